"""What a recogniser claims is checked: silence, loops, times."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.types import Segment, Word
from unplugged.engines.speech_gates import (
    RawSegment,
    accepted,
    are_looping,
    believed,
    is_looping,
)

_times = st.floats(-5, 40, allow_nan=False)
_words = st.builds(
    Word,
    text=st.sampled_from([" yes", " the", " budget,", "-line", " ", "", " fünf"]),
    start_s=_times,
    end_s=_times,
    probability=st.floats(-0.1, 1.1),
)
_raw = st.builds(
    RawSegment,
    start_s=_times,
    end_s=_times,
    text=st.sampled_from([" yes the budget", "", "  "]),
    words=st.lists(_words, max_size=8).map(tuple),
    avg_logprob=st.floats(-3, 0.5),
    no_speech_prob=st.floats(0, 1),
)


def _heard(text: str, avg_logprob: float = -0.3, no_speech_prob: float = 0.1) -> RawSegment:
    words = tuple(
        Word(f" {word}", index * 0.3, index * 0.3 + 0.25, 0.9)
        for index, word in enumerate(text.split())
    )
    return RawSegment(0.0, 20.0, f" {text}", words, avg_logprob, no_speech_prob)


def _accept(raw: RawSegment, window_s: float = 28.0, after_s: float = 0.0) -> Segment | None:
    return accepted(raw, language="en", window_s=window_s, after_s=after_s)


@given(_raw, st.floats(0.1, 30), st.floats(0, 1))
def test_whatever_is_claimed_times_are_ordered_and_inside(
    raw: RawSegment, window_s: float, share: float
) -> None:
    after_s = window_s * share

    segment = accepted(raw, language="en", window_s=window_s, after_s=after_s)

    if segment is None:
        return
    assert after_s <= segment.start_s <= segment.end_s <= window_s
    assert segment.text == segment.text.strip() != ""
    assert segment.avg_logprob <= 0
    assert 0 <= segment.no_speech_prob <= 1
    assert all(word.text == word.text.strip() != "" for word in segment.words)
    assert all(a.end_s <= b.start_s for a, b in pairwise(segment.words))
    if segment.words:
        assert segment.words[0].start_s == segment.start_s
        assert segment.words[-1].end_s == segment.end_s
    assert all(w.start_s <= w.end_s and 0 <= w.probability <= 1 for w in segment.words)


def test_text_that_nobody_spoke_is_dropped() -> None:
    assert _accept(_heard("thanks for watching", avg_logprob=-1.4, no_speech_prob=0.9)) is None


@pytest.mark.parametrize(("logprob", "no_speech"), [(-0.3, 0.9), (-1.4, 0.2)])
def test_one_doubt_alone_drops_nothing(logprob: float, no_speech: float) -> None:
    assert _accept(_heard("the budget is fine", logprob, no_speech)) is not None


@pytest.mark.parametrize(
    ("logprob", "no_speech", "is_kept"),
    [(-0.3, 0.1, True), (-0.7, 0.0, False), (-0.3, 0.8, False)],
)
def test_words_in_a_doubtful_window_have_to_be_sure(
    logprob: float, no_speech: float, *, is_kept: bool
) -> None:
    segment = Segment(0.0, 1.0, "thank you", (), "en", logprob, no_speech)

    assert believed([segment], is_doubtful=False) == (segment,)
    assert believed([segment], is_doubtful=True) == ((segment,) if is_kept else ())


def test_text_behind_the_end_of_the_sound_is_dropped() -> None:
    raw = RawSegment(3.0, 5.0, " see you", (Word(" see", 3.0, 4.0, 0.5),), -0.2, 0.1)

    assert _accept(raw, window_s=3.0) is None


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("so " + "we agree on that " * 6 + "then", "so we agree on that then"),
        ("you know. " * 7, "you know."),
        ("okay " * 30, "okay"),
        ("a b c d e f g h i j k l " * 5, "a b c d e f g h i j k l"),
        ("Thank you. THANK YOU, thank you " * 3, "Thank you."),
    ],
)
def test_a_loop_is_said_once(said: str, kept: str) -> None:
    segment = _accept(_heard(said.strip()))

    assert segment is not None
    assert segment.text == kept
    assert len(segment.words) == len(kept.split())


@pytest.mark.parametrize(
    "said",
    [
        "no no no no that is wrong",
        "very very very good",
        "we need to we need to order chairs",
        "one two one two one two testing",
        "the more the better and the sooner the better",
    ],
)
def test_people_may_repeat_themselves(said: str) -> None:
    segment = _accept(_heard(said))

    assert segment is not None
    assert segment.text == said


def test_a_loop_is_told_from_speech_by_how_well_it_compresses() -> None:
    assert is_looping(_heard("and then we said " * 12))
    assert not is_looping(
        _heard("Let's start with the budget for the booth, then Ben tells us about the hall.")
    )


def test_a_loop_over_several_segments_is_seen() -> None:
    """Each of them alone is too short to tell."""
    once = _heard(" and so on and on and on")

    assert not are_looping([once])
    assert are_looping([once] * 12)


def test_a_segment_without_word_times_keeps_its_text() -> None:
    raw = RawSegment(1.0, 2.0, " good morning ", (), -0.2, 0.1)

    segment = _accept(raw)

    assert segment is not None
    assert (segment.text, segment.start_s, segment.end_s) == ("good morning", 1.0, 2.0)
