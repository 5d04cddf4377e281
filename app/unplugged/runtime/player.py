"""Playback as the window sees it: load, play, pause, seek, speed; the sound is made elsewhere.

Each stretch of playing is one job of the playback worker. To seek or to change the speed is to end
that job and begin another one where the first one stood, so there is one way for everything.
"""

from __future__ import annotations

import itertools
import queue
import time
from dataclasses import dataclass
from pathlib import Path

from unplugged.core.course import WorkerKind
from unplugged.core.errors import WorkerLost
from unplugged.core.messages import (
    Cancelled,
    Event,
    Failed,
    Finished,
    Play,
    Played,
    WorkerDied,
)
from unplugged.runtime.roster import Roster
from unplugged.runtime.workers import Mailbox, WorkerSlot

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)
_NEWS_WITHIN_S = 0.25  # without news for longer, the position waits for it
_END_SLACK_S = 0.05  # closer to the end than this, Play begins from the start again

Tracks = tuple[tuple[Path, float], ...]  # each with the second of the meeting at which it begins


@dataclass(frozen=True, slots=True)
class Playback:
    """How playback stands.

    Attributes:
        position_s: Which moment of the meeting is heard, or would be heard after Play.
        duration_s: How long the recording is.
        is_playing: Whether sound is wanted; true from Play on, though the loudspeaker opens later.
        speed: From 0.5 to 2.
        can_play: Whether there is a recording.
    """

    position_s: float = 0.0
    duration_s: float = 0.0
    is_playing: bool = False
    speed: float = 1.0
    can_play: bool = False


