"""Who speaks, in the library: voices while that is being found out, then names of lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from unplugged.core.final_pass import FinalKind
from unplugged.core.speakers.default_names import NUMBERED
from unplugged.core.speakers.splitting import Beginning, split_at_changes
from unplugged.core.speakers.turns import Turn
from unplugged.core.speakers.windows import KeptVoice
from unplugged.core.store import history
from unplugged.core.store.database import transaction
from unplugged.core.store.final_pass import FinalPassKeeper
from unplugged.core.store.history import Columns, EditKind, Step, Table
from unplugged.core.store.records import ChangeKind, Changes
from unplugged.core.store.renumbering import follow_numbers
from unplugged.core.store.rows import as_segment
from unplugged.core.store.segments import words_json
from unplugged.core.types import Segment

_OF_SEGMENT = (
    "start_s",
    "end_s",
    "text",
    "words",
    "language",
    "avg_logprob",
    "no_speech_prob",
    "speaker",
)
_COLUMNS = (*_OF_SEGMENT, "number", "track", "edited_at")


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

    def put_speakers(
        self, meeting_id: str, turns: Sequence[Turn], *, can_undo: bool = False
    ) -> Changes:
        """Give the lines their speakers, all at once, and forget the voices.

        A line in which two people speak becomes two, unless a person has edited the meeting: what
        can be taken back speaks of lines by their numbers. What a person said about who speaks in
        a line stays. Citations of all versions of the minutes go on pointing to the same moments.

        Args:
            meeting_id: Of which meeting.
            turns: Who speaks from when on; lines without any stay as they are.
            can_undo: Whether it becomes part of what can be taken back.

        Returns:
            Changes of a transcript that was replaced where lines were split, else of lines.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        beginnings: dict[int, list[Beginning]] = {}
        for turn in turns:
            name = NUMBERED.format(number=turn.who + 1)
            beginnings.setdefault(turn.line, []).append((turn.start_s, name))
        with transaction(self._db, self._path):
            changes = self._name_lines(meeting_id, beginnings, can_undo=can_undo)
            self._db.execute("DELETE FROM voice WHERE meeting_id = ?", (meeting_id,))
            self._db.execute(
                "DELETE FROM final_pass WHERE meeting_id = ? AND kind = ?",
                (meeting_id, FinalKind.SPEAKERS.value),
            )
        return changes

    def _name_lines(
        self, meeting_id: str, beginnings: dict[int, list[Beginning]], *, can_undo: bool
    ) -> Changes:
        rows = self._rows_of(
            meeting_id,
            f"SELECT {', '.join(_COLUMNS)} FROM segment WHERE meeting_id = ? ORDER BY number",  # noqa: S608 - our own names
        )
        lines = [dict(zip(_COLUMNS, row, strict=True)) for row in rows]
        is_edited = bool(
            self._all(
                "SELECT 1 FROM edit WHERE meeting_id = ? AND kind != ? LIMIT 1",
                meeting_id,
                EditKind.VOICES.value,
            )
        )
        of_track = {track.number: track.speaker for track in self.meeting(meeting_id).tracks}
        named = [
            _named(
                line,
                beginnings.get(line["number"], []),
                of_track.get(line["track"]),
                splits=not is_edited,
            )
            for line in lines
        ]
        steps = _steps(lines, named)
        moves = any(step.moves_lines for step in steps)
        old = self.lines(meeting_id) if moves else ()
        history.take(self._db, meeting_id, steps)
        if can_undo and steps:
            history.keep(self._db, meeting_id, EditKind.VOICES, steps)
        elif moves:
            history.forget(self._db, meeting_id)
        if moves:
            follow_numbers(self._db, meeting_id, old, self.lines(meeting_id))
            return Changes(ChangeKind.TRANSCRIPT_REPLACED, (meeting_id,))
        numbers = sorted(step.row[0] for step in steps)
        return Changes(ChangeKind.TRANSCRIPT_CHANGED, (meeting_id,), lines=tuple(numbers))


def _named(
    line: Columns, speakers: list[Beginning], track_speaker: str | None, *, splits: bool
) -> tuple[Segment, ...]:
    """Return a line as its speakers said it."""
    segment = as_segment(tuple(line[name] for name in _OF_SEGMENT))
    # Nobody has said that it is whoever all lines of the track are said by.
    is_named = segment.speaker not in (None, track_speaker)
    is_persons_word = line["edited_at"] is not None and is_named
    if not speakers or is_persons_word:
        return (segment,)
    whole = segment if splits and line["edited_at"] is None else replace(segment, words=())
    parts = split_at_changes(whole, speakers)
    return parts if len(parts) > 1 else (replace(segment, speaker=parts[0].speaker),)


def _steps(lines: Sequence[Columns], named: Sequence[tuple[Segment, ...]]) -> list[Step]:
    """Return how lines become what their speakers said, the last first: so each number is free."""
    steps = []
    grown = sum(len(parts) - 1 for parts in named)
    for line, parts in zip(reversed(lines), reversed(named), strict=True):
        grown -= len(parts) - 1
        number = line["number"] + grown
        for at in range(len(parts) - 1, 0, -1):
            brought = _of_part(line, parts[at], number + at)
            steps.append(Step(Table.SEGMENT, (number + at,), {}, brought))
        if len(parts) > 1:
            after = _of_part(line, parts[0], number)
        else:
            after = {**line, "number": number, "speaker": parts[0].speaker}
        changed = [name for name in after if after[name] != line[name]]
        if changed:
            before = {name: line[name] for name in changed}
            now = {name: after[name] for name in changed}
            steps.append(Step(Table.SEGMENT, (number,), before, now))
    return steps


def _of_part(line: Columns, part: Segment, number: int) -> Columns:
    """Return the columns of a part of a line that was split."""
    return {
        **line,
        "number": number,
        "start_s": part.start_s,
        "end_s": part.end_s,
        "text": part.text,
        "words": words_json(part.words),
        "speaker": part.speaker,
    }
