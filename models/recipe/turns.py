"""What a finished meeting holds: its turns, and the items of its minutes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from models.recipe.marked_words import Word

Kind = Literal["topic", "fact", "decision", "action"]


@dataclass(frozen=True, slots=True)
class Turn:
    """What one person says without a break."""

    speaker: str
    words: tuple[Word, ...]
    is_reply: bool = False  # answers the turn before, which must stay in front of it

    @property
    def text(self) -> str:
        """The turn as written text."""
        return " ".join(word.shown for word in self.words)


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of the minutes; its words are those turns' words that carry its index."""

    kind: Kind
    owner: str | None = None  # who does it, where known at all
    is_owner_spoken: bool = False  # the name is said, so it is known without speaker labels


@dataclass(frozen=True, slots=True)
class Meeting:
    """A finished meeting."""

    people: tuple[str, ...]
    turns: tuple[Turn, ...]
    items: tuple[Item, ...]
