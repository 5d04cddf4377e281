"""Tracks of a meeting as one stream of samples to be heard: mixed, and faster or slower at will.

Nothing here holds more than a fraction of a second, however long the recording is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import soxr
from numpy.typing import NDArray

from unplugged.audio.recorded import RecordedAudio
from unplugged.audio.spool import open_audio
from unplugged.core.closes import Closes

MIN_SPEED = 0.5
MAX_SPEED = 2.0
_BLOCK_S = 0.1
_FULL_SCALE = 32_768.0

Pcm = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class PlayTrack:
    """One recording of the meeting.

    Attributes:
        path: A spool or its FLAC form.
        offset_s: Where its first sample stands in the meeting; it may begin before 0.
    """

    path: Path
    offset_s: float = 0.0


class Mix(Closes):
    """The tracks of one meeting, open, as one mono stream in blocks of a tenth of a second."""

    def __init__(self, tracks: tuple[PlayTrack, ...]) -> None:
        """Open all tracks.

        Raises:
            ValueError: there is no track.
            InputFault: one cannot be read.
        """
        if not tracks:
            raise ValueError("a meeting without a track cannot be played")
        with ExitStack() as stack:
            opened = [(stack.enter_context(open_audio(t.path)), t.offset_s) for t in tracks]
            self._stack = stack.pop_all()
        self.rate_hz = max(audio.sample_rate_hz for audio, _ in opened)
        self._opened = opened

    @property
    def duration_s(self) -> float:
        """Seconds from the meeting's start to the end of its longest track."""
        return max(a.available_samples / a.sample_rate_hz + offset for a, offset in self._opened)

    def blocks(self, from_s: float) -> Iterator[Pcm]:
        """Yield the mix from a moment on, to the end of the longest track.

        Args:
            from_s: Where to begin, at least 0.

        Raises:
            FileUnreadable: a recording is damaged or gone.
        """
        block = round(self.rate_hz * _BLOCK_S)
        streams = [
            _TrackStream(audio, self.rate_hz, from_s - offset_s) for audio, offset_s in self._opened
        ]
        while True:
            parts = [stream.take(block) for stream in streams]
            length = max(len(part) for part in parts)
            if length == 0:
                return
            mixed = np.zeros(length, np.float32)
            for part in parts:
                mixed[: len(part)] += part
            yield mixed

    def close(self) -> None:
        """Let go of the files."""
        self._stack.close()


class _TrackStream:
    """One track from a moment on, at the rate of the mix."""

    def __init__(self, audio: RecordedAudio, rate_hz: int, from_s: float) -> None:
        self._audio = audio
        self._silence = round(max(0.0, -from_s) * rate_hz)  # samples before the track begins
        self._next = round(max(0.0, from_s) * audio.sample_rate_hz)
        self._pending = np.zeros(0, np.float32)
        self._is_at_end = False
        own_hz = audio.sample_rate_hz
        self._resampler = (
            None if own_hz == rate_hz else soxr.ResampleStream(own_hz, rate_hz, 1, dtype="float32")
        )

    def take(self, count: int) -> Pcm:
        """Return the next samples, fewer than ``count`` only at the end."""
        quiet = min(self._silence, count)
        self._silence -= quiet
        wanted = count - quiet
        while len(self._pending) < wanted and not self._is_at_end:
            self._pending = np.concatenate([self._pending, self._read()])
        sound, self._pending = self._pending[:wanted], self._pending[wanted:]
        return np.concatenate([np.zeros(quiet, np.float32), sound]) if quiet else sound

    def _read(self) -> Pcm:
        pcm = self._audio.read(self._next, round(self._audio.sample_rate_hz * _BLOCK_S))
        self._next += len(pcm)
        self._is_at_end = len(pcm) == 0
        if self._resampler is None:
            return pcm
        converted: Pcm = self._resampler.resample_chunk(pcm, last=self._is_at_end)
        return converted


def at_speed(blocks: Iterator[Pcm], rate_hz: int, speed: float) -> Iterator[NDArray[np.int16]]:
    """Yield the blocks faster or slower, at the same pitch, as 16 bit samples.

    Args:
        blocks: Mono, values around [-1, 1]; louder ones are clipped.
        rate_hz: Their rate, and that of the result.
        speed: From ``MIN_SPEED`` to ``MAX_SPEED``; at 1 the samples pass through untouched.

    Raises:
        ValueError: the speed is outside of its range.
    """
    if not MIN_SPEED <= speed <= MAX_SPEED:
        raise ValueError(speed)
    if speed == 1.0:
        for block in blocks:
            yield _int16(block)
        return
    tempo = _Tempo(rate_hz, speed)
    for block in blocks:
        yield from tempo.push(_int16(block))
    yield from tempo.finish()


def _int16(block: Pcm) -> NDArray[np.int16]:
    steps: NDArray[np.float32] = np.rint(block * np.float32(_FULL_SCALE))
    return np.clip(steps, -32_768, 32_767).astype(np.int16)


class _Tempo:
    """ffmpeg's atempo, which overlaps and adds stretches of sound so that the pitch stays."""

    def __init__(self, rate_hz: int, speed: float) -> None:
        import av  # loaded when somebody wants another speed

        self._av = av
        self._rate_hz = rate_hz
        self._given = 0
        graph = av.filter.Graph()
        self._source = graph.add_abuffer(
            sample_rate=rate_hz, format="s16", layout="mono", time_base=Fraction(1, rate_hz)
        )
        tempo = graph.add("atempo", f"{speed:.3f}")
        self._sink = graph.add("abuffersink")
        self._source.link_to(tempo)
        tempo.link_to(self._sink)
        graph.configure()
        self._graph: Any = graph  # keeps the filters alive

    def push(self, block: NDArray[np.int16]) -> Iterator[NDArray[np.int16]]:
        frame = self._av.AudioFrame.from_ndarray(block[np.newaxis], format="s16", layout="mono")
        frame.sample_rate = self._rate_hz
        frame.time_base = Fraction(1, self._rate_hz)
        frame.pts = self._given
        self._given += len(block)
        self._source.push(frame)
        yield from self._pull()

    def finish(self) -> Iterator[NDArray[np.int16]]:
        self._source.push(None)
        yield from self._pull()

    def _pull(self) -> Iterator[NDArray[np.int16]]:
        while True:
            try:
                frame: Any = self._sink.pull()
            except (self._av.error.BlockingIOError, self._av.error.EOFError):
                return
            yield frame.to_ndarray()[0]
