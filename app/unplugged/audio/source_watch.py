"""What can be recorded, and how loud it is, without recording: for a list to choose from.

Only the sources that are asked for are opened: opening a headset's microphone changes how it
sounds. Anything here may hang with the sound system, so it runs in a process that can be killed.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from unplugged.audio import portaudio, pulse
from unplugged.audio.inlet_thread import Inbox
from unplugged.audio.level import peak_dbfs, rms_dbfs
from unplugged.audio.portaudio import Inlet
from unplugged.audio.sources import Sources, find_sources, find_target
from unplugged.core.engine import CancelToken
from unplugged.core.errors import SoundSystemBroken, SourceMissing

_TICK_S = 0.1
_LOOK_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class SourceLoudness:
    """How loud a source was since the last time.

    Attributes:
        source_id: As it was asked for, so it may be a default.
        peak_dbfs: Highest sample, at most 0.
        rms_dbfs: Mean level.
    """

    source_id: str
    peak_dbfs: float
    rms_dbfs: float


def watch_sources(
    meter: tuple[str, ...],
    *,
    cancel: CancelToken,
    on_sources: Callable[[Sources], None],
    on_level: Callable[[SourceLoudness], None],
) -> None:
    """Look until ``cancel`` is set, which is the normal end.

    Args:
        meter: Ids of the sources whose levels are wanted, or defaults; one that isn't there is
            waited for.
        cancel: Ends it.
        on_sources: Called at once, and whenever there is another set of sources; without a sound
            server what comes is told only while no source is open.
        on_level: Called ten times a second for each source that gives sound.

    Raises:
        SoundSystemBroken: the sound library is missing, or nothing answers any more.
    """
    ears = [_Ear(source_id) for source_id in meter]
    known: Sources | None = None
    look_at_s = 0.0
    try:
        while not cancel.is_cancelled:
            if time.monotonic() >= look_at_s:
                _find_anew(ears)
                found = find_sources()
                if found != known:
                    known = found
                    on_sources(found)
                for ear in ears:
                    ear.follow()
                look_at_s = time.monotonic() + _LOOK_EVERY_S
            for ear in ears:
                loudness = ear.listen()
                if loudness is not None:
                    on_level(loudness)
            cancel.wait(_TICK_S)
    finally:
        for ear in ears:
            ear.close()


def _find_anew(ears: list[_Ear]) -> None:
    """Have PortAudio look for devices where it has the list, unless that would end a stream."""
    if pulse.is_pulse_expected() or any(ear.is_open for ear in ears):
        return
    for ear in ears:
        ear.close()  # of a stream that ended by itself nothing may be left
    portaudio.renew()


class _Ear:
    """One source that is listened to, whichever device it means at the moment."""

    def __init__(self, source_id: str) -> None:
        self._source_id = source_id
        self._inbox = Inbox()
        self._inlet: Inlet | None = None
        self._device = ""

    @property
    def is_open(self) -> bool:
        """Whether a device is open that has not gone away."""
        return self._inlet is not None and not self._inbox.has_ended

    def follow(self) -> None:
        """Open what the id means now, unless it is open."""
        with contextlib.suppress(SourceMissing, SoundSystemBroken):
            target = find_target(self._source_id)
            if self.is_open and target.source.id == self._device:
                return
            self.close()
            self._inbox = Inbox()
            self._inlet = target.open(self._inbox.put, self._inbox.end)
            self._device = target.source.id

    def listen(self) -> SourceLoudness | None:
        """Return how loud it was since the last call, None when nothing came."""
        blocks = self._inbox.take_all()
        if not blocks:
            return None
        samples = np.frombuffer(b"".join(data for _, data in blocks), np.int16)
        return SourceLoudness(self._source_id, peak_dbfs(samples), rms_dbfs(samples))

    def close(self) -> None:
        if self._inlet is not None:
            self._inlet.close()
        self._inlet = None
