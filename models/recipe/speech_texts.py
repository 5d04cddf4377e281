"""The sentences the speech model learns from.

Half of them are lines of synthetic meetings; the rest gives coverage: WordNet's example sentences
and glosses, and frames filled with its words, names, dates and numbers. Digits are spelled out,
because that is what the voices say. One seed, one list.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache, partial
from itertools import cycle
from pathlib import Path

WORDNET = Path("/usr/share/wordnet")  # Debian package wordnet-base
SPEAKABLE = re.compile(r"[A-Za-z][A-Za-z ,'-]*")

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "twentieth"),
    *("twenty first", "twenty second", "twenty fifth", "thirtieth", "thirty first"),
)
NAMES = (
    *("Ana", "Ben", "Carla", "David", "Elena", "Farid", "Grace", "Hugo", "Ines", "Jack", "Kira"),
    *("Liam", "Maya", "Noah", "Olga", "Paul", "Quinn", "Rosa", "Sam", "Tara", "Umar", "Vera"),
    *("Will", "Yusuf", "Zoe", "Alice", "Boris", "Dana", "Erik", "Fatima", "George", "Hana"),
    *("Ivan", "Julia", "Karl", "Lena", "Marco", "Nina", "Oscar", "Priya", "Ravi", "Sofia"),
    *("Tom", "Victor", "Wendy", "Anders", "Emil", "Freya", "Henry", "Isla", "Jonas", "Lucas"),
    *("Mina", "Owen", "Petra", "Sarah", "Theo", "Walter", "Amir", "Diego", "Esther", "Felix"),
    *("Gloria", "Helen", "Kevin", "Laura", "Martin", "Naomi", "Oliver", "Robert", "Stella"),
    *("Maria", "Peter", "Susan", "James", "Linda", "Mark", "Anita", "Frank", "Claire", "Simon"),
    *("Emma", "Daniel", "Rachel", "Michael", "Joan", "Thomas", "Anna", "John", "Lisa", "Eva"),
)
FRAMES = (
    "The {noun} and the {noun} are {adjective}.",
    "{name} says the {adjective} {noun} is ready.",
    "We need {number} {noun}s by {day}.",
    "Did {name} {verb} the {noun}?",
    "Can we {verb} the {adjective} {noun} on {day}?",
    "The {noun} costs {number} euros.",
    "It was {number} percent in {month}.",
    "The meeting is on {day}, the {ordinal} of {month}.",
    "{name} and {name} will {verb} it {adverb}.",
    "I think the {noun} is too {adjective}.",
    "There is a {noun} in the {noun}.",
    "{noun}, {noun} and {noun}.",
    "Please {verb} the {noun} before {number} o'clock.",
    "{number} people asked about the {noun}.",
    "He did it {adverb} and they did not {verb}.",
    "Why would {name} {verb} a {noun}?",
    "She has {number} of them and I have {number}.",
    "My number is {small} {small} {small} {small} {small}.",
    "We met on {month} {ordinal}, not in {month}.",
    "{adverb}, that is what {name} wants.",
    "It is a {adjective}, {adjective} {noun}.",
    "What about the {noun} of {name}?",
    "{name}, {name}, {name} and {name} are here.",
    "If you {verb} the {noun}, we {verb} the {noun}.",
)

WIDE_SHARE = 0.42
WORDNET_SHARE = 0.22 / 0.42  # of the wide ones; the others are frames
DEALT_WORDNET_SHARE = 0.35  # more frames, or most nouns would not come in 64,000 sentences

HANDS_SEED = 4_711

MeetingLines = Callable[[random.Random], list[str]]
Filler = Callable[[], str]


def draw_texts(
    seed: int,
    count: int,
    meeting_lines: MeetingLines,
    wide: float = WIDE_SHARE,
    hand: Hand | None = None,
) -> list[str]:
    """Draw sentences for one part of the corpus.

    Args:
        seed: Different seeds give different sentences, except for the short stock replies that
            every meeting repeats.
        count: How many.
        meeting_lines: Gives the spoken lines of one synthetic meeting.
        wide: Share of draws, 0 to 1, that give one WordNet sentence or frame; the others give up
            to four lines of a meeting.

    Returns:
        Sentences, cased and punctuated, each 1 to 30 words.
    """
    rng = random.Random(seed)
    wordnet_share = DEALT_WORDNET_SHARE if hand else WORDNET_SHARE
    texts: list[str] = []
    while len(texts) < count:
        kind = rng.random()
        if kind < wide * wordnet_share:
            texts.append(next(hand.sentences) if hand else rng.choice(wordnet_sentences()))
        elif kind < wide:
            texts.append(_framed(rng, hand))
        else:
            lines = meeting_lines(rng)
            rng.shuffle(lines)
            texts += lines[:4]
    rng.shuffle(texts)
    return [text for text in texts[:count] if len(text.split()) <= 30]


class Hand:
    """What one of several parts is dealt of the dictionary: nothing comes twice before all came.

    Drawn at random, some 40 % of the words came in 82,000 sentences, and a tenth three times.
    """

    def __init__(self, number: int, hands: int, avoid: Collection[str]) -> None:
        """Take hand ``number`` of ``hands``, without the sentences of ``avoid``."""
        rng = random.Random(HANDS_SEED)

        def deal(cards: Sequence[str]) -> Iterator[str]:
            shuffled = rng.sample(cards, len(cards))
            return cycle(shuffled[number::hands])

        self.sentences = deal([text for text in wordnet_sentences() if text not in avoid])
        parts = (("noun", "noun"), ("verb", "verb"), ("adjective", "adj"), ("adverb", "adv"))
        self.words = {slot: deal(wordnet_words(part)) for slot, part in parts}


def is_wide(text: str) -> bool:
    """Whether a sentence came from WordNet or from a frame, and not from a meeting."""
    return text in _all_wordnet() or any(frame.fullmatch(text) for frame in _frame_shapes())


@cache
def _all_wordnet() -> frozenset[str]:
    return frozenset(wordnet_sentences())


@cache
def _frame_shapes() -> tuple[re.Pattern[str], ...]:
    shapes = []
    for frame in FRAMES:
        parts = re.split(r"\{\w+\}", sentence(frame))
        shapes.append(re.compile("(.+)".join(re.escape(part) for part in parts), re.IGNORECASE))
    return tuple(shapes)


def number_words(rng: random.Random) -> str:
    """A number from 0 to 9,999 in words, small ones most often."""
    kind = rng.random()
    if kind < 0.45:
        return rng.choice(SMALL[2:])
    tens = rng.choice(TENS)
    if kind < 0.75:
        return tens if rng.random() < 0.5 else f"{tens} {rng.choice(SMALL[1:10])}"
    unit = "hundred" if rng.random() < 0.6 else "thousand"
    rest = f" and {rng.choice(SMALL[1:])}" if rng.random() < 0.3 else ""
    return f"{rng.choice(SMALL[1:10])} {unit}{rest}"


@cache
def wordnet_words(part: str) -> tuple[str, ...]:
    """Plain lower-case words of one part of speech: "noun", "verb", "adj" or "adv"."""
    lines = (WORDNET / f"index.{part}").read_text(encoding="utf-8", errors="ignore").splitlines()
    words = {line.split()[0] for line in lines if line and not line.startswith(" ")}
    return tuple(sorted(word for word in words if re.fullmatch(r"[a-z]{3,11}", word)))


@cache
def wordnet_examples() -> tuple[str, ...]:
    """WordNet's example sentences that a voice can read as they are."""
    found: set[str] = set()
    for part in ("noun", "verb", "adj", "adv"):
        data = (WORDNET / f"data.{part}").read_text(encoding="utf-8", errors="ignore")
        for text in re.findall(r'"([^"\n]*)"', data):
            if SPEAKABLE.fullmatch(text) and 4 <= len(text.split()) <= 18:
                found.add(sentence(text))
    return tuple(sorted(found))


