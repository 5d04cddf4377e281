"""The course of a meeting while it is being recorded, as a pure state machine.

The recorder outlives everything: when the recogniser dies for good, the meeting is recorded on
without live words; when the source fails, it is tried again until the user stops. After the end a
``Session`` takes over with the recording as it lies on disk.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from unplugged.core.course import (
    CancelAsked,
    CloseSpool,
    Effect,
    Happening,
    KeepStatus,
    KillTask,
    Outcome,
    RunTask,
    StopTask,
    Task,
    TaskDied,
    TaskFailed,
    TaskProgressed,
    Tick,
)
from unplugged.core.restart import RestartBudget
from unplugged.core.types import MeetingStatus

CAPTURE_PATIENCE_S = 2.5  # levels come ten times a second; without any the source is stuck
RETRY_AFTER_S = 1.0
FATAL_FAULTS = frozenset({"disk_full", "folder_unwritable"})  # trying again would change nothing


@dataclass(frozen=True, slots=True)
class Recording:
    """Where the recording of one meeting stands.

    Attributes:
        running: Tasks under way: RECORD, LISTEN.
        is_stopping: Whether the recorder was told to stop, or can't go on.
        is_deaf: Whether there are no live words any more; the recording goes on.
        has_sound: Whether there is something to listen to.
        deaths: Deaths of the recogniser.
        retry_at_s: When the recorder is started again, None when it needs no start.
        fault: Code of why the recorder last stopped by itself, None while all is well.
        sign_s: When the recorder last gave a sign, on a monotonic clock.
        wants_no_more: Whether the user asked twice: nothing is to follow the recording.
        outcome: Set when nothing runs any more; DONE also after faults, for there is a recording.
    """

    running: frozenset[Task] = frozenset()
    is_stopping: bool = False
    is_deaf: bool = False
    has_sound: bool = False
    deaths: RestartBudget = field(default_factory=RestartBudget)
    retry_at_s: float | None = None
    fault: str | None = None
    sign_s: float = 0.0
    wants_no_more: bool = False
    outcome: Outcome | None = None

    @property
    def is_over(self) -> bool:
        """Whether the recorder is done and nothing listens any more."""
        return self.outcome is not None


Step = tuple[Recording, tuple[Effect, ...]]


def begin_recording(now_s: float) -> Step:
    """Return the first state and the first effects."""
    state = Recording(running=frozenset({Task.RECORD}), sign_s=now_s)
    return state, (KeepStatus(MeetingStatus.TRANSCRIBING), RunTask(Task.RECORD))


def apply_to_recording(state: Recording, happening: Happening) -> Step:
    """Return the next state and what must be done, after one thing happened.

    CancelAsked means: stop recording. What was said is kept and listened to, to its end.
    """
    if state.is_over:
        return state, ()
    if isinstance(happening, CancelAsked):
        return _stop(state)
    if isinstance(happening, Tick):
        return _tick(state, happening.now_s)
    if happening.task not in state.running:
        return state, ()
    if isinstance(happening, TaskProgressed):
        return _progressed(state, happening)
    state = replace(state, running=state.running - {happening.task})
    if happening.task is Task.RECORD:
        return _recorder_ended(state, happening)
    return _listener_ended(state, happening)


def _progressed(state: Recording, happening: TaskProgressed) -> Step:
    if happening.task is not Task.RECORD:
        return state, ()
    has_sound = state.has_sound or happening.has_sound
    state = replace(state, sign_s=happening.now_s, has_sound=has_sound, fault=None)
    return _listen(state)


def _listen(state: Recording) -> Step:
    """Begin to listen when there is sound and nobody does yet."""
    if Task.LISTEN in state.running or state.is_deaf or not state.has_sound:
        return state, ()
    return replace(state, running=state.running | {Task.LISTEN}), (RunTask(Task.LISTEN),)


def _recorder_ended(state: Recording, happening: Happening) -> Step:
    code = _fault_of(happening)
    if code is None or state.is_stopping or code in FATAL_FAULTS:
        return _close(replace(state, is_stopping=True, fault=code))
    # A source that died is tried again for as long as the user lets us; the first time at once.
    is_first = state.fault is None
    now_s = happening.now_s if isinstance(happening, TaskDied) else state.sign_s
    return replace(state, fault=code, retry_at_s=now_s + (0.0 if is_first else RETRY_AFTER_S)), ()


def _fault_of(happening: Happening) -> str | None:
    """Return the code of why a task ended by itself, None when it simply came to its end."""
    if isinstance(happening, TaskDied):
        return "source_lost"
    return happening.code if isinstance(happening, TaskFailed) else None


def _listener_ended(state: Recording, happening: Happening) -> Step:
    if isinstance(happening, TaskDied) and not state.is_stopping:
        deaths = state.deaths.after_death(happening.now_s)
        state = replace(state, deaths=deaths, is_deaf=deaths.is_exhausted)
        return _listen(state)
    if isinstance(happening, TaskFailed):
        state = replace(state, is_deaf=True)
    return _settle(state)


def _tick(state: Recording, now_s: float) -> Step:
    if state.is_stopping:
        return state, ()
    if state.retry_at_s is not None and now_s >= state.retry_at_s:
        state = replace(state, running=state.running | {Task.RECORD}, retry_at_s=None, sign_s=now_s)
        return state, (RunTask(Task.RECORD),)
    if Task.RECORD in state.running and now_s - state.sign_s > CAPTURE_PATIENCE_S:
        # Its death comes back as TaskDied.
        return replace(state, sign_s=now_s), (KillTask(Task.RECORD),)
    return state, ()


def _stop(state: Recording) -> Step:
    if state.is_stopping:
        # Asked twice: what is not heard yet can be heard another day.
        stops = tuple(StopTask(task) for task in sorted(state.running))
        return replace(state, wants_no_more=True), stops
    state = replace(state, is_stopping=True, retry_at_s=None)
    if Task.RECORD in state.running:
        return state, (StopTask(Task.RECORD),)
    return _close(state)


def _close(state: Recording) -> Step:
    """The recorder is done; a listener ends when the spool is closed, whoever closes it."""
    state, effects = _settle(state)
    return state, (CloseSpool(None), *effects)


def _settle(state: Recording) -> Step:
    """Close the recording when the recorder is done and nobody listens any more."""
    if not state.is_stopping or state.running:
        return state, ()
    return replace(state, outcome=Outcome.DONE), ()
