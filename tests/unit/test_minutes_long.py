"""Long meetings with a general model: notes of stretches, levels of them, each read only once."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from unplugged.core.ahead import LINES_WORTH_A_LOOK, MOST_DEATHS, Ahead, ReadAhead
from unplugged.core.engine import CancelToken
from unplugged.core.final_pass import Mains
from unplugged.core.minutes import condense
from unplugged.core.minutes.note_taking import by_part, note_template
from unplugged.core.minutes.notes import PlainNotebook, StretchNotes
from unplugged.core.minutes.occasion import Occasion, resolve
from unplugged.core.minutes.template import Template, TemplateSection
from unplugged.core.minutes.writer import LlmMinutes
from unplugged.core.types import Line, MinutesItem, MinutesPart, Section

from tests.unit.test_minutes_writer import MINUTES, ScriptedGenerator, answer, meeting

TOPIC = re.compile(r"^\[(\d+)\][^\n]*?([A-Z]\w\wtopic)", re.MULTILINE)
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def topics(count: int, every: int = 5) -> tuple[Line, ...]:
    """Return a meeting with a topic of its own in every few lines."""
    said = {}
    for n in range(3, count, every):
        name = LETTERS[n // 676 % 26] + LETTERS[n // 26 % 26] + LETTERS[n % 26]
        said[n] = f"{name.capitalize()}topic is going well with the plan."
    return meeting(count, said)


def noting(user: str) -> str:
    """Note every topic of a stretch; of notes, keep the first few."""
    found = TOPIC.findall(user)
    if "notes from one long meeting" in user:
        return "\n".join(["## Summary", *(f"- {t} is going well. [{n}]" for n, t in found[:6])])
    return answer(summary="\n".join(f"- {t} is going well. [{n}]" for n, t in found))


def write(writer: LlmMinutes, lines: tuple[Line, ...]) -> list[MinutesItem]:
    return list(writer.write(lines, cancel=CancelToken()))


# --- levels --------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def _small_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several levels for a few hundred lines; the real bounds are those of real models."""
    monkeypatch.setattr(condense, "MAX_NOTES", 12)
    monkeypatch.setattr(condense, "GROUP_BULLETS", 4)


@pytest.mark.parametrize("context", [2_048, 131_072])
def test_a_summary_comes_from_levels_of_notes_in_any_context(context: int) -> None:
    lines = topics(400)
    generator = ScriptedGenerator(noting, context_tokens=context)
    items = write(LlmMinutes(generator, MINUTES, max_lines=99), lines)

    asked = [user for user in generator.users if "notes from one long meeting" in user]
    assert 3 <= len(items) <= MINUTES.max_items(Section.SUMMARY)
    assert all(item.is_supported and item.lines for item in items)
    # 80 notes, 12 at most at once, four of each: 7 groups, 3, one.
    assert len(asked) == 11
    assert max(len(re.findall(r"^\[", user, re.MULTILINE)) for user in asked) <= 12


@settings(max_examples=8)
@given(st.integers(120, 300), st.integers(2, 9))
def test_what_was_read_ahead_is_what_is_written_from(count: int, step: int) -> None:
    lines = topics(count)
    book = PlainNotebook()
    generator = ScriptedGenerator(noting)
    ahead = LlmMinutes(generator, MINUTES, max_lines=40)
    ahead.notebook = book
    for known in range(step * 10, count, step * 10):
        ahead.read_ahead(lines[:known], cancel=CancelToken())
    asked = set(generator.users)
    assert len(asked) == len(generator.users)  # nothing was ever read twice
    before = len(generator.users)

    late = LlmMinutes(generator, MINUTES, max_lines=40)
    late.notebook = book
    items = write(late, lines)

    assert late.covered_lines == count
    assert not asked & set(generator.users[before:])
    assert 3 <= len(items) <= MINUTES.max_items(Section.SUMMARY)


def test_after_the_end_little_is_left_however_long_the_meeting_was() -> None:
    left = []
    for count in (200, 800):
        lines = topics(count)
        book = PlainNotebook()
        generator = ScriptedGenerator(noting)
        ahead = LlmMinutes(generator, MINUTES, max_lines=40)
        ahead.notebook = book
        ahead.read_ahead(lines[:-10], cancel=CancelToken())
        before = len(generator.users)
        late = LlmMinutes(generator, MINUTES, max_lines=40)
        late.notebook = book
        write(late, lines)
        left.append(len(generator.users) - before)

    assert left[0] <= 6
    assert left[1] <= left[0] + 4  # two more at each level


def test_a_cancel_or_the_end_of_reading_ahead_keeps_what_was_noted() -> None:
    token = CancelToken()
    told: list[StretchNotes] = []
    generator = ScriptedGenerator(noting)
    writer = LlmMinutes(generator, MINUTES, max_lines=40)

    def keep(notes: StretchNotes) -> None:
        told.append(notes)
        token.wrap_up()

    writer.notebook = PlainNotebook(tell=keep)
    read = writer.read_ahead(topics(400), cancel=token, prefill=_never)

    assert [notes.last_line for notes in told] == [read]
    assert len(generator.users) == 1


def _never(_system: str, _user: str) -> int:
    raise AssertionError("nothing new is begun while wrapping up")


def test_the_next_stretch_is_begun_with_what_there_is_of_it() -> None:
    begun: list[tuple[str, str]] = []

    def prefill(system: str, user: str) -> int:
        begun.append((system, user))
        return 1

    generator = ScriptedGenerator(noting)
    writer = LlmMinutes(generator, MINUTES, max_lines=40)
    lines = topics(100)
    done = writer.read_ahead(lines[:90], cancel=CancelToken(), prefill=prefill)
    ((system, user),) = begun
    write(writer, lines)

    assert 0 < done < 90
    assert f"Small talk {done + 2} here" in user or "topic" in user
    assert "You take notes" in system
    assert any(asked.startswith(user) for asked in generator.users)


