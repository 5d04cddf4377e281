"""One bullet of the minutes: its words, who and when, whether it is done, and where it was said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from unplugged.core.types import Line, MinutesItem, Section
from unplugged.ui.meeting.bullet_editor import BulletEditor, Pencil
from unplugged.ui.meeting.citation_chip import CitationChip, runs_of
from unplugged.ui.parts.text import Label
from unplugged.ui.speaker_names import shown_item
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle


class Bullet(QFrame):
    """Shows one item; everything in it is plain text, whoever said or wrote it.

    Signals:
        cited: Its lines were asked for, as a tuple of ``Line``.
        ticked: An action item was ticked off (True) or is open again.
        edited: Its new ``Wording``, in the words that were shown.
    """

    cited = Signal(tuple)
    ticked = Signal(bool)
    edited = Signal(object)

    def __init__(
        self,
        theme: Theme,
        item: MinutesItem,
        lines: Sequence[Line],
        parent: QWidget | None = None,
        *,
        can_edit: bool = True,
    ) -> None:
        """Show an item.

        Args:
            theme: The theme.
            item: The bullet.
            lines: The lines that it cites, as they are now.
            parent: Its parent.
            can_edit: Whether it can be changed and ticked off; one that is being written can't.
        """
        super().__init__(parent)
        self._theme = theme
        self._item = item
        self._shown = shown_item(item)
        self._can_edit = can_edit and item.number > 0
        self.editor: BulletEditor | None = None
        self.check: QCheckBox | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.S)
        if item.section is Section.ACTIONS and item.number:
            self.check = self._check(item, can_edit=can_edit)
            row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        else:
            dot = Label("•", TextStyle.BODY_STRONG, "accent")
            dot.setFixedWidth(theme.px(Space.M))
            row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout()
        column.setSpacing(Space.XS)
        self.text = Label(self._shown.text, TextStyle.BODY, wraps=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        if item.is_done:
            font = self.text.font()
            font.setStrikeOut(True)
            self.text.setFont(font)
            self.text.set_role("secondary")
        if can_edit:
            self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.text.setCursor(Qt.CursorShape.IBeamCursor)
            self.text.installEventFilter(self)
        column.addWidget(self.text)
        self._who = Label(self._who_and_when(), TextStyle.CAPTION_STRONG, "secondary", wraps=True)
        if item.section is Section.ACTIONS:
            column.addWidget(self._who)
        else:
            self._who.setParent(self)
            self._who.hide()
        if not item.is_supported:
            column.addWidget(self._doubt(), 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        self.pencil = Pencil(theme, self.tr("Edit: {text}").format(text=self._shown.text))
        self.pencil.clicked.connect(self.edit)
        row.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)
        self.pencil.setVisible(self._can_edit)  # not before it has a parent: it would be a window
        self.chips = [CitationChip(theme, run) for run in runs_of(lines)]
        if self.chips:
            row.addWidget(self._citations(), 0, Qt.AlignmentFlag.AlignTop)

    @property
    def item(self) -> MinutesItem:
        """What is shown, in the words that the library keeps."""
        return self._item

    @property
    def controls(self) -> list[QWidget]:
        """What the keyboard stops at, in order."""
        ends = [self.pencil] if self._can_edit else []
        return [*([self.check] if self.check is not None else []), *ends, *self.chips]

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be edited."""
        super().enterEvent(event)
        self.pencil.show_face(is_shown=self.editor is None)

    def leaveEvent(self, event: QEvent) -> None:
        """Show only what it says."""
        super().leaveEvent(event)
        self.pencil.show_face(is_shown=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit it."""
        super().mouseDoubleClickEvent(event)
        self.edit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Edit by a double click on the words, which takes the mouse otherwise to mark a word."""
        if event.type() is QEvent.Type.MouseButtonDblClick and self._can_edit:
            self.edit()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def edit(self) -> None:
        """Let its words be changed where they stand, if they can be."""
        if self.editor is not None or not self._can_edit:
            return
        self._open_editor().begin()

    def go_on_from(self, earlier: Bullet) -> None:
        """Go on with what was being written in a bullet that this one takes the place of."""
        if earlier.editor is not None and self._can_edit:
            self._open_editor().go_on_from(earlier.editor)

    def take_keyboard_from(self, earlier: Bullet, focus: QWidget | None) -> None:
        """Get the keyboard if it was in the bullet that this one takes the place of.

        Args:
            earlier: The bullet before, as it was.
            focus: Where the keyboard was, anywhere in the window.
        """
        before, now = earlier._stops, self._stops
        if focus in before and now:
            now[min(before.index(focus), len(now) - 1)].setFocus()

    # --- how --------------------------------------------------------------------------------------

    @property
    def _stops(self) -> list[QWidget]:
        """What the keyboard stops at now."""
        return self.controls if self.editor is None else self.editor.controls

    def _open_editor(self) -> BulletEditor:
        editor = self.editor = BulletEditor(self._theme, self._shown)
        editor.kept.connect(self.edited)
        editor.left.connect(self._close_editor)
        editor.kept.connect(self._close_editor)
        self._column.insertWidget(0, editor)
        self._show_words(is_shown=False)
        return editor

    @Slot()
    def _close_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self._show_words(is_shown=True)
            self.pencil.setFocus()
            editor.hide()
            editor.deleteLater()

    def _show_words(self, *, is_shown: bool) -> None:
        self.text.setVisible(is_shown)
        self._who.setVisible(is_shown and self._item.section is Section.ACTIONS)
        self.pencil.setVisible(is_shown)

    def _check(self, item: MinutesItem, *, can_edit: bool) -> QCheckBox:
        check = QCheckBox()
        check.setChecked(item.is_done)
        check.setAccessibleName(self.tr("Done: {task}").format(task=self._shown.text))
        check.toggled.connect(self.ticked)
        if not can_edit:
            check.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            check.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return check

    def _who_and_when(self) -> str:
        owner = self._shown.owner or self.tr("Nobody named")
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
