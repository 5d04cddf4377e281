"""How good the minutes are: extractive engine and evidence check, beside simple baselines.

    python -m tests.benchmarks.minutes_quality ami MEETINGS.jsonl.gz [--half tune|report]
    python -m tests.benchmarks.minutes_quality synthetic [--meetings 100]
    python -m tests.benchmarks.minutes_quality evidence [--meetings 300]
    python -m tests.benchmarks.minutes_quality model FILE.gguf [--phrases FILE.toml]

``ami`` wants real meetings, one JSON object per row with turns, summary, decisions, action_items.
Every second meeting is for tuning, the others are for the report. ``synthetic`` and ``evidence``
draw meetings of phrases that no training and no rule was made with. ``model`` lets the app's own
writer, grammar and checks included, work with a demo model on the meetings of ``minutes-eval``:
what a person would read counts, as there, only when text, owner, date and line are all right, what
was said twice once. Run with ``app`` and the repository root on PYTHONPATH; ``ami`` needs the
packages of ``setup/benchmarks.lock``.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import mean
from typing import Any

from unplugged.core.engine import CancelToken
from unplugged.core.minutes import words
from unplugged.core.minutes.evidence import Verdict, check
from unplugged.core.minutes.line_index import LineIndex
from unplugged.core.minutes.merge import merge_duplicates
from unplugged.core.minutes.parse import Bullet, MinutesParser
from unplugged.core.minutes.template import TRAINED_SECTIONS
from unplugged.core.minutes.template_files import find_template
from unplugged.core.minutes.writer import LlmMinutes
from unplugged.core.types import Line, MinutesItem, Section
from unplugged.engines.extractive import ExtractiveMinutes
from unplugged.engines.llm_llamacpp import LlamaCppGenerator

from models.recipe.books import read_book
from models.recipe.minutes_data import Noise, draw_example
from models.recipe.minutes_eval import CHUNK_LINES, unseen_examples
from models.recipe.unmet import without_met

PROMPTS = Path(__file__).parents[2] / "resources" / "prompts"
# What is exchanged to make a true bullet false.
POOLS = {
    "city": """Berlin Madrid Lisbon Paris Vienna Oslo London Dublin Boston Chicago Denver Seattle
    Toronto Lyon Milan Zurich Prague Warsaw Athens Helsinki Munich Hamburg Rome Geneva""".split(),
    "month": [month.capitalize() for month in sorted(words.MONTHS)],
    "number": "two three four five six seven eight nine ten eleven twelve fifteen twenty".split(),
}
OTHER_OWNERS = ("Winifred", "Anton", "Clarissa", "Bruno")
OTHER_DUES = ("Monday", "the end of June", "noon")
OVERLAP = 0.5  # share of a reference's content words that makes it found
LABEL = re.compile(r"(Me|Others|Speaker \d+|[A-Z]\w+): (.*)")


def main() -> int:
    """Run one table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    tables = parser.add_subparsers(dest="table", required=True)
    ami = tables.add_parser("ami")
    ami.add_argument("meetings", type=Path)
    ami.add_argument("--half", choices=("tune", "report"), default="report")
    for name, size in (("synthetic", 100), ("evidence", 300)):
        table = tables.add_parser(name)
        table.add_argument("--meetings", type=int, default=size)
        table.add_argument("--trained-phrases", action="store_true")
    model = tables.add_parser("model")
    model.add_argument("file", type=Path)
    model.add_argument("--meetings", type=int, default=200)
    model.add_argument("--phrases", type=Path, help="default: those kept from training")
    given = parser.parse_args()
    if given.table == "model":
        return written_by_app(given.file, given.meetings, given.phrases)
    if given.table == "ami":
        return real_meetings(given.meetings, given.half)
    if given.table == "synthetic":
        return synthetic_meetings(given.meetings, held_out=not given.trained_phrases)
    return evidence_table(given.meetings, held_out=not given.trained_phrases)


# --- real meetings -------------------------------------------------------------------------------


