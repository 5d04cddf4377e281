"""Long files and files that lie about their size: memory and disk stay bounded."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from unplugged.audio import decode as decoding
from unplugged.audio.spool import SpoolReader
from unplugged.core.engine import CancelToken

from tests.audio.encoding import encode, speechlike

# Also holds the interpreter, numpy and FFmpeg: about 45 MB before the first packet.
LIMIT_BYTES = 200 << 20

pytestmark = pytest.mark.skipif(
    sys.platform == "darwin", reason="macOS keeps no peak of a process's memory"
)

CHILD = """
import json, os, pathlib, sys
from unplugged.audio.decode import decode_to_spool
from unplugged.core.engine import CancelToken
from unplugged.core.errors import UnpluggedError
from unplugged.system.process import read_process

try:
    report = decode_to_spool(
        pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]),
        cancel=CancelToken(), on_progress=lambda done_s, total_s: None,
    )
    answer = {"outcome": "decoded", "duration_s": report.duration_s, "damage": report.damage}
except UnpluggedError as error:
    answer = {"outcome": error.code}
# Not getrusage: on Linux its maximum begins with that of whoever started this process.
answer["peak_bytes"] = int(read_process(os.getpid()).peak_rss.value)
print(json.dumps(answer))
"""


def decode_in_child(source: Path, spool: Path) -> dict[str, object]:
    """Decode in a fresh process and return what came of it, with its peak memory."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(source), str(spool)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stderr == ""
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_three_hours_take_no_more_memory_than_three_minutes(tmp_path: Path) -> None:
    source = tmp_path / "long.flac"
    talk, silence = speechlike(60, 8_000), np.zeros(9 * 60 * 8_000, np.float32)
    with soundfile.SoundFile(source, "w", 8_000, 1) as file:
        for _ in range(18):
            file.write(talk)
            file.write(silence)
    answer = decode_in_child(source, tmp_path / "spool.wav")
    peak_bytes = answer.pop("peak_bytes")
    assert answer == {"outcome": "decoded", "duration_s": 3 * 3600.0, "damage": None}
    assert isinstance(peak_bytes, int)
    assert peak_bytes < LIMIT_BYTES
    with SpoolReader(tmp_path / "spool.wav") as spool:
        last_talk = spool.read((3 * 3600 - 600) * 16_000, 60 * 16_000)
        assert last_talk.std() == pytest.approx(float(talk.std()), rel=0.02)


def wav_header(*, rate_hz: int, channels: int, bits: int, data_bytes: int) -> bytes:
    block = min(channels * bits // 8, 65_535)
    form = struct.pack(
        "<HHIIHH", 1, channels, rate_hz, min(rate_hz * block, 0xFFFFFFFF), block, bits
    )
    return (
        b"RIFF\xff\xff\xff\xffWAVEfmt " + struct.pack("<I", 16) + form
        + b"data" + struct.pack("<I", data_bytes)
    )  # fmt: skip


ONE_SECOND = bytes(2 * 16_000)
LIES = {
    "4 GiB of data": (
        wav_header(rate_hz=16_000, channels=1, bits=16, data_bytes=0xFFFFFFF0),
        {"decoded"},
    ),
    "65535 channels": (
        wav_header(rate_hz=16_000, channels=65_535, bits=8, data_bytes=32_000),
        {"no_audio_decoded", "not_media", "no_audio_track"},
    ),
    "no channels": (
        wav_header(rate_hz=16_000, channels=0, bits=16, data_bytes=32_000),
        {"no_audio_decoded", "not_media", "no_audio_track"},
    ),
    "one sample per second": (
        wav_header(rate_hz=1, channels=1, bits=16, data_bytes=32_000),
        {"no_audio_decoded"},
    ),
    "four billion samples per second": (
        wav_header(rate_hz=0xFFFFFFFF, channels=1, bits=16, data_bytes=32_000),
        {"no_audio_decoded", "not_media", "no_audio_track"},
    ),
    "RF64 of 8 EiB": (
        b"RF64\xff\xff\xff\xffWAVEds64" + struct.pack("<IQQQI", 28, 2**63, 2**63, 2**62, 0)
        + wav_header(rate_hz=16_000, channels=1, bits=16, data_bytes=0xFFFFFFFF)[12:],
        {"decoded", "not_media"},
    ),
    "AU without end": (
        b".snd" + struct.pack(">IIIII", 24, 0xFFFFFFFF, 3, 16_000, 1),
        {"decoded"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_in_the_header_allocates_nothing(tmp_path: Path, lie: str) -> None:
    header, outcomes = LIES[lie]
    source = tmp_path / "lie.wav"
    source.write_bytes(header + ONE_SECOND)
    answer = decode_in_child(source, tmp_path / "spool.wav")
    assert answer["outcome"] in outcomes
    assert answer.get("duration_s", 1.0) == pytest.approx(1.0, abs=0.01)
    assert isinstance(answer["peak_bytes"], int)
    assert answer["peak_bytes"] < LIMIT_BYTES


def test_a_film_that_claims_years_is_as_long_as_its_sound(tmp_path: Path) -> None:
    source = encode(tmp_path / "a.m4a", speechlike(2, 16_000), 16_000, "aac")
    content = bytearray(source.read_bytes())
    for box, offset in ((b"mvhd", 20), (b"tkhd", 24), (b"mdhd", 20)):
        place = content.index(box)
        content[place + offset : place + offset + 4] = b"\x7f\xff\xff\xff"
    source.write_bytes(content)
    seen: list[tuple[float, float | None]] = []
    report = decoding.decode_to_spool(
        source,
        tmp_path / "spool.wav",
        cancel=CancelToken(),
        on_progress=lambda done_s, total_s: seen.append((done_s, total_s)),
    )
    assert report.duration_s == pytest.approx(2.0, abs=0.1)
    assert all(total_s is None or total_s >= done_s for done_s, total_s in seen)


def test_a_bomb_of_compressed_silence_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real bound is two days; a file for that takes too long to make."""
    monkeypatch.setattr(decoding, "MAX_DURATION_S", 60.0)
    source = tmp_path / "bomb.flac"
    soundfile.write(source, np.zeros(16_000 * 600, np.int16), 16_000)
    assert source.stat().st_size < 50_000
    report = decoding.decode_to_spool(
        source, tmp_path / "spool.wav", cancel=CancelToken(), on_progress=lambda _d, _t: None
    )
    assert report.damage == "too_long"
    assert 60.0 <= report.duration_s < 62.0
