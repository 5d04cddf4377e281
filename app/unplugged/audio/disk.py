"""Writing that either lands on the disk or says why not: short writes, full disks, syncing."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from unplugged.core.errors import DiskFull, FolderUnwritable

# Windows translates line ends in os.write unless told not to; elsewhere the flag doesn't exist.
BINARY = getattr(os, "O_BINARY", 0)

# A quota and the 4 GiB limit of FAT32 are a full disk to the person in front of it.
_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


def disk_error(error: OSError, path: Path) -> DiskFull | FolderUnwritable:
    """Return the error of ours that says what ``error`` says about writing ``path``."""
    if error.errno in _FULL:
        return DiskFull(path=str(path))
    return FolderUnwritable(path=str(path), reason=error.strerror or str(error))


def write_all(fd: int, data: bytes | memoryview) -> None:
    """Write all bytes at the descriptor's position; the system may take them in pieces.

    Raises:
        OSError: the rest could not be written; what was taken until then stays.
    """
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(fd, rest) :]


def sync(fd: int) -> None:
    """Wait until the file's data is on the disk, without its times where the system can do that."""
    getattr(os, "fdatasync", os.fsync)(fd)
