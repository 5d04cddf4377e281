"""Buttons with a kind, an icon that follows the theme, and a name for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from unplugged.ui.theme.icons import ICON_PX, icon, paint_icon
from unplugged.ui.theme.painting import painting
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space

_DISTANCE_PX = 5  # of an icon from the words beside it, above the 4 that Qt leaves
_ARROW_PX = 14
_ICON_ROLE = {"primary": "on_accent", "record": "on_record", "danger": "danger"}


class Button(QPushButton):
    """A button with words, and an icon before them where one helps."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon_name: str | None = None,
        kind: str = "plain",
        parent: QWidget | None = None,
    ) -> None:
        """Make a button.

        Args:
            theme: Colours its icon.
            text: What it says.
            icon_name: A file of resources/icons without its ending, None for none.
            kind: primary, plain, quiet, record or danger.
            parent: Its parent.
        """
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon_name is not None:
            self.set_icon(icon_name)
            self._scale_icon()
            theme.changed.connect(self._scale_icon)

    def set_icon(self, name: str) -> None:
        """Change the icon."""
        self.setIcon(icon(self._theme, name, _ICON_ROLE.get(self._kind, "text")))

    def _scale_icon(self) -> None:
        size = self._theme.px(ICON_PX)
        distance = _DISTANCE_PX if self.text() else 0
        self.setIconSize(QSize(size + distance, size))


class MenuButton(Button):
    """A button that opens a menu; an arrow at its right says so."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon_name: str | None = None,
        kind: str = "plain",
        parent: QWidget | None = None,
    ) -> None:
        """Make a button; arguments as for ``Button``."""
        super().__init__(theme, text, icon_name, kind, parent)
        self.setProperty("opensMenu", "true")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button and the arrow."""
        super().paintEvent(event)
        side = self._theme.px(_ARROW_PX)
        middle = QPointF(self.width() - Space.M - side / 2, self.height() / 2)
        rect = QRectF(0, 0, side, side)
        rect.moveCenter(middle)
        role = "text_secondary" if self.isEnabled() else "text_disabled"
        with painting(self) as painter:
            paint_icon(painter, rect, self._theme, "chevron-down", role)


class IconButton(QToolButton):
    """A button with an icon only; its name is its tooltip and what a screen reader says."""

    def __init__(
        self,
        theme: Theme,
        icon_name: str,
        name: str,
        kind: str = "quiet",
        parent: QWidget | None = None,
    ) -> None:
        """Make a button.

        Args:
            theme: Colours its icon.
            icon_name: A file of resources/icons without its ending.
            name: What it does, in one or two words.
            kind: quiet, plain or record.
            parent: Its parent.
        """
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_face(icon_name, name)
        self._scale_icon()
        theme.changed.connect(self._scale_icon)

    def set_face(self, icon_name: str, name: str) -> None:
        """Change the icon and the name, for a button whose meaning changes."""
        self.setIcon(icon(self._theme, icon_name, _ICON_ROLE.get(self._kind, "text")))
        self.setToolTip(name)
        self.setAccessibleName(name)

    def _scale_icon(self) -> None:
        size = self._theme.px(ICON_PX)
        self.setIconSize(QSize(size, size))
