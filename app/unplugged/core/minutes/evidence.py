"""Does the recording say what a bullet says? Each bullet is held against its cited lines.

Numbers, names, dates and negation must agree exactly, the other content words for the most part. A
bullet that its own lines don't carry is cited anew where other lines do; else it is unsupported. An
owner or due date that nobody named is taken away, the task itself may stay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from unplugged.core.minutes import words
from unplugged.core.minutes.due_dates import is_no_time
from unplugged.core.minutes.line_index import LineFacts, LineIndex
from unplugged.core.minutes.ownership import is_due_said, naming_place, takes_on
from unplugged.core.minutes.polarity import agrees
from unplugged.core.minutes.template import WRITTEN_BY_MODELS
from unplugged.core.types import MinutesItem, Section

# Share of a bullet's content words, weighed by how rare they are in the meeting, that its lines
# must hold. A decision or task has to be closer to the speech than a summary. Chosen on every other
# one of the real development meetings, see docs/evidence.md.
NEEDED_SHARE = {
    Section.SUMMARY: 0.4,
    Section.DECISIONS: 0.5,
    Section.ACTIONS: 0.5,
    Section.QUESTIONS: 0.4,
    Section.DRAFT: 0.4,
    Section.CODE: 0.4,
}
NEEDS_PROOF = frozenset({Section.DECISIONS, Section.ACTIONS})
"""Kinds of which nothing is shown that no line carries."""
ROUNDING = 1e-9
MIN_WORDS = 2  # content words that must be there in any case, unless the bullet has only one
NEIGHBOUR_WORTH = 0.5  # a word found only in the line before or after counts half
MAX_ADDED_LINES = 2  # how many lines a new citation may add to what is there
REACH_LINES = 6  # how far from the first line added lines may lie


_NAME_AHEAD = re.compile(r"([A-Z][^\W\d_]+): ")


class Verdict(StrEnum):
    """What the check of a bullet came to."""

    SUPPORTED = "supported"
    RECITED = "recited"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome for one bullet.

    Attributes:
        verdict: Whether lines carry it, and whether they are the ones it cited.
        item: The bullet with checked lines, owner and due date. An unsupported one has no lines.
    """

    verdict: Verdict
    item: MinutesItem


@dataclass(frozen=True, slots=True)
class _Claim:
    """What a bullet says, ready to be looked for."""

    stems: frozenset[str]
    numbers: frozenset[float]
    names: frozenset[str]
    text: str
    section: Section
    key: str

    @property
    def is_empty(self) -> bool:
        return not (self.stems or self.numbers or self.names)


def check(item: MinutesItem, index: LineIndex) -> Finding:
    """Hold a bullet against its lines.

    Args:
        item: The bullet; its lines are numbers of the transcript.
        index: All lines that may carry it.
    """
    claim = _claim(item, index)
    cited = index.places(item.lines)
    if index.is_translated and cited and claim.is_empty:  # nothing in it can be compared
        return Finding(Verdict.SUPPORTED, _with_details(item, claim, cited, index))
    if _states_nothing(claim, index):
        return Finding(Verdict.SUPPORTED, replace(item, lines=(), owner=None, due=None))
    if claim.is_empty or len(index) == 0:
        return _unsupported(item)
    if cited and _carries(claim, cited, index):
        better = _better(claim, cited, index)
        if better is None:
            return Finding(Verdict.SUPPORTED, _with_details(item, claim, cited, index))
        return Finding(Verdict.RECITED, _with_details(item, claim, [better], index))
    for start in (cited, []):
        places = _gathered(claim, start, index)
        if places and _has_core(claim, places, index) and _carries(claim, places, index):
            for place in list(places):  # what was cited and says nothing of it goes
                rest = [p for p in places if p != place]
                places = rest if rest and _carries(claim, rest, index) else places
            better = _better(claim, places, index)
            places = places if better is None else [better]
            return Finding(Verdict.RECITED, _with_details(item, claim, places, index))
    return _unsupported(item)


def holds(item: MinutesItem, index: LineIndex) -> bool:
    """Return whether the very lines that a bullet cites say it, its owner and its due date.

    Unlike ``check`` it changes nothing: what a person sees after editing a line is the bullet as it
    was, with a mark.
    """
    claim = _claim(item, index)
    cited = index.places(item.lines)
    if _states_nothing(claim, index):
        return True
    if claim.is_empty or not cited or not _carries(claim, cited, index):
        return False
    if item.due is not None and not is_due_said(item.due, cited, index):
        return False
    return item.owner is None or naming_place(item.owner, claim.stems, cited, index) is not None


