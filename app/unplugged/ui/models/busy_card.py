"""What is being added from a disk: it has no row in the list yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from unplugged.runtime.model_notices import ModelProgressed, ModelStage
from unplugged.ui.models import words
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

_STEPS = 1000


class BusyCard(QFrame):
    """Shows how far one model is.

    Signals:
        cancel_asked: Name of the model that is not to be added after all.
    """

    cancel_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._name = ""
        self._title = Label("", TextStyle.BODY_STRONG)
        self._told = Label("", TextStyle.CAPTION, "secondary", wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        cancel = Button(theme, self.tr("Cancel"), kind="quiet")
        cancel.clicked.connect(lambda: self.cancel_asked.emit(self._name))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(cancel)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self._told)

    def show_progress(self, told: ModelProgressed) -> None:
        """Show how far a model is."""
        self._name = told.name
        self._title.setText(told.name)
        self._bar.setAccessibleName(told.name)
        self._told.setText(words.progress(told))
        if told.total_bytes and told.stage is ModelStage.COPYING:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round(told.done_bytes / told.total_bytes * _STEPS))
        else:
            self._bar.setRange(0, 0)
        self.show()
