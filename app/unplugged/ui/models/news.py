"""What the window says about models while their dialog is closed, and models dropped onto it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from unplugged.runtime.model_notices import ModelReady, ModelStopped
from unplugged.runtime.notices import Notice
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.words import explain_code

if TYPE_CHECKING:
    from unplugged.ui.models.dialog import ModelsDialog


class ModelNews(QObject):
    """Opens the dialog and speaks for it while it is closed."""

    def __init__(self, context: Context, window: QWidget, parent: QObject) -> None:
        """Know of no dialog yet."""
        super().__init__(parent)
        self._context = context
        self._window = window
        self._dialog: ModelsDialog | None = None

    def show(self) -> ModelsDialog:
        """Open the dialog, or return the one that is open."""
        if self._dialog is None:
            # Imported when it is needed: the window is on screen sooner.
            from unplugged.ui.models.dialog import ModelsDialog

            self._dialog = ModelsDialog(self._context, self._window)
            self._dialog.finished.connect(self._on_closed)
            self._dialog.open()
        return self._dialog

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Say what came of a download or an import."""
        if self._dialog is not None:
            return  # it says so itself
        for notice in notices:
            match notice:
                case ModelReady(name, _):
                    text = self.tr("The model {name} is here and can be used.").format(name=name)
                    self._say(MessageKind.GOOD, text)
                case ModelStopped(_, error) if error is not None:
                    code, params = error
                    self._say(MessageKind.ERROR, explain_code(code, **dict(params)))
                case _:
                    pass

    @Slot(tuple)
    def add(self, paths: tuple[Path, ...]) -> None:
        """Add models that were dropped onto the window."""
        self.show().add(paths)

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None

    def _say(self, kind: MessageKind, text: str) -> None:
        self._context.window.say(Message(kind, text, self.tr("Show the models"), self._open))

    def _open(self) -> None:
        self.show()
