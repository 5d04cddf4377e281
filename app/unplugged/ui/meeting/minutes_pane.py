"""The minutes beside the transcript: sections, bullets with citations, how they came about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from unplugged.core.sentences import has_sentence
from unplugged.core.store import MinutesVersion
from unplugged.core.types import Line, MinutesItem, MinutesPart, Section
from unplugged.ui.meeting.bullet import Bullet
from unplugged.ui.parts.text import Label
from unplugged.ui.shown_document import standard_heading
from unplugged.ui.speaker_names import shown_text
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import explain_code

_LONGEST_TAIL = 160  # letters of the answer that is being written

LinesOf = Callable[[tuple[int, ...]], Sequence[Line]]


class MinutesPane(QScrollArea):
    """Shows one version of the minutes, also while it grows.

    Signals:
        cited: The lines of a citation were asked for, as a tuple of ``Line``.
        ticked: Number of an action item, and whether it is done now.
        edited: Number of a bullet, and its new ``Wording``.
    """

    cited = Signal(tuple)
    ticked = Signal(int, bool)
    edited = Signal(int, object)

    def __init__(
        self,
        theme: Theme,
        lines_of: LinesOf,
        parent: QWidget | None = None,
        *,
        can_edit: bool = True,
    ) -> None:
        """Make an empty pane.

        Args:
            theme: The theme.
            lines_of: Gives the lines of these numbers as they are now.
            parent: Its parent.
            can_edit: Whether bullets can be changed and ticked off.
        """
        super().__init__(parent)
        self._theme = theme
        self._lines_of = lines_of
        self._can_edit = can_edit
        self._bullets: list[Bullet] = []
        self._written = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Minutes"))
        self._body = QWidget()
        self._body.setProperty("ground", "none")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.XL)
        self._column.setSpacing(Space.XS)
        self.setWidget(self._body)
        self._parts: dict[MinutesPart, QVBoxLayout] = {}
        self._above = self._column  # where parts are put
        self._tail = Label("", TextStyle.BODY, "secondary", wraps=True)
        self._remark = Label("", TextStyle.CAPTION, "secondary", wraps=True)

    # --- what is shown ----------------------------------------------------------------------------

    @property
    def bullets(self) -> Sequence[Bullet]:
        """All bullets that are shown, in reading order."""
        return self._bullets

    @property
    def remark(self) -> str:
        """What is said about how the minutes came about."""
        return self._remark.text()

    def show_version(self, version: MinutesVersion) -> None:
        """Show one version, in place of whatever was there."""
        at = self.verticalScrollBar().value()
        self._clear()
        minutes = version.minutes
        self._column.addWidget(self._remark)
        self._remark.setText(" ".join(self._remarks(version)))
        self._remark.setVisible(bool(self._remark.text()))
        for part in minutes.parts:
            items = minutes.in_part(part)
            self._begin(part, items)
            for item in items:
                self._add(item)
            if not items and version.is_finished:
                nothing = Label(self.tr("None found."), TextStyle.BODY, "secondary")
                self._parts[part].addWidget(nothing)
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(at)

    def show_again(self, version: MinutesVersion) -> None:
        """Show the version that is shown as it is now.

        Something in it was changed: what is being written in other bullets stays, and the keyboard
        stays where it is.
        """
        before = {bullet.item.number: bullet for bullet in self._bullets if bullet.item.number}
        focus = self.window().focusWidget()
        self.show_version(version)
        pairs = [
            (before[bullet.item.number], bullet)
            for bullet in self._bullets
            if bullet.item.number in before
        ]
        for earlier, bullet in pairs:
            bullet.go_on_from(earlier)
        for earlier, bullet in pairs:  # when all are there
            bullet.take_keyboard_from(earlier, focus)

    def show_words(self, heading: str, text: str) -> None:
        """Say why there are no minutes."""
        self._clear()
        self._column.addStretch(2)
        title = Label(heading, TextStyle.HEADING)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = Label(text, TextStyle.BODY, "secondary", wraps=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(title)
        self._column.addWidget(words)
        self._column.addStretch(3)

    def begin_writing(self) -> None:
        """Show that new minutes are being written."""
        self._clear()
        self._remark.setText(self.tr("Writing the minutes…"))
        self._remark.show()
        self._column.addWidget(self._remark)
        self._above = QVBoxLayout()  # parts come in as they are written, above what is written now
        self._above.setSpacing(Space.XS)
        self._column.addLayout(self._above)
        self._column.addWidget(self._tail)
        self._tail.setText("")
        self._tail.show()
        self._column.addStretch(1)
        self._written = ""

    def add_written(self, text: str) -> None:
        """Show a piece of the answer as it is being written."""
        self._written = (self._written + text)[-2 * _LONGEST_TAIL :]
        last = self._written.rsplit("\n", 1)[-1].strip().lstrip("-# ").strip()
        self._tail.setText(shown_text(last)[-_LONGEST_TAIL:])

    def add_item(self, item: MinutesItem) -> None:
        """Show a bullet that is in its final form."""
        if self._above is self._column:
            self.begin_writing()
        self._written = ""
        self._tail.setText("")
        if item.part not in self._parts:
            self._begin(item.part, ())
        self._add(item)

    def finish_writing(self, version: MinutesVersion) -> None:
        """Say how minutes came about whose bullets were all added while they were written."""
        self._tail.hide()
        self._remark.setText(" ".join(self._remarks(version)))
        self._remark.setVisible(bool(self._remark.text()))

    # --- how --------------------------------------------------------------------------------------

    def _remarks(self, version: MinutesVersion) -> list[str]:
        minutes = version.minutes
        found = []
        if minutes.note is not None and has_sentence(minutes.note):
            found.append(explain_code(minutes.note))
        if not version.is_finished:
            found.append(self.tr("Writing was cut off; these minutes are not complete."))
        if minutes.covered_lines < minutes.total_lines:
            words = self.tr("Made from {covered} of {total} lines.")
            found.append(
                words.format(covered=f"{minutes.covered_lines:,}", total=f"{minutes.total_lines:,}")
            )
        if minutes.model is not None:
            found.append(
                self.tr("Written by {model} on this computer.").format(model=minutes.model)
            )
        return found

    def _begin(self, part: MinutesPart, items: Sequence[MinutesItem]) -> None:
        row = QHBoxLayout()
        heading = Label(part.heading or standard_heading(part.section), TextStyle.HEADING)
        heading.setContentsMargins(0, Space.L if self._parts else Space.S, 0, Space.XS)
        row.addWidget(heading)
        if part.section is Section.ACTIONS and items:
            done = sum(item.is_done for item in items)
            words = self.tr("{done} of {total} done").format(done=done, total=len(items))
            count = Label(words, TextStyle.CAPTION, "secondary")
            count.setContentsMargins(0, Space.L, 0, 0)
            row.addStretch(1)
            row.addWidget(count)
        self._above.addLayout(row)
        self._parts[part] = QVBoxLayout()
        self._parts[part].setSpacing(0)
        self._above.addLayout(self._parts[part])

    def _add(self, item: MinutesItem) -> None:
        bullet = Bullet(self._theme, item, self._lines_of(item.lines), can_edit=self._can_edit)
        bullet.cited.connect(self.cited)
        bullet.ticked.connect(lambda is_done, n=item.number: self.ticked.emit(n, is_done))
        bullet.edited.connect(lambda wording, n=item.number: self.edited.emit(n, wording))
        self._parts[item.part].addWidget(bullet)
        # Behind the bullet before; Qt's own order would be behind everything in the window.
        before = next((each.controls[-1] for each in self._bullets[::-1] if each.controls), self)
        for control in bullet.controls:
            QWidget.setTabOrder(before, control)
            before = control
        self._bullets.append(bullet)

    def _clear(self) -> None:
        self._bullets.clear()
        self._parts.clear()
        self._above = self._column
        for kept in (self._remark, self._tail):
            self._column.removeWidget(kept)
            kept.setParent(self._body)
            kept.hide()
        _empty(self._column, keep=(self._remark, self._tail))


def _empty(layout: QVBoxLayout | QHBoxLayout, keep: tuple[QWidget, ...]) -> None:
    """Remove everything from a layout and the layouts inside of it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None and widget not in keep:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _empty(inner, keep)
            inner.deleteLater()
