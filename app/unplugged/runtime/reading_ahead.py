"""The language model reads along while a meeting is recorded; the rule is in ``core.ahead``."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from unplugged.core.ahead import Ahead, ReadAhead
from unplugged.core.course import Task
from unplugged.core.final_pass import Mains
from unplugged.core.messages import (
    Cancelled,
    Command,
    Event,
    Failed,
    Finished,
    Progress,
    StretchNoted,
    WorkerDied,
    WriteMinutes,
)
from unplugged.core.store import Store
from unplugged.runtime.notices import NotesTaken, Notice
from unplugged.runtime.plan import WorkPlan, command_for
from unplugged.runtime.workers import WorkerSlot
from unplugged.system.mains import read_mains

_LOOK_EVERY_S = 2.0
_ENDS = Finished | Cancelled | Failed | WorkerDied


class ReadingAhead:
    """Lets the worker of the minutes note finished stretches, and makes room for the writing.

    The worker stays up with the model in its memory, and with what it has read of the stretch that
    is not finished yet, so that the writing begins there.
    """

    def __init__(
        self,
        plan: WorkPlan,
        store: Store,
        slot: WorkerSlot,
        tell: Callable[[Notice], None],
        jobs: Iterator[int],
        mains: Callable[[], Mains] = read_mains,
    ) -> None:
        """Prepare; nothing runs before ``tick``.

        Args:
            plan: What the jobs of the meeting need to know.
            store: The library.
            slot: The place of the worker that will write, too.
            tell: Takes news.
            jobs: Gives the numbers of jobs.
            mains: Says how the computer is powered.
        """
        self._plan = plan
        self._store = store
        self._slot = slot
        self._tell = tell
        self._jobs = jobs
        self._read_mains = mains
        can_read = plan.wants_minutes and plan.language_model is not None
        self._ahead = Ahead(plan.read_ahead if can_read else ReadAhead.NEVER)
        self._job: int | None = None
        self._waiting: Command | None = None
        self._has_run = False
        self._look_at_s = 0.0

    @property
    def is_busy(self) -> bool:
        """Whether the worker reads."""
        return self._job is not None

    def tick(self) -> None:
        """Begin to read when there is enough that is new; end it when the mains power is gone."""
        now_s = time.monotonic()
        if self._ahead.when is ReadAhead.NEVER or now_s < self._look_at_s:
            return
        self._look_at_s = now_s + _LOOK_EVERY_S
        may_run = self._ahead.may_run(self._read_mains())
        if self.is_busy:
            if not may_run:
                self._slot.wrap_up()
            return
        if not may_run or self._slot.job is not None or self._slot.is_held:
            return
        meeting = self._store.meeting(self._plan.meeting_id)
        if not self._ahead.is_worth_it(meeting.line_count):
            return
        self._ahead = self._ahead.began(meeting.line_count)
        self._job = next(self._jobs)
        command = command_for(self._plan, Task.WRITE, self._job, meeting)
        assert isinstance(command, WriteMinutes)
        self._slot.submit(replace(command, threads=self._plan.ahead_threads, reads_ahead=True))
        self._has_run = True

    def is_about(self, job: int | None) -> bool:
        """Whether a job is one of reading ahead."""
        return job is not None and job == self._job

    def make_room(self, command: Command) -> None:
        """Submit a command as soon as the stretch is read that is being read."""
        self._waiting = command
        self._slot.wrap_up()

    def receive(self, event: Event, *, was_stopping: bool) -> bool:
        """Take what the reading worker says.

        Args:
            event: What it says.
            was_stopping: Whether it was told to end at once.

        Returns:
            Whether a command that waited for room was given up, as the user wants the end.
        """
        match event:
            case StretchNoted(_, notes):
                self._store.keep_notes(self._plan.meeting_id, notes)
            case Progress(_, done, total) if total is not None:
                self._tell(NotesTaken(round(done), round(total)))
            case WorkerDied():
                self._ahead = self._ahead.died()
            case Failed():
                self._ahead = self._ahead.failed()
            case _:
                pass
        if not isinstance(event, _ENDS):
            return False
        self._job = None
        command, self._waiting = self._waiting, None
        if command is None:
            return False
        if was_stopping:
            return True
        self._slot.submit(command)
        return False

    def close(self) -> None:
        """End the worker that waits with the model in its memory, when nothing is to be written."""
        if self._has_run and (self._slot.job is None or self.is_busy):
            self._slot.clear()
        self._job = self._waiting = None
        self._has_run = False
