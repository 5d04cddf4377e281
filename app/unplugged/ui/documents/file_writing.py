"""A PDF or Word file written beside the window: a long meeting takes seconds, and nobody waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot

from unplugged.core.errors import UnpluggedError
from unplugged.core.export.document import Document
from unplugged.core.export.files import write_atomically


class FileWriting(QThread):
    """Sets and writes one file, says how it went, and goes.

    The text is made, laid out and painted in this thread alone, which Qt allows; what comes from
    the library is read before, by the thread that owns the library.

    Signals:
        written: The ``Path`` of the file that is there now.
        failed: The ``UnpluggedError`` that stands in its place.
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(
        self, document: Document, make: Callable[[Document], bytes], path: Path, parent: QObject
    ) -> None:
        """Prepare; ``start`` begins.

        Args:
            document: The meeting.
            make: Makes the content of the file; it is called in this thread.
            path: Where to; a file that is there is replaced when the new one is complete.
            parent: Who asked.
        """
        super().__init__(parent)
        self._document = document
        self._make = make
        self._path = path
        # What was asked for is finished also when the app is quit meanwhile.
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._on_about_to_quit)
        self.finished.connect(self.deleteLater)

    def run(self) -> None:
        """Write the file."""
        # A bug leaves this as it is: Python's hook reports it, and the window says that it failed.
        failure: UnpluggedError | None = UnpluggedError()
        try:
            write_atomically(self._path, self._make(self._document))
            failure = None
        except UnpluggedError as error:
            failure = error
        finally:
            if failure is None:
                self.written.emit(self._path)
            else:
                self.failed.emit(failure)

    @Slot()
    def _on_about_to_quit(self) -> None:
        self.wait()
