"""Speech to text with faster-whisper on CTranslate2, on the CPU and from a local folder only."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from unplugged.core.engine import CancelToken, Effort
from unplugged.core.errors import EngineFault, LanguageUnsupported, ModelBroken
from unplugged.core.hint import NO_HINT, Hint
from unplugged.core.model_reasons import Reason
from unplugged.core.types import SAMPLE_RATE_HZ, EngineInfo, Segment, Word
from unplugged.engines import speech_gates, whisper_prompt, whisper_short
from unplugged.engines.allocator import keep_large_buffers
from unplugged.engines.environment import keep_libraries_local
from unplugged.engines.speech_window import is_audible, most_tokens, require_window
from unplugged.engines.whisper_folder import check_whisper_folder

_BEAMS = 2  # 5 costs 1.4 to 2.8 times as much for the last tenths of a percent
_BEST_BEAMS = 5
_RETRY_NO_REPEAT_NGRAM = 4
_PROMPT_TOKEN = "<|startofprev|>"  # noqa: S105 - a control token of Whisper, no secret


class _LibraryWord(Protocol):
    """What is used of faster-whisper's Word."""

    word: str
    start: float
    end: float
    probability: float


class _LibrarySegment(Protocol):
    """What is used of faster-whisper's Segment."""

    start: float
    end: float
    text: str
    words: list[_LibraryWord] | None
    avg_logprob: float
    no_speech_prob: float


@dataclass(frozen=True, slots=True)
class _Settings:
    """What differs from one decoding to another.

    Attributes:
        beams: How many hypotheses are followed.
        has_words: Whether the times of words are found too, which takes another pass.
        frames: How much of the window, padded to 30 s, is encoded.
        no_repeat_ngram: Word sequences of this many tokens may come once only; 0 for any number.
        hint: What may be said.
    """

    beams: int
    has_words: bool
    frames: int = whisper_short.WHOLE_FRAMES
    no_repeat_ngram: int = 0
    hint: Hint = NO_HINT


