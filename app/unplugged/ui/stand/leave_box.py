"""The way out: a field for the passphrase over everything, which goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle


class LeaveBox(QWidget):
    """Asks before the stand is left.

    Signals:
        answered: What was typed.
        given_up: Nobody wants to leave after all.
    """

    answered = Signal(str)
    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make it hidden, over its parent."""
        super().__init__(parent)
        self._theme = theme
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Passphrase"))
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.setMinimumWidth(theme.px(280))
        self.field.returnPressed.connect(self._on_answered)
        self._remark = Label(style=TextStyle.BODY, role="danger", wraps=True)
        leave = Button(theme, self.tr("Leave the stand"), kind="primary")
        leave.clicked.connect(self._on_answered)
        stay = Button(theme, self.tr("Stay"))
        stay.clicked.connect(self.given_up)
        card = QFrame()
        card.setProperty("ground", "card")
        column = QVBoxLayout(card)
        edge = theme.px(Space.L)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(Space.M))
        self._title = Label(style=TextStyle.TITLE)
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addWidget(self._remark)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(stay)
        row.addWidget(leave)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def ask(self, *, needs_passphrase: bool) -> None:
        """Show it."""
        self._title.setText(
            self.tr("Passphrase") if needs_passphrase else self.tr("Leave the stand?")
        )
        self.field.clear()
        self.field.setVisible(needs_passphrase)
        self._remark.hide()
        self.show()
        self.raise_()
        self.field.setFocus()

    def refuse(self) -> None:
        """Say that this was not it."""
        self._remark.setText(self.tr("That is not the passphrase."))
        self._remark.show()
        self.field.clear()
        self.field.setFocus()

    def _on_answered(self) -> None:
        self.answered.emit(self.field.text())
        self.field.clear()
