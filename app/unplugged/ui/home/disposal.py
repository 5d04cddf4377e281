"""Deleted meetings are gone for good after a while, not only at the next start."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from unplugged.core.errors import MeetingUnknown, UnpluggedError
from unplugged.runtime.service import MeetingService

GONE_AFTER_MS = 60_000  # far longer than the message with "Undo" stands


class Disposal(QObject):
    """Deletes hidden meetings for good, when their time has come and nothing else goes on.

    To delete means to put the library's index and file in order, too: that would be felt while
    words stream in, so it waits.

    Signals:
        failed: The ``UnpluggedError`` for which something of a meeting is still there; the next
            start tries again.
    """

    failed = Signal(object)

    def __init__(self, service: MeetingService, parent: QObject) -> None:
        """Nothing is deleted before ``later``."""
        super().__init__(parent)
        self._service = service
        self._waiting: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GONE_AFTER_MS)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def waiting(self) -> tuple[str, ...]:
        """Ids of the meetings that can still be brought back, the one deleted last at the end."""
        return tuple(self._waiting)

    def title_of(self, meeting_id: str) -> str:
        """What a meeting that waits was called."""
        return self._waiting[meeting_id]

    def wait_for(self, gone_after_ms: int) -> None:
        """Change how long a deleted meeting can be brought back."""
        self._timer.setInterval(gone_after_ms)

    def later(self, meeting_id: str, title: str) -> None:
        """Delete a hidden meeting when nobody can want it back; its time begins anew for all."""
        self._waiting[meeting_id] = title
        self._timer.start()

    def spare(self, meeting_id: str) -> None:
        """Keep a meeting that was brought back."""
        self._waiting.pop(meeting_id, None)

    @Slot()
    def _on_timeout(self) -> None:
        if self._service.is_working:
            self._timer.start()
            return
        gone, self._waiting = tuple(self._waiting), {}
        for meeting_id in gone:
            try:
                self._service.store.delete_meeting(meeting_id)
            except MeetingUnknown:
                continue  # its row is gone already
            except UnpluggedError as error:
                self.failed.emit(error)
