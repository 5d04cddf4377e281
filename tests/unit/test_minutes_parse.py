"""The parser: every way models write the same bullets, and any text at all."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.minutes import parse
from unplugged.core.minutes.parse import Bullet, MinutesParser
from unplugged.core.minutes.template import TRAINED_SECTIONS, TemplateSection
from unplugged.core.types import Section


def read(text: str) -> list[Bullet]:
    parser = MinutesParser(TRAINED_SECTIONS)
    return parser.feed(text) + parser.close()


def action(row: str) -> Bullet:
    (bullet,) = read(f"## Action items\n{row}\n")
    return bullet


@pytest.mark.parametrize(
    "row",
    [
        "- Ben: send the report (due Friday) [3, 4]",
        "* Ben: send the report (due Friday) [3][4]",
        "1. **Ben**: send the report (due: Friday). [3-4]",
        "- [ ] **Ben:** send the report (by Friday) [lines 3 and 4]",
        "\u2022 Ben: send the report (due Friday) (lines 3, 4)",
        "- Ben: send the report [3, 4] (due Friday)",
        "- send the report (owner: Ben) (due Friday) [3; 4]",
        "- Ben: send the report, due Friday [3, 4].",
        "- Ben: send the report \u2014 due date: Friday [3\u20134]",
    ],
)
def test_owner_task_due_and_lines_are_found_however_they_are_written(row: str) -> None:
    found = action(row)
    assert (found.owner, found.due, found.cited) == ("Ben", "Friday", (3, 4))
    assert found.text.rstrip(".") == "send the report"


@pytest.mark.parametrize(
    ("row", "text", "due"),
    [
        ("- Ben: go to Berlin (by train) [1]", "go to Berlin (by train)", None),
        ("- Ben: send it - by email [1]", "send it - by email", None),
        ("- Ben: cut the costs (by 5 percent) [1]", "cut the costs (by 5 percent)", None),
        ("- Ben: go to Berlin (by train) (due Friday) [1]", "go to Berlin (by train)", "Friday"),
        ("- Ben: send it (by EOD) [1]", "send it", "EOD"),
        ("- Ben: send it - by 5 [1]", "send it", "5"),
    ],
)
def test_by_is_a_date_only_before_a_time(row: str, text: str, due: str | None) -> None:
    found = action(row)
    assert (found.text, found.due) == (text, due)


@pytest.mark.parametrize(
    "row",
    [
        "- Someone: call the bank [2]",
        "- call the bank [2]",
        "- Unassigned: call the bank (no due date) [2]",
        "- N/A: call the bank (due: not specified) [2]",
    ],
)
def test_nobody_named_means_no_owner_and_no_date(row: str) -> None:
    found = action(row)
    assert (found.owner, found.due, found.text) == (None, None, "call the bank")


@pytest.mark.parametrize(
    "heading",
    ["## Decisions", "# DECISIONS:", "**Decisions**", "Decisions:", "### 2. Decisions made"],
)
def test_headings_are_found_however_they_are_written(heading: str) -> None:
    assert read(f"Here you go!\n{heading}\n\n- We move. [1]") == [
        Bullet(Section.DECISIONS, "We move.", (1,))
    ]


def test_headings_that_differ_in_a_number_are_told_apart() -> None:
    sections = [TemplateSection(Section.SUMMARY, name, 5) for name in ("Day 1", "Day 2", "2027")]
    parser = MinutesParser(sections)
    answer = "## Day 1\n- Hall. [1]\n**2. Day 2:**\n- Fair. [2]\n---\n## 2027\n- More. [3]\n"
    assert [(b.heading, b.text) for b in parser.feed(answer)] == [
        ("Day 1", "Hall."),
        ("Day 2", "Fair."),
        ("2027", "More."),
    ]
    assert parser.headings_seen == 3


def test_chatter_none_thoughts_and_unknown_sections_are_left_out() -> None:
    text = """<think>
## Summary
- not this [1]
</think>Sure, here are the minutes:
- not below any heading [1]
## Summary
These are the points:
- The budget is fine. [2]
The office is full. [3]
## Notes
- not this either [4]
## Decisions
- None
## Action items
- None.

I hope this helps!"""
    parser = MinutesParser(TRAINED_SECTIONS)
    bullets = parser.feed(text) + parser.close()
    assert [b.text for b in bullets] == ["The budget is fine.", "The office is full."]
    assert parser.nones_seen == 2
    assert parser.headings_seen == 3


def test_bullet_without_citation_is_given_with_none() -> None:
    assert read("## Summary\n- All is well.")[0].cited == ()


def test_answer_cut_off_inside_a_citation_keeps_no_half_bracket() -> None:
    assert read("## Summary\n- All is well. [1")[0].text == "All is well."


def test_bullets_come_as_soon_as_their_row_is_complete() -> None:
    parser = MinutesParser(TRAINED_SECTIONS)
    assert parser.feed("## Summary\n- The budget") == []
    assert parser.feed(" is fine. [2]") == []
    assert [b.text for b in parser.feed("\n-")] == ["The budget is fine."]


def test_bracketed_words_are_no_citations() -> None:
    (bullet,) = read("## Summary\n- They said [laughs] and [see 3] then. [7]")
    assert bullet.cited == (7,)
    assert "[laughs]" in bullet.text


def test_endless_ranges_and_numbers_stay_bounded() -> None:
    (bullet,) = read("## Summary\n- A. [1-999999999] [5, 6, 7, 99999999999999999999]")
    assert len(bullet.cited) <= parse.MAX_CITATIONS


messy = st.lists(
    st.sampled_from(
        ["## Summary\n",
         "## Action items", "\n- ", "Ben: ", "[3", "]", "[3, 4]", " (due ", ")",
         "None", "**", "<think>", "</think>", "\r\n", "word ", "(lines 3", "\u2028", "1. ",
         "#", ":"]
    ) | st.text(max_size=8),
    max_size=60,
).map("".join)  # fmt: skip


@given(messy)
def test_any_text_is_read_within_bounds(text: str) -> None:
    for bullet in read(text):
        assert bullet.text.strip() == bullet.text != ""
        assert len(bullet.text) <= parse.MAX_TEXT_CHARS
        assert "\n" not in bullet.text
        assert len(bullet.cited) <= parse.MAX_CITATIONS
        assert all(number > 0 for number in bullet.cited)
        if bullet.section is not Section.ACTIONS:
            assert bullet.owner is bullet.due is None


@given(messy, st.lists(st.integers(0, 200), max_size=6))
def test_pieces_read_like_the_whole(text: str, places: list[int]) -> None:
    cuts = sorted({0, len(text), *(min(place, len(text)) for place in places)})
    parser = MinutesParser(TRAINED_SECTIONS)
    bullets = [b for i, j in pairwise(cuts) for b in parser.feed(text[i:j])]
    assert bullets + parser.close() == read(text)


def test_endless_row_and_endless_bullets_stay_bounded() -> None:
    assert len(read("## Summary\n- " + "x" * 1_000_000)[0].text) <= parse.MAX_TEXT_CHARS
    assert len(read("## Summary\n" + "- same [1]\n" * 5_000)) == parse.MAX_ITEMS
    parser = MinutesParser(TRAINED_SECTIONS)
    for _ in range(1_000):
        parser.feed("endless words without a break ")
    assert len(parser.pending) <= parse.MAX_ROW_CHARS
