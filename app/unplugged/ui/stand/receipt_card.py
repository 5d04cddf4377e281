"""A visitor's receipt as a card: what was found, and a short code by which it can be checked."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from unplugged.core.receipt.canonical import Json
from unplugged.core.receipt.code import code_of
from unplugged.core.receipt.verify import Check, State
from unplugged.ui.panel.reading_words import short_text
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import spoken_length

_SUBJECTS = ("gpu", "network")


class ReceiptCard(QFrame):
    """Shows a receipt; each line of it is the receipt's own."""

    def __init__(self, theme: Theme) -> None:
        """Build it empty."""
        super().__init__()
        self.setProperty("ground", "card")
        self.code = Label(style=TextStyle.TITLE, role="accent")
        self._facts = [Label(style=TextStyle.CAPTION_STRONG, wraps=True) for _ in range(5)]
        self.checked = Label(style=TextStyle.CAPTION_STRONG, role="good", wraps=True)
        self._hint = Label(style=TextStyle.CAPTION, role="secondary", wraps=True)
        column = QVBoxLayout(self)
        edge = theme.px(Space.M)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(Space.XS))
        column.addWidget(Label(self.tr("Your receipt"), TextStyle.HEADING, "secondary"))
        column.addWidget(self.code)
        for fact in self._facts:
            column.addWidget(fact)
        column.addStretch(1)
        column.addWidget(self.checked)
        column.addWidget(self._hint)
        self.wait()

    def wait(self) -> None:
        """Show that it is being made."""
        self.code.setText("…")
        for fact in self._facts:
            fact.hide()
        self.checked.set_role("secondary")
        self.checked.setText(self.tr("The receipt is being made…"))
        self._hint.setText("")

    def show_receipt(self, receipt: Json, headlines: dict[str, str]) -> None:
        """Show a receipt.

        Args:
            receipt: It, sealed.
            headlines: What it found, by subject, in the user's language.
        """
        code = code_of(receipt)
        self.code.setText(code)
        told = [headlines[subject] for subject in _SUBJECTS if subject in headlines]
        told.extend(self._work(receipt))
        for fact, text in zip(self._facts, told, strict=False):
            fact.setText(text)
            fact.show()
        self.checked.set_role("secondary")
        self.checked.setText(self.tr("Being checked…"))
        hint = self.tr("On this computer, until you go: unplugged receipt verify {code}")
        self._hint.setText(hint.format(code=code))

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show what checking it just now has found."""
        bad = [check for check in checks if check.state is State.BAD]
        good = sum(check.state is State.GOOD for check in checks)
        if bad or not checks:
            self.checked.set_role("danger")
            self.checked.setText(self.tr("Checked just now: it does not hold."))
            return
        self.checked.set_role("good")
        words = self.tr("Checked just now: {good} of {all} checks hold.")
        self.checked.setText(words.format(good=good, all=len(checks)))

    def _work(self, receipt: Json) -> list[str]:
        found = []
        length_s = receipt["meeting"]["duration_s"]
        if length_s is not None:
            words = self.tr("{length} of speech, {count} lines")
            found.append(
                words.format(length=spoken_length(length_s), count=receipt["meeting"]["lines"])
            )
        walls = [run["wall_s"] for run in receipt["runs"] if run["stage"] == "write"]
        if walls and walls[-1] is not None:
            words = self.tr("Minutes written in {seconds} s on the CPU")
            found.append(words.format(seconds=short_text(walls[-1], 1)))
        energy = receipt["readings"].get("energy", {}).get("last")
        if energy is None:
            found.append(self.tr("Energy: not measurable here"))
        else:
            found.append(self.tr("Energy: {energy} Wh").format(energy=short_text(energy, 2)))
        return found
