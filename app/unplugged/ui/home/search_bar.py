"""The line above the list: what one looks for, and in which order meetings stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QMenu, QWidget

from unplugged.ui.home.library_model import Sorting
from unplugged.ui.parts.buttons import MenuButton
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.icons import icon
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

# The least width of the field: in a line of its own, and beside the heading at 100 % text.
_FIELD_PX = (200, 240)
_AFTER_KEY_MS = 90  # a fast typist's next key comes sooner: one search for both


class SearchBar(QWidget):
    """Heading, search field, order.

    Signals:
        search_asked: What is looked for now, empty for everything.
        sorting_asked: The ``Sorting`` that was chosen.
    """

    search_asked = Signal(str)
    sorting_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the line."""
        super().__init__(parent)
        self._theme = theme
        self._heading = Label(self.tr("Meetings"), TextStyle.TITLE)
        self._count = Label("", TextStyle.TITLE, "secondary")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search every word that was said"))
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setClearButtonEnabled(True)
        self._glass = QAction(icon(theme, "search", "text_secondary"), "", self.field)
        self.field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._on_text_changed)
        self._sort = MenuButton(theme, " ", "arrow-down-wide-narrow", kind="quiet")
        self._sort.setToolTip(self.tr("Order of the list"))
        self._sorting = Sorting.NEWEST
        self._orders = self._sort_menu()
        self._sort.clicked.connect(self._on_sort_clicked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnStretch(2, 1)
        # In the order in which Tab goes through them.
        for place, part in enumerate((self._heading, self._count, None, self.field, self._sort)):
            if part is not None:
                self._grid.addWidget(part, 0, place)
        self._grid.setColumnStretch(3, 2)
        self._is_folded = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(lambda: self.search_asked.emit(self.field.text()))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._name_order()

    def show_order(self, *, is_of_hits: bool) -> None:
        """Say in which order things stand; that of hits is nobody's to choose."""
        if is_of_hits == self._sort.isEnabled():
            self._sort.setEnabled(not is_of_hits)
            self._name_order()

    def set_count(self, count: int) -> None:
        """Show how many meetings there are."""
        self._count.setText(str(count) if count else "")
        self._count.setAccessibleName(self.tr("{count} meetings").format(count=count))

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for sorting in Sorting:
            action = QAction(self._name_of(sorting), group)
            action.setCheckable(True)
            action.setChecked(sorting is self._sorting)
            action.triggered.connect(lambda _checked, sorting=sorting: self._choose(sorting))
            menu.addAction(action)
        return menu

    def _choose(self, sorting: Sorting) -> None:
        self._sorting = sorting
        self._name_order()
        self.sorting_asked.emit(sorting)

    def _name_order(self) -> None:
        is_chosen = self._sort.isEnabled()
        name = self._name_of(self._sorting) if is_chosen else self.tr("Best match first")
        self._sort.setText(name)
        self._sort.setAccessibleName(self.tr("Order: {name}").format(name=name))

    def _name_of(self, sorting: Sorting) -> str:
        match sorting:
            case Sorting.NEWEST:
                return self.tr("Newest first")
            case Sorting.OLDEST:
                return self.tr("Oldest first")
            case Sorting.TITLE:
                return self.tr("By title")
            case Sorting.LONGEST:
                return self.tr("Longest first")

    # --- Qt ---------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Return what it needs when the field stands below the heading."""
        above = self._above_px() + self._sort.sizeHint().width() + Space.M
        return QSize(max(above, _FIELD_PX[0]), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Put the field below the heading where both do not fit into one line."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            beside = self._above_px() + self._sort.sizeHint().width() + 2 * Space.M
            self._fold(is_folded=beside + self._field_px() > self.width())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape shows all meetings again."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_sort_clicked(self) -> None:
        corner = self._sort.mapToGlobal(self._sort.rect().bottomRight())
        self._orders.popup(corner - QPoint(self._orders.sizeHint().width(), 0))

    @Slot()
    def _on_text_changed(self) -> None:
        self._typing.start(_AFTER_KEY_MS)

    def _on_theme_changed(self) -> None:
        self._glass.setIcon(icon(self._theme, "search", "text_secondary"))
        self.updateGeometry()

    # --- one line or two --------------------------------------------------------------------------

    def _above_px(self) -> int:
        """Return how much of the line heading and count take."""
        return self._heading.sizeHint().width() + Space.M + self._count.sizeHint().width() + Space.M

    def _field_px(self) -> int:
        return self._theme.px(_FIELD_PX[1])

    def _fold(self, *, is_folded: bool) -> None:
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        self._grid.removeWidget(self.field)
        if is_folded:
            self._grid.addWidget(self.field, 1, 0, 1, 5)
        else:
            self._grid.addWidget(self.field, 0, 3)
        self._grid.setColumnStretch(3, 0 if is_folded else 2)
