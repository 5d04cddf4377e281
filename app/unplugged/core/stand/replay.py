"""A finished run shown again: which words had been said at a moment, how far the minutes were.

Nothing is invented here: words come with the times at which the recogniser heard them, bullets in
the order in which the model wrote them. Only the pace of writing is another one, and the stand
says how long it really took.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from unplugged.core.types import MinutesItem, Segment


@dataclass(frozen=True, slots=True)
class Said:
    """What had been said at a moment.

    Attributes:
        lines: How many lines were over.
        text: The words of the line that was being spoken, as far as they were out.
    """

    lines: int
    text: str


@dataclass(frozen=True, slots=True)
class Written:
    """What had been written at a moment.

    Attributes:
        items: How many bullets were finished.
        tail: The beginning of the one that was being written.
    """

    items: int
    tail: str


class Replay:
    """One run of the sample meeting."""

    def __init__(self, segments: Sequence[Segment], items: Sequence[MinutesItem]) -> None:
        """Take a transcript in order of time, and bullets in any order."""
        self._segments = tuple(segments)
        self._ends_s = [segment.end_s for segment in self._segments]
        self.items = tuple(sorted(items, key=lambda item: item.number or 0))
        self._letters = [0]
        for item in self.items:
            self._letters.append(self._letters[-1] + max(1, len(item.text)))

    @property
    def length_s(self) -> float:
        """When the last word is over; 0 for an empty transcript."""
        return max(self._ends_s, default=0.0)

    def said(self, at_s: float) -> Said:
        """Return what had been said at a moment of the meeting."""
        over = bisect_right(self._ends_s, at_s)
        if over == len(self._segments):
            return Said(over, "")
        return Said(over, _begun(self._segments[over], at_s))

    def written(self, share: float) -> Written:
        """Return what had been written when a share of the letters was, from 0 to 1."""
        letters = round(self._letters[-1] * min(max(share, 0.0), 1.0))
        done = bisect_right(self._letters, letters) - 1
        if done >= len(self.items):
            return Written(len(self.items), "")
        return Written(done, self.items[done].text[: letters - self._letters[done]])


def _begun(segment: Segment, at_s: float) -> str:
    """Return the words of a line that were begun by a moment."""
    if not segment.words:
        return segment.text if segment.start_s <= at_s else ""
    shown, at = 0, 0
    for word in segment.words:
        place = segment.text.find(word.text, at)
        if place < 0:
            continue
        if word.start_s > at_s:
            break
        at = shown = place + len(word.text)
    return segment.text[:shown].strip()
