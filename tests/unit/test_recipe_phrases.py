"""The recipe's patterns: they unfold to sentences, and never to what is kept for evaluation."""

from __future__ import annotations

import json
import random
import re
from itertools import pairwise
from pathlib import Path

import pytest

from models.recipe import phrases
from models.recipe.books import (
    OWN_LISTS,
    PATTERN_LISTS,
    SHARED_LISTS,
    SPLIT_LISTS,
    Book,
    BookIncomplete,
    read_book,
    side_book,
)
from models.recipe.marked_words import compose, plain_words
from models.recipe.meetings import hold_meeting, spoken_lines
from models.recipe.sayings import SAYINGS
from models.recipe.speech_texts import WORDNET
from models.recipe.unmet import is_met, without_met
from models.recipe.variety import (
    CLAUSES,
    draw_pattern,
    is_kept,
    task_forms,
    unfold,
    with_articles,
)

UNMET = Path(phrases.__file__).with_name("unmet_phrases.toml")
BLIND = UNMET.with_name("blind_phrases.toml")
DRAWS = 300
SLOTS = {"task", "other_task", "doing", "does", "done", "did", "thing", "plan", "topic"} | {
    *("due", "name", "other_name"),
}
SLOTS |= {"planning", "outcome", "verdict"}
SMALL_SLOTS = {"adjective", "rare", "city", "month", "number", "day", "ordinal", "project", "color"}


def plain(text: str) -> str:
    return re.sub(r"[^\w{} ]", "", text.lower())


@pytest.mark.parametrize("name", SAYINGS)
def test_patterns_unfold_to_many_sentences_with_known_slots(name: str) -> None:
    rng = random.Random(1)
    texts = {draw_pattern(name, rng) for _ in range(DRAWS)}

    assert len(texts) > DRAWS / 10
    for text in texts:
        assert not re.search(r"[\[\]|<>]|  | [.,?]|[.?][.?]|[^ .,?]\{", text), text
        assert set(re.findall(r"\{(\w+)\}", text)) <= SLOTS | SMALL_SLOTS, text
        if name == "LEADS":
            assert text[0].isupper(), text
            assert text[-1] == " ", text
        elif name in CLAUSES:
            assert text[-1] not in ".?", text
        else:
            assert text[0].isupper() or text[0] == "{", text
            assert text[-1] in ".?!", text


@pytest.mark.parametrize("name", sorted(SAYINGS.keys() & set(SPLIT_LISTS)))
def test_what_is_kept_for_evaluation_is_never_drawn(name: str) -> None:
    kept = {plain(text) for text in phrases.pick_side(getattr(phrases, name), held_out=True)}
    rng = random.Random(2)

    assert not kept & {plain(draw_pattern(name, rng)) for _ in range(DRAWS)}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("SELF", "I am happy to {task} {due}."),
        ("SELF", "Okay, I'm happy to {task}, I think."),  # the same with other words around it
        ("DECIDE", "Good, so the decision is to {plan}, agreed."),
        ("ASK", "As I said, {name} agreed to {task} {due}, okay?"),
        ("ACCEPT", "No problem."),
    ],
)
def test_a_sentence_that_holds_a_kept_one_is_recognised(name: str, text: str) -> None:
    assert is_kept(name, text)


def test_others_are_not() -> None:
    assert not is_kept("SELF", "I intend to {task} {due}.")
    assert not is_kept("DECIDE", "Then let's {plan}.")  # too ordinary to be kept
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


def test_all_patterns_widen_a_list_that_meetings_draw_from() -> None:
    assert SAYINGS.keys() <= {*SPLIT_LISTS, *SHARED_LISTS, *OWN_LISTS, *PATTERN_LISTS}


@pytest.mark.parametrize(
    ("task", "base", "past"),
    [
        ("chase up the vet", "chase up the vet", "chased up the vet"),
        ("plan it and ~tidy up", "plan it and tidy up", "planned it and tidied up"),
        ("ask Tom to go", "ask Tom to go", "asked Tom to go"),
        (
            "double-check and ~resend it",
            "double-check and resend it",
            "double-checked and resent it",
        ),
    ],
)
def test_a_task_of_the_patterns_can_be_told_as_done(task: str, base: str, past: str) -> None:
    assert task_forms(task) == (base, past)


def test_articles_suit_the_word_that_follows() -> None:
    text = "a oak, a used unit, a umbrella, a hour, a one man band, A Atlas, a euro, data ink"

    assert with_articles(text) == (
        "an oak, a used unit, an umbrella, an hour, a one man band, An Atlas, a euro, data ink"
    )


