"""Final passes under way: one worker of their own, which works only while nothing else does.

The rules are in ``unplugged.core.final_pass``, what is heard lies in the library. This class asks
the one, writes into the other and runs the worker.
"""

from __future__ import annotations

import contextlib
import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from unplugged.core.errors import (
    FinalPassUnknown,
    MeetingBusy,
    MeetingUnknown,
    TranscriptEdited,
    UnpluggedError,
)
from unplugged.core.final_pass import FinalKind, FinalPass, FinalStart, FinalState, Mains, turn
from unplugged.core.messages import Cancelled, Event, Failed, Finished, Progress, WorkerDied
from unplugged.core.paths import AppPaths
from unplugged.core.restart import RestartBudget
from unplugged.core.store import Store
from unplugged.runtime.final_news import FinalNews
from unplugged.runtime.final_plan import command_for_final, require_ready
from unplugged.runtime.final_run import FinalRun
from unplugged.runtime.final_speakers import are_minutes_outdated, as_written, with_speakers
from unplugged.runtime.late_writes import REFUSALS
from unplugged.runtime.measuring import Measuring
from unplugged.runtime.notices import FinalPassChanged, Notice
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.workers import Delivery, WorkerSlot
from unplugged.system.mains import read_mains

_LOOK_EVERY_S = 5.0  # at the mains, and at what another process did to the library


