"""How often a worker may come back, and how a job is stopped; both read no clock themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

RESTARTS_ALLOWED = 3
RESTART_WINDOW_S = 60.0
CANCEL_GRACE_S = 3.0  # the engine looks at its token per segment and per token
TERMINATE_GRACE_S = 2.0


@dataclass(frozen=True, slots=True)
class RestartBudget:
    """Deaths of one worker that still lie inside the window.

    Attributes:
        deaths_s: When it died, on a monotonic clock in seconds, ascending.
    """

    deaths_s: tuple[float, ...] = ()

    def after_death(self, now_s: float) -> RestartBudget:
        """Return the budget with one more death, older ones than the window forgotten."""
        recent = tuple(t for t in self.deaths_s if now_s - t < RESTART_WINDOW_S)
        return RestartBudget((*recent, now_s))

    @property
    def is_exhausted(self) -> bool:
        """Whether the last death was one too many."""
        return len(self.deaths_s) > RESTARTS_ALLOWED


class Rung(StrEnum):
    """How hard a job is being stopped."""

    ASKED = "asked"
    TERMINATED = "terminated"
    KILLED = "killed"


@dataclass(frozen=True, slots=True)
class CancelLadder:
    """Ask, then terminate, then kill.

    Attributes:
        rung: The step reached.
        since_s: When it was reached, on a monotonic clock in seconds.
    """

    rung: Rung
    since_s: float

    @classmethod
    def start(cls, now_s: float) -> CancelLadder:
        """Return the ladder right after the job was asked to stop."""
        return cls(Rung.ASKED, now_s)

    def climbed(self, now_s: float) -> CancelLadder:
        """Return the ladder one rung higher if the patience of the present one is over."""
        waited_s = now_s - self.since_s
        if self.rung is Rung.ASKED and waited_s >= CANCEL_GRACE_S:
            return replace(self, rung=Rung.TERMINATED, since_s=now_s)
        if self.rung is Rung.TERMINATED and waited_s >= TERMINATE_GRACE_S:
            return replace(self, rung=Rung.KILLED, since_s=now_s)
        return self
