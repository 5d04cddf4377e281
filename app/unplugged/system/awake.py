"""Keeping the screen on where a call or a program of the system does it; see also ``ui/stand``."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2  # winbase.h: ES_...
Release = Callable[[], None]


def keep_awake() -> Release | None:
    """Keep screen and system awake until the returned function is called.

    Returns:
        None where the desktop has to be asked instead, or when the system refuses.
    """
    if sys.platform == "win32":
        import ctypes

        set_state = ctypes.windll.kernel32.SetThreadExecutionState
        if not set_state(_CONTINUOUS | _SYSTEM | _DISPLAY):
            return None
        return lambda: set_state(_CONTINUOUS)
    if sys.platform == "darwin":
        import os

        # Ends by itself when this process does, whatever it dies of.
        program = ["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())]
        try:
            running = subprocess.Popen(program)
        except OSError:
            return None

        def release() -> None:
            running.terminate()
            running.wait()

        return release
    return None
