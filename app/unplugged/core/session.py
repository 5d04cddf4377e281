"""The course of one meeting from sound to minutes, as a pure state machine.

``apply`` takes what happened and gives the next state and what must be done about it. It reads no
clock, starts no process and touches no file, so every rule about crashes, cancelling and fallbacks
can be tested alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from unplugged.core.course import (
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
)
from unplugged.core.restart import RESTARTS_ALLOWED, RestartBudget
from unplugged.core.types import MeetingStatus

DECODE_PATIENCE_S = 60.0  # a decoder without progress for so long is stuck
DECODER_STOPPED = "decoder_stopped"
SPEAKERS_PATIENCE_S = 300.0  # a window takes a tenth of a second, the clustering of a day a minute
SPEECH_PATIENCE_S = 600.0  # one 30 s window of a large model on a slow CPU takes minutes, not ten
WRITE_PATIENCE_S = 1_200.0  # until the first word: 4,000 tokens read at 5 a second take 800 s


@dataclass(frozen=True, slots=True)
class Session:
    """Where the work on one meeting stands.

    Attributes:
        wants_minutes: Whether minutes follow the transcript.
        wants_speakers: Whether it is to be found out who speaks, before minutes are written.
        has_language_model: Whether there is a model to write them with.
        why_no_model: Code of the remark on minutes without one.
        has_recording: Whether the recording lies complete in the library; nothing is decoded then.
        is_compressed: Whether it has its final form already.
        has_speech: Whether the transcript has lines; matters when it is complete from the start.
        running: Tasks under way.
        is_decoded: Whether the spool is complete.
        is_transcribed: Whether the transcript reaches the end.
        is_ending: Whether nothing new may be started.
        restarts: Deaths of the speech worker.
        hangs: How often it was ended because it hung; those lie too far apart for ``restarts``.
        has_decoder_died: Whether the decoder died once. It begins anew, but not twice: a file that
            breaks it will break it again.
        signs_s: When each task last gave a sign, on a monotonic clock.
        note: Code of the remark about the minutes, if any.
        error: Code and parameters of what ended the work.
        outcome: How it ended; None while work is under way.
    """

    wants_minutes: bool = True
    wants_speakers: bool = False
    has_language_model: bool = True
    why_no_model: str = "extractive_no_model"
    has_recording: bool = False
    is_compressed: bool = False
    has_speech: bool = True
    running: frozenset[Task] = frozenset()
    is_decoded: bool = False
    is_transcribed: bool = False
    is_ending: bool = False
    restarts: RestartBudget = field(default_factory=RestartBudget)
    hangs: int = 0
    has_decoder_died: bool = False
    signs_s: tuple[tuple[Task, float], ...] = ()
    note: str | None = None
    error: tuple[str, tuple[tuple[str, str], ...]] | None = None
    outcome: Outcome | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing runs and nothing will."""
        return self.outcome is not None


Step = tuple[Session, tuple[Effect, ...]]


def begin(session: Session, now_s: float) -> Step:
    """Return the first state and the first effects of the work that ``session`` describes."""
    if session.is_transcribed:
        return _after_lines(session, has_speech=session.has_speech)
    first = Task.TRANSCRIBE if session.has_recording else Task.DECODE
    state, effects = _run(replace(session, is_decoded=session.has_recording), first)
    return _sign(state, first, now_s), (
        KeepStatus(MeetingStatus.TRANSCRIBING),
        *effects,
    )


def failed(session: Session, code: str, params: tuple[tuple[str, str], ...] = ()) -> Step:
    """Return a session that ends here and now, because of what happened around it."""
    ended = replace(session, running=frozenset(), error=(code, params), outcome=Outcome.FAILED)
    return ended, (KeepStatus(MeetingStatus.FAILED, code),)


def apply(session: Session, happening: Happening) -> Step:
    """Return the next state and what must be done, after one thing happened.

    What happens after the end, or concerns a task that isn't running, changes nothing.
    """
    if session.is_over:
        return session, ()
    if isinstance(happening, CancelAsked):
        return _end(session, error=None)
    if isinstance(happening, Tick):
        return _watch(session, happening.now_s)
    if isinstance(happening, PauseAsked | ResumeAsked):
        return session, ()
    if happening.task not in session.running:
        return session, ()
    return _apply_to_task(session, happening)


