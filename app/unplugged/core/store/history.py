"""The log of what a person changed in a meeting: taken back and done again, also after a restart.

An edit is a list of steps. A step names one row and what some of its columns held before and hold
after; rows of the transcript are named by the number of the line, since that is what stays when
lines are read again. A step may give a line another number, bring a line or take one away. The log
of a meeting is deleted with the meeting.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

MOST_EDITS = 200  # per meeting; older ones can't be taken back any more

Columns = dict[str, Any]


class EditKind(StrEnum):
    """What sort of change an edit is; stored, so the values never change."""

    TEXT = "text"
    SPEAKER = "speaker"
    REPLACE = "replace"
    TITLE = "title"
    TICK = "tick"
    BULLET = "bullet"
    VOICES = "voices"  # not a person's: who speaks was told by voices


class Table(StrEnum):
    """Whose rows a step may change; stored, so the values never change."""

    SEGMENT = "segment"
    TRACK = "track"
    MEETING = "meeting"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Step:
    """One row that an edit changes.

    Attributes:
        table: Which table.
        row: The number of the line (the later one, if it gets another) or track; minutes key and
            number of a bullet; nothing for the meeting itself.
        before: What the changed columns held; nothing for a line that the edit brings.
        after: What they hold after the edit; nothing for a line that it takes away.
    """

    table: Table
    row: tuple[int, ...]
    before: Columns
    after: Columns

    @property
    def moves_lines(self) -> bool:
        """Whether lines have other numbers after it."""
        return _NUMBER in self.before or _NUMBER in self.after

    def reversed(self) -> Step:
        """Return the step that takes this one back."""
        return Step(self.table, self.row, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """One change as the log knows it."""

    key: int
    kind: EditKind
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class History:
    """What can be taken back and done again next; None where there is nothing."""

    undo: EditKind | None
    redo: EditKind | None


_NUMBER = "number"
_WHERE = {
    Table.SEGMENT: ("segment", "meeting_id = ? AND number = ?"),
    Table.TRACK: ("track", "meeting_id = ? AND number = ?"),
    Table.MEETING: ("meeting", "id = ?"),
    Table.ITEM: (
        "minutes_item",
        # The meeting's id is asked for so that every table is reached in the same way.
        "minutes_key = (SELECT key FROM minutes WHERE meeting_id = ? AND key = ?) AND ordinal = ?",
    ),
}


def take(db: sqlite3.Connection, meeting_id: str, steps: Iterable[Step]) -> bool:
    """Do steps, inside a transaction; False, with nothing done by the step, where a row is gone.

    A row that does not hold what the step expects has been changed by something that is not in the
    log: a bullet is left alone then, anything else ends it.
    """
    for step in steps:
        if not _is_as_expected(db, meeting_id, step):
            if step.table is Table.ITEM:
                continue
            return False
        # Names of tables and columns come from this package only, never from the outside.
        table, where = _WHERE[step.table]
        place = (meeting_id, *_row_before(step))
        if not step.before:
            names = ", ".join(("meeting_id", *step.after))
            marks = ", ".join("?" * (1 + len(step.after)))
            db.execute(
                f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 - see above
                (meeting_id, *step.after.values()),
            )
        elif not step.after:
            db.execute(f"DELETE FROM {table} WHERE {where}", place)  # noqa: S608 - see above
        else:
            columns = ", ".join(f"{name} = ?" for name in step.after)
            db.execute(
                f"UPDATE {table} SET {columns} WHERE {where}",  # noqa: S608 - see above
                (*step.after.values(), *place),
            )
    return True


def _is_as_expected(db: sqlite3.Connection, meeting_id: str, step: Step) -> bool:
    """Whether the row of a step holds what the step expects; one that it brings isn't there yet."""
    table, where = _WHERE[step.table]
    names = tuple(step.before)
    row = db.execute(
        f"SELECT {', '.join(names) or '1'} FROM {table} WHERE {where}",  # noqa: S608 - our own names
        (meeting_id, *_row_before(step)),
    ).fetchone()
    if not names:
        return row is None
    return row is not None and dict(zip(names, row, strict=True)) == step.before


def _row_before(step: Step) -> tuple[int, ...]:
    """Return where the row of a step is found before the step."""
    return (step.before[_NUMBER],) if _NUMBER in step.before else step.row


