"""A chip for lines that a bullet is supported by: hover shows them, a click plays them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from unplugged.core.types import Line
from unplugged.ui.parts.text import Label
from unplugged.ui.speaker_names import shown_name
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Radius, Space, TextStyle
from unplugged.ui.words import clock_length

_CARD_PX = 380
_MOST_SHOWN = 6


def runs_of(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """Return the lines in runs that follow each other, one chip each."""
    runs: list[list[Line]] = []
    for line in lines:
        if runs and line.number == runs[-1][-1].number + 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    return [tuple(run) for run in runs]


class CitationChip(QPushButton):
    """The time of a run of lines.

    Signals:
        cited: The lines were asked for, as a tuple.
    """

    cited = Signal(tuple)

    def __init__(
        self, theme: Theme, lines: tuple[Line, ...], parent: QWidget | None = None
    ) -> None:
        """Make a chip for lines that follow each other, at least one."""
        super().__init__(clock_length(lines[0].start_s), parent)
        self._theme = theme
        self._lines = lines
        self._card: LinesCard | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = " ".join(line.text for line in lines)
        name = self.tr("Play {time}").format(time=self.text())
        self.setAccessibleName(name)
        self.setAccessibleDescription(said)
        self.clicked.connect(lambda: self.cited.emit(self._lines))
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What it stands for."""
        return self._lines

    @property
    def card(self) -> LinesCard | None:
        """The lines as they are shown while the pointer is over it."""
        return self._card

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the lines."""
        super().enterEvent(event)
        self._show_card()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the lines."""
        super().leaveEvent(event)
        self._hide_card()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the lines to whoever comes by keyboard, too."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._show_card()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the lines."""
        super().focusOutEvent(event)
        self._hide_card()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no card behind."""
        self._hide_card()
        super().hideEvent(event)

    def _show_card(self) -> None:
        if self._card is None:
            self._card = LinesCard(self._theme, self._lines, self)
            self._card.show_below(self)

    def _hide_card(self) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None

    def _dress(self) -> None:
        palette = self._theme.palette
        size = self._theme.font(TextStyle.CAPTION).pixelSize()
        self.setStyleSheet(
            f"QPushButton {{ background: {palette.accent_soft}; color: {palette.on_accent_soft};"
            f" border: 1px solid {palette.accent_soft}; border-radius: {Radius.S}px;"
            f" padding: 1px 7px; font-size: {size}px; font-weight: 500; }}"
            f"QPushButton:hover {{ border-color: {palette.accent}; }}"
            f"QPushButton:focus {{ border: 1px solid {palette.focus}; padding: 1px 7px; }}"
        )


class LinesCard(QFrame):
    """What was said, as plain text, on a small card over everything."""

    def __init__(self, theme: Theme, lines: Sequence[Line], parent: QWidget) -> None:
        """Show the first lines of a run."""
        flags = Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint
        super().__init__(parent, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        palette = theme.palette
        self.setObjectName("linesCard")
        self.setStyleSheet(
            f"#linesCard {{ background: {palette.surface_raised};"
            f" border: 1px solid {palette.border_strong}; }}"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.S)
        for line in lines[:_MOST_SHOWN]:
            head = clock_length(line.start_s)
            if line.speaker:
                head = f"{head}  {shown_name(line.speaker)}"
            column.addWidget(Label(head, TextStyle.CAPTION_STRONG, "secondary"))
            text = Label(line.text, TextStyle.BODY, wraps=True)
            text.setFixedWidth(theme.px(_CARD_PX) - 2 * Space.M)
            column.addWidget(text)
        if len(lines) > _MOST_SHOWN:
            more = self.tr("and {count} more lines").format(count=len(lines) - _MOST_SHOWN)
            column.addWidget(Label(more, TextStyle.CAPTION, "secondary"))

    def show_below(self, chip: QWidget) -> None:
        """Show it below a chip, above it where there is no room, inside of the screen."""
        self.adjustSize()
        screen = chip.screen().availableGeometry()
        at = chip.mapToGlobal(QPoint(0, chip.height() + Space.XS))
        if at.y() + self.height() > screen.bottom():
            at = chip.mapToGlobal(QPoint(0, -self.height() - Space.XS))
        at.setX(min(at.x(), screen.right() - self.width()))
        self.move(at)
        self.show()
