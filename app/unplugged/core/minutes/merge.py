"""Bullets that several chunks wrote about the same thing become one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from unplugged.core.minutes import words
from unplugged.core.minutes.clauses import is_negated
from unplugged.core.minutes.due_dates import spoken_part
from unplugged.core.minutes.template import WRITTEN_BY_MODELS
from unplugged.core.types import MinutesItem, MinutesPart

SAME_SHARE = 0.65  # of all content words of two bullets, the share that both have
INSIDE_SHARE = 0.9  # of the shorter bullet's content words, the share that the longer one has
MIN_STEMS_INSIDE = 3  # a bullet of one or two words lies inside too many others
MAX_LINES = 8  # cited lines of a merged bullet


@dataclass(frozen=True, slots=True)
class _Gist:
    """What of a bullet has to agree with another's."""

    stems: frozenset[str]
    spoken: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[float]
    is_negated: bool
    owner: str | None
    due: frozenset[str]


def merge_duplicates(items: Sequence[MinutesItem]) -> list[MinutesItem]:
    """Merge near-identical bullets of the same part, in the order of their first appearance.

    The longer text stays, the citations of both are joined, and an owner or due date that only one
    of them knows is kept. Bullets that differ in a number, in a name, weekday or colour, in
    negation, in owner or in due date are different bullets. Rows of a draft follow each other and
    stay as they are.
    """
    kept: list[MinutesItem] = []
    gists: list[_Gist] = []
    by_stem: dict[tuple[MinutesPart, str], list[int]] = {}
    for item in items:
        if item.section in WRITTEN_BY_MODELS:
            kept.append(item)
            gists.append(_NO_GIST)
            continue
        gist = _gist(item)
        rivals = {i for s in gist.stems for i in by_stem.get((item.part, s), ())}
        match = next((i for i in sorted(rivals) if _is_same(gists[i], gist)), None)
        if match is None and not gist.stems:
            same = (i for i, other in enumerate(kept) if _says_same(other, item))
            match = next(same, None)
        if match is None:
            match = len(kept)
            kept.append(item)
            gists.append(gist)
        else:
            kept[match] = _joined(kept[match], item)
            gists[match] = _gist(kept[match])
        for s in gist.stems:
            places = by_stem.setdefault((item.part, s), [])
            if match not in places:
                places.append(match)
    return kept


_NOTHING = frozenset[str]()
_NO_GIST = _Gist(
    _NOTHING, _NOTHING, _NOTHING, frozenset(), is_negated=False, owner=None, due=_NOTHING
)


def _says_same(a: MinutesItem, b: MinutesItem) -> bool:
    return a.part == b.part and a.text == b.text


def is_same_bullet(first: MinutesItem, second: MinutesItem) -> bool:
    """Whether two bullets of one kind say the same, so that they would be merged."""
    return _is_same(_gist(first), _gist(second))


def _gist(item: MinutesItem) -> _Gist:
    return _Gist(
        stems=words.content_stems(item.text),
        spoken=frozenset(words.stem(word) for word in words.split_words(item.text)),
        names=frozenset(words.stem(name) for name in words.proper_words(item.text)),
        numbers=words.numbers(item.text),
        is_negated=is_negated(item.text),
        owner=item.owner.casefold() if item.owner else None,
        due=frozenset(words.stem(word) for word in words.split_words(spoken_part(item.due or ""))),
    )


def _is_same(a: _Gist, b: _Gist) -> bool:
    if a.is_negated != b.is_negated or a.numbers != b.numbers:
        return False
    if a.names - b.spoken and b.names - a.spoken:  # the office in Berlin, the one in Munich
        return False
    if a.owner and b.owner and a.owner != b.owner:
        return False
    if a.due and b.due and not (a.due <= b.due or b.due <= a.due):
        return False
    both = len(a.stems & b.stems)
    shorter = min(len(a.stems), len(b.stems))
    if shorter == 0:
        return False
    is_inside = shorter >= MIN_STEMS_INSIDE and both / shorter >= INSIDE_SHARE
    return is_inside or both / len(a.stems | b.stems) >= SAME_SHARE


def _joined(first: MinutesItem, second: MinutesItem) -> MinutesItem:
    if first.is_supported != second.is_supported:  # what nothing supports adds nothing
        return first if first.is_supported else second
    longer = second if len(second.text) > len(first.text) else first
    return replace(
        longer,
        lines=tuple(sorted({*first.lines, *second.lines}))[:MAX_LINES],
        owner=first.owner or second.owner,
        due=first.due or second.due,
    )
