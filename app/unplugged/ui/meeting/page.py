"""One meeting: its transcript and its minutes."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QTextBrowser

from unplugged.core.types import Section
from unplugged.runtime.notices import ItemAdded, LineAdded, Notice
from unplugged.ui.context import Context
from unplugged.ui.page import Page
from unplugged.ui.theme.tokens import Space
from unplugged.ui.words import clock_length


class MeetingPage(Page):
    """Shows a meeting of the library, also while it is being worked on."""

    def __init__(self, context: Context) -> None:
        """Build the page; empty until ``open_meeting``."""
        super().__init__(context)
        self._meeting_id = ""
        self._lines = QTextBrowser()
        self._lines.setAccessibleName(self.tr("Transcript"))
        self._minutes = QTextBrowser()
        self._minutes.setAccessibleName(self.tr("Minutes"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        row.setSpacing(Space.XL)
        row.addWidget(self._lines, 3)
        row.addWidget(self._minutes, 2)

    def open_meeting(self, meeting_id: str, line: int | None = None) -> None:
        """Show a meeting.

        Args:
            meeting_id: Which one.
            line: The line to show, None for the beginning.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        store = self.context.service.store
        self.set_title(store.meeting(meeting_id).title)
        self._meeting_id = meeting_id
        texts = [f"{clock_length(each.start_s)}  {each.text}" for each in store.lines(meeting_id)]
        self._lines.setPlainText("\n".join(texts))
        found = store.minutes(meeting_id)
        items = found.minutes.items if found is not None else ()
        self._minutes.setPlainText("\n".join(item.text for item in items))
        if line is not None:
            cursor = self._lines.textCursor()
            cursor.setPosition(self._lines.document().findBlockByNumber(line - 1).position())
            self._lines.setTextCursor(cursor)

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told since the last tick."""
        if self.context.service.working_meeting_id != self._meeting_id:
            return
        for notice in notices:
            if isinstance(notice, LineAdded):
                line = notice.line
                self._lines.append(f"{clock_length(line.start_s)}  {line.text}")
            elif isinstance(notice, ItemAdded) and notice.item.section in Section:
                self._minutes.append(notice.item.text)
