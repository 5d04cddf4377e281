"""Where the sentences of a meeting come from: one side of the phrase lists, or a list of its own.

A book holds every list the generator draws from. ``side_book`` gives the training side or the side
kept from training; ``read_book`` reads phrases that were written for an evaluation only, so that a
score can be taken in sentences that neither the training nor the choice of a checkpoint ever met.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from models.recipe import phrases

SPLIT_LISTS = (
    *("SELF", "ASK", "UNOWNED", "OPEN_CALL", "TAKEN", "TAKEN_NAMED", "SELF_NAMED", "DECIDE"),
    *("DECIDE_ASK", "PLANS", "FACTS", "OPENERS", "TOPICS", "CHAT", "PAST", "MAYBE", "STATES"),
    *("DECIDE_YES", "DECIDE_NO", "ACCEPT", "REFUSE"),
)
SHARED_LISTS = ("LEADS", "TRAILS", "REASONS", "FACT_LEADS")  # "" in them says nothing
PATTERN_LISTS = (  # only patterns say these
    *("DECLINE", "NOBODY", "ASK_AFTER", "NOT_YET", "SETTLED", "WELCOME"),
    *("OUTCOMES", "VERDICTS", "OPINIONS", "NODS", "UNDECIDED", "ASKED_BACK", "TAILS"),
)
OWN_LISTS = ("TASKS", "DID", "DUES")  # only a book of its own has these


class BookIncomplete(Exception):
    """A file of phrases lacks a list that every meeting needs."""

    def __init__(self, missing: Sequence[str]) -> None:
        super().__init__(f"these lists are missing or empty: {', '.join(missing)}")


@dataclass(frozen=True, slots=True)
class Book:
    """Every list of sentences a meeting is made of, by name."""

    lists: Mapping[str, Sequence[str]]

    def draw(self, name: str, rng: random.Random) -> str:
        """One entry of a list."""
        return rng.choice(self.lists[name])

    def has(self, name: str) -> bool:
        """Whether this book has a list of that name."""
        return name in self.lists


@cache
def side_book(held_out: bool) -> Book:
    """The training side of ``phrases.py``, or the sixth of every list kept from training."""
    return Book(
        {name: phrases.pick_side(getattr(phrases, name), held_out=held_out) for name in SPLIT_LISTS}
        | {name: getattr(phrases, name) for name in SHARED_LISTS}
    )


def read_book(file: Path) -> Book:
    """Phrases from a TOML file of lists of templates (UTF-8).

    Leads, trails and reasons stay away as often as in the lists of the training.

    Raises:
        BookIncomplete: a list of sentences is missing or empty.
        OSError, tomllib.TOMLDecodeError: the file can't be read or is no TOML.
    """
    found: dict[str, Sequence[str]] = tomllib.loads(file.read_text(encoding="utf-8"))
    missing = [name for name in (*SPLIT_LISTS, *OWN_LISTS) if not found.get(name)]
    if missing:
        raise BookIncomplete(missing)
    lists: dict[str, Sequence[str]] = {
        name: tuple(found[name]) for name in (*SPLIT_LISTS, *OWN_LISTS)
    }
    for name in SHARED_LISTS:
        usual: Sequence[str] = getattr(phrases, name)
        own = [text for text in found.get(name, ()) if text]
        silent = usual.count("") / len(usual)
        lists[name] = (*own, *[""] * round(len(own) * silent / (1 - silent))) if own else usual
    return Book(lists)
