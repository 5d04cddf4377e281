"""Engines that do what a script says; for the tests of everything around an engine."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from unplugged.core.engine import CancelToken, Effort
from unplugged.core.errors import LanguageUnsupported
from unplugged.core.hint import NO_HINT, Hint
from unplugged.core.types import SAMPLE_RATE_HZ, EngineInfo, GenerationStats, Segment, Word
from unplugged.engines.fake_script import Script, Step, perform

_VERSION = "1"
_CONTEXT_TOKENS = 2_048
_PIECE = re.compile(r"\s*\S+|\s+")


class FakeTranscriber:
    """Says the segments of its script, whatever the sound."""

    def __init__(self, script_path: Path, threads: int) -> None:
        """Read the script and play its ``load`` steps.

        Raises:
            ModelBroken: if the script cannot be read.
        """
        self._script = Script(script_path)
        self.info = EngineInfo("fake", _VERSION, script_path.stem, "CPU", threads)
        self._script.play_load()

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that the script names, English if it names none."""
        return self._script.languages

    def transcribe(
        self,
        pcm: NDArray[np.float32],
        *,
        language: str | None,
        cancel: CancelToken,
        effort: Effort = Effort.FULL,
        hint: Hint = NO_HINT,
    ) -> Iterator[Segment]:
        """Play the next call of the script; see ``Transcriber.transcribe``."""
        if language is not None and language not in self.languages:
            raise LanguageUnsupported(language=language, model=self._script.path.stem)
        duration_s = pcm.shape[0] / SAMPLE_RATE_HZ
        steps = self._script.next_call(
            samples=int(pcm.shape[0]), language=language, effort=effort.value, hint=hint.text
        )
        last_end_s = 0.0
        for step in steps:
            cancel.raise_if_cancelled()
            if step.kind == "say":
                spoken = language or step.language or self.languages[0]
                segment = _segment(step, last_end_s, duration_s, spoken)
                last_end_s = segment.end_s
                yield segment
            else:
                perform(step, cancel)
        cancel.raise_if_cancelled()


class FakeGenerator:
    """Writes the answers of its script, whatever the question."""

    def __init__(self, script_path: Path, threads: int, context_tokens: int) -> None:
        """Read the script and play its ``load`` steps.

        Args:
            script_path: The script.
            threads: Only reported.
            context_tokens: Context to keep to, 0 for the script's own.

        Raises:
            ModelBroken: if the script cannot be read.
        """
        self._script = Script(script_path)
        self.info = EngineInfo("fake", _VERSION, script_path.stem, "CPU", threads)
        self.context_tokens = context_tokens or self._script.context_tokens or _CONTEXT_TOKENS
        self.last_stats: GenerationStats | None = None
        self.on_cost: Callable[[GenerationStats], None] | None = None
        self._script.play_load()

    def count_tokens(self, text: str) -> int:
        """Count words; a fake's tokens are words with the space before them."""
        return len(_PIECE.findall(text))

    def use_threads(self, threads: int) -> None:
        """Report another number of threads."""
        self.info = replace(self.info, threads=threads)

    def read_ahead(self, system: str, user: str, *, cancel: CancelToken) -> int:
        """Read nothing and say how much there was; a script is played by the call."""
        cancel.raise_if_cancelled()
        return self.count_tokens(system) + self.count_tokens(user)

    def generate(
        self,
        system: str,
        user: str,
        *,
        grammar: str | None,
        max_tokens: int,
        cancel: CancelToken,
    ) -> Iterator[str]:
        """Play the next call of the script; see ``TextGenerator.generate``."""
        prompt_tokens = self.count_tokens(system) + self.count_tokens(user)
        if prompt_tokens + max_tokens > self.context_tokens:
            raise ValueError(
                f"{prompt_tokens} tokens of prompt and {max_tokens} of answer do not fit "
                f"{self.context_tokens}"
            )
        return self._play(system, user, grammar, max_tokens, prompt_tokens, cancel)

    def _play(
        self,
        system: str,
        user: str,
        grammar: str | None,
        max_tokens: int,
        prompt_tokens: int,
        cancel: CancelToken,
    ) -> Iterator[str]:
        steps = self._script.next_call(
            system=system, user=user, has_grammar=grammar is not None, max_tokens=max_tokens
        )
        called_s = time.perf_counter()
        first_s: float | None = None
        written = 0
        try:
            for step in steps:
                cancel.raise_if_cancelled()
                if step.kind != "write":
                    perform(step, cancel)
                    continue
                for piece in _PIECE.findall(str(step.value)):
                    cancel.raise_if_cancelled()
                    if written == max_tokens:
                        return
                    first_s = first_s or time.perf_counter()
                    written += 1
                    if self.on_cost is not None:
                        now_s = time.perf_counter()
                        prefill_s, decode_s = first_s - called_s, now_s - first_s
                        self.on_cost(
                            GenerationStats(prompt_tokens, 0, written, prefill_s, decode_s)
                        )
                    yield piece
            cancel.raise_if_cancelled()
        finally:
            now_s = time.perf_counter()
            began_s = first_s or now_s
            self.last_stats = GenerationStats(
                prompt_tokens, 0, written, began_s - called_s, now_s - began_s
            )


def _segment(step: Step, last_end_s: float, duration_s: float, language: str) -> Segment:
    """Make a segment whose times lie inside the window, its words evenly spread."""
    start_s = min(last_end_s if step.start_s is None else step.start_s, duration_s)
    end_s = max(start_s, min(duration_s if step.end_s is None else step.end_s, duration_s))
    texts = str(step.value).split()
    word_s = (end_s - start_s) / max(1, len(texts))
    words = tuple(
        Word(text, start_s + index * word_s, min(end_s, start_s + (index + 1) * word_s), 1.0)
        for index, text in enumerate(texts)
    )
    return Segment(start_s, end_s, " ".join(texts), words, language, -0.1, 0.0)
