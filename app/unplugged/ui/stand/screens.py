"""Which window stands on which screen, and what keeps the desktop's keys from it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from unplugged.ui.stand.presenter import PresenterWindow
from unplugged.ui.stand.window import StandWindow
from unplugged.ui.theme.theme import Theme


def show_on_screens(window: StandWindow, theme: Theme, *, holds_keyboard: bool) -> None:
    """Fill the first screen with the stand, and the second one with the presenter's notes.

    Args:
        window: The stand.
        theme: The theme.
        holds_keyboard: Whether keys of the desktop are kept from it, as far as it lets us: on X11
            and Windows most of them; Wayland and macOS keep theirs.
    """
    screens = QGuiApplication.screens()
    window.setWindowFlags(
        Qt.WindowType.Window
        | Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowStaysOnTopHint
    )
    window.setGeometry(screens[0].geometry())
    window.showFullScreen()
    handle = window.windowHandle()
    if holds_keyboard and handle is not None:
        handle.setKeyboardGrabEnabled(True)
    if len(screens) > 1:
        notes = PresenterWindow(theme)
        notes.setGeometry(screens[1].availableGeometry())
        notes.showMaximized()
        window.open_presenter(notes)
        window.activateWindow()
