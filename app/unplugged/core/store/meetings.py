"""Meetings as a whole: adding, locking, renaming.

A meeting that is being worked on is locked: by ``create_meeting``, and by ``set_status`` with a
status that is not at rest, until ``release`` or the end of the process. That lock tells a meeting
that somebody works on from one whose worker died.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
import sqlite3
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from unplugged.core.errors import FolderUnwritable, MeetingBusy, MeetingUnknown
from unplugged.core.paths import create_private_dir, meeting_dir
from unplugged.core.store.database import in_haste, open_for_writing, transaction
from unplugged.core.store.kept_text import kept_path, storable
from unplugged.core.store.lock import FileLock
from unplugged.core.store.reader import StoreReader
from unplugged.core.store.records import ChangeKind, Changes, Meeting, MeetingTrack
from unplugged.core.types import MeetingStatus

_ID_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"  # base32: nothing that reads like something else
_ID_RANDOM_LENGTH = 6
_LOCK_NAME = "working.lock"
# ``recover`` of another process holds a lock for a moment while it looks.
_LOCK_TIMEOUT_S = 0.5
_WORKING = tuple(status.value for status in MeetingStatus if not status.is_at_rest)


def is_worked_on(folder: Path) -> bool:
    """Whether a living process works on the meeting of a folder; for who only reads the library."""
    path = folder / _LOCK_NAME
    lock = FileLock(path)
    try:
        if not path.is_file() or lock.acquire(timeout_s=0.0):
            lock.release()
            return False
    except FolderUnwritable:  # not ours to lock; then its status is all there is to go by
        pass
    return True


class MeetingKeeper(StoreReader):
    """The part of the store that changes meetings as a whole."""

    def __init__(self, db: sqlite3.Connection, path: Path, meetings_dir: Path) -> None:
        """Take over an open connection; ``Store.open`` is the way to get one."""
        super().__init__(db, path)
        self._meetings_dir = meetings_dir
        self._locks: dict[str, FileLock] = {}

    @classmethod
    def open(cls, path: Path, meetings_dir: Path) -> Self:
        """Open the library; makes it and its folders when there are none, updates an older one.

        Args:
            path: The database.
            meetings_dir: Where the meetings have their folders.

        Raises:
            LibraryBroken: the file is damaged or no database.
            LibraryTooNew: a newer version of the app has written it.
            FolderUnwritable: the system refuses.
            LibraryHeld: another process keeps the library to itself.
            DiskFull: there is no room for it.
        """
        create_private_dir(meetings_dir)
        return cls(open_for_writing(path), path, meetings_dir)

    def close(self) -> None:
        """Give all locks back and close the library."""
        for meeting_id in tuple(self._locks):
            self.release(meeting_id)
        super().close()

    def in_haste(self) -> contextlib.AbstractContextManager[None]:
        """Let calls in a ``with`` wait for another process for a moment only, not for seconds."""
        return in_haste(self._db)

    def meeting_dir(self, meeting_id: str) -> Path:
        """Return the folder of a meeting."""
        return meeting_dir(self._meetings_dir, meeting_id)

    # --- who works on what ------------------------------------------------------------------------

    def hold(self, meeting_id: str) -> None:
        """Lock a meeting for this store; does nothing when it is already locked by it.

        Raises:
            MeetingBusy: another store, here or in another process, works on it.
            FolderUnwritable: its folder cannot be written.
        """
        if meeting_id in self._locks:
            return
        folder = self.meeting_dir(meeting_id)
        create_private_dir(folder)
        lock = FileLock(folder / _LOCK_NAME)
        if not lock.acquire(timeout_s=_LOCK_TIMEOUT_S):
            raise MeetingBusy(id=meeting_id)
        self._locks[meeting_id] = lock

    def is_held(self, meeting_id: str) -> bool:
        """Whether somebody works on a meeting: this store, or another one, here or elsewhere.

        Raises:
            FolderUnwritable: its folder cannot be written.
        """
        return not self._is_abandoned(meeting_id)

    @contextlib.contextmanager
    def holding(self, meeting_id: str) -> Iterator[None]:
        """Lock a meeting as ``hold`` does; what fails in the body leaves it as it was before."""
        was_held = meeting_id in self._locks
        self.hold(meeting_id)
        try:
            yield
        except BaseException:
            if not was_held:
                self.release(meeting_id)
            raise

    def release(self, meeting_id: str) -> None:
        """Let others work on a meeting again; does nothing when this store doesn't hold it."""
        lock = self._locks.pop(meeting_id, None)
        if lock is not None:
            lock.release()

    def unfinished(self) -> tuple[Meeting, ...]:
        """Return the meetings that are said to be worked on, but nobody does; newest first.

        One whose folder can't be written is left out: nobody can tell, nor go on with it.
        """
        found = []
        for meeting in self.meetings():
            with contextlib.suppress(FolderUnwritable):
                if not meeting.status.is_at_rest and self._is_abandoned(meeting.id):
                    found.append(meeting)
        return tuple(found)

    # --- meetings ---------------------------------------------------------------------------------

    def create_meeting(
        self,
        title: str,
        *,
        source_path: str | None = None,
        tracks: tuple[MeetingTrack, ...] = (MeetingTrack(1, None, None),),
        language: str | None = None,
        status: MeetingStatus = MeetingStatus.TRANSCRIBING,
        speech_engine: str | None = None,
        speech_model: str | None = None,
        created_at: datetime | None = None,
    ) -> Changes:
        """Add a meeting with its folder and lock it. Its id is ``ids[0]`` of what is returned.

        Args:
            title: Shown everywhere; made one line.
            source_path: The file it is made from, None for a recording.
            tracks: The tracks of its recording.
            language: ISO 639-1 code, None while unknown.
            status: Where it stands from the start.
            speech_engine: Name of the engine that will transcribe it.
            speech_model: Name of that engine's model.
            created_at: When it took place, with a time zone; None for now.

        Raises:
            ValueError: the title is empty.
            FolderUnwritable: its folder cannot be made.
            DiskFull: there is no room for it.
        """
        created = (created_at or datetime.now(UTC)).astimezone(UTC)
        line = _one_line(title)
        meeting_id = self._new_id(created)
        # The lock comes before the row: a row that says "transcribing" must never be seen unlocked,
        # or another process that starts now would declare the work dead.
        self.hold(meeting_id)
        try:
            with transaction(self._db, self._path):
                self._db.execute(
                    """
                    INSERT INTO meeting (id, title, created_at, source_path, language, status,
                        speech_engine, speech_model)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    (
                        meeting_id,
                        line,
                        created.isoformat(),
                        None if source_path is None else kept_path(source_path),
                        language,
                        status.value,
                        speech_engine,
                        speech_model,
                    ),
                )
                for track in tracks:
                    self._add_track(meeting_id, track)
        except BaseException:
            self.release(meeting_id)
            shutil.rmtree(self.meeting_dir(meeting_id), ignore_errors=True)
            raise
        return Changes(ChangeKind.MEETING_ADDED, (meeting_id,))

    def set_status(
        self, meeting_id: str, status: MeetingStatus, *, note: str | None = None
    ) -> Changes:
        """Say where a meeting stands; one that is not at rest is locked for this store.

        Args:
            meeting_id: Which meeting.
            status: The new status.
            note: Code of a remark; replaces the one before.

        Raises:
            MeetingUnknown: there is no such meeting.
            MeetingBusy: another store works on it.
        """
        self.meeting(meeting_id)
        if not status.is_at_rest:
            self.hold(meeting_id)
        return self._update(meeting_id, status=status.value, note=note)

    def set_title(self, meeting_id: str, title: str) -> Changes:
        """Rename a meeting.

        Raises:
            MeetingUnknown: there is no such meeting.
            ValueError: the title is empty.
        """
        return self._update(meeting_id, title=_one_line(title))

    def set_duration(
        self, meeting_id: str, duration_s: float, damage: str | None = None
    ) -> Changes:
        """Keep how long the recording is in seconds, and the code of what was wrong with it.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        return self._update(meeting_id, duration_s=duration_s, damage=damage)

    def set_audio(self, meeting_id: str, audio_path: str | None, *, track: int = 1) -> Changes:
        """Keep where a track lies, relative to the meeting's folder; None when it is gone.

        Raises:
            MeetingUnknown: there is no such meeting, or it has no such track.
        """
        return self._update_track(
            meeting_id, track, "audio_path", None if audio_path is None else storable(audio_path)
        )

    def set_language(self, meeting_id: str, language: str) -> Changes:
        """Keep which language is spoken, as ISO 639-1 code.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        return self._update(meeting_id, language=language)

    def set_speech_engine(self, meeting_id: str, engine: str, model: str | None) -> Changes:
        """Keep what transcribes the meeting.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        return self._update(meeting_id, speech_engine=engine, speech_model=model)

    # --- how --------------------------------------------------------------------------------------

    def _new_id(self, created: datetime) -> str:
        day = created.astimezone().strftime("%Y%m%d")  # the day on the user's wall
        while True:
            tail = "".join(secrets.choice(_ID_ALPHABET) for _ in range(_ID_RANDOM_LENGTH))
            meeting_id = f"{day}-{tail}"
            # A folder without a row may hold somebody's recording: its name is taken as well.
            if not self.meeting_dir(meeting_id).exists() and not self._all(
                "SELECT 1 FROM meeting WHERE id = ?", meeting_id
            ):
                return meeting_id

    def _add_track(self, meeting_id: str, track: MeetingTrack) -> None:
        """Add a track; inside a transaction."""
        self._db.execute(
            """
            INSERT INTO track (meeting_id, number, kind, audio_path, speaker, transcribed_samples)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            (
                meeting_id,
                track.number,
                None if track.kind is None else track.kind.value,
                None if track.audio_path is None else storable(track.audio_path),
                None if track.speaker is None else storable(track.speaker),
                track.transcribed_samples,
            ),
        )

    def _update_track(
        self, meeting_id: str, number: int, column: str, value: str | int | None
    ) -> Changes:
        """Set a column of one track; its name comes from this file only."""
        with transaction(self._db, self._path):
            done = self._db.execute(
                f"UPDATE track SET {column} = ? WHERE meeting_id = ? AND number = ?",  # noqa: S608 - name, see above
                (value, meeting_id, number),
            )
            if done.rowcount == 0:
                raise MeetingUnknown(id=meeting_id)
        return Changes(ChangeKind.MEETING_CHANGED, (meeting_id,))

    def _update(self, meeting_id: str, **columns: str | float | None) -> Changes:
        """Set columns of one meeting; their names come from this file only."""
        values = [storable(v) if isinstance(v, str) else v for v in columns.values()]
        assignments = ", ".join(f"{name} = ?" for name in columns)
        with transaction(self._db, self._path):
            done = self._db.execute(
                f"UPDATE meeting SET {assignments} WHERE id = ?",  # noqa: S608 - names, see above
                (*values, meeting_id),
            )
            if done.rowcount == 0:
                raise MeetingUnknown(id=meeting_id)
        return Changes(ChangeKind.MEETING_CHANGED, (meeting_id,))

    def _is_abandoned(self, meeting_id: str) -> bool:
        if meeting_id in self._locks:
            return False
        try:
            self.hold(meeting_id)
        except MeetingBusy:
            return False
        self.release(meeting_id)
        return True


def _one_line(title: str) -> str:
    # Names of files that come from a Mac hold letters in pieces; what somebody types is whole, and
    # a search in scripts without spaces compares letter by letter.
    line = " ".join(unicodedata.normalize("NFC", storable(title)).split())
    if not line:
        raise ValueError("the title of a meeting is empty")
    return line
