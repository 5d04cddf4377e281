"""Asks how many people speak in a meeting before their voices are told apart."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QWidget

from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.errors import UnpluggedError
from unplugged.ui.context import Context
from unplugged.ui.dialogs.sheet import Sheet, hint_label
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.switch import Switch
from unplugged.ui.parts.text import Label
from unplugged.ui.recorder import work_options

_SIZE = QSize(520, 370)
_AS_HEARD = 0
_MOST = 12


class SpeakersDialog(Sheet):
    """Says what will happen; without a model, where to get one.

    Signals:
        asked: The ``WorkOptions`` to tell voices apart with.
        models_asked: A model is wanted.
    """

    asked = Signal(object)
    models_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Ask about a meeting."""
        title = QCoreApplication.translate("SpeakersDialog", "Tell speakers apart")
        super().__init__(context.theme, title, _SIZE, parent)
        self._context = context
        self._speakers = _AS_HEARD
        self._has_model = _has_model(context)
        cancel = Button(context.theme, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.buttons.addWidget(cancel)
        if self._has_model:
            self._ask()
            self.finish(self.tr("Tell apart"))
        else:
            text = self.tr("This needs a model for speakers, and none is installed yet.")
            self.content.addWidget(Label(text, wraps=True))
            self.finish(self.tr("Show the models"))

    def accept(self) -> None:
        """Ask for it, or for a model."""
        super().accept()
        if not self._has_model:
            self.models_asked.emit()
            return
        options = replace(
            work_options(self._context.settings.current),
            final_pass=None,
            wants_minutes=self.anew.isChecked(),
            speakers=self._speakers,
        )
        self.asked.emit(options)

    def _ask(self) -> None:
        text = self.tr(
            "Unplugged listens to the voices and writes who speaks beside the lines: “Speaker 1”, "
            "“Speaker 2”. You can rename them, and what you named yourself stays. It is done in "
            "the background and can be undone."
        )
        self.content.addWidget(Label(text, role="secondary", wraps=True))
        card = self.card(self.tr("What you know"))
        numbers = [
            (_AS_HEARD, self.tr("As many as are heard")),
            *((number, str(number)) for number in range(2, _MOST + 1)),
        ]
        self.number = self.choice(
            card,
            self.tr("People who speak"),
            numbers,
            _AS_HEARD,
            self._choose,
            hint_label(self.tr("The right number helps; a wrong one makes it worse.")),
        )
        caption = self.tr("Write the minutes anew afterwards")
        self.anew = Switch(self.theme, caption)
        self.anew.setChecked(True)
        told = hint_label(self.tr("So that they name who said what. The present ones are kept."))
        self.line(card, Label(caption), self.anew, told)

    def _choose(self, number: int) -> None:
        self._speakers = number


def _has_model(context: Context) -> bool:
    try:
        catalogue = Catalogue.read(context.service.paths.user_models_dir)
    except UnpluggedError:
        return False
    return bool(catalogue.installed(ModelKind.SPEAKERS))
