"""Reading the library: meetings, transcripts, minutes, runs. Any process may do it at any time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from unplugged.core.closes import Closes
from unplugged.core.errors import MeetingAmbiguous, MeetingUnknown
from unplugged.core.minutes.notes import StretchNotes
from unplugged.core.speakers.windows import KeptVoice, Window
from unplugged.core.store import glimpses, search
from unplugged.core.store.database import explained, open_for_reading
from unplugged.core.store.glimpses import Glimpse
from unplugged.core.store.kept_text import storable
from unplugged.core.store.records import CUT_OFF, Gap, Hit, LinePlace, Meeting, MinutesVersion, Run
from unplugged.core.store.rows import (
    SELECT_MEETING,
    Row,
    as_meeting,
    as_minutes_version,
    as_places,
    as_run,
    as_segments,
    without_collections,
)
from unplugged.core.types import Line, MeetingStatus, Segment

NEWEST = "last"  # stands for the meeting that was added last, wherever a person may name one


class StoreReader(Closes):
    """The library, read-only. A call sees one state of it; belongs to the thread that made it."""

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        """Take over an open connection; ``Store.open_read_only`` is the way to get one."""
        self._db = db
        self._path = path

    @classmethod
    def open_read_only(cls, path: Path) -> StoreReader:
        """Open an existing library for reading.

        Raises:
            LibraryBroken: there is none, or it is damaged.
            LibraryTooNew: a newer version of the app has written it.
            FolderUnwritable: the system refuses.
        """
        return StoreReader(open_for_reading(path), path)

    def close(self) -> None:
        """Close the library; the object is of no use afterwards."""
        self._db.close()

    @property
    def path(self) -> Path:
        """The file of the library."""
        return self._path

    # --- meetings ---------------------------------------------------------------------------------

    def meeting(self, meeting_id: str) -> Meeting:
        """Return one meeting by its full id.

        Raises:
            MeetingUnknown: there is none.
        """
        rows = self._all(SELECT_MEETING + "WHERE id = ? AND hidden_at IS NULL", meeting_id)
        if not rows:
            raise MeetingUnknown(id=meeting_id)
        return as_meeting(rows[0])

    def meetings(self, limit: int | None = None) -> tuple[Meeting, ...]:
        """Return the meetings, newest first.

        Args:
            limit: How many at most, None for all.
        """
        newest_first = (
            SELECT_MEETING + "WHERE hidden_at IS NULL ORDER BY created_at DESC, key DESC LIMIT ?"
        )
        return tuple(map(as_meeting, self._all(newest_first, -1 if limit is None else limit)))

    def cut_off(self) -> tuple[Meeting, ...]:
        """Return the meetings whose work a crash cut off, newest first.

        One is named until somebody goes on with it, or leaves it as it is.
        """
        where = "WHERE hidden_at IS NULL AND status = ? AND note = ? ORDER BY created_at DESC"
        rows = self._all(SELECT_MEETING + where, MeetingStatus.INTERRUPTED.value, CUT_OFF)
        return tuple(map(as_meeting, rows))

    def resolve(self, name: str) -> str:
        """Return the id of the meeting that a person named.

        Args:
            name: An id, the beginning of one that fits only one meeting, or "last".

        Raises:
            MeetingUnknown: no meeting fits.
            MeetingAmbiguous: several do.
        """
        wanted = name.strip().lower()
        if wanted == NEWEST:
            newest = self.meetings(limit=1)
            if not newest:
                raise MeetingUnknown(id=name)
            return newest[0].id
        wanted = storable(wanted)
        rows = self._all(
            """
            SELECT id FROM meeting
            WHERE hidden_at IS NULL AND substr(id, 1, length(?1)) = ?1 LIMIT 2
            """,
            wanted,
        )
        if not rows or not wanted:
            raise MeetingUnknown(id=name)
        if len(rows) > 1:
            raise MeetingAmbiguous(id=name)
        return str(rows[0][0])

    def search(self, typed: str, *, limit: int = 50) -> tuple[Hit, ...]:
        """Find titles and lines that hold all the words; titles first, then lines, best first.

        Args:
            typed: What somebody typed, whatever it is; the last word may be unfinished.
            limit: How many hits at most.
        """
        with explained(self._path):
            return search.find(self._db, typed, limit=limit)

    def glimpse(self, meeting_id: str) -> Glimpse:
        """Return how a meeting begins and who speaks in it; empty for one that is not there."""
        with explained(self._path):
            return glimpses.glimpse(self._db, meeting_id)

    def rank_meetings(self, prefixes: Sequence[str], *, limit: int) -> tuple[str, ...]:
        """Return the ids of the meetings that hold most of these beginnings of words, best first.

        Args:
            prefixes: Beginnings of words; a line needs only one of them.
            limit: How many meetings at most.
        """
        with explained(self._path):
            return search.rank_meetings(self._db, prefixes, limit=limit)

    # --- transcript -------------------------------------------------------------------------------

    def segments(
        self, meeting_id: str, *, after: int = 0, limit: int | None = None
    ) -> tuple[Segment, ...]:
        """Return the segments of a transcript in order.

        Args:
            meeting_id: Which meeting.
            after: Leave out the lines up to this number.
            limit: How many at most, None for all.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        rows = self._rows_of(
            meeting_id,
            """
            SELECT start_s, end_s, text, words, language, avg_logprob, no_speech_prob, speaker
            FROM segment WHERE meeting_id = ? AND number > ? ORDER BY number LIMIT ?
            """,
            after,
            -1 if limit is None else limit,
        )
        return as_segments(rows)

    def outline(self, meeting_id: str) -> tuple[LinePlace, ...]:
        """Return where each line of a transcript stands, without its words, in order of number.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        with without_collections():
            rows = self._rows_of(
                meeting_id,
                """
                SELECT number, start_s, end_s, speaker, length(text)
                FROM segment WHERE meeting_id = ? ORDER BY number
                """,
            )
            return as_places(rows)

    def lines(self, meeting_id: str) -> tuple[Line, ...]:
        """Return the numbered lines of a transcript, one per segment.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        rows = self._rows_of(
            meeting_id,
            """
            SELECT number, start_s, end_s, speaker, text
            FROM segment WHERE meeting_id = ? ORDER BY number
            """,
        )
        return tuple(Line(*row) for row in rows)

    def gaps(self, meeting_id: str) -> tuple[Gap, ...]:
        """Return the places where something was not recorded, in the order of the meeting.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        rows = self._rows_of(
            meeting_id,
            """
            SELECT track, at_s, lost_s, reason FROM gap WHERE meeting_id = ? ORDER BY at_s, key
            """,
        )
        return tuple(Gap(*row) for row in rows)

    def edited_lines(self, meeting_id: str) -> frozenset[int]:
        """Return the numbers of the lines that a person has changed.

        Whatever writes the transcript anew has to leave these alone, or to ask.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        edited = "SELECT number FROM segment WHERE meeting_id = ? AND edited_at IS NOT NULL"
        return frozenset(row[0] for row in self._rows_of(meeting_id, edited))

    def tracks_of_lines(self, meeting_id: str) -> dict[int, int]:
        """Return on which track each line was heard, by the line's number.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        heard_on = "SELECT number, track FROM segment WHERE meeting_id = ? ORDER BY number"
        return dict(self._rows_of(meeting_id, heard_on))

    def voices(self, meeting_id: str, model: str) -> tuple[KeptVoice, ...]:
        """Return the voices that a job which was cut off has left, in the order of the lines.

        Args:
            meeting_id: Which meeting.
            model: The model that made them; those of others are of no use.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        rows = self._rows_of(
            meeting_id,
            """
            SELECT line, start_s, end_s, vector FROM voice
            WHERE meeting_id = ? AND model = ? ORDER BY line, start_s
            """,
            model,
        )
        return tuple(KeptVoice(Window(*row[:3]), row[3]) for row in rows)

    # --- minutes ----------------------------------------------------------------------------------

    def minutes(self, meeting_id: str, version: int | None = None) -> MinutesVersion | None:
        """Return one version of a meeting's minutes, or None when there is none.

        Args:
            meeting_id: Which meeting.
            version: Which version; None for the one that was chosen, else the newest finished one
                or, where none was ever finished, the newest.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        with self._snapshot():
            rows = self._rows_of(
                meeting_id,
                """
                SELECT key, version, created_at, is_finished, engine, model, template,
                    covered_lines, total_lines, note, parts, prompt_tokens, output_tokens,
                    prefill_s, decode_s
                FROM minutes WHERE meeting_id = ?1 AND (?2 IS NULL OR version = ?2)
                ORDER BY is_finished DESC,
                    version = (SELECT chosen_minutes FROM meeting WHERE id = ?1) DESC, version DESC
                LIMIT 1
                """,
                version,
            )
            if not rows:
                return None
            items = self._all(
                """
                SELECT section, text, lines, owner, due, is_supported, is_done, ordinal, heading
                FROM minutes_item WHERE minutes_key = ? ORDER BY ordinal
                """,
                rows[0][0],
            )
        return as_minutes_version(rows[0], items)

    def versions(self, meeting_id: str) -> tuple[int, ...]:
        """Return the numbers of all versions of a meeting's minutes, oldest first.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        ordered = "SELECT version FROM minutes WHERE meeting_id = ? ORDER BY version"
        return tuple(row[0] for row in self._rows_of(meeting_id, ordered))

    def notes(self, meeting_id: str) -> tuple[StretchNotes, ...]:
        """Return what models noted of stretches of a meeting, oldest first.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        rows = self._rows_of(
            meeting_id,
            """
            SELECT note_key, first_line, last_line, content FROM stretch
            WHERE meeting_id = ? ORDER BY key
            """,
        )
        return tuple(StretchNotes.unpacked(*row) for row in rows)

    # --- receipts ---------------------------------------------------------------------------------

    def runs(self, meeting_id: str) -> tuple[Run, ...]:
        """Return what the stages of the work on a meeting cost, in the order they were kept.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        rows = self._rows_of(
            meeting_id,
            """
            SELECT stage, engine, model, started_at, wall_s, cpu_s, audio_s, peak_rss_bytes,
                device, details
            FROM run WHERE meeting_id = ? ORDER BY key
            """,
        )
        return tuple(as_run(row) for row in rows)

    # --- how --------------------------------------------------------------------------------------

    def _all(self, sql: str, *params: object) -> list[Row]:
        with explained(self._path):
            return self._db.execute(sql, params).fetchall()

    def _rows_of(self, meeting_id: str, sql: str, *params: object) -> list[Row]:
        """Return the rows of one meeting; no rows of an unknown meeting are an error."""
        rows = self._all(sql, meeting_id, *params)
        if not rows and not self._all("SELECT 1 FROM meeting WHERE id = ?", meeting_id):
            raise MeetingUnknown(id=meeting_id)
        return rows

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """Let several reads see the same state while another process writes."""
        with explained(self._path):
            if self._db.in_transaction:
                yield
                return
            self._db.execute("BEGIN")
            try:
                yield
            finally:
                self._db.execute("ROLLBACK")
