"""Agglomerative clustering of voices by cosine distance, with average linkage.

The two nearest groups become one until the nearest are too far apart. The mean cosine between all
pairs of two groups is the product of their sums over the product of their weights, so only sums
are kept (UPGMA; Sokal and Michener, 1958).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MOST_ITEMS = 2_000  # the table of their distances has 16 MB then
_NEVER = -2.0  # below every cosine

Vectors = NDArray[np.float32]
Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Join:
    """One step of the clustering: group ``gone`` goes into group ``kept``.

    Attributes:
        kept: Number of the group that stays; groups have the number of their first item.
        gone: Number of the group that ends.
        distance: Their cosine distance, 0 to 2.
    """

    kept: int
    gone: int
    distance: float


def joins_of(vectors: Vectors, weights: Vectors) -> tuple[Join, ...]:
    """Return the steps that make one group of all items, the nearest first.

    Args:
        vectors: Shape (n, d), n >= 1, each of length 1.
        weights: Shape (n,), above 0: how much an item counts, such as its seconds.
    """
    sums = vectors.astype(np.float64) * weights[:, None]
    mass = weights.astype(np.float64)
    cosine = (sums @ sums.T / np.outer(mass, mass)).astype(np.float32)
    np.fill_diagonal(cosine, _NEVER)
    nearest = cosine.argmax(axis=1)
    best = cosine.max(axis=1)
    joins = []
    for _ in range(len(mass) - 1):
        one = int(best.argmax())
        kept, gone = sorted((one, int(nearest[one])))
        joins.append(Join(kept, gone, 1.0 - float(best[one])))
        sums[kept] += sums[gone]
        mass[kept] += mass[gone]
        row = (sums @ sums[kept] / (mass * mass[kept])).astype(np.float32)
        row[cosine[kept] == _NEVER] = _NEVER
        row[gone] = _NEVER
        cosine[kept, :], cosine[:, kept] = row, row
        cosine[gone, :], cosine[:, gone] = _NEVER, _NEVER
        best[gone] = _NEVER
        closer = row > best
        nearest[closer], best[closer] = kept, row[closer]
        stale = np.flatnonzero((nearest == kept) | (nearest == gone))
        for number in (kept, *stale):
            nearest[number] = cosine[number].argmax()
            best[number] = cosine[number, nearest[number]]
    return tuple(joins)


def groups_after(joins: tuple[Join, ...], items: int) -> Labels:
    """Return the group of each item after these steps, shape (items,)."""
    parent = np.arange(items)
    for join in joins:
        parent[join.gone] = join.kept
    for number in range(items):  # groups have the number of their first item
        parent[number] = parent[parent[number]]
    return parent


def speakers_of(
    vectors: Vectors,
    weights: Vectors,
    *,
    same_distance: float,
    count: int | None = None,
    least_weight: float = 0.0,
) -> Vectors:
    """Return the voices of the speakers, the one who speaks most first.

    Groups that weigh too little are no speakers: a cough and a doorbell are far from everything.

    Args:
        vectors: Shape (n, d), each of length 1.
        weights: Shape (n,), above 0.
        same_distance: Groups that are nearer than this are one person.
        count: How many speakers there are, None when nobody knows. Where there are not as many
            that weigh enough, there are fewer.
        least_weight: How much a speaker weighs at least.

    Returns:
        Shape (speakers, d), each of length 1; one speaker where nobody weighs enough.
    """
    if len(weights) > MOST_ITEMS:
        chosen = np.linspace(0, len(weights) - 1, MOST_ITEMS).astype(int)
        least_weight *= MOST_ITEMS / len(weights)
        vectors, weights = vectors[chosen], weights[chosen]
    joins = joins_of(vectors, weights)
    if count is None:
        taken = sum(join.distance < same_distance for join in joins)
    else:
        taken = _stage_with(joins, weights, count, least_weight)
    labels = groups_after(joins[:taken], len(weights))
    mass = np.bincount(labels, weights, minlength=len(weights))
    heavy = np.flatnonzero(mass >= max(least_weight, 1e-9))
    if len(heavy) == 0:
        heavy = np.array([int(mass.argmax())])
    heavy = heavy[np.argsort(-mass[heavy], kind="stable")]
    voices = [(vectors[labels == one] * weights[labels == one, None]).sum(axis=0) for one in heavy]
    return np.stack([voice / max(float(np.linalg.norm(voice)), 1e-9) for voice in voices])


def _stage_with(joins: tuple[Join, ...], weights: Vectors, count: int, least_weight: float) -> int:
    """Return after how many steps there are so many groups that weigh enough, as late as can be."""
    mass = weights.astype(np.float64).copy()
    heavy = int(np.count_nonzero(mass >= least_weight))
    best, best_stage = heavy, 0
    for stage, join in enumerate(joins, start=1):
        before = int(mass[join.kept] >= least_weight) + int(mass[join.gone] >= least_weight)
        mass[join.kept] += mass[join.gone]
        mass[join.gone] = -1.0
        heavy += int(mass[join.kept] >= least_weight) - before
        if abs(heavy - count) <= abs(best - count):
            best, best_stage = heavy, stage
    return best_stage
