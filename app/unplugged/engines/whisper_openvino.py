"""Speech to text with OpenVINO GenAI, on the CPU or on an NPU, from a local folder only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from unplugged.core.engine import CancelToken, Effort
from unplugged.core.errors import EngineFault, LanguageUnsupported, ModelBroken
from unplugged.core.hint import NO_HINT, Hint
from unplugged.core.model_errors import NpuUnavailable
from unplugged.core.model_reasons import Reason
from unplugged.core.models.kind import ModelKind
from unplugged.core.types import SAMPLE_RATE_HZ, EngineInfo, Segment
from unplugged.engines import openvino_runtime, speech_gates
from unplugged.engines.json_file import read_object
from unplugged.engines.openvino_folder import check_openvino_folder
from unplugged.engines.speech_window import is_audible, most_tokens, require_window

_NO_REPEAT = 1.3  # penalty for words that were said, when a window came out in loops
_BEAMS = {Effort.BEST: 5, Effort.FULL: 2}  # on the CPU; others follow one hypothesis, as NPUs do
# The library (2026.4) gives the score 1.0 for whatever it heard. This one says neither that words
# are sure enough to be kept where the speech detector has doubts, nor that they are wrong.
_UNKNOWN_LOGPROB = -0.6


class WhisperOpenVino:
    """A Whisper model; see ``Transcriber`` for what it promises. Used by one thread at a time.

    It always encodes 30 s and takes no hint. What it heard comes without any estimate of how sure
    it is: ``avg_logprob`` and ``no_speech_prob`` are constants here. It gives no times of words:
    the library's (2026.4) end the process on some windows and come out wrong on an NPU. On an NPU
    it follows one hypothesis, as the library's pipeline for NPUs breaks on several.
    """

    def __init__(self, model_dir: Path, threads: int, device: str) -> None:
        """Load a model.

        Args:
            model_dir: Folder in OpenVINO's form, with generation_config.json.
            threads: How many threads it may use on the CPU, at least 1.
            device: "CPU" or "NPU".

        Raises:
            ModelBroken: files are missing, damaged or don't fit each other, or the library is not
                installed.
            NpuUnavailable: there is no NPU to run it on.
        """
        check_openvino_folder(model_dir, ModelKind.SPEECH)
        settings = read_object(model_dir, "generation_config.json")
        genai = openvino_runtime.load_genai(model_dir)
        if device == openvino_runtime.NPU:
            openvino_runtime.require_npu()
        self._name = model_dir.name
        self._is_multilingual = bool(settings.get("is_multilingual"))
        self.languages: tuple[str, ...] = _languages(settings) or ("en",)
        self._is_npu = device == openvino_runtime.NPU
        self._memory = _Memory()
        options = openvino_runtime.properties(device, threads)
        try:
            self._pipeline: Any = genai.WhisperPipeline(str(model_dir), device, **options)
        except (RuntimeError, ValueError) as error:
            reason = openvino_runtime.first_line(error)
            raise ModelBroken(name=self._name, path=str(model_dir), reason=reason) from error
        self.info = EngineInfo(
            engine="openvino",
            version=openvino_runtime.version(),
            model=self._name,
            device=device,
            threads=threads,
        )

    def transcribe(
        self,
        pcm: NDArray[np.float32],
        *,
        language: str | None,
        cancel: CancelToken,
        effort: Effort = Effort.FULL,
        hint: Hint = NO_HINT,  # noqa: ARG002 - the NPU's pipeline reads none
    ) -> Iterator[Segment]:
        """Yield the segments of one window; see ``Transcriber.transcribe``.

        Raises:
            ValueError: the window is longer than 30 s or not one row of samples.
        """
        require_window(pcm)
        if language is not None and language not in self.languages:
            raise LanguageUnsupported(language=language, model=self._name)
        cancel.raise_if_cancelled()
        if not is_audible(pcm):
            return
        used, heard = self._decode(pcm, language, effort)
        if self._is_npu:
            self._require_good_memory(pcm, used, heard, effort)
        if speech_gates.are_looping(heard):
            cancel.raise_if_cancelled()
            used, heard = self._decode(pcm, used, effort, no_repeat=_NO_REPEAT)
        window_s = pcm.shape[0] / SAMPLE_RATE_HZ
        after_s = 0.0
        for raw in heard:
            cancel.raise_if_cancelled()
            segment = speech_gates.accepted(raw, language=used, window_s=window_s, after_s=after_s)
            if segment is not None:
                after_s = segment.end_s
                yield segment

    def _require_good_memory(
        self,
        pcm: NDArray[np.float32],
        language: str,
        heard: list[speech_gates.RawSegment],
        effort: Effort,
    ) -> None:
        """Hear the first window again after the second one, and give up if it isn't the same.

        Raises:
            NpuUnavailable: it isn't.
        """
        memory = self._memory
        if memory.is_tried:
            return
        if memory.pcm is None:
            memory.pcm, memory.heard = pcm, heard
            return
        memory.is_tried = True
        again = self._decode(memory.pcm, language, effort)[1]
        memory.pcm = None
        if [each.text for each in again] != [each.text for each in memory.heard]:
            raise NpuUnavailable(reason=Reason.NPU_MIXES_WINDOWS)

    def _decode(
        self,
        pcm: NDArray[np.float32],
        language: str | None,
        effort: Effort,
        *,
        no_repeat: float = 1.0,
    ) -> tuple[str, list[speech_gates.RawSegment]]:
        config = self._pipeline.get_generation_config()
        if self._is_multilingual:
            config.task = "transcribe"
            if language is not None:
                config.language = f"<|{language}|>"
        config.return_timestamps = True
        # Beam search knows no penalty, so who is to repeat nothing searches greedily.
        is_greedy = self._is_npu or no_repeat > 1.0
        config.num_beams = 1 if is_greedy else _BEAMS.get(effort, 1)
        config.max_new_tokens = most_tokens(pcm.shape[0])
        config.repetition_penalty = no_repeat
        try:
            result = self._pipeline.generate(pcm.tolist(), config)
        except (RuntimeError, ValueError, MemoryError) as error:
            reason = openvino_runtime.first_line(error)
            raise EngineFault(reason=f"{self._name}: {reason}") from error
        used = language or str(result.language).strip("<|>") or self.languages[0]
        return used, _segments(result, pcm.shape[0] / SAMPLE_RATE_HZ)


@dataclass(slots=True)
class _Memory:
    """The first window, until it was heard a second time."""

    pcm: NDArray[np.float32] | None = None
    heard: list[speech_gates.RawSegment] = field(default_factory=list)
    is_tried: bool = False


def _segments(result: Any, window_s: float) -> list[speech_gates.RawSegment]:
    """Return a result's chunks as segments."""
    segments = []
    for chunk in result.chunks or ():
        start_s = _time(chunk.start_ts, window_s)
        segments.append(
            speech_gates.RawSegment(
                start_s=start_s,
                end_s=max(start_s, _time(chunk.end_ts, window_s)),
                text=str(chunk.text),
                words=(),
                avg_logprob=_UNKNOWN_LOGPROB,
                no_speech_prob=0.0,
            )
        )
    return segments


def _time(seconds: float, window_s: float) -> float:
    """Return a time of the library; one that is not known (-1) is the window's end."""
    return window_s if seconds < 0 else float(seconds)


def _languages(settings: dict[str, Any]) -> tuple[str, ...]:
    """Return the codes of the languages that a multilingual model has tokens for."""
    known = settings.get("lang_to_id")
    if not settings.get("is_multilingual") or not isinstance(known, dict):
        return ()
    return tuple(str(name).strip("<|>") for name in known)
