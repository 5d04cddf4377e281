"""What starts this app again: its own program where it is frozen, else a module of Python's."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

_FOR_TERMINALS = "-cli"  # ending of the Windows program that opens a console


def own_command(flag: str) -> tuple[str, ...]:
    """Return what starts this app with a flag, frozen or not; on Windows without a console."""
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-m", "unplugged", flag)
    program = Path(sys.executable)
    return (str(program.with_stem(program.stem.removesuffix(_FOR_TERMINALS))), flag)


def own_command_line(flag: str) -> str:
    """Return the same as one line, to be typed where commands are typed on this system."""
    command = own_command(flag)
    return subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)
