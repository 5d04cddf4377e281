"""Copies the files of a model into the models folder, or only hashes them, beside everything."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

from unplugged.core.errors import DiskFull, FileUnreadable, FolderUnwritable, UnpluggedError
from unplugged.core.model_errors import ModelNeedsRoom
from unplugged.core.models.finder import size_of
from unplugged.core.paths import reason_of

_CHUNK_BYTES = 4 << 20
_SPARE_BYTES = 64 << 20
_MIB = 1 << 20
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


class ModelCopy:
    """One copy under way in a thread of its own.

    Attributes:
        done_bytes: What is copied or hashed so far.
        total_bytes: What all files hold.
        error: Why it ended early, None while it didn't.
        sha256: The hash of each file, by name; whole when it has ended well.
    """

    def __init__(self, files: tuple[tuple[str, Path], ...], target: Path | None) -> None:
        """Begin.

        Args:
            files: Names in the model's folder, and where they are.
            target: Where copies go; None to leave them where they are.
        """
        self.done_bytes = 0
        self.total_bytes = sum(size_of(path) for _, path in files)
        self.error: UnpluggedError | None = None
        self.sha256: dict[str, str] = {}
        self._files = files
        self._target = target
        self._is_cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="model-copy")
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Whether it has ended, well or not."""
        return not self._thread.is_alive()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to end."""
        return self._is_cancelled.is_set()

    def cancel(self) -> None:
        """Ask it to end."""
        self._is_cancelled.set()

    def close(self) -> None:
        """End it and wait until it has."""
        self.cancel()
        self._thread.join()

    def _run(self) -> None:
        try:
            self._require_room()
            for name, path in self._files:
                self.sha256[name] = self._one(name, path)
        except UnpluggedError as error:
            self.error = error
        except OSError as error:  # what can't be read is a fault of its own, see below
            self.error = FolderUnwritable(path=str(self._target), reason=reason_of(error))
            if error.errno in _NO_ROOM:
                self.error = DiskFull(path=str(self._target))

    def _require_room(self) -> None:
        if self._target is None:
            return
        free = shutil.disk_usage(self._target).free
        needed = self.total_bytes + _SPARE_BYTES
        if needed > free:
            raise ModelNeedsRoom(
                name=self._target.name,
                path=str(self._target),
                needed=f"{needed / _MIB:,.0f} MB",
                free=f"{free / _MIB:,.0f} MB",
            )

    def _one(self, name: str, path: Path) -> str:
        hashed = hashlib.sha256()
        with contextlib.ExitStack() as stack:
            target = self._target
            copy = None if target is None else stack.enter_context((target / name).open("wb"))
            for chunk in _chunks(path):
                if self.is_cancelled:
                    break
                hashed.update(chunk)
                if copy is not None:
                    copy.write(chunk)
                self.done_bytes += len(chunk)
        return hashed.hexdigest()


def _chunks(path: Path) -> Iterator[bytes]:
    """Yield what a file holds.

    Raises:
        FileUnreadable: the system refuses.
    """
    try:
        with path.open("rb") as source:
            while chunk := source.read(_CHUNK_BYTES):
                yield chunk
    except OSError as error:
        raise FileUnreadable(path=str(path), reason=reason_of(error)) from error
