"""Which files, devices and sockets a process has open, as Linux shows them."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
_SOCKET = "socket:["


@dataclass(frozen=True, slots=True)
class OpenFiles:
    """The open files of one process at one moment.

    Attributes:
        pid: Which process.
        targets: What each file descriptor points to, as the kernel writes it.
        unavailable: A sentence for people why nothing is known; None when ``targets`` is complete.
    """

    pid: int
    targets: tuple[tuple[int, str], ...]
    unavailable: str | None = None

    @property
    def socket_inodes(self) -> dict[int, int]:
        """Return the inode of each socket and a descriptor that points to it."""
        return {
            int(target[len(_SOCKET) : -1]): fd
            for fd, target in self.targets
            if target.startswith(_SOCKET)
        }


def open_files(pid: int, proc: Path = PROC) -> OpenFiles | None:
    """Return the open files of a process, None when it has ended.

    One that we may not look into comes back without targets and says so: not being allowed to
    look is never the same as having nothing open.
    """
    folder = proc / str(pid) / "fd"
    targets = []
    try:
        for name in os.listdir(folder):  # noqa: PTH208 - Path objects for each descriptor are slow
            # A descriptor that was closed since the listing.
            with contextlib.suppress(FileNotFoundError):
                targets.append((int(name), os.readlink(folder / name)))  # noqa: PTH115 - keep text
    except PermissionError:
        return OpenFiles(pid, (), "The system does not let us look into the process.")
    except (FileNotFoundError, ProcessLookupError):
        return None
    return OpenFiles(pid, tuple(targets))


def network_of(pid: int, proc: Path = PROC) -> str:
    """Return the name of the network namespace of a process, empty when it isn't told."""
    try:
        return os.readlink(proc / str(pid) / "ns/net")  # noqa: PTH115 - a text, not a path
    except OSError:
        return ""
