"""Home: where meetings begin and where all of them are found again."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unplugged.core.errors import UnpluggedError
from unplugged.core.store import Changes, Hit
from unplugged.core.types import Line
from unplugged.runtime.notices import LineAdded, Notice, StageProgressed, WorkEnded
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.home.capture_card import CaptureCard
from unplugged.ui.home.disposal import Disposal
from unplugged.ui.home.hits import HitsModel, HitsView
from unplugged.ui.home.library_model import LibraryModel, Progress, Sorting
from unplugged.ui.home.library_view import LibraryView
from unplugged.ui.home.progress import progress_of
from unplugged.ui.home.queue_card import QueueCard
from unplugged.ui.home.recovery_card import RecoveryCard
from unplugged.ui.home.search_bar import SearchBar
from unplugged.ui.intake import Intake
from unplugged.ui.meeting.ask_box import AskBox
from unplugged.ui.page import Page
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.empty_place import EmptyPlace
from unplugged.ui.parts.gutter import GUTTER_PX
from unplugged.ui.parts.tall_area import TallArea
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import explain

_WIDEST_PX = 940  # longer lines are hard to follow
_LIST_LEAST_PX = 110  # one meeting can be read; the page scrolls in lower windows
_MOST_HITS = 200


class HomePage(Page):
    """The library.

    Signals:
        sample_asked: The user wants to see the sample meeting.
        resume_asked: Ids of interrupted meetings to finish, in order.
    """

    sample_asked = Signal()
    resume_asked = Signal(tuple)

    def __init__(self, context: Context) -> None:
        """Build the page; ``on_entered`` fills it."""
        super().__init__(context)
        self.set_title("Unplugged")
        theme = context.theme
        self.capture = CaptureCard(theme, context.settings)
        self.capture.failed.connect(self._on_failed)
        self.recovery = RecoveryCard(theme)
        self.recovery.resume_asked.connect(self.resume_asked)
        self._above = QVBoxLayout()
        self._queue: QueueCard | None = None
        self.disposal = Disposal(context.service, self)
        self.disposal.failed.connect(self._on_failed)
        self.search = SearchBar(theme)
        self.search.search_asked.connect(self._on_search_asked)
        self.search.sorting_asked.connect(self._on_sorting_asked)

        self.library = LibraryModel(context.service.store, self)
        self.library.failed.connect(self._on_failed)
        self.library.changed.connect(context.announce)
        for signal in (
            self.library.rowsInserted,
            self.library.rowsRemoved,
            self.library.modelReset,
        ):
            signal.connect(self._show_right_view)
        self.list = LibraryView(theme, self.library)
        self.list.open_asked.connect(context.window.open_meeting)
        self.list.delete_asked.connect(self._on_delete_asked)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self._on_undo_pressed)
        self.list.resume_asked.connect(lambda meeting_id: self.resume_asked.emit((meeting_id,)))
        self.hits = HitsModel()
        self.found = HitsView(theme, self.hits)
        self.found.open_asked.connect(self._on_hit_asked)
        sample = Button(theme, self.tr("Try the sample meeting"), "play")
        sample.clicked.connect(self.sample_asked)
        self._empty = EmptyPlace(
            theme,
            "inbox",
            self.tr("No meetings yet"),
            self.tr("Record one, drop a recording here, or see what the sample meeting becomes."),
            (sample,),
        )
        self._has_more_hits = False
        self.more_hits = Label(
            self.tr(
                "The best {count} are shown, there are more. Another word narrows them down."
            ).format(count=_MOST_HITS),
            TextStyle.CAPTION,
            "secondary",
            wraps=True,
        )
        self._nothing = EmptyPlace(theme, "search", self.tr("Nothing found"), "")
        self.ask = AskBox(context, self._lines_of, self._title_of)
        self.ask.cited.connect(
            lambda meeting_id, lines: context.window.open_meeting(meeting_id, lines[0].number)
        )
        self._lay_out()
        theme.changed.connect(self._set_width)
        context.library_changed.connect(self._on_library_changed)

    def show_queue(self, intake: Intake) -> None:
        """Show a queue below the place where meetings begin."""
        self._queue = QueueCard(self.context, intake)
        self._above.insertWidget(self._above.indexOf(self.recovery) + 1, self._queue)

    # --- page -------------------------------------------------------------------------------------

    def on_entered(self) -> None:
        """Read the library."""
        self.library.read()

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Show how far the work is; read the library again when a work is over."""
        self.ask.take(notices)
        working = self.context.service.working_meeting_id
        progress: Progress | None = None
        for notice in notices:
            match notice:
                case StageProgressed():
                    progress = progress_of(notice)
                case LineAdded(line) if line.number <= 2 and working is not None:
                    self.library.reread(working)
                case WorkEnded(meeting_id):
                    progress = None
                    self.library.set_progress(meeting_id, None)
                    self.library.read()
                case _:
                    pass
        if progress is not None and working is not None:
            if self.library.row_of(working) is None:
                self.library.read()
            self.library.set_progress(working, progress)
            if self._queue is not None:
                self._queue.show_progress(progress)

    # --- how --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._stack = _GivesWay()
        for view in (self.list, self.found, self._empty, self._nothing):
            self._stack.addWidget(view)
        self._column = QWidget()
        inner = QVBoxLayout(self._column)
        inner.setContentsMargins(0, Space.XL, 0, 0)
        inner.setSpacing(Space.L)
        above = self._above
        above.setContentsMargins(0, 0, GUTTER_PX, 0)
        above.setSpacing(Space.L)
        above.addWidget(self.capture)
        above.addWidget(self.recovery)
        above.addSpacing(Space.S)
        above.addWidget(self.search)
        above.addWidget(self.more_hits)
        inner.addLayout(above)
        inner.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, GUTTER_PX, 0)
        foot.addWidget(self.ask)
        inner.addLayout(foot)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(Space.XL, 0, Space.XL - GUTTER_PX, 0)
        row.addStretch(1)
        row.addWidget(self._column, 100)
        row.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(TallArea(body))
        self.setFocusProxy(self.capture.record_button)
        self._set_width()
        self._show_right_view()

    def _set_width(self) -> None:
        self._column.setMaximumWidth(self.context.theme.px(_WIDEST_PX))
        # The largest of the pages would ask for more height than a small window has.
        self._stack.setMinimumHeight(self.context.theme.px(_LIST_LEAST_PX))

    @Slot()
    def _show_right_view(self) -> None:
        has_meetings = self.library.rowCount() > 0
        self.search.set_count(self.library.rowCount())
        self.search.setVisible(has_meetings)
        is_searching = bool(self.search.field.text().strip())
        if not has_meetings:
            wanted: QWidget = self._empty  # whatever stands in the field, which is not shown
        elif is_searching:
            wanted = self.found if self.hits.rowCount() else self._nothing
        else:
            wanted = self.list
        self.more_hits.setVisible(wanted is self.found and self._has_more_hits)
        self.search.show_order(is_of_hits=is_searching)
        self.ask.show_library(has_meetings=has_meetings)
        self._stack.setCurrentWidget(wanted)

    @Slot(str)
    def _on_search_asked(self, typed: str) -> None:
        try:
            # One more than is shown tells whether there are more.
            found = self.context.service.store.search(typed, limit=_MOST_HITS + 1)
        except UnpluggedError as error:
            self._on_failed(error)
            return
        self.hits.show(found[:_MOST_HITS])
        self._has_more_hits = len(found) > _MOST_HITS
        self._nothing.set_words(
            self.tr("Nothing found"),
            self.tr("No meeting and no line has “{words}”.").format(words=typed.strip()),
        )
        self._show_right_view()

    def _lines_of(self, meeting_id: str, numbers: tuple[int, ...]) -> list[Line]:
        """Return lines of a meeting as they are now; of one that is gone, none."""
        try:
            lines = self.context.service.store.lines(meeting_id)
        except UnpluggedError:
            return []
        wanted = set(numbers)
        return [line for line in lines if line.number in wanted]

    def _title_of(self, meeting_id: str) -> str:
        try:
            return self.context.service.store.meeting(meeting_id).title
        except UnpluggedError:
            return meeting_id

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the larger part to the list when there is a long answer."""
        super().resizeEvent(event)
        self.ask.limit_height(self.height())

    @Slot(object)
    def _on_sorting_asked(self, sorting: Sorting) -> None:
        self.library.sort_by(sorting)

    @Slot(object)
    def _on_hit_asked(self, hit: Hit) -> None:
        self.context.window.open_meeting(hit.meeting_id, hit.line)

    @Slot(str)
    def _on_delete_asked(self, meeting_id: str) -> None:
        if meeting_id == self.context.service.working_meeting_id:
            # What its work still has to keep would find no meeting, and the work no end.
            words = self.tr(
                "This meeting is being worked on. Wait until the work is done, or stop it."
            )
            self.context.window.say(Message(MessageKind.INFO, words))
            return
        store = self.context.service.store
        try:
            title = store.meeting(meeting_id).title
            changes = store.hide_meeting(meeting_id)
        except UnpluggedError as error:
            self._on_failed(error)
            return
        self.disposal.later(meeting_id, title)
        self.context.announce(changes)
        self._offer_back(meeting_id)

    def _offer_back(self, meeting_id: str) -> None:
        words = self.tr("“{title}” is deleted.")
        self.context.window.say(
            Message(
                MessageKind.INFO,
                words.format(title=self.disposal.title_of(meeting_id)),
                self.tr("Undo"),
                lambda: self._restore(meeting_id),
            )
        )

    def _restore(self, meeting_id: str) -> None:
        try:
            changes = self.context.service.store.restore_meeting(meeting_id)
        except UnpluggedError as error:
            self._on_failed(error)
            return
        self.disposal.spare(meeting_id)
        self.context.announce(changes)
        row = self.library.row_of(meeting_id)
        if row is not None:
            self.list.setCurrentIndex(self.library.index(row))
            self.list.setFocus()  # else Qt gives the keyboard to "Record"
        if self.disposal.waiting:
            self._offer_back(self.disposal.waiting[-1])

    @Slot()
    def _on_undo_pressed(self) -> None:
        """Bring back what was deleted last, though another message has taken the offer's place."""
        if not self.disposal.waiting:
            return
        meeting_id = self.disposal.waiting[-1]
        words = self.tr("“{title}” is back.").format(title=self.disposal.title_of(meeting_id))
        self.context.window.say(Message(MessageKind.GOOD, words))
        self._restore(meeting_id)

    @Slot(object)
    def _on_library_changed(self, changes: Changes) -> None:
        self.library.announce(changes)
        if self.search.field.text().strip():
            self._on_search_asked(self.search.field.text())

    @Slot(object)
    def _on_failed(self, error: UnpluggedError) -> None:
        self.context.window.say(Message(MessageKind.ERROR, explain(error)))


class _GivesWay(QStackedWidget):
    """Takes the height that is left; else its pages would squeeze what stands above them."""

    def hasHeightForWidth(self) -> bool:
        """Whatever its pages would like."""
        return False


def focus_search(page: HomePage) -> None:
    """Put the keyboard into the search field, with what stands there selected."""

    def focus() -> None:
        page.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page.search.field.selectAll()

    # Entering the page gives the focus to the Record button first.
    QTimer.singleShot(0, page, focus)
