"""The spool: what was appended can be read back, by anyone, whatever happened to the writer."""

from __future__ import annotations

import shutil
import subprocess
import sys
import wave
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from unplugged.audio import wav
from unplugged.audio.sidecar import Anchor, Gap, sidecar_path
from unplugged.audio.spool import SpoolReader, discard_spool, open_audio, repair
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.errors import FileMissing, FolderUnwritable, NotMedia

STARTED = datetime(2026, 1, 31, 9, 0, tzinfo=UTC)

blocks = st.lists(st.integers(0, 3000), min_size=1, max_size=8)
relaxed = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def pattern(start: int, count: int) -> NDArray[np.int16]:
    """Return samples that differ from their neighbours and say where they stood."""
    return ((np.arange(start, start + count, dtype=np.int64) * 7919) % 65_536 - 32_768).astype(
        np.int16
    )


def begin(path: Path, rate_hz: int = 16_000) -> SpoolWriter:
    return SpoolWriter.create(path, sample_rate_hz=rate_hz, started_at=STARTED)


def fill(writer: SpoolWriter, sizes: list[int]) -> int:
    for size in sizes:
        writer.append(pattern(writer.samples, size))
    return writer.samples


def as_float(samples: NDArray[np.int16]) -> NDArray[np.float32]:
    return samples.astype(np.float32) / np.float32(32_768)


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """A place for a spool; hypothesis uses it many times."""
    return tmp_path / "mic.wav"


@relaxed
@given(sizes=blocks, start=st.integers(0, 20_000), count=st.integers(0, 20_000))
def test_any_piece_reads_as_it_was_appended(
    fresh: Path, sizes: list[int], start: int, count: int
) -> None:
    discard_spool(fresh)
    writer = begin(fresh)
    total = fill(writer, sizes)
    with SpoolReader(fresh) as reader:
        assert reader.available_samples == total
        assert not reader.is_closed
        expected = as_float(pattern(0, total))[start : start + count]
        np.testing.assert_array_equal(reader.read(start, count), expected)
        writer.close()
        assert reader.is_closed


def test_any_player_opens_a_closed_spool(fresh: Path) -> None:
    writer = begin(fresh, rate_hz=44_100)
    total = fill(writer, [10, 2000, 1])
    writer.close()
    with wave.open(str(fresh), "rb") as player:
        assert player.getparams()[:4] == (1, 2, 44_100, total)
        assert player.readframes(total) == pattern(0, total).tobytes()
    assert sorted(p.name for p in fresh.parent.iterdir()) == ["mic.spool.jsonl", "mic.wav"]


def test_notes_of_the_writer_reach_the_reader(fresh: Path) -> None:
    writer = begin(fresh)
    with SpoolReader(fresh) as reader:
        fill(writer, [500])
        writer.mark_anchor(123_456_789, 500)
        writer.mark_gap(0.25, "device_lost")
        fill(writer, [500])
        writer.mark_gap(0.0, "overrun", from_sample=700)
        assert reader.gaps == (Gap(500, 0.25, "device_lost"), Gap(700, 0.0, "overrun"))
        assert reader.anchors == (Anchor(123_456_789, 500),)
        assert reader.started_at == STARTED
        assert reader.damage is None
        writer.close("interrupted")
        assert reader.damage == "interrupted"


@relaxed
@given(data=st.data(), sizes=blocks)
def test_a_writer_killed_at_any_byte_loses_only_what_was_not_written(
    fresh: Path, data: st.DataObject, sizes: list[int]
) -> None:
    """Cuts both files anywhere, as a power cut does, then reads, repairs and reads again."""
    discard_spool(fresh)
    writer = begin(fresh, rate_hz=48_000)
    fill(writer, sizes)
    writer.mark_gap(1.5, "device_lost")
    writer.mark_anchor(1, 2)
    writer.close()
    cut_wav = data.draw(st.integers(0, fresh.stat().st_size), label="bytes of the WAV")
    notes = sidecar_path(fresh).read_bytes()
    last_line = notes.rstrip(b"\n").rindex(b"\n") + 1  # the closing record never came
    cut_notes = data.draw(st.integers(0, last_line + 5), label="bytes of the sidecar")
    with fresh.open("r+b") as file:
        file.truncate(cut_wav)
    sidecar_path(fresh).write_bytes(notes[:cut_notes])

    first_line_end = notes.index(b"\n") + 1
    if cut_wav < wav.HEADER_BYTES and cut_notes < first_line_end:
        with pytest.raises(NotMedia):
            SpoolReader(fresh)
        return
    whole = max(0, cut_wav - wav.HEADER_BYTES) // 2
    with SpoolReader(fresh) as reader:
        assert (reader.available_samples, reader.sample_rate_hz) == (whole, 48_000)
        assert not reader.is_closed
        np.testing.assert_array_equal(reader.read(0, whole + 9), as_float(pattern(0, whole)))
        gaps = reader.gaps

    assert repair(fresh) == whole
    with SpoolReader(fresh) as reader, wave.open(str(fresh), "rb") as player:
        assert (reader.is_closed, reader.damage) == (True, "interrupted")
        # A line that lacked nothing but its end has it now.
        assert reader.gaps == gaps or notes[cut_notes : cut_notes + 1] == b"\n"
        assert reader.available_samples == player.getnframes() == whole
        assert player.readframes(whole) == pattern(0, whole).tobytes()
    after = sidecar_path(fresh).read_bytes()
    assert repair(fresh) == whole  # a second time changes nothing
    assert sidecar_path(fresh).read_bytes() == after


