"""How a job tells the parent how far it is and what it writes."""

from __future__ import annotations

import time
from collections.abc import Callable

from unplugged.core.messages import Progress, TokenBatch, TokensSpent
from unplugged.core.types import GenerationStats
from unplugged.worker.main import Emit

_REPORT_EVERY_S = 0.1
_BATCH_EVERY_S = 0.05  # the eye sees no more, and every message costs the parent a wake-up
_COST_EVERY_S = 0.5  # the panel looks once a second


class Reporter:
    """Tells the parent how far a job is, at once and then ten times a second at most."""

    def __init__(self, job: int, emit: Emit) -> None:
        """Report for one job."""
        self._job = job
        self._emit = emit
        self._last: Progress | None = None
        self._last_s = float("-inf")

    def __call__(
        self, done: float, total: float | None, steps_done: int = 0, steps: int = 0
    ) -> None:
        """Report how far the job is, unless it is no news or the last report is too fresh.

        Args:
            done: Units done.
            total: Units in all, None while unknown.
            steps_done: Stretches done, of a job that goes by stretches.
            steps: Stretches in all.
        """
        progress = Progress(self._job, done, total, steps_done, steps)
        if progress == self._last:
            return
        now_s = time.monotonic()
        if now_s - self._last_s < _REPORT_EVERY_S and done != total:
            return
        self._last, self._last_s = progress, now_s
        self._emit(progress)


class TokenStream:
    """Gathers pieces of text and sends them twenty times a second at most."""

    def __init__(self, job: int, emit: Emit) -> None:
        self._job = job
        self._emit = emit
        self._pieces: list[str] = []
        self._sent_s = time.monotonic()

    def __call__(self, piece: str) -> None:
        """Take one piece."""
        self._pieces.append(piece)
        if time.monotonic() - self._sent_s >= _BATCH_EVERY_S:
            self.flush()

    def flush(self) -> None:
        """Send what is gathered."""
        if self._pieces:
            self._emit(TokenBatch(self._job, "".join(self._pieces)))
            self._pieces.clear()
        self._sent_s = time.monotonic()


class CostStream:
    """Sends what a language model has cost up to now, twice a second at most."""

    def __init__(self, job: int, emit: Emit, before: Callable[[], GenerationStats]) -> None:
        """Send for one job.

        Args:
            job: Which job.
            emit: Sends.
            before: Returns what the answers before the running one have cost together.
        """
        self._job = job
        self._emit = emit
        self._before = before
        self._sent_s = float("-inf")

    def __call__(self, running: GenerationStats) -> None:
        """Take what the running answer has cost up to now."""
        now_s = time.monotonic()
        if now_s - self._sent_s < _COST_EVERY_S:
            return
        self._sent_s = now_s
        cost = self._before().plus(running)
        self._emit(
            TokensSpent(
                self._job, cost.prompt_tokens, cost.output_tokens, cost.prefill_s, cost.decode_s
            )
        )
