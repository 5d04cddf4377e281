"""Changing a bullet of the minutes where it stands: its sentence, who does it, and by when."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from unplugged.core.types import MinutesItem, Section
from unplugged.ui.parts.buttons import Button, IconButton
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space

_MOST_LINES = 8
_PENCIL_PX = 13
_AROUND_TEXT_PX = 16  # padding and border of the field, above and below


@dataclass(frozen=True, slots=True)
class Wording:
    """What a person wants a bullet to say.

    Attributes:
        text: The sentence, or the task.
        owner: Who does it, "" for nobody named.
        due: When it is due, "" when that isn't said.
    """

    text: str
    owner: str = ""
    due: str = ""


class BulletEditor(QFrame):
    """Stands in the place of a bullet's words. Return keeps them, Escape leaves them.

    Signals:
        kept: The new ``Wording``.
        left: Nothing is to be changed.
    """

    kept = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, item: MinutesItem, parent: QWidget | None = None) -> None:
        """Show a bullet to be changed."""
        super().__init__(parent)
        self._before = Wording(item.text, item.owner or "", item.due or "")
        self.text = _Sentence(item.text)
        self.text.setAccessibleName(self.tr("Text of this bullet"))
        self.owner = QLineEdit(self._before.owner)
        self.owner.setPlaceholderText(self.tr("Who"))
        self.owner.setAccessibleName(self.tr("Who does it"))
        self.due = QLineEdit(self._before.due)
        self.due.setPlaceholderText(self.tr("Due"))
        self.due.setAccessibleName(self.tr("When it is due"))
        self.keep = Button(theme, self.tr("Keep"), kind="primary")
        self.keep.clicked.connect(self._on_kept)
        leave = self._leave = Button(theme, self.tr("Cancel"), kind="quiet")
        leave.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.text)
        if item.section is Section.ACTIONS:
            fields = QHBoxLayout()
            fields.setSpacing(Space.S)
            fields.addWidget(self.owner, 1)
            fields.addWidget(self.due, 1)
            column.addLayout(fields)
        else:
            self.owner.hide()
            self.due.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.keep)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        column.addLayout(buttons)

    @property
    def controls(self) -> list[QWidget]:
        """What the keyboard stops at, in order."""
        return [self.text, self.owner, self.due, self.keep, self._leave]

    def begin(self) -> None:
        """Let the keyboard write, at the end of the sentence."""
        self.text.setFocus()
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def go_on_from(self, earlier: BulletEditor) -> None:
        """Take over what was changed in an editor that this one takes the place of."""
        if earlier.text.toPlainText() != earlier._before.text:
            self.text.setPlainText(earlier.text.toPlainText())
            cursor = self.text.textCursor()
            cursor.setPosition(earlier.text.textCursor().position())
            self.text.setTextCursor(cursor)
        for field, was, before in (
            (self.owner, earlier.owner, earlier._before.owner),
            (self.due, earlier.due, earlier._before.due),
        ):
            if was.text() != before:
                field.setText(was.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep or leave by key; fields hand on what they don't need."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_kept()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_kept(self) -> None:
        parts = (self.text.toPlainText(), self.owner.text(), self.due.text())
        wanted = Wording(*(" ".join(part.split()) for part in parts))
        if wanted.text and wanted != self._before:
            self.kept.emit(wanted)
        else:
            self.left.emit()


class Pencil(IconButton):
    """Edits a bullet; seen while the mouse or the keyboard is there, so that text stays text."""

    def __init__(self, theme: Theme, name: str) -> None:
        """Make it, not seen yet; it keeps its place."""
        super().__init__(theme, "pencil", name)
        self.setToolTip(self.tr("Edit"))
        self.setStyleSheet("padding: 1px;")
        self._is_shown = False
        self._fit()
        theme.changed.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        """Be no higher than a line of text, so that nothing moves for it."""
        side = self._theme.px(_PENCIL_PX)
        self.setIconSize(QSize(side, side))

    def show_face(self, *, is_shown: bool) -> None:
        """Show or hide its picture."""
        self._is_shown = is_shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it where somebody is near."""
        if self._is_shown or self.hasFocus():
            super().paintEvent(event)


class _Sentence(QPlainTextEdit):
    """A field as high as its text; Return and Escape are its parent's."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.height())

    @Slot()
    def _fit(self) -> None:
        lines = min(max(1, round(self.document().size().height())), _MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _AROUND_TEXT_PX)
