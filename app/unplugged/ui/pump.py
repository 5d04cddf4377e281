"""From the service to Qt: one timer polls, one signal per tick carries all that happened."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from unplugged.core.errors import UnpluggedError
from unplugged.runtime.service import MeetingService

WORKING_MS = 33  # 30 pictures a second while something happens
IDLE_MS = 250  # nothing can happen but what the user starts
_QUIET_TICKS = 60  # two seconds without news: answers and final passes come with pauses


class ServicePump(QObject):
    """Calls ``service.poll(0)`` and hands on what came.

    Signals:
        noticed: A tuple of notices, never empty; one signal per tick however many came.
        ticked: After every tick, for what follows the service without a notice.
        failed: An ``UnpluggedError`` that ended a tick, such as a full disk.
    """

    noticed = Signal(tuple)
    ticked = Signal()
    failed = Signal(object)

    def __init__(self, service: MeetingService, parent: QObject | None = None) -> None:
        """Take the service; nothing happens before ``start``."""
        super().__init__(parent)
        self._service = service
        self._quiet_ticks = _QUIET_TICKS
        self._timer = QTimer(self)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Begin to poll."""
        self._timer.start()

    def stop(self) -> None:
        """Poll no more."""
        self._timer.stop()

    def wake(self) -> None:
        """Poll often from now on; called when work was given to the service."""
        self._quiet_ticks = 0
        self._timer.setInterval(WORKING_MS)

    @Slot()
    def _on_timeout(self) -> None:
        try:
            notices = self._service.poll(0)
        except UnpluggedError as error:
            self.failed.emit(error)
            return
        except Exception as error:  # noqa: BLE001 - border: a bug in one tick ends no recording
            sys.excepthook(type(error), error, error.__traceback__)
            return
        is_busy = self._service.expects_news or bool(notices)
        self._quiet_ticks = 0 if is_busy else self._quiet_ticks + 1
        wanted_ms = WORKING_MS if self._quiet_ticks < _QUIET_TICKS else IDLE_MS
        if self._timer.interval() != wanted_ms:
            self._timer.setInterval(wanted_ms)
        if notices:
            self.noticed.emit(notices)
        self.ticked.emit()
