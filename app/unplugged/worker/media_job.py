"""Jobs of the media worker: everything that touches a file from outside, kept away from the other processes."""

from __future__ import annotations

import time
from pathlib import Path

from unplugged.audio.decode import decode_to_spool
from unplugged.audio.flac import compress_to_flac
from unplugged.core.engine import CancelToken
from unplugged.core.messages import (
    Command,
    CompressSpool,
    Decoded,
    DecodeFile,
    Event,
    Progress,
)
from unplugged.worker.main import Emit

_REPORT_EVERY_S = 0.1


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Decode a file into a spool, or compress a spool.

    Raises:
        JobCancelled: the job was cancelled.
        UnpluggedError: the file or the disk is at fault.
    """
    match command:
        case DecodeFile(job, source, spool):
            report = decode_to_spool(
                Path(source),
                Path(spool),
                cancel=cancel,
                on_progress=Reporter(job, emit),
            )
            emit(Decoded(job, report.duration_s, report.damage))
        case CompressSpool(_, spool, target):
            compress_to_flac(Path(spool), Path(target), cancel=cancel)
        case _:
            raise TypeError(command)


class Reporter:
    """Tells the parent how far a job is, the first time at once and then ten times a second at most."""

    def __init__(self, job: int, emit: Emit) -> None:
        """Report for one job."""
        self._job = job
        self._emit = emit
        self._last_s = float("-inf")

    def __call__(self, done: float, total: float | None) -> None:
        """Report ``done`` of ``total`` units, unless the last report is too fresh."""
        now_s = time.monotonic()
        if now_s - self._last_s < _REPORT_EVERY_S:
            return
        self._last_s = now_s
        event: Event = Progress(self._job, done, total, cpu_s=time.process_time())
        self._emit(event)
