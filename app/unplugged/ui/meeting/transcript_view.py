"""The transcript under hand: clicks play, double clicks edit, drags select, keys do all of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from unplugged.ui.meeting.text_selection import TextSelection
from unplugged.ui.meeting.transcript_canvas import TranscriptCanvas
from unplugged.ui.meeting.transcript_model import TranscriptModel
from unplugged.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Spot:
    """What lies under the pointer.

    Attributes:
        row: Which row.
        character: The nearest place in its text.
        word: Which of its words, None for none.
        is_text: Whether it is the text and not what stands beside it.
        is_pen: Whether it is the sign for editing.
    """

    row: int
    character: int
    word: int | None
    is_text: bool
    is_pen: bool


class TranscriptView(TranscriptCanvas):
    """Tells what somebody wants with the transcript.

    Signals:
        moment_asked: Somebody wants to hear this second of the meeting.
        edit_asked: Somebody wants to change this row.
        menu_asked: Somebody wants the menu of a spot: the ``Spot`` and a global ``QPoint``.
        toggle_asked: Somebody wants to play or to pause.
    """

    moment_asked = Signal(float)
    edit_asked = Signal(int)
    menu_asked = Signal(object, object)
    toggle_asked = Signal()

    def __init__(self, model: TranscriptModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(model, theme, parent)
        self._pressed: tuple[Spot, QPointF] | None = None
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # --- selection --------------------------------------------------------------------------------

    @property
    def selected_text(self) -> str:
        """What is selected, as plain text, a line per row."""
        selection = self._selection
        if selection is None or selection.is_empty:
            return ""
        lines = []
        for row in selection.rows:
            text = self._model.segment(row).text
            part = selection.part_of(row, len(text))
            if part is not None:
                lines.append(text[part[0] : part[1]])
        return "\n".join(lines)

    def copy(self) -> None:
        """Copy what is selected, or the current row."""
        text = self.selected_text
        if not text and self.currentIndex().isValid():
            text = self._model.segment(self.currentIndex().row()).text
        if text:
            QApplication.clipboard().setText(text)

    def select_all(self) -> None:
        """Select everything."""
        last = self._model.rowCount() - 1
        if last >= 0:
            end = (last, len(self._model.segment(last).text))
            self._select(TextSelection((0, 0), end))

    # --- Qt ---------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        spot = self._spot_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or spot is None:
            return
        place = (spot.row, spot.character)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection is not None:
            self._select(TextSelection(self._selection.anchor, place))
            return
        self._pressed = (spot, event.position())
        self._keyboard_word = None
        self._is_by_keyboard = False
        self.setCurrentIndex(self._model.index(spot.row))
        self._select(TextSelection(place, place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select, or show what a click would do."""
        spot = self._spot_at(event.position())
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if spot is not None and self._selection is not None:
                self._select(TextSelection(self._selection.anchor, (spot.row, spot.character)))
            return
        hovered = None if spot is None else spot.row
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()
        is_click = spot is not None and (spot.is_pen or not spot.is_text or spot.word is not None)
        shape = Qt.CursorShape.PointingHandCursor if is_click else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click: a word or a time is played."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        spot, at = pressed
        distance = (event.position() - at).manhattanLength()
        if distance >= QApplication.startDragDistance():
            return
        self._select(None)
        if spot.is_pen:
            self.edit_asked.emit(spot.row)
        elif not spot.is_text:
            self.moment_asked.emit(self._model.places[spot.row].start_s)
        elif spot.word is not None:
            self.moment_asked.emit(self.layout_of(spot.row).words[spot.word].start_s)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit."""
        spot = self._spot_at(event.position())
        if spot is not None and event.button() is Qt.MouseButton.LeftButton:
            self.edit_asked.emit(spot.row)

    def leaveEvent(self, event: QEvent) -> None:
        """Hover over nothing."""
        self._hovered = None
        self.viewport().update()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer, or of the current row."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.currentIndex().row()
            spot = Spot(row, 0, self._keyboard_word, is_text=True, is_pen=False)
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        else:
            found = self._spot_at(QPointF(event.pos()))
            row = -1 if found is None else found.row
            spot = found or Spot(-1, 0, None, is_text=False, is_pen=False)
            at = event.globalPos()
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))
            self.menu_asked.emit(spot, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between rows and words; Return plays, F2 edits, Space pauses."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        else:
            self._press(event)

    # --- how: keys --------------------------------------------------------------------------------

    def _press(self, event: QKeyEvent) -> None:
        row, last = self.currentIndex().row(), self._model.rowCount() - 1
        page = max(1, len(self.rows_in_sight()) - 1)
        targets = {
            Qt.Key.Key_Up: max(row - 1, 0),
            Qt.Key.Key_Down: min(row + 1, last),
            Qt.Key.Key_PageUp: max(row - page, 0),
            Qt.Key.Key_PageDown: min(row + page, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        self._is_by_keyboard = True
        if key in targets and last >= 0:
            self._move_to_row(targets[key], event.modifiers())
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and row >= 0:
            self._move_to_word(row, 1 if key is Qt.Key.Key_Right else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.moment_asked.emit(self._moment_of(row))
        elif key is Qt.Key.Key_F2 and row >= 0:
            self.edit_asked.emit(row)
        elif key is Qt.Key.Key_Space:
            self.toggle_asked.emit()
        elif key is Qt.Key.Key_Escape and self._selection is not None:
            self._select(None)
        else:
            event.ignore()

    def _move_to_row(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            before = self.currentIndex().row()
            anchor = self._selection.anchor[0] if self._selection is not None else before
            first, last = (anchor, 0), (row, len(self._model.segment(row).text))
            if row < anchor:
                first, last = (anchor, len(self._model.segment(anchor).text)), (row, 0)
            self._select(TextSelection(first, last))
        else:
            self._select(None)
        self._keyboard_word = None
        self.follow(is_following=row == self._model.rowCount() - 1)
        self.setCurrentIndex(self._model.index(row))
        self.show_row(row)
        self.viewport().update()

    def _move_to_word(self, row: int, step: int) -> None:
        count = len(self.layout_of(row).words)
        if not count:
            return
        before = self._keyboard_word if self._keyboard_word is not None else -1
        self._keyboard_word = min(max(before + step, 0), count - 1)
        word = self.layout_of(row).words[self._keyboard_word].text
        self.setAccessibleDescription(word)
        changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)
        self.viewport().update()

    def _moment_of(self, row: int) -> float:
        words = self.layout_of(row).words
        if self._keyboard_word is not None and self._keyboard_word < len(words):
            return words[self._keyboard_word].start_s
        return self._model.places[row].start_s

    # --- how --------------------------------------------------------------------------------------

    def _select(self, selection: TextSelection | None) -> None:
        if selection != self._selection:
            self._selection = selection
            self.viewport().update()

    def _spot_at(self, point: QPointF) -> Spot | None:
        row = self.row_below(point.y())
        if row is None:
            return None
        text = self.text_rect(row)
        inside = point - text.topLeft()
        layout = self.layout_of(row)
        is_on = text.top() <= point.y() <= text.bottom()
        return Spot(
            row,
            layout.character_at(inside),
            layout.word_at(inside) if is_on else None,
            is_text=point.x() >= text.left(),
            is_pen=self.pen_rect(row).adjusted(-4, -4, 4, 4).contains(point),
        )