def _apply_to_task(
    session: Session,
    happening: TaskProgressed | TaskFinished | TaskCancelled | TaskFailed | TaskDied,
) -> Step:
    match happening:
        case TaskProgressed(task, now_s):
            return _progressed(session, task, now_s)
        case TaskFinished(task, has_speech):
            return _finished(session, task, has_speech=has_speech)
        case TaskCancelled(task):
            return _settle(_without(session, task))
        case TaskFailed(task, code, params):
            return _failed(_without(session, task), task, code, params)
        case TaskDied():
            return _died(_without(session, happening.task), happening)


def _progressed(session: Session, task: Task, now_s: float) -> Step:
    session = _sign(session, task, now_s)
    is_first_sound = task is Task.DECODE and Task.TRANSCRIBE not in session.running
    if is_first_sound and not session.is_transcribed and not session.is_ending:
        session, effects = _run(session, Task.TRANSCRIBE)
        return _sign(session, Task.TRANSCRIBE, now_s), effects
    return session, ()


def _finished(session: Session, task: Task, *, has_speech: bool) -> Step:
    session = _without(session, task)
    if session.is_ending:
        return _settle(session)
    match task:
        case Task.DECODE:
            session = replace(session, is_decoded=True)
            if Task.TRANSCRIBE in session.running or session.is_transcribed:
                return session, ()
            return _run(session, Task.TRANSCRIBE)
        case Task.TRANSCRIBE:
            session = replace(session, is_transcribed=True)
            return _after_lines(session, has_speech=has_speech)
        case Task.SPEAKERS:
            return _after_transcript(session, has_speech=True)
        case _:
            return _settle(session)


def _after_lines(session: Session, *, has_speech: bool) -> Step:
    """Find out who speaks before anything is written about it, if that is wanted."""
    if not (session.wants_speakers and has_speech):
        return _after_transcript(session, has_speech=has_speech)
    session, effects = _run(session, Task.SPEAKERS)
    return session, (KeepStatus(MeetingStatus.TRANSCRIBING), *effects)


def _after_transcript(session: Session, *, has_speech: bool) -> Step:
    note = None if has_speech else "no_speech"
    effects: tuple[Effect, ...] = (KeepStatus(MeetingStatus.TRANSCRIBED, note),)
    session = replace(session, note=note)
    if not session.is_compressed:
        session, more = _run(session, Task.COMPRESS)
        effects += more
    if session.wants_minutes and has_speech:
        if session.has_language_model:
            session, more = _run(session, Task.WRITE)
        else:
            session, more = _fall_back(session, session.why_no_model)
        effects += (KeepStatus(MeetingStatus.WRITING), *more)
    session, more = _settle(session)
    return session, effects + more


def _failed(session: Session, task: Task, code: str, params: tuple[tuple[str, str], ...]) -> Step:
    if session.is_ending or task is Task.COMPRESS:
        # Compressing only saves space: the recording stays as it was.
        return _settle(session)
    if task in (Task.SPEAKERS, Task.WRITE):
        return _go_without(session, task)
    return _end(session, error=(code, params))


def _died(session: Session, death: TaskDied) -> Step:
    if session.is_ending or death.task is Task.COMPRESS:
        return _settle(session)
    match death.task:
        case Task.DECODE if not session.has_decoder_died:
            return _decode_again(session, death.now_s)
        case Task.DECODE if death.has_audio:
            session = replace(session, is_decoded=True)
            if Task.TRANSCRIBE in session.running:
                return session, (CloseSpool(DECODER_STOPPED),)
            session, effects = _run(session, Task.TRANSCRIBE)
            return session, (CloseSpool(DECODER_STOPPED), *effects)
        case Task.DECODE:
            return _end(session, error=("decoder_crashed", ()))
        case Task.SPEAKERS | Task.WRITE:
            return _go_without(session, death.task)
    restarts = session.restarts.after_death(death.now_s)
    session = replace(session, restarts=restarts)
    if restarts.is_exhausted or session.hangs > RESTARTS_ALLOWED:
        count = max(len(restarts.deaths_s), session.hangs)
        lost = (("worker", WORKER_OF[death.task].value), ("count", str(count)))
        return _end(session, error=("worker_lost", lost))
    session, effects = _run(session, death.task)
    return _sign(session, death.task, death.now_s), effects


