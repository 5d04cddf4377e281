"""The clocks of sound devices: how two of them drift apart, and which moment is which on both.

No two devices count seconds alike; 100 ppm apart, two tracks of an hour are 0.36 s apart at the
end, enough to mix up who spoke first. Each track has anchors, pairs of the machine's clock and a
sample; everything here comes from those. An anchor can be late, because a block waited somewhere,
and never early, so the earliest ones tell the truth.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from unplugged.audio.sidecar import Anchor

_BUCKET_S = 10.0  # the earliest of this many seconds counts for the drift
_KNOT_S = 60.0  # and of this many for the map
_LEAST_SPAN_S = 20.0  # before that, jitter is greater than any drift
_LARGEST_DRIFT = 2e-3


@dataclass(frozen=True, slots=True)
class Knot:
    """A moment that both the machine's clock and a track name.

    Attributes:
        clock_s: On the machine's monotonic clock.
        track_s: On the track, which is a sample divided by the nominal rate.
    """

    clock_s: float
    track_s: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a track that was recorded without a pause.

    Attributes:
        drift: Seconds of the track per second of the machine's clock, less one.
        knots: In order, at least one; between two the map is a straight line.
    """

    drift: float
    knots: tuple[Knot, ...]

    def track_at(self, clock_s: float) -> float:
        """Return the moment of the track, also beyond the ends."""
        at = [knot.clock_s for knot in self.knots]
        first, last = self.knots[0], self.knots[-1]
        if clock_s <= first.clock_s:
            return first.track_s + (clock_s - first.clock_s) * (1.0 + self.drift)
        if clock_s >= last.clock_s:
            return last.track_s + (clock_s - last.clock_s) * (1.0 + self.drift)
        return float(np.interp(clock_s, at, [knot.track_s for knot in self.knots]))

    def clock_at(self, track_s: float) -> float:
        """Return the moment of the machine's clock, also beyond the ends."""
        at = [knot.track_s for knot in self.knots]
        first, last = self.knots[0], self.knots[-1]
        if track_s <= first.track_s:
            return first.clock_s + (track_s - first.track_s) / (1.0 + self.drift)
        if track_s >= last.track_s:
            return last.clock_s + (track_s - last.track_s) / (1.0 + self.drift)
        return float(np.interp(track_s, at, [knot.clock_s for knot in self.knots]))


@dataclass(frozen=True, slots=True)
class TrackClock:
    """How a track's time and the machine's clock belong together.

    Attributes:
        stretches: In order; a pause lies between two.
        starts_s: Where each stretch begins on the track.
    """

    stretches: tuple[Stretch, ...]
    starts_s: tuple[float, ...]

    @property
    def drift_ppm(self) -> float:
        """How much faster than the machine's clock the device counts, in millionths."""
        longest = max(self.stretches, key=_span_s)
        return longest.drift * 1e6

    def clock_at(self, track_s: float) -> float:
        """Return when a moment of the track was recorded, on the machine's clock."""
        index = max(0, bisect_right(self.starts_s, track_s) - 1)
        return self.stretches[index].clock_at(track_s)

    def track_at(self, clock_s: float) -> float:
        """Return the moment of the track; what fell into a pause is where the pause is."""
        begins_s = [
            stretch.clock_at(start_s)
            for stretch, start_s in zip(self.stretches, self.starts_s, strict=True)
        ]
        index = max(0, bisect_right(begins_s, clock_s) - 1)
        track_s = self.stretches[index].track_at(clock_s)
        is_last = index + 1 == len(self.starts_s)
        return track_s if is_last else min(track_s, self.starts_s[index + 1])


def fit_clock(
    anchors: Sequence[Anchor], rate_hz: int, pauses: Iterable[int] = ()
) -> TrackClock | None:
    """Return the clock of a track, None when it has no anchors.

    Args:
        anchors: As the sidecar has them, in order.
        rate_hz: The spool's nominal rate.
        pauses: First sample behind each pause.
    """
    breaks = sorted(set(pauses))
    parts: dict[int, list[Knot]] = {}
    for anchor in anchors:
        knot = Knot(anchor.monotonic_ns / 1e9, anchor.sample / rate_hz)
        parts.setdefault(bisect_right(breaks, anchor.sample), []).append(knot)
    if not parts:
        return None
    edges_s = [0.0, *(sample / rate_hz for sample in breaks)]
    order = sorted(parts)
    return TrackClock(
        tuple(_fit_stretch(parts[index]) for index in order),
        tuple(edges_s[index] for index in order),
    )


def relative_ppm(one: TrackClock, other: TrackClock) -> float:
    """Return how much faster ``one`` counts than ``other``, in millionths."""
    return ((1.0 + one.drift_ppm / 1e6) / (1.0 + other.drift_ppm / 1e6) - 1.0) * 1e6


def same_moment(track_s: float, one: TrackClock, other: TrackClock) -> float:
    """Return where on ``other`` the sound stands that was recorded at ``track_s`` on ``one``."""
    return other.track_at(one.clock_at(track_s))


def offset_s(first: TrackClock, other: TrackClock) -> float:
    """Return where on ``first`` the first sample of ``other`` stands; it may be before 0.

    Both are asked for a moment at which both were recorded: before its beginning a clock goes on
    backwards, through pauses that the other one has left out.
    """
    both_s = max(first.clock_at(0.0), other.clock_at(0.0))
    return first.track_at(both_s) - other.track_at(both_s)


def _fit_stretch(knots: Sequence[Knot]) -> Stretch:
    drift = _drift(_earliest(knots, _BUCKET_S))
    chosen = _earliest(knots, _KNOT_S)
    kept = [chosen[0]]
    for knot in chosen[1:]:
        # The map has to go on in both directions, and no clock jumps.
        if knot.clock_s > kept[-1].clock_s and knot.track_s > kept[-1].track_s:
            kept.append(knot)
    return Stretch(drift, tuple(kept))


def _earliest(knots: Sequence[Knot], bucket_s: float) -> list[Knot]:
    """Return the knot of each bucket that waited least; what is left at the end joins the last."""
    best: dict[int, Knot] = {}
    begin_s = knots[0].track_s
    last = max(1, int((knots[-1].track_s - begin_s) // bucket_s)) - 1
    for knot in knots:
        bucket = min(last, int((knot.track_s - begin_s) // bucket_s))
        held = best.get(bucket)
        if held is None or knot.clock_s - knot.track_s < held.clock_s - held.track_s:
            best[bucket] = knot
    return [best[bucket] for bucket in sorted(best)]


def _drift(knots: Sequence[Knot]) -> float:
    """Return the slope of track against clock, less one; 0 where it can't be told."""
    clock_s: NDArray[np.float64] = np.array([knot.clock_s for knot in knots])
    track_s: NDArray[np.float64] = np.array([knot.track_s for knot in knots])
    if clock_s[-1] - clock_s[0] < _LEAST_SPAN_S:
        return 0.0
    off_s = clock_s - clock_s.mean()
    ahead_s = (track_s - track_s.mean()) - off_s  # small numbers keep their digits
    slope = float((off_s * ahead_s).sum() / np.square(off_s).sum())
    return max(-_LARGEST_DRIFT, min(_LARGEST_DRIFT, slope))


def _span_s(stretch: Stretch) -> float:
    return stretch.knots[-1].clock_s - stretch.knots[0].clock_s
