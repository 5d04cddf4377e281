"""Unfolds the patterns, and lends tasks, plans, topics and facts the words of a whole dictionary.

A minutes model that met thirty ways to ask for something knew those thirty. With thousands of
them, and with words that never come twice, only copying and sentence structure are left to learn.
What ``phrases.py`` keeps for evaluation never leaves here: a sentence that contains a kept one,
contractions and punctuation aside, is drawn anew.
"""

from __future__ import annotations

import math
import random
import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import TypeAlias

from models.recipe import phrases
from models.recipe.books import SPLIT_LISTS
from models.recipe.sayings import SAYINGS
from models.recipe.speech_texts import WORDNET, wordnet_examples, wordnet_words
from models.recipe.verb_forms import past_form

BRACKETS = re.compile(r"([\[\]|])")
CLAUSES = frozenset(  # no sentence of their own
    ("STATES FACTS FACT_LEADS REASONS DUES TASKS PLANS TOPICS OUTCOMES VERDICTS TAILS").split()
)
CONTRACTIONS = (
    *((" am", "'m"), (" will", "'ll"), (" have", "'ve"), (" would", "'d"), (" is", "'s")),
    *((" are", "'re"), (" us", "'s"), (" not", "n't")),
)
THIRD_PERSON = re.compile(r"(The|A|An|Our|Their|Most|Some|Two|Three) (?!.*\b(I|you|my|your)\b)")
PLAIN_VERB_PHRASE = re.compile(r"[a-z][a-z ]+")
VERB = re.compile(r"(^|~)([\w-]+)")  # those of a task that follow the tense
AS_A_CONSONANT = r"eu|ewe|once|one\b|u(?:ni(?![mn])|s[aeu]|t[ei]|r[aei]|b[ei]|k)"
BEFORE_VOWEL = re.compile(
    rf"\b(a) (?=(?!{AS_A_CONSONANT})[aeiou]|hour|heir|hono|hones)", re.IGNORECASE
)
LEFT_OPEN = frozenset("of to for with in on from as by at about the a into upon over".split())
LONGEST_PHRASE = 8  # words
DOUBLE_TASK_SHARE = 0.05


Tree: TypeAlias = "tuple[str | tuple[Tree, ...], ...]"  # words, or alternatives to choose from


def unfold(pattern: str, rng: random.Random) -> str:
    """Choose one alternative in each bracket of a pattern."""
    text = re.sub(r"\s+", " ", _chosen(read_tree(pattern), rng))
    text = re.sub(r" ([,.?]|'ll)", r"\1", text).strip()
    return re.sub(r"([.?])\.", r"\1", text)  # an alternative may bring its own mark


def _chosen(tree: Tree, rng: random.Random) -> str:
    return "".join(
        part if isinstance(part, str) else _chosen(rng.choice(part), rng) for part in tree
    )


@cache
def read_tree(pattern: str) -> Tree:
    """A pattern read once."""
    tokens = [token for token in BRACKETS.split(pattern) if token]
    try:
        tree, rest = _read_sequence(tokens, 0)
    except IndexError:
        raise ValueError(f"a bracket does not close: {pattern}") from None
    if rest != len(tokens):
        raise ValueError(f"a bracket or a bar stands alone: {pattern}")
    return tree


def _read_sequence(tokens: Sequence[str], place: int) -> tuple[Tree, int]:
    parts: list[str | tuple[Tree, ...]] = []
    while place < len(tokens) and tokens[place] not in "|]":
        if tokens[place] != "[":
            parts.append(tokens[place])
            place += 1
            continue
        choices: list[Tree] = []
        while not choices or tokens[place] == "|":
            choice, place = _read_sequence(tokens, place + 1)
            choices.append(choice)
        parts.append(tuple(choices))
        place += 1
    return tuple(parts), place


def draw_pattern(name: str, rng: random.Random) -> str:
    """A text with slots for the list ``name``, none that is kept from training.

    A pattern of few sentences comes less often than one of thousands, by the logarithm.
    """
    while True:
        text = unfold(rng.choices(SAYINGS[name], cum_weights=_weights(name))[0], rng)
        if is_kept(name, text):
            continue
        end = " " if name.endswith("LEADS") else ""
        if name in CLAUSES:
            return text.rstrip(".") + end
        return text[:1].upper() + text[1:] + end


@cache
def _weights(name: str) -> tuple[float, ...]:
    counts = (_count(read_tree(pattern)) for pattern in SAYINGS[name])
    return tuple(accumulate(1.0 + math.log2(1 + count) for count in counts))


def _count(tree: Tree) -> int:
    """How many sentences there are in a pattern, its slots as they are."""
    return math.prod(1 if isinstance(part, str) else sum(map(_count, part)) for part in tree)


