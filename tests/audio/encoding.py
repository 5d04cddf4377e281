"""Makes small media files for the tests, and sound whose way through a codec can be recognised."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.stream import VideoStream
from numpy.typing import NDArray

VIDEO_FPS = 10


def speechlike(seconds: float, rate_hz: int, *, seed: int = 1) -> NDArray[np.float32]:
    """Return sound with the rhythm and the band of speech: gliding tones in syllables.

    Returns:
        Shape (n,), peaks near 0.5. Codecs keep it well, and a shift or a hole shows in a
        correlation.
    """
    rng = np.random.default_rng(seed)
    knots = int(seconds * 40) + 2  # one every 25 ms, wherever the samples lie
    knots_s = np.arange(knots) / 40
    pitch_hz = 300 + np.cumsum(rng.normal(0, 15, knots)).clip(-200, 300)
    time_s = np.arange(round(seconds * rate_hz)) / rate_hz
    loudness = np.interp(time_s, knots_s[::5], rng.uniform(0.1, 1.0, len(knots_s[::5])))
    phase = 2 * np.pi * np.interp(time_s, knots_s, np.cumsum(pitch_hz) / 40)
    wave = np.sin(phase) + 0.5 * np.sin(2 * phase) + 0.25 * np.sin(2 * np.pi * 1200 * time_s)
    sound: NDArray[np.float32] = (0.3 * loudness * wave).astype(np.float32)
    return sound


def encode(
    path: Path,
    pcm: NDArray[np.float32],
    rate_hz: int,
    codec: str,
    *,
    container: str | None = None,
    layout: str | None = None,
    video: str | None = None,
    sample_format: str | None = None,
) -> Path:
    """Write a media file.

    Args:
        path: Where to; the suffix names the container unless ``container`` does.
        pcm: Shape (channels, n) or (n,).
        rate_hz: Rate of ``pcm`` and of the file.
        codec: Encoder of the sound.
        container: Name of FFmpeg's muxer.
        layout: Channel layout; by default mono or stereo.
        video: Encoder of a grey picture that runs along, None for no picture.
        sample_format: What the encoder is fed with; by default what it likes best.
    """
    pcm = np.atleast_2d(pcm)
    with av.open(str(path), "w", format=container) as out:
        picture = None if video is None else _add_picture(out, video)
        sound = out.add_stream(codec, rate=rate_hz)
        assert isinstance(sound, AudioStream)
        sound.layout = layout or ("mono" if len(pcm) == 1 else "stereo")
        sound.bit_rate = 96_000  # what is not lossy passes over it
        if sample_format is not None:
            sound.format = sample_format
        if picture is not None:
            _draw(out, picture, pcm.shape[1] / rate_hz)
        if not sound.codec_context.is_open:  # the first packet of the picture opens all
            sound.codec_context.open()
        resampler = av.AudioResampler(
            format=sound.format,
            layout=sound.layout,
            rate=rate_hz,
            frame_size=sound.codec_context.frame_size or 1024,
        )
        packed = np.ascontiguousarray(pcm.T, np.float32).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(packed, format="flt", layout=sound.layout)
        frame.sample_rate, frame.pts, frame.time_base = rate_hz, 0, Fraction(1, rate_hz)
        for piece in (*resampler.resample(frame), *resampler.resample(None)):
            out.mux(sound.encode(piece))
        out.mux(sound.encode(None))
    return path


def _add_picture(out: OutputContainer, codec: str) -> VideoStream:
    picture = out.add_stream(codec, rate=VIDEO_FPS)
    assert isinstance(picture, VideoStream)
    picture.width, picture.height, picture.pix_fmt = 64, 48, "yuv420p"
    return picture


def _draw(out: OutputContainer, picture: VideoStream, seconds: float) -> None:
    for index in range(int(seconds * VIDEO_FPS)):
        grey = np.full((48, 64, 3), index % 200, np.uint8)
        frame = av.VideoFrame.from_ndarray(grey, format="rgb24").reformat(format="yuv420p")
        frame.pts, frame.time_base = index, Fraction(1, VIDEO_FPS)
        out.mux(picture.encode(frame))
    out.mux(picture.encode(None))


def likeness(heard: NDArray[np.float32], meant: NDArray[np.float32]) -> tuple[float, int]:
    """Compare two recordings at the same rate.

    Returns:
        The correlation at the best shift, -1 to 1, and that shift in samples (positive: heard is
        late).
    """
    size = 1 << (len(heard) + len(meant)).bit_length()
    cross = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(meant, size)))
    best = int(np.abs(cross).argmax())
    scale = float(np.linalg.norm(heard) * np.linalg.norm(meant))
    return float(cross[best]) / max(scale, 1e-12), best if best < size // 2 else best - size
