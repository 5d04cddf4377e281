"""Which sentences stand for the meeting: LexRank in stretches, then a choice without repeats.

LexRank: Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text
Summarization", JAIR 22 (2004). Similarities are only taken within a stretch of bounded size, so
that memory doesn't grow with the meeting.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from unplugged.core.minutes import words
from unplugged.engines.extractive_sentences import Sentence

STRETCH = 800  # sentences compared with each other: 2.5 MB of similarities
DAMPING = 0.85
ROUNDS = 30  # power iterations; the order of the best is stable long before
# Tuned on every second AMI development meeting (tests/benchmarks/minutes_quality.py), by ROUGE.
MIN_STEMS, MAX_STEMS = 4, 14  # content words of a sentence that can be read on its own
ENOUGH_STEMS = 8.0  # shorter sentences are worth less in proportion
QUESTION_WORTH = 0.4  # questions seldom are a result
FIRST_PERSON_WORTH = 0.8
REPEAT_LIMIT = 0.5  # likeness to a chosen sentence above which another is a repeat


def rank(sentences: Sequence[Sentence], check: Callable[[], None]) -> NDArray[np.float64]:
    """Return the worth of each sentence, 0 for one that can't stand in a summary.

    Args:
        sentences: In order of time.
        check: Called between stretches; may raise to stop.
    """
    bags = [words.content_stems(sentence.text) for sentence in sentences]
    spread = Counter(stem for bag in bags for stem in bag)
    total = max(1, len(bags))
    weights = {stem: math.log(total / count) for stem, count in spread.items()}
    longest = max((len(bag) for bag in bags if len(bag) <= MAX_STEMS), default=0)
    least = min(MIN_STEMS, max(1, longest))  # a meeting of short remarks has a summary too
    fit = [i for i, bag in enumerate(bags) if least <= len(bag) <= MAX_STEMS]
    worth = np.zeros(len(sentences))
    parts = max(1, -(-len(fit) // STRETCH))
    for k in range(parts):
        check()
        stretch = fit[k * len(fit) // parts : (k + 1) * len(fit) // parts]
        scores = _lexrank([bags[i] for i in stretch], weights)
        for i, score in zip(stretch, scores, strict=True):
            weight = sum(math.sqrt(spread[stem]) for stem in bags[i]) / len(bags[i])
            worth[i] = score * weight * _prior(sentences[i], len(bags[i]))
    return worth


def choose(
    sentences: Sequence[Sentence], worth: NDArray[np.float64], limit: int, spread: float
) -> list[int]:
    """Return the indices of at most ``limit`` sentences, in order, none like another.

    Args:
        sentences: In order of time.
        worth: From ``rank``.
        limit: Most sentences.
        spread: How much a sentence loses when its stretch of the meeting is already told, 0 to 1.
    """
    bags: dict[int, frozenset[str]] = {}
    chosen: list[int] = []
    told: Counter[int] = Counter()
    last_place = max((s.place for s in sentences), default=0) + 1
    order = [int(i) for i in np.argsort(-worth, kind="stable")[: 40 * limit] if worth[i] > 0]
    for i in order:
        bags[i] = words.content_stems(sentences[i].text)
    while order and len(chosen) < limit:

        def value(i: int) -> float:
            return float(worth[i]) * (1 - spread) ** told[sentences[i].place * limit // last_place]

        best = max(order, key=lambda i: (value(i), -i))
        order.remove(best)
        if all(_likeness(bags[best], bags[i]) < REPEAT_LIMIT for i in chosen):
            chosen.append(best)
            told[sentences[best].place * limit // last_place] += 1
    return sorted(chosen)


def _likeness(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / max(1, min(len(a), len(b)))


def _prior(sentence: Sentence, stems: int) -> float:
    """Return how well a sentence could stand in a summary, by its form alone."""
    prior = min(1.0, stems / ENOUGH_STEMS)
    if sentence.is_question:
        prior *= QUESTION_WORTH
    first = words.split_words(sentence.text)[:1]
    if first and first[0].lower().split("'")[0] == "i":
        prior *= FIRST_PERSON_WORTH
    return prior


def _lexrank(bags: Sequence[frozenset[str]], weights: dict[str, float]) -> NDArray[np.float64]:
    """Return continuous LexRank of sentences given as bags of stems, mean 1."""
    size = len(bags)
    if size == 0:
        return np.zeros(0)
    columns: dict[str, int] = {}
    for bag in bags:
        for stem in bag:
            columns.setdefault(stem, len(columns))
    vectors = np.zeros((size, len(columns)), dtype=np.float32)
    for row, bag in enumerate(bags):
        for stem in bag:
            vectors[row, columns[stem]] = weights[stem]
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    similar = vectors @ vectors.T
    similar /= np.maximum(similar.sum(axis=1, keepdims=True), 1e-9)
    scores = np.full(size, 1.0 / size)
    for _ in range(ROUNDS):
        scores = (1 - DAMPING) / size + DAMPING * (similar.T @ scores)
    return np.asarray(scores * size)
