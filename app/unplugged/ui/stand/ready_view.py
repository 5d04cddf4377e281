"""Before a visitor speaks: what to say, whether the microphone hears it, what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from unplugged.core.stand.hall import HallCheck
from unplugged.runtime.notices import LevelSeen, Notice
from unplugged.ui.parts.level_meter import LevelMeter
from unplugged.ui.parts.text import Label
from unplugged.ui.stand.texts import hall_words
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

# English in every language of the window: the demo model knows no other.
_EXAMPLES = (
    "“We decided to take the small booth.”",
    "“Ben, please send the contract by Friday.”",
    "“Maya updates the price list.”",
)


class ReadyView(QWidget):
    """Says what to say, and listens how loud it is; keeps nothing."""

    def __init__(self, theme: Theme) -> None:
        """Build it."""
        super().__init__()
        self._meter = LevelMeter(theme)
        self._meter.setMinimumSize(theme.px(200), theme.px(26))
        self.verdict = Label(style=TextStyle.HEADING, role="secondary", wraps=True)
        self._trouble = Label(style=TextStyle.HEADING, role="danger", wraps=True)
        edge = theme.px(Space.XL)
        card = QFrame()
        card.setProperty("ground", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(Space.M))
        column.addStretch(1)
        column.addWidget(
            Label(self.tr("For example, in English:"), TextStyle.HEADING, "secondary", wraps=True)
        )
        for text in _EXAMPLES:
            column.addWidget(Label(text, TextStyle.DISPLAY, "accent", wraps=True))
        column.addStretch(1)
        column.addWidget(self._trouble)
        row = QHBoxLayout()
        row.setSpacing(theme.px(Space.L))
        row.addWidget(self._meter, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.verdict, 1)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def begin(self, trouble: str) -> None:
        """Begin to listen.

        Args:
            trouble: Why the last try failed, empty when it didn't.
        """
        self._meter.reset()
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    def take(self, notices: tuple[Notice, ...], hall: HallCheck) -> None:
        """Show how loud it is."""
        for notice in notices:
            if isinstance(notice, LevelSeen):
                self._meter.show_level(notice.peak_dbfs)
        words, role = hall_words(hall.level)
        if words != self.verdict.text():
            self.verdict.setText(words)
            self.verdict.set_role(role)
