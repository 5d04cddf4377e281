"""What a worker tells of minutes and answers while a language model writes them."""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.ask.values import Answer
from unplugged.core.minutes.notes import StretchNotes
from unplugged.core.types import MinutesItem


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
class Answered:
    """The answer to a question, each point checked."""

    job: int
    answer: Answer
