"""A list to choose one thing from, with an arrow that follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from unplugged.ui.theme.icons import paint_icon
from unplugged.ui.theme.painting import painting
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space

_ARROW_PX = 14


class Choice(QComboBox):
    """A combo box that isn't changed by scrolling past it."""

    def __init__(
        self, theme: Theme, name: str, width_px: int = 240, parent: QWidget | None = None
    ) -> None:
        """Make an empty one.

        Args:
            theme: Colours the arrow.
            name: What is chosen here, for screen readers.
            width_px: How wide it is at a text size of 100 %.
            parent: Its parent.
        """
        super().__init__(parent)
        self._theme = theme
        self._width_px = width_px
        theme.changed.connect(self._scale)
        self._scale()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _scale(self) -> None:
        self.setFixedWidth(self._theme.px(self._width_px))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and the arrow."""
        super().paintEvent(event)
        side = self._theme.px(_ARROW_PX)
        rect = QRectF(self.width() - Space.M - side, (self.height() - side) / 2, side, side)
        role = "text_secondary" if self.isEnabled() else "text_disabled"
        with painting(self) as painter:
            paint_icon(painter, rect, self._theme, "chevron-down", role)
