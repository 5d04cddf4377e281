"""A meeting on the stand: what is said at the left, what becomes of it at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from unplugged.core.errors import MeetingUnknown
from unplugged.core.stand.replay import Written
from unplugged.core.types import Line
from unplugged.runtime.notices import (
    ItemAdded,
    LineAdded,
    Notice,
    PartialHeard,
    TextWritten,
)
from unplugged.runtime.stand.sample import SampleRun
from unplugged.ui.context import Context
from unplugged.ui.meeting.minutes_pane import MinutesPane
from unplugged.ui.meeting.transcript_canvas import TranscriptCanvas
from unplugged.ui.meeting.transcript_model import TranscriptModel
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle


class StandTranscript(TranscriptCanvas):
    """A transcript that is read and not worked on: no scroll bar, no keyboard, no pointer."""

    def __init__(self, model: TranscriptModel, theme: Theme) -> None:
        """Show a model."""
        super().__init__(model, theme)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class MeetingView(QWidget):
    """Words and minutes, live or shown again.

    Signals:
        cited: The lines of a citation were asked for, as a tuple of ``Line``.
    """

    cited = Signal(tuple)

    def __init__(self, context: Context) -> None:
        """Build it empty."""
        super().__init__()
        theme = context.theme
        self._store = context.service.store
        self._meeting_id = ""
        self._shown_lines = 0
        self._shown_items = 0
        self._tail = ""
        self._is_waiting = False
        self._model = TranscriptModel(self._store, self)
        self.transcript = StandTranscript(self._model, theme)
        self.minutes = MinutesPane(theme, self._lines_of, can_edit=False)
        self.minutes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.minutes.cited.connect(self.cited)
        self._follows_minutes = False
        self.minutes.verticalScrollBar().rangeChanged.connect(self._on_minutes_grown)
        self._words_caption = Label(style=TextStyle.CAPTION, role="secondary", wraps=True)
        self._words_caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._side = QStackedWidget()
        self.steps = Steps(theme)
        self._side.addWidget(self.steps)
        self._side.addWidget(self.minutes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.M))
        self._words = _framed(theme, self.transcript, self._words_caption)
        row.addWidget(self._words, 1)
        row.addWidget(_framed(theme, self._side, None), 1)

    def show_transcript(self, *, is_shown: bool) -> None:
        """Show or hide the words; without them the minutes have all the room."""
        self._words.setVisible(is_shown)

    # --- shown again ------------------------------------------------------------------------------

    def begin_replay(self, run: SampleRun, caption: str) -> None:
        """Begin to show a run from its first word."""
        self._open(run.meeting.id, caption)
        self._side.setCurrentWidget(self.steps)
        self.steps.point_at(0)

    def show_said(self, run: SampleRun, at_s: float) -> None:
        """Show what had been said at a moment."""
        said = run.replay.said(at_s)
        if said.lines > self._shown_lines:
            self._add(self._store.lines(run.meeting.id), said.lines)
        partial = PartialHeard(said.text, "", 0.0, is_catching_up=False)
        self._show_partial(partial if said.text else None)
        self._shown_lines = max(self._shown_lines, said.lines)

    def begin_replayed_minutes(self, run: SampleRun, caption: str) -> None:
        """Show all that was said, and an empty page for the minutes."""
        if self._meeting_id != run.meeting.id:
            self._open(run.meeting.id, caption)
        lines = self._store.lines(run.meeting.id)
        self._add(lines, len(lines))
        self._shown_lines = len(lines)
        self._show_partial(None)
        self._begin_minutes()

    def show_written(self, run: SampleRun, share: float) -> None:
        """Show what had been written when a share of the letters was."""
        written: Written = run.replay.written(share)
        for item in run.replay.items[self._shown_items : written.items]:
            self.minutes.add_item(item)
            lines = self._lines_of(item.lines)
            if lines:
                self.transcript.show_playing(lines[0].start_s)
        self._shown_items = max(self._shown_items, written.items)
        if written.tail != self._tail:
            fresh = written.tail.removeprefix(self._tail)
            self.minutes.add_written(fresh if written.tail.startswith(self._tail) else written.tail)
            self._tail = written.tail
        if share >= 1 and self._follows_minutes:
            self._follows_minutes = False
            self.minutes.finish_writing(run.minutes)

    def read_on(self, share: float) -> None:
        """Go through finished minutes that are longer than the screen, from 0 to 1."""
        bar = self.minutes.verticalScrollBar()
        bar.setValue(round(bar.maximum() * min(max(share, 0.0), 1.0)))

    # --- live -------------------------------------------------------------------------------------

    def begin_live(self, meeting_id: str, caption: str) -> None:
        """Begin to show a meeting that is being worked on."""
        self._open(meeting_id, caption, is_bare=False)
        self._side.setCurrentWidget(self.steps)
        self.steps.point_at(0)

    @property
    def meeting_id(self) -> str:
        """Which meeting is shown, empty for none."""
        return self._meeting_id

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Show what the service told of the meeting that is worked on."""
        if not self._meeting_id:
            return
        lines = [notice.line for notice in notices if isinstance(notice, LineAdded)]
        if lines:
            self._model.add_lines(lines)
            self.transcript.go_to_end()
            if self._is_waiting:
                self._show_partial(None)
        for notice in notices:
            match notice:
                case PartialHeard():
                    self._show_partial(notice)
                case TextWritten(text):
                    self._begin_minutes_once()
                    self.minutes.add_written(text)
                case ItemAdded(item):
                    self._begin_minutes_once()
                    self.minutes.add_item(item)
                case _:
                    pass

    def show_finished(self) -> None:
        """Show the minutes that are kept of the meeting, from their beginning."""
        self._follows_minutes = False
        # Who has them for oneself should see that there is more below.
        self.minutes.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        version = self._store.minutes(self._meeting_id) if self._meeting_id else None
        if version is None:
            return
        if self._side.currentWidget() is self.minutes and self.minutes.bullets:
            self.minutes.finish_writing(version)
        else:
            self.minutes.show_version(version)
            self._side.setCurrentWidget(self.minutes)
        self.minutes.verticalScrollBar().setValue(0)

    def begin_writing(self) -> None:
        """The last word was said; minutes follow."""
        self._show_partial(None)
        self._begin_minutes_once()

    def forget(self) -> None:
        """Show nothing of the meeting any more."""
        self._open("", "")
        self.minutes.show_words("", "")
        self._side.setCurrentWidget(self.steps)

    # --- how --------------------------------------------------------------------------------------

    def _open(self, meeting_id: str, caption: str, *, is_bare: bool = True) -> None:
        self._meeting_id = meeting_id
        self.minutes.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown_lines = self._shown_items = 0
        self._tail = ""
        self._words_caption.setText(caption)
        try:
            self._model.open_meeting(meeting_id, is_bare=is_bare)
        except MeetingUnknown:  # deleted a moment ago
            self._meeting_id = ""
            self._model.open_meeting("")
        self._show_partial(None)

    def _show_partial(self, partial: PartialHeard | None) -> None:
        """Show the words that are being spoken; before the first one that they are waited for."""
        self._is_waiting = partial is None and not self._model.rowCount()
        caption = self.tr("Listening…") if self._is_waiting else ""
        self.transcript.show_partial(partial, caption, has_dot=False)

    def _add(self, lines: Sequence[Line], count: int) -> None:
        ordered = sorted(lines, key=lambda line: line.start_s)
        self._model.add_lines(ordered[self._shown_lines : count])
        self.transcript.go_to_end()

    def _begin_minutes(self) -> None:
        self._shown_items = 0
        self._tail = ""
        self._follows_minutes = True
        self.minutes.begin_writing()
        self._side.setCurrentWidget(self.minutes)

    def _begin_minutes_once(self) -> None:
        if self._side.currentWidget() is not self.minutes:
            self._begin_minutes()

    @Slot(int, int)
    def _on_minutes_grown(self, _least: int, most: int) -> None:
        """Keep what is being written in sight."""
        if self._follows_minutes:
            self.minutes.verticalScrollBar().setValue(most)

    def _lines_of(self, numbers: tuple[int, ...]) -> Sequence[Line]:
        if not numbers or not self._meeting_id:
            return ()
        wanted = set(numbers)
        return [line for line in self._store.lines(self._meeting_id) if line.number in wanted]


