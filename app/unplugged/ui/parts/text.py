"""Labels in the steps of the type scale."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyleOptionFrame, QWidget

from unplugged.ui.theme.painting import painting
from unplugged.ui.theme.tokens import TextStyle

_LONG_WORD = re.compile(r"\S{30,}")  # longer than any that is spoken
_ZERO_WIDTH_SPACE = "\u200b"


class Label(QLabel):
    """Plain text; never interpreted as rich text, wherever it comes from."""

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        role: str = "text",
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        """Make a label.

        Args:
            text: What it says.
            style: Step of the type scale.
            role: Colour, see ``ui/theme/qss.py``.
            parent: Its parent.
            wraps: Whether long text goes on in the next line.
        """
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textStyle", style.value)
        self.setProperty("role", role)
        self.setWordWrap(wraps)

    def set_role(self, role: str) -> None:
        """Change the colour."""
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)


class NameLabel(Label):
    """A name in one line that takes what room there is; cut, it ends in … and its tip says it all.

    ``text()`` stays the whole name, for screen readers too.
    """

    def __init__(
        self, text: str = "", style: TextStyle = TextStyle.BODY, role: str = "text"
    ) -> None:
        """Make a label; see ``Label``."""
        super().__init__(text, style, role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show another name."""
        super().setText(text)
        self._renew_tip()

    def minimumSizeHint(self) -> QSize:
        """Return a size that asks for no width."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether all of it is to be seen."""
        super().resizeEvent(event)
        self._renew_tip()

    def changeEvent(self, event: QEvent) -> None:
        """Look again in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._renew_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        with painting(self) as painter:
            self.style().drawItemText(
                painter,
                self.contentsRect(),
                self.alignment().value,
                option.palette,
                self.isEnabled(),
                self._shown(),
                self.foregroundRole(),
            )

    def _shown(self) -> str:
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def _renew_tip(self) -> None:
        is_cut = self._shown() != self.text()
        self.setToolTip(self.text() if is_cut else "")


def breakable(text: str) -> str:
    """Return a text whose very long words, such as names of files, may go on in the next line.

    Qt's labels wrap between words only; an invisible space stands where a long one may be broken.
    """
    return _LONG_WORD.sub(lambda word: _ZERO_WIDTH_SPACE.join(_letters(word[0])), text)


def _letters(word: str) -> list[str]:
    """Cut a word into what a person takes for one letter each."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    # Qt counts in UTF-16, where a letter may take two units.
    units = word.encode("utf-16-le", "surrogatepass")
    letters, start = [], 0
    while (end := finder.toNextBoundary()) > start:
        letters.append(units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass"))
        start = end
    return letters


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
