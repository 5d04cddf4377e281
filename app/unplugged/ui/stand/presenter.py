"""The presenter's notes on a second screen: what to say now, and what the remote does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unplugged.core.stand.show import Show
from unplugged.core.stand.tally import StandTally
from unplugged.ui.parts.text import Label
from unplugged.ui.stand.texts import StageTexts, tally_words
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import clock_length


class PresenterWindow(QWidget):
    """Shown only where there is a second screen; visitors don't look at it."""

    def __init__(self, theme: Theme) -> None:
        """Build it."""
        super().__init__()
        self.setWindowTitle(self.tr("Presenter's notes"))
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_ending = False
        self.now = Label(style=TextStyle.TITLE, role="accent", wraps=True)
        self.notes = Label(style=TextStyle.TITLE, wraps=True)
        self._state = Label(style=TextStyle.BODY_STRONG, role="secondary", wraps=True)
        self._remarks = Label(style=TextStyle.BODY_STRONG, role="warning", wraps=True)
        self._tally = Label(style=TextStyle.BODY, role="secondary", wraps=True)
        keys = Label(
            self.tr(
                "Remote: forward and back lead through the script, F5 begins anew, Escape ends a "
                "visitor's turn and deletes it, B makes the screen black. Ctrl+Q leaves."
            ),
            TextStyle.CAPTION,
            "secondary",
            wraps=True,
        )
        column = QVBoxLayout(self)
        edge = theme.px(Space.XL)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(Space.M))
        for widget in (self.now, self.notes):
            column.addWidget(widget)
        column.addStretch(1)
        for widget in (self._remarks, self._state, self._tally, keys):
            column.addWidget(widget)

    def show_stage(self, texts: StageTexts) -> None:
        """Show the notes of a stage."""
        self.now.setText(texts.headline)
        self.notes.setText(texts.notes)

    def show_state(self, show: Show, now_s: float, tally: StandTally, remarks: list[str]) -> None:
        """Show where the stand is.

        Args:
            show: Where.
            now_s: The show's clock.
            tally: The counters.
            remarks: What the presenter should know.
        """
        spent = clock_length(show.spent_s(now_s))
        words = self.tr("In this part for {time}").format(time=spent)
        if show.is_held:
            words += "  ·  " + self.tr("waits for you")
        if show.is_blank:
            words += "  ·  " + self.tr("the screen is black")
        self._state.setText(words)
        self._tally.setText(tally_words(tally))
        self._remarks.setText("\n".join(remarks))

    def end(self) -> None:
        """Close it with the stand."""
        self._is_ending = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay as long as the stand does."""
        if not self._is_ending:
            event.ignore()
            return
        super().closeEvent(event)
