"""One meeting: its transcript, its minutes beside it, its sound below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from unplugged.core.course import Task
from unplugged.core.errors import UnpluggedError
from unplugged.core.store import ChangeKind, Changes
from unplugged.core.types import Line, MeetingStatus
from unplugged.runtime.notices import (
    GapAdded,
    ItemAdded,
    LineAdded,
    NotesTaken,
    Notice,
    PartialHeard,
    SpeakersNamed,
    StageProgressed,
    TextWritten,
    WorkEnded,
)
from unplugged.runtime.options import WorkOptions
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.meeting.bullet_editor import Wording
from unplugged.ui.meeting.meeting_tools import MeetingTools
from unplugged.ui.meeting.minutes_side import MinutesSide
from unplugged.ui.meeting.sound import MeetingSound
from unplugged.ui.meeting.transcript_side import TranscriptSide
from unplugged.ui.meeting.transport import Transport
from unplugged.ui.page import Page
from unplugged.ui.words import explain

_AFTER_LINE_S = 0.3  # the last word of a citation is heard to its end
_LISTENING = (Task.RECORD, Task.LISTEN, Task.DECODE, Task.TRANSCRIBE)


class MeetingPage(Page):
    """Shows a meeting of the library, also while it is being worked on.

    Signals:
        models_asked: A model is missing for what somebody wants.
    """

    models_asked = Signal()

    def __init__(self, context: Context) -> None:
        """Build the page; empty until ``open_meeting``."""
        super().__init__(context)
        self._meeting_id = ""
        self.transcript = TranscriptSide(context)
        self.minutes = MinutesSide(context, self.transcript.lines_of)
        self.transport = Transport(context.theme)
        self.sound = MeetingSound(context, self.transport)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self.transcript)
        self._split.addWidget(self.minutes)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setSizes([700, 480])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._split, 1)
        column.addWidget(self.transport)
        self.setFocusProxy(self.transcript.view)
        self.transcript.moment_asked.connect(self.sound.play_from)
        self.transcript.toggle_asked.connect(self.sound.toggle)
        self.sound.moved.connect(self._on_moved)
        self.minutes.cited.connect(self._on_cited)
        self.minutes.ticked.connect(self._on_ticked)
        self.minutes.edited.connect(self._on_bullet_edited)
        self.tools = MeetingTools(context, self)
        edits = self.transcript.edits
        self.tools.find_asked.connect(self.transcript.find_bar.open_bar)
        self.tools.undo_asked.connect(edits.undo)
        self.tools.redo_asked.connect(edits.redo)
        self.tools.speakers_asked.connect(self.ask_speakers)
        edits.voices_asked.connect(self.ask_speakers)
        self.transcript.background.changed.connect(self._on_background_changed)
        context.library_changed.connect(self._on_library_changed)

    @property
    def meeting_id(self) -> str:
        """Which meeting is shown, empty for none."""
        return self._meeting_id

    def open_meeting(self, meeting_id: str, line: int | None = None) -> None:
        """Show a meeting.

        Args:
            meeting_id: Which one.
            line: The line to show, None for the beginning.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        meeting = self.context.service.store.meeting(meeting_id)
        if meeting_id != self._meeting_id:
            self.transcript.open_meeting(meeting_id)
            self._meeting_id = meeting_id
            self.set_title(meeting.title)
            is_heard = self._is_worked_on and meeting.status is MeetingStatus.TRANSCRIBING
            self.sound.load(meeting, is_live=is_heard)
            self.minutes.open_meeting(meeting_id)
            self.tools.show_meeting(meeting_id)
            self._show_speakers()
            self.transcript.show_work(is_under_way=is_heard)
        if line is not None:
            self.transcript.show_line(line)

    def header_parts(self) -> Sequence[QWidget]:
        """Return search, undo, redo and export."""
        return self.tools.widgets

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told since the last tick."""
        self.minutes.ask.take(notices)
        ended = [notice for notice in notices if isinstance(notice, WorkEnded)]
        if not self._meeting_id:
            return
        if ended and ended[-1].meeting_id == self._meeting_id:
            self._on_work_ended(is_kept=ended[-1].is_kept)
        if any(
            isinstance(notice, SpeakersNamed) and self._meeting_id in notice.changes.ids
            for notice in notices
        ):
            self._on_transcript_replaced()
        self.transcript.background.take(notices)
        if not self._is_worked_on:
            return
        lines = [notice.line for notice in notices if isinstance(notice, LineAdded)]
        if lines:
            self.transcript.add_lines(lines)
            self.minutes.ask.show_meeting(self._meeting_id, has_lines=True)
            self.tools.show_meeting(self._meeting_id)
            self._show_speakers()
        for notice in notices:
            self._take(notice)

    @Slot()
    def ask_speakers(self) -> None:
        """Ask how many people speak, and tell their voices apart."""
        from unplugged.ui.meeting.speakers_dialog import SpeakersDialog

        meeting_id = self._meeting_id  # a key may open another one meanwhile
        dialog = SpeakersDialog(self.context, self)
        dialog.asked.connect(lambda options: self._tell_speakers(meeting_id, options))
        dialog.models_asked.connect(self.models_asked)
        dialog.open()

    def show_begun(self, meeting_id: str, *, is_rewriting: bool) -> None:
        """Show at once that the minutes of this meeting are written anew; the engine loads yet."""
        if is_rewriting and meeting_id == self._meeting_id:
            self.minutes.show_writing()

    def on_left(self) -> None:
        """Fall silent."""
        if self.sound.playback.is_playing:
            self.sound.toggle()

    def close_sound(self) -> None:
        """Let go of recordings; called before the service closes."""
        self.sound.close()

    # --- how --------------------------------------------------------------------------------------

    def _take(self, notice: Notice) -> None:
        match notice:
            case PartialHeard():
                self.transcript.take_partial(notice)
            case GapAdded():
                self.transcript.read_gaps()
            case NotesTaken(covered, total):
                self.minutes.show_notes(covered, total)
            case TextWritten(text):
                self.minutes.add_written(text)
            case ItemAdded(item):
                self.minutes.add_item(item)
            case StageProgressed(task) if task not in _LISTENING:
                self._on_all_heard()
                if task in {Task.WRITE, Task.WRITE_EXTRACTIVE}:
                    self.minutes.show_writing()
            case StageProgressed(_, done, total):
                self.transcript.take_progress(done, total)
            case _:
                pass

    @property
    def _is_worked_on(self) -> bool:
        return self.context.service.working_meeting_id == self._meeting_id != ""

    def _show_speakers(self) -> None:
        model = self.transcript.model
        self.transport.waveform.show_speakers(model.places, model.speakers)

    def _on_all_heard(self) -> None:
        """The transcript is complete: from here on it can be played."""
        if self.sound.is_live:
            self.transcript.show_work(is_under_way=False)
            meeting = self.context.service.store.meeting(self._meeting_id)
            self.sound.load(meeting, is_live=False)

    def _on_transcript_replaced(self) -> None:
        """Read everything anew: there are better words, or names of speakers."""
        self.transcript.read_again()
        self.minutes.ask.forget()
        self.minutes.open_meeting(self._meeting_id)
        self.tools.show_meeting(self._meeting_id)
        self._show_speakers()

    def _on_work_ended(self, *, is_kept: bool) -> None:
        meeting_id, self._meeting_id = self._meeting_id, ""
        if not is_kept:
            self.minutes.ask.forget()
            self.sound.close()
            if self.isVisible():
                self.context.window.go_home()  # there is no such meeting any more
            return
        self.transcript.show_work(is_under_way=False)
        self._meeting_id = meeting_id
        meeting = self.context.service.store.meeting(meeting_id)
        self.sound.load(meeting, is_live=False)
        self.transcript.read_gaps()
        self.minutes.open_meeting(meeting_id)
        self.tools.show_meeting(meeting_id)

    @Slot(float)
    def _on_moved(self, at_s: float) -> None:
        self.transcript.show_playing(at_s)

    @Slot(tuple)
    def _on_cited(self, lines: tuple[Line, ...]) -> None:
        """Play what a bullet is supported by, and show it."""
        if lines:
            self.transcript.show_line(lines[0].number)
            self.sound.play_from(lines[0].start_s, lines[-1].end_s + _AFTER_LINE_S)

    def _tell_speakers(self, meeting_id: str, options: WorkOptions) -> None:
        try:
            self.context.service.final_passes.tell_speakers(meeting_id, options)
        except UnpluggedError as error:
            self.context.window.say(Message(MessageKind.ERROR, explain(error)))
        self.context.pump.wake()

    @Slot()
    def _on_background_changed(self) -> None:
        self.tools.show_meeting(self._meeting_id)

    @Slot(object)
    def _on_library_changed(self, changes: Changes) -> None:
        if self._meeting_id not in changes.ids:
            return
        if changes.kind is ChangeKind.MEETING_CHANGED:
            self.set_title(self.context.service.store.meeting(self._meeting_id).title)
        elif changes.kind is ChangeKind.MEETING_DELETED:
            self.minutes.ask.forget()
            self.sound.close()
            self._meeting_id = ""
            return
        elif changes.kind is ChangeKind.TRANSCRIPT_REPLACED:
            self._on_transcript_replaced()
            return
        elif changes.kind is ChangeKind.TRANSCRIPT_CHANGED:
            self.transcript.take_changes(changes.lines)
            self._show_speakers()
        self.minutes.take_changes()
        self.tools.show_meeting(self._meeting_id)

    @Slot(int, int, bool)
    def _on_ticked(self, version: int, number: int, is_done: bool) -> None:  # noqa: FBT001 - a slot
        # Later: the bullet that sent this is made anew by it.
        QTimer.singleShot(
            0, self, lambda: self.transcript.edits.tick(version, number, is_done=is_done)
        )

    @Slot(int, int, object)
    def _on_bullet_edited(self, version: int, number: int, wording: Wording) -> None:
        # Later, for the same reason.
        QTimer.singleShot(
            0, self, lambda: self.transcript.edits.edit_bullet(version, number, wording)
        )
