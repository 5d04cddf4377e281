"""What a recogniser is told before it listens: names and jargon of the user, the last words.

Both are short on purpose. Every token of them costs time before the first word, and a long text
before the sound makes a recogniser write on from the text instead of the sound.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from unplugged.core.unspaced import is_unspaced, units_of

MOST_VOCABULARY_CHARS = 240  # about 60 tokens
MOST_SAID_WORDS = 12
MOST_SAID_LETTERS = 24  # of a script without spaces; about as many tokens, a third of the room


@dataclass(frozen=True, slots=True)
class Hint:
    """A hint for one window.

    Attributes:
        vocabulary: Names and jargon that may be said, the most important first.
        said: The last words that were said before the window, empty for none.
    """

    vocabulary: tuple[str, ...] = ()
    said: str = ""

    @property
    def text(self) -> str:
        """The hint as the end of a transcript, which is what recognisers were trained on."""
        words = ", ".join(self.vocabulary)
        return f"{words}. {self.said}".strip() if words else self.said


NO_HINT = Hint()


def vocabulary_of(*lists: Iterable[str]) -> tuple[str, ...]:
    """Return the terms of several lists, each once and in order, as many as a hint may hold.

    Args:
        lists: Terms as the user wrote them, the most important list first; what is empty is left
            out, and what is no single line is made one.
    """
    found: dict[str, str] = {}
    room = MOST_VOCABULARY_CHARS
    for raw in (term for terms in lists for term in terms):
        term = " ".join(raw.split()).strip(",; ")
        if not term or term.casefold() in found:
            continue
        room -= len(term) + 2
        if room < 0:
            break
        found[term.casefold()] = term
    return tuple(found.values())


def last_words(said: str, more: str) -> str:
    """Return the end of what was said, after more was said."""
    words = f"{said} {more}".split()[-MOST_SAID_WORDS:]
    kept: list[str] = []
    letters = 0
    for word in reversed(words):
        units = units_of(word)
        of_letters = [at for at, unit in enumerate(units) if is_unspaced(unit)]
        letters += len(of_letters)
        surplus = letters - MOST_SAID_LETTERS
        if surplus > 0:  # a run of letters may be of any length: its end is taken
            kept.extend("".join(units[at:]) for at in of_letters[surplus:][:1])
            break
        kept.append(word)
    return " ".join(reversed(kept))
