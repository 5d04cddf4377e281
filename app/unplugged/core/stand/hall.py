"""Whether a microphone in a loud hall will do: a judgement over the last seconds of its level."""

from __future__ import annotations

from collections import deque
from enum import StrEnum

import numpy as np

_KEPT = 50  # levels come ten times a second: five seconds
_LEAST = 10
_CLIPPED_DBFS = -1.0
_LOUD_HALL_DBFS = -38.0  # mean level of the quiet moments; a quiet room lies some 15 dB lower
_SPEECH_ABOVE_DB = 9.0  # how far speech right before the microphone stands above the hall
_DEAD_DBFS = -80.0


class HallLevel(StrEnum):
    """What the level check says."""

    WAITING = "waiting"  # not enough heard yet
    NOTHING = "nothing"  # the microphone is muted or dead
    CALM = "calm"  # nobody speaks, and the hall is quiet enough
    HEARD = "heard"  # somebody speaks and stands well above the hall
    NOISY = "noisy"  # the hall is loud, and nobody stands out of it
    CLIPPED = "clipped"


class HallCheck:
    """Takes levels, gives the judgement."""

    def __init__(self) -> None:
        """Begin with nothing heard."""
        self._rms: deque[float] = deque(maxlen=_KEPT)
        self._peaks: deque[float] = deque(maxlen=_KEPT)

    def add(self, peak_dbfs: float, rms_dbfs: float) -> None:
        """Take the level of a tenth of a second."""
        self._peaks.append(peak_dbfs)
        self._rms.append(rms_dbfs)

    @property
    def hall_dbfs(self) -> float | None:
        """How loud the quiet moments are, None while too little was heard."""
        return float(np.percentile(self._rms, 10)) if len(self._rms) >= _LEAST else None

    @property
    def level(self) -> HallLevel:
        """What is to be said."""
        hall_dbfs = self.hall_dbfs
        if hall_dbfs is None:
            return HallLevel.WAITING
        loudest_dbfs = float(np.percentile(self._rms, 95))
        if sum(peak >= _CLIPPED_DBFS for peak in self._peaks) > 2:
            return HallLevel.CLIPPED
        if loudest_dbfs <= _DEAD_DBFS:
            return HallLevel.NOTHING
        if loudest_dbfs - hall_dbfs >= _SPEECH_ABOVE_DB:
            return HallLevel.HEARD
        return HallLevel.NOISY if hall_dbfs > _LOUD_HALL_DBFS else HallLevel.CALM
