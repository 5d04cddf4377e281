"""How long processes had work and got no CPU: what tells a starved one from a stuck one."""

from __future__ import annotations

import sys
from pathlib import Path

# A variable, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")
_NS_PER_S = 1_000_000_000


class CpuWaitMeter:
    """Looks at processes again and again; what it says is since the look before."""

    def __init__(self, proc: Path = Path("/proc")) -> None:
        """Know of no process."""
        self._proc = proc
        self._before: dict[int, dict[str, int]] = {}

    def waited_s(self, pid: int) -> float:
        """Return how long that thread of a process waited that waited longest, in seconds.

        0 at the first look, for a process that is gone, and on systems that don't tell. A thread
        that sleeps, waits for a device or is stopped doesn't count: it would not use a CPU.
        """
        before, now = self._before.pop(pid, None), self._read(pid)
        if not now:
            return 0.0
        self._before[pid] = now
        if before is None:
            return 0.0
        longest = max((waited - before[name] for name, waited in now.items() if name in before),
                      default=0)  # fmt: skip
        return longest / _NS_PER_S

    def _read(self, pid: int) -> dict[str, int]:
        """Return by thread how long it stood in a queue for a CPU, in nanoseconds."""
        if not _IS_LINUX:
            return {}
        found = {}
        try:
            for thread in (self._proc / str(pid) / "task").iterdir():
                # Time on a CPU, time in the queue, number of turns: Linux, sched-stats.rst.
                found[thread.name] = int((thread / "schedstat").read_text().split()[1])
        except (OSError, ValueError, IndexError):
            return {}
        return found
