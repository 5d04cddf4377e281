"""The check of the microphone: a live level and a sentence that says whether it is heard."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unplugged.core.errors import UnpluggedError, error_from_code
from unplugged.core.paths import AppPaths
from unplugged.runtime.level_watch import LevelWatch
from unplugged.ui.parts.level_meter import QUIETEST_DBFS, LevelMeter
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space
from unplugged.ui.words import explain

_POLL_MS = 66
_HEARD_DBFS = -38.0  # speech at arm's length peaks above it; a quiet room stays below
_HEARD_POLLS = 4
_SILENT_POLLS = 75  # five seconds without a word


class MicCheck(QWidget):
    """Listens while it is shown, and keeps nothing of it."""

    def __init__(self, theme: Theme, paths: AppPaths, parent: QWidget | None = None) -> None:
        """Make it; it begins to listen when it is shown."""
        super().__init__(parent)
        self._paths = paths
        self._source_id = ""
        self._watch: LevelWatch | None = None
        self._loud_polls = 0
        self._quiet_polls = 0
        self._meter = LevelMeter(theme)
        self._meter.setMinimumWidth(theme.px(220))
        self._words = Label(self.tr("Say something…"), role="secondary", wraps=True)
        row = QHBoxLayout()
        row.addWidget(self._meter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self._words)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def words(self) -> str:
        """What it says at present."""
        return self._words.text()

    def listen_to(self, source_id: str) -> None:
        """Check another source.

        Args:
            source_id: Its id, empty for the system's default microphone.
        """
        if source_id != self._source_id:
            self._source_id = source_id
            if self._watch is not None:
                self._end()
                self._begin()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to listen."""
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the microphone go."""
        super().hideEvent(event)
        self._end()

    def _begin(self) -> None:
        if self._watch is not None:
            return
        self._loud_polls = self._quiet_polls = 0
        self._say(self.tr("Say something…"), "secondary")
        try:
            self._watch = LevelWatch(self._source_id, self._paths.cache_dir, self._paths.log_dir)
        except UnpluggedError as error:
            self._say(explain(error), "danger")
            return
        self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        self._meter.reset()
        if self._watch is not None:
            self._watch.close()
            self._watch = None

    @Slot()
    def _on_timeout(self) -> None:
        if self._watch is None:
            return
        heard = self._watch.poll()
        if heard.failure is not None:
            self._end()
            code, params = heard.failure
            self._say(explain(error_from_code(code, params)), "danger")
            return
        if heard.peak_dbfs is None:
            return
        self._meter.show_level(heard.peak_dbfs)
        self._judge(heard.peak_dbfs)

    def _judge(self, peak_dbfs: float) -> None:
        if peak_dbfs > _HEARD_DBFS:
            self._loud_polls += 1
            self._quiet_polls = 0
        else:
            self._quiet_polls += 1
        if self._loud_polls >= _HEARD_POLLS:
            self._say(self.tr("You are heard."), "good")
        elif self._quiet_polls >= _SILENT_POLLS:
            if peak_dbfs <= QUIETEST_DBFS:
                self._say(self.tr("Nothing is heard. Is the microphone muted?"), "warning")
            else:
                self._say(self.tr("Very quiet. Come closer, or choose another one."), "warning")

    def _say(self, text: str, role: str) -> None:
        if self._words.text() != text:
            self._words.setText(text)
        self._words.set_role(role)