def test_tasks_and_dates_hardly_ever_come_twice() -> None:
    rng = random.Random(5)

    for name, least in (("TASKS", 700), ("DUES", 400)):
        assert len({draw_pattern(name, rng) for _ in range(1000)}) > least


@pytest.mark.skipif(not WORDNET.is_dir(), reason="needs WordNet (wordnet-base)")
def test_what_is_refused_or_left_by_all_is_nobodys_task() -> None:
    refused = 0
    for seed in range(20):
        turns = hold_meeting(random.Random(seed), 40, busy=0.3, variety=1.0).turns
        for asked, reply in pairwise(turns):
            if reply.words[-1].closes == "refuse":
                refused += 1
                assert all(word.item < 0 for word in asked.words), asked.text

    assert refused > 20


def test_a_name_may_own_a_task_by_its_s() -> None:
    slots = {"name": plain_words("Ben", 0, "owner"), "task": plain_words("call", 0), "due": []}

    words = compose("It's {name}'s turn to {task} {due}.", slots)

    assert [word.shown for word in words] == ["It's", "Ben's", "turn", "to", "call."]
    assert [word.plain for word in words if word.part == "owner"] == ["Ben"]


@pytest.mark.parametrize("pattern", ["[a|b", "a|b]", "[a[b|c]"])
def test_brackets_must_close(pattern: str) -> None:
    with pytest.raises(ValueError, match="bracket"):
        unfold(pattern, random.Random(1))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("SELF", "I will {task} {due}."),  # in the list
        ("SELF", "I'm hoping to {task} {due}."),  # only a pattern says it
        ("SELF", "i am hoping to {task}!"),  # the same to the ear
        ("ACCEPT", "Okay, will do."),
    ],
)
def test_what_training_could_say_is_met(name: str, text: str) -> None:
    assert is_met(name, text)


def test_every_unfolded_sentence_is_met() -> None:
    rng = random.Random(3)

    for name in SAYINGS.keys() & set(SPLIT_LISTS):
        for _ in range(20):
            text = draw_pattern(name, rng)
            assert is_met(name, text), text


def test_unmet_sentences_stay_in_a_book_and_met_ones_go() -> None:
    odd = "Grumbling, I shoulder the burden and {task} {due}."
    book = Book({**side_book(held_out=True).lists, "SELF": ("I will {task} {due}.", odd)})

    unmet, gone = without_met(book)

    assert unmet.lists["SELF"] == (odd,)
    assert gone["SELF"] == 1
    assert unmet.lists["PLANS"] == tuple(book.lists["PLANS"])


@pytest.mark.skipif(not WORDNET.is_dir(), reason="needs WordNet (wordnet-base)")
def test_a_meeting_is_held_in_the_phrases_of_a_file(tmp_path: Path) -> None:
    lists = {name: ["Zonk."] for name in SPLIT_LISTS}
    lists |= {"SELF": ["Zonk {task} {due}."], "ASK": ["Zonk, {name}, you {task} {due}?"]}
    lists |= {"TASKS": ["zink"], "DID": ["zinked"], "DUES": ["by {day}"]}
    lists |= {"PLANS": ["zank"], "FACTS": ["zonk fell"], "STATES": ["fell"], "TOPICS": ["zunk"]}
    file = tmp_path / "phrases.toml"
    # A JSON list of strings is one of TOML, too.
    file.write_text("".join(f"{name} = {json.dumps(texts)}\n" for name, texts in lists.items()))

    book = read_book(file)
    meeting = hold_meeting(random.Random(4), 40, book=book)

    told = [turn.text for turn in meeting.turns if "zink" in turn.text]
    assert told
    assert all("onk" in text.lower() for text in told)


def test_a_file_that_lacks_a_list_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "phrases.toml"
    file.write_text("SELF = ['I will {task} {due}.']", encoding="utf-8")

    with pytest.raises(BookIncomplete, match="ASK, UNOWNED"):
        read_book(file)


@pytest.mark.parametrize(("file", "met"), [(UNMET, 0.35), (BLIND, 0.5)])
def test_a_list_for_evaluation_only_is_whole_and_most_of_it_was_never_met(
    file: Path, met: float
) -> None:
    book = read_book(file)

    _, gone = without_met(book)

    assert sum(gone.values()) < met * sum(len(book.lists[name]) for name in SPLIT_LISTS)
