"""The way out: a ring of samples that a loudspeaker's callback empties, and opening that speaker.

The callback copies and counts, nothing else. Opening and closing may hang for ever on a sound
server that is frozen, so both happen in a daemon thread that whoever waits can give up on.
"""

from __future__ import annotations

import threading
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from unplugged.audio import portaudio, pulse
from unplugged.core.errors import LoudspeakerMissing, SoundSystemBroken, UnpluggedError

_STOPS_WITHIN_S = 1.0
_ATTEMPTS = 3
_TRY_AGAIN_S = 0.3


class Ring:
    """Samples on their way to the loudspeaker; one thread at each end, no lock.

    Each end only ever moves its own counter, and reads the other's: what it sees can be old, which
    makes it see less room or fewer samples than there are, never more.
    """

    def __init__(self, capacity: int) -> None:
        """Hold up to ``capacity`` samples, at least one."""
        self._samples = np.zeros(capacity, np.int16)
        self._put = 0
        self._taken = 0
        # The last block with sound in it: the moment it was taken (monotonic), how many samples
        # went before it, and how long it is on its way to the ear. One tuple, so one moment.
        self._last: tuple[float, int, float] = (0.0, 0, 0.0)
        self.called_s: float | None = None  # when the callback ran last, on the monotonic clock
        self.has_ended = False

    @property
    def room(self) -> int:
        """How many samples fit in now."""
        return len(self._samples) - (self._put - self._taken)

    def heard(self, now_s: float, rate_hz: int) -> int:
        """Return how many samples have reached the ear; silence for want of them not counted.

        Args:
            now_s: On the monotonic clock.
            rate_hz: The rate of the samples.
        """
        taken = self._taken
        called_s, before, delay_s = self._last
        return min(taken, max(0, before + round((now_s - called_s - delay_s) * rate_hz)))

    @property
    def waiting(self) -> int:
        """How many samples it has not taken yet."""
        return self._put - self._taken

    def put(self, samples: NDArray[np.int16]) -> None:
        """Append samples.

        Raises:
            ValueError: there is not enough room.
        """
        if len(samples) > self.room:
            raise ValueError((len(samples), self.room))
        at = self._put % len(self._samples)
        head = samples[: len(self._samples) - at]
        self._samples[at : at + len(head)] = head
        self._samples[: len(samples) - len(head)] = samples[len(head) :]
        self._put += len(samples)

    def fill(self, block: Any, delay_s: float) -> None:  # noqa: ANN401 - a buffer of the library's
        """Copy what is there into a block, silence behind it; in the sound library's thread."""
        out = np.frombuffer(block, np.int16)
        count = min(len(out), self._put - self._taken)
        at = self._taken % len(self._samples)
        head = self._samples[at : at + count]
        out[: len(head)] = head
        out[len(head) : count] = self._samples[: count - len(head)]
        out[count:] = 0
        self.called_s = time.monotonic()
        if count:
            self._last = (self.called_s, self._taken, delay_s)
        self._taken += count

    def end(self) -> None:
        """Note that the stream ended; in the sound library's thread."""
        self.has_ended = True


class OutletThread(threading.Thread):
    """Opens the loudspeaker that the system chose, keeps it open until ``leave``, closes it."""

    def __init__(self, ring: Ring, rate_hz: int) -> None:
        """Play mono samples of ``ring``; ``start`` opens the loudspeaker."""
        super().__init__(name="outlet", daemon=True)
        self.is_open = False
        self.failure: UnpluggedError | None = None
        self._ring = ring
        self._rate_hz = rate_hz
        self._leave = threading.Event()

    def run(self) -> None:
        """Open, wait, close."""
        if pulse.is_pulse_expected():
            portaudio.prepare_for_pulse("")
        try:
            outlet = self._open()
        except SoundSystemBroken as error:
            self.failure = LoudspeakerMissing(reason=error.params["reason"])
            return
        self.is_open = True
        self._leave.wait()
        outlet.abort()

    def _open(self) -> portaudio.Outlet:
        """Open; a server whose loudspeaker has just come or gone may refuse the first time."""
        attempts = _ATTEMPTS
        while True:
            attempts -= 1
            try:
                portaudio.renew()
                return portaudio.open_outlet(self._rate_hz, self._ring.fill, self._ring.end)
            except SoundSystemBroken:
                if not attempts or self._leave.wait(_TRY_AGAIN_S):
                    raise

    def leave(self) -> None:
        """Silence the loudspeaker at once; one that hangs is left to the end of the process."""
        self._leave.set()
        self.join(_STOPS_WITHIN_S)
