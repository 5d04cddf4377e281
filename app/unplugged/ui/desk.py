"""What the user can do from anywhere: record, add files, finish.

The window shows; the desk does. It owns the recorder, the queue of files and the look-up of
sources, and turns what the service says about them into messages.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from unplugged.core.course import Outcome
from unplugged.core.errors import UnpluggedError
from unplugged.core.paths import resources_dir
from unplugged.runtime.notices import Notice, Remarked, WorkEnded, WorkerLostMidway
from unplugged.runtime.service import WorkOptions
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.drops import Drops
from unplugged.ui.home.library_model import Progress
from unplugged.ui.home.page import focus_search
from unplugged.ui.intake import Intake
from unplugged.ui.models.news import ModelNews
from unplugged.ui.one_window import Wish, activation
from unplugged.ui.record_key import GlobalKey
from unplugged.ui.recorder import Recorder
from unplugged.ui.second_hearing import SecondHearing
from unplugged.ui.source_finder import SourceFinder
from unplugged.ui.tray import Tray
from unplugged.ui.windows import Windows
from unplugged.ui.words import explain, explain_code

if TYPE_CHECKING:
    from unplugged.ui.main_window import MainWindow
    from unplugged.ui.meeting.page import MeetingPage
    from unplugged.ui.welcome.page import WelcomePage

SAMPLE = Path("sample") / "sample-meeting.flac"


class Desk(QObject):
    """Does what menu, keys, buttons and dropped files ask for."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        """Make the parts; ``connect_parts`` ties them to the finished window."""
        super().__init__(window)
        self._context = context
        self._window = window
        self.recorder = Recorder(context.service, context.pump, self)
        self.intake = Intake(context.service, context.pump, context.settings, self)
        self.sources = SourceFinder(context.service.paths.log_dir, context.service.roster, self)
        self.tray = Tray(context.theme, window)
        self.key = GlobalKey(self)
        self._ready_id: str | None = None
        self._wants_recording = False
        self._is_leaving = False
        self.second_hearing = SecondHearing(context, window.home.library, self)
        self.drops = Drops(context.theme, window)
        self.models = ModelNews(context, window, self)
        self.windows = Windows(context, window, self)

    def connect_parts(self) -> None:
        """Tie buttons to what they do."""
        home = self._window.home
        home.capture.record_asked.connect(self.toggle_recording)
        home.capture.files_asked.connect(self.choose_files)
        home.capture.sources_wanted.connect(self.sources.look)
        home.show_queue(self.intake)
        self._context.pump.ticked.connect(self._record_when_free)
        home.sample_asked.connect(self.open_sample)
        home.resume_asked.connect(self.intake.finish)
        home.recovery.leave_asked.connect(self._leave)
        self.sources.found.connect(home.capture.set_sources)
        self.recorder.state_changed.connect(self._on_recording_changed)
        self.recorder.failed.connect(self._say_error)
        self.intake.failed.connect(self._say_error)
        self.intake.began.connect(self._on_work_begun)
        self._window.recording_bar.open_asked.connect(self._show_recording)
        self.tray.record_asked.connect(self.toggle_recording)
        self.drops.dropped.connect(self.add_files)
        self.drops.said.connect(self._window.say)
        self.drops.models_dropped.connect(self.models.add)
        self.key.pressed.connect(self.toggle_recording)
        self.key.failed.connect(self._say_error)
        self.windows.record_key_chosen.connect(self.key.use)
        self.windows.stand_opened.connect(self.quit)
        self.tray.window_asked.connect(self.show_window)
        self.tray.quit_asked.connect(self.quit)
        self.tray.message_clicked.connect(self._open_ready)
        self._window.page_changed.connect(self._on_page_changed)

    def connect_welcome(self, welcome: WelcomePage) -> None:
        """Tie the page of the first start."""
        welcome.finished.connect(self._window.go_home)
        welcome.sample_asked.connect(self.open_sample)
        welcome.models_asked.connect(self.show_models)
        self.sources.found.connect(welcome.set_sources)

    def connect_meeting(self, page: MeetingPage) -> None:
        """Tie the page of a meeting."""
        page.minutes.write_asked.connect(self.write_again)
        page.models_asked.connect(self.show_models)
        self.intake.began.connect(
            lambda meeting_id: page.show_begun(
                meeting_id, is_rewriting=self.intake.is_rewriting(meeting_id)
            )
        )

    def start(self) -> None:
        """Begin: look for sources, offer to finish what was cut off."""
        self.sources.look()
        self.second_hearing.start()
        self.key.use(self._context.settings.current.record_key)
        self._window.home.recovery.offer(self._context.service.interrupted)
        remark = self._context.settings.remark
        if remark is not None:
            text = explain_code(remark.code, **dict(remark.params))
            self._window.say(Message(MessageKind.WARNING, text, stays=True))

    def stop(self) -> None:
        """Wait for what runs beside the window."""
        self.key.close()
        self.windows.close_all()
        self.sources.finish()
        self.drops.finish()
        self.tray.hide()

    # --- what can be asked ------------------------------------------------------------------------

    @Slot()
    def toggle_recording(self) -> None:
        """Begin or end a recording."""
        if self.recorder.is_recording:
            self.recorder.stop()
            return
        self.intake.hold()
        self._wants_recording = True
        self._record_when_free()

    @Slot(tuple)
    def _leave(self, meeting_ids: tuple[str, ...]) -> None:
        """Leave meetings as they are that were cut off."""
        store = self._context.service.store
        try:
            for meeting in store.cut_off():
                if meeting.id in meeting_ids:
                    store.leave_cut_off(meeting.id)
        except UnpluggedError as error:
            self._say_error(error)

    @Slot()
    def _record_when_free(self) -> None:
        """Begin to record as soon as work that was under way has made room."""
        service = self._context.service
        if not self._wants_recording:
            if not service.is_recording:
                self.intake.let_go()
            return
        if service.is_working:
            return
        self._wants_recording = False
        meeting_id = self.recorder.start(self._context.settings.current)
        if meeting_id is None:
            self.intake.let_go()
        else:
            self._on_work_begun(meeting_id)
            self._window.open_meeting(meeting_id)

    @Slot()
    def choose_files(self) -> None:
        """Let the user choose files to transcribe."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Choose audio or video files")
        )
        if names:
            self.add_files(tuple(map(Path, names)))

    def add_files(self, paths: tuple[Path, ...]) -> None:
        """Put files into the queue."""
        self._window.go_home()
        self.intake.add(paths)

    @Slot(str, object)
    def write_again(self, meeting_id: str, options: WorkOptions) -> None:
        """Write minutes once more, at once or when other work is done."""
        self.intake.write_again(meeting_id, options)
        if not any(each.meeting_id == meeting_id for each in self.intake.waiting):
            return
        if self.intake.is_paused:
            text = self.tr("The queue is paused; the minutes are written when it goes on.")
            message = Message(MessageKind.INFO, text, self.tr("Go on"), self.intake.resume)
        else:
            text = self.tr("The minutes are written as soon as the other work is done.")
            message = Message(MessageKind.INFO, text)
        self._window.say(message)

    @Slot()
    def open_sample(self) -> None:
        """Work on the sample meeting."""
        self.add_files((resources_dir() / SAMPLE,))

    @Slot(object)
    def grant(self, wish: Wish) -> None:
        """Do what a later start was asked for, where its user sees it."""
        if not wish.toggles_recording:
            activation(wish)
            self.show_window()
        self.do(wish)

    def do(self, wish: Wish) -> None:
        """Do what a start was asked for."""
        if wish.files:
            self.add_files(wish.files)
        if wish.toggles_recording:
            self.toggle_recording()

    @Slot()
    def show_window(self) -> None:
        """Bring the window to the front."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def go_home(self) -> None:
        """Show the library."""
        self._window.go_home()

    def focus_search(self) -> None:
        """Go to the search field."""
        self._window.go_home()
        focus_search(self._window.home)

    def toggle_panel(self) -> None:
        """Show or hide the panel."""
        self._window.show_panel(not self._window.is_panel_shown)

    def show_models(self) -> None:
        """Show which models there are, and how to get better ones."""
        self.models.show()

    def quit(self) -> None:
        """End the app."""
        self._window.close()

    def close_at_once(self) -> None:
        """End the app because the system says so; the next start finds what was recorded."""
        self._is_leaving = True
        self._window.close()

    def may_close(self) -> bool:
        """Ask, while something is recorded, whether the window may close."""
        if not self.recorder.is_recording or self._is_leaving:
            return True
        self._window.say(
            Message(
                MessageKind.WARNING,
                self.tr("A recording is under way. Stop it before you close Unplugged."),
                self.tr("Stop the recording"),
                self.recorder.stop,
                stays=True,
            )
        )
        return False

    def say_second(self) -> None:
        """Say that there is another window that this start could not reach."""
        text = self.tr("Another Unplugged is open and does not answer. Close it if you can.")
        self._window.say(Message(MessageKind.WARNING, text, stays=True))

    def say_unopened(self, target: str) -> None:
        """Say that the desktop has nothing to open a file with, and where it is."""
        text = self.tr("No program was found that opens {path}.").format(path=target)
        self._window.say(Message(MessageKind.ERROR, text))

    def say_crash(self, report: Path) -> None:
        """Say that the app made a mistake, and offer its report."""
        self._window.say(
            Message(
                MessageKind.ERROR,
                self.tr(
                    "Unplugged made a mistake of its own and goes on. A report was written; it "
                    "stays on this computer."
                ),
                self.tr("Read the report"),
                lambda: _open(report),
            )
        )

    # --- what the service says --------------------------------------------------------------------

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Turn news that concern the user wherever they are into messages."""
        self.recorder.take(notices)
        self.intake.take(notices)
        self.second_hearing.take(notices)
        self.models.take(notices)
        for notice in notices:
            match notice:
                case WorkEnded():
                    self._say_end(notice)
                case Remarked(code, params):
                    text = explain_code(code, **dict(params))
                    self._window.say(Message(MessageKind.WARNING, text))
                case WorkerLostMidway():
                    text = self.tr("A part of Unplugged stopped and was started again; going on.")
                    self._window.say(Message(MessageKind.WARNING, text))
                case _:
                    pass

    def _say_end(self, ended: WorkEnded) -> None:
        if ended.outcome is Outcome.FAILED and ended.error is not None:
            code, params = ended.error
            self._window.say(Message(MessageKind.ERROR, explain_code(code, **dict(params))))
        elif ended.outcome is Outcome.DONE and ended.is_kept:
            self._say_ready(ended.meeting_id)

    def _say_ready(self, meeting_id: str) -> None:
        try:
            meeting = self._context.service.store.meeting(meeting_id)
        except UnpluggedError:
            return  # deleted a moment ago: nothing is ready
        if meeting.minutes_version is None:
            return
        text = self.tr("The minutes of “{title}” are ready.").format(title=meeting.title)
        self._ready_id = meeting_id
        self.tray.notify(self.tr("Minutes are ready"), meeting.title)
        is_open = self._window.page is not self._window.home
        self._window.say(
            Message(
                MessageKind.GOOD,
                text,
                None if is_open else self.tr("Read them"),
                lambda: self._window.open_meeting(meeting_id),
            )
        )

    @Slot()
    def _open_ready(self) -> None:
        self.show_window()
        if self._ready_id is not None:
            self._window.open_meeting(self._ready_id)

    @Slot(object)
    def _say_error(self, error: UnpluggedError) -> None:
        self._window.say(Message(MessageKind.ERROR, explain(error)))

    # --- recording --------------------------------------------------------------------------------

    @Slot(str)
    def _on_work_begun(self, meeting_id: str) -> None:
        library = self._window.home.library
        library.set_progress(meeting_id, Progress(self.tr("Starting"), None))
        library.read()

    @Slot()
    def _on_recording_changed(self) -> None:
        is_recording = self.recorder.is_recording
        self._window.home.capture.set_busy(is_busy=is_recording)
        self._window.commands.set_recording(is_recording=is_recording)
        self.tray.set_recording(is_recording=is_recording)
        if is_recording:
            self.tray.notify("Unplugged", self.tr("Recording has begun."))
        self._window.home.library.read()
        self._on_page_changed()

    @Slot()
    def _on_page_changed(self) -> None:
        is_home = self._window.page is self._window.home
        self._window.recording_bar.set_open_offered(is_offered=is_home)

    @Slot()
    def _show_recording(self) -> None:
        if self.recorder.meeting_id is not None:
            self._window.open_meeting(self.recorder.meeting_id)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
