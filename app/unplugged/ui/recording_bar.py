"""The bar that is on every page while something is recorded: time, level, stop."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from unplugged.core.types import SourceKind
from unplugged.runtime.notices import LevelHeard
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.level_meter import LevelMeter
from unplugged.ui.parts.text import Label
from unplugged.ui.recorder import Recorder
from unplugged.ui.theme.painting import fill_rounded, painting
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import clock_length, explain_code

_DOT_PX = 12
_NOTHING_AFTER_MS = 3_000  # what is recorded grows ten times a second


class RecordingBar(QFrame):
    """Shown while a recording is under way, wherever one is in the window.

    Signals:
        open_asked: The user wants to see the meeting that is being recorded.
    """

    open_asked = Signal()

    def __init__(self, theme: Theme, recorder: Recorder, parent: QWidget | None = None) -> None:
        """Make a hidden bar that follows the recorder."""
        super().__init__(parent)
        self._recorder = recorder
        self.setProperty("ground", "record_bar")
        self._dot = _Dot(theme)
        self._state = Label("", TextStyle.BODY_STRONG, "on_record_soft")
        self._time = Label("00:00", TextStyle.HEADING, "text")
        self._time.setAccessibleName(self.tr("Recorded time"))
        self._meter = LevelMeter(theme)
        self._overflows = Label("", TextStyle.CAPTION, "on_record_soft")
        self._overflows.hide()
        self._overflows_by_track: dict[SourceKind | None, int] = {}
        self._recorded_s: dict[SourceKind | None, float] = {}
        self._show = Button(theme, self.tr("Show"), kind="quiet")
        self._show.setToolTip(self.tr("Show the live transcript"))
        self._show.clicked.connect(self.open_asked)
        self._pause = Button(theme, self.tr("Pause"), "pause")
        self._pause.clicked.connect(recorder.toggle_pause)
        self._stop = Button(theme, self.tr("Stop"), "square", kind="record")
        self._stop.setToolTip(self.tr("End the recording and write the minutes"))
        self._stop.clicked.connect(recorder.stop)
        self._nothing = QTimer(self)
        self._nothing.setSingleShot(True)
        self._nothing.setInterval(_NOTHING_AFTER_MS)
        self._nothing.timeout.connect(self._show_state)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        for widget in (self._dot, self._state, self._time, self._meter, self._overflows):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._show)
        row.addWidget(self._pause)
        row.addWidget(self._stop)
        recorder.state_changed.connect(self._on_state_changed)
        recorder.level_heard.connect(self._on_level_heard)
        self._on_state_changed()

    def set_open_offered(self, *, is_offered: bool) -> None:
        """Whether the meeting that is recorded is on another page."""
        self._show.setVisible(is_offered)

    @Slot()
    def _on_state_changed(self) -> None:
        self.setVisible(self._recorder.is_recording)
        self._stop.setEnabled(not self._recorder.is_stopping)
        is_paused = self._recorder.is_paused
        self._pause.setVisible(not self._recorder.is_stopping)
        self._pause.setText(self.tr("Go on") if is_paused else self.tr("Pause"))
        self._pause.set_icon("play" if is_paused else "pause")
        if self._recorder.is_recording:
            self._nothing.start()
        else:
            self._nothing.stop()
        self._show_state()
        if is_paused:
            self._meter.reset()
        if not self._recorder.is_recording:
            self._meter.reset()
            self._time.setText("00:00")
            self._overflows_by_track.clear()
            self._recorded_s.clear()
            self._overflows.hide()

    @Slot()
    def _show_state(self) -> None:
        if self._recorder.is_stopping:
            words = self.tr("Hearing the last words")
        elif self._recorder.is_paused:
            words = self.tr("Paused")
        elif self._recorder.is_recording and not self._nothing.isActive():
            words = self.tr("Waiting for sound")  # as without a microphone
        else:
            words = self.tr("Recording")
        if words != self._state.text():
            self._state.setText(words)

    @Slot(object)
    def _on_level_heard(self, level: LevelHeard) -> None:
        # Levels come as well while a source is waited for that is not there.
        if level.recorded_s > self._recorded_s.get(level.track, 0.0):
            self._recorded_s[level.track] = level.recorded_s
            self._nothing.start()
            self._show_state()
        self._meter.show_level(level.peak_dbfs)
        text = clock_length(level.recorded_s)
        if text != self._time.text():
            self._time.setText(text)
        if level.overflows != self._overflows_by_track.get(level.track, 0):
            self._overflows_by_track[level.track] = level.overflows
            count = str(sum(self._overflows_by_track.values()))
            self._overflows.setText(self.tr("Overflows: {count}").format(count=count))
            self._overflows.setToolTip(explain_code("sound_overflowed", count=count))
            self._overflows.show()


class _Dot(QWidget):
    """The red dot. It doesn't blink: the level and the time move enough."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size at the present text size."""
        size = self._theme.px(_DOT_PX)
        return QSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot."""
        with painting(self) as painter:
            rect = QRectF(self.rect())
            fill_rounded(painter, rect, rect.width() / 2, self._theme.colour("record"))
