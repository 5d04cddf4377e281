"""Models: which are installed, and how to get better ones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unplugged.core.catalogue import Catalogue, ModelEntry, ModelKind
from unplugged.core.errors import UnpluggedError
from unplugged.core.paths import AppPaths
from unplugged.ui.dialogs.sheet import Sheet
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import explain

_SIZE = QSize(600, 600)


class ModelsDialog(Sheet):
    """Lists what is there and says how a model gets into the folder."""

    def __init__(self, theme: Theme, paths: AppPaths, parent: QWidget | None = None) -> None:
        """Read the catalogue and show it."""
        title = QCoreApplication.translate("ModelsDialog", "Models")
        super().__init__(theme, title, _SIZE, parent)
        self._folder = str(paths.user_models_dir)
        self.content.addWidget(
            Label(
                self.tr(
                    "Unplugged comes with two small demo models. They show how it works; for real "
                    "meetings, add larger ones. The best that is installed is used by itself."
                ),
                wraps=True,
            )
        )
        try:
            installed = [e for e in Catalogue.read(paths.user_models_dir).entries if e.is_installed]
        except UnpluggedError as error:
            self.content.addWidget(Label(explain(error), role="danger", wraps=True))
            installed = []
        speech = self.card(self.tr("Speech to text"))
        self._add_models(speech, [e for e in installed if e.kind is ModelKind.SPEECH])
        minutes = self.card(self.tr("Minutes"))
        self._add_models(minutes, [e for e in installed if e.kind is ModelKind.MINUTES])
        self._add_steps(self.card(self.tr("Add a model")))
        self.finish(self.tr("Close"))
        folder = Button(theme, self.tr("Open the models folder"), "folder-open")
        folder.clicked.connect(self._open_folder)
        self.buttons.insertWidget(0, folder)

    def _add_models(self, card: QVBoxLayout, models: list[ModelEntry]) -> None:
        if not models:
            card.addWidget(Label(self.tr("None is installed."), role="secondary"))
        for model in models:
            row = QHBoxLayout()
            row.setSpacing(Space.L)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(Label(model.name, TextStyle.BODY_STRONG))
            if model.purpose:
                words.addWidget(Label(model.purpose, TextStyle.CAPTION, "secondary", wraps=True))
            row.addLayout(words, 1)
            row.addWidget(Label(model.licence or "", TextStyle.CAPTION, "secondary"))
            card.addLayout(row)

    def _add_steps(self, card: QVBoxLayout) -> None:
        steps = (
            self.tr(
                "Speech: a folder with a Whisper model in CTranslate2 form, such as "
                "faster-whisper-small (it holds a file model.bin)."
            ),
            self.tr(
                "Minutes: a file that ends in .gguf, such as an instruction-tuned model of 3 to 8 "
                "billion parameters in Q4_K_M."
            ),
            self.tr(
                "Bring them on a USB stick or from a computer with a network, and copy them into "
                "this folder:"
            ),
        )
        for step in steps:
            card.addWidget(Label(step, wraps=True))
        path = Label(self._folder, TextStyle.BODY_STRONG, wraps=True)
        path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        path.setAccessibleName(self.tr("Models folder"))
        card.addWidget(path)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
