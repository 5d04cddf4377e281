"""A section of the panel: a title that opens and closes it, and its rows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from unplugged.ui.panel.content import Row, Section
from unplugged.ui.panel.reading_row import ReadingRow
from unplugged.ui.theme.icons import paint_icon
from unplugged.ui.theme.painting import draw_elided, fill_rounded, painting
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Radius, Space, TextStyle

_TITLE_PX = 36
_ICON_PX = 16


class SectionTitle(QAbstractButton):
    """The title of a section; pressed, it opens or closes it."""

    def __init__(self, theme: Theme, text: str, icon: str, parent: QWidget | None = None) -> None:
        """Make the title of an open section."""
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the wanted size."""
        return QSize(200, self._theme.px(_TITLE_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon, words, a line to the next section, and which way it opens."""
        theme = self._theme
        side = float(theme.px(_ICON_PX))
        whole = QRectF(self.rect())
        middle = whole.center().y() + 1
        with painting(self) as painter:
            if self.underMouse():
                fill_rounded(painter, whole, Radius.S, theme.colour("surface_hover"))
            painter.setPen(theme.colour("border"))
            painter.drawLine(QPointF(Space.S, 0.5), QPointF(whole.right() - Space.S, 0.5))
            icon = QRectF(Space.S, middle - side / 2, side, side)
            paint_icon(painter, icon, theme, self._icon, "accent")
            arrow = QRectF(whole.right() - Space.S - side, icon.top(), side, side)
            way = "chevron-up" if self.isChecked() else "chevron-down"
            paint_icon(painter, arrow, theme, way, "text_secondary")
            left = icon.right() + Space.S
            words = QRectF(left, 2, arrow.left() - Space.S - left, whole.height() - 2)
            font = theme.font(TextStyle.BODY_STRONG)
            draw_elided(painter, words, self.text(), font, theme.colour("text"))


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
        self._title = SectionTitle(theme, section.title, section.icon)
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
            if self._column.indexOf(known) != place + 1:
                # New, or of another part than it was first taken for.
                self._column.insertWidget(place + 1, known)
            known.show_row(row)

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - a slot of a bool signal
        self._body.setVisible(is_open)
