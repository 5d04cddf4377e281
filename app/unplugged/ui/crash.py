"""When the app makes a mistake of its own: a report for the user to read, never sent anywhere."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import platform
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from unplugged import __version__

NATIVE_REPORT = "crash-native.txt"  # written by faulthandler, which can do nothing but write
_PREFIX = "crash-"
_MOST_REPORTS = 20  # a fault that comes back every second must not fill the disk
_LOG = logging.getLogger(__name__)


class CrashReporter:
    """Writes unexpected exceptions into files; the same one only once per start."""

    def __init__(self, log_dir: Path, on_report: Callable[[Path], None] | None = None) -> None:
        """Report into a folder.

        Args:
            log_dir: Where reports go.
            on_report: Told of each new report, so that the window can say so.
        """
        self._log_dir = log_dir
        self._on_report = on_report
        self._seen: set[str] = set()
        self._native: TextIO | None = None

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self.report
        try:
            self._native = (self._log_dir / NATIVE_REPORT).open("w", encoding="utf-8")
        except OSError:
            _LOG.warning("no report of native crashes: %s cannot be written", self._log_dir)
            return
        faulthandler.enable(self._native)

    def uninstall(self) -> None:
        """Give the hooks back; an empty report of native crashes is removed."""
        sys.excepthook = sys.__excepthook__
        if self._native is not None:
            faulthandler.disable()
            self._native.close()
            self._native = None
            path = self._log_dir / NATIVE_REPORT
            # The user may have removed it, with the folder it was in.
            with contextlib.suppress(FileNotFoundError):
                if path.stat().st_size == 0:
                    path.unlink()

    def report(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Write one report; called by Python, by Qt's slots and by the pump."""
        if issubclass(kind, KeyboardInterrupt):
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        # A windowed app may have no standard error, or one whose terminal was closed.
        with contextlib.suppress(OSError, AttributeError):
            sys.stderr.write(text)
        if text in self._seen or len(self._seen) >= _MOST_REPORTS:
            return
        self._seen.add(text)
        path = self._log_dir / f"{_PREFIX}{datetime.now().astimezone():%Y%m%d-%H%M%S-%f}.txt"
        try:
            path.write_text(_about_machine() + text, encoding="utf-8", errors="backslashreplace")
        except OSError:
            return  # the text is on standard error already; there is nowhere else to put it
        if self._on_report is not None:
            self._on_report(path)

    def on_report(self, told: Callable[[Path], None]) -> None:
        """Tell somebody of each new report from now on."""
        self._on_report = told


def earlier_native_crash(log_dir: Path) -> Path | None:
    """Return the report of a native crash of the last start, kept under a name of its own."""
    path = log_dir / NATIVE_REPORT
    try:
        if path.stat().st_size == 0:
            return None
        kept = log_dir / f"{_PREFIX}{datetime.now().astimezone():%Y%m%d-%H%M%S}-native.txt"
        return path.replace(kept)
    except OSError:
        return None


def _about_machine() -> str:
    return (
        f"Unplugged {__version__}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()}\n"
        "This file stays on this computer. It holds no words of any meeting unless one stands in "
        "the message below.\n\n"
    )
