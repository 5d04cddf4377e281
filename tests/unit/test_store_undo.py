"""Edits are taken back and done again, in order, whatever they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
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
    InputFault,
)
from unplugged.core.store import Changes, EditKind, Store

from tests.unit.edited_meeting import BUDGET, LINES, SEND, fill, minutes, state, texts
from tests.unit.store_children import open_store
from tests.unit.store_samples import segment


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def meeting_id(store: Store) -> str:
    return fill(store)


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


def test_no_edit_of_deleted_minutes_reaches_those_that_are_written_next(
    store: Store, meeting_id: str
) -> None:
    """SQLite gives the key of the newest minutes again: a bullet would count as carried."""
    store.set_done(meeting_id, 1, 2, is_done=True)
    store.edit_text(meeting_id, 1, "Somebody sneezes.")
    assert [item.is_supported for item in minutes(store, meeting_id).items] == [False, True]
    store.delete_minutes(meeting_id, 1)
    version = store.begin_minutes(meeting_id, template="minutes", engine="e", model=None).number
    assert version is not None
    doubtful = replace(BUDGET, text="Profits doubled.", lines=(), is_supported=False)
    store.add_minutes_item(meeting_id, version, doubtful, replace(SEND, is_supported=True))
    store.finish_minutes(meeting_id, version, covered_lines=4, total_lines=4, done=(2,))

    assert store.undo(meeting_id) is not None

    assert texts(store, meeting_id)[0] == LINES[0][1]
    assert [item.is_supported for item in minutes(store, meeting_id).items] == [False, True]
    assert store.history(meeting_id).undo is None  # nothing is left of the tick
    assert minutes(store, meeting_id).items[1].is_done


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
