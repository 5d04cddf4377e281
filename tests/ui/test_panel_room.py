"""Whether everything of the panel has its room: large text, narrow rows, low windows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from unplugged.ui.main_window import MainWindow
from unplugged.ui.panel import cpu_plot, section_box
from unplugged.ui.panel.content import Row
from unplugged.ui.panel.headline_card import HeadlineCard
from unplugged.ui.panel.headlines import Tone, big_lines
from unplugged.ui.panel.reading_row import ReadingRow
from unplugged.ui.theme.painting import draw_elided
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import TextStyle

from tests.ui.panel_parts import PATIENCE_MS, panel_of


class Squashed(QObject):
    """Remembers headlines that were painted with less height than they need."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[str] = []
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and isinstance(watched, HeadlineCard):
            self.count += 1
            if watched.height() < watched.heightForWidth(watched.width()):
                self.keys.append(watched.line.key)
        return False


def test_headlines_are_never_squashed_in_a_low_window(window: MainWindow, qtbot: QtBot) -> None:
    """Not even while the first readings come in below them."""
    window.resize(900, 420)
    window.show_panel(True)
    panel, squashed = panel_of(window), Squashed()
    cards = panel.findChildren(HeadlineCard)
    for card in cards:
        card.installEventFilter(squashed)

    qtbot.waitUntil(lambda: bool(panel.findChildren(ReadingRow)), timeout=PATIENCE_MS)
    before = squashed.count
    cards[0].update()
    qtbot.waitUntil(lambda: squashed.count > before)

    assert squashed.keys == []


def test_headlines_of_one_row_are_equally_large(qtbot: QtBot, theme: Theme) -> None:
    lines = {line.key: line for line in big_lines(None)}
    cards = [
        HeadlineCard(theme, replace(lines["gpu"], tone=Tone.GOOD, big=big, small="denied"))
        for big in ("GPU 0 %", "Network 0 bytes")
    ]
    for card in cards:
        qtbot.addWidget(card)
    width = next(w for w in range(200, 600) if len({c.heightForWidth(w) for c in cards}) == 2)

    for card in cards:
        card.keep_step_with(cards)

    assert len({card.heightForWidth(width) for card in cards}) == 1


def test_nothing_of_the_panel_is_cut_at_200_percent_text(
    qtbot: QtBot, window: MainWindow, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every part stands inside the panel, every text inside its part, beside a whole page."""
    cut: list[str] = []

    def noting(
        painter: QPainter,
        rect: QRectF,
        text: str,
        font: QFont,
        colour: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:
        if QFontMetricsF(font).horizontalAdvance(text) > rect.width():
            cut.append(text)
        return draw_elided(painter, rect, text, font, colour, align)

    for module in (section_box, cpu_plot):
        monkeypatch.setattr(module, "draw_elided", noting)
    theme.choose(text_scale=2.0)
    window.resize(1280, 800)
    window.show_panel(True)
    panel = panel_of(window)
    qtbot.waitUntil(lambda: bool(panel.findChildren(ReadingRow)), timeout=PATIENCE_MS)
    scroll = panel.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    seen = scroll.viewport()
    inside = scroll.widget()
    assert inside is not None

    def has_room() -> bool:
        # Looked up each time: the rows of a process go when it ends.
        high = (*panel.findChildren(ReadingRow), *panel.findChildren(HeadlineCard))
        return all(each.height() >= each.heightForWidth(each.width()) for each in high)

    qtbot.waitUntil(has_room, timeout=PATIENCE_MS)
    panel.grab()

    parts = [part for part in inside.findChildren(QWidget) if part.isVisible()]
    assert len(parts) > len(panel.findChildren(ReadingRow))
    for part in parts:
        right = part.mapTo(seen, QPoint(part.width(), 0)).x()
        assert right <= seen.width(), (type(part), right)
    assert cut == []
    assert window.page.width() >= window.page.minimumSizeHint().width()
    assert (
        window.mapToGlobal(QPoint(window.width(), 0)).x()
        >= panel.mapToGlobal(QPoint(panel.width(), 0)).x()
    )
    theme.choose(text_scale=1.0)


@pytest.mark.parametrize("width", [220, 290, 420])
def test_small_plots_stand_beside_the_words(width: int, qtbot: QtBot, theme: Theme) -> None:
    """Letters in front of a curve are hard to read."""
    for label, value in (("Model reads", "1,631 tokens/s"), ("Speech recognition", "0.52 cores")):
        row = Row("a", label, value, "", has_plot=True, is_plot_beside=True)
        shown = ReadingRow(theme, row)
        qtbot.addWidget(shown)
        text, plot, _ = shown._place(width)
        said, read = shown._place_text(text)
        words = QFontMetricsF(theme.font(TextStyle.BODY)).horizontalAdvance(label)
        assert plot.isEmpty() or said.left() + words < plot.left() < plot.right() < read.left()
        assert width < 290 or not plot.isEmpty()


def test_long_words_stand_below_each_other(qtbot: QtBot, theme: Theme) -> None:
    """A label that leaves no room for its value keeps all its words, in more lines."""
    how = "Measured."
    short = ReadingRow(theme, Row("a", "Clock", "2.10 GHz", how))
    long = ReadingRow(theme, Row("b", "Some Graphics Adapter 9000, by all programs", "12 %", how))
    for row in (short, long):
        qtbot.addWidget(row)

    assert long.heightForWidth(300) > short.heightForWidth(300)
    assert long.heightForWidth(120) > long.heightForWidth(300)
    assert long.heightForWidth(800) == short.heightForWidth(800)
