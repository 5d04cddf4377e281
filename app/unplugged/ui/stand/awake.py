"""Keeps the screen saver away for as long as the stand is there."""

from __future__ import annotations

from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

from unplugged.runtime.stand.awake import Release, keep_awake

_SERVICE = "org.freedesktop.ScreenSaver"
_PATHS = ("/org/freedesktop/ScreenSaver", "/ScreenSaver")  # KDE and GNOME know the first one
_REASON = "A stand is shown"


class Awake:
    """Asks the system, or the desktop where the desktop decides."""

    def __init__(self) -> None:
        """Ask nobody yet."""
        self._release: Release | None = None
        self._cookie: int | None = None
        self._path = ""

    @property
    def is_kept(self) -> bool:
        """Whether the screen stays on."""
        return self._release is not None or self._cookie is not None

    def begin(self) -> None:
        """Keep the screen on until ``end`` or the end of this process."""
        self._release = keep_awake()
        if self._release is not None:
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        for path in _PATHS:
            # The inhibition ends with the connection, so a crash leaves none behind.
            reply = QDBusInterface(_SERVICE, path, _SERVICE, bus).call(
                "Inhibit", "Unplugged", _REASON
            )
            if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                self._cookie, self._path = int(reply.arguments()[0]), path
                return

    def end(self) -> None:
        """Let the screen go dark again."""
        if self._release is not None:
            self._release()
            self._release = None
        if self._cookie is not None:
            bus = QDBusConnection.sessionBus()
            QDBusInterface(_SERVICE, self._path, _SERVICE, bus).call("UnInhibit", self._cookie)
            self._cookie = None
