"""Files, folders and addresses that Qt is asked to open are opened outside of our lock."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from unplugged.runtime.outside import Outside

_SCHEMES = ("file", "http", "https", "mailto")


class OpenedOutside(QObject):
    """Takes what ``QDesktopServices`` would start as a child of ours, which would be locked too.

    Signals:
        refused: Nothing here opens files for us; carries the path or address.
    """

    refused = Signal(str)

    def __init__(self, outside: Outside) -> None:
        """Take over from Qt."""
        super().__init__()
        self._outside = outside
        for scheme in _SCHEMES:
            # The stub of PySide6 6.11 says bytes, and bytes are refused.
            QDesktopServices.setUrlHandler(scheme, self, "open")  # type: ignore[arg-type]

    def __enter__(self) -> Self:
        """Return the handler."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give it back to Qt."""
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Open one."""
        target = url.toLocalFile() if url.isLocalFile() else url.toString()
        if not self._outside.open(target):
            self.refused.emit(target)
