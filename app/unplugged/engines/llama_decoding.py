"""The tokens of an answer, one after the other, as the model likes them best.

With prompt lookup several guessed tokens are computed in one go, which costs a large model hardly
more than one, and those that the model would have chosen anyway are kept. Logits of a go differ a
little from those of single tokens (other kernels, other order of sums), so where two tokens are
nearly as likely the last one is computed again alone: the answer is the same with and without.
"""

from __future__ import annotations

import time
from collections import deque

import numpy as np
from numpy.typing import NDArray

from unplugged.engines.llama_grammar import Grammar
from unplugged.engines.llama_native import LlamaModel
from unplugged.engines.prompt_lookup import MOST_GUESSES, GuessWorth, PromptLookup

# Of logits. Both ways gave the very same with Q8_0 on the CPU this was written on; other weights
# and CPUs sum up in another order, which moves logits by hundredths.
TOO_CLOSE = 0.2


class Decoder:
    """One answer; the prompt is in the model's memory already."""

    def __init__(
        self,
        model: LlamaModel,
        rules: Grammar | None,
        lookup: PromptLookup | None,
        worth: GuessWorth,
        most: int,
    ) -> None:
        """Begin; nothing is computed yet.

        Args:
            model: Holds the prompt, with the logits after it.
            rules: What the answer may look like, None for anything.
            lookup: Knows the prompt, None not to guess.
            worth: Knows whether guessing pays with this model.
            most: How many tokens the answer may have; the context has room for them.
        """
        self._model = model
        self._rules = rules
        self._lookup = lookup if model.can_step_back else None
        self._worth = worth
        self._left = most
        self._last: int | None = None  # chosen, and not in memory yet
        self._ready: deque[int] = deque()
        self.guessed = self.guessed_right = 0

    def next(self) -> int:
        """Return the next token; the one that ends the answer is the last to ask for.

        Raises:
            EngineFault: the library failed, or the grammar allows nothing.
        """
        if not self._ready:
            guess = self._guess()
            if guess:
                self._check(guess)
            else:
                self._compute_one()
        self._left -= 1
        return self._ready.popleft()

    def _compute_one(self) -> None:
        """Take the next token without a guess."""
        began_s = time.perf_counter()
        is_first = self._last is None  # its logits are there, with the prompt's
        if self._last is not None:
            # Not asked about a cancel inside one token: some thousand calls into Python would cost
            # more.
            self._model.evaluate([self._last], None)
        self._take(self._best(self._model.logits()))
        if not is_first:
            self._worth.took_one(time.perf_counter() - began_s)

    def _guess(self) -> list[int]:
        """Return tokens that may come next, fewer than the answer has room for."""
        if self._lookup is None or self._last is None or not self._worth.is_worth_a_try:
            return []
        return self._lookup.guess(min(MOST_GUESSES, self._left - 1))

    def _check(self, guess: list[int]) -> None:
        """Compute a guess in one go and take what the model chooses, as far as both agree."""
        assert self._last is not None
        began_s = time.perf_counter()
        row = [self._last, *guess]
        before = self._model.held_count
        self._model.evaluate_all(row)
        right = 0
        for place in range(len(row)):
            logits = self._model.logits(place)
            token = self._best(logits)
            is_alone = _is_close(logits, token)
            if is_alone:
                self._model.step_back(before + place)
                self._model.evaluate([row[place]], None)
                token = self._best(self._model.logits())
            self._take(token)
            is_right = place < len(guess) and token == guess[place]
            right += is_right
            if is_alone or not is_right or self._model.is_end(token):
                break
        self._model.step_back(before + 1 + place)
        self.guessed += len(guess)
        self.guessed_right += right
        self._worth.took_guess(time.perf_counter() - began_s, place + 1)

    def _best(self, logits: NDArray[np.float32]) -> int:
        return int(np.argmax(logits)) if self._rules is None else self._rules.best(logits)

    def _take(self, token: int) -> None:
        """Make a token the next one of the answer."""
        self._last = token
        self._ready.append(token)
        if self._model.is_end(token):
            return
        if self._rules is not None:
            self._rules.accept(token)
        if self._lookup is not None:
            self._lookup.add(token)


def _is_close(logits: NDArray[np.float32], token: int) -> bool:
    """Whether another token is so nearly as likely that the way of computing may decide.

    What is likelier than the chosen one is not allowed by the grammar, however it is computed.
    """
    best = float(logits[token])
    return int(np.count_nonzero((logits > best - TOO_CLOSE) & (logits <= best))) > 1
