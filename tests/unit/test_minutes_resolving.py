"""Who and when is meant: "I", "you" and "tomorrow" as the speakers' names and as days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.minutes.due_dates import as_said, is_no_time, resolve_due, spoken_part, with_day
from unplugged.core.minutes.occasion import Occasion, resolve
from unplugged.core.minutes.persons import resolve_owner, resolve_persons, resolve_text
from unplugged.core.types import Line, MinutesItem, Section

WEDNESDAY = date(2026, 11, 25)
FRIDAY = date(2026, 11, 27)
days = st.dates(date(1990, 1, 1), date(2200, 1, 1))
NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def line(text: str, speaker: str | None = "Ana", number: int = 1) -> Line:
    return Line(number, 0.0, 1.0, speaker, text)


# --- when ----------------------------------------------------------------------------------------


PLACES = """
    on the demo laptop/in the shared folder/at the front desk/with a ladder/next to the printer/
    to the people in Oslo/for the new clients/from our supplier"""
TIMES = """
    on the twelfth/in the morning/at the end of May/over the weekend/Friday/tomorrow/in a week/
    before the launch/by the door/for the next meeting/at the fair/in zwei Wochen/on Monday/
    dans la semaine/once the roof is dry/from the 4th on"""


@pytest.mark.parametrize("place", [text.strip() for text in PLACES.split("/")])
def test_a_place_is_no_date(place: str) -> None:
    assert is_no_time(place)


@pytest.mark.parametrize("due", [text.strip() for text in TIMES.split("/")])
def test_what_may_be_a_date_stays_one(due: str) -> None:
    assert not is_no_time(due)


@pytest.mark.parametrize(
    ("spoken", "day"),
    [
        ("tomorrow", "2026-11-26"),
        ("Tomorrow morning", "2026-11-26"),
        ("by tomorrow evening", "2026-11-26"),
        ("the day after tomorrow", "2026-11-27"),
        ("today", "2026-11-25"),
        ("by the end of the day", "2026-11-25"),
        ("tonight", "2026-11-25"),
        ("this afternoon", "2026-11-25"),
        ("Friday", "2026-11-27"),
        ("on Friday morning", "2026-11-27"),
        ("this Friday", "2026-11-27"),
        ("next Friday", "2026-12-04"),
        ("Wednesday", "2026-12-02"),
        ("Monday", "2026-11-30"),
        ("next Monday", "2026-11-30"),
        ("the end of the week", "2026-11-27"),
        ("the end of next week", "2026-12-04"),
        ("the end of the month", "2026-11-30"),
        ("by the end of next month", "2026-12-31"),
        ("the end of June", "2027-06-30"),
        ("the end of February", "2027-02-28"),
        ("in two weeks", "2026-12-09"),
        ("within a week", "2026-12-02"),
        ("in 1 week", "2026-12-02"),
        ("within 1 day", "2026-11-26"),
        ("in ten days", "2026-12-05"),
        ("in a couple of days", "2026-11-27"),
        ("4 December", "2026-12-04"),
        ("the fourth of December", "2026-12-04"),
        ("December 4th", "2026-12-04"),
        ("March 1st", "2027-03-01"),
        ("May twenty first", "2027-05-21"),
        ("the 2nd", "2026-12-02"),
        ("the 28th", "2026-11-28"),
        ("1 June 2027", "2027-06-01"),
    ],
)
def test_a_day_is_found(spoken: str, day: str) -> None:
    assert resolve_due(spoken, WEDNESDAY) == date.fromisoformat(day)
    assert with_day(spoken, WEDNESDAY) == f"{spoken} ({day})"


@pytest.mark.parametrize(
    "spoken",
    [
        "next week",
        "soon",
        "noon",
        "the launch",
        "",
        "31 February",
        "the 99th",
        "in 5000 days",
        "in some days",
        "this Monday",  # it is over
        "1 June 2020",
        "Freitag",
        "Christmas",
    ],
)
def test_what_names_no_single_day_to_come_stays_as_it_is(spoken: str) -> None:
    assert resolve_due(spoken, WEDNESDAY) is None
    assert with_day(spoken, WEDNESDAY) == spoken


def test_a_weekday_said_on_that_day_means_the_next_one() -> None:
    assert resolve_due("Friday", FRIDAY) == FRIDAY + timedelta(7)
    assert resolve_due("this Friday", FRIDAY) == FRIDAY
    assert resolve_due("the end of the week", FRIDAY) == FRIDAY
    assert resolve_due("the end of the week", FRIDAY + timedelta(1)) == FRIDAY + timedelta(7)


@given(days, st.sampled_from(NAMES))
def test_weekdays_are_what_they_are_called(said_on: date, name: str) -> None:
    plain = resolve_due(name, said_on)
    following = resolve_due(f"next {name}", said_on)

    assert plain is not None
    assert following is not None
    assert NAMES[plain.weekday()] == NAMES[following.weekday()] == name
    assert 1 <= (plain - said_on).days <= 7
    assert following.isocalendar()[:2] == (said_on + timedelta(7)).isocalendar()[:2]


@given(
    st.text(max_size=40)
    | st.from_regex(r"(by |in )?(the )?(end of )?[a-z0-9]{1,9} ?[a-z]{0,9}", fullmatch=True),
    st.dates(),
)
def test_no_text_makes_it_fail_and_no_day_is_past(spoken: str, said_on: date) -> None:
    day = resolve_due(spoken, said_on)
    assert day is None or day >= said_on
    assert spoken_part(with_day(spoken, said_on)) == spoken_part(spoken)


def test_a_day_is_added_once_and_only_where_the_day_of_speaking_is_known() -> None:
    once = with_day("tomorrow", WEDNESDAY)
    assert with_day(once, FRIDAY) == once
    assert spoken_part(once) == "tomorrow"
    assert with_day("tomorrow", None) == "tomorrow"


@pytest.mark.parametrize(
    ("due", "said", "whole"),
    [
        ("Friday", "I'll send it by next Friday.", "next Friday"),
        ("by Friday noon", "You have it Next Friday noon.", "by next Friday noon"),
        ("Friday", "I'll send it by Friday.", "Friday"),
        ("Friday", "Friday, or rather next Friday.", "Friday"),
        ("next Friday", "I'll send it by next Friday.", "next Friday"),
        ("Friday", "I'll send it next Monday.", "Friday"),
        ("tomorrow", "I'll send it tomorrow.", "tomorrow"),
    ],
)
def test_a_next_that_the_model_left_out_comes_back(due: str, said: str, whole: str) -> None:
    assert as_said(due, [said, "Fine."]) == whole
    item = MinutesItem(Section.ACTIONS, "send it", (1,), due=due)
    occasion = Occasion("en", datetime(2026, 11, 25, 9, tzinfo=UTC))
    (resolved,) = resolve([item], {1: line(said)}, occasion)
    assert resolved.due == with_day(whole, date(2026, 11, 25))


# --- who -----------------------------------------------------------------------------------------

SPEAKERS = ("Ana", "Ben", "Cleo Marsh")


@pytest.mark.parametrize("owner", ["I", "me", "Myself"])
def test_i_is_who_speaks(owner: str) -> None:
    assert resolve_owner(owner, [line("I'll do it.", "Ben")], SPEAKERS) == "Ben"
    assert resolve_owner(owner, [line("I'll do it.", None)], SPEAKERS) is None
    assert resolve_owner(owner, [], SPEAKERS) is None


@pytest.mark.parametrize(
    ("text", "speakers", "who"),
    [
        ("Ben, could you send it?", SPEAKERS, "Ben"),
        ("Okay, Cleo, you take the minutes.", SPEAKERS, "Cleo Marsh"),
        ("Can you send it, Ben?", SPEAKERS, "Ben"),
        ("Could you send it?", SPEAKERS, None),
        ("Could you send it?", ("Ana", "Ben"), "Ben"),
        ("Could you send it?", ("Ana",), None),
        ("Ana, could you send it?", SPEAKERS, None),
    ],
)
def test_you_is_who_is_spoken_to(text: str, speakers: tuple[str, ...], who: str | None) -> None:
    assert resolve_owner("you", [line(text)], speakers) == who


def test_i_and_you_are_of_the_line_that_says_so() -> None:
    """A task rests on the question and its answer; the first of them may say nothing of an "I"."""
    taken = [line("Who sends the report?"), line("I'll send it.", "Ben", 2)]
    assert resolve_owner("I", taken, SPEAKERS) == "Ben"
    given_to_ana = [line("The client waits.", "Ana"), line("Could you call him?", "Ben", 2)]
    assert resolve_owner("you", given_to_ana, ("Ana", "Ben")) == "Ana"


def test_we_is_nobody_in_particular_and_a_name_stays() -> None:
    lines = [line("We should do it.")]
    assert resolve_owner("We", lines, SPEAKERS) is None
    assert resolve_owner("Mia", lines, SPEAKERS) == "Mia"
    assert resolve_owner(None, lines, SPEAKERS) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I will send the budget.", "Ana will send the budget."),
        ("I'll call my supplier.", "Ana will call Ana's supplier."),
        ("I\u2019m against it.", "Ana is against it."),
        ("I've sent it to me.", "Ana has sent it to Ana."),
        ("I think we should wait.", "Ana thinks we should wait."),
        ("I also try it.", "Ana also tries it."),
        ("I have a key and I am late.", "Ana has a key and Ana is late."),
        ("I wanted more.", "Ana wanted more."),
        ("I sent it.", "Ana sent it."),
        ("I pass.", "Ana passes."),
        ("The I beam is in hall I.", None),
        ("The A.I. model runs on the I/O board.", "The A.I. model runs on the I/O board."),
        ("Fill in the I-9 form.", "Fill in the I-9 form."),
        ("The Phase I trial begins.", "The Phase I trial begins."),
        ("The gold mine opens in May.", "The gold mine opens in May."),
        ("That one is mine.", "That one is Ana's."),
        ("Should I call the supplier?", "Should Ana call the supplier?"),
        ("Do I have to call? What have I missed?", "Does Ana have to call? What has Ana missed?"),
        ("I, for one, agree.", "Ana, for one, agree."),
        ("The team meets on Monday.", "The team meets on Monday."),
        ('She said "I will go".', 'She said "I will go".'),
    ],
)
def test_a_sentence_in_the_first_person_is_told_of_its_speaker(text: str, told: str | None) -> None:
    if told is not None:
        assert resolve_text(text, [line("x"), line("y", number=2)]) == told
    assert resolve_text(text, [line("x"), line("y", "Ben", 2)]) == text
    assert resolve_text(text, [line("x", None)]) == text
    assert resolve_text(text, []) == text


def test_owner_and_sentence_of_a_bullet_are_resolved_together() -> None:
    item = MinutesItem(Section.ACTIONS, "send my budget", (1,), owner="I", due="Friday")
    assert resolve_persons(item, [line("I'll send my budget by Friday.", "Ben")], SPEAKERS) == (
        MinutesItem(Section.ACTIONS, "send Ben's budget", (1,), owner="Ben", due="Friday")
    )


@given(st.text(max_size=60), st.sampled_from(["Ana", "Ben", None]))
def test_no_sentence_makes_it_fail_and_without_i_nothing_changes(
    text: str, speaker: str | None
) -> None:
    told = resolve_text(text, [line("x", speaker)])
    lowered = text.lower()
    if not any(word in lowered for word in ("i", "me", "my")):
        assert told == text
