"""What changing a transcript by hand means for its words: pure functions, no library.

A word that stays keeps its time in the recording, so that a click still plays it; what was written
anew shares the time of what it replaced.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from unplugged.core.types import Segment, Word

WRITTEN_PROBABILITY = 1.0  # a person wrote the word; no recogniser had to guess it
_TOKEN = re.compile(r"\S+")
# Hiragana, Katakana, Han, Hangul: written without spaces, so a word ends where its letters do.
_WITHOUT_SPACES = (
    "\u3041-\u309f",
    "\u30a0-\u30ff",
    "\u3400-\u4dbf\u4e00-\u9fff々",
    "\uac00-\ud7a3",
)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A word with where it stands in a text."""

    start: int
    end: int
    word: Word


def one_line(text: str) -> str:
    """Return what a person typed as one line: runs of white space become one space."""
    return " ".join(text.split())


def words_after_edit(segment: Segment, text: str) -> tuple[Word, ...]:
    """Return the words of a segment whose text was changed by hand.

    Args:
        segment: As it was before.
        text: As it reads now, one line.

    Returns:
        Words in time order within the segment. Words that did not change keep their times; those
        between them share the time between them by their length. None at all when the segment had
        none: times that nobody measured are not invented.
    """
    if not segment.words:
        return ()
    kept = _kept(_placed(segment), segment.text, text)
    found: list[Word] = []
    at, at_s = 0, segment.start_s
    for each in kept:
        found.extend(_spread(text, at, each.start, at_s, each.word.start_s))
        found.append(each.word)
        at, at_s = each.end, each.word.end_s
    found.extend(_spread(text, at, len(text), at_s, segment.end_s))
    return tuple(found)


def places_of(
    text: str, wanted: str, *, matches_case: bool = False, is_whole_words: bool = False
) -> tuple[tuple[int, int], ...]:
    """Return where ``wanted`` stands in a text, as start and end offsets that don't overlap.

    Args:
        text: Where to look.
        wanted: What to look for, taken letter by letter; nothing in it is a pattern.
        matches_case: Whether capitals matter.
        is_whole_words: Whether what stands inside a longer word doesn't count. Japanese has no
            spaces: there a word ends where another kind of letters begins.
    """
    if not wanted:
        return ()
    pattern = _pattern(wanted, matches_case=matches_case, is_whole_words=is_whole_words)
    spans = (found.span() for found in pattern.finditer(text))
    return tuple(
        span
        for span in spans
        if not is_whole_words or not (_is_mark(text, span[0] - 1) or _is_mark(text, span[1]))
    )


def replaced(
    text: str,
    wanted: str,
    replacement: str,
    *,
    matches_case: bool = False,
    is_whole_words: bool = False,
) -> str:
    """Return a text with every place of ``wanted`` replaced; see ``places_of``."""
    places = places_of(text, wanted, matches_case=matches_case, is_whole_words=is_whole_words)
    edges = [0, *(edge for place in places for edge in place), len(text)]
    return replacement.join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))


def renamed(text: str, name: str, new_name: str, others: Iterable[str] = ()) -> str:
    """Return a text with a person's name replaced, capitals as they are.

    Args:
        text: Where it stands.
        name: As it was.
        new_name: As it is from now on.
        others: Names of other people, which stay; one of them may hold the name.
    """
    if len(name) < 2 or re.fullmatch(f"[{''.join(_WITHOUT_SPACES)}]+", name) is None:
        return replaced(text, name, new_name, matches_case=True, is_whole_words=True)
    # What follows such a name is written right behind it, in the same letters: a verb in Chinese,
    # a title in Japanese, a particle in Korean. Only a longer name is known to be another one.
    longer = sorted((each for each in others if name in each and each != name), key=len)
    every = "|".join(map(re.escape, [*reversed(longer), name]))
    return re.sub(every, lambda found: new_name if found[0] == name else found[0], text)


def _pattern(wanted: str, *, matches_case: bool, is_whole_words: bool) -> re.Pattern[str]:
    literal = re.escape(wanted)
    if is_whole_words:
        literal = rf"(?<!{_same_word(wanted[0])}){literal}(?!{_same_word(wanted[-1])})"
    return re.compile(literal, 0 if matches_case else re.IGNORECASE)


def _same_word(letter: str) -> str:
    """Return what finds a letter that makes one word with this one when it stands beside it."""
    for letters in _WITHOUT_SPACES:
        if re.match(f"[{letters}]", letter):
            return f"[{letters}]"
    return rf"[^\W{''.join(_WITHOUT_SPACES)}]"


def _is_mark(text: str, at: int) -> bool:
    """Whether a vowel or an accent stands there that belongs to the letter before it.

    Arabic, Hindi and Thai write such signs. To a pattern they are no letters, so a word would end
    before them.
    """
    return 0 <= at < len(text) and unicodedata.category(text[at]).startswith("M")


def _placed(segment: Segment) -> list[_Placed]:
    """Find the words in their text; those that do not stand in it in order are left out."""
    placed: list[_Placed] = []
    at = 0
    for word in segment.words:
        start = segment.text.find(word.text, at)
        if start >= 0 and word.text:
            at = start + len(word.text)
            placed.append(_Placed(start, at, word))
    return placed


def _kept(placed: Sequence[_Placed], old: str, new: str) -> list[_Placed]:
    """Return the words that stand unchanged in the new text, with their places there."""
    same = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    kept = []
    for each in placed:
        for block in same:
            if block.a <= each.start and each.end <= block.a + block.size:
                start, end = (place + block.b - block.a for place in (each.start, each.end))
                # "can" in "cannot" is another word; in scripts without spaces, where words touched
                # before, they still may.
                edges = zip(_edges(old, each.start, each.end), _edges(new, start, end), strict=True)
                if all(is_edge or not was_edge for was_edge, is_edge in edges):
                    kept.append(_Placed(start, end, each.word))
    return kept


def _edges(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a space or the end of the text stands before and after a stretch."""
    return (start == 0 or text[start - 1].isspace(), end == len(text) or text[end].isspace())


def _spread(text: str, start: int, end: int, start_s: float, end_s: float) -> list[Word]:
    """Return the words of ``text[start:end]``, which share a time by their length."""
    tokens = _TOKEN.findall(text[start:end])
    total = sum(map(len, tokens))
    if not total:
        return []
    length_s = max(0.0, end_s - start_s)
    ends = [0]
    for token in tokens:
        ends.append(ends[-1] + len(token))
    times_s = [start_s + length_s * end / total for end in ends]
    return [
        Word(token, first_s, last_s, WRITTEN_PROBABILITY)
        for token, (first_s, last_s) in zip(tokens, pairwise(times_s), strict=True)
    ]
