"""Notes of stretches: kept once, gone with the lines they are about, and none too many."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.errors import MeetingUnknown
from unplugged.core.minutes.notes import PlainNotebook, StretchNotes, stretch_key
from unplugged.core.store import Store, notes
from unplugged.core.store.database import open_for_writing
from unplugged.core.store.schema import MIGRATIONS
from unplugged.core.types import GenerationStats, MinutesItem, Section

from tests.unit.store_samples import segment

ITEMS = (
    MinutesItem(Section.ACTIONS, "send it", (2, 3), owner="Ben", due="Friday (2026-12-04)"),
    MinutesItem(Section.SUMMARY, "Nobody knows.", (), is_supported=False),
)
BEFORE_NOTES = next(
    step.version - 1 for step in MIGRATIONS if any("TABLE stretch" in s for s in step.statements)
)


def noted(key: str = "k", first: int = 1, last: int = 2) -> StretchNotes:
    return StretchNotes(key, first, last, ITEMS, (2,), 1, GenerationStats(9, 8, 7, 0.5, 0.25))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "meetings").mkdir()
    with Store.open(tmp_path / "library.db", tmp_path / "meetings") as opened:
        yield opened


@pytest.fixture
def meeting_id(store: Store) -> str:
    found = store.create_meeting("Budget").ids[0]
    for number in range(6):
        store.commit_segment(found, segment(f"line {number}", 9.0 * number), 16_000 * number)
    return found


def keys(store: Store, meeting_id: str) -> list[str]:
    return [note.key for note in store.notes(meeting_id)]


def test_notes_come_back_as_they_were_and_a_second_reading_takes_their_place(
    store: Store, meeting_id: str
) -> None:
    store.keep_notes(meeting_id, noted("a"))
    store.keep_notes(meeting_id, noted("b", 3, 4))
    store.keep_notes(meeting_id, noted("a", 1, 3))

    assert store.notes(meeting_id) == (noted("b", 3, 4), noted("a", 1, 3))
    with pytest.raises(MeetingUnknown):
        store.keep_notes("nobody", noted())


def test_a_changed_line_takes_the_notes_about_it_along(store: Store, meeting_id: str) -> None:
    for key, first, last in (("a", 1, 2), ("b", 2, 4), ("c", 5, 6)):
        store.keep_notes(meeting_id, noted(key, first, last))

    store.edit_text(meeting_id, 2, "something else")

    assert keys(store, meeting_id) == ["c"]


def test_a_renamed_speaker_takes_the_notes_of_his_lines_along(store: Store) -> None:
    found = store.create_meeting("Two").ids[0]
    for number, speaker in enumerate(("Ana", "Ben", "Ana")):
        store.commit_segment(found, segment("said", 9.0 * number, speaker=speaker), 16_000 * number)
    for key, line in (("a", 1), ("b", 2), ("c", 3)):
        store.keep_notes(found, noted(key, line, line))

    store.rename_speaker(found, "Ana", "Anna")

    assert keys(store, found) == ["b"]


def test_a_deleted_meeting_leaves_no_notes(store: Store, meeting_id: str, tmp_path: Path) -> None:
    store.keep_notes(meeting_id, noted())
    store.delete_meeting(meeting_id)

    with closing(open_for_writing(tmp_path / "library.db")) as db:
        assert db.execute("SELECT count(*) FROM stretch").fetchone() == (0,)


def test_the_oldest_make_room(
    store: Store, meeting_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notes, "MOST_STRETCHES", 3)
    other = store.create_meeting("Other").ids[0]
    store.keep_notes(other, noted("z"))
    for key in "abcde":
        store.keep_notes(meeting_id, noted(key))

    assert keys(store, meeting_id) == ["c", "d", "e"]
    assert keys(store, other) == ["z"]


def test_a_library_from_before_gets_room_for_notes(tmp_path: Path) -> None:
    (tmp_path / "meetings").mkdir()
    with closing(open_for_writing(tmp_path / "library.db", MIGRATIONS[:BEFORE_NOTES])) as db:
        db.execute(
            "INSERT INTO meeting (id, title, created_at, status) VALUES ('m', 'M', '', 'ready')"
        )
        db.execute(
            """
            INSERT INTO segment (meeting_id, number, start_s, end_s, text, language, avg_logprob,
                no_speech_prob, words, track) VALUES ('m', 1, 0, 1, 'hello', 'en', 0, 0, '[]', 1)
            """
        )

    with Store.open(tmp_path / "library.db", tmp_path / "meetings") as store:
        assert store.notes("m") == ()
        assert [line.text for line in store.lines("m")] == ["hello"]


items = st.builds(
    MinutesItem,
    st.sampled_from(Section),
    st.text(min_size=1),
    st.lists(st.integers(1, 99)).map(tuple),
    st.none() | st.text(),
    st.none() | st.text(),
    st.booleans(),
)


@given(st.lists(items).map(tuple), st.lists(st.integers(1, 99)).map(tuple), st.integers(0, 9))
def test_whatever_is_noted_survives_packing(
    written: tuple[MinutesItem, ...], unread: tuple[int, ...], count: int
) -> None:
    before = StretchNotes("k", 1, 2, written, unread, count, GenerationStats(1, 2, 3, 0.1, 0.2))
    assert json.loads(before.packed())
    assert StretchNotes.unpacked("k", 1, 2, before.packed()) == before


def test_a_notebook_tells_what_is_new() -> None:
    told: list[StretchNotes] = []
    book = PlainNotebook([noted("a")], told.append)
    book.keep(noted("b"))

    assert told == [noted("b")]
    assert (book.find("a"), book.find("b"), book.find("c")) == (noted("a"), noted("b"), None)


def test_another_question_has_another_key() -> None:
    same = stretch_key("model", ["system", "user"], (1, 2))
    assert same == stretch_key("model", ["system", "user"], (1, 2))
    assert len({same, stretch_key("model", ["systemuser"], (1, 2)), stretch_key("model", 1)}) == 3
