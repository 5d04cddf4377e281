"""A list of rows of any height, of which only those in sight are ever set in type.

What it shows stands in subclasses; here is where rows are, scrolling, and following. All heights
out of sight are estimates. A row that comes into sight gets its true height, and what is in sight
stays where it is.
"""

from __future__ import annotations

from abc import abstractmethod

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from unplugged.ui.meeting.row_heights import RowHeights
from unplugged.ui.meeting.transcript_model import TranscriptModel

_Index = QModelIndex | QPersistentModelIndex
_NEAR_END_PX = 24
_STEP_PX = 48
_SETTLE_ROUNDS = 4
_MOST_SINGLE = 200


class TranscriptList(QListView):
    """Places rows and scrolls over them.

    A QListView for what it brings with it: screen readers, the current row, the model's signals.
    Its own layout of items is not used: it would set 20,000 rows in type.

    Signals:
        following_changed: Whether it follows what is new, or stays where the reader scrolled to.
    """

    following_changed = Signal(bool)

    def __init__(self, model: TranscriptModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self._transcript = model
        self._heights = RowHeights()
        self._is_following = True
        self._is_settling = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setModel(model)
        model.modelReset.connect(self._on_model_reset)
        model.rowsInserted.connect(self._on_rows_inserted)
        model.dataChanged.connect(self._on_data_changed)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)

    # --- what subclasses say ----------------------------------------------------------------------

    @abstractmethod
    def estimate(self, first: int, count: int) -> NDArray[np.float64]:
        """Return about how tall some rows are, quickly."""

    @abstractmethod
    def measure(self, row: int) -> float:
        """Return how tall a row is."""

    @abstractmethod
    def foot_height(self) -> float:
        """Return how much is shown below the last row."""

    # --- following --------------------------------------------------------------------------------

    @property
    def is_following(self) -> bool:
        """Whether it goes along with what is new."""
        return self._is_following

    def follow(self, *, is_following: bool) -> None:
        """Go along with what is new, or stay."""
        if is_following != self._is_following:
            self._is_following = is_following
            self.following_changed.emit(is_following)

    def go_to_end(self) -> None:
        """Show the end."""
        bar = self.verticalScrollBar()
        for _ in range(_SETTLE_ROUNDS):
            bar.setValue(bar.maximum())
            self._settle()
            if bar.value() == bar.maximum():
                break
        self.viewport().update()

    def show_row(self, row: int) -> None:
        """Bring a row into sight, a third from the top; where it is already, nothing moves."""
        if not 0 <= row < len(self._heights):
            return
        height, bar = self.viewport().height(), self.verticalScrollBar()
        for _ in range(_SETTLE_ROUNDS):
            top = self._heights.top(row)
            bottom = top + self._heights.height(row)
            if bar.value() <= top and bottom <= bar.value() + height - _STEP_PX:
                return
            bar.setValue(round(top - height / 3))
            self._settle()
        self.viewport().update()

    def scroll_to_row(self, row: int) -> None:
        """Let a row be the first in sight."""
        bar = self.verticalScrollBar()
        for _ in range(_SETTLE_ROUNDS):
            bar.setValue(round(self._heights.top(row)))
            self._settle()
        self.viewport().update()

    # --- where rows are ---------------------------------------------------------------------------

    def rows_in_sight(self) -> range:
        """Return the rows that are at least partly visible, with their true heights."""
        if not len(self._heights):
            return range(0)
        bar = self.verticalScrollBar()
        for _ in range(_SETTLE_ROUNDS):
            before = bar.value()
            self._settle()
            if bar.value() == before:
                break
        y = bar.value()
        first = self._heights.row_at(y)
        last = self._heights.row_at(y + self.viewport().height())
        return range(first, last + 1)

    def top_of(self, row: int) -> float:
        """Return where a row begins in the viewport; the one behind the last is the foot."""
        return self._heights.top(row) - self.verticalScrollBar().value()

    def row_below(self, y: float) -> int | None:
        """Return the row at a height of the viewport, None beside all rows."""
        at = y + self.verticalScrollBar().value()
        if not len(self._heights) or not 0 <= at < self._heights.total:
            return None
        return self._heights.row_at(at)

    def row_changed(self, row: int) -> None:
        """Measure a row again when it is looked at next."""
        self._heights.set(row, float(self.estimate(row, 1)[0]))
        self.updateGeometries()
        self.viewport().update()

    def all_changed(self) -> None:
        """Place everything anew, as after a change of width or type; what was on top stays."""
        count = self._transcript.rowCount()
        bar = self.verticalScrollBar()
        top = self._heights.row_at(bar.value()) if len(self._heights) else 0
        is_at_end = self._is_following and bar.value() >= bar.maximum() - _NEAR_END_PX
        self._heights.reset(self.estimate(0, count))
        self.updateGeometries()
        if is_at_end and bar.maximum() > 0 and bar.value() > 0:
            self.go_to_end()
        elif 0 < top < count:
            bar.setValue(round(self._heights.top(top)))
        self.viewport().update()

    # --- Qt: items --------------------------------------------------------------------------------

    def visualRect(self, index: _Index) -> QRect:
        """Return where a row is in the viewport."""
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return QRect()
        top, height = self.top_of(row), self._heights.height(row)
        return QRect(0, round(top), self.viewport().width(), round(height))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point of the viewport."""
        row = self.row_below(point.y())
        return QModelIndex() if row is None else self._transcript.index(row)

    def scrollTo(
        self,
        index: _Index,
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight."""
        if index.isValid():
            self.show_row(index.row())

    def verticalOffset(self) -> int:
        """Return how far it is scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Return 0: lines are wrapped."""
        return 0

    def doItemsLayout(self) -> None:
        """Place rows; those of QListView itself are not used."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Tell the scroll bar how much there is."""
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setSingleStep(_STEP_PX)
        bar.setPageStep(max(height - _STEP_PX, _STEP_PX))
        bar.setRange(0, max(0, round(self._heights.total + self.foot_height()) - height))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew; the rows know where they are."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set everything anew when the width changed."""
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            self.all_changed()
        elif self._is_following:
            self.stay_at_end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; whoever scrolls up wants to stay there."""
        QAbstractItemView.wheelEvent(self, event)
        self._on_scrolled_by_hand()

    # --- Qt: model --------------------------------------------------------------------------------

    def _on_model_reset(self) -> None:
        self._heights.reset(self.estimate(0, self._transcript.rowCount()))
        self.updateGeometries()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._heights.insert(first, self.estimate(first, last - first + 1))
        self.updateGeometries()
        self.stay_at_end()
        self.viewport().update()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if last.row() - first.row() > _MOST_SINGLE:
            self.all_changed()
            return
        # The row behind them, too: whether it begins a turn depends on the one before.
        for row in range(first.row(), min(last.row() + 2, len(self._heights))):
            self.row_changed(row)

    def stay_at_end(self) -> None:
        """Go along with what was added at the end, if that is wanted."""
        if self._is_following and self.goes_along_with_end():
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())

    def goes_along_with_end(self) -> bool:
        """Return whether to follow means to follow the end."""
        return True

    # --- how --------------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Give the rows in sight their true heights; what is in sight doesn't move."""
        if self._is_settling or not len(self._heights):
            return
        self._is_settling = True
        try:
            bar = self.verticalScrollBar()
            at_end = self._is_following and bar.value() == bar.maximum() > 0
            y = bar.value()
            row = self._heights.row_at(y)
            grown = self._heights.set(row, self.measure(row))
            if self._heights.top(row) < y:
                y += round(grown)  # the end of a row that is cut off above is what is in sight
            bottom = y + self.viewport().height()
            while row + 1 < len(self._heights) and self._heights.top(row + 1) < bottom:
                row += 1
                grown += abs(self._heights.set(row, self.measure(row)))
            if grown:
                self.updateGeometries()
            bar.setValue(bar.maximum() if at_end and self.goes_along_with_end() else y)
        finally:
            self._is_settling = False

    def _on_scrolled_by_hand(self) -> None:
        bar = self.verticalScrollBar()
        self.follow(is_following=bar.sliderPosition() >= bar.maximum() - _NEAR_END_PX)
