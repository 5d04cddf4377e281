"""The words in which the course of a meeting is told: tasks, what happened, what must be done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unplugged.core.types import MeetingStatus


class WorkerKind(StrEnum):
    """Which worker process."""

    CAPTURE = "capture"
    CAPTURE_SECOND = "capture-2"
    MEDIA = "media"
    SPEECH = "speech"
    FINAL = "final"
    MINUTES = "minutes"
    PLAYBACK = "playback"
    ANSWERS = "answers"
    METER = "meter"
    DOWNLOAD = "download"  # the only one that may reach a network
    INSPECT = "inspect"


class Task(StrEnum):
    """What a worker is to do."""

    RECORD = "record"
    RECORD_SECOND = "record_second"
    LISTEN = "listen"
    DECODE = "decode"
    TRANSCRIBE = "transcribe"
    SPEAKERS = "speakers"
    WRITE = "write"
    WRITE_EXTRACTIVE = "write_extractive"
    COMPRESS = "compress"


class Outcome(StrEnum):
    """How the work on a meeting ended."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


# --- what happened ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TaskProgressed:
    """A task gave a sign of life. ``has_sound``: it has given sound since it was started."""

    task: Task
    now_s: float
    has_sound: bool = True


@dataclass(frozen=True, slots=True)
class TaskFinished:
    """A task reached its end. ``has_speech`` matters after TRANSCRIBE only."""

    task: Task
    has_speech: bool = True


@dataclass(frozen=True, slots=True)
class TaskFailed:
    """A task ended with an error that the app knows."""

    task: Task
    code: str
    params: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TaskCancelled:
    """A task stopped because it was asked to."""

    task: Task


@dataclass(frozen=True, slots=True)
class TaskDied:
    """The process of a task is gone. ``has_audio``: the spool holds at least one sample."""

    task: Task
    now_s: float
    has_audio: bool = False


@dataclass(frozen=True, slots=True)
class CancelAsked:
    """The user wants the work to end."""


@dataclass(frozen=True, slots=True)
class PauseAsked:
    """The user wants nothing to be recorded for a while."""


@dataclass(frozen=True, slots=True)
class ResumeAsked:
    """The user wants the recording to go on."""

    now_s: float


@dataclass(frozen=True, slots=True)
class Tick:
    """Time went by. ``starved``: how long tasks had no CPU since the tick before, in seconds."""

    now_s: float
    starved: tuple[tuple[Task, float], ...] = ()


Happening = (
    TaskProgressed
    | TaskFinished
    | TaskFailed
    | TaskCancelled
    | TaskDied
    | CancelAsked
    | PauseAsked
    | ResumeAsked
    | Tick
)

# --- what must be done --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RunTask:
    """Start a task in its worker, in a fresh process when there is none."""

    task: Task


@dataclass(frozen=True, slots=True)
class StopTask:
    """Begin to stop a running task: ask, terminate, kill."""

    task: Task


@dataclass(frozen=True, slots=True)
class KillTask:
    """End the process of a task at once."""

    task: Task


@dataclass(frozen=True, slots=True)
class DropTask:
    """End the process of a task at once; the session counts the task as not running already."""

    task: Task


@dataclass(frozen=True, slots=True)
class CloseSpool:
    """Whoever wrote a spool is gone; close what was left. ``damage`` is the remark on it.

    ``task`` is the recorder whose track it is, the first one for all that is not recorded.
    """

    damage: str | None
    task: Task = Task.RECORD


@dataclass(frozen=True, slots=True)
class KeepStatus:
    """Write the meeting's status, and the code of a remark if there is one."""

    status: MeetingStatus
    note: str | None = None


Effect = RunTask | StopTask | KillTask | DropTask | CloseSpool | KeepStatus

# One recorder per track, in the order of the tracks.
RECORDERS = (Task.RECORD, Task.RECORD_SECOND)

WORKER_OF: dict[Task, WorkerKind] = {
    Task.RECORD: WorkerKind.CAPTURE,
    Task.RECORD_SECOND: WorkerKind.CAPTURE_SECOND,
    Task.LISTEN: WorkerKind.SPEECH,
    Task.DECODE: WorkerKind.MEDIA,
    Task.COMPRESS: WorkerKind.MEDIA,
    Task.TRANSCRIBE: WorkerKind.SPEECH,
    Task.SPEAKERS: WorkerKind.SPEECH,  # a fresh process: it may open other files
    Task.WRITE: WorkerKind.MINUTES,
    Task.WRITE_EXTRACTIVE: WorkerKind.MINUTES,
}
