"""One line of the panel: label, value, a little plot of the last minutes, and how it was read."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from unplugged.ui.panel.content import Row
from unplugged.ui.panel.part_colours import part_colour
from unplugged.ui.theme.painting import fill_rounded, painting
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Radius, Space, TextStyle

PLOTTED = 180  # points: three minutes at one a second
_PLOT_PX = 30
_DOT_PX = 8
_FILL_ALPHA = 40
# Of a plot between label and value: where it ends and how long it is, as shares of the room, so
# that those of all rows stand below each other; shorter than the last, it tells nothing.
_BESIDE_END, _BESIDE_LONG, _BESIDE_LEAST_PX = 0.66, 0.24, 24
_WRAP = int(Qt.TextFlag.TextWordWrap)


class ReadingRow(QAbstractButton):
    """Shows a row; pressed, it says below how the value was read."""

    def __init__(self, theme: Theme, row: Row, parent: QWidget | None = None) -> None:
        """Make a row without a past."""
        super().__init__(parent)
        self._theme = theme
        self._row = row
        self._widest = row.value  # so far; a row whose shape followed each value would jump
        self._past: deque[float | None] = deque(maxlen=PLOTTED)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Not Fixed: the layout would hold it to the height hint of an earlier width.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self.updateGeometry)
        theme.changed.connect(self.updateGeometry)
        self._name()

    @property
    def row(self) -> Row:
        """What is shown."""
        return self._row

    @property
    def past(self) -> tuple[float | None, ...]:
        """What the plot shows, oldest first; None where nothing could be read."""
        return tuple(self._past)

    def show_row(self, row: Row) -> None:
        """Show the next state of the row; its value goes into the plot."""
        self._past.append(row.plot)
        is_news = row != self._row
        before = self.heightForWidth(self.width())
        self._row = row
        strong = QFontMetricsF(self._theme.font(TextStyle.BODY_STRONG))
        self._widest = max(self._widest, row.value, key=strong.horizontalAdvance)
        is_other_shape = is_news and self.heightForWidth(self.width()) != before
        if is_news:
            self._name()
        if is_other_shape:
            self.updateGeometry()
        if is_news or row.has_plot:
            self.update()

    def show_past(self, values: Iterable[float | None]) -> None:
        """Fill the plot with what was read before the panel was open."""
        self._past.extend(values)
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._row.label}: {self._row.value}")
        self.setAccessibleDescription(self._row.how)
        self.setToolTip(self._row.how)

    # --- Qt ---------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """How it was read needs more lines in a narrow panel."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the row is."""
        return round(self._place(width)[-1].bottom()) + Space.XS

    def sizeHint(self) -> QSize:
        """Return the wanted size."""
        width = max(self.width(), 240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        row, theme = self._row, self._theme
        text, plot, how = self._place(self.width())
        with painting(self) as painter:
            if self.underMouse():
                hover = QRectF(self.rect()).adjusted(-0.0, 0, 0, -1)
                fill_rounded(painter, hover, Radius.S, theme.colour("surface_hover"))
            if row.has_plot and not plot.isEmpty():
                colour = theme.colour("danger" if row.is_alarming else "accent")
                if row.part is not None and not row.is_alarming:
                    colour = part_colour(theme, row.part)
                paint_plot(painter, plot, self._past, row.top, colour, theme.colour("border"))
            self._paint_text(painter, text)
            if self.isChecked():
                painter.setFont(theme.font(TextStyle.CAPTION))
                painter.setPen(theme.colour("text_secondary"))
                painter.drawText(how, _WRAP, row.how)

    def _paint_text(self, painter: QPainter, place: QRectF) -> None:
        row, theme = self._row, self._theme
        label, value = self._place_text(place)
        body = theme.font(TextStyle.BODY)
        if row.part is not None:
            side = float(_DOT_PX)
            middle = place.top() + QFontMetricsF(body).height() / 2 + 1
            dot = QRectF(place.left(), middle - side / 2, side, side)
            fill_rounded(painter, dot, side / 2, part_colour(theme, row.part))
        role = "danger" if row.is_alarming else "text" if row.is_known else "text_secondary"
        painter.setFont(theme.font(TextStyle.BODY_STRONG if row.is_known else TextStyle.BODY))
        painter.setPen(theme.colour(role))
        is_below = value.top() > label.top()
        end = Qt.AlignmentFlag.AlignLeft if is_below else Qt.AlignmentFlag.AlignRight
        painter.drawText(value, _WRAP | int(end), row.value)
        painter.setFont(body)
        painter.setPen(theme.colour("text_secondary"))
        painter.drawText(label, _WRAP, row.label)

    # --- where things stand -----------------------------------------------------------------------

    def _place_text(self, place: QRectF) -> tuple[QRectF, QRectF]:
        """Return where label and value stand: side by side, or one below the other."""
        body = QFontMetricsF(self._theme.font(TextStyle.BODY))
        strong = QFontMetricsF(self._theme.font(TextStyle.BODY_STRONG))
        indent = _DOT_PX + Space.S if self._row.part is not None else 0
        left, room = place.left() + indent, place.width() - indent
        wanted = strong.horizontalAdvance(self._widest) + 1
        beside = room - wanted - Space.S
        if body.horizontalAdvance(self._row.label) + 1 <= beside:
            line = body.height() + 2
            label = QRectF(left, place.top(), beside, line)
            return label, QRectF(place.right() - wanted, place.top(), wanted, line)
        label = QRectF(left, place.top(), room, _height(body, self._row.label, room))
        return label, QRectF(left, label.bottom(), room, _height(strong, self._row.value, room))

    def _place(self, width: int) -> tuple[QRectF, QRectF, QRectF]:
        """Return where the text, the plot and the explanation stand."""
        room = width - 2 * Space.S
        text = QRectF(Space.S, Space.XS, room, 0)
        label, value = self._place_text(text)
        text.setBottom(max(label.bottom(), value.bottom()))
        has_below = self._row.has_plot and not self._row.is_plot_beside
        tall = float(self._theme.px(_PLOT_PX)) if has_below else 0.0
        gap = Space.XS if tall else 0
        plot = QRectF(Space.S, text.bottom() + gap, room, tall)
        bottom = plot.bottom()
        if self._row.is_plot_beside:
            plot = self._place_beside(text, label, value)
        height = 0.0
        if self.isChecked():
            caption = QFontMetricsF(self._theme.font(TextStyle.CAPTION))
            height = _height(caption, self._row.how, room) + Space.XS
        return text, plot, QRectF(Space.S, bottom + Space.XS, room, height)

    def _place_beside(self, text: QRectF, label: QRectF, value: QRectF) -> QRectF:
        """Return where a small plot stands, empty where words leave it no room."""
        body = QFontMetricsF(self._theme.font(TextStyle.BODY))
        said = label.left() + body.horizontalAdvance(self._row.label) + Space.M
        is_below = value.top() > label.top()
        ends = text.left() + _BESIDE_END * text.width()
        right = ends if is_below else min(ends, value.left() - Space.M)
        left = max(said, ends - _BESIDE_LONG * text.width())
        if right - left < self._theme.px(_BESIDE_LEAST_PX):
            return QRectF()
        return QRectF(left, label.top(), right - left, body.height())


def _height(metrics: QFontMetricsF, text: str, width: float) -> float:
    """Return how high a wrapped text is."""
    return metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAP, text).height() + 2


