"""A deletion can be taken back for a while; after that nothing of the meeting is left."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from unplugged.core.errors import LibraryBroken, LibraryHeld, MeetingBusy, MeetingUnknown
from unplugged.core.store import ChangeKind, Store, database
from unplugged.core.store.reader import StoreReader
from unplugged.core.store.rows import Row
from unplugged.core.types import MeetingStatus, MinutesItem, Section

from tests.unit.store_children import open_store
from tests.unit.store_samples import segment


def secret_meeting(store: Store) -> str:
    meeting_id = store.create_meeting("Topsecrettitle").ids[0]
    for number in range(1, 50):
        store.commit_segment(meeting_id, segment(f"topsecretword{number} plan"), number)
    store.commit_segment(meeting_id, segment("予算を見直す"), 50)
    version = store.begin_minutes(meeting_id, template="minutes", engine="e", model=None).number
    assert version is not None
    store.add_minutes_item(meeting_id, version, MinutesItem(Section.SUMMARY, "topsecret", (1,)))
    store.finish_minutes(meeting_id, version, covered_lines=1, total_lines=1)
    (store.meeting_dir(meeting_id) / "audio.flac").write_bytes(b"topsecretsound")
    store.set_status(meeting_id, MeetingStatus.READY)
    store.release(meeting_id)
    return meeting_id


def traces(root: Path) -> list[Path]:
    """Return the files below a folder that hold a word of the secret meeting."""
    wanted = (b"topsecret", "予算".encode())
    return [
        file
        for file in root.rglob("*")
        if file.is_file() and any(word in file.read_bytes().lower() for word in wanted)
    ]


def test_a_hidden_meeting_is_in_no_list_and_no_search(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = secret_meeting(store)

        changes = store.hide_meeting(meeting_id)

        assert changes.kind is ChangeKind.MEETING_DELETED
        assert store.meetings() == ()
        for words in ("topsecretword1", "plan", "topsecrettitle", "予算"):
            assert store.search(words) == ()
        with pytest.raises(MeetingUnknown):
            store.meeting(meeting_id)
        with pytest.raises(MeetingUnknown):
            store.resolve(meeting_id[:-1])
        with pytest.raises(MeetingUnknown):
            store.hide_meeting(meeting_id)


def test_other_meetings_are_still_found_while_one_is_hidden(tmp_path: Path) -> None:
    """Hidden lines must not use up the places of the hits."""
    with open_store(tmp_path) as store:
        hidden = secret_meeting(store)
        seen = store.create_meeting("Seen").ids[0]
        store.commit_segment(seen, segment("a plan"), 1)
        store.hide_meeting(hidden)

        assert [hit.meeting_id for hit in store.search("plan", limit=5)] == [seen]


def test_a_deletion_taken_back_brings_everything_back(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = secret_meeting(store)
        before = (
            store.meeting(meeting_id),
            store.segments(meeting_id),
            store.minutes(meeting_id),
            store.search("plan"),
        )
        store.hide_meeting(meeting_id)

        changes = store.restore_meeting(meeting_id)

        assert changes.kind is ChangeKind.MEETING_ADDED
        after = (
            store.meeting(meeting_id),
            store.segments(meeting_id),
            store.minutes(meeting_id),
            store.search("plan"),
        )
        assert after == before
    with open_store(tmp_path) as store:
        store.recover()
        assert store.meeting(meeting_id).title == "Topsecrettitle"
        with pytest.raises(MeetingUnknown):
            store.restore_meeting(meeting_id)


def test_closing_deletes_for_good_what_is_hidden(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.hide_meeting(secret_meeting(store))
        assert traces(tmp_path)

    assert traces(tmp_path) == []


def test_deleting_a_hidden_meeting_leaves_no_byte_of_it(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = secret_meeting(store)
        store.hide_meeting(meeting_id)
        store.delete_meeting(meeting_id)

        assert traces(tmp_path) == []
        with pytest.raises(MeetingUnknown):
            store.restore_meeting(meeting_id)


def _hide_and_die(root: Path) -> None:
    store = open_store(root)
    store.hide_meeting(secret_meeting(store))
    os.kill(os.getpid(), signal.SIGKILL)


def test_what_a_dead_process_hid_is_deleted_at_the_next_start(tmp_path: Path) -> None:
    child = multiprocessing.get_context("spawn").Process(target=_hide_and_die, args=(tmp_path,))
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    assert traces(tmp_path)

    with open_store(tmp_path) as store:
        store.recover()
        assert store.meetings() == ()
        assert traces(tmp_path) == []


def test_another_unplugged_that_starts_leaves_the_time_to_take_it_back(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = secret_meeting(store)
        store.hide_meeting(meeting_id)

        with open_store(tmp_path) as other:
            other.recover()
            assert other.meetings() == ()

        store.restore_meeting(meeting_id)
        assert store.meeting(meeting_id).line_count == 50


def test_work_that_lets_go_of_a_hidden_meeting_leaves_the_time_to_take_it_back(
    tmp_path: Path,
) -> None:
    with open_store(tmp_path) as store:
        meeting_id = secret_meeting(store)
        store.hide_meeting(meeting_id)
        store.release(meeting_id)

        with open_store(tmp_path) as other:
            other.recover()

        store.restore_meeting(meeting_id)
        with open_store(tmp_path) as other:
            other.hold(meeting_id)


def test_a_meeting_that_another_unplugged_works_on_is_not_hidden(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, open_store(tmp_path) as other:
        meeting_id = secret_meeting(store)
        store.hold(meeting_id)

        with pytest.raises(MeetingBusy):
            other.hide_meeting(meeting_id)
        assert store.meeting(meeting_id).id == meeting_id


@pytest.mark.parametrize("remove", [Store.hide_meeting, Store.delete_meeting])
def test_a_meeting_that_could_not_be_removed_is_kept_from_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, remove: Callable[[Store, str], object]
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.01)
    with open_store(tmp_path) as store, open_store(tmp_path) as other:
        meeting_id = secret_meeting(store)
        store.release(meeting_id)
        with closing(sqlite3.connect(store.path, isolation_level=None)) as holder:
            holder.execute("BEGIN IMMEDIATE")
            with pytest.raises(LibraryHeld):
                remove(store, meeting_id)

        other.hold(meeting_id)


def test_a_store_that_cannot_delete_what_it_hid_is_closed_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(tmp_path)
    meeting_id = secret_meeting(store)
    store.hide_meeting(meeting_id)

    def fail(*_: object) -> list[Row]:
        raise LibraryBroken(path="library.db", reason="disk I/O error")

    with monkeypatch.context() as blind:
        blind.setattr(StoreReader, "_all", fail)
        store.close()

    with open_store(tmp_path) as other:
        other.hold(meeting_id)  # the lock is free, and the next start deletes it
        other.recover()
        with pytest.raises(MeetingUnknown):
            other.restore_meeting(meeting_id)
