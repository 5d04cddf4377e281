"""Engines by name; each one's library is imported only when it is asked for."""

from __future__ import annotations

from pathlib import Path

from unplugged.core.engine import LoadedGenerator, Transcriber, VoiceEncoder
from unplugged.core.models.kind import OPENVINO, OPENVINO_NPU
from unplugged.core.tuning import AS_USUAL, Tuning

TRANSCRIBERS = ("faster-whisper", OPENVINO, OPENVINO_NPU, "fake")
GENERATORS = ("llama.cpp", OPENVINO, OPENVINO_NPU, "fake")
VOICE_ENCODERS = ("onnxruntime",)


def load_transcriber(engine: str, model: str, threads: int) -> Transcriber:
    """Load a speech engine.

    Args:
        engine: One of ``TRANSCRIBERS``.
        model: Folder of the model; the script of a fake.
        threads: How many threads it may use, at least 1.

    Raises:
        ModelBroken: the model cannot be loaded.
        NpuUnavailable: it was to run on an NPU, and there is none.
        EngineFault: the native library failed.
        ValueError: no engine has this name; names come from the catalogue, so that is a bug.
    """
    match engine:
        case "faster-whisper":
            from unplugged.engines.whisper_ct2 import WhisperCt2

            return WhisperCt2(Path(model), threads)
        case "openvino" | "openvino-npu":
            from unplugged.engines.whisper_openvino import WhisperOpenVino

            return WhisperOpenVino(Path(model), threads, _device(engine))
        case "fake":
            from unplugged.engines.fake import FakeTranscriber

            return FakeTranscriber(Path(model), threads)
    raise ValueError(f"no speech engine is called {engine!r}; known: {', '.join(TRANSCRIBERS)}")


def load_generator(
    engine: str, model: str, threads: int, context_tokens: int, tuning: Tuning = AS_USUAL
) -> LoadedGenerator:
    """Load a language model.

    Args:
        engine: One of ``GENERATORS``.
        model: File or folder of the model; the script of a fake.
        threads: How many threads it may use, at least 1.
        context_tokens: Context to allocate, 0 for the model's own (bounded by the engine).
        tuning: How it is run; OpenVINO and a fake run as they like.

    Raises:
        ModelBroken: the model cannot be loaded.
        AdapterBroken: the adapter cannot be laid over it.
        NpuUnavailable: it was to run on an NPU, and there is none.
        EngineFault: the native library failed.
        ValueError: no engine has this name; names come from the catalogue, so that is a bug.
    """
    match engine:
        case "llama.cpp":
            from unplugged.engines.llm_llamacpp import LlamaCppGenerator

            return LlamaCppGenerator(Path(model), threads, context_tokens, tuning)
        case "openvino" | "openvino-npu":
            from unplugged.engines.llm_openvino import OpenVinoGenerator

            return OpenVinoGenerator(Path(model), threads, context_tokens, _device(engine))
        case "fake":
            from unplugged.engines.fake import FakeGenerator

            return FakeGenerator(Path(model), threads, context_tokens)
    raise ValueError(f"no language engine is called {engine!r}; known: {', '.join(GENERATORS)}")


def load_voice_encoder(engine: str, model: str, threads: int) -> VoiceEncoder:
    """Load what tells voices apart.

    Args:
        engine: One of ``VOICE_ENCODERS``.
        model: File of the model.
        threads: How many threads it may use, at least 1.

    Raises:
        ModelBroken: the model cannot be loaded.
        ValueError: no engine has this name; names come from the catalogue, so that is a bug.
    """
    match engine:
        case "onnxruntime":
            from unplugged.engines.speaker_onnx import OnnxVoices

            return OnnxVoices(Path(model), threads)
    raise ValueError(f"no engine for voices is called {engine!r}; known: onnxruntime")


def _device(engine: str) -> str:
    """Return where an engine of OpenVINO computes; never "AUTO", never "GPU"."""
    return "NPU" if engine == OPENVINO_NPU else "CPU"
