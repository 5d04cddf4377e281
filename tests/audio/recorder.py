"""A capture worker in its own process, as the app starts it, with what it says."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from unplugged.core.course import WorkerKind
from unplugged.core.messages import (
    Cancelled,
    Event,
    Failed,
    Finished,
    GapNoted,
    Level,
    ListInputs,
    Record,
    WatchSources,
    WorkerDied,
    WorkerReady,
)
from unplugged.runtime.workers import Mailbox, WorkerSlot

PATIENCE_S = 30.0
End = Finished | Cancelled | Failed | WorkerDied


class Recorder:
    """One place for a capture worker, and everything that came out of it."""

    def __init__(self, folder: Path) -> None:
        self.spool = folder / "mic.wav"
        self.events: list[Event] = []
        self._mailbox: Mailbox = queue.SimpleQueue()
        self._slot = WorkerSlot(WorkerKind.CAPTURE, self._mailbox, folder)
        self._job = 0

    @property
    def gaps(self) -> list[GapNoted]:
        return [event for event in self.events if isinstance(event, GapNoted)]

    @property
    def levels(self) -> list[Level]:
        return [event for event in self.events if isinstance(event, Level)]

    @property
    def pid(self) -> int:
        assert self._slot.pid is not None
        return self._slot.pid

    def start(self, source: str, gap_reason: str = "") -> None:
        self._job += 1
        self._slot.submit(Record(self._job, source, str(self.spool), gap_reason))

    def start_sounding(self, source: str, gap_reason: str = "") -> None:
        """Start, and wait for the first sound of this start on disk."""
        before = self.levels[-1].recorded_s if self.levels else 0.0
        self.start(source, gap_reason)
        self.wait_for_recorded(before + 0.01)

    def begin(self, command: ListInputs | WatchSources) -> None:
        """Let the process do another worker's job."""
        self._slot.submit(command)

    def ask(self, command: ListInputs) -> Event:
        """Let the process do another worker's job; return what it says before its end."""
        self.begin(command)
        assert isinstance(self.wait_for_end(), Finished)
        return self.events[-2]

    def wait_for(self, is_there: Callable[[Event], bool]) -> Event:
        """Return the next event of this kind; an end that is none fails the test."""
        deadline_s = time.monotonic() + PATIENCE_S
        while True:
            left_s = deadline_s - time.monotonic()
            assert left_s > 0, f"nothing of the kind in {PATIENCE_S:.0f} s: {self.events[-5:]}"
            try:
                delivery = self._mailbox.get(timeout=left_s)
            except queue.Empty:
                continue
            event = self._slot.note(delivery)
            if event is None or isinstance(event, WorkerReady):
                continue
            self.events.append(event)
            if is_there(event):
                return event
            assert not isinstance(event, End), f"it ended: {event}"

    def wait_for_recorded(self, seconds: float) -> None:
        self.wait_for(lambda event: isinstance(event, Level) and event.recorded_s >= seconds)

    def wait_for_gap(self, reason: str) -> GapNoted:
        event = self.wait_for(lambda event: isinstance(event, GapNoted) and event.reason == reason)
        assert isinstance(event, GapNoted)
        return event

    def wait_for_end(self) -> End:
        event = self.wait_for(lambda event: isinstance(event, End))
        assert isinstance(event, End)
        return event

    def stop(self) -> None:
        """Stop as the user does; the worker has to take it as a normal end."""
        self._slot.cancel(time.monotonic())
        assert isinstance(self.wait_for_end(), Finished)

    def kill(self) -> None:
        """End the process as kill -9 does."""
        self._slot.kill()
        assert isinstance(self.wait_for_end(), WorkerDied)

    def leave(self) -> None:
        self._slot.kill()
        self._slot.quit()


@contextmanager
def recorder_in(folder: Path) -> Iterator[Recorder]:
    recorder = Recorder(folder)
    try:
        yield recorder
    finally:
        recorder.leave()
