"""One message at the top of the window; the next one takes its place."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from unplugged.ui.context import Message, MessageKind
from unplugged.ui.parts.buttons import Button, IconButton
from unplugged.ui.parts.text import Label, breakable, restyle
from unplugged.ui.theme.icons import ICON_PX, icon
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

LEAVES_AFTER_MS = 8_000
# Undo: there is no other way back. Who needs longer to read than others gets the time; WCAG 2.2.1
# names 20 s. A deleted meeting can be had again for 60 s.
LEAVES_WITH_ACTION_AFTER_MS = 30_000

_LOOK = {
    MessageKind.INFO: ("accent_soft", "info"),
    MessageKind.GOOD: ("good_soft", "circle-check"),
    MessageKind.WARNING: ("warning_soft", "triangle-alert"),
    MessageKind.ERROR: ("danger_soft", "circle-alert"),
}


class MessageBar(QFrame):
    """Hidden until there is something to say. Errors stay until closed, news goes by itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a hidden bar."""
        super().__init__(parent)
        self._theme = theme
        self._message: Message | None = None
        self._icon = QLabel()
        self._text = Label(style=TextStyle.BODY, wraps=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = Button(theme, "", kind="plain")
        self._action.clicked.connect(self._on_action_clicked)
        close = IconButton(theme, "x", self.tr("Close this message"))
        close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(close)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.timeout.connect(self.clear)
        theme.changed.connect(self._paint_icon)
        self.hide()

    @property
    def message(self) -> Message | None:
        """What is shown now."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Show a message in place of the one before."""
        self._message = message
        ground, _ = _LOOK[message.kind]
        self.setProperty("ground", ground)
        self._text.set_role(f"on_{ground}")
        self._text.setText(breakable(message.text))
        self._text.setAccessibleName(message.text)
        self._action.setVisible(message.action_text is not None)
        self._action.setText(message.action_text or "")
        self._paint_icon()
        restyle(self)
        self.show()
        stays = message.stays or message.kind is MessageKind.ERROR
        if stays:
            self._leaving.stop()
        else:
            self._leaving.start(LEAVES_WITH_ACTION_AFTER_MS if message.action else LEAVES_AFTER_MS)
        self.setAccessibleName(message.text)
        # Screen readers read the bar when it appears.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def clear(self) -> None:
        """Take the message away."""
        self._message = None
        self._leaving.stop()
        self.hide()

    @Slot()
    def _on_action_clicked(self) -> None:
        message = self._message
        self.clear()
        if message is not None and message.action is not None:
            message.action()

    def _paint_icon(self) -> None:
        if self._message is None:
            return
        ground, name = _LOOK[self._message.kind]
        size = self._theme.px(ICON_PX)
        image = icon(self._theme, name, f"on_{ground}").pixmap(
            QSize(size, size), self.devicePixelRatioF()
        )
        self._icon.setPixmap(image)
