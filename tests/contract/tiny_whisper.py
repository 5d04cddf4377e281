"""Whisper models of real form and random weights, small enough to be made for each run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from unplugged.core.bench.shapes import SPEECH_SHAPES, SpeechShape
from unplugged.engines.whisper_shape import write_whisper

TINY = SpeechShape(64, 2, 1, 1, 128, vocabulary=256)
BASE, SMALL = SPEECH_SHAPES["whisper-base"], SPEECH_SHAPES["whisper-small"]


def write_tiny_whisper(
    folder: Path, *, mel_bins: int = 80, seed: int = 1, shape: SpeechShape = TINY
) -> Path:
    """Write the folder of a random English-only model."""
    return write_whisper(folder, replace(shape, mel_bins=mel_bins), seed=seed)
