"""Jobs of the media worker: what touches foreign files, kept away from the other processes."""

from __future__ import annotations

from pathlib import Path

from unplugged.audio.decode import decode_to_spool
from unplugged.audio.flac import compress_to_flac
from unplugged.audio.sources import find_sources
from unplugged.core.engine import CancelToken
from unplugged.core.messages import (
    Command,
    CompressSpools,
    Decoded,
    DecodeFile,
    InputsFound,
    ListInputs,
)
from unplugged.worker.main import Emit
from unplugged.worker.report import Reporter


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Decode a file into a spool, compress spools, or look for sources of sound.

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
        case CompressSpools(_, spools):
            for path in map(Path, spools):
                if path.exists():  # one that an earlier job got to is gone
                    compress_to_flac(path, path.with_suffix(".flac"), cancel=cancel)
        case ListInputs(job):
            found = find_sources()
            emit(InputsFound(job, found.library, found.sources))
        case _:
            raise TypeError(command)
