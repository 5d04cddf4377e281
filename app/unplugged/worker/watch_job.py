"""The job of the meter worker: tell which sources there are and how loud, recording nothing."""

from __future__ import annotations

from unplugged.audio.source_watch import SourceLoudness, watch_sources
from unplugged.audio.sources import Sources
from unplugged.core.engine import CancelToken
from unplugged.core.messages import Command, InputsFound, SourceLevel, WatchSources
from unplugged.worker.main import Emit


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Watch until cancelled, which is its normal end.

    Raises:
        UnpluggedError: the sound system is at fault, see ``watch_sources``.
    """
    if not isinstance(command, WatchSources):
        raise TypeError(command)
    job = command.job

    def tell_sources(found: Sources) -> None:
        emit(InputsFound(job, found.library, found.sources))

    def tell_level(now: SourceLoudness) -> None:
        emit(SourceLevel(job, now.source_id, now.peak_dbfs, now.rms_dbfs))

    watch_sources(command.meter, cancel=cancel, on_sources=tell_sources, on_level=tell_level)
