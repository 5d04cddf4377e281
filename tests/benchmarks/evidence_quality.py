"""How many planted false bullets the evidence check catches, and how many true ones it keeps.

    python -m tests.benchmarks.evidence_quality MEETINGS.jsonl.gz... [--half tune|report]

Synthetic meetings: `python -m tests.benchmarks.minutes_quality evidence`.

Real meetings (AMI, ICSI, QMSum) are read as JSON, one a row. True bullets are of two kinds: what a
person wrote about the meeting, in words of their own, cited as a good writer would (the few lines
that share most words with it), and sentences that were said, cleaned as for minutes. A false one is
a true one with one thing changed: a name, a number, a date, the negation, the owner; or it is what
a person wrote about another meeting. Numbers and names are exchanged for others of the same
meeting where it has some, because those are hardest to catch.

A false bullet counts only if its true form is kept: else catching it would prove nothing. Every
other meeting, from the first on, is for choosing thresholds ("tune"); the rest is for the report.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from unplugged.core.minutes import words
from unplugged.core.minutes.clauses import is_negated
from unplugged.core.minutes.evidence import Verdict, check
from unplugged.core.minutes.line_index import LineIndex
from unplugged.core.types import Line, MinutesItem, Section
from unplugged.engines.extractive_sentences import as_bullet, split_sentences
from unplugged.engines.extractive_tasks import find_tasks

CITED = 3  # lines that a bullet of a person is given
PER_MEETING = 12  # bullets of each kind and meeting
OTHER = 9  # how many meetings further the other meeting stands
NAMES = ("Winifred", "Anton", "Clarissa", "Bruno", "Oslo", "Nadia")
DATES = (*(day.capitalize() for day in sorted(words.WEEKDAYS)), "tomorrow", "today")
MONTHS = tuple(
    month.capitalize() for month in sorted(words.MONTHS) if month not in ("may", "march")
)
SPOKEN_NUMBERS = "two three four five six seven eight nine ten twelve fifteen twenty fifty".split()
_DIGITS = re.compile(r"(?<![\w.,-])\d+(?:[.,]\d+)?(?![\w-]|[.,]\d)")
_AUXILIARY = re.compile(
    r"\b(will|would|is|are|was|were|should|could|must|has|have|does|did|can)\b(?! not\b|n't)"
)
_NOT = re.compile(r"\b(will|would|is|are|was|were|should|could|must|has|have|does|did|can) ?not\b")


@dataclass(frozen=True, slots=True)
class Meeting:
    """One real meeting: its lines, and what a person wrote about it."""

    lines: tuple[Line, ...]
    written: tuple[tuple[Section, str], ...]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("meetings", type=Path, nargs="*")
    parser.add_argument("--half", choices=("tune", "report"), default="report")
    parser.add_argument("--most", type=int, default=0, help="meetings of each file, 0 for all")
    given = parser.parse_args()
    for path in given.meetings:
        meetings = read_meetings(path)
        chosen = range(given.half == "report", len(meetings), 2)
        tally = Tally()
        for k in list(chosen)[: given.most or None]:
            judge_meeting(meetings[k], meetings[(k + OTHER) % len(meetings)], tally)
        print(f"{path.name}, {given.half} half, {len(chosen)} meetings")
        tally.show()


# --- reading -------------------------------------------------------------------------------------


def read_meetings(path: Path) -> list[Meeting]:
    """Return the meetings of one file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(row) for row in file]
    return [_qmsum(row) if "meeting_transcripts" in row else _corpus(row) for row in rows]


def _corpus(row: dict[str, Any]) -> Meeting:
    roles = row.get("roles") or {}
    lines = tuple(
        Line(i, t["start"], t["end"], roles.get(t["speaker"], f"Speaker {t['speaker']}"), t["text"])
        for i, t in enumerate(row["turns"], 1)
    )
    written = [(Section.SUMMARY, text) for text in _sentences(row.get("summary") or "")]
    for key, section in (
        ("decisions", Section.DECISIONS),
        ("action_items", Section.ACTIONS),
        ("problems", Section.SUMMARY),
        ("progress", Section.SUMMARY),
    ):
        written += [(section, text) for text in row.get(key) or []]
    return Meeting(lines, tuple(written))


