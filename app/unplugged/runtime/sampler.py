"""Takes a snapshot of this machine and of all our processes once a second, in a thread of its own.

While a meeting is being worked on every snapshot goes into the meeting's journal, from which its
receipt is made. The thread touches nothing of the service's but what is handed to it.
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from unplugged import __version__
from unplugged.core.proof import Finding
from unplugged.core.reading import Reading
from unplugged.core.receipt.errors import JournalBroken
from unplugged.core.receipt.journal import JOURNAL, JournalWriter
from unplugged.core.snapshot import Part, Snapshot, SpeedSample
from unplugged.runtime.fetched import FetchedBytes
from unplugged.runtime.speed import SpeedWatch
from unplugged.system.meter import Meter
from unplugged.system.processes import children_of

INTERVAL_S = 1.0
HISTORY = 600  # ten minutes for the plots

Inspect = Callable[[Snapshot], tuple[Finding, ...]]


def find_nothing(_snapshot: Snapshot) -> tuple[Finding, ...]:
    """Look at nothing: for a sampler without an inspector."""
    return ()


class Sampler:
    """The snapshots of the last minutes, and the journal of the meeting that is worked on."""

    def __init__(
        self,
        *,
        interval_s: float = INTERVAL_S,
        inspect: Inspect = find_nothing,
        make_meter: Callable[[], Meter] = Meter,
    ) -> None:
        """Make a sampler that doesn't run yet.

        Args:
            interval_s: Time between two snapshots.
            inspect: Says what the proof finds at the moment of a snapshot; runs in our thread.
            make_meter: Makes the reader; called in our thread.
        """
        self._interval_s = interval_s
        self._inspect = inspect
        self._make_meter = make_meter
        self._parts: Mapping[int, Part] = {os.getpid(): Part.MAIN}
        self._speed = SpeedWatch().sample
        self._refused: Reading | None = None
        self.fetched = FetchedBytes()
        self._history: deque[Snapshot] = deque(maxlen=HISTORY)
        self._lock = threading.Lock()  # meter and journal: the thread, and whoever ends a meeting
        self._meter: Meter | None = None
        self._journal: JournalWriter | None = None
        self._is_working = False
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self.fault: JournalBroken | None = None  # why the journal of this meeting ends early
        self.cpu_s = 0.0  # what the sampling itself has cost

    # --- for the thread that owns the service -----------------------------------------------------

    def start(self) -> None:
        """Begin to take snapshots; does nothing when it runs already."""
        if self._thread is None:
            self._stop.clear()
            self._thread = threading.Thread(target=self._run, name="sampler", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the thread and close the journal."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        with self._lock:
            self._close_journal()
            if self._meter is not None:
                self._meter.close()
                self._meter = None

    @property
    def is_running(self) -> bool:
        """Whether snapshots are being taken."""
        return self._thread is not None

    def watch(
        self, parts: Mapping[int, Part], speed: SpeedSample, refused: Reading | None = None
    ) -> None:
        """Say what the service knows.

        Args:
            parts: The processes that there are besides this one.
            speed: How fast the work is.
            refused: Attempts at a network that were refused, None where nobody counts them.
        """
        self._parts = {os.getpid(): Part.MAIN, **parts}
        self._speed = speed
        self._refused = refused

    def begin(self, meeting_id: str, folder: Path) -> None:
        """Keep a journal from now on; one that is there already is continued.

        A journal that was changed or comes from another version is set aside, not overwritten.
        """
        path = folder / JOURNAL
        with self._lock:
            self._close_journal()
            self.fault = None
            try:
                try:
                    self._journal = JournalWriter(path, meeting_id, __version__)
                except JournalBroken:
                    path.replace(_free_name(path))
                    self._journal = JournalWriter(path, meeting_id, __version__)
            except (JournalBroken, OSError) as error:
                self.fault = JournalBroken(path=str(path), reason=str(error))
            self._is_working = True
            if self._meter is not None:
                self._meter.begin_work()

    def end(self) -> None:
        """Take a last snapshot for the journal and close it."""
        with self._lock:
            if self._is_working:
                self._take()
            self._close_journal()
            self._is_working = False

    # --- for everyone -----------------------------------------------------------------------------

    @property
    def latest(self) -> Snapshot | None:
        """The newest snapshot, None before the first."""
        return self._history[-1] if self._history else None

    @property
    def history(self) -> tuple[Snapshot, ...]:
        """The snapshots of the last minutes, oldest first."""
        while True:
            try:
                return tuple(self._history)
            except RuntimeError:  # the thread has just added one
                continue

    # --- the thread -------------------------------------------------------------------------------

    def _run(self) -> None:
        began_s = time.thread_time()
        with self._lock:
            self._meter = self._make_meter()
            self._meter.prime(self._parts)
        due_s = time.monotonic() + self._interval_s
        while not self._stop.wait(max(0.0, due_s - time.monotonic())):
            # A machine that slept or was too busy skips beats instead of running after them.
            due_s = max(due_s + self._interval_s, time.monotonic())
            with self._lock:
                self._take()
            self.cpu_s = time.thread_time() - began_s

    def _take(self) -> None:
        if self._meter is None:
            return
        parts = dict(self._parts)
        for pid in children_of(os.getpid()):
            parts.setdefault(pid, Part.HELPER)
        snapshot = self._meter.read(parts, self._speed, is_working=self._is_working)
        if self._refused is not None:
            network = replace(snapshot.network, refused=self._refused)
            snapshot = replace(snapshot, network=network)
        snapshot = replace(snapshot, findings=self._inspect(snapshot))
        snapshot = self.fetched.counted_in(snapshot)
        self._history.append(snapshot)
        if self._journal is not None:
            try:
                self._journal.add(snapshot)
            except JournalBroken as fault:
                self.fault = fault
                self._close_journal()

    def _close_journal(self) -> None:
        if self._journal is not None:
            self._journal.close()
            self._journal = None


def _free_name(path: Path) -> Path:
    """Return the first free name for a journal that is set aside."""
    number = 1
    while (aside := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
        number += 1
    return aside
