"""What the service tells whoever shows it: window or terminal. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field

from unplugged.core.ask.values import Answer
from unplugged.core.course import Outcome, Task
from unplugged.core.final_pass import FinalKind, FinalState
from unplugged.core.store import Changes, Gap, MinutesCost
from unplugged.core.types import EngineInfo, Line, MinutesItem, Source, SourceKind
from unplugged.runtime.model_notices import ModelNotice


@dataclass(frozen=True, slots=True)
class StageProgressed:
    """How far a stage is. Latest wins.

    Attributes:
        task: Which stage.
        done: Units done (seconds of audio, or lines of the transcript).
        total: Units in all, None while unknown.
        elapsed_s: Wall seconds since the stage began in this run.
        steps_done: Stretches done, of a stage that goes by stretches.
        steps: Stretches in all, 0 for a stage that doesn't.
    """

    task: Task
    done: float
    total: float | None
    elapsed_s: float
    steps_done: int = 0
    steps: int = 0


@dataclass(frozen=True, slots=True)
class EngineStarted:
    """An engine is loaded and begins its stage.

    Attributes:
        task: Which stage.
        info: What runs.
        load_s: Seconds that loading took.
        model_bytes: Size of the model's files on disk, None without a model.
    """

    task: Task
    info: EngineInfo
    load_s: float
    model_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class LineAdded:
    """The transcript grew by one line that will not change."""

    line: Line


@dataclass(frozen=True, slots=True)
class PartialHeard:
    """Words of the utterance that is being spoken. Latest wins; the next line takes their place.

    Attributes:
        settled: The words that will not change any more.
        text: The words behind them that may.
        lag_s: How much recorded speech is not transcribed yet.
        is_catching_up: Whether early words are left out because the machine is far behind.
        track: Which track; with two there may be an open utterance on each.
        real_time_factor: Seconds of work per second of sound of this track, None while unknown.
    """

    settled: str
    text: str
    lag_s: float
    is_catching_up: bool
    track: SourceKind | None = None
    real_time_factor: float | None = None


@dataclass(frozen=True, slots=True)
class LevelHeard:
    """How loud a source is while it is recorded, ten times a second. Latest of a track wins.

    Attributes:
        recorded_s: Seconds on disk.
        peak_dbfs: Highest sample, at most 0.
        rms_dbfs: Mean level.
        lost_frames: Frames that were lost on their way so far and became silence.
        track: Which track.
        overflows: How often the sound library said so far that sound came too fast for it; what was
            lost by it is among ``lost_frames``.
    """

    recorded_s: float
    peak_dbfs: float
    rms_dbfs: float
    lost_frames: int
    track: SourceKind | None = None
    overflows: int = 0


@dataclass(frozen=True, slots=True)
class SourcesChanged:
    """What can be recorded now: at once after ``SourceWatcher.start``, then whenever it changes.

    Attributes:
        library: The sound library and the sound server with their versions.
        sources: All sources, defaults first.
    """

    library: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class LevelSeen:
    """How loud a source is that is watched and not recorded, ten times a second. Latest wins.

    Attributes:
        source_id: Which source, as it was asked for.
        peak_dbfs: Highest sample since the last one, at most 0.
        rms_dbfs: Mean level since the last one.
    """

    source_id: str
    peak_dbfs: float
    rms_dbfs: float


@dataclass(frozen=True, slots=True)
class PauseChanged:
    """The recording was paused, or goes on."""

    is_paused: bool


@dataclass(frozen=True, slots=True)
class GapAdded:
    """Something was not recorded, or happened to a source, and the recording goes on behind it.

    ``core.sentences.gap_sentence`` says it in words.
    """

    gap: Gap
    track: SourceKind | None


@dataclass(frozen=True, slots=True)
class NotesTaken:
    """How much of the meeting that is being recorded is noted for the minutes. Latest wins.

    Attributes:
        covered_lines: Lines of finished stretches.
        total_lines: Lines there were when the model last looked.
    """

    covered_lines: int
    total_lines: int


@dataclass(frozen=True, slots=True)
class TextWritten:
    """A piece of the answer that is being written, for the eye only."""

    text: str


@dataclass(frozen=True, slots=True)
class ItemAdded:
    """The minutes grew by one bullet in its final form."""

    item: MinutesItem


@dataclass(frozen=True, slots=True)
class Remarked:
    """Something the user should know; the sentence is made from the code."""

    code: str
    params: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class WorkerLostMidway:
    """A worker died in the middle of a task; the session goes on without it or with another one."""

    task: Task
    exitcode: int | None


@dataclass(frozen=True, slots=True)
class WorkEnded:
    """The work on the meeting is over.

    Attributes:
        meeting_id: Which meeting; it is not in the library any more if ``is_kept`` is false.
        outcome: How it ended.
        error: Code and parameters of what ended it, if it failed.
        is_kept: Whether the meeting is in the library.
    """

    meeting_id: str
    outcome: Outcome
    error: tuple[str, tuple[tuple[str, str], ...]] | None
    is_kept: bool


@dataclass(frozen=True, slots=True)
class FinalPassChanged:
    """A final pass is in another state, or waits for another reason.

    Attributes:
        meeting_id: Of which meeting.
        state: Where it stands now. DONE: its words are the transcript from now on.
        code: Code of the sentence that says why, None where the state says it all.
        params: Values of that sentence.
        kind: What is done in it.
    """

    meeting_id: str
    state: FinalState
    code: str | None = None
    params: tuple[tuple[str, str], ...] = ()
    kind: FinalKind = FinalKind.HEAR


@dataclass(frozen=True, slots=True)
class FinalPassProgressed:
    """How far a final pass is. Latest wins.

    Attributes:
        meeting_id: Of which meeting.
        done_s: Seconds of sound that are heard.
        total_s: Seconds of sound in all.
        elapsed_s: Wall seconds since it began in this run.
        eta_s: Wall seconds that it still needs at this pace, None while that can't be said.
        kind: What is done in it.
    """

    meeting_id: str
    done_s: float
    total_s: float
    elapsed_s: float
    eta_s: float | None
    kind: FinalKind = FinalKind.HEAR


@dataclass(frozen=True, slots=True)
class SpeakersNamed:
    """It is found out who speaks in the meeting that is worked on.

    Attributes:
        changes: What changed in its transcript.
        speakers: How many people were told apart; 0 when one voice speaks, which gets no name.
    """

    changes: Changes
    speakers: int


@dataclass(frozen=True, slots=True)
class AnswerText:
    """A piece of the answer to a question as it is written, for the eye only: not checked yet.

    Attributes:
        text: The piece.
        number: Which question, as ``MeetingService.ask`` numbered it.
    """

    text: str
    number: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class AnswerGiven:
    """The checked answer to a question.

    Attributes:
        answer: The answer.
        note: Code of a remark on how it came about, or None.
        number: Which question, as ``MeetingService.ask`` numbered it.
    """

    answer: Answer
    note: str | None = None
    number: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class AnswerStopped:
    """A question ended without an answer.

    Attributes:
        error: Code and parameters of why; None when it was cancelled or a newer one came.
        number: Which question, as ``MeetingService.ask`` numbered it.
    """

    error: tuple[str, tuple[tuple[str, str], ...]] | None = None
    number: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class TokensCounted:
    """What the language model took; told twice a second while it works, and when it has finished.

    Attributes:
        cost: Tokens and seconds.
        is_final: Whether it has finished.
    """

    cost: MinutesCost
    is_final: bool = True


Notice = (
    StageProgressed
    | TokensCounted
    | EngineStarted
    | LineAdded
    | SpeakersNamed
    | PartialHeard
    | LevelHeard
    | SourcesChanged
    | LevelSeen
    | PauseChanged
    | GapAdded
    | NotesTaken
    | TextWritten
    | ItemAdded
    | Remarked
    | WorkerLostMidway
    | AnswerText
    | AnswerGiven
    | AnswerStopped
    | WorkEnded
    | FinalPassChanged
    | FinalPassProgressed
    | ModelNotice
)
