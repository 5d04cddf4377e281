"""What a worker tells of sound: what is recorded, decoded or played."""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.types import Source


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
class Played:
    """Which moment of the meeting is heard now. Latest wins.

    Attributes:
        job: Which job.
        at_s: In seconds from the meeting's start, by the count of samples that were played.
    """

    job: int
    at_s: float
