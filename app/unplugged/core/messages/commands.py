"""What the parent asks of a worker."""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.messages.bench import MeasureSpeed
from unplugged.core.messages.models import DownloadModel, InspectModel
from unplugged.core.tuning import AS_USUAL, Tuning


@dataclass(frozen=True, slots=True)
class DecodeFile:
    """Decode a media file into a new spool. Worker: media."""

    job: int
    source: str
    spool: str


@dataclass(frozen=True, slots=True)
class CompressSpools:
    """Turn closed spools into checked FLAC files beside them, and remove them. Worker: media."""

    job: int
    spools: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TrackAudio:
    """One track that is to be transcribed.

    Attributes:
        number: Number of the track; the first one's seconds are the seconds of the meeting.
        spool: Path of the spool or of its FLAC form; one that is to come is waited for.
        from_sample: First sample (at 16 kHz) that is not transcribed yet.
        overhears: Number of the track whose loudspeaker its microphone may hear, None for none.
    """

    number: int
    spool: str
    from_sample: int = 0
    overhears: int | None = None


@dataclass(frozen=True, slots=True)
class Transcribe:
    """Transcribe a recording, which may still be growing, to its end. Worker: speech.

    Attributes:
        job: Which job this is; events carry it back.
        tracks: Its tracks.
        engine: Name of the speech engine.
        model: Folder of the model.
        language: ISO 639-1 code, or None to detect once for the whole meeting.
        threads: How many threads the engine may use.
        window_s: Longest window of speech that the model hears well, 0 for the engine's own.
        vocabulary: Names and jargon that may be said, at most a line of them.
        said: The last words of the transcript so far, empty for none.
        takes_hints: Whether the model was made to read words before the sound.
        is_final: Whether it is heard at the best quality, however long it takes.
    """

    job: int
    tracks: tuple[TrackAudio, ...]
    engine: str
    model: str
    language: str | None
    threads: int
    window_s: int = 0
    vocabulary: tuple[str, ...] = ()
    said: str = ""
    takes_hints: bool = True
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class TellSpeakers:
    """Find out who speaks in the lines of a transcript. Worker: speech, or the one of final passes.

    Attributes:
        job: Which job this is; events carry it back.
        library: Path of the database; lines, and voices of an earlier try, are read from it.
        meeting_id: Which meeting.
        tracks: All of its tracks, so that a moment of the meeting is found on each.
        apart: Numbers of the tracks on which several people may speak.
        engine: Name of the engine.
        model: File of the model.
        threads: How many threads the engine may use.
        speakers: How many people speak on a track, 0 when nobody knows.
    """

    job: int
    library: str
    meeting_id: str
    tracks: tuple[TrackAudio, ...]
    apart: tuple[int, ...]
    engine: str
    model: str
    threads: int
    speakers: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """Record one source into a spool until cancelled. Worker: one capture process per source.

    Attributes:
        job: Which job this is; events carry it back.
        source: Id of the source, empty for the system's default microphone, "system" for what its
            default loudspeaker plays.
        spool: Path of the spool; one that is there is continued.
        gap_reason: Why it was not recorded since the spool's last sample: "paused", or a fault.
        starts_ns: When the recording begins, on the machine's monotonic clock, so that tracks
            that come up at different moments begin at the same one; None for the first sound.
    """

    job: int
    source: str
    spool: str
    gap_reason: str = ""
    starts_ns: int | None = None


@dataclass(frozen=True, slots=True)
class Listen:
    """Transcribe a recording while it grows, words as early as the machine can. Worker: speech.

    Attributes:
        job: Which job this is; events carry it back.
        tracks: Its tracks.
        engine: Name of the speech engine.
        model: Folder of the model.
        language: ISO 639-1 code, or None to detect once for the whole meeting.
        threads: How many threads the engine may use.
        window_s: Longest window of speech that the model hears well, 0 for the engine's own.
        vocabulary: Names and jargon that may be said, at most a line of them.
        said: The last words of the transcript so far, empty for none.
        takes_hints: Whether the model was made to read words before the sound.
        is_noisy: Whether it is loud around the microphone, so that only clear speech counts.
    """

    job: int
    tracks: tuple[TrackAudio, ...]
    engine: str
    model: str
    language: str | None
    threads: int
    window_s: int = 0
    vocabulary: tuple[str, ...] = ()
    said: str = ""
    takes_hints: bool = True
    is_noisy: bool = False


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
        write_in: ISO 639-1 code of the language to write in, empty for what the template says.
        reads_ahead: Whether the transcript still grows: its finished stretches are noted, nothing
            is written, and the model stays in memory for the job that will write.
        tuning: How the model is run.
        weights_dir: Where a model brought to other weights is kept, empty when none is wanted.
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
    write_in: str = ""
    reads_ahead: bool = False
    tuning: Tuning = AS_USUAL
    weights_dir: str = ""


@dataclass(frozen=True, slots=True)
class AskMeetings:
    """Answer a question from what was said. Worker: answers, so that minutes go on beside it.

    Attributes:
        job: Which job this is; events carry it back.
        library: Path of the database.
        meeting_id: Which meeting, empty for the whole library.
        question: What somebody asked.
        engine: Name of the language engine, empty to quote the lines that come nearest.
        model: Path of the model file, empty without an engine.
        threads: How many threads the engine may use.
        context_tokens: Context to allocate, 0 for the model's own.
        tuning: How the model is run.
        weights_dir: Where a model brought to other weights is kept, empty when none is wanted.
    """

    job: int
    library: str
    meeting_id: str
    question: str
    engine: str
    model: str
    threads: int
    context_tokens: int
    tuning: Tuning = AS_USUAL
    weights_dir: str = ""


@dataclass(frozen=True, slots=True)
class Probe:
    """Load an engine, let it work for a moment and say what it chose. Worker: its own."""

    job: int
    is_speech: bool
    engine: str
    model: str
    threads: int


@dataclass(frozen=True, slots=True)
class Play:
    """Play a meeting's recording until cancelled or at its end. Worker: playback.

    Attributes:
        job: Which job this is; events carry it back.
        tracks: Each recording that is heard, as its path and where it begins in the meeting, in
            seconds.
        from_s: Where to begin, in seconds from the meeting's start.
        speed: From 0.5 to 2.
    """

    job: int
    tracks: tuple[tuple[str, float], ...]
    from_s: float
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class ListInputs:
    """Look for microphones. Worker: media, as sound libraries bring native code of their own."""

    job: int


@dataclass(frozen=True, slots=True)
class WatchSources:
    """Tell what can be recorded, and how loud some of it is, until cancelled. Worker: meter.

    Attributes:
        job: Which job this is; events carry it back.
        meter: Ids of the sources whose levels are wanted; only these are opened.
    """

    job: int
    meter: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the running job; the worker stays."""

    job: int


@dataclass(frozen=True, slots=True)
class Hold:
    """Let the running job wait, in the middle of whatever it does, until GoOn or Cancel."""

    job: int


@dataclass(frozen=True, slots=True)
class GoOn:
    """Let a job that is held work again."""

    job: int


@dataclass(frozen=True, slots=True)
class WrapUp:
    """Let the running job finish what it is at and begin nothing new."""

    job: int


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave the worker's loop after the running job."""


Command = (
    DecodeFile
    | CompressSpools
    | Transcribe
    | TellSpeakers
    | Record
    | Listen
    | WriteMinutes
    | Play
    | AskMeetings
    | Probe
    | ListInputs
    | WatchSources
    | DownloadModel
    | InspectModel
    | MeasureSpeed
)
Control = Cancel | Hold | GoOn | WrapUp | Quit
