"""Replacing a file so that there is the old one or the new one, never half of one."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from pathlib import Path


def replace_atomically(target: Path, data: bytes) -> None:
    """Make ``target`` a file that holds ``data``; it is on the disk when this returns.

    Raises:
        OSError: the system refuses or there is no room; a file that was there still is.
    """
    # In the same folder: a rename is atomic only within one file system. Not through tempfile: only
    # the owner may read its files, and an export is an ordinary document.
    draft = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with draft.open("xb") as file:
            _keep_mode(target, draft)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
        sync_folder(target.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make names in ``folder`` survive a power cut, where the system can do that."""
    try:
        fd = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows does not open folders; NTFS keeps its names in a journal
        return
    try:
        os.fsync(fd)
    except OSError:  # some network file systems refuse; the file itself is synced already
        pass
    finally:
        os.close(fd)


def _keep_mode(target: Path, draft: Path) -> None:
    """Let the same people read a file that is replaced as before, and nobody else."""
    with contextlib.suppress(OSError):  # there is none yet, or a file system without such rights
        draft.chmod(stat.S_IMODE(target.stat().st_mode))
