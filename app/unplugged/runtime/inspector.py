"""Looks at all our processes once a second and says what the proof finds."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping

from unplugged.core.proof import Denial, Finding
from unplugged.core.snapshot import Part, Snapshot
from unplugged.core.witness import SHOWING, findings
from unplugged.system.loaded import LoadedMeter
from unplugged.system.sandbox_seccomp import is_in_our_filter

# From the first look at a worker to its lock. On a machine with twenty programs for each core it
# took more than 30 s, but half a second of the CPU's time as everywhere.
_STARTS_WITHIN_S = 120.0
_STARTS_WITHIN_CPU_S = 3.0


class Inspector:
    """Finds who uses what; called by the sampler's thread, told about workers by the service's."""

    def __init__(self, loaded: LoadedMeter | None = None) -> None:
        """Make an inspector that knows of no worker yet.

        Args:
            loaded: Reader of what processes have loaded, None for this system's.
        """
        self._loaded = loaded or LoadedMeter()
        self._told: Mapping[int, Denial] = {}
        self._denials: dict[int, Denial] = {}
        self._waiting: frozenset[int] = frozenset()
        self._seen_first_s: dict[int, float] = {}

    def tell(self, denials: Mapping[int, Denial], waiting: Collection[int] = ()) -> None:
        """Say who is locked, by process id.

        Args:
            denials: What each process has given up.
            waiting: Processes outside of the lock that do nothing but start others. They count only
                if they are seen using something.
        """
        self._told = dict(denials)
        self._waiting = frozenset(waiting)

    def __call__(self, snapshot: Snapshot) -> tuple[Finding, ...]:
        """Return what holds for GPU, network and NPU at the moment of a snapshot."""
        held = self._loaded.look([process.pid for process in snapshot.processes])
        looks = {pid: loaded.looks for pid, loaded in held.items()}
        # Nothing takes a lock off again: a worker that is being ended, and of which nobody tells
        # any more, is in it to its last moment.
        kept = {pid: each for pid, each in self._denials.items() if pid in held}
        self._denials = {**kept, **self._told}
        denials = {**self._inherited(snapshot), **self._denials}
        return findings(snapshot, denials, looks, self._starting(snapshot) | self._waiting)

    def _inherited(self, snapshot: Snapshot) -> dict[int, Denial]:
        """Return which helpers were started after the lock of this process, and so are in it."""
        own = self._denials.get(os.getpid())
        if own is None:
            return {}
        helpers = [p.pid for p in snapshot.processes if p.part is Part.HELPER]
        return {pid: own for pid in helpers if is_in_our_filter(pid)}

    def _starting(self, snapshot: Snapshot) -> frozenset[int]:
        """Return the workers that have not said yet that they are locked, and are still young.

        One that has grown older, or has worked, without saying so is taken for what it is: not
        locked.
        """
        now_s = snapshot.elapsed_s
        workers = {p.pid: p for p in snapshot.processes if p.part not in SHOWING}
        self._seen_first_s = {pid: self._seen_first_s.get(pid, now_s) for pid in workers}
        return frozenset(
            pid
            for pid, first_s in self._seen_first_s.items()
            if pid not in self._denials
            and now_s - first_s < _STARTS_WITHIN_S
            and (workers[pid].cpu_total.value or 0.0) < _STARTS_WITHIN_CPU_S
        )
