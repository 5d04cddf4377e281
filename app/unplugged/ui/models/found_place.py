"""Where models on this computer's disks are looked for, and what was found is chosen from."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from unplugged.core.model_errors import NotAModel
from unplugged.core.model_reasons import Reason
from unplugged.core.models.finder import MODEL_SUFFIXES, Candidate, find_models, known_caches
from unplugged.ui.disk_look import DiskLook, Stop
from unplugged.ui.models.found_card import FoundCard
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space
from unplugged.ui.words import explain

Found = dict[Path, tuple[Candidate, ...]]  # what was found, by where it was looked for


class FoundPlace(QWidget):
    """Looks for models beside the window; of several in a folder the user chooses.

    Signals:
        add_asked: The ``Candidate`` that is to be added.
        said: Why there is nothing to add; empty when a new look begins.
    """

    add_asked = Signal(object)
    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Look for nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._look: DiskLook | None = None
        self._card: FoundCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._looking = Label(self.tr("Looking for models…"), role="secondary")
        self._column.addWidget(self._looking)
        self._looking.hide()
        self.hide()

    # --- what can be asked ------------------------------------------------------------------------

    @Slot()
    def choose_files(self) -> None:
        """Let the user choose files."""
        endings = " ".join(f"*{ending}" for ending in MODEL_SUFFIXES)
        names = self.tr("Models ({endings})").format(endings=endings)
        chosen, _ = QFileDialog.getOpenFileNames(
            self.window(), self.tr("Choose a model"), "", names
        )
        if chosen:
            self.look_into(tuple(map(Path, chosen)))

    @Slot()
    def choose_folder(self) -> None:
        """Let the user choose a folder."""
        chosen = QFileDialog.getExistingDirectory(
            self.window(), self.tr("Choose a folder with models")
        )
        if chosen:
            self.look_into((Path(chosen),))

    def look_into(self, paths: tuple[Path, ...]) -> None:
        """Look into files and folders that the user named."""
        self._start(paths, self._on_looked)

    @Slot()
    def look_in_caches(self) -> None:
        """Look where other programs keep models."""
        self._start(known_caches(), self._on_looked_in_caches)

    @Slot()
    def finish(self) -> None:
        """Leave a look that is under way."""
        self._looking.hide()
        self.setVisible(self._card is not None)
        if self._look is not None:
            self._look.finish()
            self._look.deleteLater()
            self._look = None

    # --- how --------------------------------------------------------------------------------------

    def _start(self, roots: tuple[Path, ...], then: Callable[[Found], None]) -> None:
        self.finish()
        self._close_card()
        self.said.emit("")
        self._look = DiskLook(lambda stop: _models_below(roots, stop), self)
        self._look.found.connect(self.finish)
        self._look.found.connect(then)
        self._looking.show()
        self.show()
        self._look.start()

    @Slot(object)
    def _on_looked(self, found: Found) -> None:
        for path, below in found.items():
            if not below:
                self.said.emit(explain(NotAModel(path=str(path), reason=Reason.HAS_NOTHING)))
        candidates = tuple(chain.from_iterable(found.values()))
        if len(candidates) == 1 or all(path.is_file() for path in found):
            for candidate in candidates:
                self.add_asked.emit(candidate)
        elif candidates:
            self._show_card(candidates)

    @Slot(object)
    def _on_looked_in_caches(self, found: Found) -> None:
        candidates = tuple(chain.from_iterable(found.values()))
        if candidates:
            self._show_card(candidates)
        else:
            text = self.tr("Neither Hugging Face nor LM Studio has models on this computer.")
            self.said.emit(text)

    def _show_card(self, found: tuple[Candidate, ...]) -> None:
        self._card = FoundCard(self._theme, found)
        self._card.add_asked.connect(self.add_asked)
        self._card.closed.connect(self._close_card)
        self._column.addWidget(self._card)
        self.show()

    @Slot()
    def _close_card(self) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.hide()


def _models_below(roots: tuple[Path, ...], stop: Stop) -> Found:
    caches = known_caches()
    return {root: find_models(root, caches, stop.is_set) for root in roots}
