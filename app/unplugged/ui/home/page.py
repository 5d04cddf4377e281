"""Home: all meetings, newest first, and the button that records a new one."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout

from unplugged.runtime.notices import Notice, WorkEnded
from unplugged.ui.context import Context
from unplugged.ui.page import Page
from unplugged.ui.theme.tokens import Space
from unplugged.ui.words import spoken_date


class HomePage(Page):
    """The library."""

    def __init__(self, context: Context) -> None:
        """Build the page."""
        super().__init__(context)
        self.set_title("Unplugged")
        self._list = QListWidget()
        self._list.itemActivated.connect(self._on_item_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.addWidget(self._list)
        context.library_changed.connect(self._read)

    def on_entered(self) -> None:
        """Read the library."""
        self._read()

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told since the last tick."""
        if any(isinstance(notice, WorkEnded) for notice in notices):
            self._read()

    def _read(self) -> None:
        self._list.clear()
        now = datetime.now(UTC)
        for meeting in self.context.service.store.meetings():
            item = QListWidgetItem(f"{meeting.title}  ·  {spoken_date(meeting.created_at, now)}")
            item.setData(Qt.ItemDataRole.UserRole, meeting.id)
            self._list.addItem(item)

    def _on_item_activated(self, item: QListWidgetItem) -> None:
        self.context.window.open_meeting(item.data(Qt.ItemDataRole.UserRole))
