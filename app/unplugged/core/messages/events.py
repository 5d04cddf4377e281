"""What a worker tells its parent; of itself and its job here, by topic in the files beside this.

Lossless: everything except Progress, Partial and Level, of which only the latest per job counts.
"""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.messages.bench import SpeedMeasured
from unplugged.core.messages.hearing import (
    Committed,
    LanguageChosen,
    Partial,
    SpeakersTold,
    VoicesHeard,
)
from unplugged.core.messages.models import Fetched, HubAnswered, ModelFetched, ModelInspected
from unplugged.core.messages.sound import Decoded, GapNoted, InputsFound, Level, Played, SourceLevel
from unplugged.core.messages.writing import (
    Answered,
    ItemWritten,
    MinutesReady,
    StretchNoted,
    TokenBatch,
    TokensSpent,
)
from unplugged.core.proof import Denial
from unplugged.core.types import EngineInfo


@dataclass(frozen=True, slots=True)
class WorkerReady:
    """The worker's process is up and listens."""

    pid: int


@dataclass(frozen=True, slots=True)
class WorkerLocked:
    """The worker has given up what it doesn't need, and has tried to get it back.

    Attributes:
        denial: What it gave up, and what came of trying.
    """

    denial: Denial


@dataclass(frozen=True, slots=True)
class EngineLoaded:
    """The engine of a job is loaded."""

    job: int
    info: EngineInfo
    load_s: float


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. Latest wins.

    Attributes:
        job: Which job.
        done: Units done (seconds of audio, transcript lines).
        total: Units in all, None while unknown.
        steps_done: Stretches done, of a job that goes by stretches.
        steps: Stretches in all, 0 for a job that doesn't.
    """

    job: int
    done: float
    total: float | None
    steps_done: int = 0
    steps: int = 0


@dataclass(frozen=True, slots=True)
class Finished:
    """The job reached its end.

    Attributes:
        job: Which job.
        cpu_s: CPU seconds that the worker's process used for it.
        peak_rss_bytes: Most memory the process ever held, None where the system doesn't say.
    """

    job: int
    cpu_s: float = 0.0
    peak_rss_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The job stopped because it was asked to."""

    job: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The job ended with an error the app knows.

    Attributes:
        job: Which job.
        code: Code of the error class.
        params: Its parameters as name and value.
        is_worker_broken: Whether the process should be replaced.
    """

    job: int
    code: str
    params: tuple[tuple[str, str], ...]
    is_worker_broken: bool = False


@dataclass(frozen=True, slots=True)
class WorkerDied:
    """Made by the parent: the process is gone without saying so.

    Attributes:
        job: The job it was doing.
        exitcode: As multiprocessing gives it: negative for a signal.
    """

    job: int
    exitcode: int | None


Event = (
    WorkerReady
    | WorkerLocked
    | EngineLoaded
    | Progress
    | Decoded
    | InputsFound
    | Committed
    | VoicesHeard
    | SpeakersTold
    | LanguageChosen
    | Partial
    | Level
    | SourceLevel
    | GapNoted
    | TokenBatch
    | TokensSpent
    | ItemWritten
    | StretchNoted
    | MinutesReady
    | Played
    | Answered
    | HubAnswered
    | Fetched
    | ModelFetched
    | ModelInspected
    | SpeedMeasured
    | Finished
    | Cancelled
    | Failed
    | WorkerDied
)