def real_meetings(path: Path, half: str) -> int:
    """Print ROUGE of the summary and recall of decisions and action items."""
    try:
        rouge_scorer = importlib.import_module("rouge_score.rouge_scorer")
    except ImportError:
        print("rouge-score is not installed, so there is no ROUGE (see CONTRIBUTING, Dependencies)")
        return 1
    scorer = rouge_scorer.RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=True)
    with gzip.open(path, "rt", encoding="utf-8") as file:
        meetings = [json.loads(row) for row in file][half == "report" :: 2]
    minutes = find_template("minutes", [PROMPTS])
    rouge: dict[str, list[tuple[float, ...]]] = {}
    recall: dict[str, list[tuple[int, int]]] = {}
    precision: dict[str, list[tuple[int, int]]] = {}
    counts: Counter[str] = Counter()
    started = time.perf_counter()
    for meeting in meetings:
        lines = lines_of(meeting)
        items = list(ExtractiveMinutes(minutes).write(lines, cancel=CancelToken()))
        counts.update(f"bullets: {item.section}" for item in items)
        told = [i.text for i in items if i.section is Section.SUMMARY]
        length = sum(len(text.split()) for text in told)
        for name, text in (
            ("lead", _first_words((line.text for line in lines), length)),
            ("random lines", _first_words(_shuffled(lines), length)),
            ("extractive", " ".join(told)),
        ):
            score = scorer.score(meeting["summary"], text)
            rouge.setdefault(name, []).append(tuple(s.fmeasure for s in score.values()))
        counts["words of the summary"] += length
        counts["words of the human summary"] += len(meeting["summary"].split())
        for section, key in ((Section.DECISIONS, "decisions"), (Section.ACTIONS, "action_items")):
            references = meeting.get(key) or []
            found = [_as_read(i) for i in items if i.section is section]
            same = random.Random(meeting["id"]).sample(lines, min(len(found), len(lines)))
            for name, texts in (
                (f"{key}, rules", found),
                (f"{key}, as many random lines", [line.text for line in same]),
                (f"{key}, any bullet", [_as_read(i) for i in items]),
            ):
                hits = sum(_is_found(reference, texts) for reference in references)
                recall.setdefault(name, []).append((hits, len(references)))
                true = sum(any(_is_found(r, [text]) for r in references) for text in texts)
                precision.setdefault(name, []).append((true, len(texts)))
    spent_s = time.perf_counter() - started
    print(f"{len(meetings)} meetings ({half} half), {spent_s:.1f} s with scoring")
    print("summary, all of equal length    ROUGE-1  ROUGE-2  ROUGE-L (F, stemmed, mean)")
    for name, scores in rouge.items():
        row = "  ".join(f"{100 * mean(column):7.1f}" for column in zip(*scores, strict=True))
        print(f"  {name:28} {row}")
    for name, total in counts.items():
        print(f"  {name + ', per meeting':38} {total / len(meetings):7.1f}")
    for name, pairs in recall.items():
        hits, total = (sum(column) for column in zip(*pairs, strict=True))
        true, told = (sum(column) for column in zip(*precision[name], strict=True))
        print(
            f"  {name:42} recall {hits:4} / {total:4} = {hits / max(1, total):.3f}"
            f"   precision {true:4} / {told:4} = {true / max(1, told):.3f}"
        )
    return 0


def lines_of(meeting: dict[str, Any]) -> tuple[Line, ...]:
    """Return the transcript of a meeting from the data set."""
    return tuple(
        Line(i, turn["start"], turn["end"], turn["speaker"], turn["text"])
        for i, turn in enumerate(meeting["turns"], 1)
    )


def _as_read(item: MinutesItem) -> str:
    """Return a bullet as a person reads it: an owner and a due date are part of it."""
    return " ".join(part for part in (item.owner, item.text, item.due) if part)


def _shuffled(lines: Sequence[Line]) -> list[str]:
    order = list(lines)
    random.Random(len(lines)).shuffle(order)
    return [line.text for line in order]


def _first_words(texts: Iterable[str], limit: int) -> str:
    spoken = [word for text in texts for word in text.split()]
    return " ".join(spoken[:limit])


def _is_found(reference: str, texts: Sequence[str]) -> bool:
    wanted = words.content_stems(reference)
    return any(
        len(wanted & words.content_stems(text)) >= OVERLAP * max(1, len(wanted)) for text in texts
    )


# --- synthetic meetings --------------------------------------------------------------------------


