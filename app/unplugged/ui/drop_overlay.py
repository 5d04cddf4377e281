"""What lies over the window while files are dragged across it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from unplugged.ui.theme.icons import paint_icon
from unplugged.ui.theme.painting import painting
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Radius, Space, TextStyle


class DropOverlay(QWidget):
    """Covers its parent and says what happens on release."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make a hidden overlay."""
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Show it over the whole parent."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil, a dashed frame and one sentence."""
        theme = self._theme
        with painting(self) as painter:
            veil = QColor(theme.colour("background"))
            veil.setAlphaF(0.92)
            painter.fillRect(self.rect(), veil)
            frame = QRectF(self.rect()).adjusted(Space.XL, Space.XL, -Space.XL, -Space.XL)
            painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(frame, Radius.L, Radius.L)
            size = theme.px(44)
            picture = QRectF(0, 0, size, size)
            picture.moveCenter(frame.center())
            picture.translate(0, -theme.px(28))
            paint_icon(painter, picture, theme, "import", "accent")
            painter.setFont(theme.font(TextStyle.TITLE))
            painter.setPen(theme.colour("text"))
            text = frame.translated(0, theme.px(24))
            painter.drawText(text, int(Qt.AlignmentFlag.AlignCenter), self.tr("Drop to transcribe"))
