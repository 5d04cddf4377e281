"""Where the panel stands: beside the page while both have room, over its right side while not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from unplugged.ui.theme.theme import Theme

# Of the panel: least, first and most at 100 % text, and how far larger text may widen each.
_LEAST_PX, _FIRST_PX, _MOST_PX = (280, 400), (340, 680), (560, 800)
_SHARE = 0.36  # of the window: what it takes at most when it is opened first
_PAGE_NEEDS_PX = 600  # at 100 % text: below it two columns are a word wide each


class PanelPlace(QWidget):
    """Holds the pages and the panel."""

    def __init__(self, theme: Theme, pages: QWidget) -> None:
        """Show the pages alone."""
        super().__init__()
        self._theme = theme
        self._panel: QWidget | None = None
        self._is_shown = False
        self._is_over = False
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        theme.changed.connect(self._arrange)

    @property
    def is_shown(self) -> bool:
        """Whether the panel is to be seen."""
        return self._is_shown

    @property
    def is_over(self) -> bool:
        """Whether it lies over the page, as there is no room beside it."""
        return self._is_over

    def take(self, panel: QWidget) -> None:
        """Take the panel; it is hidden until ``show_panel``."""
        self._panel = panel
        panel.hide()
        self._put_beside(panel)

    def show_panel(self, *, is_shown: bool) -> None:
        """Show or hide the panel."""
        self._is_shown = is_shown and self._panel is not None
        self._arrange()

    # --- Qt ---------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel its place anew."""
        super().resizeEvent(event)
        self._arrange()

    # --- how --------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        panel = self._panel
        if panel is None:
            return
        least = self._grown(_LEAST_PX)
        is_resized = panel.minimumWidth() != least
        panel.setMinimumWidth(least)
        panel.setMaximumWidth(self._grown(_MOST_PX))
        is_over = self.width() - least < self._theme.px(_PAGE_NEEDS_PX)
        if is_over != self._is_over:
            self._is_over = is_over
            if is_over:
                panel.setParent(self)
            else:
                self._put_beside(panel)
        elif is_resized and not is_over:
            self._share_out()  # the splitter would leave what the panel gives up to nobody
        if is_over:
            width = min(self._grown(_FIRST_PX), max(least, self.width() // 2))
            panel.setGeometry(self.width() - width, 0, width, self.height())
        panel.setVisible(self._is_shown)
        if is_over:
            panel.raise_()

    def _put_beside(self, panel: QWidget) -> None:
        self._split.addWidget(panel)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._share_out()

    def _share_out(self) -> None:
        wanted = min(self._grown(_FIRST_PX), round(self.width() * _SHARE))
        self._split.setSizes([self.width() - wanted, wanted])

    def _grown(self, bounds_px: tuple[int, int]) -> int:
        """Return a width that grows with the text from the first bound to the second."""
        normal, most = bounds_px
        return max(normal, min(self._theme.px(normal), most))
