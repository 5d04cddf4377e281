"""What the library can't take at one moment is written at the next: no line, no bullet is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from unplugged.core.course import Task
from unplugged.core.errors import LibraryBroken
from unplugged.core.messages import Committed, ItemWritten
from unplugged.core.store import Meeting, Store
from unplugged.runtime.keeper import Keeper, Stage

from tests.unit.store_samples import ACTION, SUMMARY, segment
from tests.unit.work_plans import plan_of


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "library.db", tmp_path / "meetings")
    yield store
    store.close()


def refuse(library: Path, table: str) -> None:
    with sqlite3.connect(library) as db:
        db.execute(
            f"CREATE TRIGGER refused BEFORE INSERT ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'refused'); END"
        )


def accept(library: Path) -> None:
    with sqlite3.connect(library) as db:
        db.execute("DROP TRIGGER refused")


def test_a_line_that_could_not_be_written_is_written_later(store: Store, tmp_path: Path) -> None:
    plan = plan_of(store, tmp_path)
    keeper = Keeper(plan, store, lambda _notice: None)
    stage = Stage(1, 0)
    refuse(plan.library, "segment")
    with pytest.raises(sqlite3.IntegrityError):
        keeper.keep(Task.LISTEN, stage, Committed(1, segment("one"), 16_000, 1.0), None)
    accept(plan.library)

    keeper.tick()
    keeper.keep(Task.LISTEN, stage, Committed(1, segment("two", 1.0), 32_000, 2.0), None)

    assert [line.text for line in store.lines(plan.meeting_id)] == ["one", "two"]


def test_a_bullet_that_could_not_be_written_is_written_later(store: Store, tmp_path: Path) -> None:
    plan = plan_of(store, tmp_path)
    keeper = Keeper(plan, store, lambda _notice: None)
    stage = Stage(1, 0)
    keeper.begin_minutes(Task.WRITE_EXTRACTIVE)
    keeper.keep(Task.WRITE_EXTRACTIVE, stage, ItemWritten(1, SUMMARY), None)
    refuse(plan.library, "minutes_item")
    with pytest.raises(sqlite3.IntegrityError):
        keeper.tick()
    accept(plan.library)

    keeper.keep(Task.WRITE_EXTRACTIVE, stage, ItemWritten(1, ACTION), None)
    keeper.tick()

    written = store.minutes(plan.meeting_id, 1)
    assert written is not None
    assert written.minutes.items == (SUMMARY, ACTION)


def test_a_line_whose_speaker_could_not_be_read_is_written_once(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_of(store, tmp_path)
    keeper = Keeper(plan, store, lambda _notice: None)

    def fail(_store: Store, _meeting_id: str) -> Meeting:
        raise LibraryBroken(path="library.db", reason="disk I/O error")

    with monkeypatch.context() as blind:
        blind.setattr(Store, "meeting", fail)
        with pytest.raises(LibraryBroken):
            keeper.keep(Task.LISTEN, Stage(1, 0), Committed(1, segment("one"), 16_000, 1.0), None)
    keeper.tick()

    assert [line.text for line in store.lines(plan.meeting_id)] == ["one"]
