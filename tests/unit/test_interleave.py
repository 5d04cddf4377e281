"""Two tracks in one order, whatever comes first; nothing is lost on the way."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.bleed import Echo
from unplugged.core.interleave import LONGEST_WAIT_S, Heard, Interleaver
from unplugged.core.types import Segment


def line(track: int, start_s: float, end_s: float, came_s: float = 0.0) -> Heard:
    said = Segment(start_s, end_s, f"{track} at {start_s}", (), "en", -0.1, 0.0)
    return Heard(track, said, round(end_s * 16_000), end_s, came_s)


def silence(track: int, end_s: float) -> Heard:
    return Heard(track, None, round(end_s * 16_000), end_s, 0.0)


def starts(found: list[Heard]) -> list[float]:
    return [heard.segment.start_s for heard in found if heard.segment is not None]


def test_a_line_waits_for_what_may_have_begun_before_it() -> None:
    lines = Interleaver((1, 2))
    lines.take(line(2, 3.0, 4.0))
    assert list(lines.ready(0.0)) == []
    lines.take(line(1, 0.0, 6.0))
    assert starts(list(lines.ready(0.0))) == [0.0, 3.0]


def test_silence_lets_the_other_track_go_on() -> None:
    lines = Interleaver((1, 2))
    lines.take(line(1, 1.0, 2.0))
    lines.take(silence(2, 0.9))
    assert starts(list(lines.ready(0.0))) == []
    lines.take(silence(2, 2.9))
    assert starts(list(lines.ready(0.0))) == [1.0]


def test_a_track_that_hangs_holds_the_other_up_for_a_while_only() -> None:
    lines = Interleaver((1, 2))
    lines.take(line(1, 1.0, 2.0, came_s=100.0))
    assert list(lines.ready(99.0 + LONGEST_WAIT_S)) == []
    assert starts(list(lines.ready(100.0 + LONGEST_WAIT_S))) == [1.0]


def test_a_suspicious_line_waits_for_all_that_it_may_repeat() -> None:
    lines = Interleaver((1, 2))
    said = line(1, 1.0, 5.0)
    lines.take(Heard(1, said.segment, said.end_sample, 5.0, 0.0, Echo(0.9, -10.0)))
    lines.take(silence(2, 2.0))
    assert starts(list(lines.ready(0.0))) == []
    lines.take(line(2, 2.0, 5.5))
    assert starts(list(lines.ready(0.0))) == [1.0, 2.0]


def test_what_could_not_be_written_is_given_out_again() -> None:
    lines = Interleaver((1, 2))
    lines.take(line(1, 1.0, 2.0))
    for give in (lines.flush, lambda: lines.ready(LONGEST_WAIT_S)):
        assert next(give()) == line(1, 1.0, 2.0)  # and no further, as after an error in a loop
    assert starts(list(lines.flush())) == [1.0]


@st.composite
def tracks(draw: st.DrawFn) -> list[list[Heard]]:
    """Return what each of two tracks tells, in its own order."""
    told: list[list[Heard]] = []
    for track in (1, 2):
        at_s, mine = 0.0, []
        for length_s, is_speech in draw(
            st.lists(st.tuples(st.integers(1, 9), st.booleans()), max_size=12)
        ):
            end_s = at_s + length_s
            mine.append(line(track, at_s, end_s) if is_speech else silence(track, end_s))
            at_s = end_s
        told.append(mine)
    return told


@given(tracks(), st.lists(st.sampled_from([0, 1]), max_size=40))
def test_any_mixture_comes_out_complete_and_in_order(
    told: list[list[Heard]], order: list[int]
) -> None:
    lines = Interleaver((1, 2))
    given_out: list[Heard] = []
    rest = [list(told[0]), list(told[1])]
    for turn in [*order, *[0] * len(told[0]), *[1] * len(told[1])]:
        if rest[turn]:
            lines.take(rest[turn].pop(0))
            given_out += lines.ready(0.0)
    given_out += lines.flush()

    assert starts(given_out) == sorted(starts(given_out))
    for track in (1, 2):
        assert [heard for heard in given_out if heard.track == track] == told[track - 1]