def _claim(item: MinutesItem, index: LineIndex) -> _Claim:
    text = item.text
    if item.section is Section.CODE:
        text = words.without_keywords(text)
    elif item.section is Section.DRAFT:
        text = words.without_courtesy(text)
    if index.is_translated:
        return _translated_claim(item, text, index)
    names = words.proper_words(text, index.speakers)
    if heads := _NAME_AHEAD.match(text):  # "Zoe: call the supplier", outside the tasks
        names |= {heads.group(1).lower()}
    stems = words.content_stems(text) - {words.stem(name) for name in names}
    if item.section is not Section.ACTIONS:
        stems = stems - words.frame_stems() or stems
    return _Claim(
        stems=stems,
        numbers=words.numbers(text),
        names=names,
        text=text,
        section=item.section,
        key=words.text_key(text),
    )


def _translated_claim(item: MinutesItem, text: str, index: LineIndex) -> _Claim:
    """Return what of a bullet can be compared across languages; dates are left to the reader."""
    spoken = {word.lower() for word in words.split_words(text)}
    return _Claim(
        stems=frozenset(),
        numbers=words.numbers(text),
        names=frozenset(spoken & index.speakers),
        text=text,
        section=item.section,
        key=words.text_key(text),
    )


def _states_nothing(claim: _Claim, index: LineIndex) -> bool:
    """Whether a row of a draft needs no line: "Dear Ben," (who was there), "Kind regards", ");"."""
    is_empty = not (claim.stems or claim.numbers) and claim.names <= index.speakers
    return is_empty and claim.section in WRITTEN_BY_MODELS


def _unsupported(item: MinutesItem) -> Finding:
    return Finding(
        Verdict.UNSUPPORTED,
        replace(item, lines=(), owner=None, due=None, is_supported=False),
    )


def _carries(claim: _Claim, places: Sequence[int], index: LineIndex) -> bool:
    """Whether the lines at these places say what is claimed."""
    facts = [index.facts(place) for place in places]
    is_verbatim = any(claim.key in fact.sentences for fact in facts)
    about = frozenset[str]() if is_verbatim else claim.stems
    exact = [fact.exact_about(about) for fact in facts]
    if not claim.numbers <= frozenset().union(*(numbers for numbers, _ in exact)):
        return False
    named = frozenset().union(*(spoken for _, spoken in exact), *(f.speaker_words for f in facts))
    if not claim.names <= named:
        return False
    if claim.stems:
        in_lines = claim.stems & frozenset().union(*(f.stems for f in facts))
        missing = claim.stems - in_lines
        near = [index.facts(p).stems for p in index.around(places, 1)] if missing else []
        in_near = missing & frozenset().union(*near)
        if not in_lines or _held(in_lines, in_near) < min(MIN_WORDS, len(claim.stems)):
            return False
        told = index.weight(in_lines) + NEIGHBOUR_WORTH * index.weight(in_near)
        if told < NEEDED_SHARE[claim.section] * index.weight(claim.stems) - ROUNDING:
            return False
    if _is_refused(claim, places, index) or _is_done(claim, places, index):
        return False
    return _agrees(claim, places, index)


def _held(in_lines: frozenset[str], in_near: frozenset[str]) -> float:
    return len(in_lines) + NEIGHBOUR_WORTH * len(in_near)


def _agrees(claim: _Claim, places: Sequence[int], index: LineIndex) -> bool:
    """Whether the lines affirm and deny what the claim does; word for word they always do."""
    facts = [index.facts(place) for place in places]
    if not claim.stems or any(claim.key in each.sentences for each in facts):
        return True
    following = [index.facts(place + 1) for place in places if place + 1 < len(index)]
    return agrees(claim.text, facts, following, is_task=claim.section is Section.ACTIONS)


