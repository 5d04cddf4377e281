"""Merging: what two stretches say alike becomes one bullet, two facts stay two."""

from __future__ import annotations

import pytest
from unplugged.core.minutes.merge import merge_duplicates
from unplugged.core.types import MinutesItem, Section


def merged(*texts: str) -> list[MinutesItem]:
    items = [MinutesItem(Section.DECISIONS, text, (i,)) for i, text in enumerate(texts, 1)]
    return merge_duplicates(items)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Order ten oak chairs for the new office in Berlin.",
         "Order ten oak chairs for the new office in Munich."),
        ("The new shop in the city centre opens late on Monday.",
         "The new shop in the city centre opens late on Tuesday."),
        ("Paint the doors of the new office building red.",
         "Paint the doors of the new office building blue."),
    ],
)  # fmt: skip
def test_bullets_with_another_name_day_or_colour_stay_two(first: str, second: str) -> None:
    assert [item.text for item in merged(first, second)] == [first, second]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Order ten oak chairs for the office in Berlin.",
         "Order ten oak chairs for the new office in Berlin."),
        ("Order ten oak chairs for the Berlin office.",
         "Order ten oak chairs for the office in Berlin with Ana."),
        ("The new shop opens late on Mondays.", "The new shop opens late on Monday."),
    ],
)  # fmt: skip
def test_the_same_in_other_words_becomes_one(first: str, second: str) -> None:
    (item,) = merged(first, second)
    assert item.lines == (1, 2)
