"""Python's cycle collector, kept to the window's thread.

By itself it runs in whatever thread has just made an object, and what it finds there may hold a
widget: Qt then ends that widget's life in the wrong thread, and the window dies with it (seen as a
segmentation fault in QApplication::setStyleSheet).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_EVERY_MS = 1_000


class Collector(QObject):
    """Collects in the thread it was made in, as often as Python would, and nowhere else."""

    def __init__(self, parent: QObject) -> None:
        """Take over from Python; lives as long as its parent."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due, and all that are younger."""
        due = [
            generation
            for generation, (count, limit) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if 0 < limit < count
        ]
        if due:
            gc.collect(due[-1])
