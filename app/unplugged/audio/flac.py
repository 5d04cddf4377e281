"""Turns a finished spool into FLAC at about half the size, without ever risking the recording."""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from unplugged.audio.disk import BINARY, disk_error, sync
from unplugged.audio.spool import SpoolReader
from unplugged.core.atomic import sync_folder
from unplugged.core.engine import CancelToken
from unplugged.core.errors import DiskFull, FolderUnwritable
from unplugged.core.file_reasons import FileReason

_BLOCK_SAMPLES = 1 << 18
_MAX_RATE_HZ = 655_350  # of the FLAC format
_FULL_BELOW_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class CompressReport:
    """What compressing came to.

    Attributes:
        recording: Where it is now: the FLAC file, or the spool where FLAC cannot hold it.
        wav_bytes: Size before.
        recording_bytes: Size now.
    """

    recording: Path
    wav_bytes: int
    recording_bytes: int


def compress_to_flac(spool: Path, target: Path, cancel: CancelToken) -> CompressReport:
    """Write the FLAC form of a closed spool, check it sample by sample, then remove the WAV.

    The sidecar stays and serves the FLAC file, so ``target`` must be the spool's path with the
    suffix .flac. An empty spool, or one at a rate that FLAC doesn't know, stays as it is. Whatever
    goes wrong, the WAV file is only removed after the check.

    Args:
        spool: The spool; must be closed.
        target: Where the FLAC file goes.
        cancel: Checked per block.

    Raises:
        FileMissing, FileUnreadable, NotMedia: the spool cannot be read.
        DiskFull: no room for the FLAC file.
        FolderUnwritable: it cannot be written, or does not hold what was written.
        JobCancelled: ``cancel`` was set.
        ValueError: the spool is not closed, or ``target`` would lose the sidecar.
    """
    if target != spool.with_suffix(".flac"):
        raise ValueError((spool, target))
    part = target.with_suffix(".flac.part")
    with SpoolReader(spool) as source:
        if not source.is_closed:
            raise ValueError(spool)
        wav_bytes = spool.stat().st_size
        if source.available_samples == 0 or source.sample_rate_hz > _MAX_RATE_HZ:
            return CompressReport(spool, wav_bytes, wav_bytes)
        try:
            _write(source, part, cancel)
            _check(source, part, cancel)
            _sync_file(part)
            part.replace(target)
            sync_folder(target.parent)
        except soundfile.LibsndfileError as error:
            raise _cause(error, target) from error
        except OSError as error:
            raise disk_error(error, target) from error
        finally:
            with contextlib.suppress(OSError):
                part.unlink()
    # Where the file is open elsewhere and the system holds on to it, both forms stay for now;
    # they hold the same, and the next call tries again.
    with contextlib.suppress(OSError):
        spool.unlink()
    return CompressReport(target, wav_bytes, target.stat().st_size)


def _write(source: SpoolReader, part: Path, cancel: CancelToken) -> None:
    with soundfile.SoundFile(
        part, "w", source.sample_rate_hz, channels=1, subtype="PCM_16", format="FLAC"
    ) as flac:
        for start in range(0, source.available_samples, _BLOCK_SAMPLES):
            cancel.raise_if_cancelled()
            flac.write(source.read_int16(start, _BLOCK_SAMPLES))


def _check(source: SpoolReader, part: Path, cancel: CancelToken) -> None:
    """Compare every sample.

    Raises:
        FolderUnwritable: one differs; what the disk gave back is not what it got.
    """
    with soundfile.SoundFile(part) as flac:
        is_same = flac.frames == source.available_samples
        is_same = is_same and flac.samplerate == source.sample_rate_hz
        for start in range(0, source.available_samples, _BLOCK_SAMPLES):
            cancel.raise_if_cancelled()
            written = source.read_int16(start, _BLOCK_SAMPLES)
            is_same = is_same and np.array_equal(flac.read(len(written), dtype="int16"), written)
    if not is_same:
        raise FolderUnwritable(path=str(part), reason=FileReason.READS_DIFFERENTLY)


def _sync_file(path: Path) -> None:
    fd = os.open(path, os.O_RDWR | BINARY)
    try:
        sync(fd)
    finally:
        os.close(fd)


def _cause(error: soundfile.LibsndfileError, target: Path) -> DiskFull | FolderUnwritable:
    """Say what stopped libsndfile, which only knows "System error"."""
    if shutil.disk_usage(target.parent).free < _FULL_BELOW_BYTES:
        return DiskFull(path=str(target))
    return FolderUnwritable(path=str(target), reason=str(error))
