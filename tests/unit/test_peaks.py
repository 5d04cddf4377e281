"""The outline of a recording: right, kept, growing, and made in bounded memory."""

from __future__ import annotations

import time
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from unplugged.audio import peaks as peaks_module
from unplugged.audio.flac import compress_to_flac
from unplugged.audio.peaks import FULL, PER_SECOND, Peaks, peaks_path
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.engine import CancelToken
from unplugged.runtime.waveform import Waveform

RATE_HZ = 16_000


def writer_at(path: Path, rate_hz: int = RATE_HZ) -> SpoolWriter:
    return SpoolWriter.create(path, sample_rate_hz=rate_hz, started_at=datetime.now(UTC))


def made(path: Path) -> Peaks:
    peaks = Peaks(path)
    while peaks.advance():
        pass
    return peaks


@pytest.mark.parametrize("rate_hz", [16_000, 44_100, 8_010])
def test_each_number_is_the_loudest_sample_of_its_time(tmp_path: Path, rate_hz: int) -> None:
    path = tmp_path / "audio.wav"
    samples = np.zeros(rate_hz * 90, np.int16)
    loud = {0: 32_767, 7: -16_384, 74: 8_192, 25 * 60 + 3: 327}
    for bucket, value in loud.items():
        samples[round((bucket + 0.5) * rate_hz / PER_SECOND)] = value
    writer = writer_at(path, rate_hz)
    writer.append(samples)
    writer.close()

    values = made(path).values

    assert len(values) == 90 * PER_SECOND
    assert {int(at): int(values[at]) for at in np.flatnonzero(values)} == {
        0: FULL,
        7: 128,
        74: 64,
        25 * 60 + 3: 3,
    }


def test_it_is_made_once_and_read_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when the spool has become a FLAC file by then."""
    path = tmp_path / "audio.wav"
    writer = writer_at(path)
    writer.append(np.random.default_rng(1).integers(-9_000, 9_000, RATE_HZ * 65, np.int16))
    writer.close()
    first = made(path)
    first.keep()
    compress_to_flac(path, path.with_suffix(".flac"), CancelToken())

    again = Peaks(path)

    assert np.array_equal(again.values, first.values)
    assert not again.advance()
    assert np.array_equal(again.values, first.values)


def test_it_grows_with_the_recording(tmp_path: Path) -> None:
    path = tmp_path / "audio.wav"
    writer = writer_at(path)
    waveform = Waveform((path,), grows=True)
    try:
        for second in range(1, 4):
            writer.append(np.full(RATE_HZ, 1_000 * second, np.int16))
            deadline_s = time.monotonic() + 20
            while len(waveform.tracks[0]) < second * PER_SECOND - 1:
                assert time.monotonic() < deadline_s
                time.sleep(0.01)
    finally:
        waveform.close()
    writer.close()
    assert list(made(path).values[::PER_SECOND]) == [8, 16, 24]


def test_a_broken_file_beside_it_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "audio.wav"
    writer = writer_at(path)
    writer.append(np.full(RATE_HZ, 5_000, np.int16))
    writer.close()
    for broken in (b"", b"garbage", peaks_module._MAGIC + bytes(10_000)):
        peaks_path(path).write_bytes(broken)
        peaks = made(path)
        peaks.keep()
        assert len(peaks.values) == PER_SECOND
        assert set(peaks.values) == {39}
        assert np.array_equal(Peaks(path).values, peaks.values)


def test_memory_does_not_grow_with_the_length(tmp_path: Path) -> None:
    path = tmp_path / "audio.wav"
    writer = writer_at(path)
    minute = np.full(RATE_HZ * 60, 100, np.int16)
    for _ in range(60):
        writer.append(minute)
    writer.close()

    tracemalloc.start()
    try:
        peaks = made(path)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert len(peaks.values) == 3_600 * PER_SECOND
    assert most < 12_000_000  # the samples of an hour are 115 MB
