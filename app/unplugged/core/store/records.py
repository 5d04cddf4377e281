"""What the library holds, as values: meetings, versions of minutes, runs, hits of a search."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from unplugged.core.types import MeetingStatus, Minutes, SourceKind

CUT_OFF = "cut_off_by_crash"  # note of a meeting that waits for somebody to go on with it


class ChangeKind(StrEnum):
    """What sort of thing a mutation touched, so that a view knows whether it cares."""

    MEETING_ADDED = "meeting_added"
    MEETING_CHANGED = "meeting_changed"
    MEETING_DELETED = "meeting_deleted"
    TRANSCRIPT_GREW = "transcript_grew"
    TRANSCRIPT_REPLACED = "transcript_replaced"
    TRANSCRIPT_CHANGED = "transcript_changed"
    MINUTES_CHANGED = "minutes_changed"
    RUN_ADDED = "run_added"


@dataclass(frozen=True, slots=True)
class Changes:
    """What one mutation changed.

    Attributes:
        kind: What sort of thing.
        ids: Ids of the meetings it concerns.
        number: The new line of a transcript or the version of minutes; None for all else.
        lines: The lines of a transcript that say something else now, ascending.
        touches_minutes: Whether a change of the transcript changed bullets of the minutes, too.
    """

    kind: ChangeKind
    ids: tuple[str, ...]
    number: int | None = None
    lines: tuple[int, ...] = ()
    touches_minutes: bool = False


@dataclass(frozen=True, slots=True)
class MeetingTrack:
    """One track of a meeting's recording.

    Attributes:
        number: From 1; the first one's seconds are the seconds of the meeting.
        kind: What was recorded, None for a file.
        audio_path: Where it lies, relative to the meeting's folder, None when it is gone.
        speaker: Who speaks on it, None when it holds several people.
        transcribed_samples: Everything before this sample (at 16 kHz) is transcribed.
    """

    number: int
    kind: SourceKind | None
    audio_path: str | None
    speaker: str | None = None
    transcribed_samples: int = 0


@dataclass(frozen=True, slots=True)
class Gap:
    """A place of the meeting where something was not recorded, or where a remark belongs.

    Attributes:
        track: Number of the track it concerns.
        at_s: Where it begins, in seconds of the meeting.
        lost_s: How much is missing, 0 when nobody knows or nothing is.
        reason: Code of a sentence.
    """

    track: int
    at_s: float
    lost_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting as the library knows it.

    Attributes:
        id: Its name for commands and folders, such as "20261123-k3f7qa".
        title: One line.
        created_at: When it was added, in UTC.
        source_path: The file it was made from, None for a recording.
        audio_path: Its first track, relative to the meeting's folder, None while there is none.
        duration_s: Length of the recording in seconds, None while unknown.
        language: ISO 639-1 code, None while unknown.
        status: Where it stands.
        transcribed_samples: Everything before this sample (at 16 kHz) of the first track is
            transcribed.
        speech_engine: Name of the engine that transcribes or transcribed it.
        speech_model: Name of that engine's model.
        note: Code of a remark on how the work ended, or None.
        damage: Code of what was wrong with the recording, or None when it was whole.
        line_count: How many lines the transcript has.
        minutes_version: The newest finished version of its minutes, None when there is none.
        tracks: All tracks of its recording by number; at least one in the library.
    """

    id: str
    title: str
    created_at: datetime
    source_path: str | None
    audio_path: str | None
    duration_s: float | None
    language: str | None
    status: MeetingStatus
    transcribed_samples: int
    speech_engine: str | None
    speech_model: str | None
    note: str | None
    damage: str | None
    line_count: int
    minutes_version: int | None
    tracks: tuple[MeetingTrack, ...] = ()

    @property
    def is_cut_off(self) -> bool:
        """Whether a crash cut its work off, and nobody has gone on with it or left it since."""
        return self.status is MeetingStatus.INTERRUPTED and self.note == CUT_OFF


@dataclass(frozen=True, slots=True)
class MinutesCost:
    """What writing one version of the minutes took.

    Attributes:
        prompt_tokens: Tokens evaluated in prompts.
        output_tokens: Tokens generated.
        prefill_s: Seconds spent on prompts.
        decode_s: Seconds spent on generating.
    """

    prompt_tokens: int = 0
    output_tokens: int = 0
    prefill_s: float = 0.0
    decode_s: float = 0.0


@dataclass(frozen=True, slots=True)
class MinutesVersion:
    """One version of a meeting's minutes; every writing makes a new one.

    Attributes:
        version: From 1.
        created_at: When the writing began, in UTC.
        is_finished: Whether the writing came to its end; the items of a broken one are kept.
        minutes: The minutes themselves.
        cost: What writing them took; zeros while unfinished.
    """

    version: int
    created_at: datetime
    is_finished: bool
    minutes: Minutes
    cost: MinutesCost


@dataclass(frozen=True, slots=True)
class Run:
    """What one stage of the work on a meeting cost.

    Attributes:
        stage: Which stage ("decode", "transcribe", "write", ...).
        engine: Name of the engine that ran.
        model: Name of its model, or None.
        started_at: When it began, in UTC.
        wall_s: Seconds it took.
        cpu_s: CPU seconds its process used, None when not measured.
        audio_s: Seconds of audio it worked through, None when it works on text.
        peak_rss_bytes: Most memory its process held, None when not measured.
        device: Where it computed ("CPU", "NPU").
        details: Whatever else is worth keeping, as name and value.
    """

    stage: str
    engine: str
    model: str | None
    started_at: datetime
    wall_s: float
    cpu_s: float | None
    audio_s: float | None
    peak_rss_bytes: int | None
    device: str
    details: tuple[tuple[str, str], ...] = ()


class LinePlace(NamedTuple):
    """Where a line of a transcript stands; a long meeting has thousands, so the words stay out.

    A tuple, as 20,000 of them are made while somebody waits: a frozen dataclass takes five times as
    long.

    Attributes:
        number: The line's number.
        start_s: Where it starts in the recording.
        end_s: Where it ends.
        speaker: Who speaks, None when nobody knows.
        text_length: How many characters it has.
    """

    number: int
    start_s: float
    end_s: float
    speaker: str | None
    text_length: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that a search found.

    Attributes:
        meeting_id: In which meeting.
        meeting_title: Its title.
        line: Number of the line, None when the title itself was found.
        start_s: Where that line starts in the recording, None for a title.
        snippet: The words around what was found.
        marks: Where the found words stand in ``snippet``, as start and end offsets.
    """

    meeting_id: str
    meeting_title: str
    line: int | None
    start_s: float | None
    snippet: str
    marks: tuple[tuple[int, int], ...]
