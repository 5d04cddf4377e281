"""A recogniser that repeats itself without end is cut short, whichever engine it is."""

from __future__ import annotations

from collections.abc import Sequence

from unplugged.core.agreement import spaced_words, with_words
from unplugged.core.types import Segment, Word

_LONGEST_PHRASE_WORDS = 12
# How often a phrase of n words (n = 1, 2, ...) must repeat in a row before it is taken for a loop;
# people do say "no, no, no, no", but not "and so on" four times.
_LOOP_REPEATS = (8, 5, 4)


def without_loops(texts: Sequence[str]) -> list[int]:
    """Return the indices of the words to keep so that every loop is said once.

    Args:
        texts: Words in order; compared without case and surrounding space and punctuation.
    """
    plain = [text.strip(" ,.!?;:").casefold() for text in texts]
    kept: list[int] = []
    position = 0
    while position < len(plain):
        length, repeats = _loop_at(plain, position)
        kept.extend(range(position, position + length))
        position += length * repeats
    return kept


def each_said_once(segments: Sequence[Segment], length_s: float) -> tuple[Segment, ...]:
    """Return the segments of one window without loops, also those that run over several of them.

    Args:
        segments: What was heard, in time order.
        length_s: How long the window is; no time lies beyond.
    """
    heard = [(place, word) for place, seg in enumerate(segments) for word in spaced_words(seg)]
    kept = without_loops([word.text for _, word in heard])
    if len(kept) == len(heard):
        return tuple(segments)
    parts: list[list[Word]] = [[] for _ in segments]
    for index in kept:
        place, word = heard[index]
        parts[place].append(word)
    return tuple(
        segment if len(part) == len(spaced_words(segment)) else with_words(segment, part, length_s)
        for segment, part in zip(segments, parts, strict=True)
        if part
    )


def _loop_at(plain: list[str], position: int) -> tuple[int, int]:
    """Return (words of the phrase, how often it stands here in a row); (1, 1) for no loop."""
    for length in range(1, _LONGEST_PHRASE_WORDS + 1):
        phrase = plain[position : position + length]
        repeats = 1
        while plain[position + repeats * length :][:length] == phrase:
            repeats += 1
        if repeats >= _LOOP_REPEATS[min(length, len(_LOOP_REPEATS)) - 1]:
            return length, repeats
    return 1, 1
