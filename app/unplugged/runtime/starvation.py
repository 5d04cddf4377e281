"""How long the recorders of a meeting had work and got no CPU."""

from __future__ import annotations

from collections.abc import Mapping

from unplugged.core.course import WORKER_OF, Task, WorkerKind
from unplugged.core.recording import Recording
from unplugged.runtime.workers import WorkerSlot
from unplugged.system.cpu_wait import CpuWaitMeter

_LOOK_EVERY_S = 0.5


class Starvation:
    """Looks at the recorders now and then, as that tells a starved one from a stuck one."""

    def __init__(self, slots: Mapping[WorkerKind, WorkerSlot]) -> None:
        """Take the places of the workers."""
        self._slots = slots
        self._meter = CpuWaitMeter()
        self._due_s = 0.0

    def look(self, recording: Recording | None, now_s: float) -> tuple[tuple[Task, float], ...]:
        """Return how long each recorder had no CPU since the last look, in seconds.

        Args:
            recording: Where the recording stands, None when nothing is recorded.
            now_s: The monotonic clock; nothing is looked at more than twice a second.
        """
        if recording is None or now_s < self._due_s:
            return ()
        self._due_s = now_s + _LOOK_EVERY_S
        tasks = [recorder.task for recorder in recording.recorders if recorder.is_running]
        pids = ((task, self._slots[WORKER_OF[task]].pid) for task in tasks)
        looks = ((task, self._meter.waited_s(pid)) for task, pid in pids if pid is not None)
        return tuple((task, waited_s) for task, waited_s in looks if waited_s)
