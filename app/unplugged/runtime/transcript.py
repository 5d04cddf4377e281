"""Keeps the transcript of one meeting while its tracks are heard: lines in order, early words."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from unplugged.core.bleed import is_bleed
from unplugged.core.interleave import Heard, Interleaver
from unplugged.core.messages import Committed, Partial
from unplugged.core.store import Store
from unplugged.core.types import Line, Segment
from unplugged.runtime.notices import LineAdded, Notice, PartialHeard
from unplugged.runtime.plan import WorkPlan

_COMPARED_LINES = 60


class Transcript:
    """Writes lines into the library as soon as their order is certain."""

    def __init__(self, plan: WorkPlan, store: Store, tell: Callable[[Notice], None]) -> None:
        """Keep for one meeting."""
        self._plan = plan
        self._store = store
        self._tell = tell
        self._said: list[tuple[int, Segment]] = []
        self._lines = Interleaver(tuple(track.number for track in plan.tracks))

    def commit(self, event: Committed) -> None:
        """Take what was transcribed."""
        now_s = time.monotonic()
        segment = event.segment
        if segment is not None:
            # The last ones only: an echo is never far behind.
            self._said = [*self._said[-_COMPARED_LINES:], (event.track, segment)]
        self._lines.take(
            Heard(event.track, segment, event.end_sample, event.reached_s, now_s, event.echo)
        )
        self._keep(self._lines.ready(now_s))

    def tick(self) -> None:
        """Let time go by: a line doesn't wait for ever."""
        self._keep(self._lines.ready(time.monotonic()))

    def flush(self) -> None:
        """Write all there is, as nobody listens any more."""
        self._keep(self._lines.flush())

    @property
    def has_waiting_lines(self) -> bool:
        """Whether something was said that is not in the library yet."""
        tracks = (track.number for track in self._plan.tracks)
        return any(heard.segment for track in tracks for heard in self._lines.waiting(track))

    def partial(self, event: Partial) -> None:
        """Tell early words, with the lines before them that still wait for their place."""
        waiting = [
            heard.segment.text
            for heard in self._lines.waiting(event.track)
            if heard.segment is not None
        ]
        settled = " ".join([*waiting, event.settled]).strip()
        kind = self._plan.track(event.track).kind
        self._tell(
            PartialHeard(
                settled,
                event.text,
                event.lag_s,
                event.is_catching_up,
                kind,
                event.real_time_factor,
            )
        )

    def _keep(self, due: Iterable[Heard]) -> None:
        store, meeting_id = self._store, self._plan.meeting_id
        for heard in due:
            segment = None if self._is_overheard(heard) else heard.segment
            # Before it is written: what fails behind that would write the line again.
            speaker = _speaker(store, meeting_id, heard.track)
            number = store.commit_segment(
                meeting_id, segment, heard.end_sample, track=heard.track
            ).number
            if segment is not None and number is not None:
                self._tell(LineAdded(Line.of(number, segment, speaker)))

    def _is_overheard(self, heard: Heard) -> bool:
        """Whether it is only what the loudspeaker said, heard by the microphone."""
        if heard.segment is None:
            return False
        others = [segment for track, segment in self._said if track != heard.track]
        return is_bleed(heard.segment, others, heard.echo)


def _speaker(store: Store, meeting_id: str, track: int) -> str | None:
    """Return who speaks on a track, by the name that the user has given by now."""
    tracks = store.meeting(meeting_id).tracks
    return next(found.speaker for found in tracks if found.number == track)