def _decode_again(session: Session, now_s: float) -> Step:
    """Begin the decoding anew, and the listening with it: it reads a file that is gone now."""
    drops: tuple[Effect, ...] = ()
    if Task.TRANSCRIBE in session.running:
        session = _without(session, Task.TRANSCRIBE)
        drops = (DropTask(Task.TRANSCRIBE),)
    session, effects = _run(replace(session, has_decoder_died=True), Task.DECODE)
    return _sign(session, Task.DECODE, now_s), (*drops, *effects)


def _go_without(session: Session, task: Task) -> Step:
    """Go on without what a task would have given: tracks are speakers, lines are the minutes."""
    if task is Task.SPEAKERS:
        return _after_transcript(session, has_speech=True)
    return _fall_back(session, "extractive_model_failed")


def _fall_back(session: Session, note: str) -> Step:
    return _run(replace(session, note=note), Task.WRITE_EXTRACTIVE)


def _watch(session: Session, now_s: float) -> Step:
    for task in session.running - dict(session.signs_s).keys():
        session = _sign(session, task, now_s)  # it may never give one of its own
    signs = dict(session.signs_s)
    if _is_stuck(session, Task.DECODE, signs, now_s, DECODE_PATIENCE_S):
        params = (("seconds", f"{DECODE_PATIENCE_S:.0f}"),)
        session, effects = _end(session, error=("decoder_stuck", params))
        return session, (KillTask(Task.DECODE), *effects)
    if _is_stuck(session, Task.TRANSCRIBE, signs, now_s, SPEECH_PATIENCE_S):
        # Its death comes back as TaskDied.
        session = replace(session, hangs=session.hangs + 1)
        return _sign(session, Task.TRANSCRIBE, now_s), (KillTask(Task.TRANSCRIBE),)
    if _is_stuck(session, Task.SPEAKERS, signs, now_s, SPEAKERS_PATIENCE_S):
        return _sign(session, Task.SPEAKERS, now_s), (KillTask(Task.SPEAKERS),)
    if _is_stuck(session, Task.WRITE, signs, now_s, WRITE_PATIENCE_S):
        return _sign(session, Task.WRITE, now_s), (KillTask(Task.WRITE),)
    return session, ()


def _is_stuck(
    session: Session,
    task: Task,
    signs: dict[Task, float],
    now_s: float,
    patience_s: float,
) -> bool:
    is_running = task in session.running and not session.is_ending
    return is_running and now_s - signs.get(task, now_s) > patience_s


def _run(session: Session, task: Task) -> Step:
    return replace(session, running=session.running | {task}), (RunTask(task),)


def _without(session: Session, task: Task) -> Session:
    return replace(session, running=session.running - {task})


def _sign(session: Session, task: Task, now_s: float) -> Session:
    others = tuple((t, s) for t, s in session.signs_s if t is not task)
    return replace(session, signs_s=(*others, (task, now_s)))


def _end(session: Session, *, error: tuple[str, tuple[tuple[str, str], ...]] | None) -> Step:
    """Stop everything; the first reason for it is the one that counts."""
    if session.is_ending:
        return _settle(session)
    stops = tuple(StopTask(task) for task in sorted(session.running))
    session, effects = _settle(replace(session, is_ending=True, error=error))
    return session, (*stops, *effects)


def _settle(session: Session) -> Step:
    """Close the session when nothing runs any more."""
    if session.running:
        return session, ()
    if session.error is not None:
        status, outcome = MeetingStatus.FAILED, Outcome.FAILED
    elif session.is_ending:
        status, outcome = MeetingStatus.INTERRUPTED, Outcome.CANCELLED
    elif session.wants_minutes:
        status, outcome = MeetingStatus.READY, Outcome.DONE
    else:
        status, outcome = MeetingStatus.TRANSCRIBED, Outcome.DONE
    note = session.error[0] if session.error else session.note
    if outcome is Outcome.CANCELLED:
        note = "interrupted"
    return replace(session, outcome=outcome), (KeepStatus(status, note),)
