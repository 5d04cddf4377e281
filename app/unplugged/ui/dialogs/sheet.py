"""The shape of a dialog: title, content that scrolls when it must, one button that closes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle


class Sheet(QDialog):
    """Subclasses put their content into ``content`` and call ``finish`` at the end."""

    def __init__(self, theme: Theme, title: str, size: QSize, parent: QWidget | None) -> None:
        """Make an empty dialog.

        Args:
            theme: Scales it with the text.
            title: What it is.
            size: How large it is at a text size of 100 %; the screen bounds it.
            parent: The window it belongs to.
        """
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setModal(True)
        body = QWidget()
        body.setProperty("ground", "none")
        self.content = QVBoxLayout(body)
        self.content.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.S)
        self.content.setSpacing(Space.L)
        self.content.addWidget(Label(title, TextStyle.TITLE))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        self.buttons.setSpacing(Space.S)
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(self.buttons)
        self._size = size
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def finish(self, closing: str) -> None:
        """Add the button that closes, after all content is there."""
        self.content.addStretch(1)
        close = Button(self.theme, closing, kind="primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.buttons.addWidget(close)

    def card(self, heading: str) -> QVBoxLayout:
        """Add a card with a heading and return where its content goes."""
        section = QVBoxLayout()
        section.setSpacing(Space.S)
        section.addWidget(Label(heading, TextStyle.CAPTION_STRONG, "secondary"))
        frame = QFrame()
        frame.setProperty("ground", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        section.addWidget(frame)
        self.content.addLayout(section)
        return column

    def _on_theme_changed(self) -> None:
        wanted = QSize(self.theme.px(self._size.width()), self.theme.px(self._size.height()))
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
