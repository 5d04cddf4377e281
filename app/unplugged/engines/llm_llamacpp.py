"""A language model in a GGUF file, computed by llama.cpp on the CPU."""

from __future__ import annotations

import codecs
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from unplugged.core.engine import CancelToken
from unplugged.core.errors import JobCancelled
from unplugged.core.types import EngineInfo, GenerationStats
from unplugged.engines.llama_native import (
    BATCH_TOKENS,
    Aborted,
    Grammar,
    LlamaModel,
    library_version,
)
from unplugged.engines.llama_prompt import ChatTemplate

# "The model's own context" can mean a quarter of a million tokens and tens of gigabytes.
LARGEST_OWN_CONTEXT = 8_192


class LlamaCppGenerator:
    """A chat model; see ``TextGenerator`` for what it promises. Used by one thread at a time."""

    def __init__(self, path: Path, threads: int, context_tokens: int) -> None:
        """Load a model.

        Args:
            path: A GGUF file.
            threads: How many threads it may use, at least 1.
            context_tokens: Context to allocate, never more than the model was trained for; 0 for
                the model's own, at most ``LARGEST_OWN_CONTEXT``.

        Raises:
            ModelBroken: the file cannot be loaded.
        """
        self._model = LlamaModel(path, threads, context_tokens or LARGEST_OWN_CONTEXT)
        self._template = ChatTemplate(self._model)
        self._turn = 0
        self.context_tokens = self._model.context_tokens
        self.last_stats: GenerationStats | None = None
        self.info = EngineInfo(
            engine="llama.cpp",
            version=library_version(),
            model=path.stem,
            device="CPU",
            threads=threads,
            details=(
                ("model", self._model.description),
                ("instruction sets", self._model.instruction_sets),
                ("context tokens", str(self.context_tokens)),
            ),
        )

    def count_tokens(self, text: str) -> int:
        """Return how many tokens the text has, names of control tokens counted as text."""
        return len(self._template.plain_tokens(text))

    def generate(
        self,
        system: str,
        user: str,
        *,
        grammar: str | None,
        max_tokens: int,
        cancel: CancelToken,
    ) -> Iterator[str]:
        """Yield pieces of the answer; see ``TextGenerator.generate``.

        Raises:
            ValueError: prompt and ``max_tokens`` don't fit the context, or the grammar is none.
        """
        called_s = time.perf_counter()
        prompt = self._template.tokens(system, user)
        if max_tokens < 1 or len(prompt) + max_tokens > self.context_tokens:
            raise ValueError(
                f"{len(prompt)} tokens of prompt and {max_tokens} of answer do not fit "
                f"{self.context_tokens}"
            )
        rules = self._model.grammar(grammar) if grammar is not None else None
        self._turn += 1
        return self._answer(prompt, rules, max_tokens, cancel, _Clock(called_s), self._turn)

    def _answer(
        self,
        prompt: list[int],
        rules: Grammar | None,
        max_tokens: int,
        cancel: CancelToken,
        clock: _Clock,
        turn: int,
    ) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        cached = written = 0
        try:
            cancel.raise_if_cancelled()
            cached = self._model.keep_common(prompt)
            self._read(prompt[cached:], cancel)
            while True:
                token = self._choose(rules)
                clock.token()
                if self._model.is_end(token):
                    break
                written += 1
                text = decoder.decode(self._model.piece(token))
                if text:
                    yield text
                cancel.raise_if_cancelled()
                if turn != self._turn:
                    raise RuntimeError("an older answer was read on after a newer one had begun")
                if written == max_tokens:
                    break
                # Not asked inside one token: some thousand calls into Python would cost more.
                self._model.evaluate([token], None)
            rest = decoder.decode(b"", final=True)
            if rest:
                yield rest
        except Aborted:
            raise JobCancelled from None
        finally:
            if rules is not None:
                rules.close()
            self.last_stats = clock.stats(len(prompt) - cached, cached, written)

    def _read(self, tokens: list[int], cancel: CancelToken) -> None:
        """Evaluate the new part of a prompt, batch by batch."""
        for start in range(0, len(tokens), BATCH_TOKENS):
            cancel.raise_if_cancelled()
            batch = tokens[start : start + BATCH_TOKENS]
            self._model.evaluate(batch, lambda: _is_unwanted(cancel))

    def _choose(self, rules: Grammar | None) -> int:
        """Return the likeliest next token, of those the grammar allows."""
        logits = self._model.logits()
        if rules is None:
            return int(np.argmax(logits))
        token = rules.best(logits)
        if not self._model.is_end(token):
            rules.accept(token)
        return token


class _Clock:
    """When an answer was asked for, began and ended."""

    def __init__(self, called_s: float) -> None:
        """Start at the time of the call."""
        self._called_s = called_s
        self._first_s: float | None = None
        self._last_s = called_s

    def token(self) -> None:
        """Note that a token was decoded."""
        self._last_s = time.perf_counter()
        if self._first_s is None:
            self._first_s = self._last_s

    def stats(self, prompt_tokens: int, cached_tokens: int, output_tokens: int) -> GenerationStats:
        """Return what the answer has cost up to now."""
        first_s = self._first_s if self._first_s is not None else time.perf_counter()
        return GenerationStats(
            prompt_tokens=prompt_tokens,
            cached_tokens=cached_tokens,
            output_tokens=output_tokens,
            prefill_s=first_s - self._called_s,
            decode_s=max(0.0, self._last_s - first_s),
        )


def _is_unwanted(cancel: CancelToken) -> bool:
    """Whether an evaluation is to be given up; waits inside it while the job is held.

    The library's threads wait at a barrier meanwhile, asleep (OMP_WAIT_POLICY).
    """
    cancel.wait_if_held()
    return cancel.is_cancelled
