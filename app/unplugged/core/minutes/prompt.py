"""The messages with which a model is asked for the minutes of one chunk."""

from __future__ import annotations

import re
from dataclasses import dataclass

from unplugged.core.minutes.template import Template

TRAINED_SYSTEM = "Write the minutes of this meeting. Cite line numbers."
"""The system message that our own models were trained with; changing it means training again."""

MAX_SPEAKER_CHARS = 40
_CLOSING = "Write the minutes of the transcript above. Cite line numbers."
_NOTES_CLOSING = (
    "The numbered lines above are notes from one long meeting, in order. Write only the section "
    '"## {heading}": at most {limit} bullets with what matters most. Cite the numbers of the notes.'
)
_SPACE = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069]+")
_TAG = re.compile(r"<(?=[|/!\w])")


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is told."""

    system: str
    user: str


def clean_speech(text: str) -> str:
    """Return speech as one line in which nothing can pass for a line number or a chat token.

    Square brackets become round ones, so that "[3]" in the speech is no citation, and a tag such as
    ``<|im_end|>`` is broken up, so that no tokenizer takes it for the end of the message.
    """
    text = _CONTROL.sub(" ", text).replace("[", "(").replace("]", ")")
    return _SPACE.sub(" ", _TAG.sub("< ", text)).strip()


def clean_speaker(name: str | None) -> str | None:
    """Return a speaker's name as it can stand before the colon, or None when nothing is left."""
    if name is None:
        return None
    return clean_speech(name).replace(":", " ").strip()[:MAX_SPEAKER_CHARS].strip() or None


def numbered_line(number: int, speaker: str | None, text: str) -> str:
    """Return one line as models read it; ``speaker`` and ``text`` must be clean already."""
    return f"[{number}] {speaker}: {text}" if speaker else f"[{number}] {text}"


def build_prompt(template: Template, lines: str, *, is_trained_for_minutes: bool) -> Prompt:
    """Return the messages for one chunk.

    Args:
        template: What the minutes look like.
        lines: Numbered lines, one per row.
        is_trained_for_minutes: Whether the model knows the format and needs no instruction.
    """
    if is_trained_for_minutes:
        return Prompt(TRAINED_SYSTEM, lines)
    system = template.instruction
    if template.example_lines and template.example_minutes:
        system += (
            f"\n\nExample transcript:\n{template.example_lines}"
            f"\n\nExample minutes:\n{template.example_minutes}"
        )
    return Prompt(system, f"Transcript:\n{lines}\n\n{_CLOSING}")


def build_notes_prompt(template: Template, notes: str, *, heading: str, limit: int) -> Prompt:
    """Return the messages that ask for one summary of the notes of all chunks.

    Args:
        template: Its instruction is kept, without the example of a whole answer.
        notes: Numbered notes, one per row.
        heading: Heading of the summary.
        limit: Most bullets.
    """
    closing = _NOTES_CLOSING.format(heading=heading, limit=limit)
    return Prompt(template.instruction, f"{notes}\n\n{closing}")
