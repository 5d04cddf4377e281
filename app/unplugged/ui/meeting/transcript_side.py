"""The left of a meeting: the transcript, and the way back to its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unplugged.core.gaps import remarks_on
from unplugged.core.types import Line
from unplugged.runtime.notices import PartialHeard
from unplugged.ui.context import Context
from unplugged.ui.meeting.background_bar import BackgroundBar
from unplugged.ui.meeting.edits import Edits
from unplugged.ui.meeting.find_bar import FindBar
from unplugged.ui.meeting.transcript_model import TranscriptModel
from unplugged.ui.meeting.transcript_view import TranscriptView
from unplugged.ui.parts.buttons import Button
from unplugged.ui.theme.tokens import Space

_LAG_WORTH_SAYING_S = 3.0


class TranscriptSide(QWidget):
    """Shows a transcript, growing or finished.

    Signals:
        moment_asked: Somebody wants to hear this second.
        toggle_asked: Somebody wants to play or to pause.
    """

    moment_asked = Signal(float)
    toggle_asked = Signal()

    def __init__(self, context: Context) -> None:
        """Build it; empty until ``open_meeting``."""
        super().__init__()
        self._context = context
        self._partials: dict[object, PartialHeard] = {}
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = TranscriptModel(context.service.store, self)
        self.view = TranscriptView(self.model, context.theme)
        self.edits = Edits(context, self.view, self.model)
        self.find_bar = FindBar(context.theme, self.view)
        self.find_bar.texts_wanted.connect(self._on_texts_wanted)
        self.find_bar.replace_one_asked.connect(self.edits.replace_one)
        self.find_bar.replace_asked.connect(self._on_replace_asked)
        self.background = BackgroundBar(context)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.S, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.background)
        self.column.addWidget(self.find_bar)
        self.column.addWidget(self.view, 1)
        self.jump = Button(context.theme, self.tr("Jump to now"), "chevron-down", "primary", self)
        self.jump.hide()
        self.jump.clicked.connect(self._on_jump_clicked)
        self._is_under_way = False
        self.view.following_changed.connect(self._place_jump)
        self.view.moment_asked.connect(self._on_moment_asked)
        self.edits.play_asked.connect(self._on_moment_asked)
        self.view.toggle_asked.connect(self.toggle_asked)
        self.view.viewport().installEventFilter(self)

    # --- what is shown ----------------------------------------------------------------------------

    def open_meeting(self, meeting_id: str) -> None:
        """Show a meeting's transcript.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        self._partials.clear()
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
        self.model.open_meeting(meeting_id)
        self.background.open_meeting(meeting_id)
        self.view.follow(is_following=True)
        self.read_gaps()

    def read_again(self) -> None:
        """Show the same meeting with other lines; whoever read in it stays at the same moment."""
        in_sight = self.view.rows_in_sight()
        start_s = self.model.places[in_sight.start].start_s if in_sight else 0.0
        self.open_meeting(self.model.meeting_id)
        row = self.model.row_at(start_s)
        if row:
            self.view.scroll_to_row(row)

    def lines_of(self, numbers: tuple[int, ...]) -> Sequence[Line]:
        """Return lines as they are now, without those that aren't there."""
        found = []
        for number in numbers:
            row = self.model.row_of(number)
            if row is not None:
                found.append(Line.of(number, self.model.segment(row)))
        return found

    def show_line(self, number: int) -> None:
        """Bring a line into sight and make it the current one."""
        row = self.model.row_of(number)
        if row is not None:
            self.view.follow(is_following=False)
            self.view.setCurrentIndex(self.model.index(row))
            self.view.show_row(row)
            self.view.follow(is_following=not self._is_under_way)

    def show_playing(self, at_s: float) -> None:
        """Mark the word that is heard."""
        self.view.show_playing(at_s)
        self._place_jump()

    def show_work(self, *, is_under_way: bool) -> None:
        """Say whether words are still to come."""
        self._is_under_way = is_under_way
        if not is_under_way:
            self._partials.clear()
        self._show_partial("" if not is_under_way else self.tr("Listening…"))
        self._place_jump()

    def add_lines(self, lines: Sequence[Line]) -> None:
        """Take lines that were recognised just now; they take the place of moving words."""
        self._partials.clear()
        self.model.add_lines(lines)
        self.find_bar.texts_changed()
        self._show_partial(self.tr("Listening…"))

    def take_changes(self, numbers: Sequence[int]) -> None:
        """Read lines again that were edited."""
        self.model.refresh(numbers)
        self.find_bar.texts_changed()

    def take_partial(self, partial: PartialHeard) -> None:
        """Show the words that are being spoken."""
        self._is_under_way = True
        self._partials[partial.track] = partial
        caption = self.tr("Listening…")
        if partial.is_catching_up:
            caption = self.tr("Catching up, nothing is lost")
        elif partial.lag_s > _LAG_WORTH_SAYING_S:
            caption = self.tr("{seconds} s behind").format(seconds=round(partial.lag_s))
        self._show_partial(caption)

    def take_progress(self, done: float, total: float | None) -> None:
        """Show how much of a file is heard."""
        self._is_under_way = True
        if total:
            words = self.tr("Transcribing… {percent} %")
            self._show_partial(words.format(percent=round(100 * min(done / total, 1.0))))

    def read_gaps(self) -> None:
        """Read where something was not recorded."""
        if self.model.meeting_id:
            store, meeting_id = self._context.service.store, self.model.meeting_id
            speakers = {track.number: track.speaker for track in store.meeting(meeting_id).tracks}
            self.view.show_gaps(remarks_on(store.gaps(meeting_id), speakers))

    # --- how --------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the button in its place when the view is resized."""
        if event.type() is QEvent.Type.Resize:
            self._place_jump()
        return super().eventFilter(watched, event)

    def _show_partial(self, caption: str) -> None:
        partials = list(self._partials.values())
        if not partials:
            self.view.show_partial(None, caption)
            return
        settled = " ".join(p.settled for p in partials if p.settled)
        moving = " ".join(p.text for p in partials if p.text)
        newest = partials[-1]
        together = PartialHeard(settled, moving, newest.lag_s, newest.is_catching_up)
        self.view.show_partial(together, caption)

    @Slot()
    def _on_texts_wanted(self) -> None:
        texts = {
            line.number: line.text
            for line in self._context.service.store.lines(self.model.meeting_id)
        }
        self.find_bar.take_texts([texts.get(place.number, "") for place in self.model.places])

    @Slot(str, str, bool, bool)
    def _on_replace_asked(
        self,
        wanted: str,
        replacement: str,
        matches_case: bool,  # noqa: FBT001 - a slot
        is_whole_words: bool,  # noqa: FBT001 - a slot
    ) -> None:
        self.edits.replace_all(
            wanted, replacement, matches_case=matches_case, is_whole_words=is_whole_words
        )

    @Slot(float)
    def _on_moment_asked(self, at_s: float) -> None:
        self.view.follow(is_following=True)
        self.moment_asked.emit(at_s)

    @Slot()
    def _on_jump_clicked(self) -> None:
        self.view.follow(is_following=True)
        if self._is_under_way:
            self.view.go_to_end()
        else:
            self.view.show_playing_row()
        self.view.setFocus()

    @Slot()
    def _place_jump(self) -> None:
        is_wanted = not self.view.is_following and (
            self._is_under_way or self.view.is_playing_out_of_sight
        )
        self.jump.setVisible(is_wanted)
        if is_wanted:
            self.jump.adjustSize()
            place = self.view.geometry()
            left = place.center().x() - self.jump.width() // 2
            self.jump.move(left, place.bottom() - self.jump.height() - Space.L)
            self.jump.raise_()
