"""What a person changes in a meeting holds, can be taken back, and never loosens a citation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from unplugged.core.errors import (
    BulletUnknown,
    InputFault,
    LineUnknown,
    MeetingUnknown,
    SpeakerUnknown,
    TextEmpty,
)
from unplugged.core.store import ChangeKind, Store

from tests.unit.edited_meeting import LINES, fill, minutes, speakers, state, texts
from tests.unit.store_children import open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def meeting_id(store: Store) -> str:
    return fill(store)


# --- lines ---------------------------------------------------------------------------------------


def test_an_edited_line_says_so_is_found_and_keeps_its_words_times(
    store: Store, meeting_id: str
) -> None:
    before = store.segments(meeting_id)[2]

    changes = store.edit_text(meeting_id, 3, "  Thank you,\nBenjamin. ")

    after = store.segments(meeting_id)[2]
    assert (changes.kind, changes.lines) == (ChangeKind.TRANSCRIPT_CHANGED, (3,))
    assert after.text == "Thank you, Benjamin."
    assert after.words[:2] == before.words[:2]
    assert after.words[2].text == "Benjamin."
    assert store.edited_lines(meeting_id) == {3}
    assert [hit.line for hit in store.search("benjamin")] == [3]
    assert [hit.line for hit in store.search("thank ben")] == [3]  # the beginning of Benjamin
    assert store.edit_text(meeting_id, 3, "Thank you, Benjamin.").lines == ()


def test_search_forgets_what_was_edited_away_and_knows_it_again_after_undo(
    store: Store, meeting_id: str
) -> None:
    store.edit_text(meeting_id, 4, "Nobody speaks.")
    assert store.search("coughs") == ()

    store.undo(meeting_id)
    assert [hit.line for hit in store.search("coughs")] == [4]


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_a_line_is_never_left_empty(store: Store, meeting_id: str, text: str) -> None:
    with pytest.raises(TextEmpty):
        store.edit_text(meeting_id, 1, text)
    assert texts(store, meeting_id)[0] == LINES[0][1]


@pytest.mark.parametrize(
    ("use", "fault"),
    [
        (lambda store, id_: store.edit_text(id_, 5, "x"), LineUnknown),
        (lambda store, id_: store.edit_text(id_, 0, "x"), LineUnknown),
        (lambda store, id_: store.set_speaker(id_, 9, "x"), LineUnknown),
        (lambda store, id_: store.set_speaker(id_, 1, " "), TextEmpty),
        (lambda store, id_: store.rename_speaker(id_, "Zoe", "x"), SpeakerUnknown),
        (lambda store, id_: store.rename_speaker(id_, "Ana", ""), TextEmpty),
        (lambda store, id_: store.set_done(id_, 1, 9, is_done=True), BulletUnknown),
        (lambda store, id_: store.set_done(id_, 2, 2, is_done=True), BulletUnknown),
        (lambda store, id_: store.set_done(id_, 1, 1, is_done=True), BulletUnknown),
        (lambda store, id_: store.edit_bullet(id_, 1, 9, text="x"), BulletUnknown),
        (lambda store, id_: store.edit_bullet(id_, 1, 1, text=" "), TextEmpty),
        (lambda store, id_: store.rename_meeting(id_, "\n"), TextEmpty),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    store: Store,
    meeting_id: str,
    use: Callable[[Store, str], object],
    fault: type[InputFault],
) -> None:
    before = state(store, meeting_id)
    with pytest.raises(fault):
        use(store, meeting_id)
    with pytest.raises((MeetingUnknown, TextEmpty)):
        use(store, "20261123-aaaaaa")
    assert state(store, meeting_id) == before
    assert store.history(meeting_id).undo is None


# --- find and replace ----------------------------------------------------------------------------


def test_replacing_is_one_edit_over_the_whole_meeting(store: Store, meeting_id: str) -> None:
    changes = store.replace_text(meeting_id, "BUDGET", "plan")

    assert changes.lines == (1, 2)
    assert texts(store, meeting_id)[:2] == [
        "We approved the plan of 40 euros.",
        "I will send the revised plan to Carla by Friday.",
    ]
    store.undo(meeting_id)
    assert texts(store, meeting_id) == [text for _, text in LINES]
    assert store.edited_lines(meeting_id) == frozenset()


def test_replacing_nothing_is_no_edit(store: Store, meeting_id: str) -> None:
    for wanted in ("", "zebra", "budgets"):
        assert store.replace_text(meeting_id, wanted, "x").lines == ()
    assert store.replace_text(meeting_id, "budget", "budget").lines == ()
    assert store.replace_text(meeting_id, "BUDGET", "x", matches_case=True).lines == ()
    assert store.replace_text(meeting_id, "budge", "x", is_whole_words=True).lines == ()
    assert store.history(meeting_id).undo is None


def test_a_line_of_which_nothing_would_be_left_stays(store: Store, meeting_id: str) -> None:
    assert store.replace_text(meeting_id, "Somebody coughs.", "").lines == ()
    assert texts(store, meeting_id)[3] == "Somebody coughs."


# --- speakers ------------------------------------------------------------------------------------


def test_a_renamed_speaker_is_renamed_in_the_minutes_too(store: Store, meeting_id: str) -> None:
    changes = store.rename_speaker(meeting_id, "Ben", "Benedikt Krüger")

    assert changes.touches_minutes
    assert speakers(store, meeting_id) == ["Ana", "Benedikt Krüger", "Ana", None]
    assert minutes(store, meeting_id).items[1].owner == "Benedikt Krüger"
    assert minutes(store, meeting_id).items[1].is_supported
    store.undo(meeting_id)
    assert minutes(store, meeting_id).items[1].owner == "Ben"


def test_a_name_without_a_space_behind_it_is_renamed_in_the_minutes(
    store: Store, meeting_id: str
) -> None:
    store.edit_bullet(meeting_id, 1, 1, text="李明负责预算，李明华同意")
    store.set_speaker(meeting_id, 1, "李明")
    store.set_speaker(meeting_id, 2, "李明华")

    store.rename_speaker(meeting_id, "李明", "王芳")

    assert minutes(store, meeting_id).items[0].text == "王芳负责预算，李明华同意"
    store.undo(meeting_id)
    assert minutes(store, meeting_id).items[0].text == "李明负责预算，李明华同意"


def test_two_speakers_made_one_are_two_again_after_undo(store: Store, meeting_id: str) -> None:
    store.rename_speaker(meeting_id, "Ben", "Ana")
    assert speakers(store, meeting_id) == ["Ana", "Ana", "Ana", None]
    store.undo(meeting_id)
    assert speakers(store, meeting_id) == ["Ana", "Ben", "Ana", None]


def test_lines_without_a_speaker_can_be_given_one(store: Store, meeting_id: str) -> None:
    store.rename_speaker(meeting_id, None, "Carla")
    assert speakers(store, meeting_id) == ["Ana", "Ben", "Ana", "Carla"]
    store.undo(meeting_id)
    assert speakers(store, meeting_id)[3] is None


def test_one_line_can_be_given_to_another_speaker(store: Store, meeting_id: str) -> None:
    store.set_speaker(meeting_id, 3, "Carla")
    assert speakers(store, meeting_id) == ["Ana", "Ben", "Carla", None]
    assert store.edited_lines(meeting_id) == {3}
    store.set_speaker(meeting_id, 3, None)
    assert speakers(store, meeting_id)[2] is None


# --- citations -----------------------------------------------------------------------------------


def test_a_bullet_is_marked_when_its_line_no_longer_carries_it_and_unmarked_when_it_does(
    store: Store, meeting_id: str
) -> None:
    changes = store.edit_text(meeting_id, 1, "We approved the budget of 50 euros.")
    marked = minutes(store, meeting_id).items[0]
    assert changes.touches_minutes
    assert (marked.is_supported, marked.lines) == (False, (1,))
    assert minutes(store, meeting_id).items[1].is_supported

    changes = store.edit_text(meeting_id, 1, "So we approved the budget of 40 euros.")
    assert changes.touches_minutes
    assert minutes(store, meeting_id).items[0].is_supported


def test_a_due_date_or_owner_that_is_edited_away_marks_the_task(
    store: Store, meeting_id: str
) -> None:
    store.edit_text(meeting_id, 2, "I will send the revised budget to Carla by Monday.")
    assert not minutes(store, meeting_id).items[1].is_supported
    store.undo(meeting_id)
    assert minutes(store, meeting_id).items[1].is_supported
    store.set_speaker(meeting_id, 2, "Dora")
    store.edit_text(meeting_id, 3, "Thank you.")
    assert not minutes(store, meeting_id).items[1].is_supported


def test_a_small_correction_marks_nothing(store: Store, meeting_id: str) -> None:
    changes = store.edit_text(meeting_id, 1, "We have approved the budget of 40 euros!")
    assert not changes.touches_minutes
    assert all(item.is_supported for item in minutes(store, meeting_id).items)


# --- minutes -------------------------------------------------------------------------------------


def test_a_tick_survives_a_restart_and_can_be_taken_back(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = fill(store)
        changes = store.set_done(meeting_id, 1, 2, is_done=True)
        assert (changes.kind, changes.number) == (ChangeKind.MINUTES_CHANGED, 1)

    with open_store(tmp_path) as store:
        done = [(item.number, item.is_done) for item in minutes(store, meeting_id).items]
        assert done == [(1, False), (2, True)]
        store.undo(meeting_id)
        assert not minutes(store, meeting_id).items[1].is_done


def test_a_bullet_written_anew_is_held_against_its_lines(store: Store, meeting_id: str) -> None:
    store.edit_bullet(
        meeting_id, 1, 2, text="send the budget to  Carla", owner="Ben", due="by Friday"
    )
    better = minutes(store, meeting_id).items[1]
    assert (better.text, better.due, better.is_supported) == (
        "send the budget to Carla",
        "by Friday",
        True,
    )
    store.edit_bullet(meeting_id, 1, 2, text="send the budget to Carla", owner="Zoe")
    worse = minutes(store, meeting_id).items[1]
    assert (worse.owner, worse.due, worse.lines, worse.is_supported) == ("Zoe", None, (2,), False)
    store.edit_bullet(meeting_id, 1, 1, text="40 euros approved", owner="Ana")
    assert minutes(store, meeting_id).items[0].owner is None  # a summary has no owner
