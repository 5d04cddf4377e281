"""The key that begins and ends a recording from any program, as the settings name it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from unplugged.core.errors import UnpluggedError
from unplugged.core.record_key import RecordKey
from unplugged.runtime.own_command import own_command_line
from unplugged.runtime.record_key import KeyListener, listen, why_no_record_key

TOGGLE_FLAG = "--toggle-recording"


def toggle_command() -> str:
    """Return what a desktop's own keys can start, where no key can be listened for."""
    return own_command_line(TOGGLE_FLAG)


class GlobalKey(QObject):
    """Listens for at most one key.

    Signals:
        pressed: It was pressed, in whatever program.
        failed: The ``UnpluggedError`` for which it can't be listened for.
    """

    pressed = Signal()
    failed = Signal(object)
    _heard = Signal()

    def __init__(self, parent: QObject) -> None:
        """Listen for nothing yet."""
        super().__init__(parent)
        self._listener: KeyListener | None = None
        # It comes from a thread of its own and is handed over to this one.
        self._heard.connect(self.pressed, Qt.ConnectionType.QueuedConnection)

    @property
    def is_listening(self) -> bool:
        """Whether a key is listened for."""
        return self._listener is not None

    def use(self, keys: str) -> None:
        """Listen for these keys from now on, for none where that is "" or there is no way."""
        self.close()
        if not keys or why_no_record_key() is not None:
            return
        try:
            self._listener = listen(RecordKey.parse(keys), self._heard.emit)
        except UnpluggedError as error:
            self.failed.emit(error)

    def close(self) -> None:
        """Listen no more."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None
