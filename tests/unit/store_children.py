"""What the child processes of the tests of the library do."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from unplugged.core.store import Store, StoreReader

from tests.unit.store_samples import segment


def open_store(root: Path) -> Store:
    return Store.open(root / "library.db", root / "meetings")


def write_until_killed(root: Path, pipe: Connection) -> None:
    """Commit lines for ever; say the meeting's id first, then each number once it is committed."""
    store = open_store(root)
    meeting_id = store.create_meeting("Killed").ids[0]
    pipe.send(meeting_id)
    number = 0
    while True:
        number += 1
        store.commit_segment(meeting_id, segment(f"line {number}"), number * 16_000)
        pipe.send(number)


def write_lines(root: Path, count: int, pipe: Connection) -> None:
    """Say "ready", wait for a word, then write a meeting of so many lines and say its id."""
    pipe.send("ready")
    pipe.recv()
    with open_store(root) as store:
        meeting_id = store.create_meeting("Side by side").ids[0]
        for number in range(1, count + 1):
            store.commit_segment(meeting_id, segment(f"line {number}"), number)
        pipe.send(meeting_id)


def hold_until_killed(root: Path, meeting_id: str, pipe: Connection) -> None:
    """Work on a meeting until somebody ends the process."""
    with open_store(root) as store:
        store.hold(meeting_id)
        pipe.send("held")
        pipe.recv()


def read_until(library: Path, meeting_id: str, count: int, pipe: Connection) -> None:
    """Read the transcript again and again until it has so many lines; say what each reading saw."""
    seen: list[int] = []
    with StoreReader.open_read_only(library) as reader:
        pipe.send("open")
        while not seen or seen[-1] < count:
            lines = reader.lines(meeting_id)
            assert [line.number for line in lines] == list(range(1, len(lines) + 1))
            seen.append(len(lines))
    pipe.send(seen)
