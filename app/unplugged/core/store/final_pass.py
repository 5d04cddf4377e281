"""Final passes in the library: what they have heard so far, and the step that puts it in place."""

from __future__ import annotations

import json
from datetime import datetime

from unplugged.core.bleed import Echo, is_bleed
from unplugged.core.errors import MeetingUnknown, TranscriptEdited
from unplugged.core.final_pass import FinalKind, FinalPass, FinalStart, FinalState
from unplugged.core.store.database import transaction
from unplugged.core.store.kept_text import storable
from unplugged.core.store.records import ChangeKind, Changes
from unplugged.core.store.removal import MeetingRemover
from unplugged.core.store.renumbering import follow_numbers
from unplugged.core.store.segments import append_segment
from unplugged.core.types import Segment, Word

_STORED = frozenset({FinalState.WAITING, FinalState.PAUSED, FinalState.READY, FinalState.FAILED})


class FinalPassKeeper(MeetingRemover):
    """The part of the store that keeps final passes."""

    def final_passes(self) -> tuple[FinalPass, ...]:
        """Return the final passes that are not done, in the order in which they were asked for."""
        done: dict[str, list[tuple[int, int]]] = {}
        for meeting_id, track, samples in self._all(
            "SELECT meeting_id, track, done_samples FROM final_track ORDER BY track"
        ):
            done.setdefault(meeting_id, []).append((track, samples))
        rows = self._all(
            """
            SELECT meeting_id, state, start, options, asked_at, error, kind
            FROM final_pass ORDER BY asked_at, meeting_id
            """
        )
        return tuple(
            FinalPass(
                meeting_id,
                FinalState(state),
                FinalStart(start),
                options,
                datetime.fromisoformat(asked_at),
                error,
                tuple(done.get(meeting_id, ())),
                FinalKind(kind),
            )
            for meeting_id, state, start, options, asked_at, error, kind in rows
        )

    def final_pass(self, meeting_id: str) -> FinalPass | None:
        """Return the final pass of a meeting, None when none was asked for or it is done."""
        return next((one for one in self.final_passes() if one.meeting_id == meeting_id), None)

    def ask_final_pass(
        self,
        meeting_id: str,
        *,
        start: FinalStart,
        options: str,
        asked_at: datetime,
        kind: FinalKind = FinalKind.HEAR,
    ) -> Changes:
        """Keep that a final pass is wanted; one that was begun before begins anew.

        Args:
            meeting_id: Of which meeting.
            start: When it may run.
            options: What the user asked for, in the service's own form.
            asked_at: When, with a time zone.
            kind: What is to be done.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        with transaction(self._db, self._path):
            self.meeting(meeting_id)
            self._db.execute("DELETE FROM final_pass WHERE meeting_id = ?", (meeting_id,))
            self._db.execute(
                """
                INSERT INTO final_pass (meeting_id, state, start, options, asked_at, kind)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                (
                    meeting_id,
                    FinalState.WAITING.value,
                    start.value,
                    storable(options),
                    asked_at.isoformat(),
                    kind.value,
                ),
            )
        return Changes(ChangeKind.MEETING_CHANGED, (meeting_id,))

    def set_final_state(
        self,
        meeting_id: str,
        state: FinalState,
        error: str | None = None,
        *,
        start: FinalStart | None = None,
    ) -> Changes:
        """Keep where a final pass stands.

        Args:
            meeting_id: Of which meeting.
            state: The new state.
            error: Code of what ended it; replaces the one before.
            start: When it may run from now on, None for no change.

        Raises:
            MeetingUnknown: it has no final pass.
            ValueError: the state is none that lasts.
        """
        if state not in _STORED:
            raise ValueError(f"a final pass is not kept as {state.value}")
        return self._change(
            meeting_id,
            """
            UPDATE final_pass SET state = ?, error = ?, start = coalesce(?, start)
            WHERE meeting_id = ?
            """,
            (state.value, error, start.value if start else None),
        )

    def set_final_options(self, meeting_id: str, options: str) -> Changes:
        """Keep that something else is wanted of a final pass; what it has heard stays.

        Args:
            meeting_id: Of which meeting.
            options: What the user asks for, in the service's own form.

        Raises:
            MeetingUnknown: it has no final pass.
        """
        change = "UPDATE final_pass SET options = ? WHERE meeting_id = ?"
        return self._change(meeting_id, change, (storable(options),))

    def _change(self, meeting_id: str, change: str, values: tuple[str | None, ...]) -> Changes:
        with transaction(self._db, self._path):
            if self._db.execute(change, (*values, meeting_id)).rowcount == 0:
                raise MeetingUnknown(id=meeting_id)
        return Changes(ChangeKind.MEETING_CHANGED, (meeting_id,))

    def commit_final(
        self,
        meeting_id: str,
        segment: Segment | None,
        end_sample: int,
        *,
        track: int = 1,
        echo: Echo | None = None,
    ) -> None:
        """Keep a segment that the final pass has heard, apart from the transcript.

        Args:
            meeting_id: Of which meeting.
            segment: What was said; None when a stretch held no speech.
            end_sample: Everything before this sample (at 16 kHz) of the track is heard now.
            track: Number of the track.
            echo: How it goes along with the track that its microphone may overhear.

        Raises:
            MeetingUnknown: it has no final pass (any more).
            ValueError: ``end_sample`` lies before what is heard already; that is a bug.
        """
        with transaction(self._db, self._path):
            known = self.final_pass(meeting_id)
            if known is None:
                raise MeetingUnknown(id=meeting_id)
            if end_sample < known.done_samples(track):
                raise ValueError(f"sample {end_sample} of track {track} is heard already")
            self._db.execute(
                "INSERT OR REPLACE INTO final_track VALUES (?, ?, ?)",
                (meeting_id, track, end_sample),
            )
            if segment is not None:
                self._db.execute(
                    "INSERT INTO final_segment (meeting_id, track, content) VALUES (?, ?, ?)",
                    (meeting_id, track, _packed(segment, echo)),
                )

    def is_transcript_edited(self, meeting_id: str) -> bool:
        """Whether a person has changed the transcript and has not taken it back."""
        rows = self._all(
            "SELECT 1 FROM segment WHERE meeting_id = ? AND edited_at IS NOT NULL LIMIT 1",
            meeting_id,
        )
        return bool(rows)

    def put_final_pass(self, meeting_id: str, *, replaces_edits: bool = False) -> Changes:
        """Let what the final pass has heard take the transcript's place, all at once.

        Citations of all versions of the minutes go on pointing to the same moments. Speakers keep
        the names that their tracks have.

        Args:
            meeting_id: Of which meeting.
            replaces_edits: Whether the user agreed that his changes are lost.

        Raises:
            MeetingUnknown: it has no final pass.
            TranscriptEdited: a person has changed the transcript; nothing was done.
        """
        with transaction(self._db, self._path):
            final = self.final_pass(meeting_id)
            if final is None:
                raise MeetingUnknown(id=meeting_id)
            if not replaces_edits and self.is_transcript_edited(meeting_id):
                raise TranscriptEdited(id=meeting_id)
            old = self.lines(meeting_id)
            heard = self._final_segments(meeting_id)
            speakers = {track.number: track.speaker for track in self.meeting(meeting_id).tracks}
            self._db.execute("DELETE FROM segment WHERE meeting_id = ?", (meeting_id,))
            # The steps of an undo speak of lines that are gone now.
            self._db.execute("DELETE FROM edit WHERE meeting_id = ?", (meeting_id,))
            for track, segment in heard:
                append_segment(self._db, meeting_id, segment, track, speakers.get(track))
            for track, samples in final.done:
                self._db.execute(
                    """
                    UPDATE track SET transcribed_samples = ?3
                    WHERE meeting_id = ?1 AND number = ?2
                    """,
                    (meeting_id, track, samples),
                )
            follow_numbers(self._db, meeting_id, old, self.lines(meeting_id))
            self._db.execute("DELETE FROM final_pass WHERE meeting_id = ?", (meeting_id,))
        return Changes(ChangeKind.TRANSCRIPT_REPLACED, (meeting_id,))

    def drop_final_pass(self, meeting_id: str) -> Changes:
        """Forget a final pass and what it has heard; does nothing when there is none."""
        with transaction(self._db, self._path):
            self._db.execute("DELETE FROM voice WHERE meeting_id = ?", (meeting_id,))
            self._db.execute("DELETE FROM final_pass WHERE meeting_id = ?", (meeting_id,))
        return Changes(ChangeKind.MEETING_CHANGED, (meeting_id,))

    def _final_segments(self, meeting_id: str) -> list[tuple[int, Segment]]:
        """Return what is heard so far with its tracks, in the order of speaking."""
        rows = self._all(
            "SELECT track, content FROM final_segment WHERE meeting_id = ? ORDER BY key",
            meeting_id,
        )
        found = [(track, *_unpacked(content)) for track, content in rows]
        found.sort(key=lambda entry: entry[1].start_s)
        said = [(track, segment) for track, segment, _ in found]
        return [
            (track, segment)
            for track, segment, echo in found
            if not is_bleed(segment, [other for its, other in said if its != track], echo)
        ]


def _packed(segment: Segment, echo: Echo | None) -> str:
    """Return a segment as JSON; always read as a whole."""
    content = {
        "start_s": segment.start_s,
        "end_s": segment.end_s,
        "text": storable(segment.text),
        "words": [(storable(w.text), w.start_s, w.end_s, w.probability) for w in segment.words],
        "language": segment.language,
        "avg_logprob": segment.avg_logprob,
        "no_speech_prob": segment.no_speech_prob,
        "speaker": segment.speaker,
        "echo": None if echo is None else [echo.correlation, echo.gain_db],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _unpacked(content: str) -> tuple[Segment, Echo | None]:
    values = json.loads(content)
    echo = values.pop("echo", None)
    words = tuple(Word(*word) for word in values.pop("words"))
    return Segment(words=words, **values), None if echo is None else Echo(*echo)
