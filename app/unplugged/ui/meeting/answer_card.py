"""The answer to a question about a meeting, each point with the moments that carry it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from unplugged.core.ask.values import AnswerKind, AnswerPoint
from unplugged.core.types import Line, MinutesItem, Section
from unplugged.runtime.notices import AnswerGiven
from unplugged.ui.meeting.bullet import Bullet
from unplugged.ui.meeting.citation_chip import CitationChip
from unplugged.ui.parts.buttons import IconButton
from unplugged.ui.parts.text import Label
from unplugged.ui.speaker_names import shown_name, shown_text
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import explain_code

_LONGEST_TAIL = 160  # letters of the answer that is being written
LinesOfMeeting = Callable[[str, tuple[int, ...]], Sequence[Line]]
TitleOf = Callable[[str], str]
_LEAST_PX = 120  # of a long answer that are in sight, however low the window is


class AnswerCard(QFrame):
    """Shows one answer, or how far it is. Everything in it is plain text, whoever wrote it.

    Signals:
        cited: The lines of a citation were asked for: id of their meeting, tuple of ``Line``.
        close_asked: Somebody wants to see it no longer.
    """

    cited = Signal(str, tuple)
    close_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        lines_of: LinesOfMeeting,
        title_of: TitleOf | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty card.

        Args:
            theme: The theme.
            lines_of: Gives the lines of a meeting by their numbers, as they are now.
            title_of: Gives the title of a meeting, where answers come from several; else None.
            parent: Its parent.
        """
        super().__init__(parent)
        self._theme = theme
        self._lines_of = lines_of
        self._title_of = title_of
        self._given: AnswerGiven | None = None
        self._written = ""
        self.bullets: list[Bullet] = []
        self.setProperty("ground", "card")
        self._question = Label("", TextStyle.CAPTION_STRONG, "secondary", wraps=True)
        self._words = Label("", TextStyle.BODY, wraps=True)
        self._tail = Label("", TextStyle.BODY, "secondary", wraps=True)
        self._remark = Label("", TextStyle.CAPTION, "secondary", wraps=True)
        self._remark.setContentsMargins(0, Space.XS, 0, 0)
        self.close_button = IconButton(theme, "x", self.tr("Close the answer"))
        self.close_button.clicked.connect(self.close_asked)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._question, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._points = QVBoxLayout()
        self._points.setSpacing(0)
        self._body = QWidget()
        self._body.setProperty("ground", "none")
        # Its height follows from its width alone: Qt's least height is that of a narrow column.
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(Space.L, Space.S, Space.M, Space.M)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        for label in (self._words, self._tail):
            column.addWidget(label)
        column.addLayout(self._points)
        column.addWidget(self._remark)
        self._area = _FittingArea(self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)  # the border stays in sight
        outer.addWidget(self._area)

    @property
    def texts(self) -> list[str]:
        """All that is shown, from top to bottom, without the times of citations."""
        labels = (self._question, self._words, self._tail)
        points = [bullet.text.text() for bullet in self.bullets]
        shown = [label.text() for label in labels if label.text()]
        return [*shown, *points, *([self._remark.text()] if self._remark.text() else [])]

    @property
    def chips(self) -> list[CitationChip]:
        """All citations, from top to bottom."""
        return [chip for bullet in self.bullets for chip in bullet.chips]

    def limit_height(self, most_px: int) -> None:
        """Let a long answer scroll beyond this height."""
        self._area.limit_height(max(most_px, _LEAST_PX))

    def show_working(self, question: str) -> None:
        """Say that the answer is looked for."""
        self._begin(question)
        self._say(self.tr("Looking for the answer…"), "secondary")

    def add_written(self, text: str) -> None:
        """Show a piece of the answer as a model writes it; nothing of it is checked yet."""
        self._written = (self._written + text)[-2 * _LONGEST_TAIL :]
        last = self._written.rsplit("\n", 1)[-1].strip().lstrip("-# ").strip()
        _fill(self._tail, shown_text(last)[-_LONGEST_TAIL:])

    def show_answer(self, question: str, given: AnswerGiven) -> None:
        """Show what was found, and tell it to screen readers."""
        self._begin(question)
        self._fill(given)
        self._announce()

    def show_failure(self, question: str, words: str) -> None:
        """Say in one sentence why there is no answer."""
        self._begin(question)
        self._say(words, "danger")
        self._announce()

    def clear(self) -> None:
        """Show nothing."""
        self._begin("")

    def take_changes(self) -> None:
        """Show the cited lines as they are now, as one was edited."""
        if self._given is not None:
            given = self._given
            self._begin(self._question.text())
            self._fill(given)

    # --- how --------------------------------------------------------------------------------------

    def _begin(self, question: str) -> None:
        self._given = None
        self._written = ""
        _fill(self._question, question)
        for label in (self._words, self._tail, self._remark):
            _fill(label, "")
        for bullet in self.bullets:
            bullet.hide()
            bullet.setParent(None)
            bullet.deleteLater()
        self.bullets = []
        self._area.verticalScrollBar().setValue(0)

    def _say(self, words: str, role: str) -> None:
        self._words.set_role(role)
        _fill(self._words, words)

    def _fill(self, given: AnswerGiven) -> None:
        self._given = given
        answer = given.answer
        if answer.kind is AnswerKind.NOT_SAID:
            is_of_one = self._title_of is None
            nothing = self.tr("Not said in this meeting."), self.tr("Not said in any meeting.")
            self._say(nothing[0] if is_of_one else nothing[1], "text")
        before: QWidget = self.close_button
        is_quoted = answer.kind is AnswerKind.QUOTED
        shown = [
            self._bullet(point, meeting_id, is_quoted=is_quoted)
            for point in answer.points
            for meeting_id in dict.fromkeys(ref.meeting_id for ref in point.lines)
        ]
        for bullet in shown:
            self._points.addWidget(bullet)
            self.bullets.append(bullet)
            for chip in bullet.chips:
                QWidget.setTabOrder(before, chip)
                before = chip
        # The remark says where quoted lines come from; without lines there is nothing to say.
        if given.note is not None and answer.points:
            _fill(self._remark, explain_code(given.note))

    def _bullet(self, point: AnswerPoint, meeting_id: str, *, is_quoted: bool) -> Bullet:
        """Return a point as the minutes show theirs, with its lines in one meeting."""
        numbers = tuple(ref.number for ref in point.lines if ref.meeting_id == meeting_id)
        lines = self._lines_of(meeting_id, numbers)
        text = point.text
        if is_quoted and lines and lines[0].speaker:
            words = self.tr("{speaker}: {text}")
            text = words.format(speaker=shown_name(lines[0].speaker), text=text)
        if self._title_of is not None:
            text = self.tr("{title}: {text}").format(title=self._title_of(meeting_id), text=text)
        bullet = Bullet(self._theme, MinutesItem(Section.SUMMARY, text, numbers), lines)
        bullet.cited.connect(lambda cited: self.cited.emit(meeting_id, cited))
        return bullet

    def _announce(self) -> None:
        self.setAccessibleName(" ".join(self.texts))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


class _FittingArea(QScrollArea):
    """As high as what is in it, up to a limit."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self._body = body
        self._most_px = _LEAST_PX
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(body)

    def limit_height(self, most_px: int) -> None:
        self._most_px = most_px
        self._fit()

    def hasHeightForWidth(self) -> bool:
        """Its height depends on how the text in it is broken."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return min(self._body.heightForWidth(width), self._most_px)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is in it."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Ask for the right height, and for a scroll bar only beyond the limit.

        Left to itself Qt keeps a bar whose own width breaks the text into more lines.
        """
        is_long = self._body.heightForWidth(self.width()) > self._most_px
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if is_long else bar.ScrollBarAlwaysOff
        )
        self.updateGeometry()


def _fill(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
