"""What of a meeting can be heard: its recordings, and where each begins on the meeting's clock."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from unplugged.audio.clock import TrackClock, fit_clock, offset_s
from unplugged.audio.sidecar import Sidecar
from unplugged.audio.spool import open_audio
from unplugged.audio.track import PAUSED
from unplugged.core.errors import InputFault
from unplugged.core.store import Meeting
from unplugged.runtime.player import Tracks


@dataclass(frozen=True, slots=True)
class Playable:
    """The sound of one meeting.

    Attributes:
        tracks: Each recording that is there, with the second of the meeting at which it begins.
        duration_s: From the meeting's start to the end of the longest one.
    """

    tracks: Tracks
    duration_s: float


def playable(meeting: Meeting, folder: Path) -> Playable:
    """Return what of a meeting can be heard now; nothing when no recording can be read.

    Args:
        meeting: The meeting.
        folder: Its folder.
    """
    found: list[tuple[Path, float]] = []
    duration_s = 0.0
    first: TrackClock | None = None
    for track in meeting.tracks:
        if track.audio_path is None:
            continue
        path = folder / track.audio_path
        try:
            with open_audio(path) as audio:
                rate_hz, samples = audio.sample_rate_hz, audio.available_samples
        except InputFault:
            continue
        clock = _clock_of(path, rate_hz)
        if track.number == meeting.tracks[0].number:
            first = clock
        begins_s = 0.0 if first is None or clock is None else offset_s(first, clock)
        found.append((path, begins_s))
        duration_s = max(duration_s, samples / rate_hz + begins_s)
    return Playable(tuple(found), duration_s)


def _clock_of(path: Path, rate_hz: int) -> TrackClock | None:
    sidecar = Sidecar(path)
    try:
        sidecar.refresh()
    except OSError:
        return None
    pauses = [gap.from_sample for gap in sidecar.gaps if gap.reason == PAUSED]
    return fit_clock(sidecar.anchors, rate_hz, pauses)
