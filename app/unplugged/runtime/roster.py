"""Every worker process that there is, so that the proof leaves none of ours out."""

from __future__ import annotations

import os
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
    """The processes of this app; places enter their workers and strike them off.

    A look at the sound devices runs in a thread of the window's, so all methods may be called from
    any thread.

    Attributes:
        own_denial: What window or command line have given up themselves, None for nothing.
        waiting_pids: Processes outside of their lock; see ``runtime.outside``.
    """

    def __init__(self) -> None:
        """Begin with no process."""
        self.own_denial: Denial | None = None
        self.waiting_pids: frozenset[int] = frozenset()
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
        """All workers that are up."""
        with self._lock:
            return tuple(self._members.values())

    @property
    def pids(self) -> dict[WorkerKind, int]:
        """Process ids of the workers in their places."""
        return {each.kind: each.pid for each in self.members if not each.is_extra}

    @property
    def denials(self) -> dict[int, Denial]:
        """What each process has given up; one that has not said so yet is left out."""
        found = {each.pid: each.denial for each in self.members if each.denial is not None}
        if self.own_denial is not None:
            found[os.getpid()] = self.own_denial
        return found
