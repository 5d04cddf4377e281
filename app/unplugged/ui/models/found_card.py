"""What was found in a folder: several models of which the user chooses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from unplugged.core.models.finder import Candidate
from unplugged.ui.models import words
from unplugged.ui.parts.buttons import Button, IconButton
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle


class FoundCard(QFrame):
    """Lists candidates, each with a button.

    Signals:
        add_asked: The ``Candidate`` that is to be added.
        closed: Nothing more of it is wanted.
    """

    add_asked = Signal(object)
    closed = Signal()

    def __init__(
        self, theme: Theme, found: tuple[Candidate, ...], parent: QWidget | None = None
    ) -> None:
        """Show what was found."""
        super().__init__(parent)
        self.setProperty("ground", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        top = QHBoxLayout()
        text = self.tr("{count} models found").format(count=len(found))
        top.addWidget(Label(text, TextStyle.BODY_STRONG), 1)
        close = IconButton(theme, "x", self.tr("Close"))
        close.clicked.connect(self.closed)
        top.addWidget(close)
        column.addLayout(top)
        for candidate in found:
            column.addLayout(self._line(theme, candidate))

    def _line(self, theme: Theme, candidate: Candidate) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(candidate.name))
        kind = words.role(candidate.kind)
        size = words.size(candidate.size_bytes)
        place = self.tr("used where it is") if candidate.is_in_cache else self.tr("copied")
        facts = " · ".join((kind, size, place, str(candidate.path.parent)))
        texts.addWidget(Label(facts, TextStyle.CAPTION, "secondary", wraps=True))
        line.addLayout(texts, 1)
        add = Button(theme, self.tr("Add"), "plus")
        add.setAccessibleName(self.tr("Add {name}").format(name=candidate.name))
        add.clicked.connect(lambda: self._on_add(add, candidate))
        line.addWidget(add)
        return line

    def _on_add(self, button: Button, candidate: Candidate) -> None:
        button.setEnabled(False)
        self.add_asked.emit(candidate)
