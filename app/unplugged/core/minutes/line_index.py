"""The lines of a transcript as evidence: what each one holds, worked out when first asked."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from unplugged.core.minutes import words
from unplugged.core.minutes.clauses import Clause, clauses_of
from unplugged.core.minutes.refusals import is_about_something_else, is_refusal
from unplugged.core.types import Line

SHORT_STEMS = 3  # content words of a sentence that only adds to the one beside it
# From the first mark of several only, or a row of dots would be gone through once for each.
_SENTENCE_END = re.compile(r"(?<![.!?\u2026])[.!?\u2026]+\s")
_PHRASE_END = re.compile(r"(?<![,.;:!?\u2026])[,.;:!?\u2026]+\s")
_SENTENCE_SPACE = re.compile(r"(?<=[.!?\u2026])\s+")
_SHORTENED = re.compile(r"'(?:s|ll|d|ve|re)$")
_PROPOSAL = re.compile(
    r"\b(?:I (?:would )?(?:propose|suggest)|my (?:suggestion|proposal) is|maybe we (?:could|should)"
    r"|what if we|how about)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SentenceFacts:
    """What one sentence or phrase of a line holds."""

    stems: frozenset[str]
    numbers: frozenset[float]
    spoken: frozenset[str]


class LineFacts:
    """What one line holds, worked out when first asked."""

    def __init__(self, line: Line) -> None:
        """Keep the line."""
        self.line = line

    @cached_property
    def text(self) -> str:
        """What was said, apostrophes straightened."""
        return self.line.text.replace("\u2019", "'")

    @cached_property
    def stems(self) -> frozenset[str]:
        """Content words."""
        return words.content_stems(self.line.text)

    @cached_property
    def numbers(self) -> frozenset[float]:
        """Numbers, in all the ways speech may mean them."""
        return words.numbers_heard(self.line.text)

    @cached_property
    def parts(self) -> tuple[SentenceFacts, ...]:
        """Its sentences."""
        return _facts_of(_SENTENCE_END.split(self.text))

    @cached_property
    def phrases(self) -> tuple[SentenceFacts, ...]:
        """What stands between any two marks, commas too."""
        return _facts_of(_PHRASE_END.split(self.text))

    def exact_about(self, stems: frozenset[str]) -> tuple[frozenset[float], frozenset[str]]:
        """Return the numbers and words said where the line speaks of something.

        In a long turn a number belongs to the sentence around it. Those sentences count that share
        a word with ``stems``, and the short ones beside them.
        """
        parts = self.parts
        if len(parts) < 2 or not stems:
            return self.numbers, self.spoken_words
        about = {i for i, part in enumerate(parts) if part.stems & stems}
        beside = {i + d for i in about for d in (-1, 1) if 0 <= i + d < len(parts)}
        about |= {i for i in beside if len(parts[i].stems) <= SHORT_STEMS}
        if not about:
            return self.numbers, self.spoken_words
        numbers = frozenset().union(*(parts[i].numbers for i in about))
        return numbers, frozenset().union(*(parts[i].spoken for i in about))

    @cached_property
    def spoken_words(self) -> frozenset[str]:
        """Every word in lower case."""
        return _lower_words(self.line.text)

    @cached_property
    def speaker_words(self) -> frozenset[str]:
        """The words of the speaker's name in lower case."""
        return _lower_words(self.line.speaker or "")

    @cached_property
    def all_words(self) -> frozenset[str]:
        """Every word in lower case, the speaker's name among them."""
        return self.spoken_words | self.speaker_words

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """What the line affirms and denies."""
        return clauses_of(self.text)

    @cached_property
    def sentences(self) -> frozenset[str]:
        """The whole line and each of its sentences, for comparison word for word."""
        parts = (self.line.text, *_SENTENCE_END.split(self.line.text))
        return frozenset(words.text_key(part) for part in parts)

    def proposes(self, stems: frozenset[str]) -> bool:
        """Whether the line asks for consent to something, so that the next one may refuse it."""
        asked = self.text[self.text.index(self.main_sentence(stems)) :]
        return "?" in asked or _PROPOSAL.search(self.text) is not None

    def main_sentence(self, stems: frozenset[str]) -> str:
        """Return the sentence that says most of something; the whole line where none does."""
        told = {
            text: len(words.content_stems(text) & stems)
            for text in _SENTENCE_SPACE.split(self.text)
        }
        main = max(told, key=lambda text: told[text])
        return main if told[main] else self.text

    @property
    def is_refusal(self) -> bool:
        """Whether the line turns down what was asked before it."""
        return is_refusal(self.text)

    def refuses(self, stems: frozenset[str]) -> bool:
        """Whether the line turns down this, asked before it, and not something of its own."""
        return self.is_refusal and not is_about_something_else(self.text, stems)


def _facts_of(parts: Sequence[str]) -> tuple[SentenceFacts, ...]:
    return tuple(
        SentenceFacts(words.content_stems(part), words.numbers_heard(part), _lower_words(part))
        for part in parts
        if part.strip()
    )


def _lower_words(text: str) -> frozenset[str]:
    """Return the words of a text, "Ben'll" and "Ben's" as "ben"."""
    return frozenset(_SHORTENED.sub("", word.lower()) for word in words.split_words(text))


class LineIndex:
    """The lines against which bullets are held: those of a chunk, or of the whole meeting."""

    def __init__(self, lines: Sequence[Line], *, is_translated: bool = False) -> None:
        """Take the lines in order of their numbers.

        Args:
            lines: The lines.
            is_translated: Whether bullets are written in another language than the lines, so that
                no words can be compared: only numbers and the names of speakers.
        """
        self.is_translated = is_translated
        self._facts = [LineFacts(line) for line in lines]
        self._place = {line.number: i for i, line in enumerate(lines)}
        self.speakers = frozenset(
            word.lower()
            for speaker in {line.speaker for line in lines if line.speaker}
            for word in words.split_words(speaker)
            if len(word) > 1
        )

    def __len__(self) -> int:
        """Return how many lines there are."""
        return len(self._facts)

    def places(self, numbers: Iterable[int]) -> list[int]:
        """Return the places of line numbers, ascending; unknown numbers are left out."""
        return sorted({self._place[n] for n in numbers if n in self._place})

    def weight(self, stems: Iterable[str]) -> float:
        """Return how much words tell: the rarer in these lines, the more; unheard ones most.

        The logarithm of one plus lines per line that has the word.
        """
        return sum(math.log1p(len(self) / max(1, self._spread[stem])) for stem in stems)

    @cached_property
    def _spread(self) -> Counter[str]:
        return Counter(stem for facts in self._facts for stem in facts.stems)

    def facts(self, place: int) -> LineFacts:
        """Return what the line at a place holds."""
        return self._facts[place]

    def number(self, place: int) -> int:
        """Return the line number at a place."""
        return self._facts[place].line.number

    def around(self, places: Sequence[int], reach: int) -> list[int]:
        """Return the places up to ``reach`` before and after the given ones, without these."""
        near = {p + d for p in places for d in range(-reach, reach + 1)}
        return sorted(p for p in near if 0 <= p < len(self._facts) and p not in set(places))
