"""Log mel filter banks as Kaldi computes them, which is what speaker models are trained on.

Kaldi's defaults without dither and with a Hamming window, 80 bins from 20 Hz to half the rate, as
WeSpeaker's recipes have it. Source: Kaldi's feat/feature-window.cc and feat/mel-computations.cc;
a test holds the numbers against those of kaldi-native-fbank.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

MEL_BINS = 80
FRAME_SAMPLES = 400  # 25 ms at 16 kHz
HOP_SAMPLES = 160  # 10 ms
_FFT = 512  # the next power of two
_RATE_HZ = 16_000
_LOWEST_HZ = 20.0
_PREEMPHASIS = 0.97
_FULL_SCALE = 32_768.0  # Kaldi reads samples as 16 bit integers
_FLOOR = float(np.finfo(np.float32).eps)

Frames = NDArray[np.float32]


def log_mel(pcm: NDArray[np.float32]) -> Frames:
    """Return the filter banks of a sound, without normalisation.

    Args:
        pcm: 16 kHz mono, shape (n,) or (batch, n), n >= 400, values in [-1, 1].

    Returns:
        Shape (..., 1 + (n - 400) // 160, 80), natural logarithm.

    Raises:
        ValueError: the sound is shorter than one frame.
    """
    if pcm.shape[-1] < FRAME_SAMPLES:
        raise ValueError(f"{pcm.shape[-1]} samples are no frame")
    frames = np.lib.stride_tricks.sliding_window_view(pcm, FRAME_SAMPLES, axis=-1)
    frames = frames[..., ::HOP_SAMPLES, :] * np.float32(_FULL_SCALE)
    frames -= frames.mean(axis=-1, keepdims=True)
    sharp = np.empty_like(frames)
    sharp[..., 1:] = frames[..., 1:] - np.float32(_PREEMPHASIS) * frames[..., :-1]
    sharp[..., 0] = frames[..., 0] * np.float32(1.0 - _PREEMPHASIS)
    spectrum = np.fft.rfft(sharp * _window(), _FFT, axis=-1)[..., :-1]
    mel = (np.square(spectrum.real) + np.square(spectrum.imag)) @ _filters()
    logs: Frames = np.log(np.maximum(mel, np.float32(_FLOOR)))
    return logs


def without_mean(frames: Frames) -> Frames:
    """Take the mean of each bin over time away, and with it most of what a microphone adds."""
    centred: Frames = frames - frames.mean(axis=-2, keepdims=True)
    return centred


@cache
def _window() -> Frames:
    return np.hamming(FRAME_SAMPLES).astype(np.float32)


@cache
def _filters() -> Frames:
    """Triangles that are evenly spaced in mel, shape (256, 80)."""
    low, high = _mel(np.array(_LOWEST_HZ)), _mel(np.array(_RATE_HZ / 2))
    width = (high - low) / (MEL_BINS + 1)
    left = low + np.arange(MEL_BINS) * width
    at = _mel(np.arange(_FFT // 2) * _RATE_HZ / _FFT)[:, None]
    rising, falling = (at - left) / width, (left + 2 * width - at) / width
    return np.maximum(0.0, np.minimum(rising, falling)).astype(np.float32)


def _mel(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return 1127.0 * np.log(1.0 + hz / 700.0)
