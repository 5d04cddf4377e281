"""What models noted of stretches of a meeting; what was read once is not read again."""

from __future__ import annotations

from unplugged.core.minutes.notes import StretchNotes
from unplugged.core.store.database import transaction
from unplugged.core.store.kept_text import storable
from unplugged.core.store.reader import StoreReader
from unplugged.core.store.records import ChangeKind, Changes

MOST_STRETCHES = 4_000  # of one meeting; ten hours have about 600 with the demo model


class NotesKeeper(StoreReader):
    """The part of the store that keeps notes.

    Notes of a line that is changed or removed go with it, by triggers.
    """

    def keep_notes(self, meeting_id: str, notes: StretchNotes) -> Changes:
        """Keep the notes of a stretch; the oldest make room when there are very many.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        with transaction(self._db, self._path):
            self.meeting(meeting_id)
            self._db.execute(
                """
                INSERT OR REPLACE INTO stretch
                    (meeting_id, note_key, first_line, last_line, content)
                VALUES (?, ?, ?, ?, ?)
                """,
                (
                    meeting_id,
                    notes.key,
                    notes.first_line,
                    notes.last_line,
                    storable(notes.packed()),
                ),
            )
            self._db.execute(
                """
                DELETE FROM stretch WHERE meeting_id = ?1 AND key <= (
                    SELECT key FROM stretch WHERE meeting_id = ?1
                    ORDER BY key DESC LIMIT 1 OFFSET ?2
                )
                """,
                (meeting_id, MOST_STRETCHES),
            )
        return Changes(ChangeKind.MEETING_CHANGED, (meeting_id,))
