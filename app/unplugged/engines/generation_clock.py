"""What one answer of a language model costs, while it is read and written."""

from __future__ import annotations

import time

from unplugged.core.types import GenerationStats


class GenerationClock:
    """When an answer was asked for, began and ended."""

    def __init__(self, called_s: float) -> None:
        """Start at the time of the call."""
        self._called_s = called_s
        self.read_tokens = 0
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
