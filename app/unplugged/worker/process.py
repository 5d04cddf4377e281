"""What a worker process does to itself before anything native is loaded."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
from pathlib import Path

from unplugged.core.grants import Grants
from unplugged.core.paths import create_private_dir
from unplugged.core.proof import Denial
from unplugged.engines.environment import keep_libraries_local
from unplugged.system.sandbox import lock

_LOCKED_DIR = "locked"  # beside the logs: the only place for temporary files of locked workers


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
    # By the line: a worker that reports a bug is killed at once, and its traceback must be there.
    sys.stdout = os.fdopen(1, "w", 1, encoding="utf-8", errors="replace", closefd=False)
    sys.stderr = os.fdopen(2, "w", 1, encoding="utf-8", errors="replace", closefd=False)
    faulthandler.enable(file=sys.stderr)
    # The terminal sends Ctrl-C to the whole group; only the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def lock_away(grants: Grants, log_path: Path) -> Denial:
    """Give up what this worker doesn't need, and log what came of it.

    Args:
        grants: What it may open beside program code.
        log_path: File that it prints to.

    Raises:
        FolderUnwritable: there is no room for temporary files.
    """
    kept_dir = log_path.parent / _LOCKED_DIR
    create_private_dir(kept_dir)
    denial = lock(grants, kept_dir)
    for layer in denial.layers:
        state = "holds" if layer.holds else "does not hold"
        print(f"[{os.getpid()}] {layer.name} {state}: {layer.detail}")  # noqa: T201 - into the log
    for attempt in denial.attempts:
        state = "refused" if attempt.is_refused else "NOT REFUSED"
        print(f"[{os.getpid()}] tried {attempt.target}: {state}, {attempt.answer}")  # noqa: T201
    return denial


def leave(exitcode: int) -> None:
    """End the process without unloading native libraries, which is where some of them crash."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(exitcode)
