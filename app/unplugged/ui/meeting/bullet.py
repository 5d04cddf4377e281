"""One bullet of the minutes: its words, who and when, whether it is done, and where it was said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from unplugged.core.types import Line, MinutesItem, Section
from unplugged.ui.meeting.citation_chip import CitationChip, runs_of
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle


class Bullet(QFrame):
    """Shows one item; everything in it is plain text, whoever said or wrote it.

    Signals:
        cited: Its lines were asked for, as a tuple of ``Line``.
        ticked: An action item was ticked off (True) or is open again.
    """

    cited = Signal(tuple)
    ticked = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        item: MinutesItem,
        lines: Sequence[Line],
        parent: QWidget | None = None,
    ) -> None:
        """Show an item.

        Args:
            theme: The theme.
            item: The bullet.
            lines: The lines that it cites, as they are now.
            parent: Its parent.
        """
        super().__init__(parent)
        self._item = item
        self.check: QCheckBox | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.S)
        if item.section is Section.ACTIONS and item.number:
            self.check = QCheckBox()
            self.check.setChecked(item.is_done)
            self.check.setAccessibleName(self.tr("Done: {task}").format(task=item.text))
            self.check.toggled.connect(self.ticked)
            row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        else:
            dot = Label("•", TextStyle.BODY_STRONG, "accent")
            dot.setFixedWidth(theme.px(Space.M))
            row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        self.text = Label(item.text, TextStyle.BODY, wraps=True)
        if item.is_done:
            font = self.text.font()
            font.setStrikeOut(True)
            self.text.setFont(font)
            self.text.set_role("secondary")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setCursor(Qt.CursorShape.IBeamCursor)
        column.addWidget(self.text)
        if item.section is Section.ACTIONS:
            words = self._who_and_when()
            column.addWidget(Label(words, TextStyle.CAPTION_STRONG, "secondary", wraps=True))
        if not item.is_supported:
            column.addWidget(self._doubt(), 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        self.chips = [CitationChip(theme, run) for run in runs_of(lines)]
        if self.chips:
            row.addWidget(self._citations(), 0, Qt.AlignmentFlag.AlignTop)

    @property
    def item(self) -> MinutesItem:
        """What is shown."""
        return self._item

    @property
    def controls(self) -> list[QWidget]:
        """What the keyboard stops at, in order."""
        return [*([self.check] if self.check is not None else []), *self.chips]

    def _who_and_when(self) -> str:
        owner = self._item.owner or self.tr("Nobody named")
        if self._item.due is None:
            return owner
        return self.tr("{owner}  ·  due {due}").format(owner=owner, due=self._item.due)

    def _citations(self) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(Space.S, 0, 0, 0)
        column.setSpacing(Space.XS)
        for chip in self.chips:
            chip.cited.connect(self.cited)
            column.addWidget(chip, 0, Qt.AlignmentFlag.AlignRight)
        return place

    def _doubt(self) -> QWidget:
        words = (
            self.tr("not carried by these lines any more")
            if self._item.lines
            else self.tr("not found in the recording")
        )
        frame = QFrame()
        frame.setProperty("ground", "warning_soft")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(Space.S, 1, Space.S, 1)
        inside.addWidget(Label(words, TextStyle.CAPTION_STRONG, "on_warning_soft"))
        return frame
