"""Files and folders that are dragged over the window and dropped there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from unplugged.ui.context import Message, MessageKind
from unplugged.ui.disk_look import DiskLook
from unplugged.ui.drop_overlay import DropOverlay
from unplugged.ui.dropped import Dropped, dropped_paths, look_into
from unplugged.ui.theme.theme import Theme


class Drops(QObject):
    """Shows what a drop would do and takes it.

    Signals:
        dropped: The files to transcribe, as a tuple of paths.
        models_dropped: Models to add, as a tuple of paths.
        said: A ``Message`` about what was not taken.
    """

    dropped = Signal(tuple)
    models_dropped = Signal(tuple)
    said = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        """Take the window that is dropped onto."""
        super().__init__(window)
        self._overlay = DropOverlay(theme, window)
        self._look: DiskLook | None = None

    def enter(self, event: QDragEnterEvent) -> None:
        """Show what a drop would do, when there is a file or a folder in it."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.cover()

    def leave(self, event: QDragLeaveEvent) -> None:
        """Take the overlay away."""
        self._overlay.hide()
        event.accept()

    def drop(self, event: QDropEvent) -> None:
        """Take the files, and those in folders."""
        self._overlay.hide()
        paths = dropped_paths(event.mimeData())
        if not paths:
            return
        event.acceptProposedAction()
        if not any(path.is_dir() for path in paths):
            self._take(look_into(paths, is_stopped=lambda: False))
            return
        self.finish()
        self._look = DiskLook(lambda stop: look_into(paths, stop.is_set), self)
        self._look.found.connect(self._take)
        self._look.start()

    def finish(self) -> None:
        """Leave a look into folders that is under way."""
        if self._look is not None:
            self._look.finish()
            self._look.deleteLater()
            self._look = None

    @Slot(object)
    def _take(self, found: Dropped) -> None:
        self.finish()
        if found.models:
            self.models_dropped.emit(found.models)
        if found.files:
            self.dropped.emit(found.files)
        if found.is_cut:
            text = self.tr("These are many files; the first {count} were taken.")
            self.said.emit(Message(MessageKind.WARNING, text.format(count=len(found.files))))
        elif found.silent:
            text = self.tr("There is no audio or video file in {folder}.")
            self.said.emit(Message(MessageKind.INFO, text.format(folder=found.silent[0])))
