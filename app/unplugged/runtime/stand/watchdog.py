"""The parent of the stand's window: brings it back whatever it died of, or when it hangs."""

from __future__ import annotations

import signal
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from unplugged.core.paths import create_private_dir, reason_of
from unplugged.core.stand.errors import StandRunning, StandUnopened
from unplugged.core.stand.places import StandPlaces
from unplugged.core.store.lock import FileLock
from unplugged.runtime.own_command import own_command
from unplugged.runtime.time_awake import TimeAwake

SILENT_S = 30.0  # a window that draws tells that it lives every second
STARTING_S = 120.0
FIRST_DELAY_S = 0.5
LONGEST_DELAY_S = 15.0
_CALM_S = 60.0  # who lived that long is started again at once
_LOOK_S = 0.25
_GRACE_S = 5.0
LEFT = 0  # exit code of a window that somebody left on purpose
STAND_FLAG = "--stand"
WINDOW_FLAG = "--stand-window"


def open_stand() -> None:
    """Open the stand beside this process, which may end.

    Raises:
        StandUnopened: the system refuses to start it.
    """
    try:
        subprocess.Popen(own_command(STAND_FLAG), start_new_session=True, stdin=subprocess.DEVNULL)
    except OSError as error:
        raise StandUnopened(reason=reason_of(error)) from error


class Watchdog:
    """Runs the window until somebody leaves it."""

    def __init__(
        self,
        command: Sequence[str],
        places: StandPlaces,
        tell: Callable[[str], None],
        silent_s: float = SILENT_S,
    ) -> None:
        """Name what runs.

        Args:
            command: Starts the window.
            places: Where the window's heartbeat is.
            tell: Takes a line for whoever started the stand in a terminal.
            silent_s: After how long without a heartbeat the window counts as hanging.
        """
        self._command = tuple(command)
        self._heartbeat = places.heartbeat
        self._lock = FileLock(places.heartbeat.with_name("running"))
        self._tell = tell
        self._silent_s = silent_s
        self._ending = threading.Event()

    def run(self) -> int:
        """Start the window again and again; return the exit code of the last one.

        Raises:
            StandRunning: another one runs.
            FolderUnwritable: the stand's folder cannot be made.
        """
        create_private_dir(self._heartbeat.parent)
        if not self._lock.acquire(timeout_s=0.0):
            raise StandRunning
        before = {
            number: signal.signal(number, self._on_signal)
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        try:
            return self._run()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
            self._lock.release()

    def _run(self) -> int:
        delay_s = FIRST_DELAY_S
        has_lived = False
        while True:
            began_s = time.monotonic()
            code, lived = self._run_once()
            has_lived = has_lived or lived
            if code == LEFT or self._ending.is_set():
                return LEFT
            # What can't be opened the first time won't be the second, and has said why.
            if not has_lived and code > 0:
                return code
            if time.monotonic() - began_s >= _CALM_S:
                delay_s = FIRST_DELAY_S
            self._tell(f"The stand's window ended with {code}; it comes back.")
            if self._ending.wait(delay_s):
                return LEFT
            delay_s = min(2 * delay_s, LONGEST_DELAY_S)

    def _run_once(self) -> tuple[int, bool]:
        """Run the window once; return its exit code and whether it ever gave a sign of life."""
        beat = _Beat(self._heartbeat)
        with subprocess.Popen(self._command) as window:
            try:
                while True:
                    try:
                        return window.wait(timeout=_LOOK_S), beat.has_lived
                    except subprocess.TimeoutExpired:
                        pass
                    if self._ending.is_set():
                        return self._end(window), beat.has_lived
                    silent_s = beat.silent_s()
                    if silent_s > (self._silent_s if beat.has_lived else STARTING_S):
                        self._tell("The stand's window hangs; it is ended.")
                        window.kill()
            finally:
                if window.poll() is None:
                    window.kill()

    @staticmethod
    def _end(window: subprocess.Popen[bytes]) -> int:
        window.terminate()
        try:
            return window.wait(timeout=_GRACE_S)
        except subprocess.TimeoutExpired:
            window.kill()
            return window.wait()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._ending.set()


class _Beat:
    """How long the heartbeat file has not changed, on our own clock: the other one may be set.

    While the computer sleeps neither the window nor we run, so that time doesn't count.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._clock = TimeAwake()
        self._stamp = self._read()
        self._changed_s = self._clock.look()
        self.has_lived = False

    def silent_s(self) -> float:
        now_s = self._clock.look()
        stamp = self._read()
        if stamp != self._stamp:
            self._stamp, self._changed_s, self.has_lived = stamp, now_s, True
        return now_s - self._changed_s

    def _read(self) -> int:
        try:
            return self._path.stat().st_mtime_ns
        except OSError:
            return 0
