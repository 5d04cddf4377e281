"""The 16 kHz view: the same sound however it is read, and however much of it is there yet."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import soxr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from unplugged.audio.at_16k import AudioAt16k
from unplugged.audio.spool import SpoolReader, discard_spool
from unplugged.audio.spool_writer import SpoolWriter

INAUDIBLE = 10 ** (-90 / 20)  # of full scale; one step of 16 bit is -90.3 dBFS

rates = st.sampled_from([8_000, 11_025, 16_000, 22_050, 32_000, 44_100, 47_999, 48_000, 96_000])
relaxed = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def noise(count: int) -> NDArray[np.int16]:
    return np.random.default_rng(count).integers(-20_000, 20_000, count).astype(np.int16)


def reference(samples: NDArray[np.int16], rate_hz: int) -> NDArray[np.float32]:
    pcm = samples.astype(np.float32) / np.float32(32_768)
    whole: NDArray[np.float32] = soxr.resample(pcm, rate_hz, 16_000, quality="HQ")
    return whole if rate_hz != 16_000 else pcm


@relaxed
@given(data=st.data(), rate_hz=rates, seconds=st.floats(0.001, 3.5))
def test_pieces_are_the_whole_and_seams_are_inaudible(
    tmp_path: Path, data: st.DataObject, rate_hz: int, seconds: float
) -> None:
    spool = tmp_path / "mic.wav"
    discard_spool(spool)
    samples = noise(max(1, int(seconds * rate_hz)))
    writer = SpoolWriter.create(spool, sample_rate_hz=rate_hz, started_at=datetime.now(UTC))
    writer.append(samples)
    writer.close()
    with SpoolReader(spool) as source:
        total = AudioAt16k(source).available_samples
        assert abs(total - len(samples) * 16_000 / rate_hz) <= 1
        at_once = AudioAt16k(source).read(0, total + 1000)
        assert len(at_once) == total
        np.testing.assert_allclose(
            at_once, reference(samples, rate_hz)[:total].clip(-1, 1), atol=INAUDIBLE
        )
        view = AudioAt16k(source)
        for start in data.draw(st.lists(st.integers(0, total), max_size=6), label="starts"):
            count = data.draw(st.integers(0, total), label="count")
            piece = view.read(start, count)
            np.testing.assert_array_equal(piece, at_once[start : start + count])


@pytest.mark.parametrize("rate_hz", [8_000, 44_100, 48_000])
def test_what_was_readable_while_it_grew_never_changes(tmp_path: Path, rate_hz: int) -> None:
    spool = tmp_path / "mic.wav"
    samples = noise(5 * rate_hz)
    writer = SpoolWriter.create(spool, sample_rate_hz=rate_hz, started_at=datetime.now(UTC))
    heard: list[NDArray[np.float32]] = []
    with SpoolReader(spool) as source:
        live = AudioAt16k(source)
        done = 0
        for block in np.array_split(samples, 61):
            writer.append(block)
            assert live.available_samples >= writer.samples * 16_000 / rate_hz - 0.1 * 16_000
            heard.append(live.read(done, 1_000_000))
            done += len(heard[-1])
            assert done == live.available_samples
        writer.close()
        assert live.is_closed
        heard.append(live.read(done, 1_000_000))
        assert done + len(heard[-1]) == live.available_samples == 5 * 16_000
    np.testing.assert_allclose(
        np.concatenate(heard), reference(samples, rate_hz).clip(-1, 1), atol=INAUDIBLE
    )
