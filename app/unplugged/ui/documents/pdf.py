"""PDF: the minutes on A4, drawn by Qt with its fonts embedded, without a window on the screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from unplugged import __version__
from unplugged.core.export.document import Document
from unplugged.core.export.text_flow import one_line
from unplugged.core.export.times import clock
from unplugged.core.gaps import GapRemark
from unplugged.core.types import MinutesItem, Section
from unplugged.documents.direction import is_right_to_left
from unplugged.ui.theme.fonts import load_family

_DPI = 300
_SCREEN_DPI = 96
_MARGIN_MM = 20.0
_FOOTER_MM = 12.0
_INK = QColor("#1f242b")
_QUIET = QColor("#5c6672")
_ACCENT = QColor("#0b6b58")
_WARNING = QColor("#a63a00")
_RULE = QColor("#d5dadf")
_SHADE = QColor("#f2f5f4")
_TASK_WIDTHS = (5, 47, 18, 17, 13)  # percent: tick, task, owner, due, time
_TIME_PT = 48.0  # room for "1:02:03" before each line of the transcript
_BULLET_PT = 14.0


def to_pdf(document: Document) -> bytes:
    """Return a meeting as a PDF file; works with and without a running window."""
    with _application():
        return _Sheet(document).draw()


@contextmanager
def _application() -> Iterator[None]:
    """Lend an application without a screen where none runs: Qt lays out no text without one."""
    if QGuiApplication.instance() is not None:
        yield
        return
    lent = QGuiApplication([sys.argv[0] or "unplugged", "-platform", "offscreen"])
    try:
        yield
    finally:
        lent.shutdown()


class _Sheet:
    """One meeting being set on paper."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._family = load_family()
        self._text = QTextDocument()
        self._text.setUndoRedoEnabled(False)
        self._text.setDocumentMargin(0)
        self._text.setDefaultFont(self._font(10.0))
        self._at = QTextCursor(self._text)
        self._is_first = True

    def draw(self) -> bytes:
        """Set everything, page by page."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DPI)
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _FOOTER_MM),
                QPageLayout.Unit.Millimeter,
            )
        )
        writer.setTitle(one_line(self._document.meeting.title))
        writer.setCreator(f"Unplugged {__version__}")
        self._text.documentLayout().setPaintDevice(writer)
        # As one change: else Qt lays out the page again after each of many thousand insertions.
        whole = QTextCursor(self._text)
        whole.beginEditBlock()
        self._write()
        whole.endEditBlock()
        self._paint(writer)
        return bytes(buffer.data().data())

    # --- pages ------------------------------------------------------------------------------------

    def _paint(self, writer: QPdfWriter) -> None:
        width, height = float(writer.width()), float(writer.height())
        footer = _FOOTER_MM / 25.4 * _DPI
        body = height - footer
        self._text.setPageSize(QSizeF(width, body))
        pages = self._text.pageCount()
        painter = QPainter(writer)
        try:
            for page in range(pages):
                if page:
                    writer.newPage()
                painter.save()
                painter.translate(0, -page * body)
                # Two dots less: Qt counts in 64ths of a dot, and the first line of a page may begin
                # just above its edge, so that the page before would hold it, too, out of sight.
                self._text.drawContents(painter, QRectF(0, page * body, width, body - 2))
                painter.restore()
                self._paint_footer(painter, QRectF(0, body, width, footer), page + 1, pages)
        finally:
            painter.end()

    def _paint_footer(self, painter: QPainter, place: QRectF, page: int, pages: int) -> None:
        painter.setFont(self._font(8.0))
        painter.setPen(_QUIET)
        number = f"{page} / {pages}"
        metrics = painter.fontMetrics()
        room = round(place.width()) - metrics.horizontalAdvance(number + "    ")
        title = metrics.elidedText(
            one_line(self._document.meeting.title), Qt.TextElideMode.ElideRight, room
        )
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | bottom), title)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | bottom), number)

    # --- content ----------------------------------------------------------------------------------

    def _write(self) -> None:
        document, words = self._document, self._document.words
        self._block(after_pt=2)
        self._put(document.meeting.title, self._style(21, weight=QFont.Weight.DemiBold))
        self._block(after_pt=6)
        facts = "  ·  ".join(
            words.fact.format(name=name, value=value) for name, value in document.facts()
        )
        self._put(facts, self._style(8.5, _QUIET))
        for remark in document.remarks():
            self._block(after_pt=4)
            self._put(remark, self._style(9.5, _QUIET, is_italic=True))
        if document.minutes is None:
            self._block(before_pt=10)
            self._put(words.no_minutes, self._style(10))
        else:
            minutes = document.minutes.minutes
            for part in minutes.parts:
                self._heading(words.heading(part))
                self._section(part.section, minutes.in_part(part))
        self._heading(words.transcript)
        self._transcript()

    def _section(self, section: Section, items: tuple[MinutesItem, ...]) -> None:
        if not items:
            self._block(after_pt=4)
            self._put(self._document.words.nothing_in_section, self._style(9.5, _QUIET))
        elif section is Section.ACTIONS:
            self._tasks(items)
        else:
            for item in items:
                self._block(after_pt=4, left_pt=_BULLET_PT, first_pt=-_BULLET_PT)
                self._put("•\t", self._style(10, _ACCENT))
                self._put(item.text, self._style(10))
                self._doubt(item)
                self._put(
                    "   " + "  ".join(self._document.times_of(item)), self._style(8.5, _ACCENT)
                )

    def _tasks(self, items: tuple[MinutesItem, ...]) -> None:
        shape = QTextTableFormat()
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in _TASK_WIDTHS]
        )
        shape.setHeaderRowCount(1)
        shape.setCellPadding(self._screen_px(4))
        shape.setCellSpacing(0)
        shape.setBorderCollapse(True)
        shape.setBorder(self._screen_px(0.5))
        shape.setBorderBrush(_RULE)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        table = self._at.insertTable(len(items) + 1, len(_TASK_WIDTHS), shape)
        for column, heading in enumerate(self._document.words.task_columns):
            cell = table.cellAt(0, column)
            ground = cell.format()
            ground.setBackground(_SHADE)
            cell.setFormat(ground)
            self._cell(table, 0, column, heading, self._style(8.5, _QUIET))
        for row, item in enumerate(items, start=1):
            self._task(table, row, item)
        self._at = QTextCursor(self._text)
        self._at.movePosition(QTextCursor.MoveOperation.End)

    def _task(self, table: QTextTable, row: int, item: MinutesItem) -> None:
        self._cell(table, row, 0, "✓" if item.is_done else "○", self._style(10, _ACCENT))
        self._cell(table, row, 1, item.text, self._style(10))
        self._doubt(item)
        owner = self._style(10, weight=QFont.Weight.Medium if item.owner else QFont.Weight.Normal)
        self._cell(table, row, 2, item.owner or self._document.words.someone, owner)
        self._cell(table, row, 3, item.due or "–", self._style(10))
        times = "  ".join(self._document.times_of(item))
        self._cell(table, row, 4, times, self._style(8.5, _ACCENT))

    def _cell(
        self, table: QTextTable, row: int, column: int, text: str, style: QTextCharFormat
    ) -> None:
        self._at = table.cellAt(row, column).firstCursorPosition()
        self._put(text, style)

    def _doubt(self, item: MinutesItem) -> None:
        remark = self._document.words.doubt(item)
        if remark is not None:
            self._put(f"  ({remark})", self._style(9, _WARNING, is_italic=True))

    def _transcript(self) -> None:
        document = self._document
        if not document.segments:
            self._block()
            self._put(document.empty_transcript(), self._style(10))
        shape = self._shape(after_pt=3, left_pt=_TIME_PT, first_pt=-_TIME_PT)
        time, said = self._style(8.5, _QUIET), self._style(9.5)
        name = self._style(9.5, weight=QFont.Weight.DemiBold)
        missing = self._style(8.5, _WARNING, is_italic=True)
        speaker_before: str | None = None
        for each in document.transcript():
            self._at.insertBlock(shape)
            if isinstance(each, GapRemark):
                self._put(f"{clock(each.at_s)}\t", missing)
                self._put(document.words.of_gap(each), missing)
                continue
            self._put(f"{clock(each.start_s)}\t", time)
            if each.speaker is not None and each.speaker != speaker_before:
                self._put(f"{each.speaker}  ", name)
            self._put(each.text, said)
            speaker_before = each.speaker

    # --- type -------------------------------------------------------------------------------------

    def _heading(self, text: str) -> None:
        self._block(before_pt=14, after_pt=5)
        self._put(text, self._style(13, _ACCENT, weight=QFont.Weight.DemiBold))

    def _block(
        self, *, before_pt: float = 0, after_pt: float = 0, left_pt: float = 0, first_pt: float = 0
    ) -> None:
        shape = self._shape(
            before_pt=before_pt, after_pt=after_pt, left_pt=left_pt, first_pt=first_pt
        )
        if self._is_first:
            self._at.setBlockFormat(shape)
            self._is_first = False
        else:
            self._at.insertBlock(shape)

    def _shape(
        self, *, before_pt: float = 0, after_pt: float = 0, left_pt: float = 0, first_pt: float = 0
    ) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setTopMargin(self._screen_px(before_pt))
        shape.setBottomMargin(self._screen_px(after_pt))
        shape.setLeftMargin(self._px(left_pt))
        shape.setTextIndent(self._px(first_pt))
        # Else a line that reads from the right hangs over the edge of the paper.
        shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if left_pt:
            shape.setTabPositions(
                [QTextOption.Tab(self._screen_px(left_pt), QTextOption.TabType.LeftTab)]
            )
        return shape

    def _style(
        self,
        size_pt: float,
        color: QColor = _INK,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        is_italic: bool = False,
    ) -> QTextCharFormat:
        style = QTextCharFormat()
        font = self._font(size_pt)
        font.setWeight(weight)
        font.setItalic(is_italic)
        style.setFont(font)
        style.setForeground(color)
        return style

    def _put(self, text: str, style: QTextCharFormat) -> None:
        """Add a text as it is; a tab at its end and spaces at its start are ours."""
        tail = "\t" if text.endswith("\t") else ""
        lead = text[: len(text) - len(text.lstrip(" "))]
        line = one_line(text)
        if is_right_to_left(line):
            # The page is laid out from the left: what reads from the right stands in it as a piece
            # of its own, or its full stop would land on the wrong side.
            line = f"\N{RIGHT-TO-LEFT ISOLATE}{line}\N{POP DIRECTIONAL ISOLATE}"
        self._at.insertText(lead + line + ("  " if text.endswith("  ") else tail), style)

    def _font(self, size_pt: float) -> QFont:
        font = QFont(self._family)
        font.setPointSizeF(size_pt)
        # Inter draws a colon between digits with a glyph of its own that stands for no letter:
        # "02:13" could be neither searched for nor copied.
        font.setFeature(QFont.Tag("calt"), 0)
        return font

    @staticmethod
    def _px(points: float) -> float:
        """Return a length in dots of the paper."""
        return points / 72 * _DPI

    @staticmethod
    def _screen_px(points: float) -> float:
        """Return a length as Qt wants margins above and below, tabs and tables.

        It takes them for dots of a screen of 96 dpi and scales them to the paper itself (seen in
        6.11); margins at the sides are dots of the paper.
        """
        return points / 72 * _SCREEN_DPI
