"""The job of the playback worker: play the recordings of a meeting."""

from __future__ import annotations

from pathlib import Path

from unplugged.audio.play import PlayOrder, play
from unplugged.audio.playlist import PlayTrack
from unplugged.core.engine import CancelToken
from unplugged.core.messages import Command, Play, Played
from unplugged.worker.main import Emit


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Play until the end or until cancelled.

    Raises:
        UnpluggedError: a recording or the loudspeaker is at fault, see ``play``.
        JobCancelled: after ``cancel`` was set.
    """
    if not isinstance(command, Play):
        raise TypeError(command)
    tracks = tuple(PlayTrack(Path(path), offset_s) for path, offset_s in command.tracks)
    order = PlayOrder(tracks, command.from_s, command.speed)
    play(order, cancel=cancel, on_position=lambda at_s: emit(Played(command.job, at_s)))
