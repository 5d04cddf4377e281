"""The work on one meeting: news of workers become rows, decisions of the session become jobs."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from unplugged.core.course import (
    RECORDERS,
    WORKER_OF,
    CancelAsked,
    CloseSpool,
    DropTask,
    Effect,
    Happening,
    KeepStatus,
    KillTask,
    Outcome,
    PauseAsked,
    ResumeAsked,
    RunTask,
    StopTask,
    Task,
    TaskCancelled,
    TaskDied,
    TaskFailed,
    TaskFinished,
    TaskProgressed,
    Tick,
    WorkerKind,
)
from unplugged.core.errors import UnpluggedError
from unplugged.core.hint import last_words
from unplugged.core.messages import (
    Cancelled,
    Committed,
    EngineLoaded,
    Event,
    Failed,
    Finished,
    ItemWritten,
    Level,
    Progress,
    StretchNoted,
    TokenBatch,
    WorkerDied,
)
from unplugged.core.models.entry import ModelEntry
from unplugged.core.recording import Recording, apply_to_recording, begin_recording
from unplugged.core.session import Session, apply, begin, failed
from unplugged.core.store import Store
from unplugged.runtime.ending import Ending
from unplugged.runtime.keeper import BECOMES_ROWS, Keeper, Stage
from unplugged.runtime.late_writes import LateWrites
from unplugged.runtime.notices import (
    Notice,
    PauseChanged,
    Remarked,
    WorkerLostMidway,
)
from unplugged.runtime.plan import HEARING, WRITING, WorkPlan, command_for, command_for_sound
from unplugged.runtime.reading_ahead import ReadingAhead
from unplugged.runtime.recordings import are_heard, close_track, finished_lengths, has_audio
from unplugged.runtime.starvation import Starvation
from unplugged.runtime.time_awake import TimeAwake
from unplugged.runtime.workers import Delivery, WorkerSlot

# These go on from what the library has; recorders, decoders and encoders never wait for it.
_READS_LIBRARY = frozenset({Task.SPEAKERS, *HEARING, *WRITING})
_JOBS = itertools.count(1)  # over all meetings of this process, so that no number comes twice


class MeetingWork:
    """One meeting being worked on, from ``start`` until ``is_over``.

    The session decides (while recording: the recording), the keeper keeps, the slots run; this
    class only carries between them. What the library refuses is tried again, and whatever doesn't
    need it goes on meanwhile; the work is over when all is written, or the library seems lost.
    """

    def __init__(
        self,
        plan: WorkPlan,
        session: Session,
        store: Store,
        slots: Mapping[WorkerKind, WorkerSlot],
        tell: Callable[[Notice], None],
        before_end: Callable[[], None] = lambda: None,
        settle: Callable[[Outcome], None] = lambda _outcome: None,
    ) -> None:
        """Take a plan and the state to begin with; nothing runs before ``start``.

        Args:
            plan: What the jobs need to know.
            session: The state to begin with.
            store: The library.
            slots: Where the workers are.
            tell: Takes news.
            before_end: Called when all is done, before others may have the meeting's folder.
            settle: Called with how it ended, to put the library right by it; may be tried again.
        """
        self._plan = plan
        self._session = session
        self._recording: Recording | None = None
        self._store = store
        self._late = LateWrites(tell, store.in_haste)
        self._never_begun: list[Task] = []
        self._keeper = Keeper(plan, store, tell)
        self._slots = slots
        self._tell = tell
        self._clock = TimeAwake()
        self._stages: dict[Task, Stage] = {}
        self._starvation = Starvation(slots)
        self._ahead = ReadingAhead(plan, store, slots[WorkerKind.MINUTES], tell, _JOBS)
        self._ending = Ending(plan, store, self._late, self._ahead, tell, before_end, settle)

    @property
    def meeting_id(self) -> str:
        """Which meeting."""
        return self._plan.meeting_id

    def uses(self, entry: ModelEntry) -> bool:
        """Whether a model is one of those that this work was planned with."""
        return self._plan.uses(entry)

    @property
    def is_recording(self) -> bool:
        """Whether the recorder is at work, or what it recorded is still being listened to."""
        return self._recording is not None

    @property
    def is_paused(self) -> bool:
        """Whether the user paused the recording."""
        return self._recording is not None and self._recording.is_paused

    @property
    def outcome(self) -> Outcome | None:
        """How it ended, None while it is under way."""
        return self._session.outcome

    @property
    def is_over(self) -> bool:
        """Whether nothing runs any more, and nothing waits to be written."""
        return self._ending.is_over

    def start(self) -> None:
        """Begin with what there is to work on."""
        self._adopt(begin(self._session, self._clock.look()))

    def record(self) -> None:
        """Begin with the microphone; the session takes over when the recording is done."""
        self._adopt_recording(begin_recording(self._clock.look(), len(self._plan.tracks)))

    def stop(self) -> None:
        """End the recording; what was said is worked on to the end. Does nothing otherwise."""
        if self._recording is not None and not self._recording.is_stopping:
            self._happened(CancelAsked())

    def pause(self) -> None:
        """Let go of the sources until ``resume``; does nothing when nothing is recorded."""
        self._change_pause(PauseAsked())

    def resume(self) -> None:
        """Go on with a paused recording; does nothing otherwise."""
        self._change_pause(ResumeAsked(self._clock.look()))

    def cancel(self) -> None:
        """Ask for the end; ``tick`` sees it through. Ends the recording first, if there is one."""
        self._happened(CancelAsked())

    def tick(self) -> None:
        """Let time go by: patience, and the ladder of jobs that are being stopped."""
        now_s = self._clock.look()
        for slot in self._slots.values():
            slot.climb(now_s)
        self._late.tick()
        if self._late.may_try:
            self._late.attempt(self._keeper.tick)
        while self._never_begun:
            self._happened(TaskCancelled(self._never_begun.pop()))
        if self._late.is_lost and not self._is_at_work:
            self._give_up()
        if self._recording is not None and self._late.may_try:
            self._late.attempt(self._ahead.tick)
        self._happened(Tick(now_s, self._starvation.look(self._recording, now_s)))

    def receive(self, delivery: Delivery) -> None:
        """Take one event of a worker."""
        slot = self._slots[delivery.worker]
        if delivery.worker is WorkerKind.MINUTES and self._ahead.is_about(slot.job):
            self._receive_ahead(slot, delivery)
            return
        task = next((t for t, s in self._stages.items() if s.job == slot.job), None)
        event = slot.note(delivery)
        if event is None or task is None:
            return
        stage = self._stages[task]
        if isinstance(event, Finished):
            stage.end()
        keep = partial(self._keeper.keep, task, stage, event, self._session.note)
        if isinstance(event, BECOMES_ROWS):
            self._late.do(keep)
        else:
            self._late.attempt(keep)
        happening = self._meaning(task, event)
        if happening is not None:
            self._happened(happening)

    def _receive_ahead(self, slot: WorkerSlot, delivery: Delivery) -> None:
        """Take what the language model says while it only reads."""
        was_stopping = slot.is_stopping
        event = slot.note(delivery)
        if isinstance(event, StretchNoted):
            self._late.do(partial(self._ahead.receive, event, was_stopping=was_stopping))
        elif event is not None and self._ahead.receive(event, was_stopping=was_stopping):
            self._happened(TaskCancelled(Task.WRITE))

    # --- what happened ----------------------------------------------------------------------------

    def _meaning(self, task: Task, event: Event) -> Happening | None:
        """Say in the session's words what an event means."""
        now_s = self._clock.look()
        match event:
            case Level(_, recorded_s):
                has_sound = self._stages[task].has_grown(recorded_s)
                return TaskProgressed(task, now_s, has_sound=has_sound)
            case EngineLoaded() | Progress() | Committed() | TokenBatch() | ItemWritten():
                return TaskProgressed(task, now_s)
            case Finished():
                return self._finished(task)
            case Cancelled():
                return TaskCancelled(task)
            case Failed(_, code, params):
                if self._is_news(task, code):
                    self._tell(Remarked(code, params))
                return TaskFailed(task, code, params)
            case WorkerDied(_, exitcode):
                if task is not Task.COMPRESS and not self._session.is_ending:
                    self._tell(WorkerLostMidway(task, exitcode))
                return TaskDied(task, now_s, has_audio=has_audio(self._plan.tracks))
            case _:
                return None

    def _finished(self, task: Task) -> Happening | None:
        """Say what the end of a task means; None where the library has to be asked first."""
        if task is Task.TRANSCRIBE:
            self._late.do(self._end_transcript)
            return None
        if task is Task.COMPRESS:
            self._late.do(self._keeper.adopt_flac)
        return TaskFinished(task)

    def _end_transcript(self) -> None:
        """What follows depends on what was heard, which the library knows."""
        self._happened(TaskFinished(Task.TRANSCRIBE, has_speech=self._keeper.has_speech))

    @property
    def _is_at_work(self) -> bool:
        """Whether a worker is busy, or a source is waited for."""
        is_open = self._recording is not None and not self._recording.is_stopping
        return is_open or any(slot.job is not None for slot in self._slots.values())

    def _is_news(self, task: Task, code: str) -> bool:
        """Whether the user should read at once why a task failed, and hasn't yet."""
        if task in (Task.LISTEN, Task.SPEAKERS, Task.WRITE):
            return True
        return self._recording is not None and self._recording.is_new_fault(task, code)

    def _change_pause(self, asked: PauseAsked | ResumeAsked) -> None:
        was_paused = self.is_paused
        if self._recording is not None:
            self._happened(asked)
        if self.is_paused != was_paused:
            self._tell(PauseChanged(self.is_paused))

    def _happened(self, happening: Happening) -> None:
        if self._recording is not None:
            self._adopt_recording(apply_to_recording(self._recording, happening))
        else:
            self._adopt(apply(self._session, happening))

    def _adopt(self, step: tuple[Session, tuple[Effect, ...]]) -> None:
        """Take the next state of the session and do what it asks for."""
        was_over = self._session.is_over
        self._session, effects = step
        for effect in effects:
            self._do(effect)
        if self._session.outcome is not None and not was_over:
            self._late.do(self._wind_up)

    def _adopt_recording(self, step: tuple[Recording, tuple[Effect, ...]]) -> None:
        """Take the next state of the recording; at its end the session goes on."""
        recording, effects = step
        self._recording = recording
        for effect in effects:
            self._do(effect)
        if recording.is_over:
            self._recording = None
            self._go_on_after_recording(recording)

    # --- what must be done ------------------------------------------------------------------------

    def _do(self, effect: Effect) -> None:
        match effect:
            case RunTask(task) if task in _READS_LIBRARY:
                self._late.do(partial(self._run_on, task), task)
            case RunTask(task):
                self._run(task)
            case StopTask(task):
                if self._late.withdraw(task):
                    self._never_begun.append(task)
                else:
                    self._slots[WORKER_OF[task]].cancel(self._clock.look())
            case KillTask(task):
                self._slots[WORKER_OF[task]].kill()
            case DropTask(task):
                self._late.withdraw(task)
                self._slots[WORKER_OF[task]].clear()
            case CloseSpool(damage, task):
                self._close(task, damage)
            case KeepStatus(status, note):
                set_status = self._store.set_status
                self._late.do(partial(set_status, self.meeting_id, status, note=note))

    def _run(self, task: Task) -> None:
        """Start a task that needs nothing of the library."""
        stage = self._stages[task] = Stage(next(_JOBS), 0)
        is_recorder = self._recording is not None and task in RECORDERS
        gap = self._recording.recorder(task).gap if self._recording and is_recorder else None
        command = command_for_sound(self._plan, task, stage.job, gap_reason=gap or "")
        self._slots[WORKER_OF[task]].submit(command)

    def _run_on(self, task: Task) -> None:
        """Start a task that goes on from what the library has."""
        meeting = self._store.meeting(self.meeting_id)
        lines = self._store.lines(self.meeting_id)[-3:] if task in HEARING else ()
        if task in WRITING:
            self._keeper.begin_minutes(task)
        stage = self._stages[task] = Stage(next(_JOBS), meeting.transcribed_samples)
        said = last_words("", " ".join(line.text for line in lines))
        command = command_for(self._plan, task, stage.job, meeting, said=said)
        if task in WRITING and self._ahead.is_busy:
            self._ahead.make_room(command)
        else:
            self._slots[WORKER_OF[task]].submit(command)

    def _go_on_after_recording(self, recording: Recording) -> None:
        """Hand a finished recording to the session; what was not heard live is heard now."""
        for recorder in recording.recorders:
            self._slots[WORKER_OF[recorder.task]].drop_spare()
        if not has_audio(self._plan.tracks):
            self._adopt(failed(self._session, recording.fault or "nothing_recorded"))
            return
        self._late.do(partial(self._begin_rest, recording))

    def _begin_rest(self, recording: Recording) -> None:
        """Let the session begin where the live words ended."""
        if self._session.is_over:  # cancelled while the library could not be had
            return
        lengths = finished_lengths(self._plan.tracks, recording.fault)
        duration_s = max(length.seconds for length in lengths.values())
        self._store.set_duration(self.meeting_id, duration_s, recording.fault)
        meeting = self._store.meeting(self.meeting_id)
        session = replace(
            self._session,
            has_recording=True,
            is_transcribed=are_heard(meeting, lengths),
            has_speech=self._keeper.has_speech,
        )
        self._adopt(begin(session, self._clock.look()))
        if recording.wants_no_more:
            self.cancel()

    def _close(self, task: Task, damage: str | None) -> None:
        """Close what the writer of a track left open."""
        try:
            seconds = close_track(self._plan.track_of(task), damage)
        except UnpluggedError as error:
            # The sound is there all the same; only nobody may wait for more of it.
            self._tell(Remarked(error.code, tuple(error.params.items())))
            self._slots[WORKER_OF[Task.LISTEN]].cancel(self._clock.look())
            return
        if damage is not None:
            self._late.do(partial(self._keeper.keep_duration, seconds, damage))

    def _wind_up(self) -> None:
        self._ending.of(self._session, has_speech=self._keeper.has_speech)

    def _give_up(self) -> None:
        """End the work without what the library doesn't take; the next start offers the rest."""
        fault = self._late.fault
        assert fault is not None
        self._late.drop()
        self._recording = None
        for slot in self._slots.values():
            slot.drop_spare()
        self._session, _ = failed(self._session, fault.code, tuple(fault.params.items()))
        self._ending.without_library(self._session)
