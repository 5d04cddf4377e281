"""Pick the bullets of a summary when the chunks of a long meeting wrote too many."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from unplugged.core.minutes import words
from unplugged.core.types import MinutesItem

REPEAT_PENALTY = 0.5  # how much a bullet loses for likeness to one already picked


def pick_summary(items: Sequence[MinutesItem], limit: int) -> list[MinutesItem]:
    """Return at most ``limit`` bullets, spread over the meeting, in order of their lines.

    The meeting is parted into as many stretches as there is room for; each gives its most central
    bullet, and what room is left goes to the most central others. Bullets that nothing supports
    come in only when there is room.
    """
    supported = sorted((item for item in items if item.lines), key=lambda item: item.lines)
    doubtful = [item for item in items if not item.lines]
    if len(supported) <= limit:
        return supported + doubtful[: limit - len(supported)]
    vectors = _vectors(supported)
    centrality = _centrality(vectors)
    picked: list[int] = []
    left = set(range(len(supported)))
    bounds = [round(i * len(supported) / limit) for i in range(limit + 1)]
    for low, high in pairwise(bounds):
        stretch = [i for i in range(low, high) if i in left]
        if not stretch:
            continue
        best = max(stretch, key=lambda i: (_worth(i, picked, vectors, centrality), -i))
        picked.append(best)
        left.remove(best)
    return [supported[i] for i in sorted(picked)]


def _vectors(items: Sequence[MinutesItem]) -> list[dict[str, float]]:
    """Return unit-length tf-idf vectors; idf over the bullets themselves."""
    bags = [words.content_stems(item.text) for item in items]
    spread = Counter(s for bag in bags for s in bag)
    vectors = []
    for bag in bags:
        weights = {s: math.log(1 + len(items) / spread[s]) for s in bag}
        norm = math.sqrt(sum(w * w for w in weights.values())) or 1.0
        vectors.append({s: w / norm for s, w in weights.items()})
    return vectors


def _centrality(vectors: Sequence[dict[str, float]]) -> list[float]:
    """Return each vector's likeness to the sum of all."""
    total: defaultdict[str, float] = defaultdict(float)
    for vector in vectors:
        for s, weight in vector.items():
            total[s] += weight
    return [_dot(vector, total) / max(1, len(vectors)) for vector in vectors]


def _dot(a: dict[str, float], b: Mapping[str, float]) -> float:
    return sum(weight * b.get(s, 0.0) for s, weight in a.items())


def _worth(
    i: int,
    picked: Sequence[int],
    vectors: Sequence[dict[str, float]],
    centrality: Sequence[float],
) -> float:
    likeness = max((_dot(vectors[i], vectors[j]) for j in picked), default=0.0)
    return centrality[i] * (1 - REPEAT_PENALTY * likeness)
