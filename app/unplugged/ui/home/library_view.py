"""The list of meetings: open, rename, delete, with mouse, keys and menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from unplugged.core.store import Meeting
from unplugged.core.types import MeetingStatus
from unplugged.ui.home.library_delegate import LibraryDelegate
from unplugged.ui.home.library_model import LibraryModel, Role
from unplugged.ui.parts.gutter import ListWithGutter
from unplugged.ui.theme.icons import icon
from unplugged.ui.theme.theme import Theme

_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LibraryView(ListWithGutter):
    """Cards of meetings.

    Signals:
        open_asked: Id of the meeting to open.
        delete_asked: Id of the meeting to delete.
        resume_asked: Id of an interrupted meeting that should be finished.
    """

    open_asked = Signal(str)
    delete_asked = Signal(str)
    resume_asked = Signal(str)

    def __init__(self, theme: Theme, model: LibraryModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self._theme = theme
        self._library = model
        self._painter = LibraryDelegate(theme, self)
        self.setAccessibleName(self.tr("Meetings"))
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.customContextMenuRequested.connect(self._on_menu_asked)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    # --- mouse and keys ---------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the card that was clicked, or its menu when the click was on its button."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        rect = self.visualRect(index)
        more = self._painter.more_rect(rect, index)
        if more.contains(event.position()):
            self._open_menu(index, more.bottomLeft().toPoint())
        elif self._painter.card_rect(rect, index).contains(event.position()):
            self.open_asked.emit(self._meeting(index).id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show with the pointer what a click would do."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_card = index.isValid() and self._painter.card_rect(
            self.visualRect(index), index
        ).contains(event.position())
        shape = Qt.CursorShape.PointingHandCursor if is_card else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes, F2 renames; the rest is the list's own.

        A Delete that is held deletes one: the next meeting takes the place of each that is gone.
        """
        index = self.currentIndex()
        is_editing = self.state() is QAbstractItemView.State.EditingState
        if not index.isValid() or is_editing:
            super().keyPressEvent(event)
        elif event.key() in _OPENING_KEYS:
            self.open_asked.emit(self._meeting(index).id)
        elif event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():
                self.delete_asked.emit(self._meeting(index).id)
        elif event.key() == Qt.Key.Key_F2:
            self.edit(index)
        else:
            super().keyPressEvent(event)

    # --- menu -------------------------------------------------------------------------------------

    def menu_for(self, index: QModelIndex) -> QMenu:
        """Return the menu of one meeting."""
        meeting = self._meeting(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def add(icon_name: str, text: str, ask: Callable[[str], None]) -> None:
            action = menu.addAction(icon(self._theme, icon_name), text)
            action.triggered.connect(lambda: ask(meeting.id))

        add("book-open", self.tr("Open"), self.open_asked.emit)
        if meeting.status is MeetingStatus.INTERRUPTED:
            add("play", self.tr("Finish the work on it"), self.resume_asked.emit)
        rename = menu.addAction(icon(self._theme, "pencil"), self.tr("Rename"))
        rename.triggered.connect(lambda: self._rename(meeting.id))
        menu.addSeparator()
        add("trash-2", self.tr("Delete"), self.delete_asked.emit)
        return menu

    def _rename(self, meeting_id: str) -> None:
        # Meetings may have come in, or gone, while the menu was open.
        row = self._library.row_of(meeting_id)
        if row is not None:
            self.edit(self._library.index(row))

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        self.setCurrentIndex(index)
        self.menu_for(index).popup(self.viewport().mapToGlobal(place))

    def _on_menu_asked(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid():
            # The menu key: the card that the keyboard is on.
            index = self.currentIndex()
            rect: QRect = self.visualRect(index)
            place = rect.center()
        if index.isValid():
            self._open_menu(index, place)

    def _meeting(self, index: QModelIndex) -> Meeting:
        meeting: Meeting = index.data(Role.MEETING)
        return meeting
