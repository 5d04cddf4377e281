"""How loud a source is right now, without a meeting: for the check of the microphone."""

from __future__ import annotations

import queue
import tempfile
from dataclasses import dataclass
from pathlib import Path

from unplugged.core.course import WorkerKind
from unplugged.core.messages import Failed, Level, Record, WorkerDied
from unplugged.core.paths import create_private_dir
from unplugged.runtime.workers import Mailbox, WorkerSlot


@dataclass(frozen=True, slots=True)
class Heard:
    """What a watch has found out since the last poll.

    Attributes:
        peak_dbfs: Loudest sample, None when no sound came.
        failure: Code and parameters of why there is no sound to come; None while there is.
    """

    peak_dbfs: float | None
    failure: tuple[str, dict[str, str]] | None = None


class LevelWatch:
    """One source in a process of its own, until ``close``; nothing that it hears is kept.

    Belongs to one thread. The recorder writes what it hears into a file, as always; here it lies
    in a folder that goes with the watch.
    """

    def __init__(self, source_id: str, cache_dir: Path, log_dir: Path) -> None:
        """Begin to listen.

        Args:
            source_id: Id of a source, empty for the system's default microphone.
            cache_dir: Where the folder is made.
            log_dir: Where the worker prints to.

        Raises:
            FolderUnwritable: the system refuses the folder.
        """
        create_private_dir(cache_dir)
        self._folder = tempfile.TemporaryDirectory(prefix="level-", dir=cache_dir)
        self._mailbox: Mailbox = queue.SimpleQueue()
        self._slot = WorkerSlot(WorkerKind.CAPTURE, self._mailbox, log_dir)
        self._slot.submit(Record(1, source_id, str(Path(self._folder.name) / "level.wav")))

    def poll(self) -> Heard:
        """Return what was heard since the last call; never waits."""
        peak_dbfs: float | None = None
        failure: tuple[str, dict[str, str]] | None = None
        while not self._mailbox.empty():
            match self._slot.note(self._mailbox.get_nowait()):
                case Level(_, recorded_s, peak) if recorded_s > 0:
                    peak_dbfs = peak if peak_dbfs is None else max(peak, peak_dbfs)
                case Failed(_, code, params):
                    failure = (code, dict(params))
                case WorkerDied():
                    failure = ("source_lost", {})
                case _:
                    pass
        return Heard(peak_dbfs, failure)

    def close(self) -> None:
        """End the process and remove what it has written."""
        self._slot.clear()
        self._folder.cleanup()
