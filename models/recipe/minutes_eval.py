"""Measure a minutes model through the engine the app uses (llama-cpp-python, greedy).

Usage: python -m models.recipe minutes-eval FILE.gguf [--meetings 100] [--phrases FILE.toml]

Meetings of 8 to 50 lines are drawn with seeds that training never uses, once in the phrases of the
training and once in the phrases kept from it, each with clean and with badly heard transcripts.
With ``--phrases`` they are held in the phrases of that file instead, less those that training
could have said as well.
As in the app, a transcript is cut into chunks and the bullets are gathered. An action counts when
owner, task, due date and cited line are all right (case and final punctuation aside).
"""

from __future__ import annotations

import argparse
import math
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, product
from pathlib import Path

from llama_cpp import Llama
from llama_cpp.llama_grammar import LlamaGrammar

from models.recipe.books import Book, read_book
from models.recipe.minutes_data import HEADINGS, Example, Noise, draw_example
from models.recipe.unmet import without_met

SEED = 990_001
LINES = (8, 50)
CHUNK_LINES = 8
LINES_AHEAD = 1  # of the next chunk
MOST_TOKENS = 900
BULLET = re.compile(r"- (?P<text>.*?)\.? \[(?P<lines>\d+(?:, \d+)*)\]")
GRAMMAR = r"""
root ::= "## Summary\n" section "## Decisions\n" section "## Action items\n" last
section ::= "- None\n" | (bullet "\n")+
last ::= "- None" | bullet ("\n" bullet)*
bullet ::= "- " [^\[\]\n]+ "[" number (", " number)* "]"
number ::= [1-9] [0-9]?
"""

Writer = Callable[[Example], str]


@dataclass(frozen=True, slots=True)
class Bullet:
    """One bullet of the minutes, in a form that can be compared."""

    section: str
    text: str
    lines: str


@dataclass(slots=True)
class Score:
    """Counts over many meetings; bullets are counted per heading."""

    meetings: int = 0
    headed: int = 0  # answers with the three headings in order and only bullets below them
    wanted: Counter[str] = field(default_factory=Counter)
    written: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    right_text: Counter[str] = field(default_factory=Counter)  # whatever line they cite
    seconds: float = 0.0

    def report(self) -> str:
        """A few lines for people."""
        lines = [
            (
                f"{self.meetings} meetings, headings right in {self.headed}, "
                f"{self.seconds / max(1, self.meetings):.1f} s each"
            )
        ]
        for heading in HEADINGS:
            wanted, written = self.wanted[heading], self.written[heading]
            right, text = self.right[heading], self.right_text[heading]
            lines.append(
                f"{heading[3:]:13} found {right}/{wanted} = {_share(right, wanted)}, "
                f"F1 {_share(2 * right, wanted + written)}, "
                f"text right {_share(text, wanted)}, its citation right {_share(right, text)}"
            )
        return "\n".join(lines)


def measure(
    write: Writer, examples: Sequence[Example], *, most_lines: int = CHUNK_LINES, show: int = 0
) -> Score:
    """Let a model write the minutes of every example and compare.

    Args:
        write: Gives the minutes for an example.
        examples: With the true minutes.
        most_lines: Longest chunk.
        show: Print what is wrong in this many meetings.
    """
    score = Score()
    for example in examples:
        started = time.monotonic()
        bullets, is_headed = write_in_chunks(write, example, most_lines)
        score.seconds += time.monotonic() - started
        score.meetings += 1
        truth, _ = read_minutes(example.minutes)
        score.headed += is_headed
        for heading in HEADINGS:
            found = Counter(b for b in bullets if b.section == heading)
            true = Counter(b for b in truth if b.section == heading)
            score.written[heading] += found.total()
            score.wanted[heading] += true.total()
            score.right[heading] += (found & true).total()
            texts = Counter(b.text for b in found.elements())
            true_texts = Counter(b.text for b in true.elements())
            score.right_text[heading] += (texts & true_texts).total()
        if show > 0 and set(bullets) != set(truth):
            show -= 1
            print_difference(example, bullets, truth)
    return score


