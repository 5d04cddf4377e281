"""The compressed form: same samples, same notes, and the WAV only goes once that is certain."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray
from unplugged.audio.flac import compress_to_flac
from unplugged.audio.sidecar import Gap, sidecar_path
from unplugged.audio.spool import open_audio
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.engine import CancelToken
from unplugged.core.errors import FileMissing, FileUnreadable, FolderUnwritable, JobCancelled

EXTREMES = np.array([-32_768, 32_767, 0, -1, 1], np.int16)


def record(path: Path, samples: NDArray[np.int16], *, rate_hz: int = 16_000) -> None:
    writer = SpoolWriter.create(path, sample_rate_hz=rate_hz, started_at=datetime.now(UTC))
    writer.append(samples[:1000])
    writer.mark_gap(2.0, "device_lost")
    writer.append(samples[1000:])
    writer.close("cut_off")


@pytest.fixture
def samples() -> NDArray[np.int16]:
    """25 s that are hard to compress, longer than one block of the compressor."""
    noise = np.random.default_rng(5).normal(0, 3000, 400_000).clip(-32_768, 32_767)
    return np.concatenate([EXTREMES, noise.astype(np.int16), EXTREMES])


@pytest.mark.parametrize("rate_hz", [8_000, 16_000, 44_100])
def test_flac_holds_the_same_samples_and_notes(
    tmp_path: Path, samples: NDArray[np.int16], rate_hz: int
) -> None:
    spool = tmp_path / "mic.wav"
    record(spool, samples, rate_hz=rate_hz)
    with open_audio(spool) as before:
        pieces = [before.read(start, 70_000) for start in (0, 150_000, 399_000, 500_000)]

    report = compress_to_flac(spool, tmp_path / "mic.flac", CancelToken())

    assert sorted(p.name for p in tmp_path.iterdir()) == ["mic.flac", "mic.spool.jsonl"]
    assert report.recording == tmp_path / "mic.flac"
    assert report.wav_bytes == 44 + 2 * len(samples)
    assert report.recording_bytes == report.recording.stat().st_size < report.wav_bytes
    pcm, rate = soundfile.read(report.recording, dtype="int16")
    np.testing.assert_array_equal(pcm, samples)
    assert rate == rate_hz
    with open_audio(spool) as after:  # asked for by its old name
        assert (after.sample_rate_hz, after.available_samples) == (rate_hz, len(samples))
        assert (after.is_closed, after.damage) == (True, "cut_off")
        assert after.gaps == (Gap(1000, 2.0, "device_lost"),)
        for piece, start in zip(pieces, (0, 150_000, 399_000, 500_000), strict=True):
            np.testing.assert_array_equal(after.read(start, 70_000), piece)


class CancelAfter(CancelToken):
    """Is cancelled once it was looked at so many times."""

    __slots__ = ("_looks",)

    def __init__(self, looks: int) -> None:
        super().__init__()
        self._looks = looks

    def raise_if_cancelled(self) -> None:
        self._looks -= 1
        if self._looks < 0:
            self.cancel()
        super().raise_if_cancelled()


@pytest.mark.parametrize("looks", [0, 1, 2, 3])
def test_cancelling_at_any_stage_keeps_the_spool(
    tmp_path: Path, samples: NDArray[np.int16], looks: int
) -> None:
    spool = tmp_path / "mic.wav"
    record(spool, samples)
    before = spool.read_bytes()
    with pytest.raises(JobCancelled):
        compress_to_flac(spool, tmp_path / "mic.flac", CancelAfter(looks))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["mic.spool.jsonl", "mic.wav"]
    assert spool.read_bytes() == before


def test_a_flac_file_that_reads_differently_never_replaces_the_spool(
    tmp_path: Path, samples: NDArray[np.int16], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the disk had changed a sample between writing and checking."""
    spool = tmp_path / "mic.wav"
    record(spool, samples)
    read = soundfile.SoundFile.read

    def misread(self: object, *args: object, **kwargs: object) -> NDArray[np.int16]:
        pcm: NDArray[np.int16] = read(self, *args, **kwargs)
        pcm[-1] += 1
        return pcm

    monkeypatch.setattr(soundfile.SoundFile, "read", misread)
    with pytest.raises(FolderUnwritable):
        compress_to_flac(spool, tmp_path / "mic.flac", CancelToken())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["mic.spool.jsonl", "mic.wav"]


def test_what_flac_cannot_hold_stays_a_spool(tmp_path: Path) -> None:
    for name, samples, rate_hz in (
        ("empty", np.zeros(0, np.int16), 16_000),
        ("fast", np.ones(50, np.int16), 700_000),
    ):
        spool = tmp_path / f"{name}.wav"
        record(spool, samples, rate_hz=rate_hz)
        report = compress_to_flac(spool, spool.with_suffix(".flac"), CancelToken())
        assert report.recording == spool
        with open_audio(spool.with_suffix(".flac")) as audio:  # asked for by the name it never got
            assert audio.available_samples == len(samples)


def test_an_open_spool_is_not_compressed(tmp_path: Path) -> None:
    spool = tmp_path / "mic.wav"
    writer = SpoolWriter.create(spool, sample_rate_hz=16_000, started_at=datetime.now(UTC))
    with pytest.raises(ValueError, match=r"mic\.wav"):
        compress_to_flac(spool, tmp_path / "mic.flac", CancelToken())
    writer.append(np.ones(5, np.int16))
    writer.close()
    with pytest.raises(FileMissing):
        compress_to_flac(tmp_path / "none.wav", tmp_path / "none.flac", CancelToken())


def test_damage_inside_a_flac_file_is_an_error_of_ours(
    tmp_path: Path, samples: NDArray[np.int16]
) -> None:
    spool = tmp_path / "mic.wav"
    record(spool, samples)
    flac = compress_to_flac(spool, tmp_path / "mic.flac", CancelToken()).recording
    content = bytearray(flac.read_bytes())
    content[len(content) // 2 :] = b""
    flac.write_bytes(content)
    with open_audio(flac) as audio:
        assert len(audio.read(0, 1000)) == 1000
        with pytest.raises(FileUnreadable):
            audio.read(len(samples) - 1000, 1000)
    sidecar_path(flac).write_text(json.dumps({"record": "closed"}) + "\n")
    with open_audio(flac) as audio:
        assert (audio.damage, audio.gaps) == (None, ())
