"""A lock that the system itself gives back when its holder dies, whatever it dies of."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from unplugged.core.errors import FolderUnwritable


class FileLock:
    """An exclusive lock on a file, held by this object until ``release`` or the end of the process.

    SQLite's own locking does the work, on a database that stays empty: it takes the right kind of
    lock on every system, sees a second holder in the same process too, and is gone after
    ``kill -9``. A file with a process id in it has none of this.
    """

    def __init__(self, path: Path) -> None:
        """Name the file; it is made when the lock is first taken, in a folder that exists."""
        self._path = path
        self._db: sqlite3.Connection | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object holds the lock."""
        return self._db is not None

    def acquire(self, *, timeout_s: float) -> bool:
        """Take the lock and return whether it was got; waits at most ``timeout_s`` seconds.

        Raises:
            FolderUnwritable: the lock's file cannot be made or is not what it should be.
        """
        if self._db is not None:
            return True
        db: sqlite3.Connection | None = None
        try:
            # isolation_level=None: sqlite3 must not begin or end transactions on its own here.
            db = sqlite3.connect(self._path, timeout=timeout_s, isolation_level=None)
            # Nothing is ever written, so no journal may appear beside the file either.
            db.execute("PRAGMA journal_mode = MEMORY")
            db.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            if db is not None:
                db.close()
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                return False
            raise FolderUnwritable(path=str(self._path.parent), reason=str(error)) from error
        self._db = db
        return True

    def release(self) -> None:
        """Give the lock back; does nothing when it isn't held."""
        if self._db is None:
            return
        with contextlib.suppress(sqlite3.DatabaseError):  # the file may be gone by now
            self._db.execute("ROLLBACK")
        self._db.close()
        self._db = None
