"""Mixing and rate conversion as a stream: nobody is lost, and cuts leave no trace."""

from __future__ import annotations

import numpy as np
import pytest
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from unplugged.audio.mixdown import MAX_CHANNELS, MAX_RATE_HZ, MIN_RATE_HZ, SpeechStream

quick = settings(max_examples=40, deadline=None)


def noise(channels: int, count: int, *, seed: int = 1, level: float = 0.1) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(0, level, (channels, count)).astype(np.float32)


def mixed(
    pcm: NDArray[np.float32], rate_hz: int, *, cuts: tuple[int, ...] = ()
) -> NDArray[np.int16]:
    stream = SpeechStream()
    parts = [stream.take(piece, rate_hz) for piece in np.split(pcm, sorted(cuts), axis=1)]
    return np.concatenate([*parts, stream.finish()])


@quick
@given(
    cuts=st.lists(st.integers(0, 40_000), max_size=12).map(tuple),
    rate_hz=st.sampled_from([8_000, 16_000, 44_100, 48_000]),
)
def test_cuts_leave_no_trace(cuts: tuple[int, ...], rate_hz: int) -> None:
    mono = noise(1, 40_000)
    heard = mixed(mono, rate_hz, cuts=cuts)
    whole = soxr.resample(mono[0], rate_hz, 16_000, quality="HQ") if rate_hz != 16_000 else mono[0]
    assert abs(len(heard) - 40_000 * 16_000 / rate_hz) <= 1
    np.testing.assert_allclose(heard / 32_768, whole[: len(heard)], atol=2**-15)


def rms(samples: NDArray[np.int16]) -> float:
    return float(np.sqrt(np.mean(np.square(samples / 32_768))))


@pytest.mark.parametrize("channels", [2, 3, 8, 16])
def test_one_talking_channel_of_many_is_as_loud_as_alone(channels: int) -> None:
    pcm = noise(channels, 64_000, level=0.0002)  # the hiss of open microphones
    pcm[-1] += noise(1, 64_000, seed=2)[0]
    assert rms(mixed(pcm, 16_000)) == pytest.approx(0.1, rel=0.2)


def test_people_who_take_turns_on_their_own_channels_are_all_heard() -> None:
    """Even when the turns are shorter than a block."""
    turns = 40
    pcm = np.zeros((4, turns * 3200), np.float32)
    for turn in range(turns):
        pcm[turn % 4, turn * 3200 : (turn + 1) * 3200] = noise(1, 3200, seed=turn)
    heard = mixed(pcm, 16_000).reshape(turns, 3200)
    loud = [rms(part) for part in heard]
    assert min(loud) > 0.1 / 6


@quick
@given(where=st.integers(0, 100_000), length=st.integers(0, 100_000), share=st.floats(-1.0, -0.7))
def test_an_inverted_side_never_silences_anybody(where: int, length: int, share: float) -> None:
    """One side turns into the negative of the other, at any moment and for any time."""
    left = noise(1, 200_000)[0]
    right = left.copy()
    right[where : where + length] *= share
    heard = mixed(np.stack([left, right]), 16_000).astype(np.float64) / 32_768
    steps = 8_000
    loud = np.sqrt(np.square(heard).reshape(-1, steps).mean(axis=1))
    # A block in which the change falls may lose the part of it that cancels, no other one may.
    edges = {where // steps, (where + length) // steps, 0}
    assert all(level > 0.04 for index, level in enumerate(loud) if index not in edges)


def test_equal_sides_are_one_channel() -> None:
    mono = noise(1, 30_000)
    np.testing.assert_allclose(
        mixed(np.repeat(mono, 2, axis=0), 16_000), mixed(mono, 16_000), atol=1
    )


def test_too_loud_stops_at_full_scale() -> None:
    ramp = np.linspace(-3, 3, 10_000, dtype=np.float32)[None]
    heard = mixed(ramp, 16_000)
    assert (heard.min(), heard.max()) == (-32_768, 32_767)
    assert (np.diff(heard.astype(int)) >= 0).all()  # no wrap-around


def test_rate_and_channels_may_change_on_the_way() -> None:
    stream = SpeechStream()
    out = [
        stream.take(noise(2, 44_100), 44_100),
        stream.take(noise(1, 44_100), 44_100),
        stream.take(noise(6, 8_000), 8_000),
        stream.take(noise(1, 16_000), 16_000),
        stream.finish(),
    ]
    samples = np.concatenate(out)
    assert abs(len(samples) - 4 * 16_000) <= 3
    assert stream.taken_s == pytest.approx(4.0)
    assert all(rms(part) > 0.03 for part in np.array_split(samples, 16))


def test_rates_and_channels_that_sound_does_not_have() -> None:
    for channels, rate_hz in (
        (0, 16_000),
        (MAX_CHANNELS + 1, 16_000),
        (1, MIN_RATE_HZ - 1),
        (1, MAX_RATE_HZ + 1),
        (1, 0),
        (1, -5),
    ):
        with pytest.raises(ValueError, match=str(rate_hz)):
            SpeechStream().take(np.zeros((channels, 10), np.float32), rate_hz)
    assert len(mixed(noise(1, MIN_RATE_HZ), MIN_RATE_HZ)) == 16_000
    assert len(mixed(noise(1, MAX_RATE_HZ), MAX_RATE_HZ)) == 16_000


def test_silence_and_nothing() -> None:
    assert not mixed(np.zeros((2, 50_000), np.float32), 44_100).any()
    assert len(SpeechStream().finish()) == 0
    assert len(mixed(np.zeros((1, 0), np.float32), 44_100)) == 0
