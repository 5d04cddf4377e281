"""What the generator tells the training about each word agrees with the minutes it expects."""

from __future__ import annotations

import random
import re

import pytest

from models.recipe.marked_words import ROLES
from models.recipe.minutes_data import Example, Noise, draw_example
from models.recipe.speech_texts import WORDNET

SEEDS = range(10, 30)
pytestmark = pytest.mark.skipif(not WORDNET.is_dir(), reason="needs WordNet (wordnet-base)")


def drawn(seed: int, noise: Noise | None = None) -> Example:
    return draw_example(random.Random(seed), (4, 10), variety=0.7, noise=noise)


def plain(words: list[str]) -> str:
    return re.sub(r"[^\w ]", "", " ".join(words).lower())


@pytest.mark.parametrize("seed", SEEDS)
def test_hints_stand_on_the_words_of_the_transcript(seed: int) -> None:
    example = drawn(seed)

    for hint in example.hints:
        before = example.transcript[hint.start - 1]
        after = example.transcript[hint.end : hint.end + 1]
        assert before == " "
        assert after in (" ", "\n", "")
        assert hint.start < hint.end


@pytest.mark.parametrize("seed", SEEDS)
def test_words_marked_as_tasks_and_dates_are_those_of_the_minutes(seed: int) -> None:
    example = drawn(seed, Noise())
    minutes = plain([example.minutes])

    for hint in example.hints:
        shown = example.transcript[hint.start : hint.end]
        word = plain([shown.partition("'")[0] if hint.use == "owner" else shown])  # not "Ann's"
        if hint.use in ("action", "decision", "due", "owner") and word != "by":
            assert word in minutes


@pytest.mark.parametrize("seed", SEEDS)
def test_the_owners_told_are_those_of_the_minutes(seed: int) -> None:
    example = drawn(seed)
    actions = example.minutes.split("## Action items")[1]

    owners = re.findall(r"^- (.*?): ", actions, re.MULTILINE)

    assert sorted(hint.owner for hint in example.hints if hint.owner) == sorted(owners)


def test_every_role_is_told_at_the_end_of_a_turn() -> None:
    seen = {hint.closes for seed in range(300) for hint in drawn(seed).hints}

    assert seen == {None, *ROLES}


def test_a_line_ends_where_a_turn_closes() -> None:
    example = drawn(7, Noise())

    closed = [hint.end for hint in example.hints if hint.closes]
    lines = example.transcript.splitlines(keepends=True)
    ends = [sum(map(len, lines[: n + 1])) - line.endswith("\n") for n, line in enumerate(lines)]
    assert closed == ends
