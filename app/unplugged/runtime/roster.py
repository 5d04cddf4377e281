"""Every worker process that there is, so that the proof leaves none of ours out."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from unplugged.core.course import WorkerKind
from unplugged.core.proof import Denial


@dataclass(frozen=True, slots=True)
class Member:
    """One worker process that is up.

    Attributes:
        pid: Its process id.
        kind: What it is there for.
        is_extra: Whether another process stands in the place of its kind: it is a spare one, or
            was started for a single question.
        denial: What it has given up, None while it has not said so.
    """

    pid: int
    kind: WorkerKind
    is_extra: bool
    denial: Denial | None = None


class Roster:
    """The worker processes of this app; places enter them and strike them off.

    A look at the sound devices runs in a thread of the window's, so all methods may be called from
    any thread.
    """

    def __init__(self) -> None:
        """Begin with no process."""
        self._members: dict[int, Member] = {}
        self._lock = threading.Lock()

    def enter(self, member: Member) -> None:
        """Add a process, or say what is new of one."""
        with self._lock:
            self._members[member.pid] = member

    def strike(self, pid: int) -> None:
        """Take out a process that has ended or is being ended."""
        with self._lock:
            self._members.pop(pid, None)

    @property
    def members(self) -> tuple[Member, ...]:
        """All that are up."""
        with self._lock:
            return tuple(self._members.values())
