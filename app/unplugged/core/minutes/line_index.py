"""The lines of a transcript as evidence: what each one holds, worked out when first asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from unplugged.core.minutes import words
from unplugged.core.types import Line

_SENTENCE_END = re.compile(r"[.!?\u2026]+\s")
_PROPOSAL = re.compile(
    r"\b(?:I (?:would )?(?:propose|suggest)|my (?:suggestion|proposal) is|maybe we (?:could|should)"
    r"|what if we|how about)\b",
    re.IGNORECASE,
)
_REFUSAL = re.compile(
    r"\s*(?:(?:well|oh|hm+|uh|um|but|okay)[,.]?\s+)*(?:"
    r"no\b(?! (?:problem|worries|doubt))|nope\b|sorry\b.*\b(?:can't|cannot|busy|drop|don't)\b"
    r"|i'm afraid\b|i am afraid\b|i can't\b|i am against\b|i'm against\b|i don't think so\b"
    r"|(?:that|this) is (?:not|too)\b|let's (?:not|wait|leave it|decide that next))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a line within which a negation reaches to the end.

    Attributes:
        stems: Its content words.
        denied: Those of them that stand after a negation.
        is_denial: Whether there is a negation in it, also one that no word follows: "No,".
    """

    stems: frozenset[str]
    denied: frozenset[str]
    is_denial: bool


class LineFacts:
    """What one line holds, worked out when first asked."""

    def __init__(self, line: Line) -> None:
        """Keep the line."""
        self.line = line

    @cached_property
    def stems(self) -> frozenset[str]:
        """Content words."""
        return words.content_stems(self.line.text)

    @cached_property
    def numbers(self) -> frozenset[float]:
        """Numbers, in all the ways speech may mean them."""
        return words.numbers_heard(self.line.text)

    @cached_property
    def spoken_words(self) -> frozenset[str]:
        """Every word in lower case."""
        return _lower_words(self.line.text)

    @cached_property
    def all_words(self) -> frozenset[str]:
        """Every word in lower case, the speaker's name among them."""
        return self.spoken_words | _lower_words(self.line.speaker or "")

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """What the line affirms and denies."""
        return tuple(
            Clause(words.content_stems(part), words.denied_stems(part), words.is_negated(part))
            for part in words.clauses(self.line.text)
        )

    @cached_property
    def sentences(self) -> frozenset[str]:
        """The whole line and each of its sentences, for comparison word for word."""
        parts = (self.line.text, *_SENTENCE_END.split(self.line.text))
        return frozenset(words.text_key(part) for part in parts)

    @property
    def is_proposal(self) -> bool:
        """Whether the line asks for consent, so that the next one may refuse it."""
        text = self.line.text.rstrip()
        return text.endswith("?") or _PROPOSAL.search(text) is not None

    @property
    def is_refusal(self) -> bool:
        """Whether the line turns down what was asked before it."""
        return _REFUSAL.match(self.line.text.replace("\u2019", "'")) is not None


def _lower_words(text: str) -> frozenset[str]:
    return frozenset(word.lower().removesuffix("'s") for word in words.split_words(text))


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
