"""The right of a meeting: its minutes, their versions, and writing them again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.errors import UnpluggedError
from unplugged.core.export.document import Document
from unplugged.core.export.plain_text import minutes_for_clipboard
from unplugged.core.minutes.template_files import own_templates, read_template, template_paths
from unplugged.core.store import MinutesVersion
from unplugged.core.types import MeetingStatus, MinutesItem
from unplugged.runtime.service import WorkOptions
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.meeting.ask_box import AskBox
from unplugged.ui.meeting.bullet_editor import Wording
from unplugged.ui.meeting.minutes_pane import LinesOf, MinutesPane
from unplugged.ui.parts.buttons import Button, IconButton
from unplugged.ui.parts.text import Label
from unplugged.ui.recorder import work_options
from unplugged.ui.shown_document import shown_document
from unplugged.ui.theme.icons import icon
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import explain, spoken_date

_WIDEST_PX = 760


class MinutesSide(QWidget):
    """Shows the minutes of a meeting.

    Signals:
        cited: The lines of a citation were asked for, as a tuple of ``Line``.
        ticked: Version, number of the action item, and whether it is done now.
        edited: Version, number of a bullet, and its new ``Wording``.
        write_asked: Id of the meeting, and the ``WorkOptions`` to write its minutes with.
    """

    cited = Signal(tuple)
    ticked = Signal(int, int, bool)
    edited = Signal(int, int, object)
    write_asked = Signal(str, object)

    def __init__(self, context: Context, lines_of: LinesOf) -> None:
        """Build it; empty until ``open_meeting``."""
        super().__init__()
        self._context = context
        self._meeting_id = ""
        self._version: MinutesVersion | None = None
        self._is_writing = False
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme = context.theme
        self._fit_width()
        theme.changed.connect(self._fit_width)
        self.versions = Button(theme, "", kind="quiet")
        self.versions.clicked.connect(lambda: self._open(self._versions_menu(), self.versions))
        self.again = Button(theme, self.tr("Write again"), "refresh-cw", kind="quiet")
        self.again.setToolTip(self.tr("Write the minutes anew; the present ones are kept"))
        self.again.clicked.connect(lambda: self._open(self._again_menu(), self.again))
        self.copy = IconButton(theme, "copy", self.tr("Copy the minutes"))
        self.copy.clicked.connect(self._on_copy_clicked)
        self.pane = MinutesPane(theme, lines_of)
        self.pane.cited.connect(self.cited)
        self.pane.ticked.connect(self._on_ticked)
        self.pane.edited.connect(self._on_edited)
        # It scrolls and an answer does so only when it is long: the answer gets its room first.
        self.pane.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.ask = AskBox(context, lambda _meeting_id, numbers: lines_of(numbers))
        self.ask.cited.connect(lambda _meeting_id, lines: self.cited.emit(lines))
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.M, Space.L, Space.XS)
        head.setSpacing(Space.XS)
        head.addWidget(Label(self.tr("Minutes"), TextStyle.TITLE))
        head.addStretch(1)
        for widget in (self.versions, self.again, self.copy):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pane, 1)
        column.addWidget(self.ask)

    # --- what is shown ----------------------------------------------------------------------------

    @property
    def version(self) -> MinutesVersion | None:
        """The version that is shown, None for none."""
        return self._version

    def open_meeting(self, meeting_id: str) -> None:
        """Show the minutes of a meeting as they are now."""
        if meeting_id != self._meeting_id:
            self._version = None
        self._meeting_id = meeting_id
        self._is_writing = False
        meeting = self._context.service.store.meeting(meeting_id)
        self.ask.show_meeting(meeting_id, has_lines=meeting.line_count > 0)
        self.show_version(None)

    def show_version(self, number: int | None) -> None:
        """Show one version, None for the one that counts."""
        store = self._context.service.store
        before, self._version = self._version, store.minutes(self._meeting_id, number)
        if self._version is None:
            self.pane.show_words(*self._why_none())
        elif before is not None and before.version == self._version.version:
            self.pane.show_again(self._version)
        else:
            self.pane.show_version(self._version)
        self._show_head()

    def take_changes(self) -> None:
        """Read the version that is shown again, as a line or a bullet was changed."""
        self.ask.take_changes()
        if self._version is not None and not self._is_writing:
            self.show_version(self._version.version)

    def show_notes(self, covered: int, total: int) -> None:
        """Show how much of the meeting is noted while it goes on."""
        if self._version is None and not self._is_writing:
            words = self.tr("Notes are taken: {covered} of {total} lines so far.")
            self.pane.show_words(
                self.tr("Minutes follow"), words.format(covered=f"{covered:,}", total=f"{total:,}")
            )

    def show_writing(self) -> None:
        """Show that minutes are being written now."""
        if not self._is_writing:
            self._is_writing = True
            self.pane.begin_writing()
            self._show_head()

    def add_written(self, text: str) -> None:
        """Show a piece of the answer as it is being written."""
        self.show_writing()
        self.pane.add_written(text)

    def add_item(self, item: MinutesItem) -> None:
        """Show a bullet that is in its final form."""
        self.show_writing()
        self.pane.add_item(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the larger part to the minutes when there is a long answer."""
        super().resizeEvent(event)
        self.ask.limit_height(self.height())

    # --- how --------------------------------------------------------------------------------------

    def _fit_width(self) -> None:
        """Keep the times of citations near the words they belong to."""
        self.setMaximumWidth(self._context.theme.px(_WIDEST_PX))

    def _show_head(self) -> None:
        has_minutes = self._version is not None and not self._is_writing
        numbers = self._context.service.store.versions(self._meeting_id)
        self.versions.setVisible(has_minutes and len(numbers) > 1)
        self.copy.setVisible(has_minutes)
        meeting = self._context.service.store.meeting(self._meeting_id)
        self.again.setVisible(meeting.line_count > 0 and meeting.status.is_at_rest)
        self.again.setText(self.tr("Write again") if has_minutes else self.tr("Write minutes"))
        if self._version is not None:
            words = self.tr("Version {number}").format(number=self._version.version)
            self.versions.setText(f"{words}  ▾")

    def _why_none(self) -> tuple[str, str]:
        meeting = self._context.service.store.meeting(self._meeting_id)
        if not meeting.status.is_at_rest:
            return (
                self.tr("Minutes follow"),
                self.tr("They are written as soon as everything is heard."),
            )
        if meeting.line_count == 0:
            return self.tr("No minutes"), ""  # the transcript beside it says why
        if meeting.status is MeetingStatus.INTERRUPTED:
            return (
                self.tr("No minutes yet"),
                self.tr("Work on this meeting was interrupted; what was heard until then is kept."),
            )
        return (
            self.tr("No minutes yet"),
            self.tr("Press “Write minutes” to have them written."),
        )

    def _versions_menu(self) -> QMenu:
        menu = QMenu(self)
        store = self._context.service.store
        for number in reversed(store.versions(self._meeting_id)):
            version = store.minutes(self._meeting_id, number)
            if version is None:
                continue
            action = QAction(self._version_name(version), menu)
            action.setCheckable(True)
            action.setChecked(self._version is not None and self._version.version == number)
            action.triggered.connect(lambda _checked, n=number: self._choose(n))
            menu.addAction(action)
        if self._version is not None:
            shown = self._version.version
            menu.addSeparator()
            words = self.tr("Delete version {number}").format(number=shown)
            delete = QAction(icon(self._context.theme, "trash-2"), words, menu)
            delete.triggered.connect(lambda: self.ask_to_delete(shown))
            menu.addAction(delete)
        return menu

    def ask_to_delete(self, number: int) -> None:
        """Delete a version of the minutes when that is said a second time: it can't be undone."""
        meeting_id = self._meeting_id
        words = self.tr("Version {number} of these minutes will be gone for good.")
        self._context.window.say(
            Message(
                MessageKind.WARNING,
                words.format(number=number),
                self.tr("Delete it"),
                lambda: self._delete(meeting_id, number),
                stays=True,
            )
        )

    def _delete(self, meeting_id: str, number: int) -> None:
        try:
            changes = self._context.service.store.delete_minutes(meeting_id, number)
        except UnpluggedError as error:
            self._context.window.say(Message(MessageKind.ERROR, explain(error)))
            return
        if meeting_id == self._meeting_id and not self._is_writing:
            self.show_version(None)
        self._context.announce(changes)

    def _version_name(self, version: MinutesVersion) -> str:
        writer = version.minutes.model or self.tr("without a model")
        words = self.tr("Version {number}  ·  {template}  ·  {writer}  ·  {time}")
        return words.format(
            number=version.version,
            template=version.minutes.template,
            writer=writer,
            time=spoken_date(version.created_at, datetime.now(UTC)),
        )

    def _choose(self, number: int) -> None:
        store = self._context.service.store
        version = store.minutes(self._meeting_id, number)
        if version is not None and version.is_finished:
            try:
                changes = store.choose_minutes(self._meeting_id, number)
            except UnpluggedError as error:
                self._context.window.say(Message(MessageKind.ERROR, explain(error)))
            else:
                self._context.announce(changes)
        self.show_version(number)

    def _again_menu(self) -> QMenu:
        """Return templates, each with the usual model, and models with the usual template."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        service = self._context.service
        usual = replace(work_options(self._context.settings.current), final_pass=None)
        _add_heading(menu, self.tr("With another template"))
        for name, path in template_paths(service.template_folders).items():
            try:
                template = read_template(path)
            except UnpluggedError as error:
                _add_heading(menu, name.replace("&", "&&")).setToolTip(_plain(explain(error)))
                continue
            action = self._offer(menu, template.title, replace(usual, template=name))
            action.setToolTip(_plain(", ".join(part.heading for part in template.sections)))
        folder = QAction(self.tr("Templates of your own…"), menu)
        folder.setToolTip(self.tr("Opens the folder; copy a file, change it, and it stands here"))
        folder.triggered.connect(self._open_templates)
        menu.addAction(folder)
        menu.addSeparator()
        _add_heading(menu, self.tr("With another model"))
        for entry in Catalogue.read(service.paths.user_models_dir).installed(ModelKind.MINUTES):
            self._offer(menu, entry.name, replace(usual, language_model=entry.name))
        no_model = replace(usual, language_model=None, uses_language_model=False)
        self._offer(menu, self.tr("Without a model (sentences of the transcript)"), no_model)
        return menu

    def _offer(self, menu: QMenu, name: str, options: WorkOptions) -> QAction:
        action = QAction(name.replace("&", "&&"), menu)
        action.triggered.connect(lambda: self.write(options))
        menu.addAction(action)
        return action

    def _open_templates(self) -> None:
        """Open the user's folder of templates, with one to begin with when it is empty."""
        try:
            folder = own_templates(self._context.service.paths.user_templates_dir)
        except UnpluggedError as error:
            self._context.window.say(Message(MessageKind.ERROR, explain(error)))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def write(self, options: WorkOptions) -> None:
        """Write the minutes anew; the ones there are stay as a version."""
        self.write_asked.emit(self._meeting_id, options)

    @Slot(int, bool)
    def _on_ticked(self, number: int, is_done: bool) -> None:  # noqa: FBT001 - a slot
        if self._version is not None:
            self.ticked.emit(self._version.version, number, is_done)

    @Slot(int, object)
    def _on_edited(self, number: int, wording: Wording) -> None:
        if self._version is not None:
            self.edited.emit(self._version.version, number, wording)

    @Slot()
    def _on_copy_clicked(self) -> None:
        store = self._context.service.store
        meeting, segments = store.meeting(self._meeting_id), store.segments(self._meeting_id)
        document = Document(meeting, segments, self._version)
        QApplication.clipboard().setText(minutes_for_clipboard(shown_document(document)))
        self._context.window.say(Message(MessageKind.GOOD, self.tr("The minutes are copied.")))

    def _open(self, menu: QMenu, button: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + Space.XS))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))


def _add_heading(menu: QMenu, words: str) -> QAction:
    """Head a part of a menu; the style sheet shows no words of Qt's own sections."""
    heading = QAction(words, menu)
    heading.setEnabled(False)
    menu.addAction(heading)
    return heading


def _plain(text: str) -> str:
    """Return a text as a tooltip that shows it as it is: Qt takes what looks like HTML for HTML."""
    return escape(text)