def synthetic_meetings(count: int, *, held_out: bool) -> int:
    """Print how many of the true decisions and action items are found, and what else is."""
    tallies = {section: Counter[str]() for section in (Section.DECISIONS, Section.ACTIONS)}
    baseline = Counter[str]()
    rng = random.Random(20)
    for lines, truth in drawn_meetings(count, rng, held_out=held_out):
        items = list(ExtractiveMinutes().write(lines, cancel=CancelToken()))
        for section, tally in tallies.items():
            wanted = [item for item in truth if item.section is section]
            found = [item for item in items if item.section is section]
            tally["true"] += len(wanted)
            tally["found"] += len(found)
            left = list(found)
            for item in wanted:
                match = next((f for f in left if _same_item(item, f)), None)
                if match is None:
                    continue
                left.remove(match)
                tally["hit"] += 1
                tally["owner"] += match.owner == item.owner
                tally["due"] += _plain(match.due) == _plain(item.due)
                tally["exact"] += (
                    _plain(match.text) == _plain(item.text)
                    and match.owner == item.owner
                    and _plain(match.due) == _plain(item.due)
                )
        wanted_lines = {n for i in truth if i.section is Section.ACTIONS for n in i.lines}
        picked = rng.sample([line.number for line in lines], len(wanted_lines))
        baseline["hit"] += len(wanted_lines & set(picked))
        baseline["true"] += len(wanted_lines)
    kind = "phrases held out of training" if held_out else "phrases of the training"
    print(f"{count} synthetic meetings, {kind}, clean transcript, extractive engine")
    for section, tally in tallies.items():
        hit, precision = tally["hit"], tally["hit"] / max(1, tally["found"])
        recall = hit / max(1, tally["true"])
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(
            f"  {section:10} true {tally['true']:4}  recall {recall:.3f}"
            f"  precision {precision:.3f}  F1 {f1:.3f}  (line cited and half of the words)"
        )
        if section is Section.ACTIONS:
            print(f"             of the {hit} found: owner {tally['owner'] / max(1, hit):.3f}"
                  f"  due {tally['due'] / max(1, hit):.3f}"
                  f"  all words exact {tally['exact'] / max(1, hit):.3f}")  # fmt: skip
    share = baseline["hit"] / max(1, baseline["true"])
    print(f"  baseline: as many random lines hold {share:.3f} of the action items")
    return 0


def written_by_app(file: Path, count: int, phrases: Path | None) -> int:
    """Print how the minutes of the app with a demo model compare with the true ones."""
    book = without_met(read_book(phrases))[0] if phrases else None
    generator = LlamaCppGenerator(file, 1, 0)
    minutes = find_template("minutes", [PROMPTS])
    for is_clean in (True, False):
        tallies = {part: Counter[str]() for part in (Section.DECISIONS, Section.ACTIONS)}
        for example in unseen_examples(count, held_out=True, is_clean=is_clean, book=book):
            writer = LlmMinutes(
                generator, minutes, max_lines=CHUNK_LINES, is_trained_for_minutes=True
            )
            lines = tuple(_lines_of_transcript(example.transcript))
            items = list(writer.write(lines, cancel=CancelToken()))
            parser = MinutesParser(TRAINED_SECTIONS)
            bullets = parser.feed(example.minutes) + parser.close()
            truth = merge_duplicates([_bullet_item(bullet) for bullet in bullets])
            for section, tally in tallies.items():
                wanted = Counter(_exactly(i) for i in truth if i.section is section)
                found = Counter(_exactly(i) for i in items if i.section is section)
                tally["true"] += wanted.total()
                tally["written"] += found.total()
                tally["right"] += (wanted & found).total()
        print(f"{count} meetings through the app, {'clean' if is_clean else 'badly heard'}")
        for section, tally in tallies.items():
            f1 = 2 * tally["right"] / max(1, tally["true"] + tally["written"])
            print(
                f"  {section:10} true {tally['true']:4}  written {tally['written']:4}"
                f"  right {tally['right']:4}  F1 {f1:.3f}"
            )
    return 0


def _lines_of_transcript(transcript: str) -> Iterator[Line]:
    for i, row in enumerate(transcript.splitlines(), 1):
        text = row.split("] ", 1)[1]
        label = LABEL.fullmatch(text)
        yield Line(i, float(i), i + 0.5, label and label[1], label[2] if label else text)


def _exactly(item: MinutesItem) -> tuple[object, ...]:
    """Return what has to be the same; of several lines the first."""
    return (_plain(item.text), item.owner, _plain(item.due), min(item.lines, default=0))


def _bullet_item(bullet: Bullet) -> MinutesItem:
    return MinutesItem(bullet.section, bullet.text, bullet.cited, bullet.owner, bullet.due)


