"""What a person changes in a meeting holds, can be taken back, and never loosens a citation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)
from unplugged.core.errors import (
    BulletUnknown,
    InputFault,
    LineUnknown,
    MeetingUnknown,
    SpeakerUnknown,
    TextEmpty,
)
from unplugged.core.store import ChangeKind, Changes, EditKind, MeetingTrack, Store
from unplugged.core.types import Minutes, MinutesItem, Section, SourceKind

from tests.unit.store_children import open_store
from tests.unit.store_samples import segment

BUDGET = MinutesItem(Section.SUMMARY, "The budget of 40 euros was approved.", (1,))
SEND = MinutesItem(
    Section.ACTIONS, "send the revised budget to Carla", (2,), owner="Ben", due="Friday"
)
LINES = (
    ("Ana", "We approved the budget of 40 euros."),
    ("Ben", "I will send the revised budget to Carla by Friday."),
    ("Ana", "Thank you, Ben."),
    (None, "Somebody coughs."),
)


def fill(store: Store) -> str:
    tracks = (MeetingTrack(1, SourceKind.MIC, "a.wav", "Ana"),)
    meeting_id = store.create_meeting("Budget", tracks=tracks).ids[0]
    for number, (speaker, text) in enumerate(LINES, start=1):
        said = segment(text, number * 10.0, speaker=speaker or "?")
        store.commit_segment(meeting_id, said, number * 160_000)
    store.set_speaker(meeting_id, 4, None)
    store._db.execute("UPDATE segment SET edited_at = NULL")
    store._db.execute("DELETE FROM edit")
    version = store.begin_minutes(meeting_id, template="minutes", engine="e", model=None).number
    assert version is not None
    for item in (BUDGET, SEND):
        store.add_minutes_item(meeting_id, version, item)
    store.finish_minutes(meeting_id, version, covered_lines=4, total_lines=4)
    return meeting_id


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def meeting_id(store: Store) -> str:
    return fill(store)


def texts(store: Store, meeting_id: str) -> list[str]:
    return [line.text for line in store.lines(meeting_id)]


def speakers(store: Store, meeting_id: str) -> list[str | None]:
    return [line.speaker for line in store.lines(meeting_id)]


def minutes(store: Store, meeting_id: str) -> Minutes:
    version = store.minutes(meeting_id)
    assert version is not None
    return version.minutes


def state(store: Store, meeting_id: str) -> object:
    """Everything that an edit can change."""
    return (
        store.segments(meeting_id),
        store.edited_lines(meeting_id),
        minutes(store, meeting_id),
        store.meeting(meeting_id),
    )


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


# --- taking back ---------------------------------------------------------------------------------


def test_edits_are_taken_back_in_order_and_done_again_after_a_restart(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = fill(store)
        states = [state(store, meeting_id)]
        edits: tuple[Callable[[], Changes], ...] = (
            lambda: store.edit_text(meeting_id, 1, "We refused the budget."),
            lambda: store.rename_speaker(meeting_id, "Ben", "Zoe"),
            lambda: store.replace_text(meeting_id, "budget", "plan"),
            lambda: store.set_done(meeting_id, 1, 2, is_done=True),
            lambda: store.rename_meeting(meeting_id, "Plan"),
        )
        for edit in edits:
            edit()
            states.append(state(store, meeting_id))
        assert store.history(meeting_id).undo is EditKind.TITLE

    kinds = []
    with open_store(tmp_path) as store:
        for expected in reversed(states[:-1]):
            kinds.append(store.history(meeting_id).undo)
            assert store.undo(meeting_id) is not None
            assert state(store, meeting_id) == expected
        assert store.undo(meeting_id) is None
    with open_store(tmp_path) as store:
        for expected in states[1:]:
            assert store.redo(meeting_id) is not None
            assert state(store, meeting_id) == expected
        assert store.redo(meeting_id) is None
    assert kinds == [
        EditKind.TITLE,
        EditKind.TICK,
        EditKind.REPLACE,
        EditKind.SPEAKER,
        EditKind.TEXT,
    ]


def test_a_new_edit_ends_what_could_be_done_again(store: Store, meeting_id: str) -> None:
    store.edit_text(meeting_id, 1, "One.")
    store.undo(meeting_id)
    store.edit_text(meeting_id, 2, "Two.")

    assert store.history(meeting_id).redo is None
    assert store.redo(meeting_id) is None
    assert texts(store, meeting_id)[:2] == [LINES[0][1], "Two."]


def test_undo_never_writes_over_a_transcript_that_was_made_anew(
    store: Store, meeting_id: str
) -> None:
    store.edit_text(meeting_id, 1, "One.")
    store._db.execute("UPDATE segment SET text = 'Heard again.' WHERE number = 1")

    assert store.undo(meeting_id) is None
    assert texts(store, meeting_id)[0] == "Heard again."
    assert store.history(meeting_id).undo is None


def test_minutes_that_were_deleted_do_not_stop_undo(store: Store, meeting_id: str) -> None:
    store.edit_text(meeting_id, 1, "We approved the budget of 50 euros.")
    store.delete_minutes(meeting_id, 1)

    store.undo(meeting_id)
    assert texts(store, meeting_id)[0] == LINES[0][1]


def test_lines_that_come_while_editing_are_left_alone(store: Store, meeting_id: str) -> None:
    store.edit_text(meeting_id, 4, "A cough.")
    store.commit_segment(meeting_id, segment("And a new line."), 999_999)
    store.undo(meeting_id)
    assert texts(store, meeting_id)[3:] == ["Somebody coughs.", "And a new line."]


class AnyEdits(RuleBasedStateMachine):
    """Whatever is edited: all of it can be taken back, and all of it done again."""

    store: Store
    meeting_id: str
    past: list[object]
    future: list[object]

    @initialize()
    def open(self) -> None:
        self.meeting_id = fill(self.store)
        self.past, self.future = [], []

    def _edit(self, edit: Callable[[], Changes]) -> None:
        before = state(self.store, self.meeting_id)
        try:
            edit()
        except InputFault:
            assert state(self.store, self.meeting_id) == before
            return
        if state(self.store, self.meeting_id) != before:
            self.past.append(before)
            self.future.clear()

    @rule(line=st.integers(1, 4), text=st.sampled_from(["a b", "Ben sends it", "budget", "40"]))
    def edit_text(self, line: int, text: str) -> None:
        self._edit(lambda: self.store.edit_text(self.meeting_id, line, text))

    @rule(
        wanted=st.sampled_from(["b", "budget", "Ben", "e"]), new=st.sampled_from(["", "x", "Ana"])
    )
    def replace(self, wanted: str, new: str) -> None:
        self._edit(lambda: self.store.replace_text(self.meeting_id, wanted, new))

    @rule(name=st.sampled_from(["Ana", "Ben", None, "x"]), new=st.sampled_from(["Ana", "Ben", "x"]))
    def rename(self, name: str | None, new: str) -> None:
        self._edit(lambda: self.store.rename_speaker(self.meeting_id, name, new))

    @rule(line=st.integers(1, 5), name=st.sampled_from(["Ana", None, "x"]))
    def speaker(self, line: int, name: str | None) -> None:
        self._edit(lambda: self.store.set_speaker(self.meeting_id, line, name))

    @rule(is_done=st.booleans())
    def tick(self, is_done: bool) -> None:
        self._edit(lambda: self.store.set_done(self.meeting_id, 1, 2, is_done=is_done))

    @rule()
    def undo(self) -> None:
        now = state(self.store, self.meeting_id)
        if self.store.undo(self.meeting_id) is not None:
            self.future.append(now)
            assert state(self.store, self.meeting_id) == self.past.pop()
        else:
            assert not self.past

    @rule()
    def redo(self) -> None:
        now = state(self.store, self.meeting_id)
        if self.store.redo(self.meeting_id) is not None:
            self.past.append(now)
            assert state(self.store, self.meeting_id) == self.future.pop()
        else:
            assert not self.future


def test_any_edits_can_be_taken_back_and_done_again(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store._db.execute("PRAGMA synchronous = OFF")
        machine = type("Machine", (AnyEdits,), {"store": store})
        run_state_machine_as_test(
            machine, settings=settings(max_examples=15, stateful_step_count=15, deadline=None)
        )
