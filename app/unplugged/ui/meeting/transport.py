"""The bar below a meeting: play and pause, where it is, the waveform, how fast."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from unplugged.runtime.player import SPEEDS, Playback
from unplugged.ui.meeting.waveform_strip import WaveformStrip
from unplugged.ui.parts.buttons import Button, IconButton
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import clock_length

SKIP_S = 10.0


class Transport(QFrame):
    """Shows playback and asks for it; plays nothing itself.

    Signals:
        toggle_asked: Play or pause.
        skip_asked: Go by so many seconds.
        speed_asked: Play so fast.
    """

    toggle_asked = Signal()
    skip_asked = Signal(float)
    speed_asked = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a bar that plays nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._is_playing = False
        self.setProperty("ground", "foot")
        self.play = IconButton(theme, "play", self.tr("Play"), kind="plain")
        self.play.clicked.connect(self.toggle_asked)
        back = IconButton(theme, "skip-back", self.tr("Back 10 seconds"))
        back.clicked.connect(lambda: self.skip_asked.emit(-SKIP_S))
        forward = IconButton(theme, "skip-forward", self.tr("Forward 10 seconds"))
        forward.clicked.connect(lambda: self.skip_asked.emit(SKIP_S))
        self._time = Label("", TextStyle.CAPTION, "secondary")
        self._time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waveform = WaveformStrip(theme)
        self.speed = Button(theme, "1×", kind="quiet")
        self.speed.setToolTip(self.tr("How fast it is played"))
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.clicked.connect(self._on_speed_clicked)
        self._menu = self._make_menu()
        self._controls: tuple[QWidget, ...] = (back, self.play, forward, self.speed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.XS)
        for widget in (back, self.play, forward):
            row.addWidget(widget)
        row.addSpacing(Space.S)
        row.addWidget(self._time)
        row.addSpacing(Space.S)
        row.addWidget(self.waveform, 1)
        row.addSpacing(Space.S)
        row.addWidget(self.speed)
        theme.changed.connect(self._fit_time)
        self._fit_time()

    def show_playback(self, playback: Playback, *, is_live: bool) -> None:
        """Show how playback stands; while a meeting is recorded there is nothing to control."""
        if playback.is_playing != self._is_playing:
            self._is_playing = playback.is_playing
            name = self.tr("Pause") if self._is_playing else self.tr("Play")
            self.play.set_face("pause" if self._is_playing else "play", name)
        for control in self._controls:
            control.setVisible(not is_live)
            control.setEnabled(playback.can_play)
        total = clock_length(playback.duration_s)
        if is_live:
            self._time.setText(total)
            self.waveform.show_position(playback.duration_s)
        else:
            self._time.setText(f"{clock_length(playback.position_s)} / {total}")
            self.waveform.show_position(playback.position_s)
        self.waveform.setEnabled(playback.can_play and not is_live)
        self.speed.setText(self._speed_name(playback.speed))
        for action in self._menu.actions():
            action.setChecked(action.data() == playback.speed)

    @Slot()
    def _on_speed_clicked(self) -> None:
        corner = self.speed.mapToGlobal(QPoint(0, 0))
        self._menu.popup(corner - QPoint(0, self._menu.sizeHint().height() + Space.XS))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for speed in reversed(SPEEDS):
            action = QAction(self._speed_name(speed), menu)
            action.setCheckable(True)
            action.setData(speed)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(lambda action: self.speed_asked.emit(action.data()))
        return menu

    def _speed_name(self, speed: float) -> str:
        return self.tr("{speed}×").format(speed=f"{speed:g}")

    def _fit_time(self) -> None:
        """Leave as much room as the longest time needs, so that nothing moves."""
        metrics = self._time.fontMetrics()
        self._time.setMinimumWidth(metrics.horizontalAdvance("0:00:00 / 0:00:00") + Space.S)
