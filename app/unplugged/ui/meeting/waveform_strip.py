"""The outline of the recording with the place that is heard; click or drag to go somewhere else."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from unplugged.core.store import LinePlace
from unplugged.runtime.waveform import FULL, PER_SECOND
from unplugged.ui.theme.painting import draw_elided, fill_rounded, outline_rounded, painting
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Radius, TextStyle
from unplugged.ui.words import clock_length

_HEIGHT_PX = 52
_EDGE_PX = 2  # left free at both sides
_BAR_PX = 3.0  # two of them painted, one left free
_SPEAKERS_PX = 4.0
_STEPS_PER_S = 10
_KEY_STEP_S = 5
_KEY_PAGE_S = 30
_LOUDNESS_POWER = 0.6  # quiet speech stays visible beside a slammed door

Outlines = Sequence[NDArray[np.uint8]]
_end_of = attrgetter("end_s")


class WaveformStrip(QSlider):
    """A slider whose groove is the sound itself, so screen readers know what it is.

    Signals:
        seek_asked: Somebody wants to be at this second.
    """

    seek_asked = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing until ``show_sound``."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._outlines: Outlines = ()
        self._places: Sequence[LinePlace] = ()
        self._order: dict[str, int] = {}
        self._stretches: list[tuple[float, float, int]] | None = None  # made when painted
        self._duration_s = 0.0
        self._position_s = 0.0
        self._bars: list[NDArray[np.float64]] = []
        self._hover_x: float | None = None
        self.setAccessibleName(self.tr("Position in the recording"))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.updateGeometry)

    # --- what is shown ----------------------------------------------------------------------------

    def show_sound(self, outlines: Outlines, duration_s: float) -> None:
        """Show the outlines of all tracks, below each other."""
        self._outlines, self._duration_s = tuple(outlines), duration_s
        self.setRange(0, max(1, round(duration_s * _STEPS_PER_S)))
        self._measure()

    def show_speakers(self, places: Sequence[LinePlace], names: Sequence[str]) -> None:
        """Show who speaks when, as a coloured line below the outline."""
        self._places, self._order = places, {name: at for at, name in enumerate(names)}
        self._stretches = None
        self.update()

    def show_position(self, at_s: float) -> None:
        """Show which second is heard."""
        if at_s == self._position_s:
            return
        self._position_s = at_s
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.setValue(round(at_s * _STEPS_PER_S))
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.update()

    @property
    def position_s(self) -> float:
        """Which second is shown as heard."""
        return self._position_s

    # --- Qt ---------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return how much room it wants."""
        return QSize(320, self._theme.px(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Return how little is enough."""
        return QSize(120, self._theme.px(_HEIGHT_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the outline anew."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint outlines, speakers, position and the time under the pointer."""
        with painting(self) as painter:
            area = QRectF(self.rect()).adjusted(_EDGE_PX, 4, -_EDGE_PX, -4)
            if self._order:
                area.setBottom(area.bottom() - _SPEAKERS_PX - 3)
                self._paint_speakers(painter, area)
            lanes = max(1, len(self._bars))
            for at, bars in enumerate(self._bars):
                lane = QRectF(area.left(), area.top() + at * area.height() / lanes, area.width(), 0)
                lane.setHeight(area.height() / lanes)
                self._paint_bars(painter, lane, bars)
            self._paint_position(painter)
            if self.hasFocus():
                ring = QRectF(self.rect())
                outline_rounded(painter, ring, Radius.S, self._theme.colour("focus"), 2.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._seek_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with a drag, else show the time under the pointer."""
        self._hover_x = event.position().x()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek_to(event.position().x())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The drag is over; nothing is left to do."""
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Show no time."""
        self._hover_x = None
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by keys: arrows 5 s, page keys 30 s."""
        targets = {
            Qt.Key.Key_Left: self._position_s - _KEY_STEP_S,
            Qt.Key.Key_Right: self._position_s + _KEY_STEP_S,
            Qt.Key.Key_PageUp: self._position_s - _KEY_PAGE_S,
            Qt.Key.Key_PageDown: self._position_s + _KEY_PAGE_S,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: self._duration_s,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is None:
            event.ignore()
        else:
            self.seek_asked.emit(min(max(target, 0.0), self._duration_s))

    # --- how --------------------------------------------------------------------------------------

    def _seek_to(self, x: float) -> None:
        if self._duration_s > 0:
            self.seek_asked.emit(self._moment_at(x))

    def _moment_at(self, x: float) -> float:
        share = (x - _EDGE_PX) / max(self.width() - 2 * _EDGE_PX, 1)
        return min(max(share, 0.0), 1.0) * self._duration_s

    def _x_at(self, at_s: float) -> float:
        return _EDGE_PX + at_s * self._px_per_s

    @property
    def _px_per_s(self) -> float:
        width = self.width() - 2 * _EDGE_PX
        return width / self._duration_s if self._duration_s > 0 else 0.0

    def _measure(self) -> None:
        """Find the height of each bar: the loudest number of its time."""
        self._stretches = None
        count = max(1, int((self.width() - 2 * _EDGE_PX) / _BAR_PX))
        wanted = self._duration_s * PER_SECOND
        self._bars = []
        for outline in self._outlines:
            bars = np.zeros(count)
            if len(outline) and wanted > 0:
                edges = (np.arange(count) * wanted / count).astype(np.intp)
                inside = edges[edges < len(outline)]
                loudest = np.maximum.reduceat(outline, inside).astype(np.float64)
                bars[: len(inside)] = (loudest / FULL) ** _LOUDNESS_POWER
            self._bars.append(bars)
        self.update()

    def _paint_bars(self, painter: QPainter, lane: QRectF, bars: NDArray[np.float64]) -> None:
        middle, room = lane.center().y(), lane.height() / 2 - 1
        heard_x = self._x_at(self._position_s)
        heard: list[QRectF] = []
        ahead: list[QRectF] = []
        for at, bar in enumerate(bars.tolist()):
            x = lane.left() + at * _BAR_PX
            half = max(0.75, bar * room)
            rect = QRectF(x, middle - half, _BAR_PX - 1, 2 * half)
            (heard if x < heard_x else ahead).append(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        for rects, role in ((heard, "accent"), (ahead, "border_strong")):
            painter.setBrush(self._theme.colour(role))
            painter.drawRects(rects)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_speakers(self, painter: QPainter, area: QRectF) -> None:
        y = area.bottom() + 4
        painter.setPen(Qt.PenStyle.NoPen)
        if self._stretches is None:
            self._stretches = self._find_stretches()
        for left, right, order in self._stretches:
            painter.fillRect(
                QRectF(left, y, max(right - left, 1.5), _SPEAKERS_PX),
                self._theme.speaker_colour(order),
            )

    def _find_stretches(self) -> list[tuple[float, float, int]]:
        """Return where who speaks, from x to x; of all that ends within one pixel the first."""
        places = [place for place in self._places if place.speaker in self._order]
        ends_s = np.fromiter(map(_end_of, places), np.float64, len(places))
        ends = _EDGE_PX + ends_s * self._px_per_s
        shown = np.flatnonzero(np.diff(np.floor(ends), prepend=-1.0)).tolist()
        return [
            (self._x_at(places[at].start_s), float(ends[at]), self._order[places[at].speaker or ""])
            for at in shown
        ]

    def _paint_position(self, painter: QPainter) -> None:
        if self._duration_s <= 0:
            return
        x = self._x_at(self._position_s)
        painter.setPen(QPen(self._theme.colour("text"), 2))
        painter.drawLine(QPointF(x, 2), QPointF(x, self.height() - 2))
        if self._hover_x is None:
            return
        time = clock_length(self._moment_at(self._hover_x))
        font = self._theme.font(TextStyle.CAPTION_STRONG)
        wide, high = self._theme.px(56), self._theme.px(20)
        left = min(max(self._hover_x - wide / 2, 0), self.width() - wide)
        box = QRectF(left, 2, wide, high)
        fill_rounded(painter, box, Radius.S, self._theme.colour("surface_raised"))
        outline_rounded(painter, box, Radius.S, self._theme.colour("border_strong"))
        colour = self._theme.colour("text")
        draw_elided(painter, box, time, font, colour, Qt.AlignmentFlag.AlignHCenter)
