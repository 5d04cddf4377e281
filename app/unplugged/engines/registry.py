"""Engines by name; each one's library is imported only when it is asked for."""

from __future__ import annotations

from pathlib import Path

from unplugged.core.engine import LoadedGenerator, Transcriber, VoiceEncoder
from unplugged.core.tuning import AS_USUAL, Tuning

TRANSCRIBERS = ("faster-whisper", "fake")
GENERATORS = ("llama.cpp", "fake")
VOICE_ENCODERS = ("onnxruntime",)


def load_transcriber(engine: str, model: str, threads: int) -> Transcriber:
    """Load a speech engine.

    Args:
        engine: One of ``TRANSCRIBERS``.
        model: Folder of the model; the script of a fake.
        threads: How many threads it may use, at least 1.

    Raises:
        ModelBroken: the model cannot be loaded.
        EngineFault: the native library failed.
        ValueError: no engine has this name; names come from the catalogue, so that is a bug.
    """
    match engine:
        case "faster-whisper":
            from unplugged.engines.whisper_ct2 import WhisperCt2

            return WhisperCt2(Path(model), threads)
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
        model: File of the model; the script of a fake.
        threads: How many threads it may use, at least 1.
        context_tokens: Context to allocate, 0 for the model's own (bounded by the engine).
        tuning: How it is run; a fake runs as it likes.

    Raises:
        ModelBroken: the model cannot be loaded.
        AdapterBroken: the adapter cannot be laid over it.
        EngineFault: the native library failed.
        ValueError: no engine has this name; names come from the catalogue, so that is a bug.
    """
    match engine:
        case "llama.cpp":
            from unplugged.engines.llm_llamacpp import LlamaCppGenerator

            return LlamaCppGenerator(Path(model), threads, context_tokens, tuning)
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
