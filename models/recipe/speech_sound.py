"""What rooms, microphones and speakers do to clean synthetic speech."""

from __future__ import annotations

import random

import numpy as np
from numpy.typing import NDArray
from scipy.signal import fftconvolve, lfilter

from models.recipe.voices import RATE_HZ

Sound = NDArray[np.float32]


def distort(sound: Sound, rng: random.Random, noise: np.random.Generator) -> Sound:
    """Change one utterance: pitch and pace together, tone, room, level.

    Args:
        sound: (n,) at 16 kHz. Not changed.
        rng: Decides what happens.
        noise: Gives the echoes.

    Returns:
        The distorted sound; its length differs where the pace changed.
    """
    if rng.random() < 0.5:
        sound = resampled(sound, rng.uniform(0.90, 1.12))
    if rng.random() < 0.4:
        sound = lfilter([1.0, rng.uniform(-0.6, 0.6)], [1.0], sound).astype(np.float32)
    if rng.random() < 0.45:
        sound = in_room(sound, noise, rng.uniform(0.1, 0.5), rng.uniform(0.05, 0.6))
    return sound * np.float32(10 ** rng.uniform(-0.7, 0.1))


def resampled(sound: Sound, factor: float) -> Sound:
    """Play faster and higher (factor > 1) or slower and lower."""
    count = int(len(sound) / factor)
    at = np.arange(count, dtype=np.float32) * np.float32(factor)
    return np.interp(at, np.arange(len(sound), dtype=np.float32), sound).astype(np.float32)


def in_room(sound: Sound, noise: np.random.Generator, decay_s: float, wet: float) -> Sound:
    """Add a synthetic room: exponentially decaying noise after the direct sound.

    Args:
        sound: (n,) at 16 kHz.
        noise: Source of the echo pattern.
        decay_s: Time in which the echo falls by 60 dB.
        wet: Energy of the echo relative to the direct sound.
    """
    length = int(decay_s * RATE_HZ)
    tail = noise.standard_normal(length) * 10 ** (-3 * np.arange(length) / length)
    tail[: int(0.002 * RATE_HZ)] = 0.0
    tail *= np.sqrt(wet / np.sum(tail**2))
    tail[0] = 1.0
    return fftconvolve(sound, tail.astype(np.float32))[: len(sound)].astype(np.float32)


def add_noise(sound: Sound, rng: random.Random, noise: np.random.Generator) -> None:
    """Add steady coloured noise, 5 to 50 dB below the loudest part, in place."""
    if len(sound) == 0:
        return
    hiss = noise.standard_normal(len(sound)).astype(np.float32)
    colour = rng.uniform(-0.95, 0.3)  # towards rumble, or a little towards hiss
    hiss = lfilter([1.0], [1.0, colour], hiss).astype(np.float32)
    if rng.random() < 0.3:
        at = np.arange(len(sound)) / RATE_HZ
        hum_hz = rng.choice((50, 60, 100, 120))
        hiss += np.sin(2 * np.pi * hum_hz * at).astype(np.float32) * rng.uniform(0.2, 2.0)
    level = max(float(np.sqrt(np.mean(sound**2))), 0.003)
    below_db = rng.uniform(8.0, 50.0)
    sound += hiss / np.sqrt(np.mean(hiss**2)) * level * np.float32(10 ** (-below_db / 20))
