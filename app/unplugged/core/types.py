"""Values that cross borders: what was heard, what was written about it, and what ran.

Everything here is frozen and built of builtins only, so that it pickles small, compares by value
and means the same in every process.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

SAMPLE_RATE_HZ = 16_000  # what every speech model here expects (Whisper paper, section 2.2)


class Section(StrEnum):
    """What kind of bullets stand in a part of the minutes; stored, so the values never change."""

    SUMMARY = "summary"
    DECISIONS = "decisions"
    ACTIONS = "actions"
    QUESTIONS = "questions"
    DRAFT = "draft"  # sentences of a letter, one a bullet
    CODE = "code"  # rows of a query, one a bullet


class MeetingStatus(StrEnum):
    """Where a meeting stands; stored, so the values never change."""

    TRANSCRIBING = "transcribing"
    TRANSCRIBED = "transcribed"
    WRITING = "writing"
    READY = "ready"
    INTERRUPTED = "interrupted"
    FAILED = "failed"

    @property
    def is_at_rest(self) -> bool:
        """Whether no work is under way for a meeting with this status."""
        return self not in (MeetingStatus.TRANSCRIBING, MeetingStatus.WRITING)


class SourceKind(StrEnum):
    """What a source of sound hears."""

    MIC = "mic"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Source:
    """Something that can be recorded.

    Attributes:
        id: Stable name for settings and commands; stays over restarts.
        name: Name for people.
        kind: A microphone, or what the loudspeakers play.
        is_default: Whether the system's settings name it as the default of its kind.
    """

    id: str
    name: str
    kind: SourceKind
    is_default: bool


@dataclass(frozen=True, slots=True)
class RecordSource:
    """What is to be recorded: a microphone, system audio, or both, each on a track of its own.

    Attributes:
        mic: Id of a microphone, empty for the system's default, None to record none.
        system: Id of a source of system audio, ``DEFAULT_SYSTEM`` for what the default loudspeaker
            plays, None to record none.
    """

    mic: str | None = None
    system: str | None = None

    def __post_init__(self) -> None:
        """Refuse to record nothing."""
        if self.mic is None and self.system is None:
            raise ValueError("nothing is to be recorded")

    @property
    def ids(self) -> tuple[tuple[SourceKind, str], ...]:
        """Return what is recorded, with its id; the microphone first."""
        both = ((SourceKind.MIC, self.mic), (SourceKind.SYSTEM, self.system))
        return tuple((kind, source_id) for kind, source_id in both if source_id is not None)


DEFAULT_MIC = ""
DEFAULT_SYSTEM = "system"
MICROPHONE = RecordSource(mic=DEFAULT_MIC)
SYSTEM_AUDIO = RecordSource(system=DEFAULT_SYSTEM)
BOTH = RecordSource(mic=DEFAULT_MIC, system=DEFAULT_SYSTEM)


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word.

    Attributes:
        text: The word as written, with its punctuation, without surrounding space.
        start_s: Start in seconds from the beginning of the recording.
        end_s: End in seconds, never before ``start_s``.
        probability: The recogniser's own estimate, 0 to 1.
    """

    text: str
    start_s: float
    end_s: float
    probability: float


@dataclass(frozen=True, slots=True)
class Segment:
    """One stretch of recognised speech; the unit in which a transcript grows.

    Attributes:
        start_s: Start in seconds from the beginning of the recording.
        end_s: End in seconds, never before ``start_s``.
        text: What was said, stripped, never empty.
        words: Its words in time order; empty when the engine gives no word times.
        language: ISO 639-1 code that the recogniser used.
        avg_logprob: Mean log-probability per token, at most 0.
        no_speech_prob: The recogniser's estimate that nobody spoke, 0 to 1.
        speaker: Who spoke, or None when one track holds several people.
    """

    start_s: float
    end_s: float
    text: str
    words: tuple[Word, ...]
    language: str
    avg_logprob: float
    no_speech_prob: float
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One numbered line of the transcript, as the minutes cite it.

    Attributes:
        number: Position in the transcript, from 1. Stable: citations refer to it.
        start_s: Start in seconds from the beginning of the recording.
        end_s: End in seconds.
        speaker: Who spoke, or None when unknown.
        text: What was said.
    """

    number: int
    start_s: float
    end_s: float
    speaker: str | None
    text: str

    @classmethod
    def of(cls, number: int, segment: Segment, speaker: str | None = None) -> Line:
        """Return the line that a segment makes; ``speaker`` is who speaks if it doesn't say."""
        who = segment.speaker or speaker
        return cls(number, segment.start_s, segment.end_s, who, segment.text)


