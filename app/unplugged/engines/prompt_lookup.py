"""Guess what comes next from what stood in the text before: minutes quote their transcript."""

from __future__ import annotations

from collections.abc import Sequence

LONGEST_MATCH, SHORTEST_MATCH = 3, 2  # tokens that must have stood together before
MOST_GUESSES = 6
_PATIENCE = 4  # guesses after which it shows whether they pay
_SHORTEST_REST, _LONGEST_REST = 32, 8_192  # tokens
_ASIDE = 1.1  # a moment in which another process had the core says nothing about the model


class PromptLookup:
    """The text of one answer's prompt and what was written so far, indexed by short runs of it."""

    def __init__(self, prompt: Sequence[int]) -> None:
        """Index a prompt."""
        self._tokens: list[int] = []
        self._places: dict[tuple[int, ...], int] = {}
        for token in prompt:
            self.add(token)

    def add(self, token: int) -> None:
        """Take the next token of the text."""
        tokens = self._tokens
        # What came before the new token is followed by something now, so it can be looked up.
        for size in range(SHORTEST_MATCH, min(LONGEST_MATCH, len(tokens)) + 1):
            self._places[tuple(tokens[-size:])] = len(tokens)
        tokens.append(token)

    def guess(self, most: int = MOST_GUESSES) -> list[int]:
        """Return what followed when the last tokens stood in the text before; empty for no idea.

        Args:
            most: How many tokens at most.
        """
        tokens = self._tokens
        if most < 1:
            return []
        for size in range(LONGEST_MATCH, SHORTEST_MATCH - 1, -1):
            place = self._places.get(tuple(tokens[-size:])) if len(tokens) >= size else None
            if place is not None:
                return tokens[place : place + most]
        return []


class GuessWorth:
    """Whether guessing pays with one model on this machine; what doesn't is given up for a while.

    Small models compute a token so fast that checking guesses takes longer than it saves.
    """

    def __init__(self) -> None:
        """Know nothing yet: a token is timed before the first guess."""
        self._token_s: float | None = None
        self._judged = 0
        self._saved_s = 0.0
        self._left = 0
        self._rest = _SHORTEST_REST

    @property
    def is_worth_a_try(self) -> bool:
        """Whether the next tokens are to be guessed."""
        return self._token_s is not None and self._left == 0

    def took_one(self, seconds: float) -> None:
        """Note what a token took without a guess."""
        self._token_s = min(seconds, _ASIDE * (self._token_s or seconds))
        self._left = max(0, self._left - 1)

    def took_guess(self, seconds: float, tokens: int) -> None:
        """Note what checking a guess took, and how many tokens it gave."""
        self._judged += 1
        self._saved_s += tokens * (self._token_s or 0.0) - seconds
        if self._judged < _PATIENCE:
            return
        if self._saved_s < 0:
            self._left = self._rest
            self._rest = min(2 * self._rest, _LONGEST_REST)
        else:
            self._rest = _SHORTEST_REST
        self._judged, self._saved_s = 0, 0.0
