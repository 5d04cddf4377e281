"""The proof alone: the panel's headlines, large, with how each is known, and the network's link."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from unplugged.core.stand.link import Link
from unplugged.core.stand.tally import StandTally
from unplugged.ui.panel.headline_card import HeadlineCard
from unplugged.ui.panel.headlines import BigLine, big_lines
from unplugged.ui.parts.text import Label
from unplugged.ui.stand.texts import link_line, tally_words
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

_SHOWN = ("gpu", "network")


class ProofView(QWidget):
    """Live readings for everybody to see."""

    def __init__(self, theme: Theme) -> None:
        """Build the cards; before the first readings none claims anything."""
        super().__init__()
        lines = {line.key: line for line in big_lines(None)}
        self.cards = {key: HeadlineCard(theme, lines[key], self) for key in _SHOWN}
        self._link = HeadlineCard(theme, link_line(Link((), "", "…")), self)
        self._energy = HeadlineCard(theme, lines["energy"], self)
        for card in self.cards.values():
            card.keep_step_with(tuple(self.cards.values()))
        for card in (*self.cards.values(), self._link, self._energy):
            card.setChecked(True)
            card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            card.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tally = Label(style=TextStyle.HEADING, role="secondary", wraps=True)
        self._tally.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        grid = QGridLayout()
        grid.setSpacing(theme.px(Space.M))
        places = (*self.cards.values(), self._link, self._energy)
        for place, card in enumerate(places):
            grid.addWidget(card, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.M))
        column.addStretch(1)
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(self._tally)

    def show_lines(self, lines: dict[str, BigLine], link: Link) -> None:
        """Show what was read now."""
        for key, card in self.cards.items():
            card.show_line(lines[key])
        self._energy.show_line(lines["energy"])
        self._link.show_line(link_line(link))

    def show_tally(self, tally: StandTally) -> None:
        """Show the counters."""
        self._tally.setText(tally_words(tally) if tally.visitors else "")
