"""Replacing a file so that there is the old one or the new one, never half of one."""

from __future__ import annotations

import contextlib
import os
import secrets
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
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
