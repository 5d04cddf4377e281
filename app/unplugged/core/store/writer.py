"""The store: the library with the right to change it.

Every mutation is one transaction and says what it changed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from unplugged.core.errors import MeetingUnknown, MinutesUnknown
from unplugged.core.store import history
from unplugged.core.store.database import transaction
from unplugged.core.store.editing import MeetingEditor
from unplugged.core.store.kept_text import storable
from unplugged.core.store.notes import NotesKeeper
from unplugged.core.store.queue import QueueKeeper
from unplugged.core.store.records import ChangeKind, Changes, Gap, MinutesCost, Run
from unplugged.core.store.segments import append_segment
from unplugged.core.store.speakers import SpeakerKeeper
from unplugged.core.types import STANDARD_PARTS, MinutesItem, MinutesPart, Segment


class Store(MeetingEditor, SpeakerKeeper, QueueKeeper, NotesKeeper):
    """The library with the right to change it. Belongs to the thread that opened it."""

    # --- transcript -------------------------------------------------------------------------------

    def commit_segment(
        self, meeting_id: str, segment: Segment | None, end_sample: int, *, track: int = 1
    ) -> Changes:
        """Append a line to the transcript and move the end of its track, or only move the end.

        A segment without a speaker is said by the speaker of its track, if that has one.

        Args:
            meeting_id: Which meeting.
            segment: What was said; None when a stretch held no speech.
            end_sample: Everything before this sample (at 16 kHz) of the track is transcribed now.
            track: Number of the track.

        Returns:
            Changes whose ``number`` is the new line's, or None without one.

        Raises:
            MeetingUnknown: there is no such meeting, or it has no such track.
            ValueError: ``end_sample`` lies before what is transcribed already; that is a bug, and
                keeping the segment would repeat text.
        """
        with transaction(self._db, self._path):
            row = self._db.execute(
                """
                SELECT transcribed_samples, speaker FROM track
                WHERE meeting_id = ? AND number = ?
                """,
                (meeting_id, track),
            ).fetchone()
            if row is None:
                raise MeetingUnknown(id=meeting_id)
            if end_sample < row[0]:
                raise ValueError(f"sample {end_sample} is before {row[0]}, which is transcribed")
            self._db.execute(
                "UPDATE track SET transcribed_samples = ? WHERE meeting_id = ? AND number = ?",
                (end_sample, meeting_id, track),
            )
            number = (
                None
                if segment is None
                else append_segment(self._db, meeting_id, segment, track, row[1])
            )
        kind = ChangeKind.MEETING_CHANGED if segment is None else ChangeKind.TRANSCRIPT_GREW
        return Changes(kind, (meeting_id,), number)

    def add_gap(self, meeting_id: str, gap: Gap) -> Changes:
        """Keep where something was not recorded.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        with transaction(self._db, self._path):
            self.meeting(meeting_id)
            self._db.execute(
                """
                INSERT INTO gap (meeting_id, track, at_s, lost_s, reason) VALUES (?, ?, ?, ?, ?)
                """,
                (meeting_id, gap.track, gap.at_s, gap.lost_s, storable(gap.reason)),
            )
        return Changes(ChangeKind.MEETING_CHANGED, (meeting_id,))

    # --- minutes ----------------------------------------------------------------------------------

    def begin_minutes(
        self,
        meeting_id: str,
        *,
        template: str,
        engine: str,
        model: str | None,
        parts: Sequence[MinutesPart] = STANDARD_PARTS,
    ) -> Changes:
        """Begin a new version of the minutes; ``number`` of what is returned is that version.

        Args:
            meeting_id: Which meeting.
            template: Name of the template.
            engine: Name of the engine that writes.
            model: Name of its model, None for an engine without one.
            parts: Which parts it will have, in reading order.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        with transaction(self._db, self._path):
            self.meeting(meeting_id)
            packed = json.dumps([(part.section.value, storable(part.heading)) for part in parts])
            row = self._db.execute(
                """
                INSERT INTO minutes
                    (meeting_id, version, created_at, template, engine, model, parts)
                SELECT ?1, coalesce(max(version), 0) + 1, ?2, ?3, ?4, ?5, ?6
                FROM minutes WHERE meeting_id = ?1
                RETURNING version
                """,
                (meeting_id, datetime.now(UTC).isoformat(), template, engine, model, packed),
            ).fetchone()
        return Changes(ChangeKind.MINUTES_CHANGED, (meeting_id,), row[0])

    def add_minutes_item(self, meeting_id: str, version: int, *items: MinutesItem) -> Changes:
        """Append bullets to a version of the minutes, all of them or none.

        Raises:
            ValueError: there is no such version, or it is finished; that is a bug.
        """
        with transaction(self._db, self._path):
            key = self._open_minutes(meeting_id, version)
            self._db.executemany(
                """
                INSERT INTO minutes_item
                    (minutes_key, ordinal, section, text, owner, due, lines, is_supported, heading)
                SELECT ?1, coalesce(max(ordinal), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
                FROM minutes_item WHERE minutes_key = ?1
                """,
                [
                    (
                        key,
                        item.section.value,
                        storable(item.text),
                        None if item.owner is None else storable(item.owner),
                        None if item.due is None else storable(item.due),
                        json.dumps(item.lines),
                        item.is_supported,
                        storable(item.heading),
                    )
                    for item in items
                ],
            )
        return Changes(ChangeKind.MINUTES_CHANGED, (meeting_id,), version)

    def finish_minutes(
        self,
        meeting_id: str,
        version: int,
        *,
        covered_lines: int,
        total_lines: int,
        note: str | None = None,
        cost: MinutesCost | None = None,
        done: Sequence[int] = (),
    ) -> Changes:
        """Declare a version of the minutes finished.

        Args:
            meeting_id: Which meeting.
            version: Which version.
            covered_lines: How many lines the engine has read.
            total_lines: How many lines the transcript has.
            note: Code of a remark for the reader.
            cost: What the writing took, None when nothing was counted.
            done: Numbers of its action items that were ticked off in an older version.

        Raises:
            ValueError: there is no such version, or it is finished; that is a bug.
        """
        with transaction(self._db, self._path):
            key = self._open_minutes(meeting_id, version)
            cost = cost or MinutesCost()
            self._db.execute(
                """
                UPDATE minutes SET is_finished = 1, covered_lines = ?, total_lines = ?, note = ?,
                    prompt_tokens = ?, output_tokens = ?, prefill_s = ?, decode_s = ?
                WHERE key = ?
                """,
                (
                    covered_lines,
                    total_lines,
                    note,
                    cost.prompt_tokens,
                    cost.output_tokens,
                    cost.prefill_s,
                    cost.decode_s,
                    key,
                ),
            )
            self._db.executemany(
                "UPDATE minutes_item SET is_done = 1 WHERE minutes_key = ? AND ordinal = ?",
                [(key, number) for number in done],
            )
            # What was just written is what one wants to see, whatever was chosen before.
            self._db.execute("UPDATE meeting SET chosen_minutes = NULL WHERE id = ?", (meeting_id,))
        return Changes(ChangeKind.MINUTES_CHANGED, (meeting_id,), version)

    def choose_minutes(self, meeting_id: str, version: int) -> Changes:
        """Make a finished version of the minutes the one that is shown and exported.

        It stays so until another one is chosen or a new one is finished.

        Raises:
            MeetingUnknown: there is no such meeting.
            MinutesUnknown: it has no such version, or that one broke off.
        """
        with transaction(self._db, self._path):
            self._known_minutes(meeting_id, version, finished_only=True)
            self._db.execute(
                "UPDATE meeting SET chosen_minutes = ? WHERE id = ?", (version, meeting_id)
            )
        return Changes(ChangeKind.MINUTES_CHANGED, (meeting_id,), version)

    def delete_minutes(self, meeting_id: str, version: int) -> Changes:
        """Delete one version of the minutes for good; the newest that is left is shown then.

        Raises:
            MeetingUnknown: there is no such meeting.
            MinutesUnknown: it has no such version.
        """
        with transaction(self._db, self._path):
            key = self._known_minutes(meeting_id, version, finished_only=False)
            self._db.execute("DELETE FROM minutes WHERE key = ?", (key,))
            history.forget_minutes(self._db, meeting_id, key)
        return Changes(ChangeKind.MINUTES_CHANGED, (meeting_id,), version)

    # --- receipts ---------------------------------------------------------------------------------

    def add_run(self, meeting_id: str, run: Run) -> Changes:
        """Keep what one stage of the work on a meeting cost.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        with transaction(self._db, self._path):
            self.meeting(meeting_id)
            self._db.execute(
                """
                INSERT INTO run (meeting_id, stage, engine, model, started_at, wall_s, cpu_s,
                    audio_s, peak_rss_bytes, device, details)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                (
                    meeting_id,
                    run.stage,
                    run.engine,
                    run.model,
                    run.started_at.astimezone(UTC).isoformat(),
                    run.wall_s,
                    run.cpu_s,
                    run.audio_s,
                    run.peak_rss_bytes,
                    run.device,
                    json.dumps(run.details),
                ),
            )
        return Changes(ChangeKind.RUN_ADDED, (meeting_id,))

    # --- how --------------------------------------------------------------------------------------

    def _known_minutes(self, meeting_id: str, version: int, *, finished_only: bool) -> int:
        self.meeting(meeting_id)
        row = self._db.execute(
            "SELECT key FROM minutes WHERE meeting_id = ? AND version = ? AND is_finished >= ?",
            (meeting_id, version, finished_only),
        ).fetchone()
        if row is None:
            raise MinutesUnknown(id=meeting_id, version=str(version))
        return int(row[0])

    def _open_minutes(self, meeting_id: str, version: int) -> int:
        row = self._db.execute(
            "SELECT key, is_finished FROM minutes WHERE meeting_id = ? AND version = ?",
            (meeting_id, version),
        ).fetchone()
        if row is None or row[1]:
            raise ValueError(f"meeting {meeting_id} has no unfinished version {version}")
        return int(row[0])
