"""Files that wait for their turn: taken in one after the other, with pause and cancel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from unplugged.core.errors import UnpluggedError
from unplugged.core.settings import SettingsFile
from unplugged.runtime.service import MeetingService
from unplugged.ui.pump import ServicePump
from unplugged.ui.recorder import work_options


class Intake(QObject):
    """The queue in front of the service.

    Signals:
        changed: A file was added, begun or taken out.
        began: Id of the meeting that a file became.
        failed: The ``UnpluggedError`` for which a file was not taken in.
    """

    changed = Signal()
    began = Signal(str)
    failed = Signal(object)

    def __init__(
        self, service: MeetingService, pump: ServicePump, settings: SettingsFile, parent: QObject
    ) -> None:
        """Make an empty queue."""
        super().__init__(parent)
        self._service = service
        self._pump = pump
        self._settings = settings
        self._waiting: list[Path] = []
        self._unfinished: list[str] = []
        pump.ticked.connect(self._on_ticked)

    @property
    def waiting(self) -> tuple[Path, ...]:
        """The files that wait, in order."""
        return tuple(self._waiting)

    def add(self, paths: tuple[Path, ...]) -> None:
        """Put files at the end."""
        self._waiting += [path for path in paths if path not in self._waiting]
        self.changed.emit()
        self._on_ticked()

    def finish(self, meeting_ids: tuple[str, ...]) -> None:
        """Put interrupted meetings in front of the files."""
        self._unfinished += [each for each in meeting_ids if each not in self._unfinished]
        self._on_ticked()

    def remove(self, path: Path) -> None:
        """Take a file out."""
        if path in self._waiting:
            self._waiting.remove(path)
            self.changed.emit()

    @Slot()
    def _on_ticked(self) -> None:
        if self._service.is_working or not (self._waiting or self._unfinished):
            return
        options = work_options(self._settings.current)
        try:
            if self._unfinished:
                meeting_id = self._unfinished.pop(0)
                self._service.continue_meeting(meeting_id, options)
            else:
                meeting_id = self._service.import_file(self._waiting.pop(0), options)
        except UnpluggedError as error:
            self.failed.emit(error)
            self.changed.emit()
            return
        self._pump.wake()
        self.began.emit(meeting_id)
        self.changed.emit()
