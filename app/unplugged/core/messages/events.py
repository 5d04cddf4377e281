"""What a worker tells its parent.

Lossless: everything except Progress, Partial and Level, of which only the latest per job counts.
"""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.ask.values import Answer
from unplugged.core.bleed import Echo
from unplugged.core.messages.bench import SpeedMeasured
from unplugged.core.messages.models import (
    Fetched,
    HubAnswered,
    ModelFetched,
    ModelInspected,
)
from unplugged.core.minutes.notes import StretchNotes
from unplugged.core.proof import Denial
from unplugged.core.speakers.turns import Turn
from unplugged.core.speakers.windows import KeptVoice
from unplugged.core.types import EngineInfo, MinutesItem, Segment, Source


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
class Decoded:
    """A file was decoded to the end, or as far as it can be.

    Attributes:
        job: Which job.
        duration_s: Seconds of audio in the spool.
        damage: Code of what was wrong with the file, None when it was whole.
    """

    job: int
    duration_s: float
    damage: str | None


@dataclass(frozen=True, slots=True)
class InputsFound:
    """What a search for microphones and system audio gave.

    Attributes:
        job: Which job.
        library: The sound library and its version.
        inputs: Each source of sound that can be recorded.
    """

    job: int
    library: str
    inputs: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Committed:
    """A segment that will not change, and how far the transcript reaches with it.

    Attributes:
        job: Which job.
        segment: The segment; None when a stretch held no speech.
        end_sample: Everything before this sample (16 kHz) of the track is transcribed.
        reached_s: The same moment in seconds of the meeting.
        track: Number of the track.
        echo: How the segment's sound goes along with the track that its microphone may overhear.
    """

    job: int
    segment: Segment | None
    end_sample: int
    reached_s: float
    track: int = 1
    echo: Echo | None = None


@dataclass(frozen=True, slots=True)
class VoicesHeard:
    """What some windows of a line sound like; kept until the job is done, so that it can go on.

    Attributes:
        job: Which job.
        voices: The windows; with 512 numbers each, three of them fit into a message.
    """

    job: int
    voices: tuple[KeptVoice, ...]


@dataclass(frozen=True, slots=True)
class SpeakersTold:
    """Who speaks in some of the lines. Lossless; a job tells a long meeting in several of them.

    Attributes:
        job: Which job.
        turns: In the order of the meeting, track by track.
    """

    job: int
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """It is decided which language is spoken; told once per job, and only when nobody chose it.

    Attributes:
        job: Which job.
        language: ISO 639-1 code.
    """

    job: int
    language: str


@dataclass(frozen=True, slots=True)
class Partial:
    """Words of the utterance that is being spoken, before they are committed. Latest wins.

    A Committed of the same job ends the utterance and takes the place of its partial words. Within
    a job settled words never change: those of each Partial begin with those before it, and the
    segments committed for the utterance begin with them too.

    Attributes:
        job: Which job.
        text: Words behind the settled ones that may still change, empty when there are none.
        lag_s: How much recorded speech is not transcribed yet, neither early nor committed.
        settled: Words that will not change any more, empty when there are none.
        is_catching_up: Whether early words are left out because the machine is far behind; nothing
            is lost.
        track: Number of the track.
        real_time_factor: Seconds of work per second of sound in this job, None while unknown.
    """

    job: int
    text: str
    lag_s: float
    settled: str = ""
    is_catching_up: bool = False
    track: int = 1
    real_time_factor: float | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """How loud a source is. Latest wins; its coming is also the sign that the source is alive.

    Attributes:
        job: Which job.
        recorded_s: Seconds on disk.
        peak_dbfs: Highest sample since the last one, at most 0.
        rms_dbfs: Mean level since the last one.
        lost_frames: Frames lost on their way and replaced by silence, since the job began.
        overflows: How often the sound library said since then that sound came too fast for it.
    """

    job: int
    recorded_s: float
    peak_dbfs: float
    rms_dbfs: float
    lost_frames: int = 0
    overflows: int = 0


@dataclass(frozen=True, slots=True)
class SourceLevel:
    """How loud a source is that is not recorded. Latest wins.

    Attributes:
        job: Which job.
        source_id: Which source, as it was asked for.
        peak_dbfs: Highest sample since the last one, at most 0.
        rms_dbfs: Mean level since the last one.
    """

    job: int
    source_id: str
    peak_dbfs: float
    rms_dbfs: float


@dataclass(frozen=True, slots=True)
class GapNoted:
    """Sound is missing, and the recording says where.

    Attributes:
        job: Which job.
        at_s: Where in the recording the hole begins. It is filled with silence, but for a pause.
        lost_s: How much, 0 when nobody knows.
        reason: Code of a sentence.
    """

    job: int
    at_s: float
    lost_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class TokenBatch:
    """Text of the answer as it is being decoded, for the eye only."""

    job: int
    text: str


@dataclass(frozen=True, slots=True)
class TokensSpent:
    """What a language model has cost up to now in this job, while it works. Latest wins.

    Attributes:
        job: Which job.
        prompt_tokens: Tokens evaluated in prompts.
        output_tokens: Tokens generated.
        prefill_s: Seconds spent on prompts.
        decode_s: Seconds spent on generating.
    """

    job: int
    prompt_tokens: int
    output_tokens: int
    prefill_s: float
    decode_s: float


@dataclass(frozen=True, slots=True)
class ItemWritten:
    """One bullet of the minutes in its final form."""

    job: int
    item: MinutesItem


@dataclass(frozen=True, slots=True)
class StretchNoted:
    """A stretch of the transcript was read; its notes are to be kept, so that it is read once.

    Attributes:
        job: Which job.
        notes: The notes, some kilobytes at most: the grammar bounds their number and length.
    """

    job: int
    notes: StretchNotes


@dataclass(frozen=True, slots=True)
class MinutesReady:
    """All bullets of the minutes were sent.

    Attributes:
        job: Which job.
        covered_lines: Lines that the engine has read.
        total_lines: Lines of the transcript.
        prompt_tokens: Tokens evaluated in prompts, over all chunks.
        output_tokens: Tokens generated.
        prefill_s: Seconds spent on prompts.
        decode_s: Seconds spent on generating.
    """

    job: int
    covered_lines: int
    total_lines: int
    prompt_tokens: int = 0
    output_tokens: int = 0
    prefill_s: float = 0.0
    decode_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Played:
    """Which moment of the meeting is heard now. Latest wins.

    Attributes:
        job: Which job.
        at_s: In seconds from the meeting's start, by the count of samples that were played.
    """

    job: int
    at_s: float


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a question, each point checked."""

    job: int
    answer: Answer


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
