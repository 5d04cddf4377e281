"""Looks through folders beside the window: a stick, a share or a large cache takes its time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_ASKS_EVERY_MS = 30

Stop = threading.Event


class DiskLook(QObject):
    """One look in a thread of its own, which nobody ever waits for: a share may be gone for good.

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
        self._stop = Stop()
        mailbox: SimpleQueue[object] = SimpleQueue()
        self._mailbox = mailbox
        stop = self._stop
        # The thread knows the mailbox only, so that this object may go while it still looks.
        self._thread = threading.Thread(
            target=lambda: mailbox.put(look(stop)), name="disk-look", daemon=True
        )
        self._timer = QTimer(self)
        self._timer.setInterval(_ASKS_EVERY_MS)
        self._timer.timeout.connect(self._ask)

    def start(self) -> None:
        """Look."""
        self._thread.start()
        self._timer.start()

    @Slot()
    def finish(self) -> None:
        """Leave it."""
        self._stop.set()
        self._timer.stop()

    @Slot()
    def _ask(self) -> None:
        try:
            found = self._mailbox.get_nowait()
        except Empty:
            return
        self._timer.stop()
        self.found.emit(found)
