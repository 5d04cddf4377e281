"""A library that another program holds keeps nobody waiting, and loses no write."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from unplugged.core.store import Store
from unplugged.core.store.database import BUSY_TIMEOUT_S
from unplugged.runtime import late_writes
from unplugged.runtime.late_writes import LateWrites
from unplugged.runtime.notices import Notice, Remarked


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "library.db", tmp_path / "meetings")
    yield store
    store.close()


@pytest.fixture
def holder(store: Store) -> Iterator[sqlite3.Connection]:
    """Another program that has the library to itself."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        yield db


def test_a_held_library_is_waited_for_by_those_who_have_to_and_by_nobody_else(
    store: Store, holder: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_writes, "RETRY_EVERY_S", 0.0)
    told: list[Notice] = []
    late = LateWrites(told.append, store.in_haste)
    began_s = time.monotonic()
    for title in ("one", "two"):
        late.do(partial(store.create_meeting, title))
    late.tick()
    took_s = time.monotonic() - began_s
    holder.execute("ROLLBACK")
    late.tick()

    assert took_s < BUSY_TIMEOUT_S / 2
    assert [meeting.title for meeting in store.meetings()] == ["two", "one"]
    assert told == []  # it was for a moment only
    assert store._db.execute("PRAGMA busy_timeout").fetchone()[0] == BUSY_TIMEOUT_S * 1000


def test_a_library_that_stays_held_is_told_once(
    store: Store, holder: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_writes, "RETRY_EVERY_S", 0.0)
    monkeypatch.setattr(late_writes, "SAY_AFTER_S", 0.0)
    told: list[Notice] = []
    late = LateWrites(told.append, store.in_haste)
    late.do(partial(store.create_meeting, "one"))
    late.tick()

    assert holder.in_transaction
    assert [notice.code for notice in told if isinstance(notice, Remarked)] == ["library_held"]
