"""Encoding a short window for what it holds, not for the 30 s that Whisper was made for.

The encoder's work grows with the square of its input, and faster-whisper always gives it 30 s. The
network takes less; how much its words suffer depends on the model, so this is for windows that are
done in a hurry, and a result that looks doubtful is thrown away.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.engines import speech_gates

WHOLE_FRAMES = 3_000  # 30 s; a frame has 10 ms
_FRAMES_PER_S = 100
# Equal lengths share buffers: with random ones memory grew from 222 to 588 MB.
_BUCKET_FRAMES = 200
# With less silence behind the last word, or less sound in all, models lose words
# (CTranslate2 #2100, whisper.cpp #1951).
_TRAILING_S = 1.5
_LEAST_FRAMES = 1_000
_LONGEST_WINDOW_S = 20.0


def context_frames(samples: int) -> int:
    """Return how many frames to encode for a window of so many samples."""
    window_s = samples / SAMPLE_RATE_HZ
    if window_s >= _LONGEST_WINDOW_S:
        return WHOLE_FRAMES
    wanted = (window_s + _TRAILING_S) * _FRAMES_PER_S
    return max(_LEAST_FRAMES, math.ceil(wanted / _BUCKET_FRAMES) * _BUCKET_FRAMES)


def is_credible(heard: Sequence[speech_gates.RawSegment]) -> bool:
    """Whether words that came from a short encoding can be kept.

    No words at all can't: there was speech in the window, or nobody would have asked.
    """
    return (
        bool(heard)
        and not speech_gates.are_looping(heard)
        and all(segment.avg_logprob >= speech_gates.LEAST_AVG_LOGPROB for segment in heard)
    )