def is_kept(name: str, text: str) -> bool:
    """Whether a sentence repeats one that training must not see.

    Lists of whole replies are compared as they are, the others by the words around their slots.
    """
    if name not in SPLIT_LISTS:
        return False
    words = _essence(text)
    if "{" not in "".join(getattr(phrases, name)):
        return words in _kept(name)
    return any(
        words[first : first + len(kept)] == kept
        for kept in _kept(name)
        for first in range(len(words) - len(kept) + 1)
    )


@cache
def _kept(name: str) -> tuple[tuple[str, ...], ...]:
    sides = phrases.pick_side(getattr(phrases, name), held_out=True)
    return tuple(_without_last_due(_essence(text)) for text in sides)


def _without_last_due(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[:-1] if words[-1] == "{due}" else words


def _essence(text: str) -> tuple[str, ...]:
    text = text.lower()
    for long, short in CONTRACTIONS:
        text = re.sub(rf"\b(i|you|we|they|it|he|she|that|let|do|does){long}\b", rf"\1{short}", text)
    return tuple(re.sub(r"[^\w{}' ]", " ", text).split())


@cache
def verb_phrases() -> tuple[str, ...]:
    """What WordNet's verbs mean, in the base form: "take in solid food"."""
    found: set[str] = set()
    data = (WORDNET / "data.verb").read_text(encoding="utf-8", errors="ignore")
    for line in data.splitlines():
        gloss = line.split("|")[-1].split('"')[0]
        for text in re.sub(r"\([^)]*\)", "", gloss).split(";"):
            phrase = " ".join(text.split())
            is_short = 2 <= len(phrase.split()) <= LONGEST_PHRASE
            if is_short and PLAIN_VERB_PHRASE.fullmatch(phrase) and " or " not in phrase:
                found.add(phrase)
    return tuple(
        sorted(p for p in found if p.split()[0] in _verbs() and p.split()[-1] not in LEFT_OPEN)
    )


@cache
def _verbs() -> frozenset[str]:
    return frozenset(wordnet_words("verb"))


@cache
def told_facts() -> tuple[str, ...]:
    """WordNet's example sentences in the third person, as something that is reported."""
    return tuple(
        text[:1].lower() + text[1:].rstrip(".")
        for text in wordnet_examples()
        if THIRD_PERSON.match(text) and 4 <= len(text.split()) <= 12
    )


def any_thing(rng: random.Random) -> str:
    """An object of any kind, with or without an adjective."""
    words = [
        rng.choice(("the", "the", "the", "a", "our", "this", "every", "one", "the other", "their"))
    ]
    words += [rng.choice(wordnet_words("adj"))] * (rng.random() < 0.4)
    words += [rng.choice(wordnet_words("noun"))] * (rng.random() < 0.3)
    words.append(rng.choice(wordnet_words("noun")))
    return with_articles(" ".join(words))


def with_articles(text: str) -> str:
    """The text with "an" where a vowel follows: words from lists don't know their neighbours."""
    return BEFORE_VOWEL.sub(r"\1n ", text)


def pattern_task(rng: random.Random) -> str:
    """A task of the patterns with slots and tildes for ``task_forms``; now and then two in one."""
    task = draw_pattern("TASKS", rng)
    if rng.random() > DOUBLE_TASK_SHARE or " and " in task:
        return task
    return f"{task} {rng.choice(('and', 'and', 'and', 'and then', 'and also'))} ~" + draw_pattern(
        "TASKS", rng
    )


def task_forms(task: str) -> tuple[str, str]:
    """A task of the patterns as (base form, past form): "go and ~see" gives "went and saw"."""
    past = VERB.sub(lambda match: past_form(match.group(2)), task)
    return task.replace("~", ""), past


def any_task(rng: random.Random) -> str:
    """Something to do, in the base form, in any words."""
    if rng.random() < 0.55:
        return rng.choice(verb_phrases())
    return f"{rng.choice(wordnet_words('verb'))} {any_thing(rng)}"


def odd_line(rng: random.Random) -> str:
    """What belongs to no meeting: orders to nobody, quotations, marks. Nothing of it is noted."""
    kind = rng.random()
    if kind < 0.35:
        phrase = rng.choice(verb_phrases())
        return f"{phrase[:1].upper()}{phrase[1:]}{rng.choice(('.', '!', ' now.', ' and stop.'))}"
    if kind < 0.7:
        return rng.choice(other_sentences())
    words = [rng.choice(wordnet_words(rng.choice(("noun", "verb", "adj")))) for _ in range(5)]
    marks = ("#", "[1]", "-", "<|", "|>", ":", "(due", ")", "http://", "*", "/")
    words += rng.choices(marks, k=rng.randint(1, 4))
    rng.shuffle(words)
    return " ".join(words)


@cache
def other_sentences() -> tuple[str, ...]:
    """WordNet's examples that report nothing: with "I", "you", or in no whole sentence."""
    return tuple(text for text in wordnet_examples() if not THIRD_PERSON.match(text))
