"""The job that looks at a file which claims to be a model, where it can do no harm."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from unplugged.core.engine import CancelToken
from unplugged.core.errors import EngineFault, ModelBroken
from unplugged.core.messages import Command, InspectModel, ModelInspected
from unplugged.core.model_errors import ModelDamaged, NotAModel
from unplugged.core.model_reasons import Reason
from unplugged.core.models.facts import ModelFacts
from unplugged.core.models.kind import ModelKind
from unplugged.core.models.openvino import kind_of_folder
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.engines.inspect_gguf import inspect_gguf
from unplugged.engines.inspect_onnx import SUFFIX as ONNX_SUFFIX
from unplugged.engines.inspect_onnx import inspect_onnx
from unplugged.engines.inspect_openvino import inspect_openvino
from unplugged.engines.inspect_whisper import inspect_whisper
from unplugged.engines.registry import load_generator, load_transcriber, load_voice_encoder
from unplugged.worker.main import Emit

_IS_WINDOWS: bool = sys.platform == "win32"
_SPARE_BYTES = 6 << 30  # address space beside the model's own: libraries, buffers, copies
_CONTEXT_TOKENS = 64
_TRIAL_S = 1


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Say what a path is.

    Raises:
        NotAModel: nothing that an engine of ours can run.
        ModelDamaged: it is broken.
        JobCancelled: the job was cancelled.
    """
    if not isinstance(command, InspectModel):
        raise TypeError(command)
    path = Path(command.path)
    if path.is_dir():
        kind = kind_of_folder(path)
        facts = inspect_whisper(path) if kind is None else inspect_openvino(path, kind)
    elif path.suffix.lower() == ONNX_SUFFIX and path.is_file():
        facts = inspect_onnx(path)
    elif path.is_file():
        facts = inspect_gguf(path)
    else:
        raise NotAModel(path=str(path), reason=Reason.NOT_THERE)
    if command.tries_it:
        _try(path, facts, cancel)
    emit(ModelInspected(command.job, facts))


def _try(path: Path, facts: ModelFacts, cancel: CancelToken) -> None:
    """Let the engine load the model and use it once."""
    _bound_memory(facts.size_bytes)
    try:
        engine = facts.runs_on
        noise = np.random.default_rng(0).normal(0, 0.05, _TRIAL_S * SAMPLE_RATE_HZ)
        if facts.kind is ModelKind.SPEAKERS:
            load_voice_encoder(engine, str(path), 1).encode(noise.astype(np.float32))
            return
        if facts.kind is ModelKind.SPEECH:
            transcriber = load_transcriber(engine, str(path), 1)
            for _ in transcriber.transcribe(noise.astype(np.float32), language=None, cancel=cancel):
                pass
            return
        generator = load_generator(engine, str(path), 1, _CONTEXT_TOKENS)
        for _ in generator.generate("", "Hi.", grammar=None, max_tokens=1, cancel=cancel):
            pass
    except (ModelBroken, EngineFault) as error:
        told = {key: error.params[key] for key in ("reason", "detail") if key in error.params}
        raise ModelDamaged(path=str(path), **told) from error
    except (MemoryError, RuntimeError, ValueError) as error:
        # What a native library says about a file that it can't make sense of.
        raise ModelDamaged(path=str(path), reason=Reason.ENGINE_REFUSES) from error


def _bound_memory(model_bytes: int) -> None:
    """Let a file that makes the engine ask for everything fail instead of filling the machine."""
    if _IS_WINDOWS:
        return
    import resource

    wanted = model_bytes * 3 + _SPARE_BYTES
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    if most == resource.RLIM_INFINITY or wanted < most:
        resource.setrlimit(resource.RLIMIT_AS, (wanted, most))
