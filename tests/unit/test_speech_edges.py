"""Segment times are moved to where speech begins and ends, and nothing else about them changes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.types import Segment, Word
from unplugged.core.windows import FRAME_SAMPLES, WindowRules, frames
from unplugged.engines.speech_edges import Span, at_speech, spans_of

_FRAME_S = FRAME_SAMPLES / 16_000


def said(text: str, start_s: float, end_s: float, words: tuple[Word, ...] | None = None) -> Segment:
    texts = text.split()
    step_s = round(end_s - start_s, 3) / len(texts)
    spread = tuple(
        Word(word, start_s + index * step_s, min(end_s, start_s + (index + 1) * step_s), 0.9)
        for index, word in enumerate(texts)
    )
    return Segment(start_s, end_s, text, spread if words is None else words, "en", -0.2, 0.1)


def times(segments: tuple[Segment, ...]) -> list[tuple[float, float]]:
    return [(segment.start_s, segment.end_s) for segment in segments]


def test_speech_is_where_the_detector_is_sure_and_short_gaps_are_part_of_it() -> None:
    rules = WindowRules()
    speech = np.zeros(60, np.float32)
    speech[5:20] = 0.9
    speech[10 : 10 + frames(0.064)] = 0.1  # inside a word
    speech[40:50] = 0.9
    speech[50:53] = 0.4  # fading out, but not gone

    assert spans_of(speech, rules, 60 * FRAME_SAMPLES) == (
        Span(5 * _FRAME_S, 20 * _FRAME_S),
        Span(40 * _FRAME_S, 53 * _FRAME_S),
    )
    assert spans_of(np.zeros(30, np.float32), rules, 30 * FRAME_SAMPLES) == ()
    assert spans_of(np.ones(3, np.float32), rules, 1_200) == (Span(0.0, 0.075),)


@pytest.mark.parametrize(
    ("claimed", "found"),
    [
        ((0.0, 2.0), (0.5, 2.1)),  # from the window's first moment on
        ((0.8, 2.6), (0.5, 2.1)),  # late, and to the end of the pause
        ((0.5, 2.1), (0.5, 2.1)),
        ((1.3, 1.4), (1.3, 1.4)),  # deep inside: somebody fell in
        ((4.5, 5.0), (4.5, 5.0)),  # nobody spoke there that the detector knows of
    ],
)
def test_times_go_to_the_edges_of_the_speech_they_belong_to(
    claimed: tuple[float, float], found: tuple[float, float]
) -> None:
    spans = (Span(0.5, 2.1), Span(3.0, 4.0))

    assert times(at_speech([said("send the budget", *claimed)], spans)) == [found]


def test_a_start_in_the_last_moment_of_speech_goes_to_the_next() -> None:
    spans = (Span(0.5, 2.1), Span(2.4, 4.0))
    first = said("Send the budget.", 0.5, 2.0)
    words = (Word("Who", 2.0, 2.5, 0.9), Word("does?", 2.5, 3.9, 0.9))

    moved = at_speech([first, said("Who does?", 2.0, 3.9, words)], spans)

    assert times(moved) == [(0.5, 2.1), (2.4, 4.0)]
    assert moved[1].words[0] == Word("Who", 2.4, 2.5, 0.9)


def test_sentences_with_a_pause_between_them_become_lines_of_their_own() -> None:
    words = (
        Word("Send", 0.5, 0.8, 0.9),
        Word("it.", 0.8, 1.6, 0.9),
        Word("Who", 1.6, 2.2, 0.9),
        Word("does?", 2.2, 2.9, 0.9),
        Word("Me.", 2.9, 3.3, 0.9),
    )
    spans = (Span(0.6, 1.1), Span(1.9, 3.3))

    moved = at_speech([said("Send it. Who does? Me.", 0.4, 3.3, words)], spans)

    assert [(s.text, s.start_s, s.end_s) for s in moved] == [
        ("Send it.", 0.6, 1.1),
        ("Who does? Me.", 1.9, 3.3),
    ]
    assert [word.text for s in moved for word in s.words] == [word.text for word in words]


def test_a_pause_in_the_middle_of_a_sentence_cuts_nothing() -> None:
    spans = (Span(0.6, 1.1), Span(1.9, 3.3))

    assert len(at_speech([said("Send it to Ana. Now", 0.4, 3.3)], spans)) == 1


_at = st.integers(0, 280).map(lambda tenths: tenths / 10)


@st.composite
def _heard(draw: st.DrawFn) -> list[Segment]:
    edges = sorted(draw(st.lists(_at, max_size=12)))
    texts = st.sampled_from(["Yes.", "We need it. Now. Ana does", "so", "Who? Me. Good.", "no."])
    segments = [said(draw(texts), a, b) for a, b in pairwise(edges)]
    has_words = draw(st.booleans())
    return [s if has_words else said(s.text, s.start_s, s.end_s, ()) for s in segments]


@st.composite
def _spans(draw: st.DrawFn) -> tuple[Span, ...]:
    edges = sorted(draw(st.lists(_at, max_size=12, unique=True)))
    return tuple(Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False))


@given(_heard(), _spans())
def test_whatever_was_heard_no_word_is_lost_and_times_only_go_on(
    heard: list[Segment], spans: tuple[Span, ...]
) -> None:
    moved = at_speech(heard, spans)

    assert " ".join(s.text for s in moved) == " ".join(s.text for s in heard)
    assert [w.text for s in moved for w in s.words] == [w.text for s in heard for w in s.words]
    edges = [time_s for s in moved for time_s in (s.start_s, s.end_s)]
    assert edges == sorted(edges)
    for segment in moved:
        inner = [time_s for word in segment.words for time_s in (word.start_s, word.end_s)]
        assert inner == sorted(inner)
        assert all(segment.start_s <= time_s <= segment.end_s for time_s in inner)


@given(_heard())
def test_without_a_detector_times_stay_as_they_are(heard: list[Segment]) -> None:
    assert list(at_speech(heard, ())) == heard
