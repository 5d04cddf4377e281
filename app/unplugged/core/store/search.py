"""From what somebody typed to a full-text query, and from its answer to hits."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections import Counter
from collections.abc import Sequence

from unplugged.core.store import plain_search
from unplugged.core.store.records import Hit
from unplugged.core.unspaced import is_unspaced

_MOST_WORDS = 32  # more in one query find nothing anyway
_SNIPPET_TOKENS = 16
_RANKED_LINES = 400  # lines that decide which meetings a question is about

# FTS5 sets these around what it found; they are taken out again and become ``Hit.marks``.
_MARK_START = "\x02"
_MARK_END = "\x03"

# One keyboard has the letter, the other one doesn't; the index knows them as different words.
_SPELLINGS = (("ß", "ss"), ("œ", "oe"), ("æ", "ae"))


def fts_query(typed: str) -> str | None:
    """Return an FTS5 query for what somebody typed, None when there is nothing to look for.

    All words must occur; the last one may be the beginning of a word, since somebody may still be
    typing, and so may one in Korean, where particles grow at the end of each word. Every word is
    quoted, so that nothing typed is ever read as query syntax.
    """
    words = _words(typed)
    if not words:
        return None
    terms = []
    for number, word in enumerate(words, start=1):
        more = "*" if number == len(words) or _is_hangul(word[-1]) else ""
        terms.append([_quoted(spelling) + more for spelling in _spellings(word)])
    if all(len(term) == 1 for term in terms):
        return " ".join(term[0] for term in terms)
    return " AND ".join(f"({' OR '.join(term)})" for term in terms)


def find(db: sqlite3.Connection, typed: str, *, limit: int) -> tuple[Hit, ...]:
    """Return titles first, then lines, best first within each; at most ``limit`` in all.

    Of equally good ones those of the newest meeting come first.
    """
    query = fts_query(typed)
    if query is None:
        return ()
    words = plain_search.words_of(_words(typed))
    if is_unspaced(typed):
        hits = plain_search.title_hits(db, words, limit)
        return hits + plain_search.line_hits(db, words, limit - len(hits))
    hits = _title_hits(db, query, limit)
    hits += _others(hits, plain_search.title_hits(db, words, limit, is_inside=True))[
        : limit - len(hits)
    ]
    lines = _line_hits(db, query, limit - len(hits))
    if len(hits) + len(lines) < limit:
        inside = plain_search.line_hits(db, words, limit, is_inside=True)
        lines += _others(lines, inside)[: limit - len(hits) - len(lines)]
    return hits + lines


def rank_meetings(
    db: sqlite3.Connection, prefixes: Sequence[str], *, limit: int
) -> tuple[str, ...]:
    """Return the meetings whose best lines hold most of the given beginnings of words, best first.

    Args:
        db: The library.
        prefixes: Beginnings of words; a line needs only one of them.
        limit: How many meetings at most.
    """
    unspaced = [prefix for prefix in prefixes if is_unspaced(prefix)]
    spaced = [word for prefix in prefixes if prefix not in unspaced for word in _words(prefix)]
    scores: Counter[str] = Counter()
    if spaced:
        query = " OR ".join('"' + word.replace('"', '""') + '"*' for word in spaced)
        rows = db.execute(
            """
            SELECT segment.meeting_id, found.rank FROM (
                SELECT rowid AS key, rank FROM segment_index
                WHERE segment_index MATCH ? ORDER BY rank LIMIT ?
            ) AS found
            JOIN segment ON segment.key = found.key
            JOIN meeting ON meeting.id = segment.meeting_id
            WHERE meeting.hidden_at IS NULL
            """,
            (query, _RANKED_LINES),
        )
        for meeting_id, rank in rows:
            scores[meeting_id] -= rank  # BM25 as FTS5 gives it: the lower, the better
        for word in spaced:
            for hit in plain_search.lines(db, [word], is_inside=True):
                scores[hit.meeting_id] += 1
    if unspaced:
        rows = db.execute(
            """
            SELECT segment.meeting_id, COUNT(*)
            FROM segment JOIN meeting ON meeting.id = segment.meeting_id, json_each(?)
            WHERE meeting.hidden_at IS NULL AND instr(segment.text, json_each.value) > 0
            GROUP BY segment.meeting_id
            """,
            (json.dumps(unspaced),),
        )
        for meeting_id, count in rows:
            scores[meeting_id] += count
    return tuple(meeting_id for meeting_id, _ in scores.most_common(limit))


def _words(typed: str) -> list[str]:
    # Lone surrogates cannot be stored and a NUL would end the query: neither is in any transcript.
    clean = typed.encode("utf-8", "ignore").decode().replace("\x00", " ")
    words = unicodedata.normalize("NFC", clean).split()
    # The index holds letters and digits only: a word without any says nothing about what to find.
    return [word for word in words if any(char.isalnum() for char in word)][:_MOST_WORDS]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _is_hangul(letter: str) -> bool:
    return "\uac00" <= letter <= "\ud7a3"


def _spellings(word: str) -> list[str]:
    """Return a word as it was typed and as others spell it."""
    found = {word.lower(): word}
    low = plain_search.narrow(word).lower()
    for letter, letters in _SPELLINGS:
        for each in (low, low.replace(letter, letters), low.replace(letters, letter)):
            found.setdefault(each, each)
    return list(found.values())


def _title_hits(db: sqlite3.Connection, query: str, limit: int) -> tuple[Hit, ...]:
    rows = db.execute(
        """
        SELECT meeting.id, meeting.title, highlight(title_index, 0, ?, ?)
        FROM title_index JOIN meeting ON meeting.key = title_index.rowid
        WHERE title_index MATCH ? AND meeting.hidden_at IS NULL
        ORDER BY title_index.rank, meeting.created_at DESC LIMIT ?
        """,
        (_MARK_START, _MARK_END, query, limit),
    )
    return tuple(Hit(id_, title, None, None, *_unmarked(marked)) for id_, title, marked in rows)


def _line_hits(db: sqlite3.Connection, query: str, limit: int) -> tuple[Hit, ...]:
    # Snippets (which read the text) are made for the hits that are shown, not for every line with
    # the word: the inner query only ranks. Short lines are often equally good, so it has to know
    # the meetings before it cuts; with 100,000 lines that took 8 % longer.
    rows = db.execute(
        """
        SELECT best.meeting_id, best.title, best.number, best.start_s,
            snippet(segment_index, 0, ?1, ?2, '…', ?3)
        FROM (
            SELECT segment_index.rowid AS key, rank AS worth, meeting.id AS meeting_id,
                meeting.title, meeting.created_at, segment.number, segment.start_s
            FROM segment_index
            JOIN segment ON segment.key = segment_index.rowid
            JOIN meeting ON meeting.id = segment.meeting_id
            WHERE segment_index MATCH ?4 AND meeting.hidden_at IS NULL
            ORDER BY rank, meeting.created_at DESC, segment.number LIMIT ?5
        ) AS best
        JOIN segment_index ON segment_index.rowid = best.key AND segment_index MATCH ?4
        ORDER BY best.worth, best.created_at DESC, best.number
        """,
        (_MARK_START, _MARK_END, _SNIPPET_TOKENS, query, limit),
    )
    return tuple(
        Hit(id_, title, number, start_s, *_unmarked(marked))
        for id_, title, number, start_s, marked in rows
    )


def _others(known: tuple[Hit, ...], hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Return the hits in places that aren't known yet."""
    places = {(hit.meeting_id, hit.line) for hit in known}
    return tuple(hit for hit in hits if (hit.meeting_id, hit.line) not in places)


def _unmarked(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Take the marks out of a snippet; return the plain text and where they stood."""
    text = ""
    marks: list[tuple[int, int]] = []
    start: int | None = None
    for char in marked:
        if char == _MARK_START:
            start = len(text)
        elif char == _MARK_END:
            if start is not None:
                marks.append((start, len(text)))
            start = None
        else:
            text += char
    return text, tuple(marks)
