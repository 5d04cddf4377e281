"""Cutting a segment between its words, without losing a letter of its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from unplugged.core.types import Segment

SENTENCE_ENDS = (".", "?", "!", "。", "？", "！")


def cut_before_words(segment: Segment, cuts: Sequence[int]) -> tuple[Segment, ...]:
    """Return the parts of a segment, each from its first word's start to its last word's end.

    Args:
        segment: What was said.
        cuts: Before which of its words to cut: ascending, from 1 to the last word's index.

    Returns:
        One part more than cuts; the segment alone where its words are not those of its text.
    """
    texts = _texts(segment, cuts) if cuts else None
    if texts is None:
        return (segment,)
    edges = [0, *cuts, len(segment.words)]
    parts = []
    for text, (first, after) in zip(texts, pairwise(edges), strict=True):
        own = segment.words[first:after]
        parts.append(
            replace(segment, start_s=own[0].start_s, end_s=own[-1].end_s, text=text, words=own)
        )
    return tuple(parts)


def _texts(segment: Segment, cuts: Sequence[int]) -> list[str] | None:
    """Return the segment's text cut before these words; None where the words are not its own."""
    position = 0
    places: list[int] = []
    for index, word in enumerate(segment.words):
        found = segment.text.find(word.text, position)
        if found < 0:
            return None
        if index in cuts:
            places.append(found)
        position = found + len(word.text)
    edges = [0, *places, len(segment.text)]
    return [segment.text[a:b].strip() for a, b in pairwise(edges)]
