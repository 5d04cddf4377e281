"""A recording that goes on: what the next process finds, and what it makes of it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from unplugged.audio.sidecar import Gap, reserve_path, sidecar_path
from unplugged.audio.spool import SpoolReader
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.audio.track import Hole, Track
from unplugged.core.errors import DiskFull, NotMedia

RATE_HZ = 16_000
BLOCK = 800


def sound(samples: int, seed: int = 0) -> NDArray[np.int16]:
    return np.random.default_rng(seed).integers(1, 9_000, samples, np.int16)


def feed(track: Track, pcm: NDArray[np.int16], begins_ns: int) -> None:
    """Deliver sound as a device would that began at that moment."""
    for start in range(0, len(pcm), BLOCK):
        block = pcm[start : start + BLOCK]
        track.take(begins_ns + round((start + len(block)) * 1e9 / RATE_HZ), block.tobytes())
        track.write()


def track_of(spool: Path, gap_reason: str = "", holes: list[Hole] | None = None) -> Track:
    told = [] if holes is None else holes
    track = Track(spool, gap_reason, on_hole=told.append)
    track.feed_from(RATE_HZ, 1)
    return track


def read(spool: Path) -> NDArray[np.int16]:
    with SpoolReader(spool) as reader:
        return reader.read_int16(0, reader.available_samples)


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    return tmp_path / "mic.wav"


def test_a_killed_recording_goes_on_where_the_clock_says(spool: Path) -> None:
    now_ns = time.monotonic_ns()
    before, behind = sound(2 * RATE_HZ), sound(RATE_HZ, 1)
    feed(track_of(spool), before, now_ns - 5 * 10**9)  # never closed
    holes: list[Hole] = []
    track = track_of(spool, "source_lost", holes)
    assert track.recorded_s == 2.0
    feed(track, behind, now_ns - 10**9)
    track.close()

    heard = read(spool)
    np.testing.assert_array_equal(heard[: len(before)], before)
    np.testing.assert_array_equal(heard[-len(behind) :], behind)
    assert not heard[len(before) : -len(behind)].any()
    assert len(heard) / RATE_HZ == pytest.approx(5.0, abs=0.001)
    assert [(hole.at_s, hole.reason) for hole in holes] == [(2.0, "source_lost")]
    assert holes[0].lost_s == pytest.approx(2.0, abs=0.001)


def test_after_a_pause_nothing_is_filled_and_later_gaps_know_of_it(spool: Path) -> None:
    now_ns = time.monotonic_ns()
    first = track_of(spool)
    feed(first, sound(RATE_HZ), now_ns - 60 * 10**9)
    first.close()
    os.utime(spool, (time.time() - 59, time.time() - 59))
    feed(track_of(spool, "paused"), sound(RATE_HZ), now_ns - 4 * 10**9)  # and killed
    track = track_of(spool, "source_lost")
    feed(track, sound(RATE_HZ), now_ns - 10**9)
    track.close()
    with SpoolReader(spool) as reader:
        pause, fault = reader.gaps
        assert (pause.from_sample, pause.reason) == (RATE_HZ, "paused")
        assert pause.lost_s == pytest.approx(55.0, abs=0.01)
        assert fault.lost_s == pytest.approx(2.0, abs=0.01)
        assert reader.available_samples == pytest.approx(5 * RATE_HZ, abs=10)
        assert reader.is_closed


def test_after_a_restart_of_the_machine_the_files_date_counts(spool: Path) -> None:
    """The monotonic clock began anew; its anchors say nothing about the present."""
    writer = SpoolWriter.create(spool, sample_rate_hz=RATE_HZ, started_at=datetime.now(UTC))
    writer.mark_anchor(time.monotonic_ns() + 10**15, 0)
    writer.append(sound(RATE_HZ))
    os.utime(spool, (time.time() - 30, time.time() - 30))
    holes: list[Hole] = []
    feed(track_of(spool, "source_lost", holes), sound(RATE_HZ), time.monotonic_ns() - 10**9)
    assert holes[0].lost_s == pytest.approx(29.0, abs=0.5)


def test_a_wall_clock_that_was_set_back_hides_no_hole(spool: Path) -> None:
    now_ns = time.monotonic_ns()
    feed(track_of(spool), sound(RATE_HZ), now_ns - 30 * 10**9)  # never closed
    os.utime(spool, (time.time() + 3_600, time.time() + 3_600))  # an hour before it was set back
    holes: list[Hole] = []
    feed(track_of(spool, "source_lost", holes), sound(RATE_HZ), now_ns - 10**9)
    assert holes[0].lost_s == pytest.approx(28.0, abs=0.01)


def test_a_stop_before_any_sound_leaves_a_recording_in_good_order(spool: Path) -> None:
    feed(track_of(spool), sound(RATE_HZ), time.monotonic_ns() - 10**9)
    Track(spool, "source_lost", on_hole=lambda _hole: None).close()
    with SpoolReader(spool) as reader:
        assert reader.is_closed
        assert reader.gaps[0].reason == "source_lost"
        np.testing.assert_array_equal(reader.read_int16(0, RATE_HZ), sound(RATE_HZ))


def test_frames_lost_on_the_way_become_silence_of_their_length(spool: Path) -> None:
    begins_ns = time.monotonic_ns() - 20 * 10**9
    holes: list[Hole] = []
    track = track_of(spool, "", holes)
    pcm = sound(6 * RATE_HZ)
    feed(track, pcm[: 3 * RATE_HZ], begins_ns)
    feed(track, pcm[3 * RATE_HZ :], begins_ns + 3_500 * 10**6)
    track.close()
    assert [hole.reason for hole in holes] == ["sound_lost"]
    assert holes[0].lost_s == pytest.approx(0.5, abs=0.001)
    heard = read(spool)
    assert len(heard) == len(pcm) + track.lost_frames
    assert np.count_nonzero(heard == 0) == track.lost_frames
    np.testing.assert_array_equal(heard[heard != 0], pcm)


def test_stereo_becomes_one_track_without_losing_the_quiet_side(spool: Path) -> None:
    track = Track(spool, "", on_hole=lambda _hole: None)
    track.feed_from(RATE_HZ, 2)
    voice = sound(RATE_HZ)
    one_sided = np.stack([voice, np.zeros_like(voice)], axis=1)
    track.take(time.monotonic_ns(), one_sided.tobytes())
    track.close()
    np.testing.assert_array_equal(read(spool), voice)


@pytest.mark.parametrize("ending", [b"", b'{"record":"anchor","mono'])
def test_a_torn_sidecar_does_not_swallow_what_follows(spool: Path, ending: bytes) -> None:
    writer = SpoolWriter.create(spool, sample_rate_hz=RATE_HZ, started_at=datetime.now(UTC))
    writer.append(sound(100))
    with sidecar_path(spool).open("ab") as file:
        file.write(ending)
    again = SpoolWriter.resume(spool)
    again.append(sound(100, 1))
    again.mark_gap(1.0, "source_lost")
    with SpoolReader(spool) as reader:
        assert not reader.is_closed
        assert reader.gaps == (Gap(200, 1.0, "source_lost"),)
        assert reader.available_samples == 200
    assert reserve_path(spool).exists()
    again.close()
    assert not reserve_path(spool).exists()


def test_a_closed_spool_is_open_while_it_goes_on(spool: Path) -> None:
    writer = SpoolWriter.create(spool, sample_rate_hz=RATE_HZ, started_at=datetime.now(UTC))
    writer.append(sound(100))
    writer.close()
    with spool.open("ab") as file:
        file.write(b"junk of another program")
    with SpoolReader(spool) as reader:
        states = [reader.is_closed]
        again = SpoolWriter.resume(spool)
        again.append(sound(50, 1))
        states.append(reader.is_closed)
        assert reader.available_samples == 150
        again.close("cut_off")
        states.append(reader.is_closed)
        assert states == [True, False, True]
        assert reader.damage == "cut_off"
        np.testing.assert_array_equal(
            reader.read_int16(0, 150), np.concatenate([sound(100), sound(50, 1)])
        )


def test_a_spool_without_its_sidecar_goes_on(spool: Path) -> None:
    writer = SpoolWriter.create(spool, sample_rate_hz=RATE_HZ, started_at=datetime.now(UTC))
    writer.append(sound(RATE_HZ))
    sidecar_path(spool).unlink()
    SpoolWriter.resume(spool).close()
    with SpoolReader(spool) as reader:
        assert reader.started_at is not None
        assert reader.is_closed
        assert reader.available_samples == RATE_HZ


def test_what_is_no_spool_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "song.wav"
    path.write_bytes(b"RIFF" + bytes(100))
    with pytest.raises(NotMedia):
        SpoolWriter.resume(path)
    with pytest.raises(NotMedia):
        Track(path, "", on_hole=lambda _hole: None)
    assert path.read_bytes() == b"RIFF" + bytes(100)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB that is really full when it is full."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs Linux and root")
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("this system does not let us mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_keeps_everything_that_fitted(small_disk: Path) -> None:
    spool = small_disk / "mic.wav"
    track = track_of(spool)
    pcm = sound(100 * RATE_HZ)  # 3.2 MB
    with pytest.raises(DiskFull):
        feed(track, pcm, time.monotonic_ns() - 100 * 10**9)
    track.close("disk_full")
    with SpoolReader(spool) as reader:
        assert reader.is_closed
        assert reader.damage == "disk_full"
        kept = reader.read_int16(0, reader.available_samples)
    assert len(kept) > 0.9 * (2 << 20) / 2
    np.testing.assert_array_equal(kept, pcm[: len(kept)])
