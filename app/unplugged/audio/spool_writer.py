"""The writing end of a spool (see ``spool.py``): what was appended survives any crash."""

from __future__ import annotations

import contextlib
import os
import time
from datetime import datetime
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from unplugged.audio import wav
from unplugged.audio.disk import BINARY, disk_error, sync, write_all
from unplugged.audio.sidecar import (
    Anchor,
    Closed,
    Gap,
    anchor_line,
    closing_line,
    gap_line,
    opening_line,
    reserve_path,
    resuming_line,
    sidecar_path,
)
from unplugged.audio.spool import SpoolReader
from unplugged.core.atomic import sync_folder
from unplugged.core.errors import FolderUnwritable
from unplugged.core.file_reasons import FileReason

SYNC_EVERY_S = 1.0
# Kept on the disk beside an open spool and given back when the disk is full, so that the last line
# of the sidecar still fits. A file system may need whole blocks and a new index node: be generous.
RESERVE_BYTES = 1 << 20


class SpoolWriter:
    """Appends samples to a spool. Belongs to one thread; one writer at a time for a spool."""

    def __init__(self, path: Path, wav_fd: int, sidecar_fd: int, sample_rate_hz: int) -> None:
        """Take over two open files; use ``create`` or ``resume``."""
        self._path = path
        self._wav_fd = wav_fd
        self._sidecar_fd = sidecar_fd
        self._sample_rate_hz = sample_rate_hz
        self._samples = 0
        self._sidecar_bytes = os.fstat(sidecar_fd).st_size
        self._synced_s = time.monotonic()
        self._is_open = True

    @classmethod
    def create(cls, path: Path, *, sample_rate_hz: int, started_at: datetime) -> Self:
        """Begin a spool.

        Args:
            path: Where the WAV file goes; the sidecar and the reserve lie beside it.
            sample_rate_hz: Rate of the samples to come.
            started_at: When the recording began, with its time zone.

        Raises:
            FolderUnwritable: the place cannot be written, or a recording is there already.
            DiskFull: there is no room even for an empty spool.
            ValueError: the rate is not positive, or ``started_at`` has no time zone.
        """
        if sample_rate_hz <= 0 or started_at.tzinfo is None:
            raise ValueError((sample_rate_hz, started_at))
        if path.with_suffix(".flac").exists():  # it shares the sidecar, which would be overwritten
            raise FolderUnwritable(path=str(path), reason=FileReason.RECORDING_THERE)
        try:
            wav_fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, 0o600)
        except OSError as error:
            raise disk_error(error, path) from error
        sidecar_fd = -1
        try:
            # The sidecar comes first: it has the rate of a spool whose header was never finished.
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND | BINARY
            sidecar_fd = os.open(sidecar_path(path), flags, 0o600)
            write_all(sidecar_fd, opening_line(sample_rate_hz, started_at))
            write_all(wav_fd, wav.build_header(sample_rate_hz, 0))
            reserve_path(path).write_bytes(bytes(RESERVE_BYTES))
            sync(sidecar_fd)
            sync(wav_fd)
        except OSError as error:
            os.close(wav_fd)
            if sidecar_fd >= 0:
                os.close(sidecar_fd)
            _remove_parts(path)
            raise disk_error(error, path) from error
        sync_folder(path.parent)
        return cls(path, wav_fd, sidecar_fd, sample_rate_hz)

    @classmethod
    def resume(cls, path: Path) -> Self:
        """Go on behind the last sample of a spool, closed or left by a writer that was killed.

        The caller makes sure that nobody else is writing it.

        Raises:
            FileMissing, FileUnreadable: the spool cannot be opened.
            NotMedia: the file is not a spool.
            FolderUnwritable: the spool cannot be changed.
            DiskFull: there is no room to begin again.
        """
        with SpoolReader(path) as spool:
            samples, rate_hz = spool.available_samples, spool.sample_rate_hz
            started_at = spool.started_at
            if started_at is None:  # the sidecar is lost
                changed = path.stat().st_mtime - samples / rate_hz
                started_at = datetime.fromtimestamp(changed).astimezone()
                opening = opening_line(rate_hz, started_at)
            else:
                opening = b""
        fds: list[int] = []
        try:
            fds.append(os.open(path, os.O_WRONLY | BINARY))
            os.ftruncate(fds[0], wav.HEADER_BYTES + samples * wav.SAMPLE_BYTES)
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | BINARY
            fds.append(os.open(sidecar_path(path), flags, 0o600))
            # An empty line ends one that the last writer left torn.
            write_all(fds[1], b"\n" + opening + resuming_line(samples))
            reserve_path(path).write_bytes(bytes(RESERVE_BYTES))
        except OSError as error:
            for fd in fds:
                os.close(fd)
            raise disk_error(error, path) from error
        writer = cls(path, fds[0], fds[1], rate_hz)
        writer._samples = samples
        writer._sync()
        return writer

    @property
    def path(self) -> Path:
        """Where the WAV file is."""
        return self._path

    @property
    def samples(self) -> int:
        """How many samples were appended."""
        return self._samples

    @property
    def sample_rate_hz(self) -> int:
        """Rate of the samples."""
        return self._sample_rate_hz

    def append(self, samples: NDArray[np.int16]) -> None:
        """Append samples; they survive a crash of this process as soon as the call returns.

        A power cut may take what came after the last sync, at most about ``SYNC_EVERY_S`` seconds.

        Args:
            samples: Mono, shape (n,).

        Raises:
            DiskFull: not all of them fitted; those that did are kept, a later call may try again.
            FolderUnwritable: the disk refuses for another reason.
            ValueError: not one row of int16, or the spool is closed.
        """
        if samples.dtype != np.int16 or samples.ndim != 1 or not self._is_open:
            raise ValueError((samples.dtype, samples.shape, self._is_open))
        if len(samples) == 0:
            return
        little_endian = np.ascontiguousarray(samples, dtype="<i2")
        try:
            write_all(self._wav_fd, little_endian.data.cast("B"))
        except OSError as error:
            self._step_back_to_whole_samples()
            self._give_reserve_back()
            raise disk_error(error, self._path) from error
        self._samples += len(samples)
        if time.monotonic() - self._synced_s >= SYNC_EVERY_S:
            self._sync()

    def append_silence(self, samples: int) -> None:
        """Append zeros by making the file longer, which costs no room where files may have holes.

        Raises:
            DiskFull: there is no room.
            FolderUnwritable: the disk refuses for another reason.
            ValueError: a negative count, or the spool is closed.
        """
        if samples < 0 or not self._is_open:
            raise ValueError((samples, self._is_open))
        end = wav.HEADER_BYTES + (self._samples + samples) * wav.SAMPLE_BYTES
        try:
            os.ftruncate(self._wav_fd, end)
        except OSError as error:
            self._give_reserve_back()
            raise disk_error(error, self._path) from error
        os.lseek(self._wav_fd, end, os.SEEK_SET)
        self._samples += samples

    def mark_gap(self, lost_s: float, reason: str, *, from_sample: int | None = None) -> None:
        """Note that sound was lost.

        Args:
            lost_s: How much, in seconds; 0 when nobody knows.
            reason: Code that says why.
            from_sample: The first sample after the hole; None for the next one to be appended.

        Raises:
            DiskFull: the note did not fit.
            FolderUnwritable: the disk refuses for another reason.
        """
        where = self._samples if from_sample is None else from_sample
        self._note(gap_line(Gap(where, lost_s, reason)))

    def mark_anchor(self, monotonic_ns: int, sample: int) -> None:
        """Note which sample the device had reached at a moment of the machine's monotonic clock.

        Raises:
            DiskFull: the note did not fit.
            FolderUnwritable: the disk refuses for another reason.
        """
        self._note(anchor_line(Anchor(monotonic_ns, sample)))

    def close(self, damage: str | None = None) -> None:
        """Finish the spool; a second call does nothing.

        Args:
            damage: Code of what is wrong with the recording, None when nothing is.

        Raises:
            DiskFull: the last line of the sidecar did not fit; the samples are kept.
            FolderUnwritable: the disk refuses for another reason.
        """
        if not self._is_open:
            return
        self._is_open = False
        try:
            self._sync()
            self._give_reserve_back()
            self._note(closing_line(Closed(self._samples, damage)))
            sync(self._sidecar_fd)
        except OSError as error:
            raise disk_error(error, self._path) from error
        finally:
            os.close(self._wav_fd)
            os.close(self._sidecar_fd)
        sync_folder(self._path.parent)

    def _note(self, line: bytes) -> None:
        try:
            write_all(self._sidecar_fd, line)
        except OSError as error:
            # Half a line would swallow the next one.
            with contextlib.suppress(OSError):
                os.ftruncate(self._sidecar_fd, self._sidecar_bytes)
            raise disk_error(error, sidecar_path(self._path)) from error
        self._sidecar_bytes += len(line)

    def _sync(self) -> None:
        """Bring the header up to date and everything onto the disk.

        Raises:
            FolderUnwritable: the disk refuses.
        """
        try:
            try:
                os.lseek(self._wav_fd, 0, os.SEEK_SET)
                write_all(self._wav_fd, wav.build_header(self._sample_rate_hz, self._samples))
            finally:
                os.lseek(self._wav_fd, 0, os.SEEK_END)
            sync(self._wav_fd)
            sync(self._sidecar_fd)
        except OSError as error:
            raise disk_error(error, self._path) from error
        self._synced_s = time.monotonic()

    def _step_back_to_whole_samples(self) -> None:
        """After a write that broke off: count what was taken and drop half a sample."""
        self._samples = wav.samples_in(os.lseek(self._wav_fd, 0, os.SEEK_END))
        end = wav.HEADER_BYTES + self._samples * wav.SAMPLE_BYTES
        with contextlib.suppress(OSError):  # if it stays, readers ignore the odd byte
            os.ftruncate(self._wav_fd, end)
        os.lseek(self._wav_fd, end, os.SEEK_SET)

    def _give_reserve_back(self) -> None:
        # Where it can't be had, as on a disk that has just become read-only, the sound counts.
        with contextlib.suppress(OSError):
            reserve_path(self._path).unlink(missing_ok=True)


def _remove_parts(path: Path) -> None:
    """Take back a spool that could not be begun."""
    for part in (path, sidecar_path(path), reserve_path(path)):
        with contextlib.suppress(OSError):
            part.unlink()
