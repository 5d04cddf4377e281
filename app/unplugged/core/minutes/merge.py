"""Bullets that several chunks wrote about the same thing become one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from unplugged.core.minutes import words
from unplugged.core.types import MinutesItem, Section

SAME_SHARE = 0.65  # of all content words of two bullets, the share that both have
INSIDE_SHARE = 0.9  # of the shorter bullet's content words, the share that the longer one has
MIN_STEMS_INSIDE = 3  # a bullet of one or two words lies inside too many others
MAX_LINES = 8  # cited lines of a merged bullet


@dataclass(frozen=True, slots=True)
class _Gist:
    """What of a bullet has to agree with another's."""

    stems: frozenset[str]
    numbers: frozenset[float]
    is_negated: bool
    owner: str | None
    due: frozenset[str]


def merge_duplicates(items: Sequence[MinutesItem]) -> list[MinutesItem]:
    """Merge near-identical bullets of the same section, in the order of their first appearance.

    The longer text stays, the citations of both are joined, and an owner or due date that only one
    of them knows is kept. Bullets that differ in a number, in negation, in owner or in due date are
    different bullets.
    """
    kept: list[MinutesItem] = []
    gists: list[_Gist] = []
    by_stem: dict[tuple[Section, str], list[int]] = {}
    for item in items:
        gist = _gist(item)
        rivals = {i for s in gist.stems for i in by_stem.get((item.section, s), ())}
        match = next((i for i in sorted(rivals) if _is_same(gists[i], gist)), None)
        if match is None and not gist.stems:
            match = next((i for i, other in enumerate(kept) if other.text == item.text), None)
        if match is None:
            match = len(kept)
            kept.append(item)
            gists.append(gist)
        else:
            kept[match] = _joined(kept[match], item)
            gists[match] = _gist(kept[match])
        for s in gist.stems:
            places = by_stem.setdefault((item.section, s), [])
            if match not in places:
                places.append(match)
    return kept


def _gist(item: MinutesItem) -> _Gist:
    return _Gist(
        stems=words.content_stems(item.text),
        numbers=words.numbers(item.text),
        is_negated=words.is_negated(item.text),
        owner=item.owner.casefold() if item.owner else None,
        due=frozenset(words.stem(word) for word in words.split_words(item.due or "")),
    )


def _is_same(a: _Gist, b: _Gist) -> bool:
    if a.is_negated != b.is_negated or a.numbers != b.numbers:
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
