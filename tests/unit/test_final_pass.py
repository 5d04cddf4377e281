"""The rules of the final pass: whose turn it is, how long it takes, where citations go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.final_pass import (
    FinalPass,
    FinalStart,
    FinalState,
    Mains,
    eta_s,
    moved_citations,
    turn,
)
from unplugged.core.types import Line

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PLUGGED = Mains(is_on=True, source="test")
ON_BATTERY = Mains(is_on=False, source="test")
UNKNOWN = Mains(is_on=None, source="test", unavailable="Nobody knows.")


def wanted(
    name: str,
    minutes: int = 0,
    start: FinalStart = FinalStart.NOW,
    state: FinalState = FinalState.WAITING,
) -> FinalPass:
    return FinalPass(name, state, start, "{}", NOON + timedelta(minutes=minutes))


def test_the_first_one_asked_for_runs_first_and_alone() -> None:
    passes = [wanted("later", 5), wanted("first", 1)]

    found = turn(passes, is_busy=False, mains=PLUGGED)

    assert found.run == passes[1]
    assert found.why_waiting == (("later", "final_waits_for_turn"),)


def test_a_recording_and_other_work_go_first() -> None:
    found = turn([wanted("a")], is_busy=True, mains=PLUGGED)

    assert found.run is None
    assert found.why_waiting == (("a", "final_waits_for_work"),)


@pytest.mark.parametrize(
    ("mains", "runs", "why"),
    [
        (PLUGGED, True, None),
        (ON_BATTERY, False, "final_waits_for_mains"),
        (UNKNOWN, False, "final_mains_unknown"),
    ],
)
def test_one_for_mains_power_waits_for_it(mains: Mains, *, runs: bool, why: str | None) -> None:
    found = turn([wanted("a", start=FinalStart.ON_MAINS)], is_busy=False, mains=mains)

    assert (found.run is not None) == runs
    assert [code for _, code in found.why_waiting] == ([why] if why else [])


def test_one_that_needs_no_mains_goes_ahead_of_one_that_waits_for_it() -> None:
    passes = [wanted("a", start=FinalStart.ON_MAINS), wanted("b", 1)]

    found = turn(passes, is_busy=False, mains=ON_BATTERY)

    assert found.run == passes[1]


@pytest.mark.parametrize("state", [FinalState.PAUSED, FinalState.READY, FinalState.FAILED])
def test_others_are_left_alone(state: FinalState) -> None:
    assert turn([wanted("a", state=state)], is_busy=False, mains=PLUGGED).run is None


def test_the_time_left_is_that_of_this_run() -> None:
    """The first 60 s were heard yesterday; this run took 10 s for 20 s of sound."""
    assert eta_s(80.0, 180.0, 60.0, 10.0) == pytest.approx(50.0)
    assert eta_s(60.0, 180.0, 60.0, 10.0) is None
    assert eta_s(181.0, 180.0, 60.0, 10.0) == 0.0


# --- citations -----------------------------------------------------------------------------------


def line(number: int, start_s: float, end_s: float, speaker: str | None = None) -> Line:
    return Line(number, start_s, end_s, speaker, f"line {number}")


def test_a_citation_goes_on_pointing_to_the_same_moment() -> None:
    old = (line(1, 0.0, 4.0), line(2, 4.5, 9.0), line(3, 10.0, 12.0))
    new = (line(1, 0.1, 8.9), line(2, 10.1, 11.0), line(3, 11.1, 12.0))

    assert moved_citations((1,), old, new) == (1,)
    assert moved_citations((2, 3), old, new) == (1, 2, 3)


def test_lines_that_only_touch_are_not_cited() -> None:
    old = (line(1, 4.0, 8.0),)
    new = (line(1, 0.0, 4.2), line(2, 4.2, 7.9), line(3, 7.9, 12.0))

    assert moved_citations((1,), old, new) == (2,)


def test_of_two_who_spoke_at_once_the_same_one_is_cited() -> None:
    old = (line(1, 0.0, 4.0, "Me"), line(2, 1.0, 5.0, "Others"))
    new = (line(1, 0.2, 5.0, "Others"), line(2, 0.3, 4.0, "Me"))

    assert moved_citations((1,), old, new) == (2,)
    assert moved_citations((2,), old, new) == (1,)


def test_a_moment_in_which_nothing_is_heard_any_more_is_not_cited() -> None:
    assert moved_citations((1,), (line(1, 0.0, 2.0),), (line(1, 5.0, 6.0),)) == ()
    assert moved_citations((9,), (line(1, 0.0, 2.0),), (line(1, 0.0, 2.0),)) == ()


_lengths = st.lists(st.floats(0.2, 9.0), min_size=1, max_size=20)


def _lines(lengths: list[float]) -> tuple[Line, ...]:
    starts = [sum(lengths[:place]) for place in range(len(lengths))]
    return tuple(
        line(place + 1, start_s, start_s + length_s)
        for place, (start_s, length_s) in enumerate(zip(starts, lengths, strict=True))
    )


@given(_lengths)
def test_the_same_transcript_keeps_its_citations(lengths: list[float]) -> None:
    lines = _lines(lengths)

    for each in lines:
        assert moved_citations((each.number,), lines, lines) == (each.number,)


@given(_lengths, _lengths, st.data())
def test_what_is_cited_exists_and_was_said_then(
    before: list[float], after: list[float], data: st.DataObject
) -> None:
    old, new = _lines(before), _lines(after)
    cited = data.draw(st.lists(st.sampled_from([each.number for each in old]), unique=True))

    moved = moved_citations(cited, old, new)

    assert list(moved) == sorted(set(moved))
    for number in moved:
        there = new[number - 1]
        assert any(
            old[each - 1].start_s < there.end_s and there.start_s < old[each - 1].end_s
            for each in cited
        )
