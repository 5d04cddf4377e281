"""Finding words as plain text, where the full-text index can't: in scripts without spaces.

The index has a whole run of such letters as one word, with the Latin words and digits inside it.
"""

from __future__ import annotations

import re
import sqlite3
import string
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice

from unplugged.core.store.records import Hit
from unplugged.core.unspaced import LETTERS, is_unspaced

_Marks = tuple[tuple[int, int], ...]

# As ISO 639 and Whisper name them: Chinese, Cantonese, Japanese, Thai, Lao, Burmese, Khmer.
_LANGUAGES = "'zh', 'yue', 'ja', 'th', 'lo', 'my', 'km'"

# Japanese keyboards write Latin letters and digits as wide as Han letters, if one lets them.
_FIRST_WIDE, _LAST_WIDE = 0xFF01, 0xFFDC
_TO_WIDE = {narrow: narrow + 0xFEE0 for narrow in range(0x21, 0x7F)}

_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)  # as SQLite sees capitals
_SPACED_LETTER = rf"[^\W{LETTERS}]"
# Such marks part words even without a space; those of ASCII stand in "10:30" too. Vowels and tones
# of Indian and Thai letters are no letters to Python, but they are part of a word.
_MARKS = re.compile(r"[^\w\x00-\x7f\u0300-\u036f\u0900-\u109f\u1780-\u17ff]")


def words_of(typed: Sequence[str]) -> list[str]:
    """Return what is looked for as plain text: words without the marks around and between them."""
    pieces = (piece for word in typed for piece in _MARKS.split(word))
    found = (piece.strip(string.punctuation) for piece in pieces)
    return [word for word in found if any(char.isalnum() for char in word)]


def narrow(word: str) -> str:
    """Return a word with Latin letters and digits as narrow as they are elsewhere."""
    narrowed = (
        unicodedata.normalize("NFKC", char) if _FIRST_WIDE <= ord(char) <= _LAST_WIDE else char
        for char in word
    )
    return unicodedata.normalize("NFC", "".join(narrowed))


def title_hits(
    db: sqlite3.Connection, words: Sequence[str], limit: int, *, is_inside: bool = False
) -> tuple[Hit, ...]:
    """Return the titles that hold all the words, those of the newest meeting first.

    Args:
        db: The library.
        words: From ``words_of``.
        limit: How many at most.
        is_inside: See ``lines``.
    """
    holds, forms = _holding("title", words)
    rows = db.execute(
        f"""
        SELECT id, title FROM meeting WHERE hidden_at IS NULL AND {holds}
        ORDER BY created_at DESC
        """,  # noqa: S608 - our own names
        forms,
    )
    found = ((id_, title, _places(title, words, is_inside=is_inside)) for id_, title in rows)
    hits = (Hit(id_, title, None, None, title, marks) for id_, title, marks in found if marks)
    return tuple(islice(hits, limit))


def line_hits(
    db: sqlite3.Connection, words: Sequence[str], limit: int, *, is_inside: bool = False
) -> tuple[Hit, ...]:
    """Return the lines that hold all the words; see ``title_hits``."""
    return tuple(islice(lines(db, words, is_inside=is_inside), limit))


def lines(db: sqlite3.Connection, words: Sequence[str], *, is_inside: bool) -> Iterator[Hit]:
    """Yield the lines that hold all the words as plain text, those of the newest meeting first.

    Args:
        db: The library.
        words: What to find, from ``words_of``.
        is_inside: Whether only words of spaced scripts that stand inside an unspaced text are
            wanted. Meetings in other languages aren't read then: where there are only such, it
            costs nothing.
    """
    of_meetings = f"(meeting.language IS NULL OR meeting.language IN ({_LANGUAGES}))"
    holds, forms = _holding("segment.text", words)
    rows = db.execute(
        f"""
        SELECT meeting.id, meeting.title, segment.number, segment.start_s, segment.text
        FROM meeting JOIN segment ON segment.meeting_id = meeting.id
        WHERE meeting.hidden_at IS NULL AND {of_meetings if is_inside else "TRUE"} AND {holds}
        ORDER BY meeting.created_at DESC, segment.number
        """,  # noqa: S608 - our own names
        forms,
    )
    for id_, title, number, start_s, text in rows:
        if marks := _places(text, words, is_inside=is_inside):
            yield Hit(id_, title, number, start_s, text, marks)


def _holding(column: str, words: Sequence[str]) -> tuple[str, list[str]]:
    """Return the condition that a text holds each word, capitals or not, and its parameters.

    One comparison for each form of a word: with lists in JSON it took several times as long.
    """
    forms = [[form.translate(_LOWER) for form in _widths(word)] for word in words]
    each = (" OR ".join([f"instr(lower({column}), ?) > 0"] * len(some)) for some in forms)
    condition = " AND ".join(f"({one})" for one in each) or "FALSE"
    return condition, [form for some in forms for form in some]


def _widths(word: str) -> list[str]:
    """Return a word as it was typed, all narrow and all wide."""
    narrowed = narrow(word)
    return list(dict.fromkeys([word, narrowed, narrowed.translate(_TO_WIDE)]))


def _places(text: str, words: Sequence[str], *, is_inside: bool) -> _Marks:
    """Return where the words stand; nothing when they don't all stand there as they should.

    Args:
        text: Where to look.
        words: From ``words_of``.
        is_inside: Whether the text has to be one without spaces, and each word one that other
            letters of its own script don't go on from; the last one may be unfinished.
    """
    if is_inside and not is_unspaced(text):
        return ()
    marks: list[tuple[int, int]] = []
    for number, word in enumerate(words, start=1):
        pattern = "|".join(map(re.escape, _widths(word)))
        if is_inside:
            behind = "" if number == len(words) else f"(?!{_SPACED_LETTER})"
            pattern = f"(?<!{_SPACED_LETTER})(?:{pattern}){behind}"
        found = re.search(pattern, text, re.IGNORECASE)
        if found is None:
            return ()
        marks.append(found.span())
    return tuple(sorted(marks))
