"""What keys, pointer and touch mean at the stand, those of a presenter's remote among them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from unplugged.core.stand.show import Event

_KEYS = {
    Qt.Key.Key_PageDown: Event.FORWARD,
    Qt.Key.Key_Right: Event.FORWARD,
    Qt.Key.Key_PageUp: Event.BACKWARD,
    Qt.Key.Key_Left: Event.BACKWARD,
    Qt.Key.Key_F5: Event.RESTARTED,
    Qt.Key.Key_Escape: Event.ESCAPED,
    Qt.Key.Key_B: Event.BLANKED,
    Qt.Key.Key_Period: Event.BLANKED,  # what some remotes send for a black screen
    Qt.Key.Key_Return: Event.TURN_ASKED,
    Qt.Key.Key_Enter: Event.TURN_ASKED,
    Qt.Key.Key_Space: Event.TURN_ASKED,
}
_POINTER = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)


def key_means(event: QKeyEvent) -> Event:
    """Return what a key means; any key is at least a sign that somebody is there."""
    wants_out = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    if wants_out and event.key() == Qt.Key.Key_Q:
        return Event.LEAVE_ASKED
    return _KEYS.get(Qt.Key(event.key()), Event.TOUCHED)


def is_touch(kind: QEvent.Type) -> bool:
    """Whether an event shows that somebody is there."""
    return kind in _POINTER


def is_menu_asked(event: QEvent) -> bool:
    """Whether somebody looks for a menu with the right button; there is none here."""
    return isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.RightButton
