"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from unplugged.ui.theme.painting import fill_rounded, outline_rounded, painting
from unplugged.ui.theme.theme import Theme

_WIDTH_PX = 38
_HEIGHT_PX = 22
_KNOB_MARGIN_PX = 3


class Switch(QCheckBox):
    """A check box in another shape; to keyboard and screen reader it is one."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make a switch that is off.

        Args:
            theme: Its colours.
            name: What it switches, for screen readers; the visible caption stands beside it.
            parent: Its parent.
        """
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size at the present text size."""
        return QSize(self._theme.px(_WIDTH_PX) + 4, self._theme.px(_HEIGHT_PX) + 4)

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - the whole widget is the button
        """Return whether a click at this place switches; it does everywhere."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, knob and the ring of the keyboard."""
        theme = self._theme
        track = QRectF(2, 2, theme.px(_WIDTH_PX), theme.px(_HEIGHT_PX))
        track.moveTop((self.height() - track.height()) / 2)
        radius = track.height() / 2
        margin = theme.px(_KNOB_MARGIN_PX)
        side = track.height() - 2 * margin
        left = track.right() - margin - side if self.isChecked() else track.left() + margin
        knob = QRectF(
            QPointF(left, track.top() + margin), QPointF(left + side, track.top() + margin + side)
        )
        with painting(self) as painter:
            fill_rounded(
                painter,
                track,
                radius,
                theme.colour("accent" if self.isChecked() else "border_strong"),
            )
            fill_rounded(
                painter,
                knob,
                side / 2,
                theme.colour("on_accent" if self.isChecked() else "surface"),
            )
            if self.hasFocus():
                ring = track.adjusted(-2, -2, 2, 2)
                outline_rounded(painter, ring, radius + 2, theme.colour("text"), 1.5)
