"""Gaps of a recording as a reader meets them: one remark per event, at its place in the transcript.

The library keeps what each track lost. A reader wants to know it once: a pause stops all tracks, so
it is one remark; what concerns one of several tracks names the track's speaker.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from unplugged.core.sentences import gap_sentence
from unplugged.core.store import Gap
from unplugged.core.types import Line

# Tracks stop one after the other, and their recorders need different times to come up again.
_SAME_EVENT_S = 3.0
_OF_ALL_TRACKS = frozenset({"paused", "suspended"})


@dataclass(frozen=True, slots=True)
class GapRemark:
    """What a reader is told of one event.

    Attributes:
        at_s: Where it belongs, in seconds of the meeting.
        lost_s: How much is missing, 0 when nobody knows or nothing is.
        reason: Code of what happened; ``core.sentences.gap_code`` has the code of its sentence.
        speaker: Whose track it concerns, None when it is all of them.
    """

    at_s: float
    lost_s: float
    reason: str
    speaker: str | None = None

    @property
    def text(self) -> str:
        """The remark in words."""
        said = gap_sentence(self.reason, self.lost_s)
        return said if self.speaker is None else f"{self.speaker}: {said}"


def remarks_on(gaps: Sequence[Gap], speakers: Mapping[int, str | None]) -> list[GapRemark]:
    """Return what a reader is told of the gaps of a meeting, in its order.

    Args:
        gaps: All gaps of all tracks.
        speakers: Who speaks on each track of the meeting, by its number.
    """
    told: list[GapRemark] = []
    for gap in sorted(gaps, key=lambda each: (each.at_s, each.track)):
        if gap.reason in _OF_ALL_TRACKS:
            if not any(_is_same(gap, remark) for remark in told):
                told.append(GapRemark(gap.at_s, gap.lost_s, gap.reason))
            continue
        speaker = speakers.get(gap.track) if len(speakers) > 1 else None
        told.append(GapRemark(gap.at_s, gap.lost_s, gap.reason, speaker))
    return told


def breaks_in(gaps: Sequence[Gap]) -> tuple[tuple[float, float], ...]:
    """Return the pauses and sleeps: where each is in the recording, and how long it took.

    Their time is in no recording; that of any other gap is silence there.
    """
    found = remarks_on([gap for gap in gaps if gap.reason in _OF_ALL_TRACKS], {})
    return tuple((each.at_s, each.lost_s) for each in found)


def with_remarks(lines: Sequence[Line], remarks: Sequence[GapRemark]) -> Iterator[Line | GapRemark]:
    """Give the lines of a transcript in order, each remark before the first line behind it."""
    waiting = list(remarks)
    for line in lines:
        while waiting and waiting[0].at_s <= line.start_s:
            yield waiting.pop(0)
        yield line
    yield from waiting


def _is_same(gap: Gap, remark: GapRemark) -> bool:
    return gap.reason == remark.reason and abs(gap.at_s - remark.at_s) <= _SAME_EVENT_S
