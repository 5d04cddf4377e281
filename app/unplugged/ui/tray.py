"""The icon beside the clock: start and stop without the window, news while it is out of sight."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSystemTrayIcon

from unplugged.ui.theme.icons import picture
from unplugged.ui.theme.painting import fill_rounded
from unplugged.ui.theme.theme import Theme

_SIZES_PX = (16, 22, 24, 32, 48)
_SHOWN_FOR_MS = 8_000


class Tray(QObject):
    """Does nothing on desktops without such a place; the window has everything, too.

    Signals:
        record_asked: Begin or end a recording.
        window_asked: Show the window.
        quit_asked: End the app.
        message_clicked: The user wants to see what the last notification was about.
    """

    record_asked = Signal()
    window_asked = Signal()
    quit_asked = Signal()
    message_clicked = Signal()

    def __init__(self, theme: Theme, window: QMainWindow) -> None:
        """Put the icon there, if the desktop has a place for it."""
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._record = None
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        menu = QMenu(window)
        show = menu.addAction(self.tr("Show Unplugged"))
        show.triggered.connect(self.window_asked)
        self._record = menu.addAction(self.tr("Start recording"))
        self._record.triggered.connect(self.record_asked)
        menu.addSeparator()
        leave = menu.addAction(self.tr("Quit"))
        leave.triggered.connect(self.quit_asked)
        self._icon = QSystemTrayIcon(_picture_of(theme, is_recording=False), self)
        self._icon.setContextMenu(menu)
        self._icon.setToolTip("Unplugged")
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.message_clicked)
        self._icon.show()

    @property
    def is_there(self) -> bool:
        """Whether the desktop shows the icon."""
        return self._icon is not None

    def set_recording(self, *, is_recording: bool) -> None:
        """Show whether something is recorded."""
        if self._icon is None or self._record is None:
            return
        self._icon.setIcon(_picture_of(self._theme, is_recording=is_recording))
        state = self.tr("Unplugged is recording") if is_recording else "Unplugged"
        self._icon.setToolTip(state)
        start, stop = self.tr("Start recording"), self.tr("Stop recording")
        self._record.setText(stop if is_recording else start)

    def notify(self, heading: str, text: str) -> None:
        """Tell something, if the window isn't what the user looks at."""
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        if self._icon is not None:
            self._icon.showMessage(heading, text, self._icon.icon(), _SHOWN_FOR_MS)

    def hide(self) -> None:
        """Take the icon away; some desktops keep it otherwise."""
        if self._icon is not None:
            self._icon.hide()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_asked.emit()


def _picture_of(theme: Theme, *, is_recording: bool) -> QIcon:
    found = QIcon()
    for size in _SIZES_PX:
        image = picture("unplugged", size, 1.0)
        if is_recording:
            _add_dot(image, theme)
        found.addPixmap(image)
    return found


def _add_dot(image: QPixmap, theme: Theme) -> None:
    side = image.width() * 0.5
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dot = QRectF(image.width() - side, image.height() - side, side, side)
    fill_rounded(painter, dot, side / 2, theme.colour("surface"))
    inner = dot.adjusted(side * 0.12, side * 0.12, -side * 0.12, -side * 0.12)
    fill_rounded(painter, inner, inner.width() / 2, theme.colour("record"))
    painter.end()
