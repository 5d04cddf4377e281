"""The outlines of a meeting's recordings, made beside the window's thread and growing with them."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from unplugged.audio.peaks import FULL, PER_SECOND, Peaks
from unplugged.core.errors import UnpluggedError

_LOOK_EVERY_S = 0.2  # while the recording grows
_KEEP_EVERY = 20  # looks; a minute of it would be made again after a crash, no more

__all__ = ["FULL", "PER_SECOND", "Waveform"]


class Waveform:
    """Outlines of the tracks of one meeting. ``tracks`` may be read while they are made."""

    def __init__(self, recordings: tuple[Path, ...], *, grows: bool) -> None:
        """Begin to look.

        Args:
            recordings: One per track.
            grows: Whether somebody records into them; else it ends when all is seen.
        """
        self._peaks = [Peaks(recording) for recording in recordings]
        self._tracks = tuple(peaks.values for peaks in self._peaks)
        self._grows = grows
        self._leave = threading.Event()
        self._thread = threading.Thread(target=self._run, name="waveform", daemon=True)
        self._thread.start()

    @property
    def tracks(self) -> tuple[NDArray[np.uint8], ...]:
        """One outline per track, ``PER_SECOND`` numbers a second up to ``FULL``."""
        return self._tracks

    def close(self) -> None:
        """Stop looking; what was made is kept."""
        self._leave.set()
        self._thread.join()

    def _run(self) -> None:
        looks = 0
        while not self._leave.is_set():
            has_more = False
            for peaks in self._peaks:
                try:
                    has_more = peaks.advance() or has_more
                except UnpluggedError:  # not there yet, or damaged: there is no outline then
                    continue
            self._tracks = tuple(peaks.values for peaks in self._peaks)
            looks += 1
            if looks % _KEEP_EVERY == 0:
                self._keep()
            if not has_more:
                if not self._grows:
                    break
                self._leave.wait(_LOOK_EVERY_S)
        self._keep()

    def _keep(self) -> None:
        for peaks in self._peaks:
            peaks.keep()
