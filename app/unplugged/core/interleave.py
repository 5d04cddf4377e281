"""Several tracks, one transcript: lines in the order in which people began to speak.

Each track is transcribed on its own and tells its lines in its own order, one track sooner, the
other later. A line waits until no other track can still bring one that began before it; so the
numbers of lines, which the minutes cite, follow time. A track that hangs holds the others up for a
while only.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from unplugged.core.bleed import Echo
from unplugged.core.types import Segment

# Longer than the longest live utterance takes to be said and recognised.
LONGEST_WAIT_S = 20.0


@dataclass(frozen=True, slots=True)
class Heard:
    """What was transcribed of one track.

    Attributes:
        track: Number of the track.
        segment: What was said, None for a stretch without speech.
        end_sample: How far the track is transcribed with it, in 16 kHz samples.
        reached_s: The same in seconds of the meeting.
        came_s: When it was told, on a monotonic clock.
        echo: How its sound goes along with the track that it may overhear, None for not at all.
    """

    track: int
    segment: Segment | None
    end_sample: int
    reached_s: float
    came_s: float
    echo: Echo | None = None

    @property
    def compares_until_s(self) -> float:
        """How far the other tracks have to be before it can be compared with them."""
        is_suspicious = self.echo is not None and self.echo.is_suspicious
        return self.segment.end_s if self.segment is not None and is_suspicious else 0.0


class Interleaver:
    """Brings what is heard on several tracks into one order."""

    def __init__(self, tracks: tuple[int, ...]) -> None:
        """Begin with the numbers of all tracks."""
        self._waiting: dict[int, deque[Heard]] = {track: deque() for track in tracks}
        self._reached_s = dict.fromkeys(tracks, 0.0)

    def take(self, heard: Heard) -> None:
        """Take what is heard; ``ready`` gives it back when it is due."""
        self._waiting[heard.track].append(heard)
        self._reached_s[heard.track] = max(self._reached_s[heard.track], heard.reached_s)

    def ready(self, now_s: float) -> Iterator[Heard]:
        """Give out what is due, in order; what its taker fails at is given out again.

        Args:
            now_s: The monotonic clock.
        """
        while (heard := self._next(now_s)) is not None:
            yield heard
            self._waiting[heard.track].popleft()

    def flush(self) -> Iterator[Heard]:
        """Give out everything, in order, as ``ready`` does; nothing more is to come for now."""
        while any(self._waiting.values()):
            heard = min((queue[0] for queue in self._waiting.values() if queue), key=_begins_s)
            yield heard
            self._waiting[heard.track].popleft()

    def waiting(self, track: int) -> tuple[Heard, ...]:
        """Return what of a track is not given out yet."""
        return tuple(self._waiting[track])

    def _next(self, now_s: float) -> Heard | None:
        heads = [queue[0] for queue in self._waiting.values() if queue]
        for head in sorted(heads, key=_begins_s):
            is_late = now_s - head.came_s >= LONGEST_WAIT_S
            if head.segment is None or is_late or self._is_first(head):
                return head
        return None

    def _is_first(self, head: Heard) -> bool:
        """Whether no other track can bring a line that began before this one or belongs to it."""
        begins_s = _begins_s(head)
        return all(
            (_begins_s(queue[0]) >= begins_s if queue else self._reached_s[track] >= begins_s)
            and self._reached_s[track] >= head.compares_until_s
            for track, queue in self._waiting.items()
            if track != head.track
        )


def _begins_s(heard: Heard) -> float:
    """Return when it began; a stretch without speech is told by where it ends."""
    return heard.reached_s if heard.segment is None else heard.segment.start_s
