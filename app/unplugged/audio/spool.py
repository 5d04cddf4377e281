"""The spool: an append-only recording on disk, the one way in which sound goes between processes.

A spool is a WAV file (mono, 16 bit, any rate) plus a sidecar (``sidecar.py``). One process appends
(``spool_writer.py``), any number of others read by sample offset at the same time. Nothing has to
be closed for the samples to be safe: a writer that is killed leaves a file that every reader here
takes in full, and ``repair`` makes it whole for other programs.
"""

from __future__ import annotations

import contextlib
import os
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from unplugged.audio import wav
from unplugged.audio.disk import BINARY, disk_error, sync, write_all
from unplugged.audio.recorded import RecordedAudio
from unplugged.audio.sidecar import (
    Anchor,
    Closed,
    Gap,
    Sidecar,
    closing_line,
    opening_line,
    reserve_path,
    sidecar_path,
)
from unplugged.core.closes import Closes
from unplugged.core.errors import FileMissing, FileUnreadable, NotMedia

_FULL_SCALE = 32_768.0  # int16 to [-1, 1): one step is 2**-15


def open_audio(path: Path) -> RecordedAudio:
    """Open a recording, whichever form it has by now.

    Args:
        path: The spool or its FLAC form; when that file is gone, the other one beside it is taken.

    Raises:
        FileMissing: neither form is there.
        FileUnreadable: the system does not let us read it.
        NotMedia: the file is not a recording of ours.
    """
    forms = (path, path.with_suffix(".flac" if path.suffix == ".wav" else ".wav"))
    found = next((form for form in forms if form.exists()), path)
    if found.suffix == ".flac":
        # libsndfile takes a while to load, and most recordings that are read are still spools.
        from unplugged.audio.flac_reader import FlacReader

        return FlacReader(found)
    return SpoolReader(found)


def repair(path: Path, *, damage: str | None = "interrupted") -> int:
    """Finish a spool whose writer is gone; one that is finished, or not there, stays as it is.

    The caller makes sure that nobody is writing it.

    Args:
        path: The spool.
        damage: Code for what happened to it; becomes part of its last record.

    Returns:
        How many samples it holds.

    Raises:
        NotMedia: the file is not a spool.
        DiskFull: there is no room for the last record.
        FolderUnwritable: the spool cannot be changed.
    """
    if not path.exists():
        return 0
    with SpoolReader(path) as spool:
        samples, rate_hz, is_closed = (
            spool.available_samples,
            spool.sample_rate_hz,
            spool.is_closed,
        )
        has_opening = spool.started_at is not None
    with contextlib.suppress(OSError):  # nothing hangs on it as long as the last record fits
        reserve_path(path).unlink(missing_ok=True)
    if is_closed:
        return samples
    try:
        with path.open("r+b", buffering=0) as file:
            write_all(file.fileno(), wav.build_header(rate_hz, samples))
            file.truncate(wav.HEADER_BYTES + samples * wav.SAMPLE_BYTES)
            sync(file.fileno())
        _finish_sidecar(path, rate_hz, Closed(samples, damage), has_opening=has_opening)
    except OSError as error:
        raise disk_error(error, path) from error
    return samples


def _finish_sidecar(path: Path, rate_hz: int, closed: Closed, *, has_opening: bool) -> None:
    """Append the last record, behind whatever torn line the writer left."""
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | BINARY
    fd = os.open(sidecar_path(path), flags, 0o600)
    try:
        write_all(fd, b"\n")  # ends a torn line; an empty one is passed over
        if not has_opening:
            changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
            write_all(fd, opening_line(rate_hz, changed))
        write_all(fd, closing_line(closed))
        sync(fd)
    finally:
        os.close(fd)


def discard_spool(path: Path) -> None:
    """Remove a spool and everything beside it.

    Raises:
        FolderUnwritable: the system does not let us.
    """
    try:
        for part in (path, sidecar_path(path), reserve_path(path)):
            part.unlink(missing_ok=True)
    except OSError as error:
        raise disk_error(error, path) from error


