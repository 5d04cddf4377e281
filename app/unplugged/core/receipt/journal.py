"""The journal of one meeting: every sample of its work in one growing file, chained by hashes.

A line is the hash of everything up to and with it, a space, and JSON. A line that a crash has cut
off in the middle is dropped when the work goes on; the chain goes on behind the last whole one.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unplugged.core.paths import reason_of
from unplugged.core.receipt.canonical import canonical, link
from unplugged.core.receipt.errors import JournalBroken
from unplugged.core.receipt.plain import Kinds, from_plain, layout, to_plain
from unplugged.core.snapshot import Snapshot

JOURNAL = "samples.jsonl"
JOURNALS_ASIDE = "samples-*.jsonl"  # those that were changed or come from another version
FORMAT = 1
START = "0" * 64  # what the first line is chained to
_HASH_LENGTH = 64


@dataclass(frozen=True, slots=True)
class JournalEnd:
    """Where a journal ends.

    Attributes:
        hash: The hash of its last line, ``START`` when it has none.
        samples: How many samples it holds.
    """

    hash: str
    samples: int


class JournalWriter:
    """Appends samples. Belongs to one thread."""

    def __init__(self, path: Path, meeting_id: str, version: str) -> None:
        """Open the journal; goes on with one that is there.

        Args:
            path: The file; its folder exists.
            meeting_id: Which meeting.
            version: Version of the app.

        Raises:
            JournalBroken: a journal is there and was changed, or cannot be written.
        """
        self._path = path
        self._kinds = Kinds()
        reader = JournalReader(path)
        whole_bytes = 0
        if path.exists():
            for _ in reader.samples():
                pass
            whole_bytes = reader.whole_bytes
        self._hash = reader.end.hash
        try:
            self._file = path.open("ab")
            self._file.truncate(whole_bytes)
        except OSError as error:
            raise JournalBroken(path=str(path), reason=reason_of(error)) from error
        self._append(
            {
                "journal": FORMAT,
                "meeting": meeting_id,
                "app": version,
                "layout": layout(Snapshot),
            }
        )

    def add(self, snapshot: Snapshot) -> None:
        """Write one sample; it is handed to the system before this returns.

        Raises:
            JournalBroken: the disk is full or gone.
        """
        plain = to_plain(snapshot, self._kinds)
        fresh = self._kinds.take_fresh()
        if fresh:
            self._append({"kinds": fresh})
        self._append({"sample": plain})

    def close(self) -> None:
        """Close the file."""
        # A full disk shows here again; what could be written was told before.
        with contextlib.suppress(OSError):
            self._file.close()

    def _append(self, value: dict[str, Any]) -> None:
        self._hash = link(self._hash, value)
        try:
            self._file.write(self._hash.encode("ascii") + b" " + canonical(value) + b"\n")
            self._file.flush()
        except OSError as error:
            raise JournalBroken(path=str(self._path), reason=reason_of(error)) from error


class JournalReader:
    """Reads a journal from its beginning, checks the chain, and can go on as the file grows."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is read before ``samples``."""
        self._path = path
        self._kinds = Kinds()
        self._hash = START
        self._samples = 0
        self._lines = 0
        self.whole_bytes = 0  # how much of the file was read as whole lines
        self.meeting_id: str | None = None  # whose journal it says it is, once that was read
        self.is_of_other_version = False  # whether it broke off because another version wrote it

    @property
    def end(self) -> JournalEnd:
        """Where the journal ends, as far as it was read."""
        return JournalEnd(self._hash, self._samples)

    def samples(self, until: str | None = None) -> Iterator[Snapshot]:
        """Yield the samples that were added since the last call; a half line is left for the next.

        Args:
            until: The hash of the line to stop behind, None to go on to the end.

        Raises:
            JournalBroken: it cannot be read, or a line is not what was written.
        """
        if self._hash == until:
            return
        try:
            with self._path.open("rb") as file:
                file.seek(self.whole_bytes)
                for line in file:
                    if not line.endswith(b"\n"):
                        return
                    self._lines += 1
                    snapshot = self._read(line)
                    self.whole_bytes += len(line)
                    if snapshot is not None:
                        self._samples += 1
                        yield snapshot
                    if self._hash == until:
                        return
        except OSError as error:
            raise JournalBroken(path=str(self._path), reason=reason_of(error)) from error

    def _read(self, line: bytes) -> Snapshot | None:
        try:
            text = line.decode("utf-8")
            value = json.loads(text[_HASH_LENGTH + 1 :])
            snapshot = self._take(value)
            hashed = link(self._hash, value)  # refuses what JSON cannot spell, such as NaN
        except (ValueError, RecursionError) as error:
            raise self._broken(str(error)) from error
        if hashed != text[:_HASH_LENGTH]:
            raise self._broken("it was changed")
        self._hash = text[:_HASH_LENGTH]
        return snapshot

    def _broken(self, problem: str) -> JournalBroken:
        return JournalBroken(path=str(self._path), reason=f"line {self._lines}: {problem}")

    def _take(self, value: Any) -> Snapshot | None:  # noqa: ANN401 - whatever stands in the line
        match value:
            case {"journal": number}:
                if number != FORMAT or value.get("layout") != layout(Snapshot):
                    self.is_of_other_version = True
                    raise ValueError("it was written by another version of Unplugged")
                self._kinds = Kinds()
                self.meeting_id = str(value.get("meeting"))
            case {"kinds": list(kinds)}:
                self._kinds.add(kinds)
            case {"sample": plain}:
                snapshot: Snapshot = from_plain(Snapshot, plain, self._kinds)
                return snapshot
            case _:
                raise ValueError("it is no line of a journal")
        return None
