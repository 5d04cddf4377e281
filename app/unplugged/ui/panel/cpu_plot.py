"""Who used the processor in the last minutes, one area on the other, and each core now."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from unplugged.core.reading import Unit
from unplugged.core.snapshot import Part, Snapshot
from unplugged.ui.panel.part_colours import part_colour
from unplugged.ui.panel.reading_row import PLOTTED
from unplugged.ui.panel.reading_words import number_text, value_text
from unplugged.ui.panel.source_words import translate
from unplugged.ui.theme.painting import draw_elided, fill_rounded, painting
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Radius, Space, TextStyle

_PLOT_PX = 84
_CORE_PX = 8
_HEAVIEST = (Part.CAPTURE, Part.CAPTURE_SECOND, Part.MEDIA, Part.MINUTES, Part.FINAL, Part.SPEECH)
# From the bottom up: what is always there lies below what comes and goes.
_ORDER = (*(part for part in Part if part not in _HEAVIEST), *_HEAVIEST)
_AREA_ALPHA = 190
_MOST_BARS = 32


class CpuPlot(QWidget):
    """The whole height is all cores of the machine; grey above our own is what others used."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty plot."""
        super().__init__(parent)
        self._theme = theme
        self._past: deque[tuple[float | None, dict[Part, float]]] = deque(maxlen=PLOTTED)
        self._cores: tuple[float | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def add(self, snapshot: Snapshot) -> None:
        """Add a snapshot at the right edge."""
        ours: dict[Part, float] = {}
        for process in snapshot.processes:
            if process.cpu.value is not None:
                ours[process.part] = ours.get(process.part, 0.0) + process.cpu.value
        self._past.append((snapshot.cpu.busy.value, ours))
        self._cores = tuple(core.value for core in snapshot.cpu.per_core)
        busy = value_text(snapshot.cpu.busy)
        mine = number_text(sum(ours.values()), Unit.CORES)
        name = translate("Processor: {busy} of {count} in use, {mine} by Unplugged")
        self.setAccessibleName(name.format(busy=busy, count=len(self._cores), mine=mine))
        self.update()

    # --- Qt ---------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the wanted size."""
        return QSize(240, self._theme.px(_PLOT_PX) + 2 * Space.S + _CORE_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the areas, and a bar for each core below them."""
        theme = self._theme
        tall = float(theme.px(_PLOT_PX))
        place = QRectF(Space.S, 0, self.width() - 2 * Space.S, tall)
        with painting(self) as painter:
            fill_rounded(painter, place, Radius.S, theme.colour("surface_sunken"))
            painter.save()
            painter.setClipRect(place)
            self._paint_areas(painter, place)
            painter.restore()
            bars = QRectF(place.left(), place.bottom() + Space.S, place.width(), _CORE_PX)
            self._paint_cores(painter, bars)
            if not self._past:
                text = translate("Nothing was read yet")
                middle = Qt.AlignmentFlag.AlignHCenter
                font = theme.font(TextStyle.CAPTION)
                draw_elided(painter, place, text, font, theme.colour("text_secondary"), middle)

    # --- how --------------------------------------------------------------------------------------

    def _paint_areas(self, painter: QPainter, place: QRectF) -> None:
        past = list(self._past)
        count = max(1, len(self._cores))
        step = place.width() / (PLOTTED - 1)
        xs = [place.right() - step * (len(past) - 1 - index) for index in range(len(past))]
        floor = [0.0] * len(past)
        grey = self._theme.colour("border_strong")
        grey.setAlpha(70)
        whole = [max(busy or 0.0, sum(ours.values())) for busy, ours in past]
        _paint_area(painter, place, xs, floor, whole, count, grey)
        for part in _ORDER:
            ceiling = [
                low + ours.get(part, 0.0) for low, (_, ours) in zip(floor, past, strict=True)
            ]
            if ceiling != floor:
                colour = part_colour(self._theme, part)
                colour.setAlpha(_AREA_ALPHA)
                _paint_area(painter, place, xs, floor, ceiling, count, colour)
            floor = ceiling

    def _paint_cores(self, painter: QPainter, place: QRectF) -> None:
        cores = self._cores[:_MOST_BARS]
        if not cores:
            return
        gap = 3.0 if len(cores) <= _MOST_BARS // 2 else 1.0
        width = (place.width() - gap * (len(cores) - 1)) / len(cores)
        theme = self._theme
        for index, percent in enumerate(cores):
            track = QRectF(place.left() + index * (width + gap), place.top(), width, place.height())
            fill_rounded(painter, track, 3, theme.colour("surface_sunken"))
            if percent is None:
                painter.setPen(QPen(theme.colour("border_strong"), 1, Qt.PenStyle.DotLine))
                painter.drawLine(track.topLeft(), track.bottomRight())
            elif percent > 0:
                bar = QRectF(track)
                bar.setWidth(max(2.0, track.width() * min(1.0, percent / 100.0)))
                fill_rounded(painter, bar, 3, theme.colour("accent"))


def _paint_area(
    painter: QPainter,
    place: QRectF,
    xs: list[float],
    low: list[float],
    high: list[float],
    top: float,
    colour: QColor,
) -> None:
    """Fill what lies between two lines; ``top`` stands at the upper edge."""

    def point(x: float, value: float) -> QPointF:
        return QPointF(x, place.bottom() - place.height() * min(1.0, value / top))

    upper = [point(x, value) for x, value in zip(xs, high, strict=True)]
    lower = [point(x, value) for x, value in zip(xs, low, strict=True)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
