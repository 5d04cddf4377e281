"""What stands where there is nothing yet: one sentence, and the way to the first thing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.icons import icon
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

_PICTURE_PX = 40
_AROUND_PX = 6 * Space.S  # margins, and the gaps between the parts
_TEXT_SHARE = 4 / 6  # of the width, as the stretches beside it leave it


class EmptyPlace(QWidget):
    """A picture, a heading, a sentence, and at most a few buttons."""

    def __init__(
        self,
        theme: Theme,
        icon_name: str,
        heading: str,
        text: str,
        buttons: tuple[Button, ...] = (),
    ) -> None:
        """Build it.

        Args:
            theme: Colours the picture.
            icon_name: A file of resources/icons without its ending.
            heading: What is missing.
            text: What to do about it.
            buttons: The ways to do it.
        """
        super().__init__()
        self._theme = theme
        self._icon_name = icon_name
        self._buttons = buttons
        self._picture = QLabel()
        self._heading = Label(heading, TextStyle.HEADING)
        self._text = Label(text, role="secondary", wraps=True)
        self._text.setMaximumWidth(420)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.addStretch(2)
        centred = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._picture, 0, centred)
        column.addSpacing(Space.XS)
        column.addWidget(self._heading, 0, centred)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._text, 4)
        row.addStretch(1)
        column.addLayout(row)
        if buttons:
            choices = QHBoxLayout()
            choices.setSpacing(Space.S)
            choices.addStretch(1)
            for button in buttons:
                choices.addWidget(button)
            choices.addStretch(1)
            column.addSpacing(Space.S)
            column.addLayout(choices)
        column.addStretch(3)
        theme.changed.connect(self._paint_picture)
        self._paint_picture()

    def set_words(self, heading: str, text: str) -> None:
        """Change what it says."""
        self._heading.setText(heading)
        self._text.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the picture, then the sentence, where they would be cut."""
        super().resizeEvent(event)
        buttons = max((button.sizeHint().height() for button in self._buttons), default=0)
        always = self._heading.sizeHint().height() + buttons + _AROUND_PX
        width = min(self._text.maximumWidth(), round(event.size().width() * _TEXT_SHARE))
        text = self._text.heightForWidth(width) + Space.S
        room = event.size().height() - always
        self._text.setVisible(text <= room)
        self._picture.setVisible(text + self._theme.px(_PICTURE_PX) <= room)

    def _paint_picture(self) -> None:
        size = self._theme.px(_PICTURE_PX)
        image = icon(self._theme, self._icon_name, "text_secondary").pixmap(
            QSize(size, size), self.devicePixelRatioF()
        )
        self._picture.setPixmap(image)
        self._text.setMaximumWidth(self._theme.px(420))