def paint_plot(
    painter: QPainter,
    place: QRectF,
    values: Iterable[float | None],
    top: float,
    line: QColor,
    ground: QColor,
) -> None:
    """Draw values as a line with a soft area below it; where nothing was read there is a gap.

    Args:
        painter: Draws.
        place: Where.
        values: Oldest first; the newest stands at the right edge.
        top: What the upper edge stands for, unless a value is higher.
        line: Colour of the line.
        ground: Colour of the base line.
    """
    past = list(values)
    high = max([top, *(value for value in past if value is not None)]) or 1.0
    step = place.width() / (PLOTTED - 1)
    painter.setPen(QPen(ground, 1))
    painter.drawLine(place.bottomLeft(), place.bottomRight())
    start = place.right() - step * (len(past) - 1)
    soft = QColor(line)
    soft.setAlpha(_FILL_ALPHA)
    run: list[QPointF] = []
    for index, value in enumerate([*past, None]):
        if value is not None:
            y = place.bottom() - place.height() * min(1.0, max(0.0, value / high))
            run.append(QPointF(start + step * index, y))
            continue
        _paint_run(painter, run, place.bottom(), line, soft)
        run = []


def _paint_run(
    painter: QPainter, run: list[QPointF], bottom: float, line: QColor, soft: QColor
) -> None:
    if not run:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft)
    feet = [QPointF(run[-1].x(), bottom), QPointF(run[0].x(), bottom)]
    painter.drawPolygon(QPolygonF([*run, *feet]))
    painter.setPen(QPen(line, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if len(run) == 1:
        painter.drawPoint(run[0])
    else:
        painter.drawPolyline(QPolygonF(run))
