"""The check of the microphone: a live level and a sentence that says whether it is heard."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unplugged.core.types import SourceKind
from unplugged.runtime.notices import LevelSeen, Notice, Remarked, SourcesChanged
from unplugged.ui.context import Context
from unplugged.ui.parts.level_meter import QUIETEST_DBFS, LevelMeter
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.tokens import Space
from unplugged.ui.words import explain_code

_HEARD_DBFS = -38.0  # speech at arm's length peaks above it; a quiet room stays below
_LOUD_LEVELS = 4  # of the ten that come in a second
_QUIET_LEVELS = 50  # five seconds without a word


class MicCheck(QWidget):
    """Listens while it is shown, and keeps nothing of it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make it; it begins to listen when it is shown."""
        super().__init__(parent)
        self._context = context
        self._source_id = context.settings.current.microphone
        self._is_listening = False
        self._loud_levels = 0
        self._quiet_levels = 0
        self._meter = LevelMeter(context.theme)
        self._meter.setMinimumWidth(context.theme.px(220))
        self._words = Label(self.tr("Say something…"), role="secondary", wraps=True)
        row = QHBoxLayout()
        row.addWidget(self._meter)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self._words)
        context.pump.noticed.connect(self._on_noticed)

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
            if self._is_listening:
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
        self._is_listening = True
        self._loud_levels = self._quiet_levels = 0
        self._say(self.tr("Say something…"), "secondary")
        self._context.service.watcher.start((self._source_id,))
        self._context.pump.wake()

    def _end(self) -> None:
        if self._is_listening:
            self._is_listening = False
            self._context.service.watcher.stop()
        self._meter.reset()

    @Slot(tuple)
    def _on_noticed(self, notices: tuple[Notice, ...]) -> None:
        if not self._is_listening:
            return
        for notice in notices:
            match notice:
                case LevelSeen(source_id, peak_dbfs) if source_id == self._source_id:
                    self._meter.show_level(peak_dbfs)
                    self._judge(peak_dbfs)
                case SourcesChanged(_, sources):
                    if not any(each.kind is SourceKind.MIC for each in sources):
                        self._meter.reset()
                        self._say(explain_code("source_missing", source="microphone"), "danger")
                case Remarked(code, params):
                    self._meter.reset()
                    self._say(explain_code(code, **dict(params)), "danger")
                case _:
                    pass

    def _judge(self, peak_dbfs: float) -> None:
        if peak_dbfs > _HEARD_DBFS:
            self._loud_levels += 1
            self._quiet_levels = 0
        else:
            self._quiet_levels += 1
        if self._loud_levels >= _LOUD_LEVELS:
            self._say(self.tr("You are heard."), "good")
        elif self._quiet_levels >= _QUIET_LEVELS:
            if peak_dbfs <= QUIETEST_DBFS:
                self._say(self.tr("Nothing is heard. Is the microphone muted?"), "warning")
            else:
                self._say(self.tr("Very quiet. Come closer, or choose another one."), "warning")

    def _say(self, text: str, role: str) -> None:
        if self._words.text() != text:
            self._words.setText(text)
        self._words.set_role(role)
