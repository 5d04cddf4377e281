"""The language model gives way while recognition is behind; the rule is in ``core.budget``."""

from __future__ import annotations

from unplugged.core.budget import Budget, Precedence
from unplugged.core.course import WorkerKind
from unplugged.core.messages import Partial
from unplugged.runtime.workers import Delivery, WorkerSlot


class SpeechFirst:
    """Watches how far live words are behind and holds the language model's worker meanwhile."""

    def __init__(self, speech: WorkerSlot, minutes: WorkerSlot, budget: Budget) -> None:
        """Watch.

        Args:
            speech: Where recognition runs.
            minutes: Where the language model runs, whatever it writes.
            budget: How the cores are divided.
        """
        self._speech = speech
        self._minutes = minutes
        self._precedence = Precedence.under(budget)

    def receive(self, delivery: Delivery) -> None:
        """Take one event of any worker."""
        event = delivery.event
        if delivery.worker is WorkerKind.SPEECH and isinstance(event, Partial):
            self._adopt(self._precedence.lagging(event.track, event.lag_s))

    def tick(self) -> None:
        """Let the language model go on when nobody listens any more, for whatever reason."""
        if self._speech.job is None and self._precedence.is_held:
            self._adopt(self._precedence.idle())

    def _adopt(self, precedence: Precedence) -> None:
        if precedence.is_held and not self._precedence.is_held:
            self._minutes.hold()
        elif self._precedence.is_held and not precedence.is_held:
            self._minutes.go_on()
        self._precedence = precedence
