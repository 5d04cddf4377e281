"""A recording at the rate of the speech models, addressed by 16 kHz sample offset."""

from __future__ import annotations

import math

import numpy as np
import soxr
from numpy.typing import NDArray

from unplugged.audio.recorded import RecordedAudio
from unplugged.core.types import SAMPLE_RATE_HZ

_CONTEXT_SAMPLES = 1024  # 64 ms at 16 kHz: many times the length of soxr's filter


class AudioAt16k:
    """A recording as 16 kHz samples, whatever its own rate.

    A sample has the same value however the reads are cut: the source is converted in blocks of one
    second that always begin at the same places, each with enough of its surroundings to make the
    seams inaudible (below -110 dBFS). At 16 kHz the source is passed through untouched. Belongs to
    one thread; closing stays with whoever opened the source.
    """

    def __init__(self, source: RecordedAudio) -> None:
        """Look at ``source`` through 16 kHz."""
        self._source = source
        rate_hz = source.sample_rate_hz
        self._rate_hz = rate_hz
        step = SAMPLE_RATE_HZ // math.gcd(SAMPLE_RATE_HZ, rate_hz)
        # Surroundings begin where a sample of one rate meets a sample of the other, so that a block
        # converted alone has the phase of the whole.
        self._margin = step * -(-_CONTEXT_SAMPLES // step)
        self._cached: tuple[int, NDArray[np.float32]] | None = None

    @property
    def available_samples(self) -> int:
        """How many 16 kHz samples can be read now.

        While the recording grows, the last 64 ms wait for the samples that follow them.
        """
        if self._rate_hz == SAMPLE_RATE_HZ:
            return self._source.available_samples
        is_closed = (
            self._source.is_closed
        )  # asked first: closed means that the count is the last one
        count = self._source.available_samples * SAMPLE_RATE_HZ // self._rate_hz
        return count if is_closed else max(0, count - _CONTEXT_SAMPLES)

    @property
    def is_closed(self) -> bool:
        """Whether no more samples will come."""
        return self._source.is_closed

    def read(self, start_sample: int, count: int) -> NDArray[np.float32]:
        """Return up to ``count`` samples from ``start_sample`` on.

        Returns:
            16 kHz mono, shape (n,) with n <= ``count``, values in [-1, 1].

        Raises:
            ValueError: a negative argument.
            FileUnreadable: the recording cannot be read.
        """
        if self._rate_hz == SAMPLE_RATE_HZ:
            return self._source.read(start_sample, count)
        if start_sample < 0 or count < 0:
            raise ValueError((start_sample, count))
        end = min(start_sample + count, self.available_samples)
        pieces = [np.zeros(0, np.float32)]
        while start_sample < end:
            block, offset = divmod(start_sample, SAMPLE_RATE_HZ)
            piece = self._block(block)[offset : offset + end - start_sample]
            if len(piece) == 0:  # the file became shorter under our hands
                break
            pieces.append(piece)
            start_sample += len(piece)
        return np.concatenate(pieces)

    def _block(self, index: int) -> NDArray[np.float32]:
        """Return second ``index`` of the recording; the last one may be shorter."""
        if self._cached is not None and self._cached[0] == index:
            return self._cached[1]
        first = index * SAMPLE_RATE_HZ
        before = min(self._margin, first)
        head = (first - before) * self._rate_hz // SAMPLE_RATE_HZ
        span = before + SAMPLE_RATE_HZ + self._margin
        wanted = span * self._rate_hz // SAMPLE_RATE_HZ
        pcm = self._source.read(head, wanted)
        if len(pcm) == 0:
            return np.zeros(0, np.float32)
        converted = soxr.resample(pcm, self._rate_hz, SAMPLE_RATE_HZ, quality="HQ")
        cut = converted[before : before + SAMPLE_RATE_HZ]
        block: NDArray[np.float32] = np.clip(cut, -1.0, 1.0).astype(np.float32)
        if len(pcm) == wanted:  # a block that may still change is not kept
            self._cached = (index, block)
        return block
