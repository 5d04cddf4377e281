"""Keeps the screen saver away for as long as the stand is there."""

from __future__ import annotations

from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

from unplugged.runtime.stand.awake import Release, keep_awake

_SERVICE = "org.freedesktop.ScreenSaver"
_PATHS = ("/org/freedesktop/ScreenSaver", "/ScreenSaver")  # KDE and GNOME know the first one
_REASON = "A stand is shown"
_CONNECTION = "unplugged-stand"


class Awake:
    """Asks the system, or the desktop where the desktop decides."""

    def __init__(self) -> None:
        """Ask nobody yet."""
        self._release: Release | None = None
        self._is_inhibited = False

    @property
    def is_kept(self) -> bool:
        """Whether the screen stays on."""
        return self._release is not None or self._is_inhibited

    def begin(self) -> None:
        """Keep the screen on until ``end`` or the end of this process."""
        self._release = keep_awake()
        if self._release is not None:
            return
        # A connection of its own: what is inhibited ends with it, so a crash leaves nothing behind.
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
        if not bus.isConnected():
            return
        for path in _PATHS:
            reply = QDBusInterface(_SERVICE, path, _SERVICE, bus).call(
                "Inhibit", "Unplugged", _REASON
            )
            if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                self._is_inhibited = True
                return

    def end(self) -> None:
        """Let the screen go dark again."""
        if self._release is not None:
            self._release()
            self._release = None
        QDBusConnection.disconnectFromBus(_CONNECTION)
        self._is_inhibited = False
