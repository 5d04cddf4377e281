"""Looks up what can be recorded, beside the window: it takes a process and up to a second."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from unplugged.core.errors import UnpluggedError, error_from_code
from unplugged.core.types import Source
from unplugged.runtime.probe import SoundAnswer, probe_sound
from unplugged.runtime.roster import Roster


class SourceFinder(QObject):
    """Asks the sound system in a thread of its own.

    Signals:
        found: The sources, as a tuple of ``Source``; also after a failure, then empty.
        failed: The ``UnpluggedError`` for which nothing can be recorded.
    """

    found = Signal(tuple)
    failed = Signal(object)
    _answered = Signal(object)

    def __init__(self, log_dir: Path, roster: Roster, parent: QObject) -> None:
        """Look up nothing yet."""
        super().__init__(parent)
        self._log_dir = log_dir
        self._roster = roster
        self._thread: threading.Thread | None = None
        self._sources: tuple[Source, ...] = ()
        self._answered.connect(self._on_answered)

    @property
    def sources(self) -> tuple[Source, ...]:
        """What was found last."""
        return self._sources

    @Slot()
    def look(self) -> None:
        """Look now, unless a look is under way."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._look, name="source-finder")
            self._thread.start()

    def finish(self) -> None:
        """Wait for a look that is under way."""
        if self._thread is not None:
            self._thread.join()

    def _look(self) -> None:
        # The signal is queued into the thread that this object belongs to.
        self._answered.emit(probe_sound(self._log_dir, self._roster))

    @Slot(object)
    def _on_answered(self, answer: SoundAnswer) -> None:
        self._sources = answer.sources
        self.found.emit(answer.sources)
        if answer.failure is not None:
            code, params = answer.failure
            error: UnpluggedError = error_from_code(code, params)
            self.failed.emit(error)
