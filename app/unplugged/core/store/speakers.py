"""Who speaks, in the library: voices while that is being found out, then names of lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from unplugged.core.final_pass import FinalKind
from unplugged.core.speakers.splitting import Beginning, split_at_changes
from unplugged.core.speakers.turns import Turn
from unplugged.core.speakers.windows import KeptVoice
from unplugged.core.store.database import transaction
from unplugged.core.store.final_pass import FinalPassKeeper
from unplugged.core.store.records import ChangeKind, Changes
from unplugged.core.store.rows import Row, as_segment
from unplugged.core.store.segments import append_segment
from unplugged.core.types import Segment

SPEAKER_NAME = "Speaker {number}"  # until a person gives another one


class SpeakerKeeper(FinalPassKeeper):
    """The part of the store that keeps who speaks."""

    def keep_voices(self, meeting_id: str, model: str, voices: Sequence[KeptVoice]) -> None:
        """Keep voices until ``put_speakers`` or ``drop_final_pass``; those of a deleted meeting go.

        Args:
            meeting_id: Of which meeting.
            model: The model that made them.
            voices: The windows of some lines.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        rows = [
            (meeting_id, each.window.line, each.window.start_s, each.window.end_s, model)
            for each in voices
        ]
        with transaction(self._db, self._path):
            self.meeting(meeting_id)
            self._db.executemany(
                "INSERT OR REPLACE INTO voice VALUES (?, ?, ?, ?, ?, ?)",
                [(*row, each.vector) for row, each in zip(rows, voices, strict=True)],
            )

    def put_speakers(self, meeting_id: str, turns: Sequence[Turn]) -> Changes:
        """Give the lines their speakers, all at once, and forget the voices.

        A line in which two people speak becomes two, unless a person has edited the meeting: what
        can be taken back speaks of lines by their numbers. What a person said about who speaks in
        a line stays. Citations of all versions of the minutes go on pointing to the same moments.

        Args:
            meeting_id: Of which meeting.
            turns: Who speaks from when on; lines without any stay as they are.

        Returns:
            Changes of a transcript that was replaced where lines were split, else of lines.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        beginnings: dict[int, list[Beginning]] = {}
        for turn in turns:
            name = SPEAKER_NAME.format(number=turn.who + 1)
            beginnings.setdefault(turn.line, []).append((turn.start_s, name))
        with transaction(self._db, self._path):
            changes = self._name_lines(meeting_id, beginnings)
            self._db.execute("DELETE FROM voice WHERE meeting_id = ?", (meeting_id,))
            self._db.execute(
                "DELETE FROM final_pass WHERE meeting_id = ? AND kind = ?",
                (meeting_id, FinalKind.SPEAKERS.value),
            )
        return changes

    def _name_lines(self, meeting_id: str, beginnings: dict[int, list[Beginning]]) -> Changes:
        rows = self._rows_of(
            meeting_id,
            """
            SELECT start_s, end_s, text, words, language, avg_logprob, no_speech_prob, speaker,
                number, track, edited_at
            FROM segment WHERE meeting_id = ? ORDER BY number
            """,
        )
        is_edited = bool(self._all("SELECT 1 FROM edit WHERE meeting_id = ? LIMIT 1", meeting_id))
        named = [_named(row, beginnings.get(row[8], []), splits=not is_edited) for row in rows]
        if any(len(parts) > 1 for parts in named):
            self._put_anew(meeting_id, rows, named)
            return Changes(ChangeKind.TRANSCRIPT_REPLACED, (meeting_id,))
        lines = []
        for row, (segment,) in zip(rows, named, strict=True):
            if segment.speaker != row[7]:
                lines.append(row[8])
                self._db.execute(
                    "UPDATE segment SET speaker = ? WHERE meeting_id = ? AND number = ?",
                    (segment.speaker, meeting_id, row[8]),
                )
        return Changes(ChangeKind.TRANSCRIPT_CHANGED, (meeting_id,), lines=tuple(lines))

    def _put_anew(
        self, meeting_id: str, rows: Sequence[Row], named: Sequence[tuple[Segment, ...]]
    ) -> None:
        """Write the whole transcript with other numbers."""
        old = self.lines(meeting_id)
        self._db.execute("DELETE FROM segment WHERE meeting_id = ?", (meeting_id,))
        for row, parts in zip(rows, named, strict=True):
            for segment in parts:
                number = append_segment(self._db, meeting_id, segment, row[9], None)
                self._db.execute(
                    "UPDATE segment SET edited_at = ? WHERE meeting_id = ? AND number = ?",
                    (row[10], meeting_id, number),
                )
        self._move_citations(meeting_id, old, self.lines(meeting_id))


def _named(row: Row, speakers: list[Beginning], *, splits: bool) -> tuple[Segment, ...]:
    """Return a line as its speakers said it."""
    segment = as_segment(row[:8])
    is_persons_word = row[10] is not None and segment.speaker is not None
    if not speakers or is_persons_word:
        return (segment,)
    whole = segment if splits and row[10] is None else replace(segment, words=())
    parts = split_at_changes(whole, speakers)
    return parts if len(parts) > 1 else (replace(segment, speaker=parts[0].speaker),)
