"""From blocks of a device to a spool whose sample index is time; knows no sound library.

A spool that is there is continued: the time in which nobody recorded becomes silence, unless it
was a pause. Sound lost on the way is replaced by silence, too, and both are noted as gaps.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import soxr
from numpy.typing import NDArray

from unplugged.audio.awake_clock import awake_ns
from unplugged.audio.loss import LossWatch
from unplugged.audio.mixdown import MonoMixer
from unplugged.audio.sidecar import Anchor, Gap
from unplugged.audio.spool import SpoolReader
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.types import SAMPLE_RATE_HZ

PAUSED = "paused"
SOUND_LOST = "sound_lost"
RESTARTED = "recorder_restarted"

# The first blocks wait until the earliest of them can be told: a stream often begins with a late
# one, and where a continued recording goes on is decided by it.
_HOLD_S = 0.3
_ANCHOR_EVERY_NS = 1_000_000_000
_LAST_ANCHORS = 10
# Anchors that lie further in the future are of a clock before a restart of the machine.
_PAST_S = 5.0
_FULL_SCALE = 32_768.0


@dataclass(frozen=True, slots=True)
class Hole:
    """Sound that is missing.

    Attributes:
        at_s: Where in the recording it begins.
        lost_s: How much, 0 when nobody knows.
        reason: Code of a sentence.
    """

    at_s: float
    lost_s: float
    reason: str


class Track:
    """Writes one source into its spool. Belongs to one thread."""

    def __init__(
        self,
        spool: Path,
        gap_reason: str,
        *,
        on_hole: Callable[[Hole], None],
        starts_ns: int | None = None,
    ) -> None:
        """Prepare; nothing is written before the first sound, or ``close``.

        Args:
            spool: Where the spool is or goes.
            gap_reason: Why it was not recorded since the spool's last sample, if there is one.
            on_hole: Called for every hole that is noted in the spool.
            starts_ns: When the recording begins, on the machine's monotonic clock; until the first
                sound there is silence. None to begin with the first sound.

        Raises:
            FileUnreadable, NotMedia: what is there is no spool.
        """
        self._spool = spool
        self._gap_reason = gap_reason or RESTARTED
        self._before_s = _length_s(spool) if spool.exists() else 0.0
        self._on_hole = on_hole
        self._starts_ns = starts_ns
        self._writer: SpoolWriter | None = None
        self._rate_hz = 0
        self._channels = 0
        self._held: list[tuple[int, bytes]] = []
        self._early_notes: list[tuple[str, float]] = []
        self._ready: list[NDArray[np.int16]] = []
        self._first_sample = 0
        self._frames = 0
        self._best: tuple[float, Anchor] | None = None
        self._anchor_due_ns = 0
        self.lost_frames = 0

    def feed_from(self, rate_hz: int, channels: int) -> None:
        """Say what the blocks to come hold; to be called once."""
        self._rate_hz = rate_hz
        self._channels = channels
        self._mixer = MonoMixer(channels)
        self._loss = LossWatch(rate_hz)

    @property
    def recorded_s(self) -> float:
        """Seconds in the spool."""
        if self._writer is None:
            return self._before_s
        return self._writer.samples / self._writer.sample_rate_hz

    def take(self, arrived_ns: int, block: bytes) -> NDArray[np.int16]:
        """Take a block of interleaved int16 frames.

        Args:
            arrived_ns: The machine's monotonic clock when it came.
            block: As the sound library delivered it.

        Returns:
            The block mixed to mono, at the device's rate.

        Raises:
            DiskFull, FolderUnwritable, FileUnreadable: the spool cannot be begun.
        """
        mono = self._mix(block)
        if self._writer is None:
            self._held.append((arrived_ns, mono.tobytes()))
            held = sum(len(data) for _, data in self._held) // mono.itemsize
            if held >= _HOLD_S * self._rate_hz:
                self._begin()
        else:
            self._put(arrived_ns, mono)
        return mono

    def write(self) -> None:
        """Append to the spool what was taken since the last call.

        Raises:
            DiskFull: not all of it fitted; what did is kept.
            FolderUnwritable: the disk refuses for another reason.
        """
        if self._writer is not None and self._ready:
            samples = np.concatenate(self._ready)
            self._ready.clear()
            self._writer.append(samples)

    def note(self, reason: str, lost_s: float = 0.0) -> None:
        """Note a remark at the end of what is recorded; it waits for the first sound."""
        if self._writer is None:
            self._early_notes.append((reason, lost_s))
            return
        self.write()
        self._writer.mark_gap(lost_s, reason)
        self._on_hole(Hole(self.recorded_s, lost_s, reason))

    def close(self, damage: str | None = None) -> None:
        """Write the rest and finish the spool.

        Raises:
            DiskFull, FolderUnwritable: it does not fit, or the disk refuses; what fitted is kept.
        """
        if self._writer is None:
            self._starts_ns = None  # without any sound there is nothing to begin with the others
            self._begin()
        assert self._writer is not None
        try:
            if damage is None:
                self._finish_resampling()
                self.write()
        finally:
            self._writer.close(damage)

    def _mix(self, block: bytes) -> NDArray[np.int16]:
        samples = np.frombuffer(block, "<i2").astype(np.int16, copy=False)
        if self._channels == 1:
            return samples
        frames = samples.reshape(-1, self._channels).T.astype(np.float32) / _FULL_SCALE
        mixed = np.rint(self._mixer.mix(frames) * _FULL_SCALE)
        whole: NDArray[np.int16] = np.clip(mixed, -_FULL_SCALE, _FULL_SCALE - 1).astype(np.int16)
        return whole

    def _begin(self) -> None:
        """Open the spool, as the time of the first sound is known by now; or as there was none."""
        held = [(arrived_ns, np.frombuffer(data, np.int16)) for arrived_ns, data in self._held]
        self._held.clear()
        begins_ns = awake_ns()
        frames = 0
        for arrived_ns, samples in held:
            frames += len(samples)
            begins_ns = min(begins_ns, arrived_ns - round(frames * 1e9 / self._rate_hz))
        if self._spool.exists():
            self._writer = self._continue(begins_ns)
        else:
            self._writer = self._create(begins_ns)
        self._first_sample = self._writer.samples
        self._resampler = self._make_resampler(self._writer.sample_rate_hz)
        for reason, lost_s in self._early_notes:
            self.note(reason, lost_s)
        if held:
            self._writer.mark_anchor(begins_ns, self._first_sample)
            self._anchor_due_ns = begins_ns + _ANCHOR_EVERY_NS
        for arrived_ns, samples in held:
            self._put(arrived_ns, samples)

    def _create(self, begins_ns: int) -> SpoolWriter:
        """Begin the spool; a recording of several tracks begins at one moment on all of them."""
        starts_ns = begins_ns if self._starts_ns is None else self._starts_ns
        ago = timedelta(microseconds=(awake_ns() - starts_ns) / 1e3)
        rate_hz = self._rate_hz or SAMPLE_RATE_HZ
        writer = SpoolWriter.create(
            self._spool, sample_rate_hz=rate_hz, started_at=datetime.now(UTC) - ago
        )
        writer.append_silence(max(0, round((begins_ns - starts_ns) * rate_hz / 1e9)))
        return writer

    def _continue(self, begins_ns: int) -> SpoolWriter:
        """Open the spool of a predecessor and account for the time since its last sample."""
        missing_s = _missing_s(self._spool, begins_ns, self._starts_ns)
        writer = SpoolWriter.resume(self._spool)
        at_s = writer.samples / writer.sample_rate_hz
        if self._gap_reason != PAUSED:
            writer.append_silence(round(missing_s * writer.sample_rate_hz))
        writer.mark_gap(missing_s, self._gap_reason)
        self._on_hole(Hole(at_s, missing_s, self._gap_reason))
        return writer

    def _make_resampler(self, spool_rate_hz: int) -> soxr.ResampleStream | None:
        if self._rate_hz in {0, spool_rate_hz}:
            return None
        return soxr.ResampleStream(self._rate_hz, spool_rate_hz, 1, dtype="int16", quality="HQ")

    def _put(self, arrived_ns: int, samples: NDArray[np.int16]) -> None:
        lost = self._loss.take(arrived_ns, len(samples))
        if lost:
            self.lost_frames += lost
            self._pass_on(np.zeros(lost, np.int16))
            self.note(SOUND_LOST, lost / self._rate_hz)
        self._pass_on(samples)
        self._anchor(arrived_ns)

    def _pass_on(self, samples: NDArray[np.int16]) -> None:
        self._frames += len(samples)
        if self._resampler is not None:
            samples = self._resampler.resample_chunk(samples)
        self._ready.append(samples)

    def _finish_resampling(self) -> None:
        if self._resampler is not None:
            rest = self._resampler.resample_chunk(np.zeros(0, np.int16), last=True)
            self._ready.append(rest)

    def _anchor(self, arrived_ns: int) -> None:
        """Write down the earliest arrival of each second: the others waited somewhere."""
        assert self._writer is not None
        rate_hz = self._writer.sample_rate_hz
        sample = self._first_sample + round(self._frames * rate_hz / self._rate_hz)
        late_ns = arrived_ns - sample * 1e9 / rate_hz
        if self._best is None or late_ns < self._best[0]:
            self._best = late_ns, Anchor(arrived_ns, sample)
        if arrived_ns >= self._anchor_due_ns:
            best = self._best[1]
            self._writer.mark_anchor(best.monotonic_ns, best.sample)
            self._best = None
            self._anchor_due_ns = arrived_ns + _ANCHOR_EVERY_NS


def _length_s(spool: Path) -> float:
    with SpoolReader(spool) as reader:
        return reader.available_samples / reader.sample_rate_hz


def _missing_s(spool: Path, now_ns: int, starts_ns: int | None) -> float:
    """Return how long ago the last sample of a spool was recorded, 0 when nobody knows.

    Args:
        spool: The spool.
        now_ns: The machine's monotonic clock at the next sample.
        starts_ns: What it was at the first one, if that is known.
    """
    since_write_s = max(0.0, time.time() - spool.stat().st_mtime)
    since_write_s -= (awake_ns() - now_ns) / 1e9
    with SpoolReader(spool) as reader:
        rate_hz, samples = reader.sample_rate_hz, reader.available_samples
        anchors = _anchors_of_last_stretch(reader.anchors, reader.gaps)
    if not anchors and samples == 0 and starts_ns is not None:
        return max(0.0, (now_ns - starts_ns) / 1e9)  # its writer died before it had written a thing
    if not anchors:
        return max(0.0, since_write_s)
    late_ns = min(anchor.monotonic_ns - anchor.sample * 1e9 / rate_hz for anchor in anchors)
    missing_s = (now_ns - late_ns) / 1e9 - samples / rate_hz
    # The file's date is the wall clock's, which people and networks set: it only counts where the
    # monotonic clock says that the last sample is still to come.
    return max(0.0, missing_s if missing_s > -_PAST_S else since_write_s)


def _anchors_of_last_stretch(
    anchors: tuple[Anchor, ...], gaps: tuple[Gap, ...]
) -> tuple[Anchor, ...]:
    """Return the last anchors since the last pause, which stopped the clock of the samples."""
    since = max((gap.from_sample for gap in gaps if gap.reason == PAUSED), default=0)
    return tuple(anchor for anchor in anchors if anchor.sample >= since)[-_LAST_ANCHORS:]
