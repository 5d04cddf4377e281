"""Paints a meeting of the list as a card."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from unplugged.core.store import Glimpse, Meeting
from unplugged.core.types import MeetingStatus
from unplugged.ui.home.library_model import Progress, Role
from unplugged.ui.speaker_names import shown_name
from unplugged.ui.theme.icons import paint_icon
from unplugged.ui.theme.painting import draw_elided, fill_rounded, outline_rounded
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Radius, Space, TextStyle
from unplugged.ui.words import spoken_date, spoken_length

Index = QModelIndex | QPersistentModelIndex

_TILE_PX = 40
_MORE_PX = 32
_HEADING_PX = 40
_GAP = Space.S  # between two cards


class LibraryDelegate(QStyledItemDelegate):
    """Title, date, length, speakers, first words, and where the work on it stands."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint with the theme's colours and fonts as they are at the moment of painting."""
        super().__init__(parent)
        self._theme = theme

    # --- places -----------------------------------------------------------------------------------

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a card, with the heading above it where it has one."""
        heading = self._theme.px(_HEADING_PX) if index.data(Role.SECTION) else 0
        return QSize(240, heading + self._card_height() + _GAP)

    def card_rect(self, rect: QRect, index: Index) -> QRectF:
        """Return where the card is in a row's rectangle."""
        heading = self._theme.px(_HEADING_PX) if index.data(Role.SECTION) else 0
        return QRectF(rect).adjusted(1, heading + 1, -1, -_GAP)

    def more_rect(self, rect: QRect, index: Index) -> QRectF:
        """Return where the button for more is in a row's rectangle."""
        card = self.card_rect(rect, index)
        size = self._theme.px(_MORE_PX)
        return QRectF(card.right() - size - Space.M, card.top() + Space.M, size, size)

    # --- painting ---------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading: str | None = index.data(Role.SECTION)
        rect = option.rect
        state = option.state
        if heading:
            self._paint_heading(painter, rect, heading)
        self._paint_ground(painter, rect, index, state)
        self._paint_words(painter, self.card_rect(rect, index), index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: str) -> None:
        height = self._theme.px(_HEADING_PX)
        place = QRectF(rect.left() + Space.XS, rect.top(), rect.width(), height - Space.XS)
        font = self._theme.font(TextStyle.CAPTION_STRONG)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text_secondary"))
        painter.drawText(
            place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), heading
        )

    def _paint_ground(
        self, painter: QPainter, rect: QRect, index: Index, state: QStyle.StateFlag
    ) -> None:
        card = self.card_rect(rect, index)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        ground = "surface_hover" if is_hovered else "surface"
        fill_rounded(painter, card, Radius.L, self._theme.colour(ground))
        line = "focus" if is_chosen else "border"
        outline_rounded(
            painter, card, Radius.L, self._theme.colour(line), 2.0 if has_focus else 1.0
        )
        if is_hovered or is_chosen:
            more = self.more_rect(rect, index)
            size = self._theme.px(18)
            inner = QRectF(0, 0, size, size)
            inner.moveCenter(more.center())
            paint_icon(painter, inner, self._theme, "ellipsis-vertical", "text_secondary")

    def _paint_words(self, painter: QPainter, card: QRectF, index: Index) -> None:
        meeting: Meeting = index.data(Role.MEETING)
        glimpse: Glimpse = index.data(Role.GLIMPSE)
        progress: Progress | None = index.data(Role.PROGRESS)
        tile = self._theme.px(_TILE_PX)
        self._paint_tile(
            painter, QRectF(card.left() + Space.L, card.top() + Space.L, tile, tile), meeting
        )
        left = card.left() + Space.L + tile + Space.L
        right = card.right() - Space.L - self._theme.px(_MORE_PX)
        y = card.top() + Space.M
        title_height = self._theme.px(22)
        draw_elided(
            painter,
            QRectF(left, y, right - left, title_height),
            meeting.title,
            self._theme.font(TextStyle.HEADING),
            self._theme.colour("text"),
        )
        y += title_height
        meta_height = self._theme.px(20)
        self._paint_meta(painter, QRectF(left, y, right - left, meta_height), index)
        y += meta_height + 2
        rest = QRectF(left, y, card.right() - Space.L - left, self._theme.px(22))
        if progress is not None and progress.share is not None and not glimpse.first_words:
            self._paint_bar(painter, rest, progress.share)
            return
        words = glimpse.first_words or self._nothing_said(meeting, progress)
        draw_elided(
            painter, rest, words, self._theme.font(TextStyle.BODY), self._theme.colour("text")
        )
        if progress is not None and progress.share is not None:
            inset = card.left() + Radius.L
            bar = QRectF(inset, card.bottom() - 4, card.width() - 2 * Radius.L, 3)
            self._paint_bar(painter, bar, progress.share)

    def _paint_tile(self, painter: QPainter, tile: QRectF, meeting: Meeting) -> None:
        fill_rounded(painter, tile, Radius.M, self._theme.colour("accent_soft"))
        size = self._theme.px(20)
        inner = QRectF(0, 0, size, size)
        inner.moveCenter(tile.center())
        name = "mic" if meeting.source_path is None else "file-audio"
        paint_icon(painter, inner, self._theme, name, "on_accent_soft")

    def _paint_meta(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Paint when, how long and who; behind it a chip when there is something to say."""
        meeting: Meeting = index.data(Role.MEETING)
        text, ground = chip_of(meeting, index.data(Role.PROGRESS))
        strong = self._theme.font(TextStyle.CAPTION_STRONG)
        chip_width = QFontMetricsF(strong).horizontalAdvance(text) + 2 * Space.S + 2 if text else 0
        used = draw_elided(
            painter,
            rect.adjusted(0, 0, -chip_width - Space.M, 0),
            meta_line(meeting, index.data(Role.GLIMPSE)),
            self._theme.font(TextStyle.CAPTION),
            self._theme.colour("text_secondary"),
        )
        if not text:
            return
        height = self._theme.px(20)
        chip = QRectF(rect.left() + used + Space.M, 0, chip_width, height)
        chip.moveTop(rect.center().y() - height / 2)
        fill_rounded(painter, chip, height / 2, self._theme.colour(ground))
        painter.setFont(strong)
        painter.setPen(self._theme.colour(f"on_{ground}"))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_bar(self, painter: QPainter, rect: QRectF, share: float) -> None:
        track = QRectF(rect.left(), rect.center().y() - 1.5, rect.width(), 3)
        fill_rounded(painter, track, 1.5, self._theme.colour("border"))
        done = QRectF(
            track.topLeft(), QPointF(track.left() + track.width() * share, track.bottom())
        )
        fill_rounded(painter, done, 1.5, self._theme.colour("accent"))

    def _nothing_said(self, meeting: Meeting, progress: Progress | None) -> str:
        if progress is not None or not meeting.status.is_at_rest:
            return self.tr("The first words will stand here.")
        return self.tr("No speech was found in this recording.")

    def _card_height(self) -> int:
        words = self._theme.px(22) + self._theme.px(20) + 2 + self._theme.px(22)
        return words + 2 * Space.M

    # --- renaming ---------------------------------------------------------------------------------

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """Return the field in which a meeting is renamed."""
        field = QLineEdit(parent)
        field.setAccessibleName(self.tr("Title of the meeting"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the present title; Qt asks again with all news of the meeting, such as work.

        What is being typed, and what is selected to be typed over, stays.
        """
        is_typed = isinstance(editor, QLineEdit) and (
            editor.isModified() or editor.text() == index.data(Qt.ItemDataRole.EditRole)
        )
        if not is_typed:
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the field over the title."""
        rect = option.rect
        card = self.card_rect(rect, index)
        left = card.left() + Space.L + self._theme.px(_TILE_PX) + Space.L - 11
        height = editor.sizeHint().height()
        top = card.top() + Space.M + self._theme.px(11) - height / 2
        editor.setGeometry(QRectF(left, top, card.width() * 0.55, height).toRect())


def meta_line(meeting: Meeting, glimpse: Glimpse) -> str:
    """Return the line under the title: when, how long, who."""
    parts = [spoken_date(meeting.created_at, datetime.now(UTC))]
    if meeting.duration_s is not None:
        parts.append(spoken_length(meeting.duration_s))
    if glimpse.speakers:
        parts.append(", ".join(map(shown_name, glimpse.speakers)))
    return "  ·  ".join(parts)


def chip_of(meeting: Meeting, progress: Progress | None) -> tuple[str, str]:
    """Return what the chip says and its ground; nothing for a meeting that is simply ready."""
    translate = QCoreApplication.translate
    if progress is not None:
        return progress.text, "accent_soft"
    match meeting.status:
        case MeetingStatus.INTERRUPTED:
            return translate("Library", "Interrupted"), "warning_soft"
        case MeetingStatus.FAILED:
            return translate("Library", "Failed"), "danger_soft"
        case MeetingStatus.TRANSCRIBED:
            return translate("Library", "Transcript only"), "accent_soft"
        case MeetingStatus.TRANSCRIBING | MeetingStatus.WRITING:
            return translate("Library", "In work elsewhere"), "accent_soft"
        case _:
            return "", "accent_soft"
