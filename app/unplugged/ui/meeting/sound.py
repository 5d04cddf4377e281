"""Playback and outline of the meeting that is shown: between player, waveform and transport."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from unplugged.core.store import Meeting
from unplugged.runtime.playable import playable
from unplugged.runtime.player import Playback
from unplugged.runtime.waveform import PER_SECOND, Waveform
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.meeting.transport import Transport
from unplugged.ui.words import explain_code

_PICTURE_MS = 33


class MeetingSound(QObject):
    """Plays what the transport asks for, and shows in it what is played.

    Signals:
        moved: Which second is heard now; sent while it plays and after each jump.
    """

    moved = Signal(float)

    def __init__(self, context: Context, transport: Transport) -> None:
        """Connect a transport with the service's player."""
        super().__init__(transport)
        self._context = context
        self._player = context.service.player
        self._transport = transport
        self._waveform: Waveform | None = None
        self._outline_lengths: tuple[int, ...] = ()
        self._is_live = False
        self._told_s = -1.0
        self._timer = QTimer(self)
        self._timer.setInterval(_PICTURE_MS)
        self._timer.timeout.connect(self._on_tick)
        context.pump.ticked.connect(self._on_tick)
        transport.toggle_asked.connect(self.toggle)
        transport.skip_asked.connect(self.skip)
        transport.speed_asked.connect(self.set_speed)
        transport.waveform.seek_asked.connect(self.seek)

    @property
    def playback(self) -> Playback:
        """How it stands."""
        return self._player.playback

    @property
    def is_live(self) -> bool:
        """Whether the recording grows, so that nothing is played."""
        return self._is_live

    def load(self, meeting: Meeting, *, is_live: bool) -> None:
        """Take a meeting, or the same one again after its recording changed; falls silent.

        Args:
            meeting: Which one.
            is_live: Whether its recording grows.
        """
        self.close()
        folder = self._context.service.store.meeting_dir(meeting.id)
        found = playable(meeting, folder)
        self._is_live = is_live
        self._player.load(() if is_live else found.tracks, found.duration_s)
        recordings = tuple(
            folder / track.audio_path for track in meeting.tracks if track.audio_path is not None
        )
        if recordings and (found.tracks or is_live):
            self._waveform = Waveform(recordings, grows=is_live)
        self._outline_lengths = ()
        self._transport.waveform.show_sound((), found.duration_s)
        self._transport.setVisible(is_live or bool(found.tracks))
        self._on_tick()

    def close(self) -> None:
        """Fall silent and look at no recording any more."""
        self._player.pause()
        self._timer.stop()
        if self._waveform is not None:
            self._waveform.close()
            self._waveform = None

    @Slot(float)
    def play_from(self, at_s: float, until_s: float | None = None) -> None:
        """Play from a second on, to another one if given; where nothing can play, go there."""
        self._player.play(from_s=at_s, until_s=until_s)
        self._go_on(at_s)

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        self._player.toggle()
        self._go_on(None)

    @Slot(float)
    def seek(self, to_s: float) -> None:
        """Go to a second."""
        self._player.seek(to_s)
        self._go_on(self._player.playback.position_s)

    @Slot(float)
    def skip(self, by_s: float) -> None:
        """Go by so many seconds."""
        self.seek(self._player.playback.position_s + by_s)

    @Slot(float)
    def set_speed(self, speed: float) -> None:
        """Play faster or slower."""
        self._player.set_speed(speed)
        self._go_on(None)

    def _go_on(self, moved_to_s: float | None) -> None:
        if moved_to_s is not None:
            self._told_s = moved_to_s
            self.moved.emit(moved_to_s)
        self._timer.start()
        self._on_tick()

    @Slot()
    def _on_tick(self) -> None:
        failure = self._player.poll()
        if failure is not None:
            code, params = failure
            self._context.window.say(Message(MessageKind.ERROR, explain_code(code, **params)))
        self._follow_outline()
        playback = self._player.playback
        self._transport.show_playback(playback, is_live=self._is_live)
        if not playback.is_playing:
            self._timer.stop()
        elif playback.position_s != self._told_s:
            self._told_s = playback.position_s
            self.moved.emit(playback.position_s)

    def _follow_outline(self) -> None:
        if self._waveform is None:
            return
        outlines = self._waveform.tracks
        lengths = tuple(len(outline) for outline in outlines)
        if lengths == self._outline_lengths:
            return
        self._outline_lengths = lengths
        duration_s = self._player.playback.duration_s
        if self._is_live:
            duration_s = max(lengths) / PER_SECOND
            self._player.set_duration(duration_s)
        self._transport.waveform.show_sound(outlines, duration_s)
