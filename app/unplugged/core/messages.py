"""What the processes say to each other: frozen dataclasses of builtins, ids and paths, each small.

Audio never travels in a message: it lies in the spool file and is read by sample offset.
Lossless: everything except Progress, of which only the latest per job counts.
"""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.types import EngineInfo, MinutesItem, Segment, Source

# --- commands: parent to worker ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DecodeFile:
    """Decode a media file into a new spool. Worker: media."""

    job: int
    source: str
    spool: str


@dataclass(frozen=True, slots=True)
class CompressSpool:
    """Turn a closed spool into a checked FLAC file and remove the spool. Worker: media."""

    job: int
    spool: str
    target: str


@dataclass(frozen=True, slots=True)
class Transcribe:
    """Transcribe a spool, which may still be growing, from one sample on. Worker: speech.

    Attributes:
        job: Which job this is; events carry it back.
        spool: Path of the spool or of its FLAC form.
        from_sample: First sample (at 16 kHz) that is not transcribed yet.
        engine: Name of the speech engine.
        model: Folder of the model.
        language: ISO 639-1 code, or None to detect once for the whole meeting.
        threads: How many threads the engine may use.
        window_s: Longest window of speech that the model hears well, 0 for the engine's own.
    """

    job: int
    spool: str
    from_sample: int
    engine: str
    model: str
    language: str | None
    threads: int
    window_s: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """Record one source into a spool until cancelled. Worker: one capture process per source.

    Attributes:
        job: Which job this is; events carry it back.
        source: Id of the source, empty for the system's default microphone, "system" for what its
            default loudspeaker plays.
        spool: Path of the spool; one that is there is continued.
        gap_reason: Why it was not recorded since the spool's last sample: "paused", or a fault.
    """

    job: int
    source: str
    spool: str
    gap_reason: str = ""


@dataclass(frozen=True, slots=True)
class Listen:
    """Transcribe a spool while it grows, with words as early as the machine can. Worker: speech.

    Attributes:
        job: Which job this is; events carry it back.
        spool: Path of the spool.
        from_sample: First sample (at 16 kHz) that is not transcribed yet.
        engine: Name of the speech engine.
        model: Folder of the model.
        language: ISO 639-1 code, or None to detect once for the whole meeting.
        threads: How many threads the engine may use.
        speaker: Name for all segments of this track, None when it holds several people.
    """

    job: int
    spool: str
    from_sample: int
    engine: str
    model: str
    language: str | None
    threads: int
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class WriteMinutes:
    """Write the minutes of a meeting in the library, read-only. Worker: minutes.

    Attributes:
        job: Which job this is; events carry it back.
        library: Path of the database.
        meeting_id: Which meeting.
        engine: Name of the minutes engine ("llama.cpp", "extractive", "fake").
        model: Path of the model file, empty for engines without one.
        template: Path of the template file.
        threads: How many threads the engine may use.
        context_tokens: Context to allocate, 0 for the model's own.
        chunk_tokens: Bound on transcript tokens per chunk, 0 for a share of the context.
        max_lines: Bound on transcript lines per chunk, 0 for none.
        is_trained_for_minutes: Whether the model was trained on our format.
    """

    job: int
    library: str
    meeting_id: str
    engine: str
    model: str
    template: str
    threads: int
    context_tokens: int
    chunk_tokens: int
    max_lines: int
    is_trained_for_minutes: bool


@dataclass(frozen=True, slots=True)
class Probe:
    """Load an engine, let it work for a moment and say what it chose. Worker: its own."""

    job: int
    is_speech: bool
    engine: str
    model: str
    threads: int


@dataclass(frozen=True, slots=True)
class ListInputs:
    """Look for microphones. Worker: media, as sound libraries bring native code of their own."""

    job: int


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the running job; the worker stays."""

    job: int


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave the worker's loop after the running job."""


Command = (
    DecodeFile | CompressSpool | Transcribe | Record | Listen | WriteMinutes | Probe | ListInputs
)
Control = Cancel | Quit

# --- events: worker to parent --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WorkerReady:
    """The worker's process is up and listens."""

    pid: int


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
    """

    job: int
    done: float
    total: float | None


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
        end_sample: Everything before this sample (16 kHz) is transcribed.
    """

    job: int
    segment: Segment | None
    end_sample: int


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
    """

    job: int
    text: str
    lag_s: float
    settled: str = ""
    is_catching_up: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """How loud a source is. Latest wins; its coming is also the sign that the source is alive.

    Attributes:
        job: Which job.
        recorded_s: Seconds on disk.
        peak_dbfs: Highest sample since the last one, at most 0.
        rms_dbfs: Mean level since the last one.
        lost_frames: Frames lost on their way and replaced by silence, since the job began.
    """

    job: int
    recorded_s: float
    peak_dbfs: float
    rms_dbfs: float
    lost_frames: int = 0


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
class ItemWritten:
    """One bullet of the minutes in its final form."""

    job: int
    item: MinutesItem


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
    | EngineLoaded
    | Progress
    | Decoded
    | InputsFound
    | Committed
    | Partial
    | Level
    | GapNoted
    | TokenBatch
    | ItemWritten
    | MinutesReady
    | Finished
    | Cancelled
    | Failed
    | WorkerDied
)
