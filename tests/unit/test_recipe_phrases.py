"""The recipe's patterns: they unfold to sentences, and never to what is kept for evaluation."""

from __future__ import annotations

import random
import re

import pytest

from models.recipe import phrases
from models.recipe.meetings import SPLIT_LISTS, spoken_lines
from models.recipe.patterns import PATTERNS
from models.recipe.speech_texts import WORDNET
from models.recipe.variety import draw_pattern, is_kept, unfold

DRAWS = 300
SLOTS = {"task", "due", "name", "other_name", "plan", "topic", "did", "thing"}
SMALL_SLOTS = {"adjective", "rare", "city", "month", "number", "day"}


def plain(text: str) -> str:
    return re.sub(r"[^\w{} ]", "", text.lower())


@pytest.mark.parametrize("name", PATTERNS)
def test_patterns_unfold_to_many_sentences_with_known_slots(name: str) -> None:
    rng = random.Random(1)
    texts = {draw_pattern(name, rng) for _ in range(DRAWS)}

    assert len(texts) > DRAWS / 10
    for text in texts:
        assert not re.search(r"[\[\]|<>]|  | [.,?]", text), text
        assert set(re.findall(r"\{(\w+)\}", text)) <= SLOTS | SMALL_SLOTS, text
        assert text[0].isupper() or text[0] == "{" or name == "STATES", text
        assert (text[-1] in ".?") == (name != "STATES"), text


@pytest.mark.parametrize("name", PATTERNS)
def test_what_is_kept_for_evaluation_is_never_drawn(name: str) -> None:
    assert name in SPLIT_LISTS
    kept = {plain(text) for text in phrases.pick_side(getattr(phrases, name), held_out=True)}
    rng = random.Random(2)

    assert not kept & {plain(draw_pattern(name, rng)) for _ in range(DRAWS)}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("SELF", "I am going to {task} {due}."),
        ("SELF", "Okay, I'm going to {task}, I think."),  # the same with other words around it
        ("DECIDE", "Good, let us {plan}, agreed."),
        ("ASK", "{name}, could you please {task} {due}, okay?"),
        ("ACCEPT", "No problem."),
    ],
)
def test_a_sentence_that_holds_a_kept_one_is_recognised(name: str, text: str) -> None:
    assert is_kept(name, text)


def test_others_are_not() -> None:
    assert not is_kept("SELF", "I intend to {task} {due}.")
    assert not is_kept("ACCEPT", "No problem, I can do that.")


def test_brackets_may_nest() -> None:
    texts = {unfold("[a|b [c|d]] e", random.Random(seed)) for seed in range(60)}

    assert texts == {"a e", "b c e", "b d e"}


@pytest.mark.skipif(not WORDNET.is_dir(), reason="needs WordNet (wordnet-base)")
def test_the_speech_model_is_given_no_marks_to_hear() -> None:
    """The minutes model meets lines like "# [1] stock |>"; no voice can read them."""
    rng = random.Random(3)
    lines = [line for _ in range(60) for line in spoken_lines(rng, variety=1.0)]

    assert len(lines) > 500
    assert not [line for line in lines if re.search(r"[^A-Za-z ,.?!:'-]|(^| )[-:]", line)]
