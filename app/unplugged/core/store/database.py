"""Opening the library's file, bringing it up to date, and telling its failures apart."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from unplugged.core.errors import (
    DiskFull,
    FolderUnwritable,
    LibraryBroken,
    LibraryHeld,
    LibraryTooNew,
    UnpluggedError,
)
from unplugged.core.file_reasons import FileReason
from unplugged.core.paths import create_private_dir, reason_of
from unplugged.core.store.lock import FileLock
from unplugged.core.store.schema import MIGRATIONS, Migration

# How long a transaction waits for another process. Transactions here take milliseconds; only the
# removal of a very long meeting comes near a second.
BUSY_TIMEOUT_S = 10.0
HASTE_S = 0.2  # the same for who tries again later anyway
_OLDEST_SQLITE = (3, 37, 0)  # STRICT tables; some systems give Python an older library
_OPENING_TIMEOUT_S = 60.0  # another Unplugged may be copying and updating a large library

_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT)
_UNREACHABLE = (
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_IOERR,
)


def open_for_writing(
    path: Path, migrations: tuple[Migration, ...] = MIGRATIONS
) -> sqlite3.Connection:
    """Open the library, make it when there is none, and bring it to the last of ``migrations``.

    Before an existing library is changed, a copy is laid beside it (see ``backup_path``).

    Raises:
        LibraryBroken: the file is damaged or no database, or SQLite here is too old for it.
        LibraryTooNew: a newer version of the app has written it.
        FolderUnwritable: the system refuses.
        LibraryHeld: another process keeps the library to itself.
        DiskFull: there is no room for it.
    """
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        needed = ".".join(map(str, _OLDEST_SQLITE))
        raise LibraryBroken(
            path=str(path),
            reason=FileReason.SQLITE_TOO_OLD,
            detail=sqlite3.sqlite_version,
            needed=needed,
        )
    create_private_dir(path.parent)
    # One at a time: of five processes that start in the same moment without a library, all but one
    # or two fail otherwise (seen): making the tables and switching to WAL don't wait for others.
    opening = FileLock(path.with_name(path.name + ".opening"))
    if not opening.acquire(timeout_s=_OPENING_TIMEOUT_S):
        raise FolderUnwritable(path=str(path.parent), reason=FileReason.LIBRARY_OPENING)
    try:
        with explained(path):
            db = _connect(path, "rwc")
            try:
                db.execute("PRAGMA journal_mode = WAL")
                # FULL costs one fsync per commit, a few a minute. NORMAL would keep the file whole
                # too, but a power cut could take back a meeting whose recording is on disk.
                db.execute("PRAGMA synchronous = FULL")
                # What was deleted is overwritten, not just forgotten.
                db.execute("PRAGMA secure_delete = ON")
                _migrate(db, path, migrations)
            except BaseException:
                db.close()
                raise
            return db
    finally:
        opening.release()


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open an existing library without the right to change it; works while another process writes.

    Raises:
        LibraryBroken: there is none, or it is damaged.
        LibraryTooNew: a newer version of the app has written it.
        FolderUnwritable: the system refuses.
    """
    if not path.is_file():
        raise LibraryBroken(path=str(path), reason=FileReason.LIBRARY_MISSING)
    with explained(path):
        db = _connect(path, "ro")
        try:
            version = _version(db)
            _refuse_newer(version, path)
            _refuse_older(version, path)
        except BaseException:
            db.close()
            raise
        return db


def backup_path(path: Path, version: int) -> Path:
    """Return where the copy of a library of ``version`` lies that is made before an update."""
    return path.with_name(f"{path.name}.version-{version}.backup")


def remove_backups(path: Path) -> None:
    """Remove the copies of earlier versions; called when something must be gone for good.

    Raises:
        FolderUnwritable: the system refuses.
    """
    for backup in path.parent.glob(path.name + ".version-*.backup"):
        try:
            backup.unlink(missing_ok=True)
        except OSError as error:
            raise FolderUnwritable(path=str(backup), reason=reason_of(error)) from error


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's errors about the file into the app's; others are bugs and pass through."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = _explain(error, path)
        if known is None:
            raise
        raise known from error


@contextlib.contextmanager
def transaction(db: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Run the body in one transaction: all of it is kept, or none.

    IMMEDIATE takes the write lock at the start: one that is taken later, at the first write, can
    fail without waiting when another process wrote in between.
    """
    with explained(path):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            # A full disk may have ended the transaction already.
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


@contextlib.contextmanager
def in_haste(db: sqlite3.Connection) -> Iterator[None]:
    """Let the body wait for another process for a moment only, HASTE_S each time."""
    (before_ms,) = db.execute("PRAGMA busy_timeout").fetchone()
    db.execute(f"PRAGMA busy_timeout = {min(before_ms, round(HASTE_S * 1000)):d}")
    try:
        yield
    finally:
        db.execute(f"PRAGMA busy_timeout = {before_ms:d}")


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    # isolation_level=None: transactions begin and end where this package says so, nowhere else.
    db = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
    )
    db.execute("PRAGMA foreign_keys = ON")
    return db


def _version(db: sqlite3.Connection) -> int:
    row = db.execute("PRAGMA user_version").fetchone()
    return int(row[0])


def _migrate(db: sqlite3.Connection, path: Path, migrations: tuple[Migration, ...]) -> None:
    version = _version(db)
    newest = migrations[-1].version
    _refuse_newer(version, path, newest)
    if version == newest:
        return
    if version == 0:
        if db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            raise LibraryBroken(path=str(path), reason=FileReason.LIBRARY_OF_ANOTHER)
    else:
        _back_up(db, backup_path(path, version))
    for migration in migrations:
        if migration.version <= version:
            continue
        with transaction(db, path):
            for statement in migration.statements:
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {migration.version:d}")


def _refuse_newer(version: int, path: Path, newest: int = MIGRATIONS[-1].version) -> None:
    if version > newest:
        raise LibraryTooNew(path=str(path), version=str(version))


def _refuse_older(version: int, path: Path) -> None:
    if version < MIGRATIONS[-1].version:
        raise LibraryBroken(
            path=str(path), reason=FileReason.LIBRARY_OUT_OF_DATE, detail=str(version)
        )


def _back_up(db: sqlite3.Connection, target: Path) -> None:
    """Copy the library; under another name until the copy is whole."""
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(unfinished)) as copy:
        db.backup(copy)
    unfinished.replace(target)


def _explain(error: sqlite3.DatabaseError, path: Path) -> UnpluggedError | None:
    # Errors that the sqlite3 module itself makes have no code. The lower byte is the primary code.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _BROKEN:
        return LibraryBroken(path=str(path), reason=str(error))
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(path=str(path))
    if code == sqlite3.SQLITE_BUSY:
        return LibraryHeld(path=str(path), reason=str(error))
    if code in _UNREACHABLE:
        return FolderUnwritable(path=str(path), reason=str(error))
    return None
