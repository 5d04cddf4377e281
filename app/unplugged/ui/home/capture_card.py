"""The place where a meeting begins: the Record button, what it takes in, and files."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from unplugged.core.errors import UnpluggedError
from unplugged.core.settings import RecordSource, Settings, SettingsFile
from unplugged.core.types import Source, SourceKind
from unplugged.ui.parts.buttons import Button, MenuButton
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.icons import icon
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

_SOURCE_ICONS = {
    RecordSource.MIC: "mic",
    RecordSource.SYSTEM: "monitor-speaker",
    RecordSource.BOTH: "headphones",
}


class CaptureCard(QFrame):
    """Says what the app does and lets it begin.

    Signals:
        record_asked: The user wants to record.
        files_asked: The user wants to choose files.
        failed: An ``UnpluggedError`` while keeping the choice.
        sources_wanted: The menu of sources opens; what can be recorded should be looked up.
    """

    record_asked = Signal()
    files_asked = Signal()
    failed = Signal(object)
    sources_wanted = Signal()

    def __init__(self, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        """Make the card with the sources that are known without looking."""
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._sources: tuple[Source, ...] = ()
        self.setProperty("ground", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

        title = Label(self.tr("Record a meeting"), TextStyle.DISPLAY, wraps=True)
        promise = Label(
            self.tr(
                "Words appear while you speak, the minutes when you stop. "
                "Nothing leaves this computer."
            ),
            role="secondary",
            wraps=True,
        )
        self.record_button = Button(theme, self.tr("Record"), "mic", kind="record")
        self.record_button.setProperty("isLarge", "true")
        self.record_button.clicked.connect(self.record_asked)
        self._source = MenuButton(theme, " ", "mic")
        self._source.setProperty("isLarge", "true")
        self._source.setToolTip(self.tr("What is recorded"))
        self._source.clicked.connect(self._on_source_clicked)
        self._files = Button(theme, self.tr("Choose files…"), "folder-open", kind="quiet")
        self._files.setToolTip(self.tr("Transcribe audio or video files"))
        self._files.clicked.connect(self.files_asked)
        self._hint = Label(
            self.tr("or drop recordings anywhere in this window"), TextStyle.CAPTION, "secondary"
        )

        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(title)
        words.addWidget(promise)
        controls = QHBoxLayout()
        controls.setSpacing(Space.S)
        controls.addWidget(self.record_button)
        controls.addWidget(self._source)
        controls.addStretch(1)
        others = QHBoxLayout()
        others.setSpacing(Space.S)
        others.addWidget(self._files)
        others.addWidget(self._hint)
        others.addStretch(1)
        self._controls = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._controls.setSpacing(Space.S)
        self._controls.addLayout(controls, 1)
        self._controls.addLayout(others)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addLayout(words)
        column.addLayout(self._controls)
        self._show_choice()

    def minimumSizeHint(self) -> QSize:
        """Return what it needs with its buttons in two lines."""
        width = self._recording_px() + 2 * Space.XL
        return QSize(width, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Break the line of buttons, and leave the hint out, where they would be cut."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            room = self.width() - 2 * Space.XL
            files, hint = self._files.sizeHint().width(), self._hint.sizeHint().width()
            is_folded = self._recording_px() + files + 2 * Space.S > room
            way = (
                QBoxLayout.Direction.TopToBottom if is_folded else QBoxLayout.Direction.LeftToRight
            )
            if way is not self._controls.direction():
                self._controls.setDirection(way)
            before = 0 if is_folded else self._recording_px() + 2 * Space.S
            self._hint.setVisible(before + files + hint + 2 * Space.S <= room)
            # Where a window is too low for all, the list below gives way.
            self.setMinimumHeight(self.heightForWidth(self.width()))
        return super().event(event)

    def _recording_px(self) -> int:
        """Return how wide the buttons for recording are."""
        return self.record_button.sizeHint().width() + Space.S + self._source.sizeHint().width()

    def set_sources(self, sources: tuple[Source, ...]) -> None:
        """Take what was found; the menu offers it from now on."""
        self._sources = sources
        self._show_choice()

    def set_busy(self, *, is_busy: bool) -> None:
        """While something is recorded, nothing else can be."""
        self.record_button.setEnabled(not is_busy)
        self._source.setEnabled(not is_busy)

    # --- what is recorded -------------------------------------------------------------------------

    def source_menu(self) -> QMenu:
        """Return the menu of what can be recorded, with the present choice marked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        now = self._settings.current
        for choice in RecordSource:
            wanted = replace(now, record_source=choice)
            action = self._choice_action(group, _name_of(choice), wanted)
            action.setIcon(icon(self._theme, _SOURCE_ICONS[choice]))
            menu.addAction(action)
        microphones = [each for each in self._sources if each.kind is SourceKind.MIC]
        if microphones:
            menu.addSeparator()
            heading = menu.addAction(self.tr("Microphone"))
            heading.setEnabled(False)
            chosen = QActionGroup(menu)
            default = replace(now, microphone="")
            menu.addAction(self._choice_action(chosen, self.tr("The system's choice"), default))
            for each in microphones:
                wanted = replace(now, microphone=each.id)
                menu.addAction(self._choice_action(chosen, each.name, wanted))
        return menu

    def _choice_action(self, group: QActionGroup, text: str, wanted: Settings) -> QAction:
        action = QAction(text, group)
        action.setCheckable(True)
        action.setChecked(wanted == self._settings.current)
        action.triggered.connect(lambda: self._choose(wanted))
        return action

    def _choose(self, wanted: Settings) -> None:
        try:
            self._settings.keep(wanted)
        except UnpluggedError as error:
            self.failed.emit(error)
        self._show_choice()

    @Slot()
    def _on_source_clicked(self) -> None:
        self.sources_wanted.emit()
        corner = self._source.rect().bottomLeft()
        self.source_menu().popup(self._source.mapToGlobal(corner))

    def _show_choice(self) -> None:
        now = self._settings.current
        self._source.set_icon(_SOURCE_ICONS[now.record_source])
        name = _name_of(now.record_source)
        known = next((each.name for each in self._sources if each.id == now.microphone), None)
        if now.record_source is RecordSource.MIC and known:
            name = known
        self._source.setText(name)
        self._source.setAccessibleName(self.tr("What is recorded: {name}").format(name=name))


def _name_of(choice: RecordSource) -> str:
    match choice:
        case RecordSource.MIC:
            return QCoreApplication.translate("CaptureCard", "Microphone")
        case RecordSource.SYSTEM:
            return QCoreApplication.translate("CaptureCard", "System audio")
        case RecordSource.BOTH:
            return QCoreApplication.translate("CaptureCard", "Microphone and system audio")