def keep(db: sqlite3.Connection, meeting_id: str, kind: EditKind, steps: Iterable[Step]) -> None:
    """Write an edit that was done into the log, inside a transaction; nothing can be redone now."""
    db.execute("DELETE FROM edit WHERE meeting_id = ? AND is_undone", (meeting_id,))
    written = [[step.table.value, step.row, step.before, step.after] for step in steps]
    db.execute(
        "INSERT INTO edit (meeting_id, kind, made_at, steps) VALUES (?, ?, ?, ?)",
        (
            meeting_id,
            kind.value,
            datetime.now(UTC).isoformat(),
            _packed(written),
        ),
    )
    db.execute(
        """
        DELETE FROM edit WHERE meeting_id = ?1 AND key NOT IN (
            SELECT key FROM edit WHERE meeting_id = ?1 ORDER BY key DESC LIMIT ?2
        )
        """,
        (meeting_id, MOST_EDITS),
    )


def next_undo(db: sqlite3.Connection, meeting_id: str) -> Edit | None:
    """Return the edit that is taken back next."""
    return _edit(
        db.execute(
            """
            SELECT key, kind, steps FROM edit WHERE meeting_id = ? AND NOT is_undone
            ORDER BY key DESC LIMIT 1
            """,
            (meeting_id,),
        ).fetchone()
    )


def next_redo(db: sqlite3.Connection, meeting_id: str) -> Edit | None:
    """Return the edit that is done again next."""
    return _edit(
        db.execute(
            """
            SELECT key, kind, steps FROM edit WHERE meeting_id = ? AND is_undone
            ORDER BY key LIMIT 1
            """,
            (meeting_id,),
        ).fetchone()
    )


def mark(db: sqlite3.Connection, edit: Edit, *, is_undone: bool) -> None:
    """Say whether an edit is taken back."""
    db.execute("UPDATE edit SET is_undone = ? WHERE key = ?", (is_undone, edit.key))


def forget(db: sqlite3.Connection, meeting_id: str) -> None:
    """Empty the log of a meeting: what it speaks of isn't there any more."""
    db.execute("DELETE FROM edit WHERE meeting_id = ?", (meeting_id,))


def forget_minutes(db: sqlite3.Connection, meeting_id: str, minutes_key: int) -> None:
    """Take what edits did to the bullets of some minutes out of the log, inside a transaction.

    To be called when they are deleted: SQLite may give their key to the next minutes, whose bullets
    a step would change then. An edit of which nothing is left goes.
    """
    rows = db.execute(
        "SELECT key, steps FROM edit WHERE meeting_id = ? AND instr(steps, ?)",
        (meeting_id, f'"{Table.ITEM.value}"'),
    ).fetchall()
    for key, written in rows:
        steps = json.loads(written)
        left = [step for step in steps if (step[0], step[1][:1]) != (Table.ITEM, [minutes_key])]
        if not left:
            db.execute("DELETE FROM edit WHERE key = ?", (key,))
        elif len(left) < len(steps):
            db.execute("UPDATE edit SET steps = ? WHERE key = ?", (_packed(left), key))


def kinds(db: sqlite3.Connection, meeting_id: str) -> History:
    """Return what can be taken back and done again, without reading the steps."""
    undo = db.execute(
        "SELECT kind FROM edit WHERE meeting_id = ? AND NOT is_undone ORDER BY key DESC LIMIT 1",
        (meeting_id,),
    ).fetchone()
    redo = db.execute(
        "SELECT kind FROM edit WHERE meeting_id = ? AND is_undone ORDER BY key LIMIT 1",
        (meeting_id,),
    ).fetchone()
    return History(EditKind(undo[0]) if undo else None, EditKind(redo[0]) if redo else None)


def _packed(steps: list[Any]) -> str:
    return json.dumps(steps, ensure_ascii=False, separators=(",", ":"))


def _edit(row: tuple[int, str, str] | None) -> Edit | None:
    if row is None:
        return None
    key, kind, written = row
    steps = tuple(
        Step(Table(table), tuple(place), before, after)
        for table, place, before, after in json.loads(written)
    )
    return Edit(key, EditKind(kind), steps)
