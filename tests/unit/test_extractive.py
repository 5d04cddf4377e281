"""Minutes without a model: what the rules and the ranking make of speech."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from unplugged.core.engine import CancelToken
from unplugged.core.errors import JobCancelled
from unplugged.core.minutes.template import TemplateSection
from unplugged.core.minutes.template_files import find_template
from unplugged.core.minutes.template_text import parse_template
from unplugged.core.types import Line, MinutesItem, Section
from unplugged.engines.extractive import PER_1000_WORDS, ExtractiveMinutes
from unplugged.engines.extractive_dates import due_words, find_date
from unplugged.engines.extractive_sentences import as_bullet, clean_sentence, split_sentences

TALK = [
    ("Ana", "Good morning everyone, let's start with the numbers of the last quarter."),
    ("Ben", "Sales in Berlin went up by ten percent and the new shop did very well in March."),
]


def lines_of(*said: tuple[str | None, str]) -> tuple[Line, ...]:
    return tuple(Line(i, 5.0 * i, 5.0 * i + 4, who, text) for i, (who, text) in enumerate(said, 1))


def written(section: Section, *said: tuple[str | None, str]) -> list[MinutesItem]:
    """Return the bullets of one section for these lines after some small talk."""
    items = ExtractiveMinutes().write(lines_of(*TALK, *said), cancel=CancelToken())
    return [item for item in items if item.section is section]


@pytest.mark.parametrize(
    ("said", "owner", "task", "due"),
    [
        ("I'll send the revised budget by Friday.", "Ana", "send the revised budget", "Friday"),
        ("Um, I will call the, the supplier tomorrow.", "Ana", "call the supplier", "tomorrow"),
        ("Ben, can you book the meeting room for Monday?", "Ben", "book the meeting room", None),
        ("Could you please print the flyers before lunch, Ben?", "Ben", "print the flyers",
         "before lunch"),
        ("Ben has to update the website until the end of May.", "Ben", "update the website",
         "until the end of May"),
        ("I'd like Ben to order new laptops next week.", "Ben", "order new laptops", "next week"),
        ("Somebody has to clean the coffee machine today.", None, "clean the coffee machine",
         "today"),
        ("By Thursday I will write the test report.", "Ana", "write the test report", "Thursday"),
        ("I will move the right wheel to the workshop.", "Ana",
         "move the right wheel to the workshop", None),
        ("I'll send the plans to the office, right.", "Ana", "send the plans to the office", None),
        ("The industrial designer, you're gonna be working on the working design.",
         "industrial designer", "work on the working design", None),
    ],
)  # fmt: skip
def test_task_with_owner_and_date(said: str, owner: str | None, task: str, due: str | None) -> None:
    (item,) = written(Section.ACTIONS, ("Ana", said), ("Ben", "Okay."))
    assert item.owner == owner
    assert item.text.startswith(task)
    assert item.due == due
    assert item.lines == (3,)


@pytest.mark.parametrize(
    "said",
    [
        "I can see your screen now.",
        "I'll be brief.",
        "Let me think about that.",
        "I already sent the revised budget yesterday.",
        "If they say no, we could call the supplier.",
        "We don't have to print the flyers.",
        "Did you call the supplier?",
        "The supplier will come back to that later.",
    ],
)
def test_talk_is_no_task(said: str) -> None:
    assert written(Section.ACTIONS, ("Ana", said), ("Ben", "Okay.")) == []


def test_task_turned_down_is_none() -> None:
    asked = ("Ana", "Ben, can you call the supplier by Friday?")
    assert written(Section.ACTIONS, asked, ("Ben", "Sorry, I don't have time for that.")) == []


def test_task_offered_to_all_belongs_to_who_takes_it() -> None:
    asked = ("Ana", "Who can order the new laptops by Friday?")
    (item,) = written(Section.ACTIONS, asked, ("Ben", "I can do that."))
    assert (item.owner, item.lines, item.due) == ("Ben", (3, 4), "Friday")
    (item,) = written(Section.ACTIONS, asked, ("Carla", "Let's give that to Ben."))
    assert (item.owner, item.lines) == ("Ben", (3, 4))


def test_speaker_without_a_name_gives_a_task_without_owner() -> None:
    said: list[tuple[str | None, str]] = [(None, text) for _, text in TALK]
    said.append((None, "I'll send the revised budget by Friday."))
    items = ExtractiveMinutes().write(lines_of(*said), cancel=CancelToken())
    (item,) = [item for item in items if item.section is Section.ACTIONS]
    assert (item.owner, item.due) == (None, "Friday")


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("So we decided to move the launch to May.", "Move the launch to May."),
        ("It is decided, we keep the current price.", "Keep the current price."),
        ("Okay, so we hire ten more engineers.", "Hire ten more engineers."),
        ("Let's switch to the cheaper supplier then.", "Switch to the cheaper supplier."),
    ],
)
def test_decision(said: str, plan: str) -> None:
    (item,) = written(Section.DECISIONS, ("Ana", said))
    assert (item.text, item.lines) == (plan, (3,))


@pytest.mark.parametrize(
    "said",
    [
        "If we agreed to close the shop in Oslo, people would complain.",
        "I wonder whether we decided to close the shop in Oslo.",
        "People will stay until we agreed to close the shop in Oslo.",
    ],
)
def test_what_would_be_is_no_decision(said: str) -> None:
    assert written(Section.DECISIONS, ("Ana", said), ("Ben", "Okay.")) == []


def test_proposal_counts_only_when_accepted() -> None:
    asked = ("Ana", "Should we close the office in Berlin?")
    (item,) = written(Section.DECISIONS, asked, ("Ben", "Yes, let's do that."))
    assert (item.text, item.lines) == ("Close the office in Berlin.", (3, 4))
    assert written(Section.DECISIONS, asked, ("Ben", "No, that is too expensive.")) == []
    assert written(Section.DECISIONS, asked, ("Ben", "What do you mean?")) == []


@pytest.mark.parametrize(
    ("spoken", "clean"),
    [
        ("Um, so uh the the budget is, you know, fine.", "so the budget is, fine."),
        ("We sta- start on Monday.", "We start on Monday."),
        ("Mm-hmm.", ""),
        ("Uh.", ""),
        ("I think I think we should go.", "I think we should go."),
        ("The gap is 5 mm wide.", "The gap is 5 mm wide."),
        ("The ER is full.", "The ER is full."),
        ("The code is 4 4 1 2.", "The code is 4 4 1 2."),
        ("Dial four four, um, five oh three.", "Dial four four, five oh three."),
        ("Oh, one more thing.", "one more thing."),
        ("Short- and long-term plans differ.", "Short- and long-term plans differ."),
    ],
)
def test_fillers_false_starts_and_repeats_go(spoken: str, clean: str) -> None:
    assert clean_sentence(spoken) == clean


def test_bullets_start_with_what_matters() -> None:
    assert as_bullet("and so, well, the budget is fine") == "The budget is fine."
    assert as_bullet("no, no we keep it") == "We keep it."


@pytest.mark.parametrize(
    "said",
    [
        "No deliveries are possible on Sunday.",
        "No more than five people may enter.",
        "Great Britain gets a list of its own.",
        "Right turns are forbidden there.",
        "Thanks to Ben the printer works.",
        "\u3053\u308c\u306f\u826f\u3044\u3067\u3059\u304b\uff1f",
    ],
)
def test_what_belongs_to_the_sentence_stays_in_its_bullet(said: str) -> None:
    assert as_bullet(said) == said


def test_no_said_again_and_again_takes_no_longer_than_other_speech() -> None:
    line = Line(1, 0.0, 9.0, None, "No. " * 10_000)
    before = time.process_time()
    assert split_sentences([line], lambda: None)
    assert time.process_time() - before < 5


def test_speech_without_marks_is_still_cut() -> None:
    line = Line(1, 0.0, 9.0, None, "word " * 2_000 + "x" * 3_000)
    sentences = split_sentences([line], lambda: None)
    assert max(len(sentence.text) for sentence in sentences) <= 600


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("Send it by Friday.", "Friday"),
        ("Send it by the end of the month please.", "the end of the month"),
        ("Send it by the third of May.", "the third of May"),
        ("Do it first thing tomorrow.", "first thing tomorrow"),
        ("Do it within two weeks.", "within two weeks"),
        ("Send it by the twenty-first of May.", "the twenty-first of May"),
        ("Send it by the fifth.", "the fifth"),
        ("Send it by 5 on Monday.", "5"),
        ("Send it by 5 pm.", "5 pm"),
        ("We cut the costs by 5 percent.", None),
        ("We cut the costs by 10%.", None),
        ("We raise it by 10,000 euros.", None),
        ("Have it approved by the board.", None),
        ("Have it checked by the first shift.", None),
        ("We may do it.", None),
        ("Sit by the window on a chair.", None),
    ],
)
def test_dates_as_they_are_spoken(sentence: str, date: str | None) -> None:
    found = find_date(sentence)
    assert (due_words(found) if found else None) == date


def test_summary_is_spread_without_repeats_and_has_the_limit_of_the_template() -> None:
    topics = (
        "The delivery from the factory in Lisbon arrived eight days late again.",
        "Customers complain that the search page of the shop loads too slowly.",
        "The audit of the accounts found no serious problems this year.",
        "Our booth at the trade show stands beside the main entrance.",
        "The battery of the second prototype lasts about eleven hours now.",
        "The rent of the warehouse goes up by nine percent in October.",
    )
    said = [("Ana", topic) for topic in topics for _ in range(3)]
    template = parse_template(
        "few",
        '+++\ntitle = "Few"\nlanguage = "en"\n'
        'sections = [{ kind = "summary", heading = "Summary", max_items = 4 }]\n+++\nx',
    )
    assert template.sections == (TemplateSection(Section.SUMMARY, "Summary", 4),)
    items = list(ExtractiveMinutes(template).write(lines_of(*said), cancel=CancelToken()))
    assert len(items) == 4
    assert len({item.text for item in items}) == len(items)
    assert items[-1].lines[0] - items[0].lines[0] >= 9


def test_other_languages_get_a_summary_and_no_rules() -> None:
    said = [
        ("Ana", "Der neue Vertrag mit dem Lieferanten in Hamburg wird im Mai unterschrieben."),
        ("Ben", "Ich schicke den Vertrag am Freitag an den Lieferanten in Hamburg."),
    ]
    items = list(ExtractiveMinutes().write(lines_of(*said), cancel=CancelToken()))
    assert items
    assert {item.section for item in items} == {Section.SUMMARY}


def test_endless_talk_ends() -> None:
    """Twenty thousand lines, and lines made to keep a rule busy; a guard, not a timing."""
    started = time.perf_counter()
    hostile = "Ana, can you " * 20_000
    said = [("Ana", f"We talked about item {i} and the plan for {i % 97}.") for i in range(20_000)]
    items = list(ExtractiveMinutes().write(lines_of(*said, ("Ben", hostile)), cancel=CancelToken()))
    assert items
    assert time.perf_counter() - started < 120


def test_a_stop_is_seen_while_lines_are_read() -> None:
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        split_sentences(lines_of(*(TALK * 5_000)), check)


PROMPTS = Path(__file__).parents[2] / "resources" / "prompts"

CALL = [
    ("Kim", "Hello, this is Kim from Harbor Foods, I'm calling about our scanner."),
    ("Ana", "Good morning Kim, how can I help you today?"),
    ("Kim", "Since Monday the scanner shows error forty two and the belt does not work any more."),
    ("Ana", "Please restart the scanner and hold the green button for ten seconds."),
    ("Kim", "I restarted it twice, and the error message is still there."),
    ("Ana", "Then I will send a technician with a replacement by Thursday."),
    ("Kim", "Who pays for the replacement of the old scanner?"),
    ("Ana", "I don't know, I have to ask."),
]


def by_heading(template: str, said: list[tuple[str, str]]) -> dict[str, list[MinutesItem]]:
    found: dict[str, list[MinutesItem]] = {}
    wanted = find_template(template, [PROMPTS])
    for item in ExtractiveMinutes(wanted).write(lines_of(*said), cancel=CancelToken()):
        found.setdefault(item.part.title, []).append(item)
    return found


def test_parts_of_a_support_case_are_filled_by_their_cues() -> None:
    found = by_heading("support-case", CALL)
    assert found["Customer"][0].lines == (1,)
    assert found["Problem"][0].lines == (3,)
    assert {4, 5} <= {n for item in found["Steps"] for n in item.lines}
    (task,) = found["Next steps"]
    assert (task.owner, task.due, task.lines) == ("Ana", "Thursday", (6,))
    for items in found.values():
        assert all(item.is_supported and item.lines for item in items)


def test_a_draft_is_left_to_models() -> None:
    assert set(by_heading("follow-up-email", CALL)) == {"Action items"}
    assert "Query" not in by_heading("sql-draft", CALL)


def test_open_questions_are_those_that_nobody_answers() -> None:
    said = [
        ("Ana", "Which supplier delivers the new shelves?"),
        ("Ben", "The one in Berlin delivers them in March."),
        ("Ana", "How many visitors will the booth have per day?"),
        ("Ben", "No idea, honestly."),
        ("Ana", "It is still open whether the insurance covers the old warehouse."),
        ("Ben", "Can you hear me now?"),
    ]
    found = by_heading("custom", [*TALK, *said])["Open questions"]
    assert [item.lines for item in found] == [(5, 6), (7,)]
    assert found[0].text == "How many visitors will the booth have per day?"


def test_a_long_meeting_gives_a_bounded_number_of_unsure_decisions() -> None:
    """Where nobody says "we decided", the formula offers few, and only sentences that were said."""
    things = (
        "case button display battery menu cover cable stand sensor speaker handle logo "
        "antenna hinge charger magnet"
    ).split()
    kinds = "rubber wood steel plastic round square yellow silver heavy light cheap solid".split()
    said: list[tuple[str | None, str]] = [
        (
            ("Ana", "Ben", "Carla")[i % 3],
            f"The {thing} for the {kind} remote control will be made with the {other} parts.",
        )
        for thing in things
        for i, (kind, other) in enumerate(zip(kinds, reversed(kinds), strict=True))
    ]
    lines = lines_of(*said)
    items = list(ExtractiveMinutes().write(lines, cancel=CancelToken()))
    decisions = [item for item in items if item.section is Section.DECISIONS]
    count = sum(len(line.text.split()) for line in lines)
    assert 1 <= len(decisions) <= round(PER_1000_WORDS[Section.DECISIONS] * count / 1000)
    for item in decisions:
        assert item.text == as_bullet(lines[item.lines[0] - 1].text)