class Steps(QWidget):
    """What happens, in three lines, with the one that happens now in the accent colour."""

    def __init__(self, theme: Theme) -> None:
        """Build the three lines."""
        super().__init__()
        words = (
            self.tr("1   It listens"),
            self.tr("2   It writes the minutes"),
            self.tr("3   Nothing leaves this computer"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(Space.M))
        grid.setVerticalSpacing(theme.px(Space.L))
        grid.setColumnStretch(1, 1)
        self._lines: list[tuple[Label, Label]] = []
        for row, text in enumerate(words):
            # Words that wrap stay beside their number.
            number, said = text.split(maxsplit=1)
            pair = (
                Label(number, TextStyle.DISPLAY, "secondary"),
                Label(said, TextStyle.DISPLAY, "secondary", wraps=True),
            )
            grid.addWidget(pair[0], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(pair[1], row, 1)
            self._lines.append(pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(Space.XL),) * 4)
        column.addStretch(1)
        column.addLayout(grid)
        column.addStretch(1)

    def point_at(self, place: int) -> None:
        """Mark the step that happens now, from 0."""
        for number, pair in enumerate(self._lines):
            for label in pair:
                label.set_role("accent" if number == place else "secondary")


def _framed(theme: Theme, content: QWidget, caption: Label | None) -> QFrame:
    frame = QFrame()
    frame.setProperty("ground", "card")
    # Both sides are equally wide, whatever stands in them.
    frame.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
    column = QVBoxLayout(frame)
    edge = theme.px(Space.S)
    column.setContentsMargins(edge, edge, edge, edge)
    column.setSpacing(edge)
    if caption is not None:
        caption.setContentsMargins(edge, 0, edge, 0)
        column.addWidget(caption)
    column.addWidget(content, 1)
    return frame