# --- from notes ----------------------------------------------------------------------------------

LETTER = Template(
    name="letter",
    title="Letter",
    language=None,
    sections=(
        TemplateSection(Section.DRAFT, "E-mail", 20, ask="a short e-mail"),
        TemplateSection(Section.SUMMARY, "Problem", 5, ask="what was broken"),
        TemplateSection(Section.ACTIONS, "Action items", 20),
    ),
    instruction="You write an e-mail.",
    example_lines="",
    example_minutes="",
)


def test_a_letter_about_a_long_meeting_is_written_once_from_its_notes() -> None:
    lines = meeting(300, {7: "The printer is broken.", 200: "I will call the supplier."})

    def reply(user: str) -> str:
        if "E-mail" in user or "Action: " in user:
            return "## E-mail\n- Dear all,\n- Ana will call the supplier. [2]\n"
        number = {
            word: next(iter(re.findall(rf"^\[(\d+)\][^\n]*{word}", user, re.MULTILINE)), "")
            for word in ("printer", "supplier")
        }
        task = f"- {'Ben' if 'Ben: I will' in user else 'Ana'}: call the supplier"
        parts = {
            "Summary": "",
            "Decisions": "",
            "Action items": f"{task} [{number['supplier']}]" if number["supplier"] else "",
            "Open questions": "",
            "Problem": f"- The printer is broken. [{number['printer']}]"
            if number["printer"]
            else "",
        }
        return "\n".join(f"## {head}\n{body or '- None'}" for head, body in parts.items())

    generator = ScriptedGenerator(reply)
    items = write(LlmMinutes(generator, LETTER, max_lines=40), lines)

    drafts = [item for item in items if item.section is Section.DRAFT]
    assert drafts[0].text == "Dear all,"
    assert sum(user.count("Action: ") for user in generator.users) == 1
    assert [(i.heading, i.lines) for i in items if i.section is Section.SUMMARY] == [
        ("Problem", (7,))
    ]
    assert [i.lines for i in items if i.section is Section.ACTIONS] == [(200,)]


def test_notes_of_a_plain_template_serve_every_other_plain_one() -> None:
    brief = Template("brief", "Brief", None, MINUTES.sections[:1], "Be brief.", "", "")
    assert note_template(MINUTES) == note_template(brief)
    assert [part.heading for part in note_template(LETTER).sections] == [
        "Summary",
        "Decisions",
        "Action items",
        "Open questions",
        "Problem",
    ]


def test_notes_find_their_part() -> None:
    point = MinutesItem(Section.SUMMARY, "It works.", (1,))
    problem = MinutesItem(Section.SUMMARY, "It broke.", (2,), heading="Problem")
    question = MinutesItem(Section.QUESTIONS, "Who pays?", (3,))
    plain = TemplateSection(Section.SUMMARY, "What was said", 5)
    found = by_part((LETTER.sections[1], plain), (point, problem, question))
    assert found == {
        MinutesPart(Section.SUMMARY, "Problem"): [problem],
        MinutesPart(Section.SUMMARY, "What was said"): [
            MinutesItem(Section.SUMMARY, "It works.", (1,), heading="What was said")
        ],
    }


# --- what is known of the meeting ----------------------------------------------------------------


def test_days_are_counted_from_the_line_and_other_languages_are_left_alone() -> None:
    began = datetime(2026, 11, 26, 23, 0, tzinfo=UTC)
    lines = {
        1: Line(1, 0.0, 2.0, "Ana", "I send it tomorrow."),
        2: Line(2, 7_200.0, 7_202.0, "Ana", "I send it tomorrow."),  # after midnight
    }
    items = [
        MinutesItem(Section.ACTIONS, "send it", (n,), owner="I", due="tomorrow") for n in lines
    ]

    english = resolve(items, lines, Occasion("en", began))
    assert [(i.owner, i.due) for i in english] == [
        ("Ana", "tomorrow (2026-11-27)"),
        ("Ana", "tomorrow (2026-11-28)"),
    ]
    assert [i.due for i in resolve(items, lines, Occasion("en"))] == ["tomorrow"] * 2
    assert resolve(items, lines, Occasion("it", began)) == items


# --- when it is read ahead -----------------------------------------------------------------------

MAINS = {on: Mains(on, "test", None if on is not None else "unknown") for on in (True, False, None)}


@pytest.mark.parametrize(
    ("when", "runs"),
    [
        (ReadAhead.ALWAYS, {True, False, None}),
        (ReadAhead.ON_MAINS, {True}),
        (ReadAhead.NEVER, set()),
    ],
)
def test_it_runs_when_the_user_wants_it(when: ReadAhead, runs: set[bool | None]) -> None:
    assert {on for on, mains in MAINS.items() if Ahead(when).may_run(mains)} == runs


def test_it_looks_when_there_is_enough_and_gives_up_after_deaths() -> None:
    ahead = Ahead(ReadAhead.ALWAYS).began(10)
    assert not ahead.is_worth_it(10 + LINES_WORTH_A_LOOK - 1)
    assert ahead.is_worth_it(10 + LINES_WORTH_A_LOOK)
    for _ in range(MOST_DEATHS):
        assert ahead.may_run(MAINS[True])
        ahead = ahead.died()
        assert ahead.is_worth_it(LINES_WORTH_A_LOOK)  # it begins anew; what was noted is kept
    assert not ahead.may_run(MAINS[True])
    assert not Ahead(ReadAhead.ALWAYS).failed().may_run(MAINS[True])
