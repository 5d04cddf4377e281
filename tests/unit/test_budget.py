"""Threads are divided so that both engines together fit the CPU."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.budget import Cores, Precedence, budget_for

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


# --- who goes first -------------------------------------------------------------------------------

ROOMY = Precedence.under(budget_for(Cores(8, 8)))
CRAMPED = Precedence.under(budget_for(Cores(1, 1)))


def holds(precedence: Precedence, *lags_s: float) -> list[bool]:
    found = []
    for lag_s in lags_s:
        precedence = precedence.lagging(1, lag_s)
        found.append(precedence.is_held)
    return found


def test_the_language_model_waits_while_recognition_is_behind() -> None:
    assert holds(ROOMY, 0.5, 2.4, 2.5, 1.5, 0.9, 2.4) == [False, False, True, True, False, False]


def test_without_a_core_of_its_own_it_works_in_the_pauses_only() -> None:
    assert holds(CRAMPED, 0.3, 1.0, 0.5, 0.3) == [False, True, True, False]


def test_the_track_that_is_furthest_behind_counts() -> None:
    behind = ROOMY.lagging(1, 5.0).lagging(2, 0.1)

    assert behind.is_held
    assert not behind.lagging(1, 0.2).is_held


def test_when_nobody_listens_any_more_it_goes_on() -> None:
    assert not ROOMY.lagging(1, 30.0).idle().is_held
    assert not ROOMY.lagging(1, 30.0).idle().lagging(2, 0.1).is_held
