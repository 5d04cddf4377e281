"""Evidence: what the lines say passes, what they don't say is caught."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.minutes import words
from unplugged.core.minutes.clauses import clauses_of, is_negated
from unplugged.core.minutes.evidence import Verdict, check
from unplugged.core.minutes.line_index import LineIndex
from unplugged.core.minutes.template import WRITTEN_BY_MODELS
from unplugged.core.types import Line, MinutesItem, Section

SAID = [
    ("Ana", "Good morning everyone."),
    ("Ana", "The budget is twenty five thousand euros."),
    ("Ben", "I'll send the revised budget by Friday."),
    ("Ana", "Carla, can you call the supplier tomorrow?"),
    ("Carla", "Sure, will do."),
    ("Ana", "So we decided to move the launch to May."),
    ("Ben", "We won't hire more engineers this year."),
    ("Ana", "Should we close the Berlin office?"),
    ("Ben", "No, that is too expensive."),
    ("Carla", "No, let's keep the old printers."),
    ("Ana", "Don't forget to sign the contract, Ben."),
]
INDEX = LineIndex([Line(i, 0.0, 0.0, who, text) for i, (who, text) in enumerate(SAID, 1)])


def item(
    section: Section, text: str, *lines: int, owner: str | None = None, due: str | None = None
) -> MinutesItem:
    return MinutesItem(section, text, lines, owner, due)


SUMMARY, DECISIONS, ACTIONS = Section.SUMMARY, Section.DECISIONS, Section.ACTIONS


@pytest.mark.parametrize(
    "true",
    [
        item(SUMMARY, "The budget is 25,000 euros.", 2),
        item(SUMMARY, "Ben will be sending a revised budget.", 3),
        item(ACTIONS, "send the revised budget", 3, owner="Ben", due="by Friday"),
        item(ACTIONS, "call the supplier", 4, 5, owner="Carla", due="tomorrow"),
        item(DECISIONS, "Move the launch to May.", 6),
        item(DECISIONS, "Hire no more engineers this year.", 7),
        item(DECISIONS, "Keep the old printers.", 10),
        item(ACTIONS, "sign the contract", 11, owner="Ben"),
    ],
)
def test_true_bullets_pass_as_they_are(true: MinutesItem) -> None:
    found = check(true, INDEX)
    assert found.verdict is Verdict.SUPPORTED
    assert found.item == true


@pytest.mark.parametrize(
    "false",
    [
        item(SUMMARY, "The budget is 35,000 euros.", 2),
        item(SUMMARY, "The weather in Lisbon was discussed.", 2),
        item(SUMMARY, "The team discussed the meeting.", 1),
        item(DECISIONS, "Move the launch to June.", 6),
        item(DECISIONS, "Move the Falcon launch to May.", 6),
        item(DECISIONS, "Don't move the launch to May.", 6),
        item(DECISIONS, "Hire more engineers this year.", 7),
        item(DECISIONS, "Close the Berlin office.", 8),
        item(DECISIONS, "Close the Berlin office.", 8, 9),
        item(ACTIONS, "send the invoice", 3, owner="Ben"),
    ],
)
def test_false_bullets_are_caught(false: MinutesItem) -> None:
    found = check(false, INDEX)
    assert found.verdict is Verdict.UNSUPPORTED
    assert found.item == replace(false, lines=(), owner=None, due=None, is_supported=False)


def test_wrong_citation_is_set_right() -> None:
    found = check(item(DECISIONS, "Move the launch to May.", 1), INDEX)
    assert (found.verdict, found.item.lines) == (Verdict.RECITED, (6,))
    found = check(item(DECISIONS, "Move the launch to May."), INDEX)
    assert (found.verdict, found.item.lines) == (Verdict.RECITED, (6,))
    found = check(item(DECISIONS, "Move the launch to May.", 99, -1), INDEX)
    assert (found.verdict, found.item.lines) == (Verdict.RECITED, (6,))


def test_owner_and_date_that_nobody_named_are_taken_away() -> None:
    found = check(item(ACTIONS, "send the revised budget", 3, owner="Dora", due="by Monday"), INDEX)
    assert found.verdict is Verdict.SUPPORTED
    assert (found.item.owner, found.item.due) == (None, None)


def test_a_place_that_was_taken_for_a_date_goes_back_to_the_task() -> None:
    lines = [Line(1, 0, 0, "Ana", "I'll install the update on the demo laptop.")]
    written = item(ACTIONS, "install the update.", 1, owner="Ana", due="on the demo laptop")

    found = check(written, LineIndex(lines)).item

    assert (found.text, found.due) == ("install the update on the demo laptop", None)


def test_nothing_is_supported_by_no_lines() -> None:
    assert check(item(SUMMARY, "All is well.", 1), LineIndex([])).verdict is Verdict.UNSUPPORTED


def test_languages_without_spaces_are_compared_too() -> None:
    index = LineIndex([Line(1, 0, 0, None, "来週の会議は月曜日です。")])
    assert check(item(SUMMARY, "会議は月曜日", 1), index).verdict is Verdict.SUPPORTED
    assert check(item(SUMMARY, "予算は承認された", 1), index).verdict is Verdict.UNSUPPORTED


texts = st.lists(
    st.sampled_from([w for _, text in SAID for w in text.split()]) | st.text(max_size=6),
    max_size=12,
).map(" ".join)
items = st.builds(
    MinutesItem,
    st.sampled_from(Section),
    texts,
    st.lists(st.integers(-2, 14), max_size=5).map(tuple),
    st.none() | texts,
    st.none() | texts,
)


@given(items, st.lists(st.tuples(st.none() | texts, texts), max_size=8))
def test_any_bullet_against_any_lines(bullet: MinutesItem, said: list[tuple[str, str]]) -> None:
    lines = [Line(i * 3, 0.0, 0.0, who, text) for i, (who, text) in enumerate(said, 1)]
    found = check(bullet, LineIndex(lines))
    numbers = {line.number for line in lines}
    assert set(found.item.lines) <= numbers
    assert list(found.item.lines) == sorted(set(found.item.lines))
    assert found.item.is_supported == (found.verdict is not Verdict.UNSUPPORTED)
    if bullet.section not in WRITTEN_BY_MODELS:  # their greetings state nothing and cite nothing
        assert bool(found.item.lines) == found.item.is_supported
    assert found.item.text == bullet.text
    assert found.item.owner in (None, bullet.owner)
    assert found.item.due in (None, bullet.due)
    assert check(found.item, LineIndex(lines)).item == found.item  # a checked bullet stays as it is


@given(texts)
def test_what_a_line_says_word_for_word_is_supported(text: str) -> None:
    index = LineIndex([Line(1, 0.0, 0.0, None, text)])
    bullet = item(Section.SUMMARY, text, 1)
    if words.content_stems(text):
        assert check(bullet, index).verdict is Verdict.SUPPORTED


NOUNS = ("budget", "printer", "contract", "supplier", "website", "catalogue", "warehouse", "poster")
VERBS = ("order", "repair", "sign", "call", "move", "translate", "paint", "measure")
PEOPLE = ("Ana", "Ben", "Carla", "Dora")
promises = st.tuples(
    st.sampled_from(PEOPLE), st.sampled_from(VERBS), st.sampled_from(NOUNS), st.integers(2, 99)
)
meetings = st.lists(promises, min_size=1, max_size=12, unique_by=lambda p: p[1:3])


def spoken(said: list[tuple[str, str, str, int]]) -> LineIndex:
    """Return a meeting in which everybody promises something, and the others say "Okay." to it."""
    rows = [
        row
        for who, verb, noun, count in said
        for row in ((who, f"I will {verb} the {noun} for {count} euros."), ("Zoe", "Okay."))
    ]
    return LineIndex([Line(i, 0.0, 0.0, who, text) for i, (who, text) in enumerate(rows, 1)])


@given(meetings, st.data())
def test_a_true_task_is_kept_and_one_false_word_is_caught(
    said: list[tuple[str, str, str, int]], data: st.DataObject
) -> None:
    index = spoken(said)
    place = data.draw(st.integers(0, len(said) - 1))
    who, verb, noun, count = said[place]
    true = item(ACTIONS, f"{verb} the {noun} for {count} euros", 2 * place + 1, owner=who)
    assert check(true, index).item == true

    far = item(ACTIONS, true.text, *data.draw(st.permutations(range(1, 2 * len(said) + 1)))[:2])
    others = said[:place] + said[place + 1 :]
    # Two lines may say between them what neither says alone; the check does not see that.
    if not any(other[1] == verb or other[2] == noun for other in others):
        assert 2 * place + 1 in check(replace(far, owner=who), index).item.lines  # cited anew

    other_count = data.draw(st.integers(100, 999))
    wrong = replace(true, text=f"{verb} the {noun} for {other_count} euros")
    assert check(wrong, index).verdict is Verdict.UNSUPPORTED
    denied = item(DECISIONS, f"We will not {verb} the {noun} for {count} euros.", 2 * place + 1)
    assert check(denied, index).verdict is Verdict.UNSUPPORTED
    named = item(DECISIONS, f"We will {verb} the {noun} for Winifred.", 2 * place + 1)
    assert check(named, index).verdict is Verdict.UNSUPPORTED
    for stranger in ("Winifred", "Zoe", *(set(PEOPLE) - {who})):
        found = check(replace(true, owner=stranger), index).item
        assert found.owner is None
        assert found.lines == true.lines


@given(meetings, meetings)
def test_tasks_of_another_meeting_are_caught(
    said: list[tuple[str, str, str, int]], elsewhere: list[tuple[str, str, str, int]]
) -> None:
    index = spoken(said)
    told = {(noun, verb) for _, verb, noun, _ in said}
    nouns = {noun for noun, _ in told}
    for who, verb, noun, _ in elsewhere:
        if noun not in nouns:
            foreign = item(ACTIONS, f"{verb} the {noun} in the basement", 1, owner=who)
            assert check(foreign, index).verdict is Verdict.UNSUPPORTED


def test_a_number_of_another_sentence_is_no_number_of_this_one() -> None:
    turn = (
        "We met twelve suppliers in spring and spoke about many things there. "
        "The booth costs four thousand euros including the carpet and the lamps. "
    )
    index = LineIndex([Line(1, 0, 0, "Ana", turn)])
    true, false = "The booth costs 4,000 euros.", "The booth costs 12 euros."
    assert check(item(SUMMARY, true, 1), index).verdict is Verdict.SUPPORTED
    assert check(item(SUMMARY, false, 1), index).verdict is Verdict.UNSUPPORTED


def test_across_languages_only_numbers_and_speakers_are_compared() -> None:
    index = LineIndex(
        [Line(1, 0, 0, "Ana", "The booth costs 4,000 euros."), Line(2, 0, 0, "Ben", "Fine.")],
        is_translated=True,
    )
    true = item(SUMMARY, "Ana sagt, der Stand kostet 4000 Euro.", 1)
    assert check(true, index).verdict is Verdict.SUPPORTED
    assert check(replace(true, text="Der Stand kostet 5000 Euro."), index).item.lines == ()
    unproven = item(SUMMARY, "Der Stand ist teuer.", 1)
    assert check(unproven, index).item == unproven


@pytest.mark.parametrize(
    ("text", "lines", "verdict"),
    [
        ("Dear Ana,", (), Verdict.SUPPORTED),
        ("Dear Winifred,", (), Verdict.UNSUPPORTED),
        ("Thank you for the meeting.", (), Verdict.SUPPORTED),
        ("The booth costs 4,000 euros.", (1,), Verdict.SUPPORTED),
        ("The booth costs 5,000 euros.", (1,), Verdict.UNSUPPORTED),
    ],
)
def test_sentences_of_a_letter(text: str, lines: tuple[int, ...], verdict: Verdict) -> None:
    index = LineIndex([Line(1, 0, 0, "Ana", "The booth costs four thousand euros.")])
    assert check(item(Section.DRAFT, text, *lines), index).verdict is verdict


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        ("SELECT city, COUNT(*)", Verdict.SUPPORTED),
        ("FROM orders", Verdict.SUPPORTED),
        (");", Verdict.SUPPORTED),
        ("HAVING COUNT(*) > 50", Verdict.SUPPORTED),
        ("HAVING COUNT(*) > 70", Verdict.UNSUPPORTED),
        ("FROM payroll", Verdict.UNSUPPORTED),
    ],
)
def test_rows_of_a_query(row: str, verdict: Verdict) -> None:
    said = "The number of orders per city, only with more than fifty."
    index = LineIndex([Line(1, 0, 0, "Ana", said)])
    assert check(item(Section.CODE, row, 1), index).verdict is verdict


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("twenty five thousand euros", {25_000.0}),
        ("12.50 euros and 1,200 people", {12.5, 1_200.0}),
        ("one hundred and ten", {110.0}),
        ("one of us", set()),
        ("two, three or four", {2.0, 3.0, 4.0}),
        ("the third of May", {3.0}),
        ("a dozen", {12.0}),
        ("20 thousand or 1.5 million", {20_000.0, 1_500_000.0}),
        ("2 dozen, 3 hundred and five", {24.0, 305.0}),
        ("call 0123456789012345678901234567890", set()),
    ],
)
def test_numbers_in_words_and_digits(text: str, values: set[float]) -> None:
    assert words.numbers(text) == values


def test_prices_are_heard_in_all_their_meanings() -> None:
    assert {12.5, 1250.0, 12.0, 50.0} <= words.numbers_heard("twelve fifty")


def test_a_code_of_many_digits_must_agree_exactly() -> None:
    lines = LineIndex([Line(1, 0.0, 0.0, "Ana", "The parcel has the code 1234567890123456.")])
    said = item(DECISIONS, "The parcel has the code 1234567890123456.", 1)
    assert check(said, lines).verdict is Verdict.SUPPORTED
    other = replace(said, text="The parcel has the code 1234567890123999.")
    assert check(other, lines).verdict is Verdict.UNSUPPORTED


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        # Hindi has vowel signs behind its letters, Thai no spaces.
        (
            "\u0915\u093f\u0924\u093e\u092c \u092e\u0947\u091c",
            {"\u0915\u093f\u0924\u093e\u092c", "\u092e\u0947\u091c"},
        ),
        ("\u0e27\u0e31\u0e19", {"\u0e27\u0e31", "\u0e31\u0e19"}),
        ("cafe\u0301", {"caf\u00e9"}),
    ],
)
def test_letters_with_signs_of_their_own_stay_one_word(text: str, stems: set[str]) -> None:
    assert words.content_stems(text) == stems


def test_a_row_of_dots_takes_no_longer_than_other_speech() -> None:
    lines = LineIndex([Line(1, 0.0, 0.0, "Ana", "." * 20_000), Line(2, 0.0, 0.0, "Ana", "Well?")])
    before = time.process_time()
    check(item(ACTIONS, "send the revised budget", 1, 2, owner="Ben", due="Friday"), lines)
    clauses_of("." * 20_000)
    assert time.process_time() - before < 3


@given(st.text())
def test_words_of_any_text(text: str) -> None:
    for key in words.content_stems(text):
        assert 1 <= len(key) <= max(2, words.STEM_LETTERS + 2)
    words.numbers_heard(text)
    words.proper_words(text)
    is_negated(text)
    clauses_of(text)
