"""The window: header, recording bar, messages, one page at a time, the panel at the right."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from unplugged.core.errors import UnpluggedError
from unplugged.core.settings import SettingsFile
from unplugged.runtime.notices import Notice
from unplugged.runtime.service import MeetingService
from unplugged.ui.commands import Commands
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.desk import Desk
from unplugged.ui.header import Header
from unplugged.ui.home.page import HomePage
from unplugged.ui.page import Page
from unplugged.ui.panel_place import PanelPlace
from unplugged.ui.parts.message_bar import MessageBar
from unplugged.ui.pump import ServicePump
from unplugged.ui.recording_bar import RecordingBar
from unplugged.ui.theme.icons import picture
from unplugged.ui.theme.theme import Theme
from unplugged.ui.words import explain

if TYPE_CHECKING:
    from unplugged.ui.meeting.page import MeetingPage
    from unplugged.ui.panel.panel import ProofPanel
    from unplugged.ui.welcome.page import WelcomePage

FIRST_SIZE = QSize(1180, 760)
SMALLEST_SIZE = QSize(720, 520)
_WIDEST_MINIMUM_PX = 1160
_ICON_SIZES_PX = (16, 24, 32, 48, 64, 128)


class MainWindow(QMainWindow):
    """Shows pages, carries notices to them, and shows messages.

    Signals:
        page_changed: Another page is shown.
        closing: The window is about to close.
    """

    page_changed = Signal()
    closing = Signal()

    def __init__(self, service: MeetingService, theme: Theme, settings: SettingsFile) -> None:
        """Build the window; the service is polled from ``start`` on."""
        super().__init__()
        self._pump = ServicePump(service, self)
        self.context = Context(service, self._pump, theme, settings, self)
        self._pump.noticed.connect(self._on_noticed)
        self._pump.failed.connect(self._on_failed)
        self.setWindowIcon(app_icon())

        self.home = HomePage(self.context)
        self.messages = MessageBar(theme)
        self.desk = Desk(self.context, self)
        self.commands = Commands(self, self.desk, theme)
        self._header = Header(theme, self.commands.menu)
        self._header.home_asked.connect(self.go_home)
        self._header.panel_asked.connect(self.show_panel)
        self.recording_bar = RecordingBar(theme, self.desk.recorder)
        self._pages = QStackedWidget()
        self._panel: ProofPanel | None = None
        self._place = PanelPlace(theme, self._pages)
        self._meeting: MeetingPage | None = None
        self._page: Page | None = None
        self.welcome: WelcomePage | None = None
        self._lay_out()
        self.desk.connect_parts()
        if settings.current.is_first_start_done:
            self._go_to(self.home)
        else:
            self._show_welcome()

    def start(self) -> None:
        """Begin to follow the service, and to look what can be recorded."""
        self._pump.start()
        self.desk.start()

    # --- where one is -----------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page or self.home

    @property
    def meeting_page(self) -> MeetingPage:
        """The meeting's page, made when it is first needed."""
        if self._meeting is None:
            # Imported when it is needed: the window is on screen sooner.
            from unplugged.ui.meeting.page import MeetingPage

            self._meeting = MeetingPage(self.context)
            self.desk.connect_meeting(self._meeting)
            self._add(self._meeting)
        return self._meeting

    def _show_welcome(self) -> None:
        from unplugged.ui.welcome.page import WelcomePage

        self.welcome = WelcomePage(self.context)
        self._add(self.welcome)
        self.desk.connect_welcome(self.welcome)
        self._go_to(self.welcome)

    @Slot()
    def go_home(self) -> None:
        """Show the library."""
        self._go_to(self.home)

    def open_meeting(self, meeting_id: str, line: int | None = None) -> None:
        """Show a meeting, at a line when one is given."""
        try:
            self.meeting_page.open_meeting(meeting_id, line)
        except UnpluggedError as error:
            self.say(Message(MessageKind.ERROR, explain(error)))
            return
        self._go_to(self.meeting_page)

    def say(self, message: Message) -> None:
        """Show a message in place of the one before."""
        self.messages.show_message(message)

    def restore_place(self) -> None:
        """Stand where the window stood when it was closed last, with the panel as it was."""
        now = self.context.settings.current
        if now.window_geometry:
            self.restoreGeometry(QByteArray.fromBase64(now.window_geometry.encode()))
        if now.is_panel_shown:
            self.show_panel(True)  # noqa: FBT003 - a slot of a bool signal

    # --- the panel --------------------------------------------------------------------------------

    @Slot(bool)
    def show_panel(self, is_shown: bool) -> None:  # noqa: FBT001 - a slot of a bool signal
        """Show or hide the panel; it is made when it is first needed."""
        if is_shown and self._panel is None:
            from unplugged.ui.panel.panel import ProofPanel

            self._panel = ProofPanel(self.context)
            self._panel.setProperty("ground", "side")
            self._place.take(self._panel)
        self._place.show_panel(is_shown=is_shown)
        self._header.set_panel_shown(is_shown=is_shown)

    @property
    def is_panel_shown(self) -> bool:
        """Whether the panel is there."""
        return self._place.is_shown

    # --- Qt ---------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first while something is recorded; then stop polling."""
        if not self.desk.may_close():
            event.ignore()
            return
        self.closing.emit()
        self._keep_geometry()
        self._pump.stop()
        if self._meeting is not None:
            self._meeting.close_sound()
        self.desk.stop()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are dragged over the window."""
        self.desk.drops.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They were dragged away again."""
        self.desk.drops.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """They were dropped."""
        self.desk.drops.drop(event)

    # --- how --------------------------------------------------------------------------------------

    def _keep_geometry(self) -> None:
        settings = self.context.settings
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        with contextlib.suppress(UnpluggedError):  # where it stands is not worth a message
            settings.keep(
                replace(
                    settings.current,
                    window_geometry=geometry,
                    is_panel_shown=self.is_panel_shown,
                )
            )

    def _lay_out(self) -> None:
        self._on_theme_changed()
        self.context.theme.changed.connect(self._on_theme_changed)
        self.setAcceptDrops(True)
        self.resize(FIRST_SIZE)
        self._add(self.home)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self.recording_bar, self.messages):
            column.addWidget(part)
        column.addWidget(self._place, 1)
        self.setCentralWidget(middle)

    def _on_theme_changed(self) -> None:
        # Large text needs a wider window; more than this, few screens have.
        width = min(self.context.theme.px(SMALLEST_SIZE.width()), _WIDEST_MINIMUM_PX)
        self.setMinimumSize(width, SMALLEST_SIZE.height())

    def _add(self, page: Page) -> None:
        self._pages.addWidget(page)
        page.title_changed.connect(lambda _title, page=page: self._on_title_changed(page))

    def _go_to(self, page: Page) -> None:
        if page is self._page:
            return
        if self._page is not None:
            self._page.on_left()
        self._page = page
        self._pages.setCurrentWidget(page)
        self._header.show_page(page.title, page.header_parts(), is_home=self._is_top(page))
        self._on_title_changed(page)
        page.on_entered()
        self.page_changed.emit()
        # After the event that led here: a click gives the focus to what was clicked.
        QTimer.singleShot(0, page, page.setFocus)

    def _is_top(self, page: Page) -> bool:
        """Whether there is no way back from a page."""
        return page is self.home or page is self.welcome

    def _on_title_changed(self, page: Page) -> None:
        if page is self._page:
            self._header.set_title(page.title)
            app = "Unplugged"
            self.setWindowTitle(app if self._is_top(page) else f"{page.title} – {app}")

    @Slot(tuple)
    def _on_noticed(self, notices: tuple[Notice, ...]) -> None:
        self.desk.take(notices)
        self.home.take(notices)
        if self._meeting is not None:
            self._meeting.take(notices)
        if self._panel is not None:
            self._panel.take(notices)

    @Slot(object)
    def _on_failed(self, error: UnpluggedError) -> None:
        self.say(Message(MessageKind.ERROR, explain(error)))


def app_icon() -> QIcon:
    """Return the app's icon in all sizes that desktops ask for."""
    found = QIcon()
    for size in _ICON_SIZES_PX:
        found.addPixmap(picture("unplugged", size, 1.0))
    return found
