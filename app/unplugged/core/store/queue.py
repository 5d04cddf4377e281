"""The files that wait for their turn, so that they still wait after a restart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from unplugged.core.store.database import transaction
from unplugged.core.store.kept_text import kept_path, path_of_kept
from unplugged.core.store.reader import StoreReader


class QueueKeeper(StoreReader):
    """The part of the store that keeps the queue."""

    def queued_files(self) -> tuple[Path, ...]:
        """Return the files that wait, in order; whether they still exist is another question."""
        rows = self._all("SELECT path FROM queued_file ORDER BY place")
        return tuple(Path(path_of_kept(kept)) for (kept,) in rows)

    def keep_queue(self, paths: Sequence[Path]) -> None:
        """Let exactly these files wait."""
        names = [kept_path(name) for name in dict.fromkeys(map(str, paths))]
        with transaction(self._db, self._path):
            self._db.execute("DELETE FROM queued_file")
            self._db.executemany(
                "INSERT INTO queued_file (place, path) VALUES (?, ?)", enumerate(names)
            )
