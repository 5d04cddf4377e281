"""What is heard at the stand: the sample below its words, and a visitor's own sentences."""

from __future__ import annotations

from unplugged.core.stand.show import Show, Stage
from unplugged.core.types import Line
from unplugged.runtime.playable import playable
from unplugged.runtime.service import MeetingService
from unplugged.ui.words import explain_code

_SOUND_WITHIN_S = 4.0


class StandSound:
    """Plays through the service's player; where nothing can be played the show goes on."""

    def __init__(self, service: MeetingService, *, plays_sample: bool) -> None:
        """Play nothing yet."""
        self._service = service
        self._plays_sample = plays_sample
        self.remark = ""  # why nothing is heard, for the presenter

    def played_s(self, show: Show, now_s: float) -> float | None:
        """Return which second of the sample is heard, None when nothing is.

        Words wait for the sound, a few seconds at most.

        Args:
            show: Where the course stands.
            now_s: The show's clock.
        """
        player = self._service.player
        failure = player.poll()
        if failure is not None:
            self.remark = explain_code(failure[0], **failure[1])
        playback = player.playback
        is_sample = show.stage is Stage.WORDS and self._plays_sample
        if not is_sample or not playback.is_playing:
            return None
        if playback.position_s <= 0 and show.spent_s(now_s) > _SOUND_WITHIN_S:
            player.pause()  # words that are far ahead of their sound help nobody
            return None
        return playback.position_s

    def play_lines(self, meeting_id: str, lines: tuple[Line, ...]) -> None:
        """Let a visitor hear the moment behind a sentence of a meeting."""
        store = self._service.store
        sound = playable(store.meeting(meeting_id), store.meeting_dir(meeting_id))
        player = self._service.player
        player.load(sound.tracks, sound.duration_s)
        player.play(from_s=lines[0].start_s, until_s=lines[-1].end_s)
