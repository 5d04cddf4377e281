"""Old, new, damaged and foreign libraries."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from unplugged.core.errors import FolderUnwritable, LibraryBroken, LibraryTooNew
from unplugged.core.file_reasons import FileReason
from unplugged.core.store import StoreReader
from unplugged.core.store.database import backup_path, open_for_writing
from unplugged.core.store.schema import MIGRATIONS, Migration

from tests.unit.store_children import open_store
from tests.unit.store_samples import segment

NEWEST = MIGRATIONS[-1].version
NEXT = Migration(
    NEWEST + 1,
    (
        "ALTER TABLE meeting ADD COLUMN place TEXT",
        "UPDATE meeting SET place = 'somewhere'",
    ),
)
BROKEN = Migration(NEWEST + 1, (*NEXT.statements, "INSERT INTO nowhere VALUES (1)"))


def filled_library(root: Path) -> Path:
    with open_store(root) as store:
        meeting_id = store.create_meeting("Budget").ids[0]
        store.commit_segment(meeting_id, segment("we revise it"), 16_000)
    return root / "library.db"


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def test_steps_are_numbered_without_gaps() -> None:
    assert [step.version for step in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_update_keeps_the_data_and_lays_a_copy_of_the_old_library_beside_it(
    tmp_path: Path,
) -> None:
    path = filled_library(tmp_path)

    with closing(open_for_writing(path, (*MIGRATIONS, NEXT))) as db:
        assert db.execute("SELECT title, place FROM meeting").fetchall() == [
            ("Budget", "somewhere")
        ]
        assert db.execute("SELECT text FROM segment").fetchall() == [("we revise it",)]
    assert version_of(path) == NEWEST + 1

    copy = backup_path(path, NEWEST)
    assert version_of(copy) == NEWEST
    with StoreReader.open_read_only(copy) as reader:
        assert [hit.line for hit in reader.search("revise")] == [1]


def test_update_that_fails_leaves_the_library_as_it_was(tmp_path: Path) -> None:
    path = filled_library(tmp_path)

    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        open_for_writing(path, (*MIGRATIONS, BROKEN))

    with open_store(tmp_path) as store:
        assert [meeting.title for meeting in store.meetings()] == ["Budget"]
        columns = store._all("SELECT name FROM pragma_table_info('meeting')")
    assert version_of(path) == NEWEST
    assert ("place",) not in columns


def test_no_copy_is_made_when_nothing_changes(tmp_path: Path) -> None:
    filled_library(tmp_path)
    with open_store(tmp_path):
        pass
    assert list(tmp_path.glob("*.backup*")) == []


def test_library_of_a_newer_app_is_not_touched(tmp_path: Path) -> None:
    path = filled_library(tmp_path)
    with closing(open_for_writing(path, (*MIGRATIONS, NEXT))):
        pass
    before = path.read_bytes()

    for opens in (open_store, lambda root: StoreReader.open_read_only(root / "library.db")):
        with pytest.raises(LibraryTooNew) as caught:
            opens(tmp_path)
        assert caught.value.params == {"path": str(path), "version": str(NEWEST + 1)}
    assert path.read_bytes() == before


def test_file_that_is_no_database_is_said_to_be_broken_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"this is not a database" * 100)

    for opens in (open_store, lambda root: StoreReader.open_read_only(root / "library.db")):
        with pytest.raises(LibraryBroken) as caught:
            opens(tmp_path)
        assert caught.value.params["path"] == str(path)
    assert path.read_bytes() == b"this is not a database" * 100


def test_damage_in_the_middle_is_said_when_it_is_met(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("Budget").ids[0]
        for number in range(1, 300):
            store.commit_segment(meeting_id, segment("a rather long line of words " * 5), number)
    path = tmp_path / "library.db"
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    path.write_bytes(data)

    with pytest.raises(LibraryBroken), open_store(tmp_path) as store:
        store.meetings()


def test_database_of_another_program_is_not_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE photo (name TEXT)")
        db.commit()

    with pytest.raises(LibraryBroken, match=FileReason.LIBRARY_OF_ANOTHER):
        open_store(tmp_path)

    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT name FROM sqlite_schema").fetchall() == [("photo",)]


def test_too_old_sqlite_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with pytest.raises(LibraryBroken, match=r"3\.37"):
        open_store(tmp_path)


def test_empty_file_becomes_a_library(tmp_path: Path) -> None:
    """A crash right after the file was made leaves one."""
    (tmp_path / "library.db").touch()
    with open_store(tmp_path) as store:
        assert store.meetings() == ()


def test_reader_does_not_make_a_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryBroken):
        StoreReader.open_read_only(tmp_path / "library.db")
    assert list(tmp_path.iterdir()) == []


def test_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(FolderUnwritable) as caught:
        open_store(tmp_path / "data")
    assert str(tmp_path / "data") in caught.value.params["path"]


def test_library_in_a_folder_with_odd_characters(tmp_path: Path) -> None:
    odd = tmp_path / "50% ?mode=ro #1 é"
    with open_store(odd) as store:
        store.create_meeting("A")
    with StoreReader.open_read_only(odd / "library.db") as reader:
        assert len(reader.meetings()) == 1
