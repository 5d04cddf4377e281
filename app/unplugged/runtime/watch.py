"""Snapshots of whatever Unplugged is doing on this computer, also in another process."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from unplugged.core.errors import UnpluggedError
from unplugged.core.paths import AppPaths
from unplugged.core.receipt.journal import JOURNAL, JournalReader
from unplugged.core.snapshot import Snapshot
from unplugged.core.store import Meeting, StoreReader, is_worked_on
from unplugged.runtime.inspector import Inspector
from unplugged.runtime.sampler import HISTORY, Sampler


class Watch:
    """Follows the journal of the meeting that is being worked on; else reads the machine itself.

    The journal is what the working process measures of itself, so watching costs it nothing.
    """

    def __init__(self, paths: AppPaths) -> None:
        """Look at nothing yet."""
        self._paths = paths
        self._own = Sampler(inspect=Inspector())
        self._reader: JournalReader | None = None
        self._seen: deque[Snapshot] = deque(maxlen=HISTORY)
        self.meeting: Meeting | None = None  # the one that is being worked on

    def close(self) -> None:
        """End what was started."""
        self._own.stop()

    def look(self) -> tuple[Snapshot, ...]:
        """Return the snapshots of the last minutes, oldest first; call it about once a second.

        A journal that can't be read any more ends like one whose meeting is done.
        """
        working = self._working_meeting()
        if working is None:
            self.meeting = self._reader = None
            self._own.start()
            return self._own.history
        if self.meeting is None or self.meeting.id != working.id:
            self._own.stop()
            self._seen.clear()
            self._reader = JournalReader(self._journal_of(working))
        self.meeting = working
        # A meeting is in the library a moment before its journal begins.
        if self._reader is not None and self._journal_of(working).exists():
            try:
                self._seen.extend(self._reader.samples())
            except UnpluggedError:
                self._reader = None
        return tuple(self._seen)

    def is_working_on(self, source: Path) -> bool:
        """Whether a meeting that is made of this file is being worked on somewhere."""
        working = self._working_meeting()
        return working is not None and working.source_path == str(source.absolute())

    def _journal_of(self, meeting: Meeting) -> Path:
        return self._paths.meeting_dir(meeting.id) / JOURNAL

    def _is_under_way(self, meeting: Meeting) -> bool:
        """Whether somebody works on a meeting; one whose process died only looks like it."""
        return not meeting.status.is_at_rest and is_worked_on(self._paths.meeting_dir(meeting.id))

    def _working_meeting(self) -> Meeting | None:
        """Return the newest meeting that is being worked on, None when none is."""
        if not self._paths.library_db.is_file():
            return None
        try:
            with StoreReader.open_read_only(self._paths.library_db) as library:
                return next(filter(self._is_under_way, library.meetings()), None)
        except UnpluggedError:  # another process is just making or updating the library
            return self.meeting
