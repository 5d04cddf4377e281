"""The tracks of a recording on one time: each device has its clock, and pauses stop them all.

Seconds of the meeting are those of its first track, so that a line's time is its place there.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from unplugged.audio.at_16k import AudioAt16k
from unplugged.audio.clock import TrackClock, fit_clock, same_moment
from unplugged.audio.recorded import RecordedAudio
from unplugged.audio.spool import open_audio
from unplugged.audio.track import PAUSED
from unplugged.core.bleed import Echo, measure_echo
from unplugged.core.messages import TrackAudio
from unplugged.core.types import SAMPLE_RATE_HZ

# One comes a second; a clock that is 300 ppm off moves 3 ms in that time.
_FIT_EVERY_ANCHORS = 10


class _FollowedClock:
    """The clock of a track that is still being recorded."""

    def __init__(self) -> None:
        self.source: RecordedAudio | None = None
        self._clock: TrackClock | None = None
        self._seen = (0, 0)  # anchors and gaps that the clock was made of

    def now(self) -> TrackClock | None:
        """Return the clock as far as it is known, None before the first anchor."""
        if self.source is None:
            return None
        anchors, gaps = self.source.anchors, self.source.gaps
        seen = len(anchors), len(gaps)
        is_due = seen[0] >= self._seen[0] + _FIT_EVERY_ANCHORS or seen[1] != self._seen[1]
        if seen != self._seen and (is_due or self._clock is None or self.source.is_closed):
            pauses = [gap.from_sample for gap in gaps if gap.reason == PAUSED]
            self._clock = fit_clock(anchors, self.source.sample_rate_hz, pauses)
            self._seen = seen
        return self._clock


class TrackSound:
    """One track as the recogniser hears it, opened as soon as it is there."""

    def __init__(self, track: TrackAudio, clock: _FollowedClock, first: _FollowedClock) -> None:
        """Look at a track whose ``clock`` is to be told by the one of the ``first`` track."""
        self.track = track
        self._clock = clock
        self._first = first
        self.audio: AudioAt16k | None = None
        self.overheard: TrackSound | None = None

    def is_there(self, closer: contextlib.ExitStack) -> bool:
        """Open the track if that can be done by now; whether it is open.

        Raises:
            FileUnreadable, NotMedia: what is there cannot be read.
        """
        path = Path(self.track.spool)
        if self.audio is None and any(
            path.with_suffix(suffix).exists() for suffix in (".wav", ".flac")
        ):
            source = closer.enter_context(open_audio(path))
            self._clock.source = source
            self.audio = AudioAt16k(source)
        return self.audio is not None

    def to_meeting(self) -> Callable[[float], float]:
        """Return the map from seconds of the track to seconds of the meeting, as known by now."""
        mine, first = self._clock.now(), self._first.now()
        if self._clock is self._first or mine is None or first is None:
            return lambda track_s: track_s  # both begin at the same moment
        return lambda track_s: max(0.0, same_moment(track_s, mine, first))

    def echo_in(self, start_s: float, end_s: float) -> Echo | None:
        """Measure how a stretch of this track goes along with the track that it may overhear.

        Args:
            start_s: Where it begins, in seconds of this track.
            end_s: Where it ends.

        Returns:
            None when it overhears none, or that one is silent there or not there yet.
        """
        other = self.overheard
        if other is None or other.audio is None or self.audio is None:
            return None
        begin = max(0, round(start_s * SAMPLE_RATE_HZ))
        count = max(0, round(end_s * SAMPLE_RATE_HZ) - begin)
        there = max(0, round(other.from_first(self.to_meeting()(start_s)) * SAMPLE_RATE_HZ))
        return measure_echo(self.audio.read(begin, count), other.audio.read(there, count))

    def from_first(self, meeting_s: float) -> float:
        """Return which moment of this track a moment of the meeting is."""
        mine, first = self._clock.now(), self._first.now()
        if self._clock is self._first or mine is None or first is None:
            return meeting_s
        return same_moment(meeting_s, first, mine)


@contextlib.contextmanager
def sounds_of(
    tracks: Sequence[TrackAudio],
) -> Iterator[tuple[tuple[TrackSound, ...], contextlib.ExitStack]]:
    """Give the sound of all tracks, and what closes them at the end."""
    clocks = [_FollowedClock() for _ in tracks]
    with contextlib.ExitStack() as closer:
        sounds = tuple(
            TrackSound(track, clock, clocks[0]) for track, clock in zip(tracks, clocks, strict=True)
        )
        for sound in sounds:
            overheard = (other for other in sounds if other.track.number == sound.track.overhears)
            sound.overheard = next(overheard, None)
        yield sounds, closer
