"""Looks through folders beside the window: a stick, a share or a large cache takes its time."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

_LEAVING_S = 2.0  # a share that is gone answers when it likes; the thread ends with the process

Stop = threading.Event


class DiskLook(QObject):
    """One look in a thread of its own.

    Signals:
        found: What it came to, as whoever looked returned it; nothing after ``finish``.
    """

    found = Signal(object)

    def __init__(self, look: Callable[[Stop], object], parent: QObject) -> None:
        """Take what looks; it returns early once the event is set.

        Args:
            look: Called in the thread; touches nothing of the window.
            parent: Its parent; whoever closes it calls ``finish`` first.
        """
        super().__init__(parent)
        self._look = look
        self._stop = Stop()
        self._thread = threading.Thread(target=self._run, name="disk-look", daemon=True)

    def start(self) -> None:
        """Look."""
        self._thread.start()

    @Slot()
    def finish(self) -> None:
        """Leave it."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(_LEAVING_S)

    def _run(self) -> None:
        found = self._look(self._stop)
        if not self._stop.is_set():
            # The signal is queued into the thread that this object belongs to.
            self.found.emit(found)
