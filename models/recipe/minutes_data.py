"""Examples for the minutes model: a piece of a noisy transcript and the minutes it should give.

The text is exactly what the app sends: numbered lines, with speakers or without, in ChatML. Noise
imitates a small speech recogniser: lost punctuation and capitals, misheard and dropped words,
fillers, lines cut in two or run together.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from models.recipe import vocabulary
from models.recipe.books import Book
from models.recipe.marked_words import Role, Word
from models.recipe.meetings import hold_meeting
from models.recipe.speech_texts import wordnet_words
from models.recipe.turns import Item, Meeting, Turn

SYSTEM = "Write the minutes of this meeting. Cite line numbers."
HEADINGS = ("## Summary", "## Decisions", "## Action items")
NOBODY = "Someone"
HIGHEST_LINE = 99
Use = Literal["none", "topic", "fact", "decision", "action", "due", "owner"]
USES: tuple[Use, ...] = get_args(Use)
OWNING: frozenset[Role] = frozenset(("self", "ask", "unowned", "taken"))
UNLABELLED_SHARE = 0.6  # a file with one track has no speakers: the usual case


@dataclass(frozen=True, slots=True)
class Hint:
    """What the generator knows of one word of a transcript."""

    start: int  # of the word in the transcript, in characters
    end: int
    use: Use | None  # None where only a later line tells
    closes: Role | None
    owner: str | None = None  # as the minutes write it, where the word closes who does what


@dataclass(frozen=True, slots=True)
class Example:
    """One chunk as the app would send it, and its true minutes."""

    transcript: str
    minutes: str
    hints: tuple[Hint, ...] = ()  # what a word of the transcript is for; only training has them

    @property
    def prompt(self) -> str:
        """The chat up to where the model begins to write."""
        return (
            f"<|im_start|>system\n{SYSTEM}<|im_end|>\n"
            f"<|im_start|>user\n{self.transcript}<|im_end|>\n"
            "<|im_start|>assistant\n"
        )

    @property
    def answer(self) -> str:
        """What the model should write, with the end mark."""
        return self.minutes + "<|im_end|>"


@dataclass(frozen=True, slots=True)
class Noise:
    """How badly the transcript is heard. Shares are per word or per line, 0 to 1."""

    misheard: float = 0.0
    dropped: float = 0.0
    fillers: float = 0.0
    split_lines: float = 0.0
    joined_lines: float = 0.0
    lost_marks: float = 0.0  # commas, full stops and question marks that vanish
    is_lower_case: bool = False
    uses_digits: bool = False


def draw_noise(rng: random.Random) -> Noise:
    """Half of the transcripts is clean, some are heard badly."""
    uses_digits = rng.random() < 0.2
    kind = rng.random()
    if kind < 0.5:
        return Noise(uses_digits=uses_digits)
    strength = rng.random()
    return Noise(
        misheard=0.05 * strength,
        dropped=0.012 * strength,
        fillers=0.03 * rng.random(),
        split_lines=0.05 * rng.random(),
        joined_lines=0.05 * rng.random(),
        lost_marks=rng.choice((0.0, 0.1, 0.5)),
        uses_digits=uses_digits,
        is_lower_case=kind > 0.93,
    )


def draw_example(
    rng: random.Random,
    lines: tuple[int, int],
    *,
    held_out: bool = False,
    busy: tuple[float, float] = (0.35, 0.75),
    noise: Noise | None = None,
    shifted: float = 0.0,
    variety: float = 0.0,
    unlabelled: float = UNLABELLED_SHARE,
    book: Book | None = None,
) -> Example:
    """Draw one example.

    Args:
        rng: Source of all chance.
        lines: Fewest and most transcript lines; the upper bound may be passed by split lines.
        held_out: Use the phrases that training never sees.
        busy: Range of the share of talk that belongs into the minutes.
        noise: Fixed noise, or None to draw it.
        shifted: Chance that the numbering starts anywhere, which teaches high line numbers on
            short transcripts. The app always starts at 1.
        variety: Share of sentences unfolded from patterns and of words of a whole dictionary.
        unlabelled: Chance that the lines carry no speakers.
        book: Speak in these phrases instead.
    """
    size = rng.randint(*lines)
    most = size + rng.randint(0, 8)
    share = rng.uniform(*busy)
    meeting = hold_meeting(rng, most, held_out=held_out, busy=share, variety=variety, book=book)
    turns = _window(meeting.turns, size, rng)
    labels = _labels(meeting, rng) if rng.random() > unlabelled else None
    noise = noise or draw_noise(rng)
    heard = [replace(turn, words=tuple(mishear(turn.words, noise, rng))) for turn in turns]
    cut = _recut(heard, noise, rng, keep_speakers=labels is not None)
    first = rng.randint(1, HIGHEST_LINE + 1 - len(cut)) if rng.random() < shifted else 1
    return write_example(cut, meeting, labels, first=first)


def write_example(
    turns: Sequence[Turn], meeting: Meeting, labels: dict[str, str] | None, *, first: int = 1
) -> Example:
    """Number the lines and write the true minutes.

    Args:
        turns: The lines in order.
        meeting: Gives the items that the words refer to.
        labels: Speaker label per person, or None when lines carry no speaker.
        first: Number of the first line.
    """
    transcript = [
        f"[{number}] {labels[turn.speaker]}: {turn.text}" if labels else f"[{number}] {turn.text}"
        for number, turn in enumerate(turns, start=first)
    ]
    bullets: dict[str, list[str]] = {heading: [] for heading in HEADINGS}
    for number, item_index, words in _found_items(turns, first):
        item = meeting.items[item_index]
        text = " ".join(word.plain for word in words if word.part == "text")
        if item.kind == "topic":
            bullets[HEADINGS[0]].append(f"- The team discussed {text}. [{number}]")
        elif item.kind == "fact":
            bullets[HEADINGS[0]].append(f"- {_capital(text)}. [{number}]")
        elif item.kind == "decision":
            bullets[HEADINGS[1]].append(f"- {_capital(text)}. [{number}]")
        else:
            due = " ".join(word.plain for word in words if word.part == "due")
            due = due.removeprefix("by ")
            owner = _owner(item, labels)
            tail = f" (due {due})" if due else ""
            bullets[HEADINGS[2]].append(f"- {owner}: {text}{tail} [{number}]")
    minutes = "\n".join(
        "\n".join([heading, *(bullets[heading] or ["- None"])]) for heading in HEADINGS
    )
    return Example(
        "\n".join(transcript), minutes, tuple(_hints(turns, transcript, meeting, labels))
    )


def _hints(
    turns: Sequence[Turn],
    transcript: Sequence[str],
    meeting: Meeting,
    labels: dict[str, str] | None,
) -> Iterator[Hint]:
    """What each word is for, with its place in the transcript."""
    line_start = 0
    action: Item | None = None  # of the sentence that is not closed yet, or of an open call
    for turn, line in zip(turns, transcript, strict=True):
        start = line_start + len(line) - len(turn.text)
        roles = {word.closes for word in turn.words}
        is_refused = not roles.isdisjoint(("ask", "self", "call")) and all(
            word.item < 0 for word in turn.words
        )
        is_asked_after = "maybe" in roles and any(word.item >= 0 for word in turn.words)
        is_open = "propose" in roles or is_refused or is_asked_after  # the next line tells
        for word in turn.words:
            use: Use | None = "none"
            if word.item >= 0:
                kind = meeting.items[word.item].kind
                use = kind if word.part == "text" else word.part
                action = meeting.items[word.item] if kind == "action" else None
            if is_open:
                use = None
            owner = _owner(action, labels) if action and word.closes in OWNING else None
            yield Hint(start, start + len(word.shown), use, word.closes, owner)
            if word.closes is not None and word.closes not in ("call", "maybe"):
                action = None
            start += len(word.shown) + 1
        line_start += len(line) + 1


def mishear(words: Sequence[Word], noise: Noise, rng: random.Random) -> list[Word]:
    """Put noise on the words of a line; names that own a task stay as they are."""
    heard: list[Word] = []
    for word in words:
        chance = rng.random()
        if word.part == "owner":
            heard.append(word)
        elif chance < noise.misheard:
            heard.append(_replaced(word, _other_word(word.plain, rng)))
        elif chance < noise.misheard + noise.dropped and len(words) > 3:
            if heard:
                heard[-1] = replace(heard[-1], closes=word.closes or heard[-1].closes)
        else:
            if chance > 1 - noise.fillers:
                heard.append(_filler(rng))
            heard.append(word)
    heard = heard or list(words)
    if noise.uses_digits:
        heard = [
            _replaced(w, vocabulary.DIGITS[w.plain]) if w.plain in vocabulary.DIGITS else w
            for w in heard
        ]
    if noise.lost_marks:
        heard = [_without_mark(w) if rng.random() < noise.lost_marks else w for w in heard]
    if noise.is_lower_case:
        heard = [replace(w, shown=w.shown.lower(), plain=_lower(w)) for w in heard]
    return heard


def _lower(word: Word) -> str:
    return word.plain if word.part == "owner" else word.plain.lower()


def _filler(rng: random.Random) -> Word:
    filler = rng.choice(vocabulary.FILLERS)
    return Word(filler + rng.choice(("", ",")), filler)


def _replaced(word: Word, plain: str) -> Word:
    """The same place in the sentence, filled by another word."""
    core = word.shown.strip(".,?!")
    start = word.shown.find(core)
    shown = plain.capitalize() if core[:1].isupper() and plain.islower() else plain
    shown = word.shown[:start] + shown + word.shown[start + len(core) :]
    return replace(
        word, shown=shown, plain=plain if word.plain[:1].islower() else shown.strip(".,?!")
    )


def _without_mark(word: Word) -> Word:
    plain = word.plain.rstrip(",") or word.plain  # the minutes know no comma that nobody saw
    return replace(word, shown=word.shown.rstrip(".,?!") or word.shown, plain=plain)


def _other_word(word: str, rng: random.Random) -> str:
    """A word that a bad recogniser might write instead."""
    if len(word) < 4 or rng.random() < 0.3:
        return rng.choice(wordnet_words("noun"))
    cut = rng.randrange(1, len(word) - 1)
    letter = rng.choice("aeioulnrst")
    return rng.choice(
        (word[:cut] + word[cut + 1 :], word[:cut] + letter + word[cut + 1 :], word[:-1])
    )


def _window(turns: Sequence[Turn], size: int, rng: random.Random) -> list[Turn]:
    """A stretch of turns that tears no reply from its question."""
    starts = [i for i, turn in enumerate(turns) if not turn.is_reply and i + size <= len(turns)]
    start = 0 if rng.random() < 0.4 or not starts else rng.choice(starts)
    end = min(start + size, len(turns))
    while end < len(turns) and turns[end].is_reply:
        end += 1
    return list(turns[start:end])


def _labels(meeting: Meeting, rng: random.Random) -> dict[str, str]:
    """Names of the speakers, sometimes only "Speaker 1" or "Me" and "Others"."""
    kind = rng.random()
    if kind < 0.1:
        return {name: f"Speaker {i}" for i, name in enumerate(meeting.people, start=1)}
    if kind < 0.2:
        return {name: "Others" if i else "Me" for i, name in enumerate(meeting.people)}
    return {name: name for name in meeting.people}


def _recut(
    turns: Sequence[Turn], noise: Noise, rng: random.Random, *, keep_speakers: bool
) -> list[Turn]:
    """Cut some lines in two and run some together, as a recogniser does."""
    lines: list[Turn] = []
    for turn in turns:
        if (
            lines
            and rng.random() < noise.joined_lines
            and (not keep_speakers or lines[-1].speaker == turn.speaker)
        ):
            lines[-1] = replace(lines[-1], words=lines[-1].words + turn.words)
        elif len(turn.words) > 5 and rng.random() < noise.split_lines:
            cut = rng.randrange(2, len(turn.words) - 1)
            lines += [replace(turn, words=turn.words[:cut]), replace(turn, words=turn.words[cut:])]
        else:
            lines.append(turn)
    return lines[:HIGHEST_LINE]


def _found_items(turns: Sequence[Turn], first: int) -> list[tuple[int, int, list[Word]]]:
    """Items in the order of their first words: (line number, item index, its words)."""
    lines: dict[int, int] = {}
    words: dict[int, list[Word]] = {}
    for number, turn in enumerate(turns, start=first):
        for word in turn.words:
            if word.item >= 0:
                words.setdefault(word.item, []).append(word)
                if word.part == "text":
                    lines.setdefault(word.item, number)
    return [(line, item, words[item]) for item, line in lines.items()]


def _owner(item: Item, labels: dict[str, str] | None) -> str:
    if item.owner is None:
        return NOBODY
    if item.is_owner_spoken:
        return item.owner
    return labels[item.owner] if labels else NOBODY


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def draw_copying(rng: random.Random, lines: tuple[int, int]) -> Example:
    """An exercise: copy every line and cite it, in half of the examples with a capital.

    Most bullets begin with a capital where the transcript has none, and the tokens of the two have
    nothing in common.
    """
    kinds = ("noun", "verb", "adj")
    texts = [
        " ".join(rng.choice(wordnet_words(rng.choice(kinds))) for _ in range(rng.randint(2, 5)))
        for _ in range(rng.randint(*lines))
    ]
    transcript = "\n".join(f"[{n}] {text}" for n, text in enumerate(texts, start=1))
    if rng.random() < 0.5:
        texts = [_capital(text) for text in texts]
    copies = "\n".join(f"- {text}. [{n}]" for n, text in enumerate(texts, start=1))
    return Example(transcript, f"{HEADINGS[0]}\n{copies}")
