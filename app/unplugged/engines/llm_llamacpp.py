"""A language model in a GGUF file, computed by llama.cpp on the CPU."""

from __future__ import annotations

import codecs
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from unplugged.core.engine import CancelToken
from unplugged.core.errors import JobCancelled
from unplugged.core.tuning import AS_USUAL, Tuning
from unplugged.core.types import EngineInfo, GenerationStats
from unplugged.engines.chat_prompt import ChatTemplate
from unplugged.engines.generation_clock import GenerationClock
from unplugged.engines.llama_decoding import Decoder
from unplugged.engines.llama_file import library_version
from unplugged.engines.llama_grammar import Grammar
from unplugged.engines.llama_native import Aborted, LlamaModel
from unplugged.engines.prompt_lookup import GuessWorth, PromptLookup

# "The model's own context" can mean a quarter of a million tokens and tens of gigabytes.
LARGEST_OWN_CONTEXT = 8_192
_MOST_COUNTS = 30_000
_UNSETTLED_TOKENS = 4  # the end of a text is cut into other tokens once more of it follows


class LlamaCppGenerator:
    """A chat model; see ``TextGenerator`` for what it promises. Used by one thread at a time."""

    def __init__(
        self, path: Path, threads: int, context_tokens: int, tuning: Tuning = AS_USUAL
    ) -> None:
        """Load a model.

        Args:
            path: A GGUF file.
            threads: How many threads it may use, at least 1.
            context_tokens: Context to allocate, never more than the model was trained for; 0 for
                the model's own, at most ``LARGEST_OWN_CONTEXT``.
            tuning: How it is run.

        Raises:
            ModelBroken: the file cannot be loaded, or can't be run like this.
            AdapterBroken: the adapter cannot be laid over it.
        """
        self._tuning = tuning
        self._model = LlamaModel(path, threads, context_tokens or LARGEST_OWN_CONTEXT, tuning)
        self._template = ChatTemplate(self._model)
        self._worth = GuessWorth()
        self._counts: dict[str, int] = {}  # a transcript that grows is counted again and again
        self._turn = 0
        self.context_tokens = self._model.context_tokens
        self.last_stats: GenerationStats | None = None
        self.on_cost: Callable[[GenerationStats], None] | None = None
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
                *tuning.changes,
            ),
        )

    def count_tokens(self, text: str) -> int:
        """Return how many tokens the text has, names of control tokens counted as text."""
        count = self._counts.get(text)
        if count is None:
            if len(self._counts) >= _MOST_COUNTS:
                self._counts.clear()
            count = self._counts[text] = len(self._template.plain_tokens(text))
        return count

    def use_threads(self, threads: int) -> None:
        """Compute with so many threads from now on, at least 1."""
        self._model.use_threads(threads)
        self.info = replace(self.info, threads=threads)

    def read_ahead(self, system: str, user: str, *, cancel: CancelToken) -> int:
        """Read the beginning of a prompt; see ``TextGenerator.read_ahead``.

        Raises:
            JobCancelled: after ``cancel`` was set.
        """
        if not self._tuning.keeps_prefix:
            return 0
        opening = self._template.opening(system, user)[:-_UNSETTLED_TOKENS]
        if not opening or len(opening) >= self.context_tokens:
            return 0
        self._turn += 1
        try:
            cached = self._model.keep_common(opening)
            self._read(opening[cached:], cancel)
        except Aborted:
            raise JobCancelled from None
        return len(opening) - cached

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
        stable = len(self._template.opening(system)) - _UNSETTLED_TOKENS
        clock = GenerationClock(called_s)
        return self._answer(prompt, stable, rules, max_tokens, cancel, clock, self._turn)

    def _answer(
        self,
        prompt: list[int],
        stable: int,
        rules: Grammar | None,
        max_tokens: int,
        cancel: CancelToken,
        clock: GenerationClock,
        turn: int,
    ) -> Iterator[str]:
        pieces = codecs.getincrementaldecoder("utf-8")(errors="replace")
        cached = written = 0
        decoder: Decoder | None = None
        try:
            cancel.raise_if_cancelled()
            cached = self._read_prompt(prompt, stable, cancel, clock)
            lookup = PromptLookup(prompt) if self._tuning.prompt_lookup else None
            decoder = Decoder(self._model, rules, lookup, self._worth, max_tokens)
            while True:
                token = decoder.next()
                clock.token()
                if self._model.is_end(token):
                    break
                written += 1
                self._tell(clock.stats(len(prompt) - cached, cached, written))
                text = pieces.decode(self._model.piece(token))
                if text:
                    yield text
                cancel.raise_if_cancelled()
                if turn != self._turn:
                    raise RuntimeError("an older answer was read on after a newer one had begun")
                if written == max_tokens:
                    break
            rest = pieces.decode(b"", final=True)
            if rest:
                yield rest
        except Aborted:
            raise JobCancelled from None
        finally:
            if rules is not None:
                rules.close()
            stats = clock.stats(len(prompt) - cached, cached, written)
            if decoder is not None:
                right = decoder.guessed_right
                stats = replace(stats, guessed_tokens=decoder.guessed, right_tokens=right)
            self.last_stats = stats

    def _tell(self, cost: GenerationStats) -> None:
        if self.on_cost is not None:
            self.on_cost(cost)

    def _read_prompt(
        self, prompt: list[int], stable: int, cancel: CancelToken, clock: GenerationClock
    ) -> int:
        """Evaluate a prompt; return how many of its tokens were in memory.

        A model that can't step back is copied where the part ends that all prompts share, so that
        the next prompt begins there.
        """
        if not self._tuning.keeps_prefix:
            self._model.forget()
            self._read(prompt, cancel, clock)
            return 0
        cached = self._model.keep_common(prompt)
        begun = cached
        if not self._model.can_step_back and cached < stable < len(prompt):
            self._read(prompt[cached:stable], cancel, clock)
            self._model.keep_state()
            begun = stable
        self._read(prompt[begun:], cancel, clock)
        return cached

    def _read(
        self, tokens: list[int], cancel: CancelToken, clock: GenerationClock | None = None
    ) -> None:
        """Evaluate the new part of a prompt batch by batch; with a clock, what it costs is told."""
        size = self._model.batch_tokens
        for start in range(0, len(tokens), size):
            cancel.raise_if_cancelled()
            batch = tokens[start : start + size]
            self._model.evaluate(batch, lambda: _is_unwanted(cancel))
            if clock is not None:
                clock.read_tokens += len(batch)
                self._tell(clock.stats(clock.read_tokens, 0, 0))


def _is_unwanted(cancel: CancelToken) -> bool:
    """Whether an evaluation is to be given up; waits inside it while the job is held.

    The library's threads wait at a barrier meanwhile, asleep (OMP_WAIT_POLICY).
    """
    cancel.wait_if_held()
    return cancel.is_cancelled
