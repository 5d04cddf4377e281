"""What every export starts from."""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.errors import NothingRecorded
from unplugged.core.export.times import clock
from unplugged.core.export.words import ENGLISH, ExportWords
from unplugged.core.gaps import GapRemark, remarks_on, with_remarks
from unplugged.core.sentences import has_sentence
from unplugged.core.store import Gap, Meeting, MinutesVersion, Run
from unplugged.core.types import Line, MeetingStatus, MinutesItem, Segment


@dataclass(frozen=True, slots=True)
class Document:
    """One meeting with all that is known about it.

    Attributes:
        meeting: The meeting.
        segments: Its transcript; the n-th one is line n.
        minutes: The version of its minutes to show, None when there is none.
        runs: What the work on it cost.
        gaps: Where something was not recorded.
        words: What is said around it; JSON has its own.
    """

    meeting: Meeting
    segments: tuple[Segment, ...]
    minutes: MinutesVersion | None
    runs: tuple[Run, ...] = ()
    gaps: tuple[Gap, ...] = ()
    words: ExportWords = ENGLISH

    @property
    def lines(self) -> tuple[Line, ...]:
        """The transcript as numbered lines."""
        return tuple(Line.of(number, each) for number, each in enumerate(self.segments, start=1))

    @property
    def gap_remarks(self) -> tuple[GapRemark, ...]:
        """What the reader is told of the gaps."""
        speakers = {track.number: track.speaker for track in self.meeting.tracks}
        return tuple(remarks_on(self.gaps, speakers))

    def transcript(self) -> tuple[Line | GapRemark, ...]:
        """Return the lines, and between them what is missing."""
        return tuple(with_remarks(self.lines, self.gap_remarks))

    def facts(self) -> tuple[tuple[str, str], ...]:
        """Return what stands at the head of a document, as name and value."""
        meeting, words = self.meeting, self.words
        facts = [(words.date, meeting.created_at.astimezone().strftime("%Y-%m-%d %H:%M"))]
        if meeting.duration_s is not None:
            facts.append((words.duration, clock(meeting.duration_s)))
        if meeting.speech_engine is not None:
            facts.append((words.transcribed_by, _by(meeting.speech_engine, meeting.speech_model)))
        if self.minutes is not None:
            minutes = self.minutes.minutes
            facts.append((words.minutes_by, _by(minutes.engine, minutes.model)))
        return tuple(facts)

    def remarks(self) -> tuple[str, ...]:
        """Return what the reader should know about how this came about, as sentences."""
        codes = [self.meeting.damage]
        is_failed = self.meeting.status is MeetingStatus.FAILED
        if is_failed and self.meeting.note != NothingRecorded.code:
            # Its note is the code of an error whose sentence would need the error's parameters.
            codes.append("interrupted")
        else:
            codes.append(self.meeting.note)
        if self.minutes is not None:
            codes.append(self.minutes.minutes.note)
            if not self.minutes.is_finished:
                codes.append("partial_minutes")
        if not self.segments:
            codes = [code for code in codes if code != "no_speech"]  # the transcript says it
        unique = dict.fromkeys(code for code in codes if code is not None)
        return tuple(self.words.of_code(code) for code in unique if has_sentence(code))

    def empty_transcript(self) -> str:
        """Return the sentence that stands where a transcript without lines would."""
        is_done = self.meeting.status in {MeetingStatus.TRANSCRIBED, MeetingStatus.READY}
        return self.words.of_code("no_speech") if is_done else self.words.not_transcribed

    def times_of(self, item: MinutesItem) -> tuple[str, ...]:
        """Return when the cited lines were said; lines that are not there are left out."""
        known = range(1, len(self.segments) + 1)
        return tuple(clock(self.segments[n - 1].start_s) for n in item.lines if n in known)


def citation(numbers: tuple[int, ...]) -> str:
    """Return the cited lines in brackets."""
    return "[" + ", ".join(str(number) for number in numbers) + "]"


def _by(engine: str, model: str | None) -> str:
    return engine if model is None else f"{model} ({engine})"
