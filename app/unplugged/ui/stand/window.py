"""The stand's window: ties the course, the house and what is shown together; guards the way out."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from unplugged.core.errors import FolderUnwritable, UnpluggedError
from unplugged.core.paths import AppPaths, reason_of
from unplugged.core.settings import SettingsFile
from unplugged.core.snapshot import Snapshot
from unplugged.core.stand.config import StandConfig
from unplugged.core.stand.passphrase import has_passphrase, is_passphrase
from unplugged.core.stand.places import StandPlaces
from unplugged.core.stand.show import Act, Event, Pace, Show, Stage, apply
from unplugged.core.types import Line
from unplugged.runtime.notices import Notice
from unplugged.runtime.service import MeetingService
from unplugged.runtime.stand.house import StandHouse
from unplugged.ui.context import Context, Message
from unplugged.ui.languages import change_language, chosen_language
from unplugged.ui.panel.caught import Caught
from unplugged.ui.panel.headlines import big_lines
from unplugged.ui.pump import ServicePump
from unplugged.ui.stand.awake import Awake
from unplugged.ui.stand.body import StandBody, trouble_words
from unplugged.ui.stand.keys import is_menu_asked, is_touch, key_means
from unplugged.ui.stand.leave_box import LeaveBox
from unplugged.ui.stand.presenter import PresenterWindow
from unplugged.ui.stand.receipt_watch import ReceiptWatch
from unplugged.ui.stand.sound import StandSound
from unplugged.ui.stand.texts import hall_words, link_line, texts_of
from unplugged.ui.theme.theme import Theme
from unplugged.ui.words import explain

_TICK_MS = 50
_READ_EVERY_S = 0.5
_COMES_BACK_MS = 1_500
_LAST_WORD_S = 2.0  # in which the last word can still be read
_LEAVING_LIMIT_S = 10.0  # for deleting what a visitor left, before the window closes
# Letters that are read from three metres: 36 px on a screen of 1080, from 14 px at a desk.
_HEIGHT_OF_NORMAL_TEXT = 420
_WIDTH_OF_NORMAL_TEXT = 700


class StandWindow(QWidget):
    """Full screen until somebody knows the passphrase.

    Signals:
        left: The stand is over; what a visitor left is deleted.
    """

    left = Signal()

    def __init__(
        self,
        service: MeetingService,
        theme: Theme,
        settings: SettingsFile,
        places: StandPlaces,
        config: StandConfig,
        user_paths: AppPaths,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Build the window; nothing happens before ``start``.

        Args:
            service: Over the stand's own library.
            theme: The theme; its text grows with this window.
            settings: The user's settings: models, microphone, language.
            places: The stand's files.
            config: What the presenter has set.
            user_paths: The user's folders, by which a receipt is checked.
            clock: The show's clock in seconds; tests let it run faster.
        """
        super().__init__()
        self._theme = theme
        self._places = places
        self._config = config
        self._clock = clock
        self._is_leaving = False
        self._leaving_s = 0.0
        self._shown: Snapshot | None = None
        self._read_s = 0.0
        self._caught = Caught()
        self._receipts = ReceiptWatch(user_paths)
        self._sound = StandSound(service, plays_sample=config.sound)
        self._remark = ""
        self.pump = ServicePump(service, self)
        self.context = Context(service, self.pump, theme, settings, self)
        self.house = StandHouse(service, places, config, settings.current)
        self.show_state = Show(pace=_pace(config), touched_s=clock(), since_s=clock())
        first = config.languages[0] if config.languages else settings.current.app_language
        self.language = chosen_language(first)
        self.awake = Awake()
        self.presenter: PresenterWindow | None = None
        self.setWindowTitle("Unplugged")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = self._build()
        self._black = QWidget(self)
        self._black.setStyleSheet("background: black;")
        self._black.hide()
        self.leave_box = self._build_leave_box()
        self.pump.noticed.connect(self._on_noticed)
        self.pump.ticked.connect(self._on_pumped)
        self.pump.failed.connect(self._on_failed)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin."""
        self._listen_to(self)
        self.context.service.measuring.start()
        self.awake.begin()
        self.pump.start()
        self.pump.wake()
        self._timer.start()
        self.body.enter(self.show_state)

    def open_presenter(self, window: PresenterWindow) -> None:
        """Show the notes in another window from now on."""
        self.presenter = window
        self._listen_to(window)
        self._show_notes()

    def close_at_once(self) -> None:
        """End because the system says so; what a visitor left is deleted first, within limits."""
        if not self._is_leaving:
            self.show_state = replace(self.show_state, asked_s=self._clock())
            self.tell(Event.LEAVE_ALLOWED)

    def _listen_to(self, window: QWidget) -> None:
        """Take the keys of a window, wherever in it the focus is."""
        window.winId()  # makes the window that Qt gives events to
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    # --- the course -------------------------------------------------------------------------------

    def tell(self, event: Event) -> None:
        """Tell the course what happened, and do what it asks for."""
        if self._is_leaving:
            return
        if event is Event.PREPARED and self.house.sample is not None:
            # A sample that is shorter than the excerpt ends the stage with its last word.
            pace = self.show_state.pace
            words_s = min(pace.words_s, self.house.sample.replay.length_s + _LAST_WORD_S)
            self.show_state = replace(self.show_state, pace=replace(pace, words_s=words_s))
        before = self.show_state
        self.show_state, acts = apply(before, event, self._clock())
        for act in acts:
            if act is Act.LEAVE:
                self._is_leaving, self._leaving_s = True, time.monotonic()
            else:
                self.house.do(act)
        if acts:
            self.pump.wake()
        self._show_change(before)

    def _show_change(self, before: Show) -> None:
        now = self.show_state
        if (now.stage, now.rounds) != (before.stage, before.rounds):
            self._receipts.begin_anew()
            self.body.enter(now)
            self._show_notes()
        if now.is_blank != before.is_blank:
            self._black.setVisible(now.is_blank)
            self._black.raise_()
        if (now.asked_s is None) != (before.asked_s is None):
            if now.asked_s is None:
                self.leave_box.hide()
            else:
                self.leave_box.setGeometry(self.rect())
                needs = has_passphrase(self._places.passphrase)
                self.leave_box.ask(needs_passphrase=needs)

    @Slot()
    def _on_tick(self) -> None:
        """Let time pass, some twenty times a second."""
        if self._is_leaving:
            self._leave_when_clean()
            return
        self.tell(Event.TICKED)
        now_s = self._clock()
        self.body.pass_time(self.show_state, now_s, self._sound.played_s(self.show_state, now_s))
        if self.show_state.stage is Stage.RESULT:
            self._receipts.follow(self.house.receipt, self.body)
        if time.monotonic() - self._read_s >= _READ_EVERY_S:
            self._read_s = time.monotonic()
            self._show_readings()
            self._beat()

    @Slot(tuple)
    def _on_noticed(self, notices: tuple[Notice, ...]) -> None:
        # The house first: it knows which meeting is gone again.
        events = self.house.take(notices)
        self.body.take(self.show_state, notices)
        for event in events:
            self.tell(event)

    @Slot()
    def _on_pumped(self) -> None:
        for event in self.house.take(()):
            self.tell(event)

    @Slot(object)
    def _on_failed(self, error: UnpluggedError) -> None:
        self._remark = explain(error)

    # --- what is shown ----------------------------------------------------------------------------

    def _build(self) -> StandBody:
        body = StandBody(self.context, self.house, self._config, self.language)
        body.strip.pressed.connect(lambda: self.tell(Event.TURN_ASKED))
        body.headline.language_asked.connect(self.speak)
        body.meeting.cited.connect(self._play_lines)
        # In no layout: text that is too large for the screen must not make the window larger.
        body.setParent(self)
        body.setGeometry(self.rect())
        body.show()
        return body

    def _build_leave_box(self) -> LeaveBox:
        box = LeaveBox(self._theme, self)
        box.answered.connect(self._on_passphrase)
        box.given_up.connect(lambda: self.tell(Event.ESCAPED))
        return box

    def speak(self, language: str) -> None:
        """Show everything in another language from now on."""
        app = QApplication.instance()
        if app is None or language == self.language:
            return
        self.language = change_language(app, language)
        self._rebuild()

    def _rebuild(self) -> None:
        """Make everything anew: texts and sizes are taken when a part is made."""
        old, self.body = self.body, self._build()
        old.hide()
        old.deleteLater()
        self.leave_box.deleteLater()
        self.leave_box = self._build_leave_box()
        self.show_state = replace(self.show_state, asked_s=None)
        self._black.raise_()
        self.body.enter(self.show_state)
        self._shown = None
        self._receipts.begin_anew()
        self._show_notes()

    def _show_readings(self) -> None:
        service = self.context.service
        snapshot = service.measuring.latest
        if snapshot is None:
            return
        if snapshot is not self._shown:
            self._caught.follow(service.measuring.history, service.working_meeting_id)
        self._shown = snapshot
        found = replace(snapshot, findings=self._caught.findings)
        self.body.show_readings({line.key: line for line in big_lines(found)})
        if self.presenter is not None:
            self.presenter.show_state(
                self.show_state, self._clock(), self.house.tally, self._remarks()
            )

    def _remarks(self) -> list[str]:
        found = [self._remark, self._sound.remark]
        found.append(trouble_words(self.house.trouble))
        found.append(link_line(self.house.link).big)
        if self.show_state.stage is Stage.READY:
            found.append(hall_words(self.house.hall.level)[0])
        if not self.awake.is_kept:
            found.append(self.tr("The screen saver could not be held back here: switch it off."))
        if not has_passphrase(self._places.passphrase):
            found.append(self.tr("No passphrase is set: anybody can leave with Ctrl+Q."))
        return [words for words in found if words]

    def _show_notes(self) -> None:
        if self.presenter is not None:
            own = self._config.text_in(self.language)
            self.presenter.show_stage(texts_of(self.show_state.stage, own, self.show_state))

    @Slot(tuple)
    def _play_lines(self, lines: tuple[Line, ...]) -> None:
        visitor_id = self.house.visitor_id
        if self.show_state.stage is Stage.RESULT and visitor_id is not None and lines:
            self._sound.play_lines(visitor_id, lines)

    # --- the way out ------------------------------------------------------------------------------

    @Slot(str)
    def _on_passphrase(self, phrase: str) -> None:
        if is_passphrase(self._places.passphrase, phrase):
            self.tell(Event.LEAVE_ALLOWED)
        else:
            self.leave_box.refuse()
            self.tell(Event.LEAVE_REFUSED)

    def _leave_when_clean(self) -> None:
        """Close as soon as nothing of a visitor is left; deleting goes on at the next start."""
        waited_s = time.monotonic() - self._leaving_s
        if self.house.is_wiping and waited_s < _LEAVING_LIMIT_S:
            return
        self._timer.stop()
        self.pump.stop()
        self._receipts.close()
        self.awake.end()
        if self.presenter is not None:
            self.presenter.end()
        self.close()
        self.left.emit()

    def _beat(self) -> None:
        """Tell the watchdog that this window lives."""
        try:
            self._places.heartbeat.write_text(f"{os.getpid()} {self.show_state.stage}", "ascii")
        except OSError as error:
            failed = FolderUnwritable(path=str(self._places.heartbeat), reason=reason_of(error))
            self._remark = explain(failed)

    # --- Qt ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what comes to the windows before any widget: keys, and signs of somebody there."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            meaning = key_means(event)
            if self.leave_box.isVisible() and meaning is not Event.ESCAPED:
                return False
            self.tell(meaning)
            return True
        if is_menu_asked(event):
            return True
        if is_touch(kind):
            was_blank = self.show_state.is_blank
            self.tell(Event.TOUCHED)
            return was_blank
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for the passphrase; close only when it was given."""
        if not self._is_leaving:
            event.ignore()
            self.tell(Event.LEAVE_ASKED)
            return
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Come back when the desktop has put something else before the stand."""
        super().changeEvent(event)
        if self._is_leaving or not self.isVisible():
            return
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.showFullScreen()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            QTimer.singleShot(_COMES_BACK_MS, self, self._come_back)

    @Slot()
    def _come_back(self) -> None:
        # Not from its own notes, which may have been clicked.
        if self.isFullScreen() and QApplication.activeWindow() is None:
            self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let all text grow with the screen."""
        super().resizeEvent(event)
        size = event.size()
        tall = size.height() / _HEIGHT_OF_NORMAL_TEXT
        self._theme.magnify(max(1.0, min(tall, size.width() / _WIDTH_OF_NORMAL_TEXT)))
        self.body.setGeometry(self.rect())
        self._black.setGeometry(self.rect())
        self.leave_box.setGeometry(self.rect())
        if event.oldSize() != size:
            QTimer.singleShot(0, self, self._rebuild)

    # --- what pages ask of a window ---------------------------------------------------------------

    def go_home(self) -> None:
        """Begin the loop anew; there is no other place here."""
        self.tell(Event.ESCAPED)

    def open_meeting(self, meeting_id: str, line: int | None = None) -> None:
        """Open nothing: visitors see their own meeting only."""

    def say(self, message: Message) -> None:
        """Tell the presenter."""
        self._remark = message.text


def _pace(config: StandConfig) -> Pace:
    return Pace(words_s=config.excerpt_s, speech_s=config.speech_s, idle_s=config.idle_s)
