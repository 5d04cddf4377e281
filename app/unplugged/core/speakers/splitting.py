"""A line in which two people speak becomes two lines, between two of its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from unplugged.core.segment_cuts import SENTENCE_ENDS, cut_before_words
from unplugged.core.types import Segment, Word

_REACH_S = 0.8  # how far from where the voices change a cut may lie
_SENTENCE_BONUS_S = 0.5  # people change at the end of a sentence more often than in a pause

Beginning = tuple[float, str]  # from which second of the meeting on, and who


def split_at_changes(segment: Segment, speakers: Sequence[Beginning]) -> tuple[Segment, ...]:
    """Return a segment as its speakers said it.

    Args:
        segment: What was said.
        speakers: Who speaks from when on, in time order; the first one from the segment's start.

    Returns:
        One segment for each speaker who follows another; one with the speaker of most of the time
        where the segment has no words with times near a change.
    """
    if not speakers:
        return (segment,)
    cuts = [_cut_near(segment, at_s) for at_s, _ in speakers[1:]]
    is_ascending = all(before < after for before, after in pairwise([0, *cuts]))
    parts = cut_before_words(segment, cuts) if is_ascending else ()
    if len(parts) != len(speakers):
        return (replace(segment, speaker=_mostly(segment, speakers)),)
    said = [replace(part, speaker=who) for part, (_, who) in zip(parts, speakers, strict=True)]
    said[0] = replace(said[0], start_s=segment.start_s)
    said[-1] = replace(said[-1], end_s=segment.end_s)
    return tuple(said)


def _cut_near(segment: Segment, change_s: float) -> int:
    """Return before which word a change lies; 0 where no gap between words is near."""
    best, best_worth = 0, float("-inf")
    for number, (before, after) in enumerate(pairwise(segment.words), start=1):
        away_s = abs((before.end_s + after.start_s) / 2 - change_s)
        worth = _gap_worth_s(before, after) - away_s / 2
        if away_s <= _REACH_S and worth > best_worth:
            best, best_worth = number, worth
    return best


def _gap_worth_s(before: Word, after: Word) -> float:
    pause_s = max(0.0, after.start_s - before.end_s)
    return pause_s + (_SENTENCE_BONUS_S if before.text.endswith(SENTENCE_ENDS) else 0.0)


def _mostly(segment: Segment, speakers: Sequence[Beginning]) -> str:
    edges = [segment.start_s, *(at_s for at_s, _ in speakers[1:]), segment.end_s]
    seconds: dict[str, float] = {}
    for (_, who), (begin_s, end_s) in zip(speakers, pairwise(edges), strict=True):
        seconds[who] = seconds.get(who, 0.0) + end_s - begin_s
    return max(seconds, key=lambda who: seconds[who])
