"""Voices by an ONNX model of WeSpeaker's shape, on onnxruntime's CPU provider and nothing else.

Such a model takes ``feats`` (batch, frames, 80), Kaldi's filter banks without their mean over time,
and gives ``embs`` (batch, size). The input's name may be another one.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from unplugged.core.engine_reasons import EngineReason
from unplugged.core.errors import EngineFault, ModelBroken, UnpluggedError
from unplugged.core.types import EngineInfo
from unplugged.engines.environment import keep_libraries_local
from unplugged.engines.fbank import FRAME_SAMPLES, HOP_SAMPLES, log_mel, without_mean
from unplugged.engines.inspect_onnx import require_speaker_model
from unplugged.engines.onnx_file import read_onnx_head

DISTANCE_KEY = "same_distance"  # of the file's metadata; ours says there what suits it
USUAL_DISTANCE = 0.7  # between windows of 2 s; in doubt two voices are one
_LEAST_FRAMES = 20
_ONLY_ERRORS = 3  # onnxruntime's scale of messages


class OnnxVoices:
    """The engine behind ``VoiceEncoder``. One file, one thread of computation."""

    def __init__(self, model: Path, threads: int) -> None:
        """Load the model.

        Raises:
            ModelBroken: it cannot be loaded, or is none of this kind.
        """
        try:
            head = read_onnx_head(model)
            require_speaker_model(model, head)
        except UnpluggedError as error:
            told = {key: error.params[key] for key in ("reason", "detail") if key in error.params}
            raise ModelBroken(name=model.stem, path=str(model), **told) from error
        self._same_distance = _distance_in(head.metadata)
        keep_libraries_local()
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # windows of many lengths would keep a block of each
        options.log_severity_level = _ONLY_ERRORS
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            # From memory: a file that refers to others finds none.
            self._session: Any = onnxruntime.InferenceSession(
                model.read_bytes(), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:
            reason = _first_line(error)
            raise ModelBroken(name=model.stem, path=str(model), reason=reason) from error
        self._input = str(self._session.get_inputs()[0].name)
        self._info = EngineInfo(
            engine="onnxruntime",
            version=onnxruntime.__version__,
            model=model.stem,
            device="CPU",
            threads=threads,
            details=(("provider", ", ".join(self._session.get_providers())),),
        )

    @property
    def info(self) -> EngineInfo:
        """What runs and what it chose."""
        return self._info

    @property
    def same_distance(self) -> float:
        """What the file says, else the usual distance."""
        return self._same_distance

    def encode(self, pcm: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the voice of a stretch of speech; see ``VoiceEncoder``."""
        needed = FRAME_SAMPLES + (_LEAST_FRAMES - 1) * HOP_SAMPLES
        if len(pcm) < needed:
            raise ValueError(f"{len(pcm)} samples are too few for a voice")
        feats = without_mean(log_mel(pcm))[None]
        try:
            (vectors,) = self._session.run(None, {self._input: feats})
        except Exception as error:
            raise EngineFault(engine="onnxruntime", reason=_first_line(error)) from error
        found = np.array(vectors, np.float32)
        if found.ndim != 2 or len(found) != 1:
            raise EngineFault(
                engine="onnxruntime", reason=EngineReason.OTHER_SHAPE, detail=str(found.shape)
            )
        vector: NDArray[np.float32] = found[0]
        length = float(np.linalg.norm(vector))
        if not np.isfinite(length) or length < np.finfo(np.float32).tiny:
            raise EngineFault(engine="onnxruntime", reason=EngineReason.NO_NUMBERS)
        vector /= np.float32(length)
        return vector


def _distance_in(metadata: dict[str, str]) -> float:
    with contextlib.suppress(ValueError):
        value = float(metadata.get(DISTANCE_KEY, ""))
        if 0.0 < value < 2.0:
            return value
    return USUAL_DISTANCE


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
