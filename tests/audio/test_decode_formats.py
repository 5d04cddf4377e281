"""Whole files: whatever the container, the codec, the rate and the channels, the words arrive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray
from unplugged.audio.decode import DecodeReport, decode_to_spool
from unplugged.audio.spool import open_audio
from unplugged.core.engine import CancelToken

from tests.audio.encoding import encode, likeness, speechlike

Decode = Callable[[Path], tuple[DecodeReport, NDArray[np.float32]]]

SECONDS = 4.0

# Container, encoder, rate; then the picture that runs along, and how alike the sound must stay.
LOSSLESS = 0.9999
LOSSY = 0.98
FORMATS = [
    ("wav", "pcm_s16le", 16_000, None, LOSSLESS),
    ("wav", "pcm_u8", 8_000, None, 0.995),
    ("wav", "pcm_s24le", 48_000, None, LOSSLESS),
    ("wav", "pcm_s32le", 44_100, None, LOSSLESS),
    ("wav", "pcm_s64le", 44_100, None, LOSSLESS),
    ("wav", "pcm_f32le", 96_000, None, LOSSLESS),
    ("wav", "pcm_f64le", 44_100, None, LOSSLESS),
    ("wav", "pcm_mulaw", 8_000, None, 0.99),
    ("wav", "adpcm_ima_wav", 16_000, None, LOSSY),
    ("aiff", "pcm_s16be", 44_100, None, LOSSLESS),
    ("au", "pcm_s16be", 44_100, None, LOSSLESS),
    ("caf", "pcm_s16le", 44_100, None, LOSSLESS),
    ("w64", "pcm_s16le", 44_100, None, LOSSLESS),
    ("flac", "flac", 44_100, None, LOSSLESS),
    ("m4a", "alac", 44_100, None, LOSSLESS),
    ("m4a", "aac", 44_100, None, LOSSY),
    ("aac", "aac", 44_100, None, LOSSY),
    ("mp3", "libmp3lame", 44_100, None, LOSSY),
    ("mp3", "libmp3lame", 16_000, None, LOSSY),
    ("opus", "libopus", 48_000, None, LOSSY),
    ("ogg", "flac", 32_000, None, LOSSLESS),
    ("wma", "wmav2", 44_100, None, LOSSY),
    ("ac3", "ac3", 48_000, None, LOSSY),
    ("wv", "wavpack", 44_100, None, LOSSLESS),
    ("tta", "tta", 44_100, None, LOSSLESS),
    ("mka", "libopus", 48_000, None, LOSSY),
    ("mp4", "aac", 48_000, "mpeg4", LOSSY),
    ("mov", "pcm_s16le", 48_000, "mpeg4", LOSSLESS),
    ("mkv", "aac", 44_100, "mpeg4", LOSSY),
    ("webm", "libopus", 48_000, "libvpx", LOSSY),
    ("avi", "libmp3lame", 44_100, "mpeg4", LOSSY),
    ("ts", "aac", 48_000, "mpeg2video", LOSSY),
    ("flv", "aac", 44_100, "flv", LOSSY),
    ("3gp", "aac", 16_000, "mpeg4", LOSSY),
]


@pytest.fixture
def decode(tmp_path: Path) -> Decode:
    """Decode a file, and return the report and the samples of the spool."""

    def run(source: Path) -> tuple[DecodeReport, NDArray[np.float32]]:
        spool = tmp_path / "decoded.wav"
        report = decode_to_spool(
            source, spool, cancel=CancelToken(), on_progress=lambda _done_s, _total_s: None
        )
        with open_audio(spool) as audio:
            assert audio.is_closed
            assert audio.damage == report.damage
            assert audio.sample_rate_hz == 16_000
            assert report.duration_s == audio.available_samples / 16_000
            return report, audio.read(0, audio.available_samples)

    return run


@pytest.mark.parametrize(("suffix", "codec", "rate_hz", "video", "alike"), FORMATS)
def test_the_sound_arrives_whole_and_in_time(
    tmp_path: Path,
    decode: Decode,
    suffix: str,
    codec: str,
    rate_hz: int,
    video: str | None,
    alike: float,
) -> None:
    source = tmp_path / f"meeting.{suffix}"
    encode(source, speechlike(SECONDS, rate_hz), rate_hz, codec, video=video)
    report, heard = decode(source)
    assert report.damage is None
    assert abs(report.duration_s - SECONDS) < 0.15  # codecs pad to whole frames
    correlation, late = likeness(heard, speechlike(SECONDS, 16_000))
    assert correlation > alike - 0.02 * (rate_hz != 16_000)  # the reference is made at 16 kHz
    assert abs(late) < 0.08 * 16_000  # encoder delay that not every container can state


def test_16_khz_mono_passes_through_bit_by_bit(tmp_path: Path, decode: Decode) -> None:
    samples = np.random.default_rng(3).integers(-32_768, 32_768, 50_001).astype(np.int16)
    samples[:4] = (-32_768, 32_767, -32_768, 32_767)
    soundfile.write(tmp_path / "plain.wav", samples, 16_000)
    _, heard = decode(tmp_path / "plain.wav")
    np.testing.assert_array_equal((heard * 32_768).astype(np.int16), samples)


@pytest.mark.parametrize("channel", [0, 1])
def test_speech_on_one_side_only_is_as_loud_as_on_both(
    tmp_path: Path, decode: Decode, channel: int
) -> None:
    stereo = np.zeros((round(SECONDS * 44_100), 2), np.float32)
    stereo[:, channel] = speechlike(SECONDS, 44_100)
    soundfile.write(tmp_path / "side.wav", stereo, 44_100)
    _, heard = decode(tmp_path / "side.wav")
    meant = speechlike(SECONDS, 16_000)
    assert likeness(heard, meant)[0] > 0.97
    assert heard.std() == pytest.approx(meant.std(), rel=0.05)


def test_sides_that_cancel_each_other_are_heard_without_holes(
    tmp_path: Path, decode: Decode
) -> None:
    left = speechlike(SECONDS, 44_100)
    soundfile.write(tmp_path / "anti.wav", np.stack([left, -left], axis=1), 44_100)
    _, heard = decode(tmp_path / "anti.wav")
    meant = speechlike(SECONDS, 16_000)
    assert abs(likeness(heard, meant)[0]) > 0.97
    assert heard.std() == pytest.approx(meant.std(), rel=0.05)


def test_sound_is_found_on_any_of_many_channels(tmp_path: Path, decode: Decode) -> None:
    for channels, codec, suffix in ((6, "flac", "flac"), (8, "pcm_s16le", "wav")):
        pcm = np.zeros((channels, round(SECONDS * 48_000)), np.float32)
        pcm[2] = speechlike(SECONDS, 48_000)  # the centre, where the talking is
        source = tmp_path / f"many.{suffix}"
        encode(source, pcm, 48_000, codec, layout="5.1" if channels == 6 else "7.1")
        _, heard = decode(source)
        assert likeness(heard, speechlike(SECONDS, 16_000))[0] > 0.97
    wide = np.zeros((round(SECONDS * 16_000), 20), np.float32)
    wide[:, 17] = speechlike(SECONDS, 16_000)
    soundfile.write(tmp_path / "wide.wav", wide, 16_000)
    assert likeness(decode(tmp_path / "wide.wav")[1], speechlike(SECONDS, 16_000))[0] > 0.999


def test_more_than_eight_channels_in_planes(tmp_path: Path, decode: Decode) -> None:
    pcm = np.zeros((12, round(SECONDS * 48_000)), np.float32)
    pcm[10] = speechlike(SECONDS, 48_000)
    encode(tmp_path / "many.wv", pcm, 48_000, "wavpack", layout="7.1.4", sample_format="fltp")
    assert likeness(decode(tmp_path / "many.wv")[1], speechlike(SECONDS, 16_000))[0] > 0.97


def test_absurd_floats_become_silence_or_full_scale(tmp_path: Path, decode: Decode) -> None:
    sound = speechlike(SECONDS, 16_000)
    broken = sound.copy()
    broken[1000:2000] = np.nan
    broken[3000:3100] = np.inf
    broken[3100:3200] = -np.inf
    broken[5000:5100] = 1e30
    soundfile.write(tmp_path / "broken.wav", broken, 16_000, subtype="FLOAT")
    _, heard = decode(tmp_path / "broken.wav")
    assert not heard[1000:2000].any()
    assert not heard[3000:3200].any()
    assert heard[5000:5100].min() == heard.max() == pytest.approx(1.0, abs=1e-4)
    np.testing.assert_allclose(heard[6000:], sound[6000:], atol=2**-15)


def test_the_default_track_is_taken(tmp_path: Path, decode: Decode) -> None:
    """A film with a quiet commentary before the track that is marked as the default."""
    sounds = [speechlike(SECONDS, 48_000, seed=seed) for seed in (7, 1)]
    with av.open(str(tmp_path / "two.mkv"), "w") as out:
        streams = [out.add_stream("flac", rate=48_000, layout="mono") for _ in sounds]
        streams[0].disposition = av.stream.Disposition.comment
        streams[1].disposition = av.stream.Disposition.default
        for stream, sound in zip(streams, sounds, strict=True):
            pcm = (sound * 32_767).astype(np.int16)
            for start in range(0, len(pcm), 4608):
                part = np.ascontiguousarray(pcm[None, start : start + 4608])
                frame = av.AudioFrame.from_ndarray(part, format="s16", layout="mono")
                frame.sample_rate, frame.pts = 48_000, start
                out.mux(stream.encode(frame))
            out.mux(stream.encode(None))
    _, heard = decode(tmp_path / "two.mkv")
    assert likeness(heard, speechlike(SECONDS, 16_000, seed=1))[0] > 0.97


def test_progress_grows_to_the_end(tmp_path: Path) -> None:
    source = encode(tmp_path / "a.mp3", speechlike(30.0, 44_100), 44_100, "libmp3lame")
    seen: list[tuple[float, float | None]] = []
    report = decode_to_spool(
        source,
        tmp_path / "a.wav",
        cancel=CancelToken(),
        on_progress=lambda done_s, total_s: seen.append((done_s, total_s)),
    )
    done = [done_s for done_s, _ in seen]
    assert done == sorted(done)
    assert len(set(done)) > 50
    assert done[-1] == pytest.approx(report.duration_s, abs=0.01)
    assert seen[0][1] == pytest.approx(30.0, abs=0.1)
