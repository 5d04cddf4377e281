"""The place where a meeting begins: the Record button, what it takes in, and files."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

        title = Label(self.tr("Record a meeting"), TextStyle.DISPLAY)
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
        controls.addWidget(self._files)
        controls.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addLayout(words)
        column.addLayout(controls)
        self._show_choice()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint out where its words would be cut."""
        super().resizeEvent(event)
        others = self.record_button, self._source, self._files
        used = sum(button.sizeHint().width() for button in others) + 2 * Space.XL + 4 * Space.S
        self._hint.setVisible(used + self._hint.sizeHint().width() <= event.size().width())

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
