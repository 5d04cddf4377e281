"""Segment times moved to where the speech detector heard speech begin and end.

A recogniser's times are guesses of a decoder, and those of a small one are off by a word or by a
whole pause. The detector knows nothing of words, but where silence ends it knows to a frame or two.
So a time that lies in silence goes to the speech it belongs to, and one that lies a little inside a
stretch of speech goes to its edge; what lies deep inside stays, since people do speak without a
pause between them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from unplugged.core.segment_cuts import SENTENCE_ENDS, cut_before_words
from unplugged.core.types import SAMPLE_RATE_HZ, Segment, Word
from unplugged.core.windows import FRAME_SAMPLES, WindowRules

_REACH_S = 0.5  # a longer way from a time to an edge: the edge belongs to other words
_SPLIT_PAUSE_S = 0.35  # between two sentences; one inside a sentence is no new line
_FRAME_S = FRAME_SAMPLES / SAMPLE_RATE_HZ


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of speech without a pause, in seconds from the beginning of its window."""

    start_s: float
    end_s: float


def spans_of(speech: NDArray[np.float32], rules: WindowRules, samples: int) -> tuple[Span, ...]:
    """Return where there is speech.

    Args:
        speech: Speech probability of each frame, shape (n,).
        rules: Say from which probability on speech begins and below which it ends. Gaps shorter
            than ``least_pause`` belong to a word.
        samples: How many samples the frames cover; the last frame may not be full.
    """
    length_s = samples / SAMPLE_RATE_HZ
    spans: list[Span] = []
    start: int | None = None
    quiet_since: int | None = None
    for frame, probability in enumerate([*speech.tolist(), *[0.0] * rules.least_pause]):
        if probability >= rules.onset:
            start = frame if start is None else start
            quiet_since = None
        elif start is not None and probability < rules.offset:
            quiet_since = frame if quiet_since is None else quiet_since
            if frame + 1 - quiet_since >= rules.least_pause:
                spans.append(Span(start * _FRAME_S, min(quiet_since * _FRAME_S, length_s)))
                start = quiet_since = None
    return tuple(spans)


def at_speech(segments: Sequence[Segment], spans: Sequence[Span]) -> tuple[Segment, ...]:
    """Return the segments of a window with their times at the edges of speech.

    A segment of several sentences with a pause between them becomes one segment each. Texts and
    words stay as they are; only the times of a segment's first and last word move with its own.

    Args:
        segments: In time order, times counted from the window's start.
        spans: Where speech was heard in the window, in time order; none leaves all as it is.
    """
    if not segments or not spans:
        return tuple(segments)
    parts = [part for segment in segments for part in _sentences(segment, spans)]
    befores_s = [0.0, *(part.end_s for part in parts)]
    starts_s = [_start(part, before, spans) for part, before in zip(parts, befores_s, strict=False)]
    moved: list[Segment] = []
    after_s = 0.0
    for part, start, following in zip(parts, starts_s, [*starts_s[1:], math.inf], strict=True):
        start_s = max(after_s, start)
        after_s = max(start_s, _end(part.end_s, start_s, following, spans))
        moved.append(_timed(part, start_s, after_s))
    return tuple(moved)


def _start(part: Segment, before_s: float, spans: Sequence[Span]) -> float:
    """Return where a segment begins that nothing before ``before_s`` belongs to."""
    claimed_s = part.start_s
    first_s = part.words[0].end_s if part.words else claimed_s
    for index, span in enumerate(spans):
        if claimed_s < span.start_s:  # in silence: what is said comes after it
            return span.start_s if span.start_s < part.end_s else claimed_s
        if claimed_s < span.end_s:
            if claimed_s - span.start_s <= _REACH_S and span.start_s >= before_s:
                return span.start_s
            # Its first word lies mostly behind this stretch: it begins with the next one.
            following = spans[index + 1 : index + 2]
            is_behind = (claimed_s + first_s) / 2 > span.end_s
            is_next = is_behind and bool(following) and following[0].start_s < part.end_s
            return following[0].start_s if is_next else claimed_s
    return claimed_s


def _end(claimed_s: float, start_s: float, next_s: float, spans: Sequence[Span]) -> float:
    """Return where a segment ends that is followed by one from ``next_s`` on."""
    for span in reversed(spans):
        if claimed_s > span.end_s:
            return span.end_s if span.end_s > start_s else claimed_s
        if claimed_s > span.start_s:
            is_near = span.end_s - claimed_s <= _REACH_S
            return span.end_s if is_near and span.end_s <= next_s else claimed_s
    return claimed_s


def _sentences(segment: Segment, spans: Sequence[Span]) -> list[Segment]:
    """Cut a segment behind each sentence that a pause follows."""
    words = segment.words
    cuts = [
        index
        for index, (word, following) in enumerate(pairwise(words), start=1)
        if word.text.endswith(SENTENCE_ENDS) and _has_pause(word, following, spans)
    ]
    return list(cut_before_words(segment, cuts))


def _has_pause(word: Word, following: Word, spans: Sequence[Span]) -> bool:
    """Whether the detector heard a pause about where one word ends and the next begins."""
    for span, after in pairwise(spans):
        is_long = after.start_s - span.end_s >= _SPLIT_PAUSE_S
        begins_in_time = span.end_s <= following.start_s + _REACH_S
        ends_in_time = after.start_s >= word.end_s - _REACH_S
        is_between = word.start_s < span.end_s and following.end_s > after.start_s
        if is_long and begins_in_time and ends_in_time and is_between:
            return True
    return False


def _timed(segment: Segment, start_s: float, end_s: float) -> Segment:
    """Return the segment with other times; its words stay within them, in order."""
    words = [
        replace(
            word,
            start_s=min(max(word.start_s, start_s), end_s),
            end_s=min(max(word.end_s, start_s), end_s),
        )
        for word in segment.words
    ]
    if words:
        words[0] = replace(words[0], start_s=start_s)
        words[-1] = replace(words[-1], end_s=end_s)
    return replace(segment, start_s=start_s, end_s=end_s, words=tuple(words))