class FinalPasses:
    """All final passes of this library. Belongs to the thread of the service."""

    def __init__(
        self,
        paths: AppPaths,
        store: Store,
        slot: WorkerSlot,
        *,
        tell: Callable[[Notice], None],
        write_minutes: Callable[[str, WorkOptions], None],
        measuring: Measuring,
        mains: Callable[[], Mains] = read_mains,
    ) -> None:
        """Find what an earlier process left; nothing runs before ``start``, ``resume`` or ``wake``.

        Args:
            paths: Where models and recordings lie.
            store: The library.
            slot: The place of the worker.
            tell: Takes notices.
            write_minutes: Called when a transcript was replaced, with what the user asked for.
            measuring: Keeps what a final pass costs, like other work on the meeting.
            mains: Says how the computer is powered.
        """
        self._paths = paths
        self._store = store
        self._slot = slot
        self._tell = tell
        self._write_minutes = write_minutes
        self._measuring = measuring
        self._news = FinalNews(store, tell, mains)
        self._not_before_s = float("-inf")
        self._jobs = itertools.count(1)
        self._run: FinalRun | None = None
        self._busy_with: str | None = None
        self._is_awake = False
        self._deaths = RestartBudget()

    @property
    def all(self) -> tuple[FinalPass, ...]:
        """Every final pass that is not done, with RUNNING where it is."""
        running = self._run.meeting_id if self._run and not self._run.is_stopping else None
        return tuple(
            replace(each, state=FinalState.RUNNING) if each.meeting_id == running else each
            for each in self._news.known
        )

    # --- what the user wants ----------------------------------------------------------------------

    def start(
        self, meeting_id: str, options: WorkOptions, when: FinalStart = FinalStart.NOW
    ) -> None:
        """Hear a recording a second time at the best quality, in the background.

        It runs while the service is polled and nothing else is worked on, one meeting after
        another; what it has heard is kept, so that it goes on after a restart (``wake``). Until all
        of it is heard the transcript stays as it is; then it is replaced at once, and the minutes
        are written anew if the options want minutes. A transcript that a person has edited is
        replaced only after ``accept``. The service tells ``FinalPassChanged`` for each new state or
        reason to wait, and ``FinalPassProgressed``.

        Args:
            meeting_id: Which meeting; one whose final pass was begun begins anew.
            options: Speech model, language, vocabulary and threads for it; what the minutes are to
                be if they are wanted.
            when: At once, or only while the computer is known to be on mains power.

        Raises:
            MeetingUnknown: there is no such meeting.
            TranscriptUnfinished: it was never heard to its end.
            FileMissing, MeetingEmpty: its recording is not there any more, or never was.
            ModelMissing, ModelChanged: there is no such speech model, or it may not be used.
        """
        self._ask(meeting_id, options, when, FinalKind.HEAR)

    def tell_speakers(
        self, meeting_id: str, options: WorkOptions, when: FinalStart = FinalStart.NOW
    ) -> None:
        """Find out who speaks in a meeting, in the background; runs and waits as ``start`` does.

        What is known of the voices is kept until all is, so that it goes on after a restart. Then
        the lines get their speakers at once, which can be taken back, and the minutes are written
        anew if the options want minutes, from the template of those there are. A track on which
        one voice speaks stays as it is. Where the recording is heard again, they wait for that.

        Args:
            meeting_id: Which meeting.
            options: Model and number of speakers; what the minutes are to be.
            when: At once, or only while the computer is known to be on mains power.

        Raises:
            MeetingUnknown: there is no such meeting.
            TranscriptUnfinished: it was never heard to its end.
            FileMissing, MeetingEmpty: its recording is not there any more, or never was.
            ModelMissing, ModelChanged: no model tells speakers apart, or none that may be used.
        """
        hearing = self._store.final_pass(meeting_id)
        if hearing is None or hearing.kind is FinalKind.SPEAKERS:
            asked = as_written(options, self._store.minutes(meeting_id))
            self._ask(meeting_id, asked, when, FinalKind.SPEAKERS)
            return
        require_ready(meeting_id, options, FinalKind.SPEAKERS, self._store, self._paths)
        asked = with_speakers(WorkOptions.unpacked(hearing.options), options)
        self._store.set_final_options(meeting_id, asked.packed())
        self.resume(meeting_id)

    def pause(self, meeting_id: str) -> None:
        """Stop a final pass until ``resume``; what it has heard is kept.

        Raises:
            FinalPassUnknown: the meeting has none.
        """
        if self._news.one(meeting_id).state is FinalState.READY:
            return
        self._store.set_final_state(meeting_id, FinalState.PAUSED)
        self._stop(meeting_id)
        self._news.changed(meeting_id, FinalState.PAUSED)

    def resume(self, meeting_id: str) -> None:
        """Go on with a final pass that is paused, has failed or waits for mains power.

        Raises:
            FinalPassUnknown: the meeting has none.
        """
        one = self._news.one(meeting_id)
        if one.state is FinalState.READY:
            return
        # Who asks for it a second time doesn't want to wait for the mains any more.
        start = FinalStart.NOW if one.state is FinalState.WAITING else None
        self._store.set_final_state(meeting_id, FinalState.WAITING, start=start)
        self._deaths = RestartBudget()
        self._news.changed(meeting_id, FinalState.WAITING)
        self.wake()

    def cancel(self, meeting_id: str) -> None:
        """Give a final pass up; the transcript stays as it is.

        Raises:
            FinalPassUnknown: the meeting has none.
        """
        kind = self._news.one(meeting_id).kind
        self._stop(meeting_id)
        self._store.drop_final_pass(meeting_id)
        self._news.changed(meeting_id, FinalState.CANCELLED, kind=kind)

    def accept(self, meeting_id: str) -> None:
        """Let a final pass that is READY replace a transcript that a person has edited.

        Raises:
            FinalPassUnknown: the meeting has none that is ready.
        """
        one = self._news.one(meeting_id)
        if one.state is not FinalState.READY:
            raise FinalPassUnknown(id=meeting_id)
        self._put(one, replaces_edits=True)

    def wake(self) -> None:
        """Let what waits run from now on, also what an earlier start of the app left."""
        self._is_awake = True
        self._news.look()

    # --- what goes on -----------------------------------------------------------------------------

    def tick(self, busy_with: str | None) -> None:
        """Let time go by: begin, go on or make room.

        Args:
            busy_with: Meeting that is recorded or worked on now, None for none.
        """
        now_s = time.monotonic()
        self._busy_with = busy_with
        self._slot.climb(now_s)
        if self._news.known and self._is_awake:
            with self._asking_the_library(self._news.known[0].meeting_id):
                self._go_on(now_s)

    def _go_on(self, now_s: float) -> None:
        if now_s - self._news.looked_s >= _LOOK_EVERY_S:
            self._news.look()
        now = turn(self._news.known, is_busy=self._busy_with is not None, mains=self._news.mains)
        for meeting_id, code in now.why_waiting:
            self._news.say(FinalPassChanged(meeting_id, FinalState.WAITING, code))
        if self._run is not None:
            if now.run is None or now.run.meeting_id != self._run.meeting_id:
                self._stop(self._run.meeting_id)
        elif now.run is not None and now_s >= self._not_before_s:
            self._begin(now.run)

    def receive(self, delivery: Delivery) -> None:
        """Take one event of the worker."""
        event = self._slot.note(delivery)
        run = self._run
        if event is None or run is None:
            return
        with self._asking_the_library(run.meeting_id):
            try:
                self._take(run, event)
            except MeetingUnknown:  # deleted in the meantime
                self._stop(run.meeting_id)
                if self._slot.job is None:  # it was at its end
                    self._let_go()
                self._news.look()

    def close(self) -> None:
        """End the worker; what was heard is kept, and the next start goes on from there."""
        self._slot.quit()
        if self._run is not None:
            self._measuring.end_final_pass(self._run.meeting_id)
        self._run = None

    # --- how --------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _asking_the_library(self, meeting_id: str) -> Iterator[None]:
        """Stop when the library refuses; what it has is gone on from a little later."""
        try:
            with self._store.in_haste():
                yield
        except REFUSALS as error:
            self._not_before_s = time.monotonic() + _LOOK_EVERY_S
            waits = FinalPassChanged(meeting_id, FinalState.WAITING, error.code, _of(error))
            if self._run is not None:
                waits = replace(waits, meeting_id=self._run.meeting_id)
                self._stop(self._run.meeting_id)
                if self._slot.job is None:  # it was at its end
                    self._let_go()
            self._news.say(waits)

    def _ask(
        self, meeting_id: str, options: WorkOptions, when: FinalStart, kind: FinalKind
    ) -> None:
        require_ready(meeting_id, options, kind, self._store, self._paths)
        self._stop(meeting_id)
        self._store.ask_final_pass(
            meeting_id,
            start=when,
            options=options.packed(),
            asked_at=datetime.now(UTC),
            kind=kind,
        )
        self._news.changed(meeting_id, FinalState.WAITING)
        self.wake()

    def _take(self, run: FinalRun, event: Event) -> None:
        match event:
            case Finished() if not run.is_stopping:
                self._store.add_run(run.meeting_id, run.cost(event))
                self._end_run()
                if run.final.kind is FinalKind.SPEAKERS:
                    self._name_speakers(run)
                else:
                    self._put(self._news.one(run.meeting_id), replaces_edits=False)
            case Finished() | Cancelled():
                self._end_run()
            case Failed(_, code, params):
                self._end_run()
                if not run.is_stopping:
                    self._fail(run.meeting_id, code, params)
            case WorkerDied():
                self._end_run()
                if not run.is_stopping:
                    self._died(run)
            case Progress(_, done, total) if not run.is_stopping and total is not None:
                self._tell(run.progressed(done, total))
            case _ if not run.is_stopping:
                run.keep(event, self._store)
            case _:
                pass

    def _begin(self, final: FinalPass) -> None:
        meeting_id = final.meeting_id
        try:
            self._store.hold(meeting_id)
            command = command_for_final(final, next(self._jobs), self._store, self._paths)
        except MeetingBusy as error:  # another running copy of the app works on it
            self._not_before_s = time.monotonic() + _LOOK_EVERY_S
            self._news.say(FinalPassChanged(meeting_id, FinalState.WAITING, error.code, _of(error)))
            return
        except MeetingUnknown:  # deleted, which may be taken back for a while
            self._store.release(meeting_id)
            self._not_before_s = time.monotonic() + _LOOK_EVERY_S
            self._news.look()
            return
        except REFUSALS:
            self._store.release(meeting_id)
            raise
        except UnpluggedError as error:
            self._store.release(meeting_id)
            self._fail(meeting_id, error.code, _of(error))
            return
        self._run = FinalRun(final, command.job, command.model, datetime.now(UTC), time.monotonic())
        self._measuring.begin_final_pass(meeting_id)
        self._slot.submit(command)
        self._news.say(FinalPassChanged(meeting_id, FinalState.RUNNING))

    def _put(self, final: FinalPass, *, replaces_edits: bool) -> None:
        """Replace the transcript, or ask first."""
        try:
            self._store.put_final_pass(final.meeting_id, replaces_edits=replaces_edits)
        except TranscriptEdited as error:
            self._store.set_final_state(final.meeting_id, FinalState.READY)
            self._news.changed(final.meeting_id, FinalState.READY, error.code, _of(error))
            return
        self._news.changed(final.meeting_id, FinalState.DONE)
        options = WorkOptions.unpacked(final.options)
        if options.speakers is not None:  # its lines are others now
            # Where that can't be, the minutes are written all the same.
            with contextlib.suppress(UnpluggedError):
                self._ask(final.meeting_id, options, final.start, FinalKind.SPEAKERS)
                return
        self._write_minutes(final.meeting_id, options)

    def _name_speakers(self, run: FinalRun) -> None:
        self._store.put_speakers(run.meeting_id, run.turns, can_undo=True)
        code = None if run.turns else "final_one_voice"
        self._news.changed(run.meeting_id, FinalState.DONE, code, kind=FinalKind.SPEAKERS)
        if are_minutes_outdated(run, self._store):
            self._write_minutes(run.meeting_id, WorkOptions.unpacked(run.final.options))

    def _died(self, run: FinalRun) -> None:
        self._deaths = self._deaths.after_death(time.monotonic())
        if self._deaths.is_exhausted:
            count = len(self._deaths.deaths_s)
            self._deaths = RestartBudget()
            lost = (("worker", self._slot.kind.value), ("count", str(count)))
            self._fail(run.meeting_id, "worker_lost", lost)
        else:
            self._news.look()

    def _fail(self, meeting_id: str, code: str, params: tuple[tuple[str, str], ...]) -> None:
        self._store.set_final_state(meeting_id, FinalState.FAILED, code)
        self._news.changed(meeting_id, FinalState.FAILED, code, params)

    def _stop(self, meeting_id: str) -> None:
        """Tell the worker to stop if it works on this meeting."""
        if self._run is not None and self._run.meeting_id == meeting_id:
            self._run.is_stopping = True
            self._slot.cancel(time.monotonic())

    def _end_run(self) -> None:
        """The worker is done with its job."""
        self._let_go()
        self._news.look()

    def _let_go(self) -> None:
        """The worker's memory is for others now, and the meeting is."""
        if self._run is not None:
            self._measuring.end_final_pass(self._run.meeting_id)
            if self._run.meeting_id != self._busy_with:
                self._store.release(self._run.meeting_id)
        self._run = None
        self._slot.quit()


def _of(error: UnpluggedError) -> tuple[tuple[str, str], ...]:
    return tuple(error.params.items())
