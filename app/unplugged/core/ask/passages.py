"""Find the stretches of a transcript that a question asks about.

Each line is worth the rare words of the question that it holds, and half of those its neighbours
hold: an answer rarely repeats the question, but it stands beside the line that does.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from unplugged.core.ask.values import LineRef
from unplugged.core.minutes import words
from unplugged.core.types import Line

BEFORE, AFTER = 2, 3  # lines around one that are read with it; answers come after questions
NEAR_SHARE = 0.5  # what a word in a neighbouring line counts
# Words that mean nothing in a search, and are names where they have capitals: "in May", "Will said
# so", "from IT".
_NAME = re.compile(r"\b(?:May|Will|IT|US|WHO)\b")
_NO_NAME = re.compile(
    r"(?:^|[.!?]\s)\W*(?:May|Will)\s(?:I|we|you|he|she|it|they|there|this|that|the|a|an|our|my|your)\b"
)
PREFIX_LETTERS = 3  # shorter stems would match too many other words


@dataclass(frozen=True, slots=True)
class Terms:
    """What of a question can be looked for.

    Attributes:
        stems: Its content words and names.
        numbers: Its numbers.
    """

    stems: frozenset[str]
    numbers: frozenset[float]

    @property
    def all(self) -> frozenset[str | float]:
        """Everything that can be looked for."""
        return frozenset[str | float]((*self.stems, *self.numbers))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not (self.stems or self.numbers)

    def prefixes(self) -> tuple[str, ...]:
        """Return beginnings of words for a full-text search, ordered; of numbers without words."""
        found = {_prefix(stem) for stem in self.stems}
        if not found:
            # With and without a mark between thousands; which mark it is says nothing there.
            found = {f"{n:{mark}.15g}" for n in self.numbers for mark in ("", ",")}
        return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class Passage:
    """Neighbouring lines of one meeting.

    Attributes:
        meeting_id: Which meeting.
        lines: The lines, numbers ascending and without a hole.
    """

    meeting_id: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave.

    Attributes:
        passages: Where an answer may stand, in order of meeting and line.
        best: The most promising lines, best first.
        share: How much of the question's weight the best stretch holds, 0 to 1; where it is low,
            the meeting speaks of something else.
    """

    passages: tuple[Passage, ...]
    best: tuple[LineRef, ...]
    share: float


def question_terms(question: str) -> Terms:
    """Return what of a question can be looked for: not "what did the team say about"."""
    stems = words.content_stems(question) | _names(question)
    return Terms(stems - words.frame_stems() or stems, words.numbers(question))


def find_passages(
    terms: Terms,
    meetings: Mapping[str, Sequence[Line]],
    *,
    cost: Callable[[Line], int],
    budget: int,
) -> Found:
    """Choose the stretches that hold most of what is asked for, within a budget.

    Args:
        terms: What is asked for.
        meetings: The transcripts to look through, each with ascending numbers.
        cost: What one line takes of the budget, such as its tokens.
        budget: Bound on the lines of all passages.
    """
    held = {
        meeting_id: [_held(terms, line) for line in lines] for meeting_id, lines in meetings.items()
    }
    weights = _weights(terms, [found for rows in held.values() for found in rows])
    total = sum(weights.values())
    if total == 0:
        return Found((), (), 0.0)
    scored: list[tuple[float, str, int]] = []
    share = 0.0
    for meeting_id, rows in held.items():
        for place, own in enumerate(rows):
            if not own:
                continue
            near = frozenset().union(*rows[max(0, place - BEFORE) : place + AFTER + 1])
            own_weight = sum(weights[term] for term in own)
            near_weight = sum(weights[term] for term in near)
            share = max(share, near_weight / total)
            worth = own_weight + NEAR_SHARE * (near_weight - own_weight)
            scored.append((worth, meeting_id, place))
    scored.sort(key=lambda row: (-row[0], row[1], row[2]))
    chosen: dict[str, set[int]] = {}
    left = budget
    for _, meeting_id, place in scored:
        lines, taken = meetings[meeting_id], chosen.setdefault(meeting_id, set())
        around = range(max(0, place - BEFORE), min(len(lines), place + AFTER + 1))
        for wanted in ([place], around):
            new = [p for p in wanted if p not in taken]
            price = sum(cost(lines[p]) for p in new)
            if price <= left:
                taken.update(new)
                left -= price
    passages = [
        Passage(meeting_id, tuple(meetings[meeting_id][place] for place in run))
        for meeting_id, places in chosen.items()
        for run in _runs(sorted(places))
    ]
    order = {meeting_id: i for i, meeting_id in enumerate(meetings)}
    passages.sort(key=lambda p: (order[p.meeting_id], p.lines[0].number))
    best = tuple(LineRef(m, meetings[m][place].number) for _, m, place in scored)
    return Found(tuple(passages), best, share)


def _prefix(stem: str) -> str:
    # A stem may end in a letter that the word has not ("deliveri"), never in its first ones.
    is_changed = len(stem) > PREFIX_LETTERS and stem.endswith("i")
    return stem[:-1] if is_changed else stem


def _held(terms: Terms, line: Line) -> frozenset[str | float]:
    """Return the terms that a line holds; who speaks it counts as said."""
    stems = words.content_stems(line.text) | _names(line.text)
    if line.speaker:
        stems |= words.content_stems(line.speaker) | _names(line.speaker)
    return terms.all & {*stems, *words.numbers_heard(line.text)}


def _names(text: str) -> frozenset[str]:
    """Return the names in a text that are no content words without their capitals."""
    if text.isupper():  # typed with caps lock on
        return frozenset()
    plain = _NO_NAME.sub(" ", text)
    found = {match.group().lower() for match in _NAME.finditer(plain)}
    return frozenset(name for name in found if name in words.STOP_WORDS)


def _weights(terms: Terms, held: Iterable[frozenset[str | float]]) -> dict[str | float, float]:
    """Return how much each term tells: the rarer, the more (inverse document frequency)."""
    rows = list(held)
    counts = Counter(term for row in rows for term in row)
    return {
        term: math.log(1 + len(rows) / (1 + counts[term])) if rows else 0.0 for term in terms.all
    }


def _runs(places: Sequence[int]) -> list[list[int]]:
    """Part ascending places into runs of neighbours."""
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs
