"""What speaks of lines by their numbers follows them when a transcript gets other numbers."""

from __future__ import annotations

import json
import sqlite3

from unplugged.core.final_pass import moved_citations
from unplugged.core.types import Line


def follow_numbers(
    db: sqlite3.Connection, meeting_id: str, old: tuple[Line, ...], new: tuple[Line, ...]
) -> None:
    """Let citations of all versions of the minutes point to the same moments, inside a transaction.

    Notes of stretches are forgotten: they would be found, and deleted with a line, by old numbers.

    Args:
        db: The library.
        meeting_id: Of which meeting.
        old: Its lines as they were cited.
        new: Its lines as they are now.
    """
    db.execute("DELETE FROM stretch WHERE meeting_id = ?", (meeting_id,))
    rows = db.execute(
        """
        SELECT minutes_key, ordinal, lines FROM minutes_item
        WHERE minutes_key IN (SELECT key FROM minutes WHERE meeting_id = ?)
        """,
        (meeting_id,),
    ).fetchall()
    for key, ordinal, lines in rows:
        moved = moved_citations(json.loads(lines), old, new)
        db.execute(
            "UPDATE minutes_item SET lines = ? WHERE minutes_key = ? AND ordinal = ?",
            (json.dumps(moved), key, ordinal),
        )
