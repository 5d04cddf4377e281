"""Buttons with a kind, an icon that follows the theme, and a name for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from unplugged.ui.theme.icons import ICON_PX, icon
from unplugged.ui.theme.theme import Theme

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
        self.setIconSize(QSize(size, size))


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
