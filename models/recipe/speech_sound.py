"""What rooms, microphones and speakers do to clean synthetic speech."""

from __future__ import annotations

import random

import numpy as np
from numpy.typing import NDArray
from scipy.signal import fftconvolve, lfilter

from models.recipe.voices import RATE_HZ

Sound = NDArray[np.float32]
WHITE = 0.4  # share of noise that has no colour


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
    if rng.random() < 0.7:
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


def without_words(samples: int, rng: random.Random, noise: np.random.Generator) -> Sound:
    """What a microphone hears when nobody speaks: chords, melodies, hum, beeps, knocks.

    Args:
        samples: Length at 16 kHz.
        rng: Decides what is heard.
        noise: Gives the knocks their sound.

    Returns:
        (samples,), peaks from 0.02 to 0.7 of full scale.
    """
    sound = np.zeros(samples, np.float32)
    for _ in range(rng.choice((1, 1, 2))):
        rng.choice((_play_notes, _play_notes, _hum, _knock))(sound, rng, noise)
    peak = float(np.abs(sound).max())
    level = np.float32(10 ** rng.uniform(-1.7, -0.15))
    return sound * (level / np.float32(peak)) if peak > 0.0 else sound


def _play_notes(sound: Sound, rng: random.Random, _noise: np.random.Generator) -> None:
    """Notes or chords one after the other, held or struck, with overtones."""
    root_hz, step_s = rng.uniform(80, 440), rng.choice((rng.uniform(0.1, 0.6), 2.0, 5.0))
    falls_by, overtones = rng.choice((0.0, 2.0, 6.0)), rng.randint(1, 6)
    scale = rng.choice(((0, 4, 7), (0, 3, 7, 10), (0, 2, 4, 5, 7, 9, 11), (0, 12, 24), (0,)))
    at = 0
    while at < len(sound):
        count = min(len(sound) - at, int(step_s * rng.choice((0.5, 1.0, 1.0, 2.0)) * RATE_HZ))
        time_s = np.arange(count, dtype=np.float32) / RATE_HZ
        note = np.zeros(count, np.float32)
        for _ in range(rng.choice((1, 1, 3, 4))):
            hz = root_hz * 2 ** ((rng.choice(scale) + rng.choice((0, 12))) / 12)
            for overtone in range(1, overtones + 1):
                turns = 2 * np.pi * hz * overtone
                note += np.sin(turns * time_s, dtype=np.float32) / np.float32(overtone)
        sound[at : at + count] += note * np.exp(-falls_by * time_s)
        at += count + rng.choice((0, 0, rng.randint(0, 8_000)))


def _hum(sound: Sound, rng: random.Random, _noise: np.random.Generator) -> None:
    """Mains hum or a fan's tone that wavers a little."""
    hz, waver = rng.choice((50, 60, 100, 120, rng.uniform(150, 900))), rng.uniform(0.0, 0.01)
    time_s = np.arange(len(sound), dtype=np.float32) / RATE_HZ
    phase = 2 * np.pi * hz * (time_s + waver * np.sin(time_s * rng.uniform(0.5, 3.0)))
    sound += np.sin(phase).astype(np.float32)


def _knock(sound: Sound, rng: random.Random, noise: np.random.Generator) -> None:
    """Short bursts: keys, steps, a door, applause when they lie close."""
    length = int(rng.uniform(0.01, 0.12) * RATE_HZ)
    fall = np.exp(-6 * np.arange(length, dtype=np.float32) / length)
    burst = noise.standard_normal(length).astype(np.float32) * fall
    burst = lfilter([1.0], [1.0, rng.uniform(-0.95, 0.5)], burst).astype(np.float32)
    at, gap = rng.randint(0, 8_000), rng.choice((400, 3_000, 12_000))
    while at + length < len(sound):
        sound[at : at + length] += burst * np.float32(rng.uniform(0.3, 1.0))
        at += rng.randint(gap // 2, gap * 2)


def add_noise(sound: Sound, rng: random.Random, noise: np.random.Generator) -> None:
    """Add steady coloured noise, 8 to 35 dB below the speech, in place."""
    if len(sound) == 0:
        return
    hiss = noise.standard_normal(len(sound)).astype(np.float32)
    # White, towards rumble, or a little towards hiss.
    colour = 0.0 if rng.random() < WHITE else rng.uniform(-0.95, 0.3)
    hiss = lfilter([1.0], [1.0, colour], hiss).astype(np.float32)
    if rng.random() < 0.3:
        at = np.arange(len(sound)) / RATE_HZ
        hum_hz = rng.choice((50, 60, 100, 120))
        hiss += np.sin(2 * np.pi * hum_hz * at).astype(np.float32) * rng.uniform(0.2, 2.0)
    level = max(float(np.sqrt(np.mean(sound**2))), 0.003)
    below_db = rng.uniform(8.0, 35.0)
    sound += hiss / np.sqrt(np.mean(hiss**2)) * level * np.float32(10 ** (-below_db / 20))
