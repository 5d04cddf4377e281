"""How well the lines for a question are found, on the questions of QMSum's development meetings.

    python tests/benchmarks/ask_quality.py ../shared/data/meetings/qmsum_dev.jsonl.gz --half report

Each specific question names the turns that its human answer rests on. Recall is the share of these
among the lines that a model would be shown; the baseline shows as many words from a random place.
For "not said", each question is also put to another meeting. The threshold was chosen on the half
"tune" (every other meeting, from the first on).
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from pathlib import Path
from statistics import mean
from typing import Any

from unplugged.core.ask.passages import find_passages, question_terms
from unplugged.core.types import Line

BUDGETS = (400, 800, 1_600)  # words
THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7)
OTHER = 7  # how many meetings further the other meeting stands

Question = tuple[str, frozenset[int]]


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("meetings", type=Path)
    parser.add_argument("--half", choices=("tune", "report"), default="report")
    given = parser.parse_args()
    with gzip.open(given.meetings, "rt", encoding="utf-8") as file:
        rows = [json.loads(row) for row in file][given.half == "report" :: 2]
    transcripts = [_lines(row) for row in rows]
    questions = [_questions(row, len(t)) for row, t in zip(rows, transcripts, strict=True)]
    count = sum(map(len, questions))
    print(f"{given.half} half: {count} questions on {len(rows)} meetings")
    for budget in BUDGETS:
        pairs = [
            (_recall(q, lines, budget), _recall_of_random_place(q, lines, budget))
            for lines, asked in zip(transcripts, questions, strict=True)
            for q in asked
        ]
        found, chance = (mean(column) for column in zip(*pairs, strict=True))
        print(f"{budget:5} words shown: recall {found:.3f}, from a random place {chance:.3f}")
    own = [_share(q, t) for t, asked in zip(transcripts, questions, strict=True) for q in asked]
    others = transcripts[OTHER:] + transcripts[:OTHER]
    strange = [_share(q, t) for t, asked in zip(others, questions, strict=True) for q in asked]
    for least in THRESHOLDS:
        kept = mean(share >= least for share in own)
        refused = mean(share < least for share in strange)
        print(f"threshold {least}: {kept:.1%} of own answered, {refused:.1%} of strange refused")


def _lines(row: dict[str, Any]) -> list[Line]:
    turns = row["meeting_transcripts"]
    return [Line(i, 0.0, 0.0, t["speaker"], t["content"]) for i, t in enumerate(turns, 1)]


def _questions(row: dict[str, Any], last: int) -> list[Question]:
    found = []
    for asked in row["specific_query_list"]:
        spans = [(int(first), int(end)) for first, end in asked["relevant_text_span"]]
        lines = {n + 1 for first, end in spans for n in range(first, end + 1)}
        if lines := {n for n in lines if n <= last}:
            found.append((asked["query"], frozenset(lines)))
    return found


def _words(line: Line) -> int:
    return len(line.text.split())


def _recall(question: Question, lines: list[Line], budget: int) -> float:
    asked, wanted = question
    found = find_passages(question_terms(asked), {"m": lines}, cost=_words, budget=budget)
    shown = {line.number for passage in found.passages for line in passage.lines}
    return len(shown & wanted) / len(wanted)


def _recall_of_random_place(question: Question, lines: list[Line], budget: int) -> float:
    asked, wanted = question
    start = random.Random(asked).randrange(len(lines))
    shown: set[int] = set()
    left = budget
    for line in lines[start:] + lines[:start]:
        left -= _words(line)
        if left < 0:
            break
        shown.add(line.number)
    return len(shown & wanted) / len(wanted)


def _share(question: Question, lines: list[Line]) -> float:
    terms = question_terms(question[0])
    return find_passages(terms, {"m": lines}, cost=_words, budget=0).share


if __name__ == "__main__":
    main()
