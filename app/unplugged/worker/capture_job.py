"""The job of a capture worker: record one source until told to stop, which is its normal end."""

from __future__ import annotations

from pathlib import Path

from unplugged.audio.capture import CaptureOrder, Loudness, capture
from unplugged.audio.track import Hole
from unplugged.core.engine import CancelToken
from unplugged.core.messages import Command, GapNoted, Level, Record
from unplugged.worker.main import Emit


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Record a source into its spool.

    Raises:
        UnpluggedError: the source or the disk is at fault, see ``capture``.
    """
    if not isinstance(command, Record):
        raise TypeError(command)
    job = command.job

    def tell_level(now: Loudness) -> None:
        emit(
            Level(job, now.recorded_s, now.peak_dbfs, now.rms_dbfs, now.lost_frames, now.overflows)
        )

    def tell_hole(hole: Hole) -> None:
        emit(GapNoted(job, hole.at_s, hole.lost_s, hole.reason))

    order = CaptureOrder(command.source, Path(command.spool), command.gap_reason, command.starts_ns)
    capture(order, cancel=cancel, on_level=tell_level, on_hole=tell_hole)
