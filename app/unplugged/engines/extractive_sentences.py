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
_FILLER = re.compile(
    r"(?<![\w'])(?:u+m+|u+h+|e+r+m*|a+h+|h+m+|m+m+|mm-hmm|uh-huh|hm+|oh|yeah|yep|you know|i mean"
    r"|sort of|kind of)(?![\w'-])\s*,?",
    re.IGNORECASE,
)
_FALSE_START = re.compile(r"(?<!\w)[^\W\d_]{1,12}-(?=\s|$)\s*,?")  # "sta- start"
_REPEATED = re.compile(r"\b(\w+(?:'\w+)?(?: \w+){0,2})(?:[,\s]+\1\b)+", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:(?:and|so|but|well|okay|ok|right|yes|no|then|now|also|anyway|basically|actually"
    r"|all right|alright|like|because|cause|'cause|or|sure|great|good|fine|perfect|exactly|thanks"
    r"|thank you|i think|i guess|by the way|first of all|as you know)\b[,.]?\s+)+",
    re.IGNORECASE,
)
_SPACES = re.compile(r"\s+")
_LOOSE_MARK = re.compile(r"\s+([,.;:!?])|([,;:])\s*(?=[,.;:!?])|^[\s,.;:!?-]+")
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
                found.append(Sentence(place, line.speaker, text, text.endswith("?")))
    return found


def clean_sentence(text: str) -> str:
    """Return a sentence without what speech has and writing hasn't; empty when nothing is left."""
    text = _FALSE_START.sub(" ", _FILLER.sub(" ", text))
    text = _LOOSE_MARK.sub(r"\1", _SPACES.sub(" ", text)).strip()
    text = _LOOSE_MARK.sub(r"\1", _REPEATED.sub(r"\1", text)).strip()
    return text if any(char.isalnum() for char in text) else ""


def without_lead(text: str) -> str:
    """Return a sentence without the words that only tie it to what came before."""
    return _LEAD.sub("", text)


def as_bullet(text: str) -> str:
    """Return a sentence as it stands in the minutes: capital first, one mark at the end."""
    text = without_lead(text).strip(" ,;:-") or text
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", "!", "\u3002")) else text + "."


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
        if parts and _NOT_AN_END.search(parts[-1]):
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
