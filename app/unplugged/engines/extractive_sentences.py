"""Speech cut into sentences that can stand in minutes: no fillers, false starts, repeated words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from unplugged.core.minutes import words
from unplugged.core.minutes.prompt import clean_speech
from unplugged.core.types import Line

_END = re.compile(r"(?<=[.!?\u2026])[\"')]*\s+(?=[\"'(]*[^\W_])|(?<=[\u3002\uff01\uff1f])")
_NOT_AN_END = re.compile(r"\b(?:mr|mrs|ms|dr|st|no|vs|etc|e\.g|i\.e|approx)\.$", re.IGNORECASE)
_LONGEST_SHORTENED = 8  # characters, with the mark and what stands before it
# A filler is no unit ("5 mm"), no abbreviation ("the ER") and no digit ("five oh three").
_NUMBER_WORD = (
    r"(?:\d+|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
    r"|hundred|thousand)"
)
_NUMBER_BEFORE = re.compile(rf"\b{_NUMBER_WORD}\s*$", re.IGNORECASE)
_NUMBER_AFTER = re.compile(rf"\s*{_NUMBER_WORD}\b", re.IGNORECASE)
_FILLER = re.compile(
    r"(?<![\w'])(?<!\d )(?-i:(?![A-Z]{2,}\b))(?:u+m+|u+h+|e+r+m*|a+h+|h+m+|m+m+|mm-hmm|uh-huh|hm+"
    r"|oh|yeah|yep|you know|i mean|sort of|kind of)(?![\w'-])\s*,?",
    re.IGNORECASE,
)
# "sta- start", but not "short- and long-term".
_FALSE_START = re.compile(
    r"(?<!\w)[^\W\d_]{1,12}-(?=\s|$)(?!\s+(?:and|or|to)\b)\s*,?", re.IGNORECASE
)
_REPEATED = re.compile(
    rf"\b(?!{_NUMBER_WORD}\b)(\w+(?:'\w+)?(?: \w+){{0,2}})(?:[,\s]+\1\b)+", re.IGNORECASE
)
# What as well belongs to the word after it leads only with a mark, or before a new start: "No
# deliveries on Sunday", "Great Britain", "Right turns".
_NEW_START = (
    r"(?=\s+(?:i|we|you|he|she|it|they|that|this|these|those|there|then|so|and|but|let|let's|what"
    r"|i'll|i'm|i've|we'll|we're|we've|it's|that's|there's|okay|ok|yes|no|well|now)\b)"
)
_LEAD = re.compile(
    r"^(?:(?:(?:and|so|but|okay|ok|yes|then|now|also|anyway|basically|actually|all right|alright"
    r"|like|because|cause|'cause|or|exactly|thanks(?! to\b)|thank you|i think|i guess|by the way"
    r"|first of all|as you know)\b[,.]?"
    rf"|(?:no|well|right|sure|great|good|fine|perfect)(?:[,.!]|{_NEW_START}))\s+)+",
    re.IGNORECASE,
)
_SPACES = re.compile(r"\s+")
_LOOSE_MARK = re.compile(r"\s+([,.;:!?])|([,;:])\s*(?=[,.;:!?])|^[\s,.;:!?-]+")
# Full stops, question and exclamation marks; also those of Chinese, Arabic and Hindi.
_MARKS = (".", "?", "!", "\u2026", "\u3002", "\uff1f", "\uff01", "\u061f", "\u06d4", "\u0964")
_QUESTION_MARKS = ("?", "\uff1f", "\u061f")
MAX_SENTENCE_CHARS = 600  # about 100 words; nobody reads a longer bullet
CHECK_EVERY = 256  # lines or sentences between two looks at whether to stop
LANGUAGE_SHARE = 0.2  # of all words; English speech has about half of them in this list
LANGUAGE_WORDS = 2_000  # judged by so many from the beginning


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a line.

    Attributes:
        place: Place of its line in the transcript, from 0.
        speaker: Who said it, or None.
        text: What was said without fillers, false starts and repeated words.
        is_question: Whether it ends with a question mark.
    """

    place: int
    speaker: str | None
    text: str
    is_question: bool


def split_sentences(lines: Sequence[Line], check: Callable[[], None]) -> list[Sentence]:
    """Return the clean sentences of all lines; what is only filler gives none.

    Args:
        lines: The transcript.
        check: Called now and then; may raise to stop.
    """
    found: list[Sentence] = []
    for place, line in enumerate(lines):
        if place % CHECK_EVERY == 0:
            check()
        for part in _parts(clean_speech(line.text)):
            text = clean_sentence(part)
            if text:
                found.append(Sentence(place, line.speaker, text, text.endswith(_QUESTION_MARKS)))
    return found


def clean_sentence(text: str) -> str:
    """Return a sentence without what speech has and writing hasn't; empty when nothing is left."""
    text = _FALSE_START.sub(" ", _FILLER.sub(_gap, text))
    text = _LOOSE_MARK.sub(r"\1", _SPACES.sub(" ", text)).strip()
    text = _LOOSE_MARK.sub(r"\1", _REPEATED.sub(r"\1", text)).strip()
    return text if any(char.isalnum() for char in text) else ""


def _gap(filler: re.Match[str]) -> str:
    """Return what stays of a filler: the "oh" of "five oh three" is a digit."""
    text, start, end = filler.string, filler.start(), filler.end()
    is_digit = _NUMBER_BEFORE.search(text[max(0, start - 12) : start]) is not None
    return filler.group() if is_digit and _NUMBER_AFTER.match(text[end:]) else " "


def without_lead(text: str) -> str:
    """Return a sentence without the words that only tie it to what came before."""
    return _LEAD.sub("", text)


def as_bullet(text: str) -> str:
    """Return a sentence as it stands in the minutes: capital first, one mark at the end."""
    text = without_lead(text).strip(" ,;:-") or text
    text = text[:1].upper() + text[1:]
    return text if text.endswith(_MARKS) else text + "."


def is_english(sentences: Sequence[Sentence]) -> bool:
    """Whether the rules for English may be used, judged by the commonest words."""
    spoken: list[str] = []
    for sentence in sentences:
        spoken += (word.lower() for word in words.split_words(sentence.text))
        if len(spoken) >= LANGUAGE_WORDS:
            break
    known = sum(word in words.STOP_WORDS for word in spoken)
    return bool(spoken) and known / len(spoken) >= LANGUAGE_SHARE


def _parts(text: str) -> list[str]:
    """Cut a line at the ends of its sentences."""
    parts: list[str] = []
    for part in _END.split(text):
        # Joined no longer than a sentence may be: "No. No. No." without end takes no longer.
        is_room = parts and len(parts[-1]) + len(part) < MAX_SENTENCE_CHARS
        if is_room and _NOT_AN_END.search(parts[-1][-_LONGEST_SHORTENED:]):
            parts[-1] += " " + part
        else:
            parts.append(part)
    return [piece for part in parts for piece in _bounded(part)]


def _bounded(part: str) -> list[str]:
    """Cut speech without marks into pieces, so that no rule meets an endless sentence."""
    pieces: list[str] = []
    while len(part) > MAX_SENTENCE_CHARS:
        space = part.rfind(" ", 1, MAX_SENTENCE_CHARS)
        end = space if space > 0 else MAX_SENTENCE_CHARS
        pieces.append(part[:end])
        part = part[end:].lstrip()
    return [*pieces, part]
