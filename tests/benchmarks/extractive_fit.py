"""Fit the weights of the extractive engine's formula on every other AMI development meeting.

    python -m tests.benchmarks.extractive_fit ami_dev.jsonl.gz

Prints the lines for ``WEIGHTS`` in ``engines/extractive_score.py``. Meetings 1, 3, 5, ... are
used; the others are for the report and are never read here. Ridge-penalised logistic regression by
Newton's method; two further rows tell how well it does within the half, fitted on one quarter and
tried on the other.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from unplugged.core.minutes import words
from unplugged.core.types import Section
from unplugged.engines.extractive_score import FEATURES, candidates, features
from unplugged.engines.extractive_sentences import split_sentences

from tests.benchmarks.minutes_quality import OVERLAP, lines_of

PENALTY = 5.0
ROUNDS = 60
KINDS = ((Section.DECISIONS, "decisions"), (Section.ACTIONS, "action_items"))

Floats = NDArray[np.float64]


def main() -> None:
    """Print weights, and how sure they are."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("meetings", type=Path)
    given = parser.parse_args()
    with gzip.open(given.meetings, "rt", encoding="utf-8") as file:
        meetings = [json.loads(row) for row in file][::2]
    for section, key in KINDS:
        examples = [_examples(meeting, section, key) for meeting in meetings]
        weights = fitted(examples)
        rows = ", ".join(f"{weight:.2f}" for weight in weights)
        print(f"Section.{section.name}: ({rows}),")
        print("   ", dict(zip(FEATURES, (round(float(w), 2) for w in weights), strict=True)))
        for half in (0, 1):
            chance, truth = _tried(fitted(examples[half::2]), examples[1 - half :: 2])
            order = np.argsort(-chance)[: 4 * len(examples[1 - half :: 2])]
            print(f"    four a meeting, other quarter: {truth[order].mean():.3f} true")


def _examples(meeting: dict[str, Any], section: Section, key: str) -> tuple[Floats, Floats]:
    lines = lines_of(meeting)
    sentences = split_sentences(lines, lambda: None)
    wanted = candidates(sentences, section)
    references = [words.content_stems(text) for text in meeting.get(key) or []]
    truth = [
        any(len(ref & bag) >= OVERLAP * max(1, len(ref)) for ref in references)
        for bag in (words.content_stems(sentences[i].text) for i in wanted)
    ]
    return features(sentences, lines, wanted, lambda: None), np.array(truth, dtype=float)


def fitted(examples: list[tuple[Floats, Floats]]) -> Floats:
    """Return the weights that fit these meetings best."""
    table = np.vstack([rows for rows, _ in examples])
    truth = np.concatenate([each for _, each in examples])
    weights = np.zeros(table.shape[1])
    penalty = PENALTY * np.eye(table.shape[1])
    penalty[0, 0] = 1e-6  # the bias is free
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (chance - truth) + penalty @ weights
        curve = (table * (chance * (1 - chance))[:, None]).T @ table + penalty
        weights -= np.linalg.solve(curve, slope)
    return weights


def _tried(weights: Floats, examples: list[tuple[Floats, Floats]]) -> tuple[Floats, Floats]:
    table = np.vstack([rows for rows, _ in examples])
    return 1 / (1 + np.exp(-table @ weights)), np.concatenate([each for _, each in examples])


if __name__ == "__main__":
    main()
