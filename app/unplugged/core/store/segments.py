"""A segment becomes a line of a transcript; one place for all that write lines."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from unplugged.core.store.kept_text import storable
from unplugged.core.types import Segment, Word


def append_segment(
    db: sqlite3.Connection,
    meeting_id: str,
    segment: Segment,
    track: int,
    track_speaker: str | None,
) -> int:
    """Append a line to a transcript and return its number; the caller has begun a transaction.

    Args:
        db: The library.
        meeting_id: Which meeting.
        segment: What was said.
        track: Number of the track.
        track_speaker: Who speaks on the track when the segment names nobody.
    """
    speaker = segment.speaker if segment.speaker is not None else track_speaker
    row = db.execute(
        """
        INSERT INTO segment (meeting_id, number, start_s, end_s, text, language, avg_logprob,
            no_speech_prob, speaker, words, track)
        SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
        FROM segment WHERE meeting_id = ?1
        RETURNING number
        """,
        (
            meeting_id,
            segment.start_s,
            segment.end_s,
            storable(segment.text),
            segment.language,
            segment.avg_logprob,
            segment.no_speech_prob,
            None if speaker is None else storable(speaker),
            words_json(segment.words),
            track,
        ),
    ).fetchone()
    return int(row[0])


def words_json(words: Iterable[Word]) -> str:
    """Return words as the library keeps them; always read as a whole."""
    rows = [(storable(word.text), word.start_s, word.end_s, word.probability) for word in words]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
