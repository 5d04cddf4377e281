"""Setting the stand up from the window: passphrase, opening at login, the settings file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from unplugged.core.atomic import replace_atomically
from unplugged.core.errors import OutputUnwritable, UnpluggedError
from unplugged.core.paths import AppPaths, create_private_dir, reason_of
from unplugged.core.stand.config import EXAMPLE, read_config
from unplugged.core.stand.passphrase import has_passphrase, keep_passphrase
from unplugged.core.stand.places import stand_places
from unplugged.runtime.stand.autostart import is_autostart_on, set_stand_autostart
from unplugged.runtime.stand.watchdog import open_stand
from unplugged.ui.dialogs.sheet import Sheet
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.switch import Switch
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space
from unplugged.ui.words import explain

_SIZE = QSize(600, 620)


class StandDialog(Sheet):
    """What has to be done before a show.

    Signals:
        opened: The stand is starting; this window is in its way.
        manual_asked: The user wants to read about it.
    """

    opened = Signal()
    manual_asked = Signal()

    def __init__(self, theme: Theme, paths: AppPaths, parent: QWidget | None = None) -> None:
        """Show how the stand is set up now."""
        title = QCoreApplication.translate("StandDialog", "Stand mode")
        super().__init__(theme, title, _SIZE, parent)
        self._places = stand_places(paths)
        self.content.addWidget(
            Label(
                self.tr(
                    "For trade shows: full screen, a loop for passers-by, and a minute for "
                    "everybody who wants to try. It has a library of its own; visitors never see "
                    "your meetings."
                ),
                wraps=True,
            )
        )
        self._add_passphrase()
        self._add_autostart()
        self._add_settings()
        self.remark = Label(role="danger", wraps=True)
        self.remark.hide()
        self.content.addWidget(self.remark)
        self.content.addStretch(1)
        self.start_button = Button(theme, self.tr("Open the stand"), "play", kind="primary")
        self.start_button.clicked.connect(self._on_start)
        close = Button(theme, self.tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons.addWidget(close)
        self.buttons.addWidget(self.start_button)
        self._show_state()

    def _add_passphrase(self) -> None:
        card = self.card(self.tr("Passphrase to leave it"))
        self.phrase_state = Label(role="secondary", wraps=True)
        card.addWidget(self.phrase_state)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.phrase = QLineEdit()
        self.phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.phrase.setAccessibleName(self.tr("New passphrase"))
        self.phrase.setPlaceholderText(self.tr("New passphrase"))
        self.phrase.returnPressed.connect(self._on_phrase)
        self.keep_button = Button(self.theme, self.tr("Set"))
        self.keep_button.setAutoDefault(False)
        self.keep_button.clicked.connect(self._on_phrase)
        row.addWidget(self.phrase, 1)
        row.addWidget(self.keep_button)
        card.addLayout(row)

    def _add_autostart(self) -> None:
        card = self.card(self.tr("When you log in"))
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Open the stand by itself")), 1)
        self.autostart = Switch(self.theme, self.tr("Open the stand by itself"))
        self.autostart.setChecked(is_autostart_on())
        self.autostart.toggled.connect(self._on_autostart)
        row.addWidget(self.autostart)
        card.addLayout(row)

    def _add_settings(self) -> None:
        card = self.card(self.tr("Logo, texts, languages, sample"))
        self.settings_state = Label(role="secondary", wraps=True)
        card.addWidget(self.settings_state)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        edit = Button(self.theme, self.tr("Open the settings file"), "pencil")
        edit.setAutoDefault(False)
        edit.clicked.connect(self._on_edit)
        read = Button(self.theme, self.tr("Read about it"), "book-open", kind="quiet")
        read.setAutoDefault(False)
        read.clicked.connect(self.manual_asked)
        row.addWidget(edit)
        row.addWidget(read)
        row.addStretch(1)
        card.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Return in the field to the field; Qt would press a button of the dialog as well."""
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not (is_return and self.focusWidget() is self.phrase):
            super().keyPressEvent(event)

    # --- how --------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        words = self.tr("None is set: anybody can leave with Ctrl+Q.")
        if has_passphrase(self._places.passphrase):
            words = self.tr("One is set. A new one takes its place.")
        self.phrase_state.setText(words)
        try:
            read_config(self._places.config)
        except UnpluggedError as error:
            self.settings_state.setText(explain(error))
            self.settings_state.set_role("danger")
            return
        self.settings_state.set_role("secondary")
        self.settings_state.setText(
            self.tr("All of it can be changed in a file; it is as it should be.")
        )

    def _say(self, error: UnpluggedError | None) -> None:
        self.remark.setText("" if error is None else explain(error))
        self.remark.setVisible(error is not None)

    @Slot()
    def _on_phrase(self) -> None:
        try:
            keep_passphrase(self._places.passphrase, self.phrase.text())
        except UnpluggedError as error:
            self._say(error)
            return
        self._say(None)
        self.phrase.clear()
        self._show_state()

    @Slot(bool)
    def _on_autostart(self, is_on: bool) -> None:  # noqa: FBT001 - a slot of a bool signal
        try:
            set_stand_autostart(is_on=is_on)
        except UnpluggedError as error:
            self._say(error)
            self.autostart.setChecked(is_autostart_on())

    @Slot()
    def _on_edit(self) -> None:
        path = self._places.config
        try:
            if not path.exists():
                create_private_dir(path.parent)
                replace_atomically(path, EXAMPLE.encode())
        except OSError as error:
            self._say(OutputUnwritable(path=str(path), reason=reason_of(error)))
            return
        except UnpluggedError as error:
            self._say(error)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @Slot()
    def _on_start(self) -> None:
        try:
            read_config(self._places.config)
            open_stand()
        except UnpluggedError as error:
            self._say(error)
            return
        self.accept()
        self.opened.emit()