STANDARD_HEADINGS = {
    Section.SUMMARY: "Summary",
    Section.DECISIONS: "Decisions",
    Section.ACTIONS: "Action items",
    Section.QUESTIONS: "Open questions",
    Section.DRAFT: "Draft",
    Section.CODE: "Code",
}
"""The heading of each kind in English; the window has it in other languages."""


@dataclass(frozen=True, slots=True)
class MinutesPart:
    """One part of the minutes: a heading with bullets of one kind below it.

    Attributes:
        section: Which kind of bullets.
        heading: The heading that the template gives it, empty for the standard one of its kind.
    """

    section: Section
    heading: str = ""

    @property
    def title(self) -> str:
        """The heading as an English reader sees it."""
        return self.heading or STANDARD_HEADINGS[self.section]


STANDARD_PARTS = (
    MinutesPart(Section.SUMMARY),
    MinutesPart(Section.DECISIONS),
    MinutesPart(Section.ACTIONS),
)


@dataclass(frozen=True, slots=True)
class MinutesItem:
    """One bullet of the minutes.

    Attributes:
        section: Which kind of bullet it is.
        text: The sentence, or the task of an action item; without owner, due date and citation.
        lines: Numbers of the lines that carry it, ascending; empty when nothing does.
        owner: Who does it (action items only), None when the recording names nobody.
        due: When it is due in the words spoken (action items only), None when not said.
        is_supported: Whether the cited lines were checked to carry it. One that is not supported
            and has lines was carried by them before they were edited.
        is_done: Whether a person ticked it off (action items only).
        number: Its place in the version it belongs to, from 1, by which the library knows it; 0
            while it is not kept. Two bullets that say the same are equal wherever they stand.
        heading: Below which heading of the template it stands, empty for the standard one.
    """

    section: Section
    text: str
    lines: tuple[int, ...]
    owner: str | None = None
    due: str | None = None
    is_supported: bool = True
    is_done: bool = False
    number: int = field(default=0, compare=False)
    heading: str = ""

    @property
    def part(self) -> MinutesPart:
        """The part of the minutes in which it stands."""
        return MinutesPart(self.section, self.heading)


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of one meeting and how they came about.

    Attributes:
        items: All bullets, grouped by part in reading order.
        engine: Which engine wrote them ("llama.cpp", "extractive").
        model: Name of the model, or None for an engine without one.
        template: Name of the template that was followed.
        covered_lines: How many transcript lines the engine has read.
        total_lines: How many lines the transcript has.
        note: Code of a remark for the reader (see ``unplugged.core.sentences``), or None.
        parts: Which parts they have, in reading order, those without a bullet among them.
    """

    items: tuple[MinutesItem, ...]
    engine: str
    model: str | None
    template: str
    covered_lines: int
    total_lines: int
    note: str | None = None
    parts: tuple[MinutesPart, ...] = STANDARD_PARTS

    def section(self, section: Section) -> tuple[MinutesItem, ...]:
        """Return the bullets of one kind in order."""
        return tuple(item for item in self.items if item.section is section)

    def in_part(self, part: MinutesPart) -> tuple[MinutesItem, ...]:
        """Return the bullets of one part in order."""
        return tuple(item for item in self.items if item.part == part)


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What runs, in words for the panel, the doctor and the receipt.

    Attributes:
        engine: Name of the engine ("faster-whisper", "llama.cpp", "extractive").
        version: Version of the library that runs.
        model: Name of the model, None for an engine without one.
        device: Where it computes; "CPU" or "NPU", nothing else exists here.
        threads: How many threads it was given.
        details: What the library says it chose (instruction sets, quantisation), as name and value.
    """

    engine: str
    version: str
    model: str | None
    device: str
    threads: int
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class GenerationStats:
    """What one generation cost.

    Attributes:
        prompt_tokens: Tokens of the prompt that were evaluated (cached ones not counted).
        cached_tokens: Tokens of the prompt that came from the KV cache.
        output_tokens: Tokens generated.
        prefill_s: Seconds from the call to the first token.
        decode_s: Seconds from the first token to the last.
        guessed_tokens: Tokens that were looked up in the prompt and checked.
        right_tokens: Those of them that the model would have written anyway.
    """

    prompt_tokens: int
    cached_tokens: int
    output_tokens: int
    prefill_s: float
    decode_s: float
    guessed_tokens: int = 0
    right_tokens: int = 0

    def plus(self, other: GenerationStats) -> GenerationStats:
        """Return what both cost together."""
        return GenerationStats(
            self.prompt_tokens + other.prompt_tokens,
            self.cached_tokens + other.cached_tokens,
            self.output_tokens + other.output_tokens,
            self.prefill_s + other.prefill_s,
            self.decode_s + other.decode_s,
            self.guessed_tokens + other.guessed_tokens,
            self.right_tokens + other.right_tokens,
        )
