"""A process that waits outside of the window's lock and starts there what must not inherit it.

The window gives up the network for good, and whatever a process starts inherits what it gave up:
the download of a model could not reach its hub, and a browser that shows a receipt would have no
network for as long as it lives. So before the window locks itself a process is started that does
nothing but start others: Python's fork server.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import shutil
import subprocess
import sys
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext

from unplugged.runtime.one_thread import one_thread
from unplugged.system.processes import children_of

# A variable, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")
# The first one that there is; each hands the file to the program that the desktop has for it.
_OPENERS = (("xdg-open",), ("gio", "open"), ("kde-open",), ("exo-open",))


class Outside:
    """Starts processes that inherit nothing of ours; to be made before the lock.

    Attributes:
        pids: The processes that wait.
    """

    def __init__(self) -> None:
        """Start the process that waits."""
        before = set(children_of(os.getpid()))
        self.context: ForkServerContext = multiprocessing.get_context("forkserver")
        # It would import our main module otherwise, for children that start faster.
        self.context.set_forkserver_preload([])
        # Its children inherit this, and each locks itself before it starts any thread.
        with one_thread():
            forkserver.ensure_running()
        # The fork server, and the process of Python's that tidies up after it.
        self.pids = frozenset(children_of(os.getpid())) - before

    @staticmethod
    def is_wanted() -> bool:
        """Whether this system has a lock that children inherit."""
        return _IS_LINUX

    def open(self, target: str) -> bool:
        """Let the desktop show a file, a folder or an address; return whether it can."""
        opener = next((each for each in _OPENERS if shutil.which(each[0])), None)
        if opener is None:
            return False
        self.context.Process(target=_run, args=((*opener, target),), daemon=True).start()
        return True


def _run(command: tuple[str, ...]) -> None:
    """Start a program that lives on when this process has ended."""
    with contextlib.suppress(OSError):
        subprocess.Popen(
            command,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
