"""Deleting meetings: hidden at once, while it can be taken back; gone for good afterwards.

A hidden meeting is locked by the store that hid it. One that nobody locks was hidden by a process
that is gone: the time in which its deletion could be taken back is over.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from unplugged.core.errors import (
    DiskFull,
    FolderUnwritable,
    LibraryBroken,
    MeetingBusy,
    MeetingUnknown,
    NotCutOff,
)
from unplugged.core.paths import reason_of
from unplugged.core.store.database import explained, remove_backups, transaction
from unplugged.core.store.meetings import MeetingKeeper
from unplugged.core.store.records import CUT_OFF, ChangeKind, Changes, Meeting
from unplugged.core.types import MeetingStatus


class MeetingRemover(MeetingKeeper):
    """The part of the store that takes meetings away."""

    def __init__(self, db: sqlite3.Connection, path: Path, meetings_dir: Path) -> None:
        """Take over an open connection; ``Store.open`` is the way to get one."""
        super().__init__(db, path, meetings_dir)
        self._hidden_here: set[str] = set()

    def close(self) -> None:
        """Delete for good what this store hid, give all locks back and close the library."""
        try:
            for meeting_id in tuple(self._hidden_here):
                self._delete_or_leave(meeting_id)
        finally:
            self._hidden_here.clear()
            super().close()

    def release(self, meeting_id: str) -> None:
        """Let others work on a meeting again; one that this store hid stays locked."""
        if meeting_id not in self._hidden_here:
            super().release(meeting_id)

    def hide_meeting(self, meeting_id: str) -> Changes:
        """Take a meeting out of every list and search; ``restore_meeting`` brings it back.

        It is deleted for good by ``delete_meeting``, when this store is closed or, after a crash,
        at the next start.

        Raises:
            MeetingUnknown: there is no such meeting, or it is hidden already.
            MeetingBusy: another store works on it.
        """
        self.meeting(meeting_id)
        with self.holding(meeting_id):
            self._update(meeting_id, hidden_at=datetime.now(UTC).isoformat())
        self._hidden_here.add(meeting_id)
        return Changes(ChangeKind.MEETING_DELETED, (meeting_id,))

    def restore_meeting(self, meeting_id: str) -> Changes:
        """Bring a hidden meeting back as it was.

        Raises:
            MeetingUnknown: it is not hidden, or gone for good.
        """
        if meeting_id not in self._hidden():
            raise MeetingUnknown(id=meeting_id)
        self._update(meeting_id, hidden_at=None)
        self._hidden_here.discard(meeting_id)
        self.release(meeting_id)
        return Changes(ChangeKind.MEETING_ADDED, (meeting_id,))

    def delete_meeting(self, meeting_id: str) -> Changes:
        """Delete a meeting for good: its rows, the copies of older libraries, its folder.

        Raises:
            MeetingUnknown: there is no such meeting.
            MeetingBusy: another store works on it.
            FolderUnwritable: its rows are gone, but not all of its files could be removed;
                ``recover`` tries again.
        """
        if not self._all("SELECT 1 FROM meeting WHERE id = ?", meeting_id):
            raise MeetingUnknown(id=meeting_id)
        with self.holding(meeting_id), transaction(self._db, self._path):
            # From here on the deletion is certain: ``recover`` makes good a crash before the folder
            # is gone. The other order could leave a meeting whose recording is gone.
            self._db.execute("INSERT OR IGNORE INTO deletion VALUES (?)", (meeting_id,))
            self._db.execute("DELETE FROM segment WHERE meeting_id = ?", (meeting_id,))
            self._db.execute("DELETE FROM meeting WHERE id = ?", (meeting_id,))
            # The index only marks words as deleted until its parts are merged.
            self._db.execute("INSERT INTO segment_index (segment_index) VALUES ('optimize')")
            self._db.execute("INSERT INTO title_index (title_index) VALUES ('optimize')")
        self._hidden_here.discard(meeting_id)
        self.release(meeting_id)
        self._remove_files(meeting_id)
        return Changes(ChangeKind.MEETING_DELETED, (meeting_id,))

    def recover(self) -> tuple[Meeting, ...]:
        """Put right what a crash left behind; to be called once at start-up.

        Meetings whose work was cut off become INTERRUPTED, and deletions that were begun or can no
        longer be taken back are finished. A folder that still cannot be removed is tried again next
        time.

        Returns:
            The meetings that were cut off, as they are now.
        """
        cut_off = []
        for meeting in self.unfinished():
            self.set_status(meeting.id, MeetingStatus.INTERRUPTED, note=CUT_OFF)
            cut_off.append(self.meeting(meeting.id))
        for meeting_id in self._hidden():
            self._delete_or_leave(meeting_id)
        for (meeting_id,) in self._all("SELECT meeting_id FROM deletion"):
            try:
                self._remove_files(meeting_id)
            except FolderUnwritable:
                continue
        return tuple(cut_off)

    def empty_log(self) -> bool:
        """Empty the library's log, which still holds pages as they were; return whether it is.

        It can't be emptied while another process reads.
        """
        with explained(self._path):
            row = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return bool(row[0] == 0)

    def leave_cut_off(self, meeting_id: str) -> Changes:
        """Leave a meeting that was cut off as it is: ``cut_off`` names it no more.

        Raises:
            MeetingUnknown: there is no such meeting.
            NotCutOff: it was never cut off, or somebody has gone on with it.
        """
        meeting = self.meeting(meeting_id)
        if not meeting.is_cut_off:
            raise NotCutOff(id=meeting_id)
        return self.set_status(meeting_id, meeting.status, note="interrupted")

    def _delete_or_leave(self, meeting_id: str) -> None:
        """Delete what is hidden, unless another store may still bring it back.

        What cannot be removed now is tried again by ``recover``.
        """
        with contextlib.suppress(FolderUnwritable, DiskFull, LibraryBroken, MeetingBusy):
            self.delete_meeting(meeting_id)

    def _hidden(self) -> tuple[str, ...]:
        rows = self._all("SELECT id FROM meeting WHERE hidden_at IS NOT NULL ORDER BY key")
        return tuple(row[0] for row in rows)

    def _remove_files(self, meeting_id: str) -> None:
        """Remove what is left of a deleted meeting outside its rows, then forget the deletion."""
        remove_backups(self._path)
        # Best effort: with a reader at work it is emptied by one of the next checkpoints.
        self.empty_log()
        folder = self.meeting_dir(meeting_id)
        try:
            shutil.rmtree(folder)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise FolderUnwritable(path=str(folder), reason=reason_of(error)) from error
        with transaction(self._db, self._path):
            self._db.execute("DELETE FROM deletion WHERE meeting_id = ?", (meeting_id,))
