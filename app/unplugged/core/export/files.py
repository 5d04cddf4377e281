"""Writing an export so that there is the old file or the new one, never half of one."""

from __future__ import annotations

import errno
from pathlib import Path

from unplugged.core.atomic import replace_atomically
from unplugged.core.errors import DiskFull, OutputUnwritable
from unplugged.core.export.text_flow import one_line
from unplugged.core.file_reasons import FileReason
from unplugged.core.paths import reason_of

NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))
# Devices of Windows, whatever ending follows: nothing can be saved under such a name there.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
_MOST_NAME_BYTES = 200  # file systems take 255, and an ending and a number may follow


def file_name_of(title: str) -> str:
    """Return a title as a name without ending that every system takes; "" if nothing is left."""
    # Windows takes no control characters, and one that turns the text around would show the ending
    # elsewhere than it is: "minutes[RLO]xcod.exe" reads as "minutesexe.docx".
    shown = one_line(title.translate(_NOT_IN_NAMES))
    kept = shown.encode()[:_MOST_NAME_BYTES].decode("utf-8", "ignore")
    name = kept.strip(". ")
    is_device = name.partition(".")[0].rstrip().lower() in _DEVICES
    return f"_{name}" if is_device else name


def write_atomically(path: Path, content: str | bytes) -> None:
    """Write a text as UTF-8 with plain line feeds, or bytes; replaces a file that is there.

    A link is followed. A device or a pipe is written to as it is.

    Raises:
        OutputUnwritable: the system refuses, the folder is missing, or ``path`` is a folder.
        DiskFull: there is no room; the old file is still there.
    """
    # "replace": lone surrogates, as broken file names give them.
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    try:
        target = path.resolve()
        if target.is_dir():
            raise OutputUnwritable(path=str(path), reason=FileReason.IS_FOLDER)
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            replace_atomically(target, data)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(path=str(path)) from error
        raise OutputUnwritable(path=str(path), reason=reason_of(error)) from error
