"""What an answer to a question about meetings is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AnswerKind(StrEnum):
    """How an answer came about."""

    WRITTEN = "written"  # by a language model, each point checked against its lines
    QUOTED = "quoted"  # the lines themselves, as no model could answer
    NOT_SAID = "not_said"  # nothing in the transcript carries an answer


@dataclass(frozen=True, slots=True)
class LineRef:
    """One line of one meeting."""

    meeting_id: str
    number: int


@dataclass(frozen=True, slots=True)
class AnswerPoint:
    """One point of an answer.

    Attributes:
        text: One sentence, or the words of the line itself; never empty.
        lines: The lines that carry it, in order, at least one.
    """

    text: str
    lines: tuple[LineRef, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question.

    Attributes:
        kind: How it came about.
        points: Its points; empty exactly when the kind is NOT_SAID.
        dropped_count: Points that a model wrote and no line carries; they are not shown.
    """

    kind: AnswerKind
    points: tuple[AnswerPoint, ...] = ()
    dropped_count: int = 0
