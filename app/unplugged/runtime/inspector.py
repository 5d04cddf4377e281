"""Looks at all our processes once a second and says what the proof finds."""

from __future__ import annotations

from collections.abc import Mapping

from unplugged.core.proof import Denial, Finding
from unplugged.core.snapshot import Snapshot
from unplugged.core.witness import SHOWING, findings
from unplugged.system.loaded import LoadedMeter

_STARTS_WITHIN_S = (
    30.0  # from the first look at a worker to its lock; traced on a busy machine: 22 s
)


class Inspector:
    """Finds who uses what; called by the sampler's thread, told about workers by the service's."""

    def __init__(self, loaded: LoadedMeter | None = None) -> None:
        """Make an inspector that knows of no worker yet.

        Args:
            loaded: Reader of what processes have loaded, None for this system's.
        """
        self._loaded = loaded or LoadedMeter()
        self._denials: Mapping[int, Denial] = {}
        self._seen_first_s: dict[int, float] = {}

    def tell(self, denials: Mapping[int, Denial]) -> None:
        """Say which workers are locked, by process id."""
        self._denials = dict(denials)

    def __call__(self, snapshot: Snapshot) -> tuple[Finding, ...]:
        """Return what holds for GPU, network and NPU at the moment of a snapshot."""
        held = self._loaded.look([process.pid for process in snapshot.processes])
        looks = {pid: loaded.looks for pid, loaded in held.items()}
        return findings(snapshot, self._denials, looks, self._starting(snapshot))

    def _starting(self, snapshot: Snapshot) -> frozenset[int]:
        """Return the workers that have not said yet that they are locked, and are still young.

        One that has grown older without saying so is taken for what it is: not locked.
        """
        now_s = snapshot.elapsed_s
        workers = [p.pid for p in snapshot.processes if p.part not in SHOWING]
        self._seen_first_s = {pid: self._seen_first_s.get(pid, now_s) for pid in workers}
        return frozenset(
            pid
            for pid, first_s in self._seen_first_s.items()
            if pid not in self._denials and now_s - first_s < _STARTS_WITHIN_S
        )
