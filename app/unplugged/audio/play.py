"""Playing a meeting's recording until its end or until told to stop; in a process of its own.

The sound library loads what it likes into the process that it lives in, and it hangs when the sound
server does. So this runs in a worker, and nothing waits for the library: a callback empties a ring,
this loop fills it, and when nothing is taken any more the job fails at once.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from unplugged.audio.outlet import OutletThread, Ring
from unplugged.audio.playlist import Mix, PlayTrack, at_speed
from unplugged.core.engine import CancelToken
from unplugged.core.errors import LoudspeakerLost

_RING_S = 0.5  # a busy machine may keep this loop waiting for so long
_TICK_S = 0.03
_OPENING_TICK_S = 0.005
_TELL_EVERY_S = 0.06
_OPENS_WITHIN_S = 6.0  # an idle loudspeaker may take 2 s to wake up
_QUIET_LIMIT_S = 2.0
_TAIL_S = 0.3


@dataclass(frozen=True, slots=True)
class PlayOrder:
    """What to play.

    Attributes:
        tracks: The recordings of the meeting, heard together.
        from_s: Where to begin, in seconds from the meeting's start.
        speed: From 0.5 to 2; the pitch stays.
    """

    tracks: tuple[PlayTrack, ...]
    from_s: float
    speed: float = 1.0


def play(order: PlayOrder, *, cancel: CancelToken, on_position: Callable[[float], None]) -> None:
    """Play to the end of the recording.

    Args:
        order: What to play.
        cancel: Silences it at once.
        on_position: Called about 15 times a second with the second of the meeting that is heard,
            by the count of samples that were played; the last time at the very end or at the stop.

    Raises:
        JobCancelled: after ``cancel`` was set.
        LoudspeakerMissing: there is nothing to play on.
        LoudspeakerLost: it takes no sound any more; this process should end without touching the
            sound library again.
        InputFault: a recording cannot be read.
    """
    with Mix(order.tracks) as mix:
        _Player(order, mix, cancel, on_position).run()


class _Player:
    def __init__(
        self,
        order: PlayOrder,
        mix: Mix,
        cancel: CancelToken,
        on_position: Callable[[float], None],
    ) -> None:
        self._order = order
        self._rate_hz = mix.rate_hz
        self._cancel = cancel
        self._on_position = on_position
        self._ring = Ring(round(mix.rate_hz * _RING_S))
        self._samples = at_speed(mix.blocks(order.from_s), mix.rate_hz, order.speed)
        self._rest = np.zeros(0, np.int16)
        self._given = 0
        self._is_read = False

    def run(self) -> None:
        self._fill()  # before the loudspeaker opens, so that it never starts with nothing
        outlet = OutletThread(self._ring, self._rate_hz)
        outlet.start()
        try:
            self._wait_until_open(outlet)
            self._play()
        finally:
            self._tell()
            outlet.leave()
        self._cancel.raise_if_cancelled()

    def _wait_until_open(self, outlet: OutletThread) -> None:
        asked_s = time.monotonic()
        while not outlet.is_open and not self._cancel.wait(_OPENING_TICK_S):
            if outlet.failure is not None:
                raise outlet.failure
            if time.monotonic() - asked_s > _OPENS_WITHIN_S:
                raise LoudspeakerLost(reason="it does not answer")

    def _play(self) -> None:
        began_s = told_s = time.monotonic()
        ends_s = math.inf
        while not self._cancel.is_cancelled:
            self._fill()
            now_s = time.monotonic()
            if self._is_read and self._ring.heard(now_s, self._rate_hz) == self._given:
                # Some say a little too early that all was heard (125 ms seen), and to drain them
                # does not help; so silence goes on for a moment.
                ends_s = min(ends_s, now_s + _TAIL_S)
                if now_s >= ends_s:
                    return
            if self._ring.has_ended:
                raise LoudspeakerLost(reason="its stream ended")
            if now_s - (self._ring.called_s or began_s) > _QUIET_LIMIT_S:
                raise LoudspeakerLost(reason="it takes no sound")
            if now_s - told_s >= _TELL_EVERY_S:
                told_s = now_s
                self._tell()
            self._cancel.wait(_TICK_S)

    def _fill(self) -> None:
        """Put into the ring what fits."""
        while not self._is_read:
            if len(self._rest) == 0:
                piece = next(self._samples, None)
                if piece is None:
                    self._is_read = True
                    return
                self._rest = piece
            fitting, self._rest = self._rest[: self._ring.room], self._rest[self._ring.room :]
            if len(fitting) == 0:
                return
            self._ring.put(fitting)
            self._given += len(fitting)

    def _tell(self) -> None:
        heard = self._ring.heard(time.monotonic(), self._rate_hz)
        self._on_position(self._order.from_s + heard / self._rate_hz * self._order.speed)