def _qmsum(row: dict[str, Any]) -> Meeting:
    lines = tuple(
        Line(i, float(i), i + 0.5, t["speaker"], re.sub(r"\{\w+\}", " ", t["content"]))
        for i, t in enumerate(row["meeting_transcripts"], 1)
    )
    answers = [asked["answer"] for asked in row["specific_query_list"]]
    written = tuple((Section.SUMMARY, text) for answer in answers for text in _sentences(answer))
    return Meeting(lines, written)


def _sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+(?=[A-Z])", text) if len(part.split()) >= 4]


# --- judging -------------------------------------------------------------------------------------


class Tally:
    """Counts, by kind of trial."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.right: Counter[str] = Counter()
        self.total: Counter[str] = Counter()

    def add(self, kind: str, *, is_right: bool) -> None:
        """Count one trial."""
        self.total[kind] += 1
        self.right[kind] += is_right

    def show(self) -> None:
        """Print shares."""
        for kind in sorted(self.total):
            share = self.right[kind] / self.total[kind]
            print(f"  {kind:44} {self.right[kind]:6} / {self.total[kind]:6} = {share:.3f}")


def judge_meeting(meeting: Meeting, other: Meeting, tally: Tally) -> None:
    """Judge true and planted bullets of one meeting."""
    index = LineIndex(meeting.lines)
    rng = random.Random(len(meeting.lines))
    pool = _Pool(meeting, rng)
    for kind, true in (
        ("written", _written(meeting, index, rng)),
        ("spoken", _spoken(meeting, rng)),
    ):
        for item in true:
            is_kept = check(item, index).verdict is not Verdict.UNSUPPORTED
            tally.add(f"kept, {kind}: {item.section}", is_right=is_kept)
            if not is_kept:
                continue
            for change, false in pool.planted(item):
                is_caught = check(false, index).verdict is Verdict.UNSUPPORTED
                tally.add(f"caught, {kind}: other {change}", is_right=is_caught)
    for item in _owned(meeting, rng):
        found = check(item, index).item
        tally.add("kept: owner", is_right=found.owner == item.owner)
        others = sorted({line.speaker for line in meeting.lines if line.speaker} - {item.owner})
        if found.owner == item.owner and others:
            swapped = replace(item, owner=rng.choice(others))
            tally.add("caught: swapped owner", is_right=check(swapped, index).item.owner is None)
    foreign = [
        item for item in _foreign(other, rng) if item.text not in {t for _, t in meeting.written}
    ]
    for item in foreign:
        cited = replace(item, lines=best_lines(item.text, index))
        is_caught = check(cited, index).verdict is Verdict.UNSUPPORTED
        tally.add(f"caught, of another meeting: {item.section}", is_right=is_caught)


def best_lines(text: str, index: LineIndex) -> tuple[int, ...]:
    """Return the lines that share most content words with a text, as a good writer cites."""
    stems = words.content_stems(text)
    by_worth = sorted(range(len(index)), key=lambda p: (-len(index.facts(p).stems & stems), p))[
        :CITED
    ]
    return tuple(sorted(index.number(p) for p in by_worth if index.facts(p).stems & stems))


def _written(meeting: Meeting, index: LineIndex, rng: random.Random) -> list[MinutesItem]:
    chosen = rng.sample(meeting.written, min(len(meeting.written), 3 * PER_MEETING))
    return [MinutesItem(section, text, best_lines(text, index)) for section, text in chosen]


def _foreign(other: Meeting, rng: random.Random) -> list[MinutesItem]:
    chosen = rng.sample(other.written, min(len(other.written), PER_MEETING))
    return [MinutesItem(section, text, ()) for section, text in chosen]


def _spoken(meeting: Meeting, rng: random.Random) -> list[MinutesItem]:
    """Return sentences of the meeting as bullets; those with something to exchange come first."""
    sentences = [
        s
        for s in split_sentences(meeting.lines, lambda: None)
        if 4 <= len(words.content_stems(s.text)) <= 14 and not s.is_question
    ]
    rng.shuffle(sentences)
    sentences.sort(key=lambda s: not (words.numbers(s.text) or words.proper_words(s.text)))
    half = PER_MEETING // 2
    chosen = [*sentences[:half], *rng.sample(sentences, min(len(sentences), half))]
    return [
        MinutesItem(Section.SUMMARY, as_bullet(s.text), (meeting.lines[s.place].number,))
        for s in chosen
    ]


def _owned(meeting: Meeting, rng: random.Random) -> list[MinutesItem]:
    """Return tasks that somebody took on or was given, as the rules find them."""
    sentences = split_sentences(meeting.lines, lambda: None)
    speakers = {line.speaker for line in meeting.lines}
    found = [f for f in find_tasks(sentences, lambda: None) if f.owner in speakers]
    return [
        MinutesItem(
            Section.ACTIONS, f.text, tuple(meeting.lines[p].number for p in f.places), f.owner
        )
        for f in rng.sample(found, min(len(found), PER_MEETING))
    ]


class _Pool:
    """What can be exchanged in a bullet of one meeting."""

    def __init__(self, meeting: Meeting, rng: random.Random) -> None:
        said = " ".join(line.text for line in meeting.lines)
        self._roles = {
            word.lower()
            for speaker in {line.speaker for line in meeting.lines if line.speaker}
            for word in words.split_words(speaker)
        }
        self._not_names = words.STOP_WORDS | words.WEEKDAYS | words.MONTHS | self._roles
        capitals = Counter(
            word
            for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b", said)
            if word.lower() not in self._not_names
        )
        self._names = [name for name, _ in capitals.most_common(12)] or list(NAMES)
        heard = [n for n in SPOKEN_NUMBERS if re.search(rf"\b{n}\b", said)] or SPOKEN_NUMBERS
        self._numbers = heard
        self._digits = sorted(set(_DIGITS.findall(said))) or ["7", "24", "350"]
        self._rng = rng

    def planted(self, item: MinutesItem) -> Iterator[tuple[str, MinutesItem]]:
        """Yield what was changed, and the bullet with it."""
        for kind, text in (
            ("name", self._other_name(item.text)),
            ("number", self._other_number(item.text)),
            ("date", self._other_date(item.text)),
            ("negation", denied(item.text)),
        ):
            if text is not None:
                yield kind, replace(item, text=text)

    def _other_name(self, text: str) -> str | None:
        for match in re.finditer(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b", text):
            if match.group().lower() in self._not_names:
                continue
            pool = [name for name in (*self._names, *NAMES) if name.lower() not in text.lower()]
            return _exchanged(text, match, self._rng.choice(pool))
        return None

    def _other_number(self, text: str) -> str | None:
        told = words.numbers(text)
        for match in (*_DIGITS.finditer(text), *_words_in(text, SPOKEN_NUMBERS)):
            of_kind = self._digits if match.group()[0].isdecimal() else self._numbers
            pool = [n for n in of_kind if not words.numbers(n) & told]
            if pool:
                other = self._rng.choice(pool)
                changed = _exchanged(text, match, other)
                if words.numbers(changed) != told:
                    return changed
        return None

    def _other_date(self, text: str) -> str | None:
        for match in (*_words_in(text, DATES), *_words_in(text, MONTHS)):
            pool = MONTHS if match.group() in MONTHS else DATES
            others = [d for d in pool if d.lower() not in text.lower()]
            return _exchanged(text, match, self._rng.choice(others))
        return None


def denied(text: str) -> str | None:
    """Return a sentence that says the opposite, None where there is no simple one."""
    if match := _NOT.search(text):
        return text[: match.start()] + match.group(1) + text[match.end() :]
    if is_negated(text):
        return None
    match = _AUXILIARY.search(text)
    return f"{text[: match.end()]} not{text[match.end() :]}" if match else None


def _words_in(text: str, wanted: Iterable[str]) -> Iterator[re.Match[str]]:
    yield from re.finditer(rf"(?<![\w-])(?:{'|'.join(wanted)})(?![\w-])", text)


def _exchanged(text: str, match: re.Match[str], other: str) -> str:
    return text[: match.start()] + other + text[match.end() :]


if __name__ == "__main__":
    main()
