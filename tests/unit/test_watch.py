"""What a second window sees of work: that of a living process, from its first snapshot on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from unplugged.core.paths import AppPaths
from unplugged.core.receipt.journal import JOURNAL, JournalWriter
from unplugged.core.store import Store
from unplugged.runtime.watch import Watch

from tests.unit.snapshots import snapshot

SOURCE = Path("/talks/budget.mp3")


@pytest.fixture
def store(paths: AppPaths) -> Iterator[Store]:
    opened = Store.open(paths.library_db, paths.meetings_dir)
    yield opened
    opened.close()


@pytest.fixture
def watch(paths: AppPaths) -> Iterator[Watch]:
    looking = Watch(paths)
    yield looking
    looking.close()


def begin(store: Store) -> str:
    """Begin to work on a meeting, as far as the library is concerned."""
    return store.create_meeting("Budget", source_path=str(SOURCE)).ids[0]


def test_work_whose_process_died_is_no_work(paths: AppPaths, store: Store, watch: Watch) -> None:
    """Its last readings say nothing of now, and its file waits for somebody to go on with it."""
    meeting_id = begin(store)
    journal = JournalWriter(paths.meeting_dir(meeting_id) / JOURNAL, meeting_id, "1.0")
    journal.add(snapshot(1))
    journal.close()
    assert watch.is_working_on(SOURCE)
    assert watch.look() == (snapshot(1),)

    store.release(meeting_id)  # what the system does when a process dies

    assert not watch.is_working_on(SOURCE)
    assert snapshot(1) not in watch.look()
    assert watch.meeting is None


def test_a_journal_that_begins_after_its_meeting_is_followed(
    paths: AppPaths, store: Store, watch: Watch
) -> None:
    meeting_id = begin(store)
    assert watch.look() == ()

    journal = JournalWriter(paths.meeting_dir(meeting_id) / JOURNAL, meeting_id, "1.0")
    journal.add(snapshot(1))
    journal.close()

    assert watch.look() == (snapshot(1),)