def drawn_meetings(
    count: int, rng: random.Random, *, held_out: bool
) -> Iterable[tuple[tuple[Line, ...], list[MinutesItem]]]:
    """Yield transcripts with speakers, and the true items of their minutes."""
    drawn = 0
    while drawn < count:
        example = draw_example(rng, (20, 50), held_out=held_out, noise=Noise())
        rows = [row[1:].split("] ", 1)[1] for row in example.transcript.splitlines()]
        labels = [LABEL.fullmatch(row) for row in rows]
        if not all(labels):
            continue  # drawn without speakers: owners would be "Someone" throughout
        drawn += 1
        lines = tuple(
            Line(i, float(i), i + 0.5, match[1], match[2])
            for i, match in enumerate(labels, 1)
            if match
        )
        parser = MinutesParser(TRAINED_SECTIONS)
        bullets = parser.feed(example.minutes) + parser.close()
        yield lines, [_bullet_item(bullet) for bullet in bullets]


def _same_item(true: MinutesItem, found: MinutesItem) -> bool:
    return bool(set(true.lines) & set(found.lines)) and _is_found(true.text, [found.text])


def _plain(text: str | None) -> str:
    return words.text_key(text or "")


# --- evidence ------------------------------------------------------------------------------------


def evidence_table(count: int, *, held_out: bool) -> int:
    """Print how many true bullets the check keeps and how many planted false ones it catches."""
    rng = random.Random(21)
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    previous: list[MinutesItem] = []
    for lines, truth in drawn_meetings(count, rng, held_out=held_out):
        index = LineIndex(lines)
        for item in truth:
            for kind, is_right in _trials(item, index, lines, rng):
                total[kind] += 1
                right[kind] += is_right
        own = {words.text_key(item.text) for item in truth}
        for item in previous:
            if item.section is not Section.SUMMARY and words.text_key(item.text) not in own:
                total["caught: bullet of another meeting"] += 1
                right["caught: bullet of another meeting"] += _is_caught(item, index)
        previous = truth
    print(f"{count} synthetic meetings, {'held-out' if held_out else 'training'} phrases")
    for kind in sorted(total, reverse=True):
        share = right[kind] / total[kind]
        print(f"  {kind:36} {right[kind]:5} / {total[kind]:5} = {share:.3f}")
    return 0


def _trials(
    item: MinutesItem, index: LineIndex, lines: Sequence[Line], rng: random.Random
) -> Iterable[tuple[str, bool]]:
    """Yield the kind and outcome of each trial with a true bullet."""
    found = check(item, index).item
    kept = set(item.lines) <= set(found.lines) and (found.owner, found.due) == (
        item.owner,
        item.due,
    )
    yield f"kept: {item.section}", kept
    for kind, swapped in _planted(item, rng):
        yield f"caught: other {kind}", _is_caught(swapped, index)
    if item.section is Section.DECISIONS:
        denied = replace(item, text="Do not " + item.text[:1].lower() + item.text[1:])
        yield "caught: denied decision", _is_caught(denied, index)
    if item.owner:
        other = replace(item, owner=rng.choice(OTHER_OWNERS))
        yield "caught: other owner", check(other, index).item.owner is None
    if item.due:
        other = replace(item, due=rng.choice([d for d in OTHER_DUES if d != item.due]))
        yield "caught: other due date", check(other, index).item.due is None
    wrong = rng.choice(lines).number
    if wrong not in item.lines:
        found = check(replace(item, lines=(wrong,)), index).item
        yield "set right: wrong line", set(item.lines) <= set(found.lines)


def _is_caught(item: MinutesItem, index: LineIndex) -> bool:
    return check(item, index).verdict is Verdict.UNSUPPORTED


def _planted(item: MinutesItem, rng: random.Random) -> Iterable[tuple[str, MinutesItem]]:
    """Yield the bullet with one word exchanged for another of its kind."""
    spoken = item.text.split()
    for kind, pool in POOLS.items():
        for i, word in enumerate(spoken):
            bare = word.strip(".,")
            if bare in pool:
                other = rng.choice([w for w in pool if w != bare])
                changed = " ".join([*spoken[:i], other, *spoken[i + 1 :]])
                yield kind, replace(item, text=changed)
                break


if __name__ == "__main__":
    sys.exit(main())
