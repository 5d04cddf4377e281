"""The window: header, messages, one page at a time, the panel at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from unplugged.core.errors import UnpluggedError
from unplugged.runtime.notices import Notice
from unplugged.runtime.service import MeetingService
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.header import Header
from unplugged.ui.home.page import HomePage
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.page import Page
from unplugged.ui.panel.panel import ProofPanel
from unplugged.ui.parts.message_bar import MessageBar
from unplugged.ui.pump import ServicePump
from unplugged.ui.theme.theme import Theme
from unplugged.ui.words import explain

FIRST_SIZE = QSize(1180, 760)
SMALLEST_SIZE = QSize(720, 520)
_PANEL_WIDTHS_PX = (280, 560)
_PANEL_FIRST_PX = 340


class MainWindow(QMainWindow):
    """Shows pages, carries notices to them, and shows messages."""

    def __init__(self, service: MeetingService, theme: Theme) -> None:
        """Build the window; the service is polled from ``start`` on."""
        super().__init__()
        self._service = service
        self._pump = ServicePump(service, self)
        self.context = Context(service, self._pump, theme, self)
        self._pump.noticed.connect(self._on_noticed)
        self._pump.failed.connect(self._on_failed)

        self._menu = self._make_menu()
        self._header = Header(theme, self._menu)
        self._header.home_asked.connect(self.go_home)
        self._header.panel_asked.connect(self.show_panel)
        self.messages = MessageBar(theme)
        self._pages = QStackedWidget()
        self._panel: ProofPanel | None = None
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(self._pages)

        self.home = HomePage(self.context)
        self._meeting: MeetingPage | None = None
        self._page: Page | None = None
        self._lay_out()
        self._go_to(self.home)

    def start(self) -> None:
        """Begin to follow the service."""
        self._pump.start()

    # --- where one is -----------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page or self.home

    @property
    def meeting_page(self) -> MeetingPage:
        """The meeting's page, made when it is first needed."""
        if self._meeting is None:
            self._meeting = MeetingPage(self.context)
            self._add(self._meeting)
        return self._meeting

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

    @Slot(bool)
    def show_panel(self, is_shown: bool) -> None:  # noqa: FBT001 - a slot of a bool signal
        """Show or hide the panel; it is made when it is first needed."""
        if is_shown and self._panel is None:
            self._panel = ProofPanel(self.context)
            self._panel.setProperty("ground", "side")
            self._panel.setMinimumWidth(_PANEL_WIDTHS_PX[0])
            self._panel.setMaximumWidth(_PANEL_WIDTHS_PX[1])
            self._split.addWidget(self._panel)
            self._split.setStretchFactor(0, 1)
            self._split.setStretchFactor(1, 0)
            self._split.setSizes([self.width() - _PANEL_FIRST_PX, _PANEL_FIRST_PX])
        if self._panel is not None:
            self._panel.setVisible(is_shown)
        self._header.set_panel_shown(is_shown=is_shown)

    @property
    def is_panel_shown(self) -> bool:
        """Whether the panel is there."""
        return self._panel is not None and self._panel.isVisibleTo(self)

    # --- Qt ---------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop polling."""
        self._pump.stop()
        super().closeEvent(event)

    # --- how --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(FIRST_SIZE)
        self._add(self.home)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.messages)
        column.addWidget(self._split, 1)
        self.setCentralWidget(middle)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        leave = QAction(self.tr("Quit"), self)
        leave.setShortcut(QKeySequence.StandardKey.Quit)
        leave.triggered.connect(self.close)
        menu.addAction(leave)
        self.addAction(leave)
        return menu

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
        self._header.show_page(page.title, page.header_parts(), is_home=page is self.home)
        self._on_title_changed(page)
        page.on_entered()
        # After the event that led here: a click gives the focus to what was clicked.
        QTimer.singleShot(0, page, page.setFocus)

    def _on_title_changed(self, page: Page) -> None:
        if page is self._page:
            self._header.set_title(page.title)
            app = "Unplugged"
            self.setWindowTitle(app if page is self.home else f"{page.title} – {app}")

    @Slot(tuple)
    def _on_noticed(self, notices: tuple[Notice, ...]) -> None:
        self.home.take(notices)
        if self._meeting is not None:
            self._meeting.take(notices)
        if self._panel is not None:
            self._panel.take(notices)

    @Slot(object)
    def _on_failed(self, error: UnpluggedError) -> None:
        self.say(Message(MessageKind.ERROR, explain(error)))
