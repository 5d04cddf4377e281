"""A tick goes to the item of the new version that says the same, and to no other."""

from __future__ import annotations

from unplugged.core.minutes.carried import carried_ticks
from unplugged.core.types import MinutesItem, Section


def action(
    number: int, text: str, *lines: int, owner: str | None = None, done: bool = False
) -> MinutesItem:
    """Return an action item."""
    return MinutesItem(Section.ACTIONS, text, lines, owner=owner, is_done=done, number=number)


def test_the_same_task_in_other_words_keeps_its_tick() -> None:
    before = [action(1, "send the contract to the hotel", 5, owner="Ben", done=True)]
    after = [
        action(1, "book the train", 7),
        action(2, "send the hotel its contract", 5, 6, owner="Ben"),
    ]
    assert carried_ticks(before, after) == (2,)


def test_two_tasks_of_one_line_stay_apart() -> None:
    before = [action(1, "call the printer", 5, done=True), action(2, "order new chairs", 5)]
    assert carried_ticks(before, [action(1, "order new chairs", 5)]) == ()


def test_another_owner_is_another_task() -> None:
    before = [action(1, "send the contract", 5, owner="Ben", done=True)]
    assert carried_ticks(before, [action(1, "send the contract", 5, owner="Maya")]) == ()
    assert carried_ticks(before, [action(1, "send the contract", 5)]) == (1,)


def test_one_tick_marks_one_item() -> None:
    before = [action(1, "send the contract", 5, done=True)]
    after = [action(1, "send the contract today", 5), action(2, "send the contract", 5)]
    assert carried_ticks(before, after) == (2,)


def test_what_is_open_and_what_is_no_action_is_left_alone() -> None:
    summary = MinutesItem(Section.SUMMARY, "send the contract", (5,), is_done=True, number=1)
    before = [summary, action(2, "send the contract", 5)]
    assert carried_ticks(before, [action(1, "send the contract", 5)]) == ()