def write_in_chunks(write: Writer, example: Example, most_lines: int) -> tuple[list[Bullet], bool]:
    """Cut a transcript into even chunks and gather their bullets under its own line numbers.

    As in the app, a chunk is shown the first line of the next one, whose bullets it leaves to that.
    """
    lines = [line.split(" ", 1)[1] for line in example.transcript.splitlines()]
    count = math.ceil(len(lines) / most_lines)
    cuts = [round(i * len(lines) / count) for i in range(count + 1)]
    gathered: list[Bullet] = []
    is_headed = True
    for first, last in pairwise(cuts):
        shown = lines[first : last + LINES_AHEAD]
        chunk = "\n".join(f"[{n}] {line}" for n, line in enumerate(shown, start=1))
        bullets, is_chunk_headed = read_minutes(write(Example(chunk, "")))
        is_headed &= is_chunk_headed
        for bullet in bullets:
            if first + int(bullet.lines.split(", ")[0]) > last:
                continue
            cited = ", ".join(str(int(n) + first) for n in bullet.lines.split(", "))
            gathered.append(replace(bullet, lines=cited))
    return gathered, is_headed


def read_minutes(text: str) -> tuple[list[Bullet], bool]:
    """Return the bullets, and whether the text has exactly the agreed shape."""
    bullets: list[Bullet] = []
    headings: list[str] = []
    is_clean = True
    for line in text.strip().splitlines():
        match = BULLET.fullmatch(line)
        if line in HEADINGS:
            headings.append(line)
        elif match and headings:
            bullets.append(Bullet(headings[-1], match["text"].lower(), match["lines"]))
        else:
            is_clean &= line == "- None"
    return bullets, is_clean and tuple(headings) == HEADINGS


def print_difference(example: Example, found: Sequence[Bullet], truth: Sequence[Bullet]) -> None:
    """Print missed (-) and invented (+) bullets with the lines they cite."""
    rows = (line[1:].partition("] ") for line in example.transcript.splitlines())
    transcript = {number: text for number, _, text in rows}
    for sign, bullets in (("-", set(truth) - set(found)), ("+", set(found) - set(truth))):
        for bullet in bullets:
            print(f"{sign} {bullet.text} [{bullet.lines}]  <- {transcript.get(bullet.lines, '?')}")


def unseen_examples(
    count: int, *, held_out: bool, is_clean: bool, book: Book | None = None
) -> list[Example]:
    """Draw test meetings, the same ones every time."""
    rng = random.Random(SEED + held_out)
    noise = Noise() if is_clean else None
    return [
        draw_example(rng, LINES, held_out=held_out, noise=noise, book=book) for _ in range(count)
    ]


def llama_writer(file: Path, *, with_grammar: bool, threads: int = 1) -> Writer:
    """The model in the app's engine."""
    llama = Llama(
        str(file),
        n_ctx=2048,
        n_threads=threads,
        n_threads_batch=threads,
        n_gpu_layers=0,
        verbose=False,
    )
    grammar = LlamaGrammar.from_string(GRAMMAR, verbose=False) if with_grammar else None

    def write(example: Example) -> str:
        answer = llama.create_completion(
            example.prompt, max_tokens=MOST_TOKENS, temperature=0.0, grammar=grammar
        )
        assert isinstance(answer, dict)  # an iterator only where a stream was asked for
        return str(answer["choices"][0]["text"])

    return write


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "none"


def main(arguments: list[str]) -> None:
    """Entry of ``python -m models.recipe minutes-eval``."""
    parser = argparse.ArgumentParser(prog="models.recipe minutes-eval", description=__doc__)
    parser.add_argument("file", type=Path, help="the GGUF file")
    parser.add_argument("--meetings", type=int, default=100, help="how many per kind")
    parser.add_argument("--lines", type=int, default=CHUNK_LINES, help="longest chunk")
    parser.add_argument("--grammar", action="store_true", help="constrain the shape")
    parser.add_argument("--show", type=int, default=0, help="print differences of so many")
    parser.add_argument("--phrases", type=Path, help="a file of phrases for evaluation only")
    parser.add_argument("--met-too", action="store_true", help="with all phrases of that file")
    options = parser.parse_args(arguments)
    write = llama_writer(options.file, with_grammar=options.grammar)
    book: Book | None = None
    sides: tuple[bool, ...] = (False, True)
    if options.phrases:
        book, sides = read_book(options.phrases), (True,)
        if not options.met_too:
            book, gone = without_met(book)
            print("left out, as training could say them: ", gone)
    for held_out, is_clean in product(sides, (True, False)):
        phrases = "phrases kept from training" if held_out else "phrases of the training"
        print(
            f"== {options.phrases or phrases}, {'clean' if is_clean else 'badly heard'} transcripts"
        )
        examples = unseen_examples(
            options.meetings, held_out=held_out, is_clean=is_clean, book=book
        )
        score = measure(write, examples, most_lines=options.lines, show=options.show)
        print(score.report(), flush=True)
