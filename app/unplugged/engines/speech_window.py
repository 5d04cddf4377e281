"""What every Whisper engine asks of a window of sound, and how much it lets the model write."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from unplugged.core.types import SAMPLE_RATE_HZ

LONGEST_WINDOW_SAMPLES = 30 * SAMPLE_RATE_HZ
_SHORTEST_SAMPLES = SAMPLE_RATE_HZ // 10
_SILENT_PEAK = 10 ** (-70 / 20)  # ten steps of int16: below any microphone's own noise
# Fast speech has about 4 words a second; small vocabularies and other scripts need 3 tokens a word.
_TOKENS_PER_S = 12
_TOKENS_AT_LEAST = 24
_TOKENS_AT_MOST = 440  # Whisper's 448 positions less its prompt


def require_window(pcm: NDArray[np.float32]) -> None:
    """Refuse what is no window.

    Raises:
        ValueError: it is longer than 30 s or not one row of samples.
    """
    if pcm.ndim != 1 or pcm.shape[0] > LONGEST_WINDOW_SAMPLES:
        raise ValueError(f"a window is one row of at most 30 s, not of shape {pcm.shape}")


def is_audible(pcm: NDArray[np.float32]) -> bool:
    """Whether there may be speech in a window: it is long enough and not silent."""
    return pcm.shape[0] >= _SHORTEST_SAMPLES and float(np.max(np.abs(pcm))) >= _SILENT_PEAK


def most_tokens(samples: int) -> int:
    """Return how many tokens may be written about a window of so many samples."""
    tokens = _TOKENS_AT_LEAST + math.ceil(_TOKENS_PER_S * samples / SAMPLE_RATE_HZ)
    return min(tokens, _TOKENS_AT_MOST)
