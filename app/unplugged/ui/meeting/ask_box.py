"""Ask one meeting or all of them a question, read the answer above it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from unplugged.core.ask.answer import MAX_QUESTION_CHARS
from unplugged.core.errors import UnpluggedError
from unplugged.runtime.notices import AnswerGiven, AnswerStopped, AnswerText, Notice
from unplugged.runtime.options import device_for
from unplugged.runtime.service import WorkOptions
from unplugged.ui.context import Context
from unplugged.ui.meeting.answer_card import AnswerCard, LinesOfMeeting, TitleOf
from unplugged.ui.parts.buttons import IconButton
from unplugged.ui.speaker_names import kept_text
from unplugged.ui.theme.icons import icon
from unplugged.ui.theme.tokens import Space
from unplugged.ui.words import explain, explain_code

_MOST_OF_SIDE = 0.5  # what an answer may cover of the minutes before it scrolls


class AskBox(QFrame):
    """A field for a question; Return sends, Escape stops or puts the answer away.

    Signals:
        cited: The lines of a citation were asked for: id of their meeting, tuple of ``Line``.
    """

    cited = Signal(str, tuple)

    def __init__(
        self,
        context: Context,
        lines_of: LinesOfMeeting,
        title_of: TitleOf | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Build it; hidden until ``show_meeting`` or ``show_library``.

        Args:
            context: What every part is given.
            lines_of: Gives the lines of a meeting by their numbers, as they are now.
            title_of: Gives the title of a meeting, when all of them are asked; else None.
            parent: Its parent.
        """
        super().__init__(parent)
        self._context = context
        self._meeting_id: str | None = None
        self._question = ""
        self._is_waiting = False
        self._number = 0  # of the question that was asked here last; others ask, too
        self.setProperty("ground", "foot")
        theme = context.theme
        self.card = AnswerCard(theme, lines_of, title_of)
        self.card.cited.connect(self.cited)
        self.card.close_asked.connect(self._on_close_asked)
        self.card.hide()
        self.field = QLineEdit()
        words = self.tr("Ask this meeting"), self.tr("Ask all meetings")
        self.field.setPlaceholderText(words[0] if title_of is None else words[1])
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setMaxLength(MAX_QUESTION_CHARS)
        mark = QAction(icon(theme, "message-circle-question", "text_secondary"), "", self.field)
        self.field.addAction(mark, QLineEdit.ActionPosition.LeadingPosition)
        self.button = IconButton(theme, "corner-down-left", self.tr("Ask"), kind="plain")
        self.field.returnPressed.connect(self.ask)
        self.field.textChanged.connect(self._show_button)
        self.button.clicked.connect(self._on_button_clicked)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self.card)
        column.addLayout(row)
        self._show_button()
        self.hide()

    @property
    def is_waiting(self) -> bool:
        """Whether a question waits for its answer."""
        return self._is_waiting

    def show_meeting(self, meeting_id: str, *, has_lines: bool) -> None:
        """Turn to a meeting; where nothing was said yet, nothing can be asked."""
        if meeting_id != self._meeting_id:
            self.forget()
            self.field.clear()
            self._meeting_id = meeting_id
        self.setVisible(has_lines)

    def show_library(self, *, has_meetings: bool) -> None:
        """Turn to all meetings; without one nothing can be asked."""
        if not has_meetings:
            self.forget()
        self.setVisible(has_meetings)

    def limit_height(self, side_px: int) -> None:
        """Leave room for the minutes above.

        Args:
            side_px: Height of the whole side.
        """
        self.card.limit_height(round(_MOST_OF_SIDE * side_px))

    @Slot()
    def ask(self) -> None:
        """Send the question; one that still waits is given up for it."""
        question = self.field.text().strip()
        if not question:
            return
        now = self._context.settings.current
        options = WorkOptions(
            language_model=now.language_model,
            tuning=now.tuning,
            device=device_for(prefers_npu=now.prefers_npu),
        )
        try:
            number = self._context.service.asking.ask(
                kept_text(question), self._meeting_id, options
            )
        except UnpluggedError as error:
            self.stop()
            self.card.show_failure(question, explain(error))
            self.card.show()
            return
        self._number = number
        self._question = question
        self._wait(is_waiting=True)
        self._context.pump.wake()
        self.field.clear()
        self.card.show_working(question)
        self.card.show()

    def stop(self) -> None:
        """Give the running question up; it stands in the field again."""
        if self._is_waiting:
            self._context.service.asking.cancel()
            self._number = 0
            self._wait(is_waiting=False)
            self._put_back()
            self._close_card()

    def forget(self) -> None:
        """Stop and put the answer away, as the lines that it stands on are gone."""
        self.stop()
        self._close_card()

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told since the last tick."""
        for notice in notices:
            match notice:
                case AnswerText(text, number) if number == self._number:
                    self.card.add_written(text)
                case AnswerGiven(number=number) if number == self._number:
                    self._wait(is_waiting=False)
                    self.card.show_answer(self._question, notice)
                case AnswerStopped(error, number) if number == self._number:
                    self._on_stopped(error)
                case _:
                    pass

    def take_changes(self) -> None:
        """Show cited lines as they are now, as one was edited."""
        self.card.take_changes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops, then puts the answer away."""
        if event.key() == Qt.Key.Key_Escape and not self.card.isHidden():
            if self._is_waiting:
                self.stop()
            else:
                self._on_close_asked()
        else:
            super().keyPressEvent(event)

    # --- how --------------------------------------------------------------------------------------

    def _on_stopped(self, error: tuple[str, tuple[tuple[str, str], ...]] | None) -> None:
        self._wait(is_waiting=False)
        self._put_back()
        if error is None:
            self._close_card()
        else:
            code, params = error
            self.card.show_failure(self._question, explain_code(code, **dict(params)))

    def _put_back(self) -> None:
        """Let the question be changed and asked again, unless another one is typed already."""
        if not self.field.text():
            self.field.setText(self._question)

    def _wait(self, *, is_waiting: bool) -> None:
        self._is_waiting = is_waiting
        if is_waiting:
            self.button.set_face("square", self.tr("Stop looking for the answer"))
        else:
            self.button.set_face("corner-down-left", self.tr("Ask"))
        self._show_button()

    @Slot()
    def _show_button(self) -> None:
        is_of_use = self._is_waiting or bool(self.field.text().strip())
        if not is_of_use and self.button.hasFocus():
            self.field.setFocus()  # else Qt gives the keyboard to whatever comes next
        self.button.setEnabled(is_of_use)

    @Slot()
    def _on_button_clicked(self) -> None:
        if self._is_waiting:
            self.stop()
        else:
            self.ask()

    @Slot()
    def _on_close_asked(self) -> None:
        """Put the answer away; the keyboard goes on in the field."""
        self.stop()
        self._close_card()
        self.field.setFocus()

    def _close_card(self) -> None:
        self.card.hide()
        self.card.clear()
