"""The spool between real processes and on a real full disk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import numpy as np
import pytest
from numpy.typing import NDArray
from unplugged.audio.flac import compress_to_flac
from unplugged.audio.sidecar import Gap, reserve_path, sidecar_path
from unplugged.audio.spool import SpoolReader, repair
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.engine import CancelToken
from unplugged.core.errors import DiskFull

BLOCK = 1600

# Appends one block per line on stdin ("" ends), says so on stdout once the call has returned.
WRITER = """
import sys, datetime, numpy, pathlib
from unplugged.audio.spool_writer import SpoolWriter
writer = SpoolWriter.create(
    pathlib.Path(sys.argv[1]), sample_rate_hz=16000, started_at=datetime.datetime.now(datetime.UTC)
)
free_running = sys.argv[2] == "run"
print("ready", flush=True)
while free_running or sys.stdin.readline().strip() == "append":
    writer.append(numpy.full(1600, writer.samples // 1600 % 30000, numpy.int16))
    print(writer.samples, flush=True)
writer.close()
print("closed", flush=True)
"""


@contextmanager
def writer_process(path: Path, how: str) -> Iterator[tuple[subprocess.Popen[str], IO[str]]]:
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            yield process, process.stdout
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("acknowledged_blocks", [1, 40, 2500])
def test_kill_9_loses_nothing_that_was_appended(tmp_path: Path, acknowledged_blocks: int) -> None:
    spool = tmp_path / "mic.wav"
    with writer_process(spool, "run") as (process, stdout):
        said = ""
        for _ in range(acknowledged_blocks):
            said = stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
        rest = stdout.read().split()  # what it had said before the signal came
        process.wait()
    promised = max(int(number) for number in [said, *rest])
    assert promised >= acknowledged_blocks * BLOCK

    with SpoolReader(spool) as reader:
        there = reader.available_samples
        assert there >= promised
        assert not reader.is_closed
    assert repair(spool) == there
    with wave.open(str(spool), "rb") as player:
        pcm = np.frombuffer(player.readframes(there), "<i2")
    np.testing.assert_array_equal(pcm, np.arange(there) // BLOCK % 30_000)
    assert not spool.with_suffix(".spool.reserve").exists()


def test_a_reader_follows_a_writer_in_another_process(tmp_path: Path) -> None:
    spool = tmp_path / "mic.wav"
    with writer_process(spool, "asked") as (process, stdout), SpoolReader(spool) as reader:
        assert process.stdin is not None
        assert reader.available_samples == 0
        heard: list[float] = []
        for turn in range(1, 21):
            process.stdin.write("append\n")
            process.stdin.flush()
            assert stdout.readline() == f"{turn * BLOCK}\n"
            assert not reader.is_closed
            assert reader.available_samples == turn * BLOCK
            heard.extend(reader.read(len(heard), 10 * BLOCK) * 32_768)
        process.stdin.write("end\n")
        process.stdin.flush()
        assert stdout.readline() == "closed\n"
        assert reader.is_closed
        np.testing.assert_array_equal(heard, np.arange(20 * BLOCK) // BLOCK)


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of 3 MB that is really full when it is full."""
    with tempfile.TemporaryDirectory() as folder:
        if sys.platform != "linux" or os.geteuid() != 0:
            pytest.skip("mounting a small disk needs Linux and root")
        mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder]
        if subprocess.run(mount, check=False, capture_output=True).returncode != 0:
            pytest.skip("this system does not let us mount a small disk")
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


def append_often(writer: SpoolWriter, block: NDArray[np.int16]) -> None:
    for _ in range(100):
        writer.append(block)


def test_a_full_disk_keeps_everything_and_the_spool_can_be_closed(small_disk: Path) -> None:
    spool = small_disk / "mic.wav"
    writer = SpoolWriter.create(spool, sample_rate_hz=16_000, started_at=datetime.now(UTC))
    block = np.arange(30_001, dtype=np.int16)  # odd, so that the disk fills inside a block
    with pytest.raises(DiskFull) as caught:
        append_often(writer, block)
    assert caught.value.params == {"path": str(spool)}
    kept = writer.samples
    assert kept > 800_000
    writer.mark_gap(0.0, "disk_full")
    writer.close("disk_full")

    with SpoolReader(spool) as reader:
        assert (reader.available_samples, reader.is_closed) == (kept, True)
        assert reader.damage == "disk_full"
        assert reader.gaps == (Gap(kept, 0.0, "disk_full"),)
        pcm = reader.read_int16(0, kept)
    np.testing.assert_array_equal(pcm, np.resize(block, kept))
    with wave.open(str(spool), "rb") as player:
        assert player.getnframes() == kept


def test_recording_goes_on_when_room_is_made(small_disk: Path) -> None:
    other = small_disk / "other"
    other.write_bytes(bytes(1_500_000))
    spool = small_disk / "mic.wav"
    writer = SpoolWriter.create(spool, sample_rate_hz=16_000, started_at=datetime.now(UTC))
    with pytest.raises(DiskFull):
        writer.append(np.ones(2_000_000, np.int16))
    with_reserve = writer.samples
    with pytest.raises(DiskFull):  # the reserve is gone now, too
        writer.append(np.ones(2_000_000, np.int16))
    other.unlink()
    kept = writer.samples
    assert kept >= with_reserve
    writer.append(np.full(100, 2, np.int16))
    writer.close()
    with SpoolReader(spool) as reader:
        expected = [1] * kept + [2] * 100
        np.testing.assert_array_equal(reader.read_int16(0, kept + 100), expected)


def hold_reserve(spool: Path) -> None:
    """Let the reserve be something that the system does not remove."""
    reserve_path(spool).unlink()
    reserve_path(spool).mkdir()


def test_a_full_disk_is_said_also_when_the_reserve_is_held(small_disk: Path) -> None:
    spool = small_disk / "mic.wav"
    writer = SpoolWriter.create(spool, sample_rate_hz=16_000, started_at=datetime.now(UTC))
    hold_reserve(spool)
    (small_disk / "other").write_bytes(bytes(1_000_000))
    with pytest.raises(DiskFull):
        writer.append(np.ones(2_000_000, np.int16))
    (small_disk / "other").unlink()
    writer.close("disk_full")


@pytest.mark.parametrize("finish", [SpoolWriter.close, lambda writer: repair(writer.path)])
def test_a_reserve_that_is_held_keeps_no_spool_open(
    tmp_path: Path, finish: Callable[[SpoolWriter], object]
) -> None:
    """As a scanner or a backup holds a file on Windows."""
    spool = tmp_path / "mic.wav"
    writer = SpoolWriter.create(spool, sample_rate_hz=16_000, started_at=datetime.now(UTC))
    hold_reserve(spool)
    writer.append(np.ones(100, np.int16))

    finish(writer)

    with SpoolReader(spool) as reader:
        assert (reader.available_samples, reader.is_closed) == (100, True)
    writer.close()


def test_no_room_for_an_empty_spool_leaves_nothing(small_disk: Path) -> None:
    (small_disk / "other").write_bytes(bytes(2_500_000))
    with pytest.raises(DiskFull):
        SpoolWriter.create(
            small_disk / "mic.wav", sample_rate_hz=16_000, started_at=datetime.now(UTC)
        )
    assert [p.name for p in small_disk.iterdir()] == ["other"]


def test_no_room_for_the_flac_file_keeps_the_spool(small_disk: Path) -> None:
    spool = small_disk / "mic.wav"
    writer = SpoolWriter.create(spool, sample_rate_hz=16_000, started_at=datetime.now(UTC))
    noise = np.random.default_rng(1).integers(-32_768, 32_767, 900_000).astype(np.int16)
    writer.append(noise)
    writer.close()
    notes = sidecar_path(spool).read_bytes()
    with pytest.raises(DiskFull):
        compress_to_flac(spool, spool.with_suffix(".flac"), CancelToken())
    assert sorted(p.name for p in small_disk.iterdir()) == ["mic.spool.jsonl", "mic.wav"]
    assert sidecar_path(spool).read_bytes() == notes
    with SpoolReader(spool) as reader:
        np.testing.assert_array_equal(reader.read_int16(0, 900_000), noise)
