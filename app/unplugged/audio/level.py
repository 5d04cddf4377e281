"""How loud sound is, and whether it is sound at all."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

SILENCE_DBFS = -90.3  # one int16 step: 20 * log10(1 / 32768)

_FULL_SCALE = 32_768.0


def peak_dbfs(samples: NDArray[np.int16]) -> float:
    """Return the highest sample, from SILENCE_DBFS to 0; shape (n,), none at all is silence."""
    highest = float(np.abs(samples.astype(np.int32)).max(initial=0))
    return _dbfs(highest / _FULL_SCALE)


def rms_dbfs(samples: NDArray[np.int16]) -> float:
    """Return the mean level, from SILENCE_DBFS to 0; shape (n,), none at all is silence."""
    if len(samples) == 0:
        return SILENCE_DBFS
    mean_square = float(np.square(samples.astype(np.float64)).mean())
    return _dbfs(math.sqrt(mean_square) / _FULL_SCALE)


def _dbfs(amplitude: float) -> float:
    return max(SILENCE_DBFS, 20.0 * math.log10(amplitude)) if amplitude > 0.0 else SILENCE_DBFS


class ZeroWatch:
    """Notices a device that delivers nothing but exact zeros, which no open microphone does."""

    def __init__(self, limit_samples: int) -> None:
        """Notice after so many zeros in a row."""
        self._limit_samples = limit_samples
        self._zeros = 0
        self._is_told = False

    def take(self, samples: NDArray[np.int16]) -> bool:
        """Return True once, when the limit is reached; sound arms it again."""
        loud = np.flatnonzero(samples)
        if len(loud):
            self._zeros = len(samples) - 1 - int(loud[-1])
            self._is_told = False
        else:
            self._zeros += len(samples)
        if self._is_told or self._zeros < self._limit_samples:
            return False
        self._is_told = True
        return True