def test_a_reader_passes_over_a_sidecar_of_nonsense(fresh: Path) -> None:
    writer = begin(fresh)
    fill(writer, [100])
    writer.close()
    deep = b"[" * 100_000
    sidecar_path(fresh).write_bytes(
        b'{"record":"gap","from_sample":-1,"lost_s":NaN,"reason":"x"}\n\xff\xfe\x00\n[]\n7\n'
        b'{"record":"later_version","n":1}\n{"record":"closed","samples":"many","damage":null}\n'
        + deep
        + b"\n"
    )
    with SpoolReader(fresh) as reader:
        assert (reader.gaps, reader.is_closed, reader.available_samples) == ((), False, 100)


def test_a_lost_sidecar_costs_no_samples(fresh: Path) -> None:
    writer = begin(fresh, rate_hz=8_000)
    fill(writer, [321])
    writer.close()
    sidecar_path(fresh).unlink()
    with SpoolReader(fresh) as reader:
        assert (reader.sample_rate_hz, reader.available_samples) == (8_000, 321)
    assert repair(fresh) == 321
    with SpoolReader(fresh) as reader:
        assert reader.is_closed
        assert reader.started_at is not None


def test_what_another_program_adds_behind_a_closed_spool_is_no_sound(fresh: Path) -> None:
    writer = begin(fresh)
    total = fill(writer, [777])
    writer.close()
    with fresh.open("ab") as file:
        file.write(b"LIST\x04\x00\x00\x00INFO")
    with SpoolReader(fresh) as reader:
        assert reader.available_samples == total


def test_over_four_gibibytes_nothing_wraps_around(fresh: Path) -> None:
    """37 hours at 16 kHz is where the size fields of a WAV file end. The file here is sparse."""
    writer = begin(fresh)
    fill(writer, [1000])
    del writer  # never closed, as after a crash
    samples = 2_300_000_000
    with fresh.open("r+b") as file:
        file.truncate(wav.HEADER_BYTES + 2 * samples)
        file.seek(-200, 2)
        file.write(pattern(5, 100).tobytes())
    assert repair(fresh) == samples
    with SpoolReader(fresh) as reader:
        assert reader.available_samples == samples
        np.testing.assert_array_equal(reader.read(samples - 100, 500), as_float(pattern(5, 100)))
        np.testing.assert_array_equal(reader.read(0, 1000), as_float(pattern(0, 1000)))
    with fresh.open("rb") as file:
        header = file.read(wav.HEADER_BYTES)
    assert header[4:8] == header[40:44] == b"\xff\xff\xff\xff"
    assert wav.sample_rate_of(header) == 16_000


def test_a_recording_is_never_overwritten(fresh: Path) -> None:
    writer = begin(fresh)
    fill(writer, [10])
    writer.close()
    before = (fresh.read_bytes(), sidecar_path(fresh).read_bytes())
    with pytest.raises(FolderUnwritable):
        begin(fresh)
    assert (fresh.read_bytes(), sidecar_path(fresh).read_bytes()) == before
    shutil.move(fresh, fresh.with_suffix(".flac"))
    with pytest.raises(FolderUnwritable):
        begin(fresh)
    assert sidecar_path(fresh).read_bytes() == before[1]


def test_the_window_can_look_at_recordings_without_loading_decoders() -> None:
    check = (
        "import sys, unplugged.audio.spool, unplugged.audio.spool_writer\n"
        "print(sorted({'av', 'soundfile', 'soxr', 'sounddevice'} & set(sys.modules)))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", check], check=True, capture_output=True, text=True
    )
    assert loaded.stdout == "[]\n"


def test_wrong_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        open_audio(tmp_path / "none.wav")
    assert repair(tmp_path / "none.wav") == 0
    for content in (
        b"",
        b"RIFF",
        b"x" * 100,
        wav.build_header(16_000, 5).replace(b"fmt ", b"junk"),
    ):
        (tmp_path / "other.wav").write_bytes(content)
        with pytest.raises(NotMedia):
            open_audio(tmp_path / "other.wav")
        with pytest.raises(NotMedia):
            repair(tmp_path / "other.wav")
        assert (tmp_path / "other.wav").read_bytes() == content
    (tmp_path / "other.flac").write_bytes(b"fLaC not really")
    with pytest.raises(NotMedia):
        open_audio(tmp_path / "other.flac")
    with pytest.raises(FolderUnwritable):
        begin(tmp_path / "no such folder" / "mic.wav")
