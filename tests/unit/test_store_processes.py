"""Several processes on one library, and what is left when one of them is killed."""

from __future__ import annotations

import multiprocessing
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest
from unplugged.core.errors import FolderUnwritable, MeetingBusy
from unplugged.core.store import StoreReader
from unplugged.core.store.records import CUT_OFF
from unplugged.core.types import MeetingStatus

from tests.unit import store_children
from tests.unit.store_children import open_store
from tests.unit.store_samples import segment

SPAWN = multiprocessing.get_context("spawn")


@contextmanager
def child(work: Callable[..., None], *args: object) -> Iterator[tuple[SpawnProcess, Connection]]:
    """Run ``work(*args, pipe)`` in a process that does not outlive the block."""
    ours, theirs = SPAWN.Pipe()
    process = SPAWN.Process(target=work, args=(*args, theirs))
    process.start()
    theirs.close()
    try:
        yield process, ours
    finally:
        process.kill()
        process.join()
        ours.close()


def rest_of(pipe: Connection) -> list[int]:
    """Return what is left in the pipe of a process that is gone."""
    found: list[int] = []
    with suppress(EOFError):
        while True:
            found.append(pipe.recv())
    return found


def test_killed_writer_loses_nothing_it_had_committed(tmp_path: Path) -> None:
    with child(store_children.write_until_killed, tmp_path) as (process, pipe):
        meeting_id = pipe.recv()
        committed = 0
        while committed < 40:
            committed = pipe.recv()
        process.kill()
        process.join()
        committed = max([committed, *rest_of(pipe)])  # what it said before it died counts too

    with StoreReader.open_read_only(tmp_path / "library.db") as reader:
        assert len(reader.lines(meeting_id)) >= committed  # a reader can clear up as well
    with open_store(tmp_path) as store:
        meeting = store.meeting(meeting_id)
        assert meeting.line_count >= committed
        assert meeting.transcribed_samples == meeting.line_count * 16_000
        assert [hit.line for hit in store.search(f'"{committed}"')] == [committed]
        assert [cut.id for cut in store.recover()] == [meeting_id]
        assert store.meeting(meeting_id).status is MeetingStatus.INTERRUPTED
        assert store.meeting(meeting_id).note == CUT_OFF
        assert store.recover() == ()
    with closing(sqlite3.connect(tmp_path / "library.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        db.execute("INSERT INTO segment_index (segment_index, rank) VALUES ('integrity-check', 1)")


def test_meeting_belongs_to_one_process_until_that_dies(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("A").ids[0]
        other = store.create_meeting("B", status=MeetingStatus.READY).ids[0]
        store.close()

    with (
        open_store(tmp_path) as store,
        child(store_children.hold_until_killed, tmp_path, meeting_id) as (process, pipe),
    ):
        assert pipe.recv() == "held"
        for work in (
            lambda: store.hold(meeting_id),
            lambda: store.set_status(meeting_id, MeetingStatus.WRITING),
            lambda: store.delete_meeting(meeting_id),
        ):
            with pytest.raises(MeetingBusy):
                work()
        assert store.unfinished() == ()
        assert store.recover() == ()
        assert store.meeting(meeting_id).status is MeetingStatus.TRANSCRIBING
        store.set_status(other, MeetingStatus.WRITING)  # another meeting is nobody's business

        process.kill()
        process.join()

        assert [meeting.id for meeting in store.unfinished()] == [meeting_id]
        store.set_status(meeting_id, MeetingStatus.WRITING)
        assert store.unfinished() == ()


def test_a_meeting_whose_folder_cannot_be_written_keeps_no_other_from_being_recovered(
    tmp_path: Path,
) -> None:
    """Nor the app from starting, which recovers before anything else."""
    with open_store(tmp_path) as store:
        locked = store.create_meeting("A").ids[0]
        other = store.create_meeting("B").ids[0]
    lock = tmp_path / "meetings" / locked / "working.lock"
    lock.unlink()
    lock.mkdir()  # what not even root can lock

    with open_store(tmp_path) as store:
        assert [meeting.id for meeting in store.recover()] == [other]
        assert store.meeting(other).status is MeetingStatus.INTERRUPTED
        with pytest.raises(FolderUnwritable):
            store.hold(locked)


def test_two_stores_of_one_process_do_not_share_a_meeting(tmp_path: Path) -> None:
    """The window and a command that it runs in-process must not both write minutes."""
    with open_store(tmp_path) as one, open_store(tmp_path) as two:
        meeting_id = one.create_meeting("A").ids[0]
        with pytest.raises(MeetingBusy):
            two.hold(meeting_id)
        one.release(meeting_id)
        two.hold(meeting_id)
        with pytest.raises(MeetingBusy):
            one.hold(meeting_id)


def test_closing_gives_the_meetings_back(tmp_path: Path) -> None:
    with open_store(tmp_path) as one:
        meeting_id = one.create_meeting("A").ids[0]
    with open_store(tmp_path) as two:
        two.hold(meeting_id)


def test_reader_sees_whole_states_while_another_process_writes(tmp_path: Path) -> None:
    count = 150
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("A").ids[0]
        library = tmp_path / "library.db"
        with child(store_children.read_until, library, meeting_id, count) as (_, pipe):
            assert pipe.recv() == "open"
            for number in range(1, count + 1):
                store.commit_segment(meeting_id, segment(f"line {number}"), number)
            seen = pipe.recv()

    assert seen == sorted(seen)
    assert seen[-1] == count


def test_processes_make_one_library_and_write_their_meetings_side_by_side(tmp_path: Path) -> None:
    """None of them finds a library when it starts."""
    count = 40
    with ExitStack() as stack:
        pipes = [
            stack.enter_context(child(store_children.write_lines, tmp_path, count))[1]
            for _ in range(4)
        ]
        assert {pipe.recv() for pipe in pipes} == {"ready"}
        for pipe in pipes:
            pipe.send("go")
        ids = {pipe.recv() for pipe in pipes}
    assert len(ids) == 4

    with open_store(tmp_path) as store:
        assert {meeting.id for meeting in store.meetings()} == ids
        assert {meeting.line_count for meeting in store.meetings()} == {count}


def test_reader_in_the_middle_of_its_work_stops_no_writer(tmp_path: Path) -> None:
    """Otherwise minutes that are being written would hold up the recording."""
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("A").ids[0]
        store.commit_segment(meeting_id, segment("one"), 1)
        with StoreReader.open_read_only(tmp_path / "library.db") as reader:
            with reader._snapshot():
                assert len(reader.lines(meeting_id)) == 1
                store.commit_segment(meeting_id, segment("two"), 2)
                assert len(reader.lines(meeting_id)) == 1
            assert len(reader.lines(meeting_id)) == 2


def test_reader_cannot_change_anything(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("A").ids[0]
    with StoreReader.open_read_only(tmp_path / "library.db") as reader:
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reader._db.execute("DELETE FROM meeting")
        assert reader.meeting(meeting_id).title == "A"


def test_reader_needs_no_right_to_write_while_the_writer_is_there(tmp_path: Path) -> None:
    """The minutes worker's sandbox may take away every file but the ones it reads."""
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("A").ids[0]
        store.commit_segment(meeting_id, segment("one"), 1)
        uri = f"{(tmp_path / 'library.db').as_uri()}?mode=ro&readonly_shm=1"
        with closing(sqlite3.connect(uri, uri=True)) as db:
            reader = StoreReader(db, tmp_path / "library.db")
            assert [line.text for line in reader.lines(meeting_id)] == ["one"]
            store.commit_segment(meeting_id, segment("two"), 2)
            assert [line.text for line in reader.lines(meeting_id)] == ["one", "two"]
