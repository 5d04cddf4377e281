"""Rings around buttons for those who use the keyboard, and none for those who click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from unplugged.ui.parts.text import restyle

_BY_KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class FocusRings(QObject):
    """Sets the property ``ringed`` on the button that the keyboard has reached.

    The same rule as ``:focus-visible`` on the web: after a click one knows where one is.
    """

    def __init__(self, app: QApplication) -> None:
        """Watch all widgets of the app."""
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Set the property when the focus comes or goes; never holds an event back."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QPushButton | QToolButton):
            by_keyboard = isinstance(event, QFocusEvent) and event.reason() in _BY_KEYBOARD
            _ring(watched, is_ringed=by_keyboard)
        elif event.type() is QEvent.Type.FocusOut and isinstance(
            watched, QPushButton | QToolButton
        ):
            _ring(watched, is_ringed=False)
        return False


def _ring(button: QPushButton | QToolButton, *, is_ringed: bool) -> None:
    wanted = "true" if is_ringed else "false"
    if (button.property("ringed") or "false") != wanted:
        button.setProperty("ringed", wanted)
        restyle(button)