def _is_refused(claim: _Claim, places: Sequence[int], index: LineIndex) -> bool:
    """Whether a decision or task was only proposed, and turned down in the next line."""
    if claim.section not in NEEDS_PROOF:
        return False
    main = max(places, key=lambda p: len(index.facts(p).stems & claim.stems))
    if main + 1 >= len(index) or not index.facts(main + 1).refuses(claim.stems):
        return False
    if claim.section is Section.ACTIONS and any(
        takes_on(index.facts(place)) for place in places if place > main + 1
    ):
        return False  # "No, I can't." "Then I'll do it."
    return index.facts(main).proposes(claim.stems)


def _is_done(claim: _Claim, places: Sequence[int], index: LineIndex) -> bool:
    """Whether a task is one that the lines tell of as done."""
    if claim.section is not Section.ACTIONS:
        return False
    clauses = (clause for place in places for clause in index.facts(place).clauses)
    told = [(len(clause.stems & claim.stems), not clause.is_done) for clause in clauses]
    return bool(told) and not max(told)[1]


def _gathered(claim: _Claim, start: Sequence[int], index: LineIndex) -> list[int]:
    """Return the given places, or the best one, and the few nearby that add most.

    A line that holds nothing but a number or a name of the claim comes in only beside another one:
    the same number far away speaks of something else.
    """
    places = list(start)
    reach = range(len(index))
    for _ in range(MAX_ADDED_LINES + (0 if start else 1)):
        missing = _missing(claim, [index.facts(p) for p in places])
        if places:
            low, high = places[0] - REACH_LINES, places[-1] + REACH_LINES + 1
            reach = range(max(0, low), min(len(index), high))
        if missing.is_empty or (places and _carries(claim, places, index)):
            break
        beside = {p + d for p in places for d in (-1, 1)}
        worth = {
            p: _worth(missing, index.facts(p))
            for p in reach
            if p not in places and (p in beside or claim.stems & index.facts(p).stems)
        }
        best = max(worth, key=lambda p: (worth[p], -p), default=None)
        if best is None or worth[best] == 0:
            break
        places = sorted([*places, best])
    return places


def _has_core(claim: _Claim, places: Sequence[int], index: LineIndex) -> bool:
    """Whether one line alone holds half of the claim; words from here and there are no proof."""
    best = max(len(claim.stems & index.facts(place).stems) for place in places)
    return 2 * best >= len(claim.stems)


def _better(claim: _Claim, cited: Sequence[int], index: LineIndex) -> int | None:
    """Return the one line that says more of the claim than all cited ones do, None for none."""
    held = claim.stems & frozenset().union(*(index.facts(place).stems for place in cited))
    if held == claim.stems:
        return None
    least = index.weight(held) + ROUNDING
    worth = {p: index.weight(claim.stems & index.facts(p).stems) for p in range(len(index))}
    best = max(worth, key=lambda p: (worth[p], -p))
    return best if worth[best] > least and _carries(claim, [best], index) else None


def _missing(claim: _Claim, held: Sequence[LineFacts]) -> _Claim:
    """Return what of a claim the given lines don't hold."""
    return replace(
        claim,
        stems=claim.stems - frozenset().union(*(f.stems for f in held)),
        numbers=claim.numbers - frozenset().union(*(f.numbers for f in held)),
        names=claim.names - frozenset().union(*(f.all_words for f in held)),
    )


def _worth(missing: _Claim, facts: LineFacts) -> int:
    """Return how much of what is missing a line holds; numbers and names count double."""
    exact = len(missing.numbers & facts.numbers) + len(missing.names & facts.all_words)
    return len(missing.stems & facts.stems) + 2 * exact


def _with_details(
    item: MinutesItem, claim: _Claim, places: Sequence[int], index: LineIndex
) -> MinutesItem:
    """Return the bullet with its lines, and with owner and due date as far as they were named.

    What was taken for a date and is a place goes back to the text: it was said, too.
    """
    places = list(places)
    text, owner, due = item.text, item.owner, item.due
    if owner is not None:
        found = naming_place(owner, claim.stems, places, index)
        owner = owner if found is not None else None
        places = sorted({*places, *([] if found is None else [found])})
    if due is not None and not index.is_translated and not is_due_said(due, places, index):
        due = None
    if due is not None and is_no_time(due):
        text, due = f"{text.rstrip(' .,;')} {due}", None
    lines = tuple(index.number(place) for place in places)
    return replace(item, text=text, lines=lines, owner=owner, due=due, is_supported=True)
