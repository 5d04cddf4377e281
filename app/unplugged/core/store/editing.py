"""Changing a transcript by hand: each edit is one transaction and can be taken back.

An edit of a line holds every bullet that cites it against the new words: one that they no longer
carry keeps its lines and is marked as unsupported, and loses the mark when they carry it again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from unplugged.core.editing import one_line, renamed, replaced, words_after_edit
from unplugged.core.errors import LinesInUse, LineUnknown, SpeakerUnknown, TextEmpty
from unplugged.core.store import history
from unplugged.core.store.bullets import BulletEditor, line_name
from unplugged.core.store.database import transaction
from unplugged.core.store.history import Columns, Edit, EditKind, History, Step, Table
from unplugged.core.store.kept_text import storable
from unplugged.core.store.records import ChangeKind, Changes
from unplugged.core.store.renumbering import follow_numbers
from unplugged.core.store.rows import as_segment
from unplugged.core.store.segments import words_json
from unplugged.core.types import Line

_WordsOf = Callable[[str], str]


class MeetingEditor(BulletEditor):
    """The part of the store that changes what was recognised, as a person wants it."""

    # --- transcript -------------------------------------------------------------------------------

    def edit_text(self, meeting_id: str, line: int, text: str) -> Changes:
        """Change what a line says; its unchanged words keep their times.

        Args:
            meeting_id: Which meeting.
            line: Number of the line.
            text: What it says from now on; made one line.

        Returns:
            Changes without lines when it says that already.

        Raises:
            MeetingUnknown: there is no such meeting.
            LineUnknown: it has no such line.
            TextEmpty: nothing is left of the text.
        """
        wanted = one_line(storable(text))
        if not wanted:
            raise TextEmpty
        return self._rewrite(meeting_id, EditKind.TEXT, lambda _old: wanted, line)

    def replace_text(
        self,
        meeting_id: str,
        wanted: str,
        replacement: str,
        *,
        matches_case: bool = False,
        is_whole_words: bool = False,
    ) -> Changes:
        """Replace some words in the whole transcript, as one edit.

        A line of which nothing would be left stays as it is.

        Args:
            meeting_id: Which meeting.
            wanted: What to replace, taken letter by letter.
            replacement: What to put there, may be empty.
            matches_case: Whether capitals matter.
            is_whole_words: Whether what stands inside a longer word stays.

        Returns:
            Changes whose ``lines`` were changed; none when nothing was found.

        Raises:
            MeetingUnknown: there is no such meeting.
        """

        def rewrite(old: str) -> str:
            new = replaced(
                old,
                storable(wanted),
                storable(replacement),
                matches_case=matches_case,
                is_whole_words=is_whole_words,
            )
            return old if new == old else one_line(new) or old

        return self._rewrite(meeting_id, EditKind.REPLACE, rewrite)

    def set_speaker(self, meeting_id: str, line: int, speaker: str | None) -> Changes:
        """Say who speaks in one line, None for nobody known.

        Raises:
            MeetingUnknown: there is no such meeting.
            LineUnknown: it has no such line.
            TextEmpty: the name is empty.
        """
        name = None if speaker is None else line_name(speaker)
        with transaction(self._db, self._path):
            old = self._line(meeting_id, line)
            if old.speaker == name:
                return Changes(ChangeKind.TRANSCRIPT_CHANGED, (meeting_id,))
            now = datetime.now(UTC).isoformat()
            step = self._line_step(meeting_id, line, {"speaker": name, "edited_at": now})
            return self._do(meeting_id, EditKind.SPEAKER, [step], {line})

    def rename_speaker(self, meeting_id: str, name: str | None, new_name: str) -> Changes:
        """Give a speaker another name, in all lines there are and in those to come.

        The minutes follow: owners of that name, and the name where it stands in their sentences.

        Args:
            meeting_id: Which meeting.
            name: As the lines have it now; None for all lines without a speaker.
            new_name: What they say from now on, made one line. A name that another speaker has
                already makes one of the two.

        Raises:
            MeetingUnknown: there is no such meeting.
            SpeakerUnknown: no line and no track has this speaker.
            TextEmpty: the new name is empty.
        """
        line = line_name(new_name)
        with transaction(self._db, self._path):
            self.meeting(meeting_id)
            others = [] if name is None else self._name_steps(meeting_id, name, line)
            # A name that belongs to a track is given again to whatever is heard on it later.
            is_of_track = any(step.table is Table.TRACK for step in others)
            now = datetime.now(UTC).isoformat()
            steps = []
            for number, edited_at in self._db.execute(
                "SELECT number, edited_at FROM segment WHERE meeting_id = ? AND speaker IS ?",
                (meeting_id, name),
            ):
                before = {"speaker": name, "edited_at": edited_at}
                after = {"speaker": line, "edited_at": edited_at if is_of_track else now}
                steps.append(Step(Table.SEGMENT, (number,), before, after))
            numbers = tuple(step.row[0] for step in steps)
            steps.extend(others)
            if not steps:
                raise SpeakerUnknown(id=meeting_id, name=name or "")
            if name == line:
                return Changes(ChangeKind.TRANSCRIPT_CHANGED, (meeting_id,))
            history.take(self._db, meeting_id, steps)
            history.keep(self._db, meeting_id, EditKind.SPEAKER, steps)
        return _changes(meeting_id, EditKind.SPEAKER, steps, numbers)

    # --- title ------------------------------------------------------------------------

    def rename_meeting(self, meeting_id: str, title: str) -> Changes:
        """Give a meeting another title; unlike ``set_title`` this can be taken back.

        Raises:
            MeetingUnknown: there is no such meeting.
            TextEmpty: the title is empty.
        """
        line = line_name(title)
        with transaction(self._db, self._path):
            step = Step(
                Table.MEETING, (), {"title": self.meeting(meeting_id).title}, {"title": line}
            )
            if step.before != step.after:
                return self._do(meeting_id, EditKind.TITLE, [step], set())
        return Changes(ChangeKind.MEETING_CHANGED, (meeting_id,))

    # --- taking back ------------------------------------------------------------------------------

    def undo(self, meeting_id: str) -> Changes | None:
        """Take the last edit of a meeting back; None when there is none.

        Raises:
            MeetingUnknown: there is no such meeting.
            LinesInUse: lines would get other numbers while the meeting is worked on.
        """
        with transaction(self._db, self._path):
            self.meeting(meeting_id)
            edit = history.next_undo(self._db, meeting_id)
            steps = [step.reversed() for step in reversed(edit.steps)] if edit else []
            return self._again(meeting_id, edit, steps, is_undone=True)

    def redo(self, meeting_id: str) -> Changes | None:
        """Do again what was taken back last; None when there is nothing, or it was edited since.

        Raises:
            MeetingUnknown: there is no such meeting.
            LinesInUse: lines would get other numbers while the meeting is worked on.
        """
        with transaction(self._db, self._path):
            self.meeting(meeting_id)
            edit = history.next_redo(self._db, meeting_id)
            return self._again(meeting_id, edit, edit.steps if edit else [], is_undone=False)

    def history(self, meeting_id: str) -> History:
        """Return what ``undo`` and ``redo`` would do now."""
        return history.kinds(self._db, meeting_id)

    # --- how --------------------------------------------------------------------------------------

    def _rewrite(
        self, meeting_id: str, kind: EditKind, rewrite: _WordsOf, only: int | None = None
    ) -> Changes:
        """Change the text of some lines, as one edit."""
        now = datetime.now(UTC).isoformat()
        with transaction(self._db, self._path):
            rows = self._rows_of(
                meeting_id,
                """
                SELECT start_s, end_s, text, words, language, avg_logprob, no_speech_prob, speaker,
                    number, edited_at
                FROM segment WHERE meeting_id = ?1 AND (?2 IS NULL OR number = ?2) ORDER BY number
                """,
                only,
            )
            if only is not None and not rows:
                raise LineUnknown(id=meeting_id, line=str(only))
            steps = []
            for row in rows:
                text = rewrite(row[2])
                if text == row[2]:
                    continue
                words = words_json(words_after_edit(as_segment(row[:8]), text))
                before = {"text": row[2], "words": row[3], "edited_at": row[9]}
                after = {"text": text, "words": words, "edited_at": now}
                steps.append(Step(Table.SEGMENT, (row[8],), before, after))
            if not steps:
                return Changes(ChangeKind.TRANSCRIPT_CHANGED, (meeting_id,))
            return self._do(meeting_id, kind, steps, {step.row[0] for step in steps})

    def _do(self, meeting_id: str, kind: EditKind, steps: list[Step], lines: set[int]) -> Changes:
        """Do an edit and log it; bullets that cite one of ``lines`` are held against them anew."""
        citing = self._citing(meeting_id, lines)
        before = [self._is_held(meeting_id, item) for _, item in citing]
        history.take(self._db, meeting_id, steps)
        for (row, item), was_held in zip(citing, before, strict=True):
            is_held = self._is_held(meeting_id, item)
            # A bullet that this check never understood keeps what the writer said about it.
            if is_held in (was_held, item.is_supported):
                continue
            old, new = {"is_supported": int(item.is_supported)}, {"is_supported": int(is_held)}
            mark = Step(Table.ITEM, row, old, new)
            history.take(self._db, meeting_id, [mark])
            steps.append(mark)
        history.keep(self._db, meeting_id, kind, steps)
        return _changes(meeting_id, kind, steps, tuple(sorted(lines)))

    def _again(
        self, meeting_id: str, edit: Edit | None, steps: Iterable[Step], *, is_undone: bool
    ) -> Changes | None:
        steps = tuple(steps)
        if edit is None:
            return None
        moves = any(step.moves_lines for step in steps)
        if moves and self.is_held(meeting_id):
            raise LinesInUse(id=meeting_id)
        old = self.lines(meeting_id) if moves else ()
        self._db.execute("SAVEPOINT again")
        if not history.take(self._db, meeting_id, steps):
            # The transcript was written anew since: nothing in the log fits it any more.
            self._db.execute("ROLLBACK TO again")
            history.forget(self._db, meeting_id)
            return None
        history.mark(self._db, edit, is_undone=is_undone)
        if moves:
            follow_numbers(self._db, meeting_id, old, self.lines(meeting_id))
            return Changes(ChangeKind.TRANSCRIPT_REPLACED, (meeting_id,))
        lines = {step.row[0] for step in steps if step.table is Table.SEGMENT}
        return _changes(meeting_id, edit.kind, steps, tuple(sorted(lines)))

    def _line(self, meeting_id: str, number: int) -> Line:
        rows = self._rows_of(
            meeting_id,
            """
            SELECT number, start_s, end_s, speaker, text
            FROM segment WHERE meeting_id = ? AND number = ?
            """,
            number,
        )
        if not rows:
            raise LineUnknown(id=meeting_id, line=str(number))
        return Line(*rows[0])

    def _line_step(self, meeting_id: str, number: int, after: Columns) -> Step:
        (row,) = self._all(
            f"SELECT {', '.join(after)} FROM segment WHERE meeting_id = ? AND number = ?",  # noqa: S608 - our own names
            meeting_id,
            number,
        )
        return Step(Table.SEGMENT, (number,), dict(zip(after, row, strict=True)), after)

    def _name_steps(self, meeting_id: str, name: str, new_name: str) -> list[Step]:
        """Return how tracks and minutes follow a renamed speaker."""
        steps = [
            Step(Table.TRACK, (number,), {"speaker": name}, {"speaker": new_name})
            for (number,) in self._db.execute(
                "SELECT number FROM track WHERE meeting_id = ? AND speaker = ?", (meeting_id, name)
            )
        ]
        speakers = self._all(
            "SELECT DISTINCT speaker FROM segment WHERE meeting_id = ?", meeting_id
        )
        bullets = self._bullets(meeting_id)
        others = {*(speaker for (speaker,) in speakers), *(item.owner for _, item in bullets)}
        for row, item in bullets:
            text = renamed(item.text, name, new_name, filter(None, others))
            owner = new_name if item.owner == name else item.owner
            if (text, owner) != (item.text, item.owner):
                old: Columns = {"text": item.text, "owner": item.owner}
                steps.append(Step(Table.ITEM, row, old, {"text": text, "owner": owner}))
        return steps


def _changes(
    meeting_id: str, kind: EditKind, steps: Iterable[Step], lines: tuple[int, ...]
) -> Changes:
    """Say what an edit changed."""
    if kind is EditKind.TITLE:
        return Changes(ChangeKind.MEETING_CHANGED, (meeting_id,))
    touches_minutes = any(step.table is Table.ITEM for step in steps)
    if kind in (EditKind.TICK, EditKind.BULLET):
        return Changes(ChangeKind.MINUTES_CHANGED, (meeting_id,))
    return Changes(
        ChangeKind.TRANSCRIPT_CHANGED,
        (meeting_id,),
        lines=lines,
        touches_minutes=touches_minutes,
    )
