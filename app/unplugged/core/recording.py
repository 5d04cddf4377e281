"""The course of a meeting while it is being recorded, as a pure state machine.

Each track has a recorder, and one listener hears them all. The recorders outlive everything: when
the listener dies for good, the meeting is recorded on without live words; when a source fails, it
is tried again until the user stops, and the other track goes on. After the end a ``Session`` takes
over with the recording as it lies on disk.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from unplugged.core.course import (
    RECORDERS,
    CancelAsked,
    CloseSpool,
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
)
from unplugged.core.restart import RestartBudget
from unplugged.core.session import SPEECH_PATIENCE_S
from unplugged.core.types import MeetingStatus

CAPTURE_PATIENCE_S = 2.5  # levels come ten times a second; without any the source is stuck
# A recorder that gets no CPU gives no sign either; to replace it would only cost more sound.
STARVED_PATIENCE_S = 7.5
START_PATIENCE_S = 60.0  # to kill what comes up slowly on a busy machine would only make it slower
RETRY_AFTER_S = 1.0
PAUSED = "paused"
RECORDER_DIED = "recorder_restarted"
FATAL_FAULTS = frozenset({"disk_full", "folder_unwritable"})  # trying again would change nothing


@dataclass(frozen=True, slots=True)
class Recorder:
    """Where the recording of one track stands.

    Attributes:
        task: Which recorder.
        is_running: Whether its job is under way.
        retry_at_s: When it is started again, None when it needs no start.
        fault: Code of why it last stopped by itself, None while all is well.
        gap: Code of why nothing was recorded since its last sound, None before the first start.
        sign_s: When it last gave a sign, or was started, on a monotonic clock.
        is_up: Whether it gave a sign since it was started.
        starved_s: How long it has had no CPU since its last sign.
    """

    task: Task
    is_running: bool = True
    retry_at_s: float | None = None
    fault: str | None = None
    gap: str | None = None
    sign_s: float = 0.0
    is_up: bool = False
    starved_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Recording:
    """Where the recording of one meeting stands.

    Attributes:
        recorders: One per track.
        is_listening: Whether a listener is at work.
        is_paused: Whether the user wants nothing recorded at present.
        is_stopping: Whether the recorders were told to stop, or can't go on.
        is_deaf: Whether there are no live words any more; the recording goes on.
        has_sound: Whether there is something to listen to.
        deaths: Deaths of the listener.
        fault: Code of what ended the recording against the user's will.
        wants_no_more: Whether the user asked twice: nothing is to follow the recording.
        listener_sign_s: When the listener last gave a sign after the recording was stopped, on a
            monotonic clock; None before.
        outcome: Set when nothing runs any more; DONE also after faults, for there is a recording.
    """

    recorders: tuple[Recorder, ...]
    is_listening: bool = False
    is_paused: bool = False
    is_stopping: bool = False
    is_deaf: bool = False
    has_sound: bool = False
    deaths: RestartBudget = field(default_factory=RestartBudget)
    fault: str | None = None
    wants_no_more: bool = False
    listener_sign_s: float | None = None
    outcome: Outcome | None = None

    @property
    def is_over(self) -> bool:
        """Whether the recorders are done and nothing listens any more."""
        return self.outcome is not None

    @property
    def running(self) -> frozenset[Task]:
        """Tasks under way."""
        tasks = {recorder.task for recorder in self.recorders if recorder.is_running}
        return frozenset(tasks | {Task.LISTEN} if self.is_listening else tasks)

    def recorder(self, task: Task) -> Recorder:
        """Return the recorder of this task."""
        return next(recorder for recorder in self.recorders if recorder.task is task)

    def is_new_fault(self, task: Task, code: str) -> bool:
        """Whether a recorder stops for this reason for the first time; it is tried again often."""
        return task in RECORDERS and self.recorder(task).fault != code

    def with_recorder(self, recorder: Recorder) -> Recording:
        """Return the state with one recorder changed."""
        changed = (recorder if r.task is recorder.task else r for r in self.recorders)
        return replace(self, recorders=tuple(changed))


Step = tuple[Recording, tuple[Effect, ...]]


def begin_recording(now_s: float, tracks: int = 1) -> Step:
    """Return the first state and the first effects, for so many tracks."""
    tasks = RECORDERS[:tracks]
    state = Recording(tuple(Recorder(task, sign_s=now_s) for task in tasks))
    return state, (KeepStatus(MeetingStatus.TRANSCRIBING), *(RunTask(task) for task in tasks))


def apply_to_recording(state: Recording, happening: Happening) -> Step:
    """Return the next state and what must be done, after one thing happened.

    CancelAsked means: stop recording. What was said is kept and listened to, to its end.
    """
    if state.is_over:
        return state, ()
    match happening:
        case CancelAsked():
            return _stop(state)
        case PauseAsked():
            return _pause(state)
        case ResumeAsked(now_s):
            return _resume(state, now_s)
        case Tick(now_s, starved):
            for task, waited_s in starved:
                recorder = state.recorder(task)
                waited = replace(recorder, starved_s=recorder.starved_s + waited_s)
                state = state.with_recorder(waited)
            return _tick(state, now_s)
        case _ if happening.task in state.running:
            return _happened_to_task(state, happening)
        case _:
            return state, ()


def _happened_to_task(
    state: Recording,
    happening: TaskProgressed | TaskFinished | TaskFailed | TaskCancelled | TaskDied,
) -> Step:
    if isinstance(happening, TaskProgressed):
        return _progressed(state, happening)
    if happening.task is Task.LISTEN:
        return _listener_ended(replace(state, is_listening=False), happening)
    return _recorder_ended(state, happening.task, happening)


def _progressed(state: Recording, happening: TaskProgressed) -> Step:
    if happening.task not in RECORDERS:
        sign_s = happening.now_s if state.is_stopping else None
        return replace(state, listener_sign_s=sign_s), ()
    before = state.recorder(happening.task)
    recorder = replace(before, sign_s=happening.now_s, is_up=True, starved_s=0.0)
    if happening.has_sound:
        recorder = replace(recorder, fault=None)
    has_sound = state.has_sound or happening.has_sound
    return _listen(replace(state.with_recorder(recorder), has_sound=has_sound))


def _listen(state: Recording) -> Step:
    """Begin to listen when there is sound and nobody does yet."""
    if state.is_listening or state.is_deaf or not state.has_sound:
        return state, ()
    return replace(state, is_listening=True), (RunTask(Task.LISTEN),)


def _recorder_ended(state: Recording, task: Task, happening: Happening) -> Step:
    code = _fault_of(happening)
    before = state.recorder(task)
    state = state.with_recorder(replace(before, is_running=False))
    if code in FATAL_FAULTS:
        # The others write onto the same disk.
        state = replace(state, fault=code)
        return _close(state, task) if state.is_stopping else _stop(state)
    if state.is_stopping:
        return _close(state, task)
    if state.is_paused:
        paused = replace(before, is_running=False, gap=PAUSED, fault=None)
        return state.with_recorder(paused), (CloseSpool(None, task),)
    if code is None:
        # It was told to pause, and before it had done so to go on.
        return _run(state, replace(before, gap=PAUSED))
    now_s = happening.now_s if isinstance(happening, TaskDied) else before.sign_s
    if before.fault is None:
        return _run(state, replace(before, fault=code, gap=code, sign_s=now_s))
    # A source that is gone is tried again for as long as the user lets us.
    waits = replace(before, is_running=False, fault=code, retry_at_s=now_s + RETRY_AFTER_S)
    return state.with_recorder(waits), ()


def _run(state: Recording, recorder: Recorder) -> Step:
    recorder = replace(recorder, is_running=True, retry_at_s=None, is_up=False, starved_s=0.0)
    return state.with_recorder(recorder), (RunTask(recorder.task),)


def _fault_of(happening: Happening) -> str | None:
    """Return the code of why a task ended by itself, None when it simply came to its end."""
    if isinstance(happening, TaskDied):
        return RECORDER_DIED
    return happening.code if isinstance(happening, TaskFailed) else None


def _listener_ended(state: Recording, happening: Happening) -> Step:
    if isinstance(happening, TaskDied) and not state.is_stopping:
        deaths = state.deaths.after_death(happening.now_s)
        state = replace(state, deaths=deaths, is_deaf=deaths.is_exhausted)
        return _listen(state)
    if isinstance(happening, TaskFailed):
        state = replace(state, is_deaf=True)
    # One that came to its end in a pause has heard all there is; the next sound begins another.
    return _settle(replace(state, has_sound=False))


def _tick(state: Recording, now_s: float) -> Step:
    effects: tuple[Effect, ...] = ()
    if state.is_stopping:
        return _watch_listener(state, now_s)
    if state.is_paused:
        return state, effects
    for recorder in state.recorders:
        if recorder.retry_at_s is not None and now_s >= recorder.retry_at_s:
            state, more = _run(state, replace(recorder, sign_s=now_s))
            effects += more
        elif recorder.is_running and now_s - recorder.sign_s > _patience_s(recorder):
            # Its death comes back as TaskDied.
            state = state.with_recorder(replace(recorder, sign_s=now_s, starved_s=0.0))
            effects += (KillTask(recorder.task),)
    return state, effects


def _watch_listener(state: Recording, now_s: float) -> Step:
    """End a listener that hangs, as nothing but its end is waited for now."""
    sign_s = now_s if state.listener_sign_s is None else state.listener_sign_s
    if not state.is_listening or now_s - sign_s <= SPEECH_PATIENCE_S:
        return replace(state, listener_sign_s=sign_s), ()
    # Its death comes back as TaskDied; what it has not heard is transcribed afterwards.
    return replace(state, listener_sign_s=now_s), (KillTask(Task.LISTEN),)


def _patience_s(recorder: Recorder) -> float:
    if not recorder.is_up:
        return START_PATIENCE_S
    # Bounded: other threads of one that is stuck wait for the CPU of a busy machine as well.
    return CAPTURE_PATIENCE_S + min(recorder.starved_s, STARVED_PATIENCE_S)


def _pause(state: Recording) -> Step:
    if state.is_stopping or state.is_paused:
        return state, ()
    waiting = tuple(
        recorder if recorder.is_running else replace(recorder, retry_at_s=None, gap=PAUSED)
        for recorder in state.recorders
    )
    return replace(state, recorders=waiting, is_paused=True), _stops(state)


def _resume(state: Recording, now_s: float) -> Step:
    if state.is_stopping or not state.is_paused:
        return state, ()
    state = replace(state, is_paused=False)
    effects: tuple[Effect, ...] = ()
    for paused in state.recorders:
        recorder = replace(paused, sign_s=now_s)
        if recorder.is_running:  # still about to pause; it is started when that is done
            state = state.with_recorder(recorder)
        else:
            state, more = _run(state, recorder)
            effects += more
    return state, effects


def _stop(state: Recording) -> Step:
    if state.is_stopping:
        # Asked twice: what is not heard yet can be heard another day.
        asked_again = replace(state, wants_no_more=True)
        return asked_again, tuple(StopTask(task) for task in sorted(state.running))
    ended = tuple(recorder for recorder in state.recorders if not recorder.is_running)
    stops: tuple[Effect, ...] = _stops(state)
    waiting = tuple(replace(recorder, retry_at_s=None) for recorder in state.recorders)
    state = replace(state, recorders=waiting, is_stopping=True, is_paused=False)
    state, effects = _settle(state)
    return state, (*stops, *(CloseSpool(None, recorder.task) for recorder in ended), *effects)


def _stops(state: Recording) -> tuple[Effect, ...]:
    return tuple(StopTask(recorder.task) for recorder in state.recorders if recorder.is_running)


def _close(state: Recording, task: Task) -> Step:
    """A recorder is done; the listener ends when all spools are closed, whoever closes them."""
    state, effects = _settle(state)
    return state, (CloseSpool(None, task), *effects)


def _settle(state: Recording) -> Step:
    """Close the recording when the recorders are done and nobody listens any more."""
    if not state.is_stopping or state.running:
        return state, ()
    return replace(state, outcome=Outcome.DONE), ()