class WhisperCt2:
    """A Whisper model; see ``Transcriber`` for what it promises. Used by one thread at a time."""

    def __init__(self, model_dir: Path, threads: int) -> None:
        """Load a model.

        Args:
            model_dir: Folder in CTranslate2's form.
            threads: How many threads it may use, at least 1.

        Raises:
            ModelBroken: files are missing, damaged or don't fit each other.
        """
        check_whisper_folder(model_dir)
        keep_libraries_local()
        keep_large_buffers()
        import ctranslate2
        import faster_whisper

        from unplugged.engines.whisper_model import AnyLengthWhisper

        # faster-whisper makes a progress bar even when it shows none, and with it a thread.
        faster_whisper.transcribe.tqdm.monitor_interval = 0
        # Its own lock is a semaphore of the system; Python would report a leak at the app's end.
        faster_whisper.transcribe.tqdm.set_lock(threading.RLock())

        self._name = model_dir.name
        try:
            self._model: Any = AnyLengthWhisper(
                str(model_dir),
                device="cpu",  # "auto" would look for a GPU
                compute_type="int8",
                cpu_threads=threads,
                num_workers=1,
                local_files_only=True,
            )
            self._check_fit()
        except ModelBroken:
            raise
        except Exception as error:  # tokenizers raises bare Exception, CTranslate2 RuntimeError
            raise ModelBroken(
                name=self._name, path=str(model_dir), reason=str(error).strip()
            ) from error
        self.languages: tuple[str, ...] = tuple(self._model.supported_languages)
        self.info = EngineInfo(
            engine="faster-whisper",
            version=faster_whisper.__version__,
            model=self._name,
            device="CPU",
            threads=threads,
            details=(
                ("CTranslate2", ctranslate2.__version__),
                ("compute type", str(self._model.model.compute_type)),
            ),
        )

    def transcribe(
        self,
        pcm: NDArray[np.float32],
        *,
        language: str | None,
        cancel: CancelToken,
        effort: Effort = Effort.FULL,
        hint: Hint = NO_HINT,
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
        window_s = pcm.shape[0] / SAMPLE_RATE_HZ
        after_s = 0.0
        used, heard = self._hear(pcm, language, cancel, effort, hint)
        for raw in heard:
            cancel.raise_if_cancelled()
            segment = speech_gates.accepted(raw, language=used, window_s=window_s, after_s=after_s)
            if segment is not None:
                after_s = segment.end_s
                yield segment

    def _hear(
        self,
        pcm: NDArray[np.float32],
        language: str | None,
        cancel: CancelToken,
        effort: Effort,
        hint: Hint,
    ) -> tuple[str, list[speech_gates.RawSegment]]:
        """Recognise a window; in a hurry from a short encoding, if what comes out is credible.

        Once more without the hint when it was only read out, and once more with repetition
        forbidden when it came out in loops.
        """
        frames = whisper_short.context_frames(pcm.shape[0])
        is_short = frames < whisper_short.WHOLE_FRAMES
        whole = _Settings(
            _beams_for(effort, is_short=is_short), has_words=effort is not Effort.DRAFT, hint=hint
        )
        # Detection of the language was never tried on short encodings.
        is_known = language is not None or not self._model.model.is_multilingual
        is_hasty = effort in (Effort.QUICK, Effort.HURRY, Effort.DRAFT)
        if is_hasty and is_short and is_known:
            short = replace(whole, frames=frames)
            used, heard = self._decode_sure(pcm, language, cancel, short)
            if effort is Effort.DRAFT or whisper_short.is_credible(heard):
                return used, heard
        used, heard = self._decode_sure(pcm, language, cancel, whole)
        if not speech_gates.are_looping(heard):
            return used, heard
        again = replace(whole, no_repeat_ngram=_RETRY_NO_REPEAT_NGRAM, hint=NO_HINT)
        return used, self._decode(pcm, used, cancel, again)[1]

    def _decode_sure(
        self,
        pcm: NDArray[np.float32],
        language: str | None,
        cancel: CancelToken,
        settings: _Settings,
    ) -> tuple[str, list[speech_gates.RawSegment]]:
        """Decode; without the hint if nothing but the hint was heard."""
        used, heard = self._decode(pcm, language, cancel, settings)
        if not whisper_prompt.is_read_out(settings.hint, heard):
            return used, heard
        return self._decode(pcm, used, cancel, replace(settings, hint=NO_HINT))

    def _decode(
        self,
        pcm: NDArray[np.float32],
        language: str | None,
        cancel: CancelToken,
        settings: _Settings,
    ) -> tuple[str, list[speech_gates.RawSegment]]:
        self._model.frames_to_encode = settings.frames
        try:
            segments, info = self._model.transcribe(
                pcm,
                language=language,
                beam_size=settings.beams,
                # No sampling: not repeatable, and it crashed on Windows (faster-whisper #223).
                temperature=[0.0],
                no_repeat_ngram_size=settings.no_repeat_ngram,
                compression_ratio_threshold=speech_gates.MOST_COMPRESSION,
                log_prob_threshold=speech_gates.LEAST_AVG_LOGPROB,
                no_speech_threshold=speech_gates.NO_SPEECH_PROB,
                condition_on_previous_text=False,
                initial_prompt=self._prompt(settings.hint),
                word_timestamps=settings.has_words,
                max_new_tokens=most_tokens(pcm.shape[0]),
                vad_filter=False,
            )
            heard: list[speech_gates.RawSegment] = []
            for segment in segments:
                cancel.raise_if_cancelled()
                heard.append(_raw(segment))
        except (RuntimeError, ValueError, IndexError, MemoryError) as error:
            raise EngineFault(reason=f"{self._name}: {error}") from error
        return str(info.language), heard

    def _prompt(self, hint: Hint) -> list[int] | None:
        """Return the tokens of a hint; None without one, and for a model that takes none."""
        tokenizer = self._model.hf_tokenizer
        if not hint.text or tokenizer.token_to_id(_PROMPT_TOKEN) is None:
            return None

        def encode(text: str) -> list[int]:
            return list(tokenizer.encode(text, add_special_tokens=False).ids)

        return whisper_prompt.prompt_tokens(hint, encode)

    def _check_fit(self) -> None:
        """Check that tokenizer, features and weights belong together.

        Raises:
            ModelBroken: they don't.
        """
        bins = int(self._model.feature_extractor.mel_filters.shape[0])
        expected = int(self._model.model.n_mels)
        if bins != expected:
            raise ModelBroken(
                name=self._name,
                path=self._name,
                reason=Reason.BANDS_DIFFER,
                detail=f"{bins} / {expected}",
            )


def _beams_for(effort: Effort, *, is_short: bool) -> int:
    """Return how many hypotheses to follow; a second one is cheap on a short window."""
    match effort:
        case Effort.BEST:
            return _BEST_BEAMS
        case Effort.FULL:
            return _BEAMS
        case Effort.QUICK if is_short:
            return _BEAMS
        case _:
            return 1


def _raw(segment: _LibrarySegment) -> speech_gates.RawSegment:
    """Copy a library's segment into builtins; its numbers are numpy's."""
    return speech_gates.RawSegment(
        start_s=float(segment.start),
        end_s=float(segment.end),
        text=str(segment.text),
        words=tuple(
            Word(str(word.word), float(word.start), float(word.end), float(word.probability))
            for word in segment.words or ()
        ),
        avg_logprob=float(segment.avg_logprob),
        no_speech_prob=float(segment.no_speech_prob),
    )
