"""What a list shows of a meeting beside its title: how it begins, and who speaks in it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

_FIRST_LINES = 4  # enough for a line of a list, whatever the sentences are like


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A first look into a meeting.

    Attributes:
        first_words: How its transcript begins; empty while there is none.
        speakers: Names of who speaks, in the order in which they begin.
    """

    first_words: str
    speakers: tuple[str, ...]


def glimpse(db: sqlite3.Connection, meeting_id: str) -> Glimpse:
    """Return a first look into a meeting; an empty one for a meeting that is not there."""
    first = db.execute(
        "SELECT text FROM segment WHERE meeting_id = ? ORDER BY number LIMIT ?",
        (meeting_id, _FIRST_LINES),
    )
    words = " ".join(str(text) for (text,) in first)
    names = db.execute(
        """
        SELECT speaker FROM segment WHERE meeting_id = ? AND speaker IS NOT NULL
        GROUP BY speaker ORDER BY min(number)
        """,
        (meeting_id,),
    )
    return Glimpse(words, tuple(str(name) for (name,) in names))
