"""Any channels at any rate to what the speech models hear: 16 kHz mono, 16 bit, as a stream."""

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray

from unplugged.core.types import SAMPLE_RATE_HZ

MIN_RATE_HZ = 1_000
MAX_RATE_HZ = 6_144_000
MAX_CHANNELS = 64

_BLOCK_S = 0.5
_MAX_BLOCK_SAMPLES = 1 << 17  # bounds memory at rates far above those of sound cards
_FADE_SAMPLES = 256
_MEMORY = 0.8  # share of the past in the running level of a channel, per block
# Power of the plain sum over the summed powers of the channels: 1 for unrelated channels, up to
# their number for equal ones, 0 for two that cancel. Two thresholds, so that the choice doesn't
# flutter.
_CANCELS_BELOW = 0.1
_ADDS_ABOVE = 0.3
_CLEARLY_LOUDER = 4.0  # in power; 6 dB
# Far above anything a decoder of sound puts out; keeps sums finite when a file holds absurd floats.
_LIMIT = 16.0


class MonoMixer:
    """Mixes channels so that nobody is lost: neither one-sided nor in a mix that cancels itself."""

    def __init__(self, channels: int) -> None:
        """Mix so many channels."""
        self._energy = np.zeros(channels)
        self._weights: NDArray[np.float32] | None = None
        self._is_cancelling = False
        self._single = 0

    def mix(self, block: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the mix of one block.

        Channels are summed and divided by how many of them carry sound, measured over the last
        seconds, so that one microphone of eight is as loud as alone. Where the sum cancels (a
        stereo recording with one side inverted), the loudest channel is taken.

        Args:
            block: Shape (channels, n), finite values.
        """
        if len(block) == 1:
            only: NDArray[np.float32] = block[0]
            return only
        energy = np.einsum("cn,cn->c", block, block, dtype=np.float64)
        total = float(energy.sum())
        if total > 0.0:
            self._energy = _MEMORY * self._energy + energy
            self._judge(float(np.square(block.sum(axis=0), dtype=np.float64).sum()) / total)
        weights = self._choose(len(block))
        before = weights if self._weights is None else self._weights
        self._weights = weights
        mixed: NDArray[np.float32] = weights @ block
        if not np.array_equal(before, weights):
            head = block[:, :_FADE_SAMPLES]
            fade = np.linspace(0.0, 1.0, head.shape[1], dtype=np.float32)
            mixed[: head.shape[1]] = (before @ head) * (1 - fade) + (weights @ head) * fade
        return mixed

    def _judge(self, sum_ratio: float) -> None:
        if sum_ratio < _CANCELS_BELOW:
            self._is_cancelling = True
        elif sum_ratio > _ADDS_ABOVE:
            self._is_cancelling = False

    def _choose(self, channels: int) -> NDArray[np.float32]:
        """Return the weight of each channel in the next block."""
        if self._is_cancelling:
            loudest = int(self._energy.argmax())
            # Two sides that cancel are about equal: changing between them would only make holes.
            if self._energy[loudest] > _CLEARLY_LOUDER * self._energy[self._single]:
                self._single = loudest
            weights = np.zeros(channels, np.float32)
            weights[self._single] = 1.0
            return weights
        rms = np.sqrt(self._energy)
        energy = float(self._energy.sum())
        carrying = float(rms.sum()) ** 2 / energy if energy > 0.0 else float(channels)
        return np.full(channels, 1.0 / carrying, np.float32)


class SpeechStream:
    """Takes decoded sound piece by piece and gives 16 kHz mono; memory stays bounded."""

    def __init__(self) -> None:
        """Begin with no sound; rate and channels come with the first piece."""
        self._rate_hz = 0
        self._pending: list[NDArray[np.float32]] = []
        self._pending_samples = 0
        self._mixer = MonoMixer(1)
        self._resampler: soxr.ResampleStream | None = None
        self.taken_s = 0.0

    def take(self, piece: NDArray[np.float32], rate_hz: int) -> NDArray[np.int16]:
        """Take the next piece of sound and return what is ready, which may be nothing.

        Rate and number of channels may change from piece to piece, as they do in broken files and
        in streams that were put together.

        Args:
            piece: Shape (channels, n); NaN and infinity count as silence.
            rate_hz: Its rate.

        Raises:
            ValueError: rate or number of channels is outside of what sound can have.
        """
        channels, samples = piece.shape
        if not (MIN_RATE_HZ <= rate_hz <= MAX_RATE_HZ and 1 <= channels <= MAX_CHANNELS):
            raise ValueError((rate_hz, channels))
        ready: list[NDArray[np.int16]] = []
        if rate_hz != self._rate_hz:
            ready.append(self.finish())
            self._begin(rate_hz, channels)
        elif self._pending and len(self._pending[0]) != channels:
            ready.append(self._convert(is_last=False))
            self._mixer = MonoMixer(channels)
        self.taken_s += samples / rate_hz
        block = min(round(rate_hz * _BLOCK_S), _MAX_BLOCK_SAMPLES)
        start = 0
        while start < samples:
            part = piece[:, start : start + block - self._pending_samples]
            self._pending.append(part)
            self._pending_samples += part.shape[1]
            start += part.shape[1]
            if self._pending_samples == block:
                ready.append(self._convert(is_last=False))
        return np.concatenate(ready) if ready else np.zeros(0, np.int16)

    def finish(self) -> NDArray[np.int16]:
        """Return what is left; the next piece begins anew."""
        rest = self._convert(is_last=True) if self._rate_hz else np.zeros(0, np.int16)
        self._rate_hz = 0
        return rest

    def _begin(self, rate_hz: int, channels: int) -> None:
        self._rate_hz = rate_hz
        self._mixer = MonoMixer(channels)
        self._resampler = None
        if rate_hz != SAMPLE_RATE_HZ:
            self._resampler = soxr.ResampleStream(
                rate_hz, SAMPLE_RATE_HZ, 1, dtype="float32", quality="HQ"
            )

    def _convert(self, *, is_last: bool) -> NDArray[np.int16]:
        """Turn what is pending into samples of the result."""
        mono = np.zeros(0, np.float32)
        if self._pending:
            mono = self._mixer.mix(_sound_only(np.concatenate(self._pending, axis=1)))
        self._pending.clear()
        self._pending_samples = 0
        if self._resampler is not None:
            mono = self._resampler.resample_chunk(np.ascontiguousarray(mono), last=is_last)
        steps = np.rint(mono * np.float32(32_768.0))
        samples: NDArray[np.int16] = np.clip(steps, -32_768, 32_767).astype(np.int16)
        return samples


def _sound_only(piece: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the piece with NaN and infinity silenced and absurd values bounded."""
    if np.isfinite(piece).all():
        return np.clip(piece, -_LIMIT, _LIMIT)
    return np.clip(np.where(np.isfinite(piece), piece, np.float32(0.0)), -_LIMIT, _LIMIT)
