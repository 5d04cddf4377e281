"""Changing minutes by hand: ticks, owners, due dates, sentences; and what lines say of a bullet."""

from __future__ import annotations

import json
from dataclasses import replace

from unplugged.core.editing import one_line
from unplugged.core.errors import BulletUnknown, TextEmpty
from unplugged.core.minutes.evidence import holds
from unplugged.core.minutes.line_index import LineIndex
from unplugged.core.minutes.ownership import OWNER_REACH
from unplugged.core.store import history
from unplugged.core.store.database import transaction
from unplugged.core.store.history import Columns, EditKind, Step, Table
from unplugged.core.store.kept_text import storable
from unplugged.core.store.records import ChangeKind, Changes
from unplugged.core.store.removal import MeetingRemover
from unplugged.core.types import Line, MinutesItem, Section


class BulletEditor(MeetingRemover):
    """The part of the store that changes bullets of the minutes, as a person wants it."""

    def set_done(self, meeting_id: str, version: int, number: int, *, is_done: bool) -> Changes:
        """Tick an action item off, or take the tick away.

        Args:
            meeting_id: Which meeting.
            version: Which version of its minutes.
            number: The bullet's ``number``.
            is_done: Whether it is done.

        Raises:
            MeetingUnknown: there is no such meeting.
            BulletUnknown: that version has no such action item.
        """
        with transaction(self._db, self._path):
            key, item = self._bullet(meeting_id, version, number)
            if item.section is not Section.ACTIONS:
                raise BulletUnknown(id=meeting_id, number=str(number))
            columns: Columns = {"is_done": int(is_done)}
            return self._change_bullet(meeting_id, version, EditKind.TICK, (key, number), columns)

    def edit_bullet(
        self,
        meeting_id: str,
        version: int,
        number: int,
        *,
        text: str,
        owner: str | None = None,
        due: str | None = None,
    ) -> Changes:
        """Write a bullet of the minutes anew; the lines it cites are asked whether they carry it.

        Args:
            meeting_id: Which meeting.
            version: Which version of its minutes.
            number: The bullet's ``number``.
            text: The sentence, or the task.
            owner: Who does it; matters for action items only.
            due: When it is due; matters for action items only.

        Raises:
            MeetingUnknown: there is no such meeting.
            BulletUnknown: that version has no such bullet.
            TextEmpty: nothing is left of the text.
        """
        with transaction(self._db, self._path):
            key, item = self._bullet(meeting_id, version, number)
            is_action = item.section is Section.ACTIONS
            wanted = replace(
                item,
                text=line_name(text),
                owner=one_line(storable(owner)) or None if is_action and owner else None,
                due=one_line(storable(due)) or None if is_action and due else None,
            )
            carried = holds(wanted, LineIndex(self._lines_around(meeting_id, item.lines)))
            columns: Columns = {
                "text": wanted.text,
                "owner": wanted.owner,
                "due": wanted.due,
                "is_supported": int(carried),
            }
            return self._change_bullet(meeting_id, version, EditKind.BULLET, (key, number), columns)

    # --- how --------------------------------------------------------------------------------------

    def _change_bullet(
        self,
        meeting_id: str,
        version: int,
        kind: EditKind,
        row: tuple[int, int],
        after: Columns,
    ) -> Changes:
        (old,) = self._all(
            f"SELECT {', '.join(after)} FROM minutes_item WHERE minutes_key = ? AND ordinal = ?",  # noqa: S608 - our own names
            *row,
        )
        before = dict(zip(after, old, strict=True))
        if before != after:
            step = Step(Table.ITEM, row, before, after)
            history.take(self._db, meeting_id, [step])
            history.keep(self._db, meeting_id, kind, [step])
        return Changes(ChangeKind.MINUTES_CHANGED, (meeting_id,), version)

    def _bullet(self, meeting_id: str, version: int, number: int) -> tuple[int, MinutesItem]:
        self.meeting(meeting_id)
        keys = self._all(
            "SELECT key FROM minutes WHERE meeting_id = ? AND version = ?", meeting_id, version
        )
        key = keys[0][0] if keys else None
        for row, item in self._bullets(meeting_id):
            if row == (key, number):
                return row[0], item
        raise BulletUnknown(id=meeting_id, number=str(number))

    def _bullets(self, meeting_id: str) -> list[tuple[tuple[int, int], MinutesItem]]:
        """Return the bullets of all versions with their rows."""
        return [
            (
                (key, number),
                MinutesItem(
                    Section(section),
                    text,
                    tuple(json.loads(lines)),
                    owner,
                    due,
                    bool(supported),
                    number=number,
                ),
            )
            for key, number, section, text, lines, owner, due, supported in self._db.execute(
                """
                SELECT key, ordinal, section, text, lines, owner, due, is_supported
                FROM minutes_item JOIN minutes ON minutes.key = minutes_key
                WHERE meeting_id = ? ORDER BY key, ordinal
                """,
                (meeting_id,),
            )
        ]

    def _citing(
        self, meeting_id: str, lines: set[int]
    ) -> list[tuple[tuple[int, int], MinutesItem]]:
        """Return the bullets that some lines may carry: these, or lines beside them, are cited."""
        if not lines:
            return []
        near = {n + d for n in lines for d in range(-OWNER_REACH, OWNER_REACH + 1)}
        return [(row, item) for row, item in self._bullets(meeting_id) if near & set(item.lines)]

    def _is_held(self, meeting_id: str, item: MinutesItem) -> bool:
        return holds(item, LineIndex(self._lines_around(meeting_id, item.lines)))

    def _lines_around(self, meeting_id: str, numbers: tuple[int, ...]) -> list[Line]:
        """Return the cited lines and those near them that the check looks at."""
        wanted = {n + d for n in numbers for d in range(-OWNER_REACH, OWNER_REACH + 1)}
        rows = self._all(
            """
            SELECT number, start_s, end_s, speaker, text FROM segment
            WHERE meeting_id = ? AND number IN (SELECT value FROM json_each(?)) ORDER BY number
            """,
            meeting_id,
            json.dumps(sorted(wanted)),
        )
        return [Line(*row) for row in rows]


def line_name(text: str) -> str:
    """Return a name, title or sentence as one line.

    Raises:
        TextEmpty: nothing is left of it.
    """
    line = one_line(storable(text))
    if not line:
        raise TextEmpty
    return line
