"""Keeps an eye on what can be recorded, for settings and the first start; records nothing."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from pathlib import Path

from unplugged.core.course import WorkerKind
from unplugged.core.messages import (
    Cancelled,
    Failed,
    Finished,
    InputsFound,
    SourceLevel,
    WatchSources,
    WorkerDied,
)
from unplugged.runtime.notices import LevelSeen, Notice, Remarked, SourcesChanged
from unplugged.runtime.roster import Roster
from unplugged.runtime.workers import Delivery, Mailbox, WorkerSlot

_AGAIN_AFTER_S = 1.0
_JOBS = itertools.count(1)


class SourceWatcher:
    """One watch at a time, begun again when its process or the sound server dies."""

    def __init__(
        self, log_dir: Path, roster: Roster, mailbox: Mailbox, tell: Callable[[Notice], None]
    ) -> None:
        """Prepare; nothing runs before ``start``."""
        self._slot = WorkerSlot(WorkerKind.METER, mailbox, log_dir, roster)
        self._tell = tell
        self._meter: tuple[str, ...] | None = None  # what is wanted, None for no watch at all
        self._due_s: float | None = None
        self._fault: str | None = None

    def start(self, meter: tuple[str, ...] = ()) -> None:
        """Tell what can be recorded, and how loud some of it is, without recording anything.

        Until ``stop`` the service's ``poll`` gives ``SourcesChanged`` at once and whenever a device
        comes or goes, and ``LevelSeen`` ten times a second for each source in ``meter``. A second
        call takes the place of the first. Works beside a recording, too. On systems without a sound
        server (Windows, macOS) a device that comes while another is metered is told by the next
        call.

        Args:
            meter: Ids of sources, ``DEFAULT_MIC`` or ``DEFAULT_SYSTEM``; only these are opened,
                and one that isn't there yet is waited for.
        """
        self._meter = meter
        self._fault = None
        if self._slot.job is None:
            self._slot.submit(WatchSources(next(_JOBS), meter))
        else:
            self._slot.cancel(time.monotonic())

    def stop(self) -> None:
        """End the watch; the sources are let go."""
        self._meter = self._due_s = None
        self._slot.cancel(time.monotonic())

    def let_go(self) -> None:
        """End the process, with what it heard in its memory, if no watch is wanted."""
        if self._meter is None:
            self._slot.clear()

    def close(self) -> None:
        """End the process."""
        self._meter = None
        self._slot.kill()
        self._slot.quit()

    def tick(self) -> None:
        """Let time go by: a worker that hangs is ended, a watch that broke begins again."""
        now_s = time.monotonic()
        self._slot.climb(now_s)
        if self._due_s is not None and now_s >= self._due_s and self._slot.job is None:
            self._due_s = None
            if self._meter is not None:
                self._slot.submit(WatchSources(next(_JOBS), self._meter))

    def receive(self, delivery: Delivery) -> None:
        """Take one event of the worker."""
        match self._slot.note(delivery):
            case InputsFound(_, library, inputs):
                self._fault = None
                self._tell(SourcesChanged(library, inputs))
            case SourceLevel(_, source_id, peak_dbfs, rms_dbfs) if self._meter is not None:
                self._tell(LevelSeen(source_id, peak_dbfs, rms_dbfs))
            case Finished() | Cancelled():
                self._due_s = time.monotonic()
            case WorkerDied():
                self._due_s = time.monotonic() + _AGAIN_AFTER_S
            case Failed(_, code, params):
                self._due_s = time.monotonic() + _AGAIN_AFTER_S
                if code != self._fault and self._meter is not None:
                    self._fault = code  # tried again and again, said once
                    self._tell(Remarked(code, params))
            case _:
                pass
