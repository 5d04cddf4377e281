"""What a model is for, and which engines run it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class ModelKind(StrEnum):
    """What a model is for."""

    SPEECH = "speech"
    MINUTES = "minutes"
    SPEAKERS = "speakers"  # tells voices on one track apart


OPENVINO = "openvino"  # on the CPU
OPENVINO_NPU = "openvino-npu"  # the same models on an NPU; chosen when work is planned

ENGINES: Mapping[ModelKind, tuple[str, ...]] = {
    ModelKind.SPEECH: ("faster-whisper", OPENVINO, "fake"),
    ModelKind.MINUTES: ("llama.cpp", OPENVINO, "fake"),
    ModelKind.SPEAKERS: ("onnxruntime",),
}
