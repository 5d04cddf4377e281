"""Deleting what a visitor left: overwritten where the disk allows, then gone from library and disk.

What this can't promise: an SSD may keep old blocks until it needs them, and a recording is written
once uncompressed and once compressed. Against somebody who opens the disk only encryption helps.
"""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

from unplugged.core.errors import UnpluggedError
from unplugged.core.store import Store
from unplugged.runtime.service import MeetingService

_CANCEL_EVERY_S = 0.5
_RETRY_EVERY_S = 1.0
_CHUNK_BYTES = 1 << 20


class Wiping:
    """Deletes meetings one after the other, as soon as nothing works on them."""

    def __init__(self, service: MeetingService) -> None:
        """Take the service; nothing is deleted yet."""
        self._service = service
        self._waiting: list[str] = []
        self._is_log_full = False
        self._next_s = 0.0

    @property
    def is_busy(self) -> bool:
        """Whether something that should be gone is still there."""
        return bool(self._waiting) or self._is_log_full

    def wipe(self, meeting_id: str) -> None:
        """Delete a meeting; ``tick`` sees it through."""
        if meeting_id not in self._waiting:
            self._waiting.append(meeting_id)
        self._next_s = 0.0
        self.tick()

    def tick(self) -> None:
        """Go on; to be called often."""
        now_s = time.monotonic()
        if not self.is_busy or now_s < self._next_s:
            return
        service = self._service
        if service.working_meeting_id in self._waiting:
            self._next_s = now_s + _CANCEL_EVERY_S
            service.cancel()
            return
        if service.measuring.is_writing_receipt:
            return
        self._waiting = [each for each in self._waiting if not _is_gone(service.store, each)]
        # The workers have what they heard and read in their memory still; and without this the
        # memory of a recogniser grows with every visitor (8 MiB each, over 72 visitors).
        service.end_idle()
        self._is_log_full = not self._waiting and not _is_log_empty(service.store)
        self._next_s = now_s + _RETRY_EVERY_S


def _is_gone(store: Store, meeting_id: str) -> bool:
    """Delete a meeting and return whether all of it is gone."""
    folder = store.meeting_dir(meeting_id)
    is_unlisted = False
    for path in folder.rglob("*"):
        # A file that can't be overwritten is deleted all the same.
        with contextlib.suppress(OSError):
            _overwrite(path)
    try:
        store.delete_meeting(meeting_id)
    except UnpluggedError:
        # Gone from the library already, with a file left on disk, or held by somebody.
        with contextlib.suppress(UnpluggedError):
            store.recover()
    with contextlib.suppress(UnpluggedError):
        is_unlisted = all(each.id != meeting_id for each in store.meetings())
    return is_unlisted and not folder.exists()


def _is_log_empty(store: Store) -> bool:
    with contextlib.suppress(UnpluggedError):
        return store.empty_log()
    return False


def _overwrite(path: Path) -> None:
    """Write zeros over a file, to the disk."""
    if path.is_symlink() or not path.is_file():
        return
    left = path.stat().st_size
    with path.open("r+b", buffering=0) as file:
        while left > 0:
            left -= file.write(bytes(min(left, _CHUNK_BYTES)))
        os.fsync(file.fileno())