class Player:
    """Plays one meeting at a time. All methods are called from one thread; ``poll`` drives it."""

    def __init__(self, log_dir: Path, roster: Roster | None = None) -> None:
        """Prepare; the worker is started by the first Play."""
        self._mailbox: Mailbox = queue.SimpleQueue()
        self._slot = WorkerSlot(WorkerKind.PLAYBACK, self._mailbox, log_dir, roster)
        self._jobs = itertools.count(1)
        self._tracks: Tracks = ()
        self._duration_s = 0.0
        self._position_s = 0.0
        self._heard_at_s = 0.0  # when the position was true, on the monotonic clock
        self._shown_s = 0.0
        self._speed = 1.0
        self._is_playing = False
        self._is_sounding = False  # the worker has told a position since the last change
        self._is_stale = False  # the running job plays something that is not wanted any more
        self._stop_at_s: float | None = None
        self._failure: tuple[str, dict[str, str]] | None = None

    def close(self) -> None:
        """Fall silent and end the worker."""
        self._is_playing = False
        self._slot.kill()
        self._slot.quit()

    def let_go(self) -> None:
        """End the worker, with what it played in its memory, if nothing is to be heard now."""
        if not self._is_playing:
            self._slot.clear()

    @property
    def pid(self) -> int | None:
        """Process id of the worker, None while there is none."""
        return self._slot.pid

    @property
    def playback(self) -> Playback:
        """How it stands at this moment; between two messages of the worker the time goes on."""
        return Playback(
            position_s=self._now_s(),
            duration_s=self._duration_s,
            is_playing=self._is_playing,
            speed=self._speed,
            can_play=bool(self._tracks),
        )

    def load(self, tracks: Tracks, duration_s: float) -> None:
        """Take another meeting; falls silent.

        Args:
            tracks: Its recordings, none when there are none.
            duration_s: How long the longest of them is.
        """
        self.pause()
        self._tracks, self._duration_s = tracks, duration_s
        self._position_s, self._stop_at_s = 0.0, None

    def set_duration(self, duration_s: float) -> None:
        """Take note that the recording has grown."""
        self._duration_s = duration_s

    def play(self, *, from_s: float | None = None, until_s: float | None = None) -> None:
        """Play; at the end of the recording it begins from the start.

        Args:
            from_s: Where to begin, None for where it stands.
            until_s: Where to fall silent again, None for the end.
        """
        if not self._tracks:
            return
        self._stop_at_s = until_s
        if from_s is not None:
            self._move_to(from_s)
        elif self._is_playing:
            return
        elif self._position_s >= self._duration_s - _END_SLACK_S:
            self._move_to(0.0)
        self._is_playing = True
        self._restart()

    def pause(self) -> None:
        """Fall silent, and stay where it is."""
        self._position_s = self._now_s()
        self._is_playing = False
        self._slot.cancel(time.monotonic())

    def toggle(self) -> None:
        """Play or pause."""
        if self._is_playing:
            self.pause()
        else:
            self.play()

    def seek(self, to_s: float) -> None:
        """Go to a moment; what plays goes on from there."""
        self._move_to(to_s)
        self._stop_at_s = None
        if self._is_playing:
            self._restart()

    def set_speed(self, speed: float) -> None:
        """Play faster or slower, from 0.5 to 2."""
        self._move_to(self._now_s())
        self._speed = min(max(speed, SPEEDS[0]), SPEEDS[-1])
        if self._is_playing:
            self._restart()

    def poll(self) -> tuple[str, dict[str, str]] | None:
        """Take the worker's news; to be called often.

        Returns:
            Code and parameters of what went wrong since the last call, or None.
        """
        self._slot.climb(time.monotonic())
        while True:
            try:
                delivery = self._mailbox.get_nowait()
            except queue.Empty:
                break
            event = self._slot.note(delivery)
            if event is not None:
                self._take(event)
        if self._is_playing and self._stop_at_s is not None and self._now_s() >= self._stop_at_s:
            self._stop_at_s = None
            self.pause()
        failure, self._failure = self._failure, None
        return failure

    # --- how --------------------------------------------------------------------------------------

    def _take(self, event: Event) -> None:
        match event:
            case Played(_, at_s):
                if self._is_playing and not self._is_stale:
                    self._place(at_s)
                    self._is_sounding = True
            case Finished() | Cancelled():
                if self._is_stale and self._is_playing:
                    self._submit()
                elif isinstance(event, Finished) and self._is_playing:
                    self._place(self._duration_s)
                    self._is_playing = False
            case Failed(_, code, params):
                self._fail(code, dict(params))
            case WorkerDied():
                died = WorkerLost(worker="playback", count="1")
                self._fail(died.code, died.params)
            case _:
                pass

    def _fail(self, code: str, params: dict[str, str]) -> None:
        if self._is_playing:
            self._position_s = self._now_s()
            self._is_playing = False
            self._failure = (code, params)

    def _restart(self) -> None:
        """Begin anew where it should be; a running job is ended first."""
        self._is_stale = True
        self._is_sounding = False
        if self._slot.job is None:
            self._submit()
        else:
            self._slot.cancel(time.monotonic())

    def _submit(self) -> None:
        self._is_stale = False
        tracks = tuple((str(path), offset_s) for path, offset_s in self._tracks)
        self._slot.submit(Play(next(self._jobs), tracks, self._position_s, self._speed))

    def _move_to(self, to_s: float) -> None:
        self._place(min(max(to_s, 0.0), self._duration_s))
        self._is_sounding = False
        self._shown_s = 0.0

    def _place(self, at_s: float) -> None:
        self._position_s, self._heard_at_s = at_s, time.monotonic()

    def _now_s(self) -> float:
        """Return the position, carried on from the last message while sound is heard."""
        if not (self._is_playing and self._is_sounding):
            return self._position_s
        since_s = min(time.monotonic() - self._heard_at_s, _NEWS_WITHIN_S)
        now_s = min(self._position_s + since_s * self._speed, self._duration_s)
        # News that came late lie behind what was shown: it waits for them, and never goes back.
        self._shown_s = max(self._shown_s, now_s)
        return self._shown_s
