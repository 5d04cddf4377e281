"""Two clocks that drift: from anchors that are sometimes late, the truth within milliseconds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from unplugged.audio.clock import TrackClock, fit_clock, relative_ppm, same_moment
from unplugged.audio.sidecar import Anchor

RATE_HZ = 48_000
START_S = 5_000.0

drifts = st.floats(-500.0, 500.0)
# Late by up to 0.4 s, as on a busy machine; most anchors are nearly on time.
lateness = st.one_of(st.floats(0.0, 0.004), st.floats(0.0, 0.004), st.floats(0.0, 0.4))


def anchors_of(drift_ppm: float, late_s: list[float], *, from_s: float = 0.0) -> list[Anchor]:
    """Return one anchor per second of a device whose clock is off by so much."""
    return [
        Anchor(
            round((START_S + from_s + second + late) * 1e9),
            round((from_s + second) * (1 + drift_ppm / 1e6) * RATE_HZ),
        )
        for second, late in enumerate(late_s)
    ]


def clock_of(anchors: list[Anchor], pauses: tuple[int, ...] = ()) -> TrackClock:
    clock = fit_clock(anchors, RATE_HZ, pauses)
    assert clock is not None
    return clock


@settings(max_examples=30, deadline=None)
@given(
    one=drifts,
    other=drifts,
    late_s=st.lists(lateness, min_size=90, max_size=250),
)
def test_drift_of_two_devices_is_found(one: float, other: float, late_s: list[float]) -> None:
    """Within 100 ppm after a minute and a half: two minutes then are 12 ms wrong at most."""
    clocks = [
        clock_of(anchors_of(one, _with_some_on_time(late_s))),
        clock_of(anchors_of(other, _with_some_on_time(late_s[::-1]))),
    ]
    expected = ((1 + one / 1e6) / (1 + other / 1e6) - 1) * 1e6
    assert relative_ppm(clocks[0], clocks[1]) == pytest.approx(expected, abs=100.0)


@settings(max_examples=30, deadline=None)
@given(
    one=drifts,
    other=drifts,
    late_s=st.lists(lateness, min_size=60, max_size=300),
    place=st.floats(0.0, 1.0),
)
def test_a_moment_is_found_on_the_other_track(
    one: float, other: float, late_s: list[float], place: float
) -> None:
    first = clock_of(anchors_of(one, _with_some_on_time(late_s)))
    second = clock_of(anchors_of(other, _with_some_on_time(late_s[::-1])))
    moment_s = place * len(late_s)
    found = same_moment(moment_s * (1 + one / 1e6), first, second)
    assert found == pytest.approx(moment_s * (1 + other / 1e6), abs=0.03)


def _with_some_on_time(late_s: list[float]) -> list[float]:
    """Every fifth anchor is nearly on time: a machine always late by more can't be told apart."""
    return [late % 0.004 if index % 5 == 0 else late for index, late in enumerate(late_s)]


def test_an_exact_drift_is_found_exactly() -> None:
    clock = clock_of(anchors_of(300.0, [0.0] * 120))
    assert clock.drift_ppm == pytest.approx(300.0, abs=1.0)


def test_a_short_recording_has_no_drift_to_tell() -> None:
    assert clock_of(anchors_of(300.0, [0.0, 0.004, 0.1])).drift_ppm == 0.0


def test_a_pause_stops_one_clock_only() -> None:
    """Ten seconds, a pause of a minute, ten seconds more; the other track has no pause."""
    before = anchors_of(0.0, [0.0] * 10)
    behind = [
        Anchor(anchor.monotonic_ns + 60 * 10**9, anchor.sample)
        for anchor in anchors_of(0.0, [0.0] * 10, from_s=10.0)
    ]
    paused = clock_of(before + behind, (10 * RATE_HZ,))
    whole = clock_of(anchors_of(0.0, [0.0] * 90))
    assert same_moment(5.0, paused, whole) == pytest.approx(5.0)
    assert same_moment(12.0, paused, whole) == pytest.approx(72.0)
    assert same_moment(72.0, whole, paused) == pytest.approx(12.0)
    assert same_moment(40.0, whole, paused) == pytest.approx(10.0)  # said during the pause


def test_without_anchors_there_is_no_clock() -> None:
    assert fit_clock([], RATE_HZ) is None
