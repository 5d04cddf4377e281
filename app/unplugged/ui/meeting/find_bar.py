"""The bar above a transcript that finds words in it, and replaces them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from unplugged.core.editing import places_of
from unplugged.ui.meeting.transcript_view import TranscriptView
from unplugged.ui.parts.buttons import Button, IconButton
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

_WAITS_MS = 120  # for the next letter
Find = tuple[int, tuple[int, int]]  # row, stretch of its text


class FindBar(QFrame):
    """Finds while somebody types. Hidden until it is asked for.

    Signals:
        texts_wanted: The texts of all rows are needed; answered with ``take_texts``.
        replace_one_asked: Replace one find: row, start and end of its place, by what.
        replace_asked: Replace all: what, by what, whether capitals matter, whether whole words.
        closed: The bar was closed.
    """

    texts_wanted = Signal()
    replace_one_asked = Signal(int, int, int, str)
    replace_asked = Signal(str, str, bool, bool)
    closed = Signal()

    def __init__(self, theme: Theme, view: TranscriptView, parent: QWidget | None = None) -> None:
        """Make a hidden bar for a view."""
        super().__init__(parent)
        self._view = view
        self._texts: Sequence[str] = ()
        self._finds: list[Find] = []
        self._at = 0
        self._goes_on_at: tuple[int, int] | None = None  # row and offset, after a replacement
        self.setProperty("ground", "bar")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this meeting"))
        self.field.setAccessibleName(self.tr("Find in this meeting"))
        self.field.setClearButtonEnabled(True)
        self.count = Label("", TextStyle.CAPTION, "secondary")
        self.count.setMinimumWidth(theme.px(72))
        before = IconButton(theme, "chevron-up", self.tr("Previous"))
        after = IconButton(theme, "chevron-down", self.tr("Next"))
        self.case = Button(theme, "Aa", kind="quiet")
        self.case.setToolTip(self.tr("Capitals matter"))
        self.words = Button(theme, self.tr("Words"), kind="quiet")
        self.words.setToolTip(self.tr("Whole words only"))
        for button in (self.case, self.words):
            button.setCheckable(True)
            button.setAccessibleName(button.toolTip())
            button.toggled.connect(self._search)
        close = IconButton(theme, "x", self.tr("Close the search"))
        before.clicked.connect(lambda: self.step(-1))
        after.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.close_bar)
        self.replacement = QLineEdit()
        self.replacement.setPlaceholderText(self.tr("Replace by"))
        self.replacement.setAccessibleName(self.tr("Replace by"))
        self.replace_one = Button(theme, self.tr("Replace"))
        self.replace_one.clicked.connect(self._on_replace_one_clicked)
        self.replace_all = Button(theme, self.tr("Replace all"))
        self.replace_all.clicked.connect(self._on_replace_clicked)
        self._lay_out(before, after, close)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAITS_MS)
        self._wait.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._wait.start())
        self.hide()

    @property
    def finds(self) -> Sequence[Find]:
        """Everything that was found, in order."""
        return self._finds

    def open_bar(self) -> None:
        """Show it and begin to type."""
        self.texts_wanted.emit()
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._search()

    @Slot()
    def close_bar(self) -> None:
        """Hide it and its marks."""
        self.hide()
        self._texts = ()
        self._finds = []
        self._view.show_finds({}, None)
        self._view.setFocus()
        self.closed.emit()

    def take_texts(self, texts: Sequence[str]) -> None:
        """Take the texts of all rows."""
        self._texts = texts

    def texts_changed(self) -> None:
        """Find anew, as something was edited or added."""
        if self.isVisible():
            self.texts_wanted.emit()
            self._wait.start()

    def step(self, by: int) -> None:
        """Go to the next find, or the one before."""
        if self._finds:
            self._at = (self._at + by) % len(self._finds)
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, with Shift back, and replaces in that field; Escape closes."""
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and self.focusWidget() is self.replacement:
            self._on_replace_one_clicked()
        elif is_return:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step(-1 if is_back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    # --- how --------------------------------------------------------------------------------------

    def _lay_out(self, before: QWidget, after: QWidget, close: QWidget) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(Space.XS)
        first.addWidget(self.field, 1)
        for widget in (self.count, before, after, self.case, self.words, close):
            first.addWidget(widget)
        second.addWidget(self.replacement, 1)
        second.addWidget(self.replace_one)
        second.addWidget(self.replace_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(first)
        column.addLayout(second)

    @Slot()
    def _search(self) -> None:
        self._wait.stop()
        wanted = self.field.text()
        self._finds = []
        if wanted.strip():
            self._finds = [
                (row, place)
                for row, text in enumerate(self._texts)
                for place in places_of(
                    text,
                    wanted,
                    matches_case=self.case.isChecked(),
                    is_whole_words=self.words.isChecked(),
                )
            ]
        self._at = min(self._at, max(len(self._finds) - 1, 0))
        if self._goes_on_at is not None:
            later = ((row, place[0]) >= self._goes_on_at for row, place in self._finds)
            self._at = next((at for at, is_later in enumerate(later) if is_later), 0)
            self._goes_on_at = None
        self._show()

    def _show(self) -> None:
        marks: dict[int, list[tuple[int, int]]] = {}
        for row, place in self._finds:
            marks.setdefault(row, []).append(place)
        current = self._finds[self._at] if self._finds else None
        self._view.show_finds(marks, current)
        for button in (self.replace_one, self.replace_all):
            button.setEnabled(bool(self._finds))
        if not self.field.text().strip():
            self.count.setText("")
        elif current is None:
            self.count.setText(self.tr("None found"))
        else:
            words = self.tr("{at} of {count}")
            self.count.setText(words.format(at=self._at + 1, count=len(self._finds)))

    @Slot()
    def _on_replace_one_clicked(self) -> None:
        if self._wait.isActive():
            self._search()  # what is marked is what will be replaced
        if not self._finds:
            return
        row, (start, end) = self._finds[self._at]
        replacement = self.replacement.text()
        self._goes_on_at = (row, start + len(replacement))
        self.replace_one_asked.emit(row, start, end, replacement)

    @Slot()
    def _on_replace_clicked(self) -> None:
        self.replace_asked.emit(
            self.field.text(),
            self.replacement.text(),
            self.case.isChecked(),
            self.words.isChecked(),
        )
