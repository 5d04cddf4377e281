"""The bar at the top: where one is, what the page offers, and the ways to everything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QWidget

from unplugged.ui.parts.buttons import Button, IconButton
from unplugged.ui.parts.text import NameLabel
from unplugged.ui.theme.icons import icon
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

_LOGO_PX = 22


class Header(QFrame):
    """Home button, title, the page's own widgets, panel switch, menu.

    Signals:
        home_asked: The user wants the library.
        panel_asked: The user wants the panel shown (True) or hidden.
    """

    home_asked = Signal()
    panel_asked = Signal(bool)

    def __init__(self, theme: Theme, menu: QMenu, parent: QWidget | None = None) -> None:
        """Make the bar with the app's menu behind its last button."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "bar")
        self._logo = QLabel()
        self._home = IconButton(theme, "arrow-left", self.tr("Back to all meetings"))
        self._home.clicked.connect(self.home_asked)
        self._title = NameLabel(style=TextStyle.HEADING)
        self._parts = QHBoxLayout()
        self._parts.setSpacing(Space.S)
        self._panel = Button(theme, self.tr("Proof"), "shield-check", kind="quiet")
        self._panel.setCheckable(True)
        self._panel.setToolTip(self.tr("Show what runs on this computer, and where"))
        self._panel.toggled.connect(self.panel_asked)
        self._menu = IconButton(theme, "ellipsis-vertical", self.tr("Menu"))
        self._menu.clicked.connect(lambda: self._open(menu))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        for widget in (self._logo, self._home):
            row.addWidget(widget)
        row.addWidget(self._title, 1)
        row.addLayout(self._parts)
        row.addWidget(self._panel)
        row.addWidget(self._menu)
        theme.changed.connect(self._paint_logo)
        self._paint_logo()

    def show_page(self, title: str, parts: Sequence[QWidget], *, is_home: bool) -> None:
        """Show another page's title and widgets."""
        while (item := self._parts.takeAt(0)) is not None:
            before = item.widget()
            if before is not None:
                before.hide()
                before.setParent(None)
        for part in parts:
            self._parts.addWidget(part)
            part.show()
        self._home.setVisible(not is_home)
        self._logo.setVisible(is_home)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_panel_shown(self, *, is_shown: bool) -> None:
        """Show whether the panel is there, without asking for it."""
        self._panel.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._panel.setChecked(is_shown)
        self._panel.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _open(self, menu: QMenu) -> None:
        corner = self._menu.mapToGlobal(self._menu.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), -Space.XS))

    def _paint_logo(self) -> None:
        size = self._theme.px(_LOGO_PX)
        image = icon(self._theme, "audio-lines", "accent").pixmap(
            QSize(size, size), self.devicePixelRatioF()
        )
        self._logo.setPixmap(image)
