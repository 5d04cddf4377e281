"""What a worker process does to itself before anything native is loaded."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
from pathlib import Path

from unplugged.engines.environment import keep_libraries_local


def prepare(log_path: Path) -> None:
    """Send everything this process prints to a log file and fix the environment of its libraries.

    Results travel through the pipe only, so nothing printed can be mistaken for one. A windowed
    app may have no standard streams at all, and llama.cpp needs real descriptors; after this call
    there are some.

    Args:
        log_path: File to append to; its folder exists.
    """
    keep_libraries_local()
    log_fd = os.open(log_path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    null_fd = os.open(os.devnull, os.O_RDONLY)
    for fd, source in ((0, null_fd), (1, log_fd), (2, log_fd)):
        os.dup2(source, fd)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", errors="replace", closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="replace", closefd=False)
    faulthandler.enable(file=sys.stderr)
    # The terminal sends Ctrl-C to the whole group; only the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def leave(exitcode: int) -> None:
    """End the process without unloading native libraries, which is where some of them crash."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(exitcode)
