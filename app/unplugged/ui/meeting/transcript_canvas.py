"""The transcript painted: rows with time, speaker and words, gaps, and the moving words at the end.

What a pointer and the keyboard do with it stands in ``transcript_view``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from unplugged.core.gaps import GapRemark
from unplugged.core.types import Word
from unplugged.runtime.notices import PartialHeard
from unplugged.ui.meeting.line_layout import LEADING, LineLayout
from unplugged.ui.meeting.text_selection import TextSelection
from unplugged.ui.meeting.transcript_list import TranscriptList
from unplugged.ui.meeting.transcript_model import TranscriptModel
from unplugged.ui.speaker_names import shown_name
from unplugged.ui.theme.icons import paint_icon
from unplugged.ui.theme.painting import draw_elided, fill_rounded, outline_rounded, painting
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Radius, Space, TextStyle
from unplugged.ui.words import clock_length, explain_gap

_GUTTER_PX = 76
_WIDEST_TEXT_PX = 760
_NAME_PX = 24
_GAP_PX = 36
_TURN_PX = 12  # more air before somebody else speaks
_PEN_PX = 16
_MOST_LAYOUTS = 300
_ROOT_GAPS = -1  # gaps behind the last row
_length_of = attrgetter("text_length")


class TranscriptCanvas(TranscriptList):
    """Paints a transcript."""

    def __init__(self, model: TranscriptModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a model."""
        self._theme = theme
        self._layouts: dict[int, LineLayout] = {}
        self._gaps: Mapping[int, tuple[GapRemark, ...]] = {}
        self._all_gaps: tuple[GapRemark, ...] = ()
        self._partial: LineLayout | None = None
        self._partial_settled = 0
        self._partial_caption = ""
        self._is_live = False
        self._has_dot = True
        self._playing: tuple[int, int | None] | None = None
        self._keyboard_word: int | None = None
        self._is_by_keyboard = False  # a ring around the current row helps nobody with a mouse
        self._finds: Mapping[int, Sequence[tuple[int, int]]] = {}
        self._found: tuple[int, tuple[int, int]] | None = None
        self._selection: TextSelection | None = None
        self._hovered: int | None = None
        self._hidden_row: int | None = None
        super().__init__(model, parent)
        self._model = model
        self.setAccessibleName(self.tr("Transcript"))
        theme.changed.connect(self._on_theme_changed)
        model.modelAboutToBeReset.connect(self._forget)
        model.rowsAboutToBeInserted.connect(self._on_rows_coming)

    # --- what is shown ----------------------------------------------------------------------------

    def show_partial(
        self, partial: PartialHeard | None, caption: str = "", *, has_dot: bool = True
    ) -> None:
        """Show the words that are being spoken below the last line, None for none.

        Args:
            partial: The words.
            caption: What stands below them.
            has_dot: Whether the red dot says that a microphone is open.
        """
        self._has_dot = has_dot
        self._partial, self._partial_caption = None, caption
        self._is_live = partial is not None or bool(caption)
        if partial is not None and (partial.settled or partial.text):
            text = f"{partial.settled} {partial.text}".strip()
            self._partial_settled = len(partial.settled)
            self._partial = self._set(text, ())
        self.updateGeometries()
        self.stay_at_end()
        self.viewport().update()

    def show_gaps(self, gaps: Sequence[GapRemark]) -> None:
        """Show where something was not recorded."""
        if not gaps and not self._all_gaps:
            return
        self._all_gaps = tuple(gaps)
        self._place_gaps()
        self.all_changed()

    def show_playing(self, at_s: float | None) -> None:
        """Mark the word that is heard, None for none."""
        playing: tuple[int, int | None] | None = None
        row = None if at_s is None else self._model.row_at(at_s)
        if row is not None and at_s is not None:
            playing = (row, self.layout_of(row).word_spoken_at(at_s))
        if playing == self._playing:
            return
        is_new_row = playing is not None and (self._playing or (None,))[0] != playing[0]
        self._playing = playing
        if is_new_row and self.is_following and row is not None:
            self.show_row(row)
        self.viewport().update()

    def show_playing_row(self) -> None:
        """Bring what is heard into sight."""
        if self._playing is not None:
            self.show_row(self._playing[0])

    @property
    def is_playing_out_of_sight(self) -> bool:
        """Whether something is heard that the reader doesn't see."""
        return self._playing is not None and self._playing[0] not in self.rows_in_sight()

    def show_finds(
        self,
        finds: Mapping[int, Sequence[tuple[int, int]]],
        current: tuple[int, tuple[int, int]] | None,
    ) -> None:
        """Mark what was found: per row the stretches, and the one that is looked at."""
        self._finds, self._found = finds, current
        if current is not None:
            self.follow(is_following=False)
            self.show_row(current[0])
        self.viewport().update()

    def hide_text_of(self, row: int | None) -> None:
        """Paint no text in one row, as an editor lies over it; None for all text again."""
        self._hidden_row = row
        self.viewport().update()

    def text_rect(self, row: int) -> QRectF:
        """Return where the text of a row is in the viewport."""
        layout = self.layout_of(row)
        top = self.top_of(row) + self._head_of(row)
        return QRectF(self.left_of_text(), top, self._text_width(), layout.height)

    def layout_of(self, row: int) -> LineLayout:
        """Return the set text of a row."""
        number = self._model.places[row].number
        found = self._layouts.get(number)
        if found is None:
            segment = self._model.segment(row)
            if len(self._layouts) >= _MOST_LAYOUTS:
                self._layouts.clear()
            found = self._layouts[number] = self._set(segment.text, segment.words)
        return found

    def row_changed(self, row: int) -> None:
        """Set a row anew."""
        self._layouts.pop(self._model.places[row].number, None)
        super().row_changed(row)

    def all_changed(self) -> None:
        """Set everything anew."""
        self._layouts.clear()
        super().all_changed()

    # --- heights ----------------------------------------------------------------------------------

    def estimate(self, first: int, count: int) -> NDArray[np.float64]:
        """Return about how tall rows are, by how many letters they have."""
        metrics = QFontMetricsF(self._theme.font(TextStyle.BODY))
        per_line = max(self._text_width() / metrics.averageCharWidth() * 1.05, 1.0)
        places = self._model.places[first : first + count]
        letters = np.fromiter(map(_length_of, places), np.float64, len(places))
        texts = np.maximum(np.ceil(letters / per_line), 1.0) * metrics.height() * LEADING
        heads = np.full(len(places), float(Space.XS))
        heads[self._model.turns(first, count)] += self._theme.px(_NAME_PX) + _TURN_PX
        # The first row and those behind gaps are a handful; all rows one by one would take long.
        special = {0, *(self._model.row_of(number) for number in self._gaps)}
        rows = range(first, first + len(places))
        for row in special:
            if row is not None and row in rows:
                heads[row - first] = self._head_of(row)
        return np.asarray(texts + heads + Space.S, np.float64)

    def measure(self, row: int) -> float:
        """Return how tall a row is."""
        return self._head_of(row) + self.layout_of(row).height + Space.S

    def foot_height(self) -> float:
        """Return how tall the moving words are, and the air below everything."""
        height = float(Space.XL + self._theme.px(_GAP_PX) * len(self._gaps_before(-1)))
        if self._partial is not None:
            height += self._partial.height + Space.M
        if self._is_live:
            height += self._theme.px(_NAME_PX)
        return height

    def goes_along_with_end(self) -> bool:
        """Only what is live has an end worth following."""
        return self._is_live

    # --- Qt ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight and the foot."""
        rows = self.rows_in_sight()
        with painting(self.viewport()) as painter:
            painter.setClipRect(event.rect())
            for row in rows:
                self._paint_row(painter, row)
            if not rows or rows.stop == self._model.rowCount():
                self._paint_foot(painter)

    # --- how: where things stand ------------------------------------------------------------------

    def left_of_text(self) -> float:
        """Return where text begins."""
        return float(Space.S + self._theme.px(_GUTTER_PX))

    def pen_rect(self, row: int) -> QRectF:
        """Return where the sign for editing stands."""
        size = self._theme.px(_PEN_PX)
        text = self.text_rect(row)
        return QRectF(text.right() + Space.S, text.top() + 2, size, size)

    def _text_width(self) -> float:
        pen = self._theme.px(_PEN_PX) + 2 * Space.S + Space.S
        there = self.viewport().width() - self.left_of_text() - pen
        return float(max(min(there, self._theme.px(_WIDEST_TEXT_PX)), 80))

    def _head_of(self, row: int) -> float:
        """Return how much stands above the text of a row."""
        height = float(Space.XS if row else Space.L)
        height += self._theme.px(_GAP_PX) * len(self._gaps_before(row))
        if self._model.begins_turn(row):
            height += self._theme.px(_NAME_PX) + (_TURN_PX if row else 0)
        return height

    def _gaps_before(self, row: int) -> tuple[GapRemark, ...]:
        if not self._all_gaps:
            return ()
        number = _ROOT_GAPS if row < 0 else self._model.places[row].number
        return self._gaps.get(number, ())

    def _place_gaps(self) -> None:
        """Give each gap to the first line that begins behind it."""
        found: dict[int, tuple[GapRemark, ...]] = {}
        for gap in self._all_gaps:
            before = self._model.row_at(gap.at_s)
            row = 0 if before is None else before + 1
            is_inside = row < self._model.rowCount()
            number = self._model.places[row].number if is_inside else _ROOT_GAPS
            found[number] = (*found.get(number, ()), gap)
        self._gaps = found

    def _set(self, text: str, words: Sequence[Word]) -> LineLayout:
        font = self._theme.font(TextStyle.BODY)
        doubt = self._theme.colour("border_strong")
        return LineLayout(text, words, font, self._text_width(), doubt)

    def _forget(self) -> None:
        self._layouts.clear()
        self._partial, self._playing, self._selection = None, None, None
        self._finds, self._found, self._keyboard_word = {}, None, None
        self._gaps, self._all_gaps = {}, ()
        self._hidden_row = self._hovered = None

    def _on_rows_coming(self, _parent: QModelIndex, first: int, _last: int) -> None:
        if first < self._model.rowCount():  # rows behind it get other numbers
            self._playing = self._selection = None
            self._finds, self._found = {}, None

    def _on_theme_changed(self) -> None:
        self.all_changed()

    # --- how: painting ----------------------------------------------------------------------------

    def _paint_row(self, painter: QPainter, row: int) -> None:
        place = self._model.places[row]
        top = self.top_of(row)
        text = self.text_rect(row)
        self._paint_gaps(painter, top, self._gaps_before(row))
        is_playing = self._playing is not None and self._playing[0] == row
        around = QRectF(Space.XS, text.top() - Space.XS, 0, text.height() + 2 * Space.XS)
        around.setRight(text.right() + self._theme.px(_PEN_PX) + 2 * Space.S)
        if is_playing:
            fill_rounded(painter, around, Radius.S, self._theme.colour("accent_soft"))
        elif self._hovered == row:
            fill_rounded(painter, around, Radius.S, self._theme.colour("surface_hover"))
        if self._is_by_keyboard and self.hasFocus() and self.currentIndex().row() == row:
            outline_rounded(painter, around, Radius.S, self._theme.colour("focus"), 2.0)
        if self._model.begins_turn(row):
            self._paint_name(painter, text, place.speaker or "")
        is_hovered = self._hovered == row
        role = "accent" if is_hovered or is_playing else "text_secondary"
        self._paint_time(painter, text, clock_length(place.start_s), role)
        if row != self._hidden_row:
            layout = self.layout_of(row)
            layout.draw(painter, text.topLeft(), self._theme.colour("text"), self._marks(row))
        if is_hovered:
            paint_icon(painter, self.pen_rect(row), self._theme, "pencil", "text_secondary")

    def _marks(self, row: int) -> list[QTextLayout.FormatRange]:
        layout = self.layout_of(row)
        marks = []
        ground, on = self._theme.colour("mark"), self._theme.colour("on_mark")
        for start, end in self._finds.get(row, ()):
            is_found = self._found == (row, (start, end))
            if is_found:
                marks.append(
                    layout.mark(
                        start,
                        end,
                        ground=self._theme.colour("accent"),
                        text=self._theme.colour("on_accent"),
                    )
                )
            else:
                marks.append(layout.mark(start, end, ground=ground, text=on))
        if self._playing is not None and self._playing[0] == row:
            word = self._playing[1]
            stretch = None if word is None else layout.ranges[word]
            if stretch is not None:
                marks.append(layout.mark(*stretch, ground=ground, text=on))
        is_current = self.currentIndex().row() == row
        if is_current and self._keyboard_word is not None and self.hasFocus():
            stretch = layout.ranges[min(self._keyboard_word, len(layout.ranges) - 1)]
            if stretch is not None:
                soft = self._theme.colour("accent_soft")
                on_soft = self._theme.colour("on_accent_soft")
                marks.append(layout.mark(*stretch, ground=soft, text=on_soft))
        part = self._selection.part_of(row, len(layout.text)) if self._selection else None
        if part is not None:
            tint = self._theme.colour("accent")
            tint.setAlpha(72)
            marks.append(layout.mark(*part, ground=tint))
        return marks

    def _paint_time(self, painter: QPainter, text: QRectF, time: str, role: str) -> None:
        font = self._theme.font(TextStyle.CAPTION)
        line = QFontMetricsF(self._theme.font(TextStyle.BODY)).height() * LEADING
        box = QRectF(Space.S, text.top(), self._theme.px(_GUTTER_PX) - Space.M, line)
        draw_elided(painter, box, time, font, self._theme.colour(role), Qt.AlignmentFlag.AlignRight)

    def _paint_name(self, painter: QPainter, text: QRectF, name: str) -> None:
        height = self._theme.px(_NAME_PX)
        box = QRectF(text.left(), text.top() - height - Space.XS, text.width(), height)
        font = self._theme.font(TextStyle.CAPTION_STRONG)
        colour = self._theme.speaker_colour(self._model.speaker_place(name) or 0)
        draw_elided(painter, box, shown_name(name), font, colour)

    def _paint_gaps(self, painter: QPainter, top: float, gaps: Sequence[GapRemark]) -> None:
        height = self._theme.px(_GAP_PX)
        font = self._theme.font(TextStyle.CAPTION)
        metrics = QFontMetricsF(font)
        for at, gap in enumerate(gaps):
            words = explain_gap(gap)
            y = top + at * height + height / 2
            left, right = self.left_of_text(), self.left_of_text() + self._text_width()
            wide = min(metrics.horizontalAdvance(words), right - left - Space.XXL)
            painter.setPen(self._theme.colour("border_strong"))
            painter.drawLine(QPointF(left + wide + Space.S, y), QPointF(right, y))
            box = QRectF(left, y - height / 2, wide + 1, height)
            draw_elided(painter, box, words, font, self._theme.colour("warning"))

    def _paint_foot(self, painter: QPainter) -> None:
        """Paint the moving words: settled ones in full colour, those behind them paler."""
        count = self._model.rowCount()
        y = self.top_of(count) if count else float(Space.M)
        gaps = self._gaps_before(_ROOT_GAPS)
        self._paint_gaps(painter, y, gaps)
        y += self._theme.px(_GAP_PX) * len(gaps) + Space.S
        left = self.left_of_text()
        if self._partial is not None:
            text = QRectF(left, y, self._text_width(), self._partial.height)
            pale = self._partial.mark(
                self._partial_settled,
                len(self._partial.text),
                text=self._theme.colour("text_secondary"),
            )
            self._partial.draw(painter, text.topLeft(), self._theme.colour("text"), [pale])
            y += self._partial.height + Space.XS
        elif not count and not self._is_live:
            box = QRectF(left, y, self._text_width(), self._theme.px(_NAME_PX))
            words = self.tr("No words were recognised in this meeting.")
            font, colour = self._theme.font(TextStyle.BODY), self._theme.colour("text_secondary")
            draw_elided(painter, box, words, font, colour)
        if self._is_live:
            if self._has_dot:
                dot = QRectF(left - Space.L, y + self._theme.px(_NAME_PX) / 2 - 4, 8, 8)
                fill_rounded(painter, dot, 4, self._theme.colour("record"))
            box = QRectF(left, y, self._text_width(), self._theme.px(_NAME_PX))
            font = self._theme.font(TextStyle.CAPTION)
            colour = self._theme.colour("text_secondary")
            draw_elided(painter, box, self._partial_caption, font, colour)
