"""Which stretches of a line are listened to for the voice."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WINDOW_S = 2.0  # shorter ones say little about a voice; in longer ones two people meet
HOP_S = 1.0
SHORTEST_S = 0.4  # of a line that is listened to at all

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a line, in seconds of the meeting.

    Attributes:
        line: Number of the line.
        start_s: Where it begins.
        end_s: Where it ends.
    """

    line: int
    start_s: float
    end_s: float

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.end_s - self.start_s


@dataclass(frozen=True, slots=True, eq=False)
class Voice:
    """What an engine made of a window: a vector that is near others of the same person.

    Attributes:
        window: The stretch of speech.
        vector: Shape (d,), of length 1.
    """

    window: Window
    vector: Vector


@dataclass(frozen=True, slots=True)
class KeptVoice:
    """A voice as it travels and as the library keeps it for a while.

    Attributes:
        window: The stretch of speech.
        vector: Half floats, little endian.
    """

    window: Window
    vector: bytes

    @classmethod
    def of(cls, voice: Voice) -> KeptVoice:
        """Pack a voice; half floats lose about a thousandth."""
        return cls(voice.window, voice.vector.astype("<f2").tobytes())

    @property
    def voice(self) -> Voice:
        """The voice, its vector of length 1 again."""
        vector = np.frombuffer(self.vector, "<f2").astype(np.float32)
        return Voice(self.window, vector / max(float(np.linalg.norm(vector)), 1e-6))


def windows_of(line: int, start_s: float, end_s: float) -> tuple[Window, ...]:
    """Return the windows of one line, evenly spaced and with both ends covered.

    Returns:
        Nothing for a line that is shorter than 0.4 s, one window up to 2 s, else windows of 2 s
        that begin 1 s apart or a little less.
    """
    length_s = end_s - start_s
    if length_s < SHORTEST_S:
        return ()
    if length_s <= WINDOW_S:
        return (Window(line, start_s, end_s),)
    steps = max(1, -int(-(length_s - WINDOW_S) // HOP_S))
    hop_s = (length_s - WINDOW_S) / steps
    starts = [start_s + number * hop_s for number in range(steps + 1)]
    return tuple(Window(line, at_s, at_s + WINDOW_S) for at_s in starts)
