"""The shape of a dialog: title, content that scrolls when it must, one button that closes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.choice import Choice
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

T = TypeVar("T")


def hint_label(text: str = "") -> Label:
    """Return small words that stand below a caption."""
    return Label(text, TextStyle.CAPTION, "secondary", wraps=True)


class Sheet(QDialog):
    """Subclasses put their content into ``content`` and call ``finish`` at the end.

    A closed one is gone: the window would keep it, and let it follow the theme, to its own end.
    """

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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        body = QWidget()
        body.setProperty("ground", "none")
        self.content = QVBoxLayout(body)
        self.content.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.S)
        self.content.setSpacing(Space.L)
        self.content.addWidget(Label(title, TextStyle.TITLE))
        self._scroll = scroll = QScrollArea()
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

    def stay(self) -> None:
        """Go on showing what is shown now, after the content has been built anew."""
        bar = self._scroll.verticalScrollBar()
        place = bar.value()
        # The new content is laid out when the events before this one are done.
        QTimer.singleShot(0, self, lambda: bar.setValue(place))

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

    def line(self, card: QVBoxLayout, label: Label, control: QWidget, hint: Label | None) -> None:
        """Add a caption to a card with its control at the right, and a hint below the caption."""
        # No language's caption may widen the card: nothing scrolls there, what is too wide is cut.
        label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label)
        if hint is not None:
            words.addWidget(hint)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addLayout(words, 1)
        row.addWidget(control)
        card.addLayout(row)

    def choice(
        self,
        card: QVBoxLayout,
        caption: str,
        choices: Iterable[tuple[T, str]],
        present: T,
        choose: Callable[[T], None],
        hint: Label | None = None,
    ) -> Choice:
        """Add a line with a list to choose from; a present value that isn't in it is added."""
        label = Label(caption)
        box = Choice(self.theme, caption)
        values = []
        for value, text in choices:
            box.addItem(text)
            values.append(value)
        if present not in values:
            box.addItem(str(present))
            values.append(present)
        box.setCurrentIndex(values.index(present))
        box.currentIndexChanged.connect(lambda place: choose(values[place]))
        label.setBuddy(box)
        self.line(card, label, box, hint)
        return box

    def _on_theme_changed(self) -> None:
        wanted = QSize(self.theme.px(self._size.width()), self.theme.px(self._size.height()))
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