@cache
def wordnet_sentences() -> tuple[str, ...]:
    """WordNet's examples and glosses that a voice can read as they are."""
    found: set[str] = set()
    for part in ("noun", "verb", "adj", "adv"):
        data = (WORDNET / f"data.{part}").read_text(encoding="utf-8", errors="ignore")
        for line in data.splitlines():
            if line.startswith("  "):  # the licence at the head of each file
                continue
            gloss = line.split("|")[-1].strip()
            candidates = [(text, 2) for text in re.findall(r'"([^"]*)"', gloss)]
            candidates.append((gloss.split('"')[0].split(";")[0].strip(), 4))
            for text, least_words in candidates:
                words = text.split()
                if SPEAKABLE.fullmatch(text) and least_words <= len(words) <= 18:
                    found.add(sentence(text))
    return tuple(sorted(found))


def sentence(text: str) -> str:
    """Give a phrase its capital and its full stop."""
    text = re.sub(r"\s+", " ", text).strip(" ,")
    return text[:1].upper() + text[1:] + ("" if text.endswith(("?", ".")) else ".")


def _framed(rng: random.Random, hand: Hand | None = None) -> str:
    text = rng.choice(FRAMES)
    fillers: dict[str, Filler] = {
        "noun": lambda: rng.choice(wordnet_words("noun")),
        "verb": lambda: rng.choice(wordnet_words("verb")),
        "adjective": lambda: rng.choice(wordnet_words("adj")),
        "adverb": lambda: rng.choice(wordnet_words("adv")),
        "name": lambda: rng.choice(NAMES),
        "number": lambda: number_words(rng),
        "small": lambda: rng.choice(SMALL[:10]),
        "day": lambda: rng.choice(DAYS),
        "month": lambda: rng.choice(MONTHS),
        "ordinal": lambda: rng.choice(ORDINALS),
    }
    if hand:
        fillers |= {slot: partial(next, words) for slot, words in hand.words.items()}
    filled = re.sub(r"\{(\w+)\}", lambda match: fillers[match.group(1)](), text)
    return sentence(filled)
