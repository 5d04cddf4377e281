"""What a speech recogniser says is checked here before anyone reads it: silence, loops, times.

Whisper writes text where nobody spoke and repeats itself without end; both show in numbers that
come with the text. The thresholds are those of the Whisper paper, section 4.5.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from unplugged.core.loops import without_loops
from unplugged.core.types import Segment, Word

NO_SPEECH_PROB = 0.6
LEAST_AVG_LOGPROB = -1.0
MOST_COMPRESSION = 2.4
# Where the speech detector has doubts the recogniser must have none. Words that the demo model made
# of melodies had -0.7 to -1.6, those it hears in speech have -0.1 to -0.5.
_LEAST_LOGPROB_IN_DOUBT = -0.5
_NO_SPEECH_PROB_IN_DOUBT = 0.3


@dataclass(frozen=True, slots=True)
class RawSegment:
    """One segment as the library gives it; texts keep the space before them.

    Attributes:
        start_s: Start in seconds from the window's start, as claimed.
        end_s: End in seconds, as claimed.
        text: Its text.
        words: Its words, texts with their leading space.
        avg_logprob: Mean log-probability per token.
        no_speech_prob: The recogniser's estimate that nobody spoke.
    """

    start_s: float
    end_s: float
    text: str
    words: tuple[Word, ...]
    avg_logprob: float
    no_speech_prob: float


def believed(heard: Sequence[Segment], *, is_doubtful: bool) -> tuple[Segment, ...]:
    """Return the segments of a window that can be believed: music and noise make words, too.

    Args:
        heard: What was recognised in it.
        is_doubtful: Whether the speech detector is not sure that anybody speaks in it.
    """
    if not is_doubtful:
        return tuple(heard)
    return tuple(
        segment
        for segment in heard
        if segment.avg_logprob >= _LEAST_LOGPROB_IN_DOUBT
        and segment.no_speech_prob <= _NO_SPEECH_PROB_IN_DOUBT
    )


def compression_ratio(text: str) -> float:
    """Return how much smaller zlib makes a text; repetition shows as a high ratio."""
    data = text.encode()
    return len(data) / len(zlib.compress(data))


def is_silence(segment: RawSegment) -> bool:
    """Whether the recogniser itself doubts that anyone spoke, and doubts its text too."""
    return segment.no_speech_prob > NO_SPEECH_PROB and segment.avg_logprob < LEAST_AVG_LOGPROB


def is_looping(segment: RawSegment) -> bool:
    """Whether the text is too regular to have been said."""
    return compression_ratio(segment.text) > MOST_COMPRESSION


def are_looping(segments: Sequence[RawSegment]) -> bool:
    """Whether one of the segments, or all of them together, are too regular to have been said."""
    return compression_ratio("".join(segment.text for segment in segments)) > MOST_COMPRESSION or (
        any(is_looping(segment) for segment in segments)
    )


def accepted(raw: RawSegment, *, language: str, window_s: float, after_s: float) -> Segment | None:
    """Turn a library's segment into one that keeps our promises, or drop it.

    Args:
        raw: What the library gave.
        language: ISO 639-1 code that was used.
        window_s: Length of the window; no time lies beyond it.
        after_s: End of the segment before; no time lies before it.

    Returns:
        The segment, or None when it is silence, placed behind the end of the sound, or empty.
    """
    if is_silence(raw) or raw.start_s >= window_s:
        return None
    spoken = [word for word in raw.words if word.text.strip()]
    if not spoken:
        # A language without word times, or an alignment that failed: the text stands as it is.
        text = raw.text.strip()
        start_s = _within(raw.start_s, after_s, window_s)
        end_s = _within(raw.end_s, start_s, window_s)
        words: tuple[Word, ...] = ()
    else:
        kept = [spoken[index] for index in without_loops([word.text for word in spoken])]
        text = "".join(word.text for word in kept).strip()
        words = _in_order(kept, after_s, window_s)
        start_s, end_s = words[0].start_s, words[-1].end_s
    if not text:
        return None
    return Segment(
        start_s=start_s,
        end_s=end_s,
        text=text,
        words=words,
        language=language,
        avg_logprob=min(0.0, raw.avg_logprob),
        no_speech_prob=_within(raw.no_speech_prob, 0.0, 1.0),
    )


def _in_order(words: list[Word], after_s: float, window_s: float) -> tuple[Word, ...]:
    """Move times that go back, or beyond the window, to the nearest ones that don't."""
    ordered: list[Word] = []
    last_s = after_s
    for word in words:
        start_s = _within(word.start_s, last_s, window_s)
        end_s = _within(word.end_s, start_s, window_s)
        probability = _within(word.probability, 0.0, 1.0)
        ordered.append(Word(word.text.strip(), start_s, end_s, probability))
        last_s = end_s
    return tuple(ordered)


def _within(value: float, least: float, most: float) -> float:
    """Clamp; ``least`` is at most ``most``."""
    return max(least, min(value, most))
