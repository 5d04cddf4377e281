"""Changing a line where it stands, and a speaker's name where it is shown."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

_FRAME_PX = 6


class LineEditor(QPlainTextEdit):
    """Lies over the text of a row. Return keeps the text, Escape leaves it, so does nothing new.

    Signals:
        kept: The new text.
        left: Nothing is to be changed.
    """

    kept = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        """Show a text to be changed."""
        super().__init__(text, parent)
        self._before = text
        self._is_done = False
        self.setFont(theme.font(TextStyle.BODY))
        self.setAccessibleName(self.tr("Text of this line"))
        self.setStyleSheet(f"padding: {_FRAME_PX - 2}px; border-radius: 6px;")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self._least_px = 0.0
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def place(self, text: QRectF) -> None:
        """Lie over the text of a row; it grows with what is written."""
        around = text.adjusted(-_FRAME_PX, -_FRAME_PX, _FRAME_PX, _FRAME_PX)
        self.move(around.topLeft().toPoint())
        self.setFixedWidth(round(around.width()))
        self._least_px = around.height()
        self._grow()

    def keep(self) -> None:
        """End it as Return does."""
        self._end(is_kept=True)

    def _grow(self) -> None:
        lines = max(1, round(self.document().size().height()))  # it counts lines, not pixels
        wanted = lines * self.fontMetrics().lineSpacing() + 2 * _FRAME_PX + 4
        self.setFixedHeight(round(max(self._least_px, wanted)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep or leave by key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._end(is_kept=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(is_kept=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written when somebody goes elsewhere, but for a menu."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._end(is_kept=True)

    def _end(self, *, is_kept: bool) -> None:
        if self._is_done:
            return
        self._is_done = True
        text = " ".join(self.toPlainText().split())
        if is_kept and text and text != self._before:
            self.kept.emit(text)
        else:
            self.left.emit()


class SpeakerEditor(QFrame):
    """A small card that asks for a speaker's name.

    Signals:
        named: The name, and whether it is for this line only.
    """

    named = Signal(str, bool)

    def __init__(self, theme: Theme, name: str | None, parent: QWidget) -> None:
        """Ask for another name of a speaker, or for one where nobody is known."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("speakerEditor")
        palette = theme.palette
        self.setStyleSheet(
            f"#speakerEditor {{ background: {palette.surface_raised};"
            f" border: 1px solid {palette.border_strong}; }}"
        )
        self.field = QLineEdit(name or "")
        self.field.setAccessibleName(self.tr("Name of the speaker"))
        self.field.setPlaceholderText(self.tr("Name of the speaker"))
        self.field.selectAll()
        self.field.setMinimumWidth(theme.px(240))
        everywhere = self.tr("All lines of {name}").format(name=name) if name else ""
        self.all_lines = Button(
            theme, everywhere or self.tr("All lines without a speaker"), kind="primary"
        )
        self.this_line = Button(theme, self.tr("This line"))
        self.all_lines.clicked.connect(lambda: self._end(is_one_line=False))
        self.this_line.clicked.connect(lambda: self._end(is_one_line=True))
        self.field.returnPressed.connect(lambda: self._end(is_one_line=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(Label(self.tr("Who speaks?"), TextStyle.BODY_STRONG))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.this_line)
        row.addWidget(self.all_lines)
        column.addLayout(row)

    def ask_at(self, at: QPoint) -> None:
        """Show it at a place of the screen."""
        self.adjustSize()
        self.move(at)
        self.show()
        self.field.setFocus()

    def _end(self, *, is_one_line: bool) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.named.emit(name, is_one_line)
            self.close()
