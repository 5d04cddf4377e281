"""Two synthetic voices without a synthesiser: noise in which other bands flutter."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 16_000
LOW, HIGH = (200.0, 1_200.0), (2_500.0, 6_500.0)  # the band that flutters, in Hz

Sound = NDArray[np.float32]


def say(voice: tuple[float, float], seconds: float, seed: int) -> Sound:
    """Return sound of one voice, peaks below full scale."""
    rng = np.random.default_rng(seed)
    count = round(seconds * RATE_HZ)
    spectrum = np.fft.rfft(rng.standard_normal(count))
    hz = np.fft.rfftfreq(count, 1 / RATE_HZ)
    flutters = (hz >= voice[0]) & (hz <= voice[1])
    steady = np.fft.irfft(np.where(flutters, 0, spectrum), count)
    moving = np.fft.irfft(np.where(flutters, spectrum, 0), count)
    syllables = 1.0 + 0.97 * np.sin(
        2 * np.pi * 4.0 * np.arange(count) / RATE_HZ + rng.uniform(0, 6)
    )
    return (0.05 * (steady + moving * syllables)).astype(np.float32)
