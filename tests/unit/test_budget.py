"""Threads are divided so that both engines together fit the CPU."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.budget import Cores, budget_for

_cores = st.builds(
    Cores,
    usable=st.integers(1, 256),
    physical=st.none() | st.integers(1, 128),
    performance=st.none() | st.integers(1, 64),
)


@given(_cores)
def test_both_engines_together_never_want_more_than_the_free_cores(cores: Cores) -> None:
    budget = budget_for(cores)
    free = min(c for c in (cores.usable, cores.physical, cores.performance) if c is not None)

    assert budget.shared_speech_threads + budget.shared_minutes_threads <= free
    assert 1 <= budget.shared_speech_threads <= budget.speech_threads <= free
    assert 0 <= budget.shared_minutes_threads <= budget.minutes_threads <= free
    assert budget.minutes_threads >= 1


@pytest.mark.parametrize(
    ("cores", "speech", "minutes", "shared"),
    [
        (Cores(1, 1), 1, 1, (1, 0)),  # one core: the language model waits
        (Cores(2, 2), 2, 2, (1, 1)),
        (Cores(8, 4), 4, 4, (2, 2)),  # two threads per core count once
        (Cores(20, 14, 6), 4, 6, (3, 3)),  # only the fast cores
        (Cores(2, 8, 4), 2, 2, (1, 1)),  # a container that lets us have two
        (Cores(64, 32), 4, 8, (4, 8)),
    ],
)
def test_threads_for_machines_people_have(
    cores: Cores, speech: int, minutes: int, shared: tuple[int, int]
) -> None:
    budget = budget_for(cores)

    assert (budget.speech_threads, budget.minutes_threads) == (speech, minutes)
    assert (budget.shared_speech_threads, budget.shared_minutes_threads) == shared


def test_a_cpu_that_is_none_is_a_bug() -> None:
    with pytest.raises(ValueError, match="at least one CPU"):
        budget_for(Cores(0))
