"""Damaged files: what can be decoded is kept, what is lost is said, and nothing crashes."""

from __future__ import annotations

import errno
import io
import math
import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from unplugged.audio import decode as decoding
from unplugged.audio import media_file
from unplugged.audio.decode import decode_to_spool
from unplugged.audio.spool import SpoolReader
from unplugged.core.engine import CancelToken
from unplugged.core.errors import FileUnreadable, all_error_classes

from tests.audio.decoder_process import DecoderProcess, Outcome
from tests.audio.encoding import encode, likeness, speechlike

SECONDS = 10.0

OUR_CODES = {cls.code for cls in all_error_classes() if "code" in vars(cls)}
DAMAGE = {None, "too_long", "bad_packets", "cut_off", "has_gaps", "header_wrong_length"}

FORMATS = {
    "wav": ("pcm_s16le", 44_100, None),
    "aiff": ("pcm_s16be", 44_100, None),
    "flac": ("flac", 44_100, None),
    "mp3": ("libmp3lame", 44_100, None),
    "aac": ("aac", 44_100, None),
    "m4a": ("aac", 44_100, None),
    "mp4": ("aac", 48_000, "mpeg4"),
    "opus": ("libopus", 48_000, None),
    "ogg": ("flac", 32_000, None),
    "mkv": ("aac", 44_100, "mpeg4"),
    "webm": ("libopus", 48_000, "libvpx"),
    "avi": ("libmp3lame", 44_100, "mpeg4"),
    "ts": ("aac", 48_000, "mpeg2video"),
    "wma": ("wmav2", 44_100, None),
    "wv": ("wavpack", 44_100, None),
}

Change = Callable[[bytes], bytes]


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def scratched(content: bytes) -> bytes:
    """Return the content with a twentieth of it, in the middle, made random."""
    start, length = len(content) // 2, len(content) // 20
    junk = np.random.default_rng(4).bytes(length)
    return content[:start] + junk + content[start + length :]


def with_junk_behind(content: bytes) -> bytes:
    return content + np.random.default_rng(5).bytes(5000)


# What is changed, the container, how many seconds must still be there, and the damage that is told.
CASES: list[tuple[Change, str, tuple[float, float], str | None]] = [
    (cut, "wav", (4.9, 5.1), "cut_off"),
    (cut, "aiff", (4.9, 5.1), "header_wrong_length"),
    (cut, "flac", (4.0, 5.5), "cut_off"),
    (cut, "mp3", (4.9, 5.1), "header_wrong_length"),
    (cut, "aac", (4.9, 5.1), "cut_off"),
    (cut, "mkv", (4.8, 5.2), "header_wrong_length"),
    (cut, "webm", (4.8, 5.3), "header_wrong_length"),
    (cut, "ts", (4.8, 5.2), "cut_off"),
    (cut, "opus", (4.8, 5.2), None),  # an Ogg stream doesn't say how long it meant to be
    (scratched, "flac", (8.5, 9.7), "has_gaps"),
    (scratched, "mp3", (9.3, 9.7), "bad_packets"),
    (scratched, "m4a", (9.0, 9.9), "bad_packets"),
    (scratched, "mp4", (9.0, 9.9), "bad_packets"),
    (scratched, "mkv", (8.0, 9.7), "bad_packets"),
    (scratched, "ts", (9.3, 9.7), "bad_packets"),
    (scratched, "opus", (8.9, 9.6), "has_gaps"),
    (scratched, "webm", (5.0, 9.6), "has_gaps"),
    (with_junk_behind, "wav", (9.9, 10.1), None),
    (with_junk_behind, "flac", (9.9, 10.1), None),
    (with_junk_behind, "mp3", (9.9, 10.1), None),
    (with_junk_behind, "m4a", (9.9, 10.1), None),
    (with_junk_behind, "mkv", (9.9, 10.1), None),
    (with_junk_behind, "wv", (9.9, 10.1), None),
]


@pytest.fixture(scope="module")
def whole_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], bytes]:
    """Makes a good file of a kind, each kind once."""
    folder = tmp_path_factory.mktemp("whole")

    @cache
    def make(suffix: str) -> bytes:
        codec, rate_hz, video = FORMATS[suffix]
        sound = speechlike(SECONDS, rate_hz)
        return encode(folder / f"a.{suffix}", sound, rate_hz, codec, video=video).read_bytes()

    return make


@pytest.mark.parametrize(("change", "suffix", "seconds", "damage"), CASES)
def test_what_can_be_decoded_is_kept_and_the_damage_is_told(
    tmp_path: Path,
    whole_file: Callable[[str], bytes],
    change: Change,
    suffix: str,
    seconds: tuple[float, float],
    damage: str | None,
) -> None:
    source = tmp_path / f"meeting.{suffix}"
    source.write_bytes(change(whole_file(suffix)))
    report = decode_to_spool(
        source,
        tmp_path / "a.wav",
        cancel=CancelToken(),
        on_progress=lambda _done_s, _total_s: None,
    )
    assert report.damage == damage
    assert seconds[0] <= report.duration_s <= seconds[1]
    with SpoolReader(tmp_path / "a.wav") as spool:
        begin = spool.read(0, 4 * 16_000)
        lost_s = sum(gap.lost_s for gap in spool.gaps)
    assert likeness(begin, speechlike(SECONDS, 16_000)[: 4 * 16_000])[0] > 0.95
    if damage == "has_gaps":  # then the holes say what is missing
        assert report.duration_s + lost_s == pytest.approx(SECONDS, abs=0.6)


