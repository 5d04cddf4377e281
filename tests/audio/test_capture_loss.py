"""Lost sound is told from late sound, and the recording's time stays time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from unplugged.audio.level import SILENCE_DBFS, ZeroWatch, peak_dbfs, rms_dbfs
from unplugged.audio.loss import LossWatch

RATE_HZ = 48_000
BLOCK = 2_400  # 50 ms


def run(
    watch: LossWatch,
    blocks: int,
    *,
    from_s: float = 0.0,
    ppm: float = 0.0,
    late_s: list[float] | None = None,
) -> tuple[int, float]:
    """Deliver blocks, each late by so much but none before the one before it.

    Returns:
        Frames that the watch wants to be replaced, and when the last block came.
    """
    lost, came_s = 0, from_s
    for number in range(1, blocks + 1):
        due_s = from_s + number * BLOCK / RATE_HZ / (1 + ppm / 1e6)
        late = late_s[number % len(late_s)] if late_s else 0.0
        came_s = max(came_s, due_s + late)
        lost += watch.take(round(came_s * 1e9), BLOCK)
    return lost, from_s + blocks * BLOCK / RATE_HZ / (1 + ppm / 1e6)


@settings(max_examples=50, deadline=None)
@given(
    ppm=st.floats(-500.0, 500.0),
    late_s=st.lists(st.floats(0.0, 0.09), min_size=1, max_size=60),
)
def test_blocks_that_are_only_late_are_never_taken_for_lost(
    ppm: float, late_s: list[float]
) -> None:
    """Nor is a clock that runs slow, however long the meeting is: here ten minutes."""
    lost, _ = run(LossWatch(RATE_HZ), 12_000, ppm=ppm, late_s=late_s)
    assert lost == 0


@pytest.mark.parametrize("apart_s", [1e-4, 0.01])
@pytest.mark.parametrize("still_s", [0.4, 1.5, 4.0])
def test_a_machine_that_stood_still_and_catches_up_has_lost_nothing(
    apart_s: float, still_s: float
) -> None:
    """Nobody runs for a while, whenever that begins, and then what had waited comes at once."""
    for blocks in range(60, 80):  # every moment of a second
        watch = LossWatch(RATE_HZ)
        before, stood_s = run(watch, blocks)
        came_s, burst = stood_s + still_s, 0
        for number in range(1, 200):
            came_s = max(came_s + apart_s, stood_s + number * BLOCK / RATE_HZ)
            burst += watch.take(round(came_s * 1e9), BLOCK)
        assert (blocks, before, burst) == (blocks, 0, 0)


@settings(max_examples=50, deadline=None)
@given(
    lost_s=st.floats(0.15, 1.9),
    late_s=st.lists(st.floats(0.0, 0.03), min_size=20, max_size=40),
    blocks=st.integers(60, 300),
)
def test_what_is_lost_is_measured(lost_s: float, late_s: list[float], blocks: int) -> None:
    watch = LossWatch(RATE_HZ)
    before, now_s = run(watch, blocks, late_s=late_s)
    found, _ = run(watch, 100, from_s=now_s + lost_s, late_s=late_s)
    assert before == 0
    assert found / RATE_HZ == pytest.approx(lost_s, abs=0.04)


def test_sound_that_was_given_up_too_early_is_not_counted_twice() -> None:
    """It comes after all; the next real loss is replaced by so much less, and time is right."""
    watch = LossWatch(RATE_HZ)
    _, now_s = run(watch, 100)
    given_up, now_s = run(watch, 60, from_s=now_s + 0.5)
    burst = sum(watch.take(round((now_s + index * 1e-4) * 1e9), BLOCK) for index in range(10))
    _, now_s = run(watch, 60, from_s=now_s)
    later, _ = run(watch, 60, from_s=now_s + 0.8)
    assert given_up / RATE_HZ == pytest.approx(0.5, abs=0.01)
    assert burst == 0
    assert later / RATE_HZ == pytest.approx(0.3, abs=0.01)


def test_levels_are_those_of_full_scale() -> None:
    loud = np.full(480, -32_768, np.int16)
    assert peak_dbfs(loud) == 0.0
    assert rms_dbfs(loud) == 0.0
    half = np.tile(np.array([16_384, -16_384], np.int16), 100)
    assert rms_dbfs(half) == pytest.approx(-6.02, abs=0.01)
    assert peak_dbfs(np.zeros(10, np.int16)) == SILENCE_DBFS
    assert rms_dbfs(np.zeros(0, np.int16)) == SILENCE_DBFS


def test_zeros_are_reported_once_and_again_after_sound() -> None:
    watch = ZeroWatch(1_000)
    zeros, sound = np.zeros(400, np.int16), np.array([0, 5, 0], np.int16)
    assert [watch.take(zeros) for _ in range(5)] == [False, False, True, False, False]
    assert not watch.take(sound)
    assert [watch.take(zeros) for _ in range(4)] == [False, False, True, False]