class SpoolReader(Closes):
    """Reads a spool by offset, whether its writer runs, has finished or was killed.

    Holds the file open, keeps nothing else in memory, and belongs to one thread.
    """

    def __init__(self, path: Path) -> None:
        """Open the spool at ``path``.

        Raises:
            FileMissing: there is no such file.
            FileUnreadable: the system does not let us read it.
            NotMedia: it is not a spool.
        """
        self._path = path
        self._sidecar = Sidecar(path)
        try:
            self._file = path.open("rb", buffering=0)
        except FileNotFoundError as error:
            raise FileMissing(path=str(path)) from error
        except OSError as error:
            raise FileUnreadable(path=str(path), reason=error.strerror or str(error)) from error
        try:
            header = self._file.read(wav.HEADER_BYTES)
            self._refresh()
        except BaseException:
            self._file.close()
            raise
        rate_hz = wav.sample_rate_of(header)
        if rate_hz is None and len(header) < wav.HEADER_BYTES:
            rate_hz = self._sidecar.sample_rate_hz  # the writer died before its first sample
        if rate_hz is None:
            self._file.close()
            raise NotMedia(path=str(path))
        self._sample_rate_hz = rate_hz

    @property
    def sample_rate_hz(self) -> int:
        """Rate of the samples."""
        return self._sample_rate_hz

    @property
    def available_samples(self) -> int:
        """How many samples can be read now, by the length of the file."""
        in_file = wav.samples_in(os.fstat(self._file.fileno()).st_size)
        # What another program may have put behind the last sample of a closed spool is no sound.
        closed = self._sidecar.closed
        return in_file if closed is None else min(in_file, closed.samples)

    @property
    def is_closed(self) -> bool:
        """Whether the writer has finished; False for one that died, until ``repair``."""
        self._refresh()
        return self._sidecar.closed is not None

    @property
    def damage(self) -> str | None:
        """Code of what is wrong with the recording; None when nothing is, or not closed yet."""
        self._refresh()
        return self._sidecar.closed.damage if self._sidecar.closed else None

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Where sound was lost, in order."""
        self._refresh()
        return self._sidecar.gaps

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """Readings of the machine's clock beside the count of samples, in order."""
        self._refresh()
        return self._sidecar.anchors

    @property
    def started_at(self) -> datetime | None:
        """When the recording began; None if the sidecar is lost."""
        self._refresh()
        return self._sidecar.started_at

    def read(self, start_sample: int, count: int) -> NDArray[np.float32]:
        """Return samples from ``start_sample`` on.

        Returns:
            Shape (n,) with n <= ``count``, values in [-1, 1); shorter where the recording ends.

        Raises:
            ValueError: a negative argument.
            FileUnreadable: the system does not let us read the file.
        """
        return self.read_int16(start_sample, count).astype(np.float32) / np.float32(_FULL_SCALE)

    def read_int16(self, start_sample: int, count: int) -> NDArray[np.int16]:
        """Return samples as they lie in the file; otherwise as ``read``."""
        if start_sample < 0 or count < 0:
            raise ValueError((start_sample, count))
        there = max(0, min(count, self.available_samples - start_sample))
        samples = np.empty(there, dtype="<i2")
        rest = samples.data.cast("B") if there else memoryview(b"")
        try:
            self._file.seek(wav.HEADER_BYTES + start_sample * wav.SAMPLE_BYTES)
            while rest:
                taken = self._file.readinto(rest)
                if not taken:  # the file became shorter under our hands
                    samples = samples[: there - -(-len(rest) // wav.SAMPLE_BYTES)]
                    break
                rest = rest[taken:]
        except OSError as error:
            raise self._unreadable(error) from error
        return samples.astype(np.int16, copy=False)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _refresh(self) -> None:
        try:
            self._sidecar.refresh()
        except OSError as error:
            raise self._unreadable(error) from error

    def _unreadable(self, error: OSError) -> FileUnreadable:
        return FileUnreadable(path=str(self._path), reason=error.strerror or str(error))