def test_a_flac_header_that_promises_too_much(tmp_path: Path) -> None:
    source = tmp_path / "meeting.flac"
    soundfile.write(source, speechlike(2, 16_000), 16_000)
    content = bytearray(source.read_bytes())
    content[23] |= 1  # bytes 22 to 25 count the samples: 65536 more
    source.write_bytes(content)
    report = decode_to_spool(
        source, tmp_path / "a.wav", cancel=CancelToken(), on_progress=lambda _d, _t: None
    )
    assert (report.duration_s, report.damage) == (2.0, "header_wrong_length")


class FailingDisk(io.FileIO):
    """A file on a disk that gives no byte after a certain one."""

    def __init__(self, path: Path, good_bytes: int) -> None:
        super().__init__(path, "rb")
        self._good_bytes = good_bytes

    def read(self, size: int | None = -1, /) -> bytes:
        content = super().read(-1 if size is None else size) or b""
        if self.tell() > self._good_bytes:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return content


def test_a_disk_that_fails_in_the_middle_is_a_file_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "meeting.wav"
    soundfile.write(source, speechlike(20, 16_000), 16_000)
    monkeypatch.setattr(media_file, "_open_file", lambda path: FailingDisk(path, 400_000))
    report = decode_to_spool(
        source, tmp_path / "a.wav", cancel=CancelToken(), on_progress=lambda _d, _t: None
    )
    assert report.damage == "cut_off"
    assert 9 < report.duration_s < 13
    for good_bytes in (0, 100, 300):
        monkeypatch.setattr(
            media_file, "_open_file", lambda path, n=good_bytes: FailingDisk(path, n)
        )
        with pytest.raises(FileUnreadable) as caught:
            decode_to_spool(
                source, tmp_path / "a.wav", cancel=CancelToken(), on_progress=lambda _d, _t: None
            )
        assert caught.value.params == {"path": str(source), "reason": os.strerror(errno.EIO)}


def test_alternating_damage_does_not_flood_the_notes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoding, "_MAX_GAPS_NOTED", 5)
    source = encode(tmp_path / "meeting.m4a", speechlike(10, 16_000), 16_000, "aac")
    content = bytearray(source.read_bytes())
    start, end = content.index(b"mdat") + 4, content.index(b"moov") - 4
    for place in range(start, end, (end - start) // 40):
        content[place : place + 40] = bytes(40)
    source.write_bytes(content)
    report = decode_to_spool(
        source, tmp_path / "a.wav", cancel=CancelToken(), on_progress=lambda _d, _t: None
    )
    assert report.damage == "bad_packets"
    with SpoolReader(tmp_path / "a.wav") as spool:
        assert len(spool.gaps) == 5


@pytest.fixture(scope="module")
def decoder() -> Iterator[DecoderProcess]:
    with DecoderProcess(limit_s=20) as process:
        yield process


@pytest.fixture(scope="module")
def small_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("small")
    files = {}
    for suffix, (codec, rate_hz, video) in FORMATS.items():
        source = encode(
            folder / f"a.{suffix}", speechlike(0.7, rate_hz), rate_hz, codec, video=video
        )
        files[suffix] = source.read_bytes()
    return files


@settings(
    max_examples=250,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data(), suffix=st.sampled_from(sorted(FORMATS)))
def test_no_damage_brings_the_decoder_down(
    decoder: DecoderProcess,
    small_files: dict[str, bytes],
    tmp_path: Path,
    data: st.DataObject,
    suffix: str,
) -> None:
    """Truncates, overwrites, removes and doubles bytes, most of them in the header."""
    content = bytearray(small_files[suffix])
    places = st.one_of(st.integers(0, 300), st.integers(0, len(content) - 1))
    for place, byte in data.draw(
        st.lists(st.tuples(places, st.integers(0, 255)), max_size=12), label="bytes"
    ):
        content[min(place, len(content) - 1)] = byte
    start = data.draw(places, label="from")
    match data.draw(st.sampled_from(["keep", "cut", "remove", "double", "ones"]), label="then"):
        case "cut":
            del content[start + 1 :]
        case "remove":
            del content[start : start + 7]
        case "double":
            content[start:start] = content[start : start + 64]
        case "ones":
            content[start : start + 4] = b"\xff\xff\xff\xff"
        case _:
            pass
    source = tmp_path / f"fuzz.{suffix}"
    source.write_bytes(content)
    outcome = decoder.decode(source, tmp_path / "fuzz_spool.wav")
    check(outcome)
    assert outcome.duration_s < 60  # nothing small becomes something huge


def check(outcome: Outcome) -> None:
    assert outcome.outcome in OUR_CODES | {"decoded"}
    assert outcome.damage in DAMAGE
    assert math.isfinite(outcome.duration_s)
