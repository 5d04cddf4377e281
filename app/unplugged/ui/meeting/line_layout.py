"""One line of a transcript set in type: where its words stand, and how tall it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from unplugged.core.types import Word

LOW_PROBABILITY = 0.5  # the recogniser itself thinks that it is as likely wrong as right
LEADING = 1.35  # line distance in heights of the letters


def word_ranges(text: str, words: Sequence[Word]) -> tuple[tuple[int, int] | None, ...]:
    """Return where each word stands in the text, None for one that is not there any more.

    Args:
        text: What the line says, maybe changed by hand.
        words: What was heard, in order.
    """
    found: list[tuple[int, int] | None] = []
    at = 0
    for word in words:
        start = text.find(word.text, at) if word.text else -1
        if start < 0:
            found.append(None)
            continue
        at = start + len(word.text)
        found.append((start, at))
    return tuple(found)


class LineLayout:
    """The set text of one line at one width; cheap to paint again and again."""

    def __init__(
        self, text: str, words: Sequence[Word], font: QFont, width: float, doubt: QColor
    ) -> None:
        """Set the text.

        Args:
            text: What the line says.
            words: Its words, for their places and how sure the recogniser was.
            font: The type.
            width: In pixels.
            doubt: Colour of the dots below words that were hardly understood.
        """
        self.text = text
        self.words = tuple(words)
        self.ranges = word_ranges(text, words)
        # Qt counts the letters beyond U+FFFF, such as emoji, twice.
        self._wide = [at for at, letter in enumerate(text) if ord(letter) > 0xFFFF]
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._layout.setFormats(self._doubts(doubt))
        self._layout.beginLayout()
        y = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0.0, y + line.height() * (LEADING - 1.0) / 2))
            y += line.height() * LEADING
        self._layout.endLayout()
        self.height = y

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        colour: QColor,
        marks: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        """Paint it, with marks over stretches of the text."""
        painter.setPen(colour)
        self._layout.draw(painter, at, list(marks))

    def character_at(self, point: QPointF) -> int:
        """Return the place between two characters that is nearest to a point."""
        line = self._line_at(point.y())
        return 0 if line is None else self._from_qt(line.xToCursor(point.x()))

    def word_at(self, point: QPointF) -> int | None:
        """Return which of the words lies under a point, None for none."""
        line = self._line_at(point.y())
        if line is None or not 0 <= point.x() <= line.naturalTextWidth():
            return None
        on = self._from_qt(line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter))
        return next((n for n, r in enumerate(self.ranges) if r and r[0] <= on < r[1]), None)

    def word_spoken_at(self, at_s: float) -> int | None:
        """Return which word is spoken at a moment: the last that began by then."""
        spoken = [n for n, word in enumerate(self.words) if word.start_s <= at_s]
        return spoken[-1] if spoken else None

    def rect_of(self, start: int, end: int) -> QRectF:
        """Return the rectangle around a stretch of text on its first line."""
        first, after = self._to_qt(start), self._to_qt(end)
        line = self._layout.lineForTextPosition(first)
        if not line.isValid():
            return QRectF()
        left, right = (
            _x_of(line, place)
            for place in (first, min(after, line.textStart() + line.textLength()))
        )
        return QRectF(left, line.y(), right - left, line.height())

    def mark(
        self,
        start: int,
        end: int,
        *,
        ground: QColor | None = None,
        text: QColor | None = None,
        dots: QColor | None = None,
    ) -> QTextLayout.FormatRange:
        """Return a mark over a stretch of the text; dots stand below it."""
        mark = QTextLayout.FormatRange()
        mark.start = self._to_qt(start)
        mark.length = self._to_qt(end) - mark.start
        look = QTextCharFormat()
        if ground is not None:
            look.setBackground(ground)
        if text is not None:
            look.setForeground(text)
        if dots is not None:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            look.setUnderlineColor(dots)
        mark.format = look
        return mark

    def _to_qt(self, place: int) -> int:
        return place + bisect_left(self._wide, place)

    def _from_qt(self, place: int) -> int:
        for at in self._wide:
            if at + 1 < place:
                place -= 1
        return place

    def _line_at(self, y: float) -> QTextLine | None:
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if y < line.y() + line.height() * LEADING or number == self._layout.lineCount() - 1:
                return line
        return None

    def _doubts(self, colour: QColor) -> list[QTextLayout.FormatRange]:
        return [
            self.mark(*place, dots=colour)
            for word, place in zip(self.words, self.ranges, strict=True)
            if place is not None and word.probability < LOW_PROBABILITY
        ]


def _x_of(line: QTextLine, place: int) -> float:
    found = line.cursorToX(place)  # PySide gives back what C++ takes by pointer, too
    place_x: float = found[0] if isinstance(found, tuple) else found  # type: ignore[assignment]
    return place_x
