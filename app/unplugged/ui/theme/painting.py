"""Helpers for widgets and delegates that paint themselves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintDevice, QPainter, QPen


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Paint smoothly on a widget; the painter is always ended, also when something is raised."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


def fill_rounded(painter: QPainter, rect: QRectF, radius: float, fill: QColor) -> None:
    """Fill a rectangle with round corners, without an outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect, radius, radius)


def outline_rounded(
    painter: QPainter, rect: QRectF, radius: float, line: QColor, width_px: float = 1.0
) -> None:
    """Draw the outline of a rectangle with round corners, inside of it."""
    inset = width_px / 2
    painter.setPen(QPen(line, width_px))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def draw_elided(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """Draw one line of text, cut with an ellipsis where it does not fit.

    Returns:
        How wide the drawn text is, in pixels.
    """
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)
