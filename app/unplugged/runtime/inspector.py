"""Looks at all our processes once a second and says what the proof finds."""

from __future__ import annotations

from collections.abc import Mapping

from unplugged.core.proof import Denial, Finding
from unplugged.core.snapshot import Snapshot
from unplugged.core.witness import findings
from unplugged.system.loaded import LoadedMeter


class Inspector:
    """Finds who uses what; called by the sampler's thread, told about workers by the service's."""

    def __init__(self, loaded: LoadedMeter | None = None) -> None:
        """Make an inspector that knows of no worker yet.

        Args:
            loaded: Reader of what processes have loaded, None for this system's.
        """
        self._loaded = loaded or LoadedMeter()
        self._denials: Mapping[int, Denial] = {}

    def tell(self, denials: Mapping[int, Denial]) -> None:
        """Say which workers are locked, by process id."""
        self._denials = dict(denials)

    def __call__(self, snapshot: Snapshot) -> tuple[Finding, ...]:
        """Return what holds for GPU, network and NPU at the moment of a snapshot."""
        held = self._loaded.look([process.pid for process in snapshot.processes])
        looks = {pid: loaded.looks for pid, loaded in held.items()}
        return findings(snapshot, self._denials, looks)
