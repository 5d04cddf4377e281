"""Words that know which item of the minutes they belong to, and sentences made of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

Part = Literal["text", "due", "owner"]
Role = Literal[
    "chat", "past", "maybe", "topic", "fact", "decide", "propose", "yes", "no",
    "ask", "accept", "refuse", "self", "unowned", "call", "taken",
]  # fmt: skip
ROLES: tuple[Role, ...] = get_args(Role)  # what a turn does
REPLIES: frozenset[Role] = frozenset(("yes", "no", "accept", "refuse", "taken"))
TASK_ROLES: dict[str, Role] = {
    "SELF": "self",
    "SELF_NAMED": "self",
    "ASK": "ask",
    "UNOWNED": "unowned",
    "OPEN_CALL": "call",
}
SLOT = re.compile(r"(\W*)\{(\w+)\}((?:'\w+)?\W*)")  # "{name}'s" is a slot, too


@dataclass(frozen=True, slots=True)
class Word:
    """One spoken word: as the transcript shows it, and as the minutes repeat it."""

    shown: str
    plain: str
    item: int = -1  # index into Meeting.items, -1 for none
    part: Part = "text"
    closes: Role | None = None  # the last word of a turn tells what the turn does


def plain_words(text: str, item: int = -1, part: Part = "text") -> list[Word]:
    """The words of a phrase, all belonging to the same item."""
    return [Word(word, word, item, part) for word in text.split()]


def compose(template: str, slots: dict[str, list[Word]]) -> tuple[Word, ...]:
    """Put words into a template; punctuation goes to its neighbour word, sentences get capitals.

    An empty slot vanishes, its punctuation moves to the word before it.
    """
    words: list[Word] = []
    for token in template.split():
        match = SLOT.fullmatch(token)
        if match is None:
            words.append(Word(token, token))
            continue
        before, slot, after = match.groups()
        filling = list(slots[slot])
        if filling:
            filling[0] = _shown(filling[0], before + filling[0].shown)
            filling[-1] = _shown(filling[-1], filling[-1].shown + after)
            words += filling
        elif words and after:
            last = words[-1].shown.rstrip(",")
            is_end = last.endswith((".", "?", "!"))
            words[-1] = _shown(words[-1], last if is_end else last + after)
    return tuple(with_capitals(words))


def with_capitals(words: Sequence[Word]) -> list[Word]:
    """Give the first word of every sentence its capital."""
    result: list[Word] = []
    is_start = True
    for word in words:
        shown = word.shown[:1].upper() + word.shown[1:] if is_start else word.shown
        result.append(_shown(word, shown))
        is_start = word.shown.endswith((".", "?", "!"))
    return result


def _shown(word: Word, shown: str) -> Word:
    return replace(word, shown=shown)
