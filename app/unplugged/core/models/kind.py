"""What a model is for, and which engines run it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class ModelKind(StrEnum):
    """What a model is for."""

    SPEECH = "speech"
    MINUTES = "minutes"
    SPEAKERS = "speakers"  # tells voices on one track apart


ENGINES: Mapping[ModelKind, tuple[str, ...]] = {
    ModelKind.SPEECH: ("faster-whisper", "fake"),
    ModelKind.MINUTES: ("llama.cpp", "fake"),
    ModelKind.SPEAKERS: ("onnxruntime",),
}
