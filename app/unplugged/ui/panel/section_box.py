"""A section of the panel: a title that opens and closes it, and its rows."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unplugged.ui.panel.content import Row, Section
from unplugged.ui.panel.reading_row import ReadingRow
from unplugged.ui.parts.buttons import Button
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space


class SectionBox(QWidget):
    """Keeps one widget per row and brings them up to date."""

    def __init__(self, theme: Theme, section: Section, parent: QWidget | None = None) -> None:
        """Make a section with its rows.

        Args:
            theme: Colours and fonts.
            section: What stands in it.
            parent: Its parent.
        """
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, ReadingRow] = {}
        self._title = Button(theme, section.title, section.icon, kind="quiet")
        self._title.setCheckable(True)
        self._title.setChecked(True)
        self._title.setProperty("isSection", "true")
        self._title.toggled.connect(self._on_toggled)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, Space.S)
        self._column.setSpacing(0)
        self._top = QVBoxLayout()
        self._top.setSpacing(0)
        self._column.addLayout(self._top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._body)
        self.show_rows(section.rows)

    @property
    def rows(self) -> dict[str, ReadingRow]:
        """The rows that are shown, by their keys."""
        return self._rows

    def put_on_top(self, widget: QWidget) -> None:
        """Put a widget between title and rows."""
        self._top.addWidget(widget)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Bring the rows up to date; those that are no longer there go."""
        keys = [row.key for row in rows]
        for key in [key for key in self._rows if key not in keys]:
            gone = self._rows.pop(key)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(rows):
            known = self._rows.get(row.key)
            if known is None:
                known = self._rows[row.key] = ReadingRow(self._theme, row)
                self._column.insertWidget(place + 1, known)
            known.show_row(row)

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - a slot of a bool signal
        self._body.setVisible(is_open)
