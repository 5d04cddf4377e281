"""Room for the scroll bar, also while there is none, so that nothing moves when it comes."""

from __future__ import annotations

from PySide6.QtWidgets import QListView, QWidget

GUTTER_PX = 14


class ListWithGutter(QListView):
    """A list whose rows keep their width whether it scrolls or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._on_range_changed(0, 0)

    def _on_range_changed(self, _lowest: int, highest: int) -> None:
        room = GUTTER_PX - self.verticalScrollBar().sizeHint().width() if highest else GUTTER_PX
        self.setViewportMargins(0, 0, max(0, room), 0)
