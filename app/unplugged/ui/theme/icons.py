"""Icons: Lucide's line drawings (ISC licence, resources/icons), tinted with the theme's colours."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from unplugged.core.paths import resources_dir
from unplugged.ui.theme.theme import Theme

ICON_PX = 18  # beside text of 100 %


def icon(theme: Theme, name: str, role: str = "text") -> QIcon:
    """Return an icon that is sharp at every size and follows the theme by itself.

    Args:
        theme: Gives the colour at the moment of painting.
        name: A file of resources/icons without its ending.
        role: The colour's role in the palette, such as "text_secondary" or "on_record".

    Raises:
        FileNotFoundError: there is no such icon; that is a bug.
    """
    _drawing(name)
    return QIcon(_TintedEngine(theme, name, role))


def picture(name: str, size_px: int, scale: float) -> QPixmap:
    """Return a drawing in its own colours, such as the app's icon.

    Args:
        name: A file of resources/pictures without its ending.
        size_px: Width and height in device-independent pixels.
        scale: Pixels of the screen per device-independent pixel.
    """
    found = QPixmap(round(size_px * scale), round(size_px * scale))
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    drawing = QSvgRenderer(str(resources_dir() / "pictures" / f"{name}.svg"))
    drawing.render(painter, QRectF(found.rect()))
    painter.end()
    found.setDevicePixelRatio(scale)
    return found


def paint_icon(painter: QPainter, rect: QRectF, theme: Theme, name: str, role: str) -> None:
    """Paint an icon into a rectangle, for widgets and delegates that paint themselves."""
    _tinted(name, getattr(theme.palette, role)).render(painter, rect)


class _TintedEngine(QIconEngine):
    """Paints one drawing in the colour that its role has at this moment."""

    def __init__(self, theme: Theme, name: str, role: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Paint the drawing in its present colour."""
        role = "text_disabled" if mode is QIcon.Mode.Disabled else self._role
        # A button asks for a wider picture than high: what is left at the right is the distance to
        # its words, which Qt gives no other way to set.
        side = min(rect.width(), rect.height())
        square = QRectF(rect.left(), rect.top() + (rect.height() - side) / 2, side, side)
        paint_icon(painter, square, self._theme, self._name, role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the drawing as a picture."""
        found = QPixmap(size)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return found

    def clone(self) -> QIconEngine:
        """Return another of the same."""
        return _TintedEngine(self._theme, self._name, self._role)


@lru_cache(maxsize=512)
def _tinted(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.encode())))


@cache
def _drawing(name: str) -> bytes:
    return (resources_dir() / "icons" / f"{name}.svg").read_bytes()
