"""What a search found: a model over the hits, and the painting of snippets with their marks."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from unplugged.core.store import Hit
from unplugged.ui.parts.gutter import ListWithGutter
from unplugged.ui.theme.painting import draw_elided, fill_rounded, outline_rounded
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Radius, Space, TextStyle
from unplugged.ui.words import clock_length

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_GAP = Space.XS


class HitRole(IntEnum):
    """What the delegate asks for."""

    HIT = Qt.ItemDataRole.UserRole + 1
    IS_FIRST = Qt.ItemDataRole.UserRole + 2


class HitsModel(QAbstractListModel):
    """The hits of one search, those of a meeting together."""

    def __init__(self) -> None:
        """Make an empty model."""
        super().__init__()
        self._hits: list[Hit] = []

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many hits there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return one aspect of a hit."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.snippet
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{hit.meeting_title}: {hit.snippet}"
            case HitRole.HIT:
                return hit
            case HitRole.IS_FIRST:
                row = index.row()
                return row == 0 or self._hits[row - 1].meeting_id != hit.meeting_id
            case _:
                return None

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Take the hits of another search; meetings in the order of their best hit."""
        places: dict[str, int] = {}
        for hit in hits:
            places.setdefault(hit.meeting_id, len(places))
        self.beginResetModel()
        self._hits = sorted(hits, key=lambda hit: places[hit.meeting_id])
        self.endResetModel()


class HitsDelegate(QStyledItemDelegate):
    """Paints the meeting's title above its first hit, and each hit with its time and marks."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint with the theme as it is at the moment of painting."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a hit, with the title above it where it is the first."""
        return QSize(240, self._title_height(index) + self._row_height() + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one hit."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        state = option.state
        hit: Hit = index.data(HitRole.HIT)
        title = self._title_height(index)
        if title:
            head = QRectF(rect.left() + Space.XS, rect.top(), rect.width(), title - Space.XS)
            font = self._theme.font(TextStyle.CAPTION_STRONG)
            painter.setFont(font)
            painter.setPen(self._theme.colour("text_secondary"))
            at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(head, int(at), _cut(font, hit.meeting_title, head.width()))
        row = rect.adjusted(1, title, -1, -_GAP)
        ground = "surface_hover" if state & QStyle.StateFlag.State_MouseOver else "surface"
        fill_rounded(painter, row, Radius.M, self._theme.colour(ground))
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        line = self._theme.colour("focus" if is_chosen else "border")
        outline_rounded(painter, row, Radius.M, line)
        self._paint_hit(painter, row, hit)
        painter.restore()

    def _paint_hit(self, painter: QPainter, row: QRectF, hit: Hit) -> None:
        time_width = self._theme.px(64)
        when = self.tr("Title") if hit.start_s is None else clock_length(hit.start_s)
        draw_elided(
            painter,
            QRectF(row.left() + Space.M, row.top(), time_width, row.height()),
            when,
            self._theme.font(TextStyle.CAPTION),
            self._theme.colour("text_secondary"),
        )
        left = row.left() + Space.M + time_width
        self._paint_snippet(
            painter, QRectF(left, row.top(), row.right() - left - Space.M, row.height()), hit
        )

    def _paint_snippet(self, painter: QPainter, rect: QRectF, hit: Hit) -> None:
        font = self._theme.font(TextStyle.BODY)
        painter.setFont(font)
        painter.setClipRect(rect)
        x = rect.left()
        for piece, is_marked in pieces_of(hit):
            if x >= rect.right():
                break
            text = _cut(font, piece, rect.right() - x)
            width = _advance(font, text)
            if is_marked:
                height = QFontMetricsF(font).height() + 2
                ground = QRectF(x - 1, rect.center().y() - height / 2, width + 2, height)
                fill_rounded(painter, ground, 3, self._theme.colour("mark"))
            painter.setPen(self._theme.colour("on_mark" if is_marked else "text"))
            place = QRectF(x, rect.top(), width + 1, rect.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)
            x += width
        painter.setClipping(False)

    def _title_height(self, index: Index) -> int:
        return self._theme.px(36) if index.data(HitRole.IS_FIRST) else 0

    def _row_height(self) -> int:
        return self._theme.px(40)


class HitsView(ListWithGutter):
    """The hits; a click or Enter opens the meeting at the line.

    Signals:
        open_asked: The ``Hit`` to open.
    """

    open_asked = Signal(object)

    def __init__(self, theme: Theme, model: HitsModel) -> None:
        """Show a model."""
        super().__init__()
        self.setAccessibleName(self.tr("Found"))
        self.setModel(model)
        self.setItemDelegate(HitsDelegate(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is the list's own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.open_asked.emit(index.data(HitRole.HIT))


def pieces_of(hit: Hit) -> list[tuple[str, bool]]:
    """Cut a snippet at its marks: each piece with whether it was found."""
    pieces = []
    at = 0
    for start, end in hit.marks:
        if start > at:
            pieces.append((hit.snippet[at:start], False))
        if end > at:
            pieces.append((hit.snippet[max(at, start) : end], True))
            at = end
    if at < len(hit.snippet):
        pieces.append((hit.snippet[at:], False))
    return pieces


def _cut(font: QFont, text: str, width: float) -> str:
    """Return what of a text fits, with an ellipsis where it ends early."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
