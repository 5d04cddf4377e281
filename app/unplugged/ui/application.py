"""The Qt application of the window; takes the files that macOS gives to an app as events."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """One for each process that has a window.

    Signals:
        opened: The path of a file; only macOS sends them here, others start the app once more.
    """

    opened = Signal(Path)

    def __init__(self, arguments: Sequence[str]) -> None:
        """Take what Qt may read of the command line."""
        super().__init__(list(arguments))

    def event(self, event: QEvent) -> bool:
        """Take files, and leave everything else to Qt."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            if event.file():
                self.opened.emit(Path(event.file()))
            return True
        return super().event(event)
