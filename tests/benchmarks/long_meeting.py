"""A meeting of hours, written by a real worker to its end: time, coverage, memory.

    python -m tests.benchmarks.long_meeting [--minutes 600] [--model NAME] [--threads 1]
    python -m tests.benchmarks.long_meeting --context 2048 131072 [--minutes 60]

Nothing is read ahead: the whole transcript lies in the library, as after an import. With
``--context`` a model of random weights is written that was "trained" for so many tokens, and runs
as a general model does: notes of stretches, groups of notes, the summary from them. What it writes
makes no sense; that every line is read, and what it costs, does not depend on that. Run with
``app`` and the repository root on PYTHONPATH.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import dataclass

import psutil
from unplugged.core.course import WorkerKind
from unplugged.core.paths import HOME_VARIABLE, AppPaths, app_paths
from unplugged.core.types import MeetingStatus
from unplugged.runtime.notices import StageProgressed, WorkEnded
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.service import MeetingService

from tests.benchmarks.ready_at_once import LINE_S, talk
from tests.contract.tiny_gguf import CHATML, write_tiny_gguf
from tests.unit.store_samples import segment

_MODEL = """
[[model]]
name = "{name}"
kind = "minutes"
engine = "llama.cpp"
path = "{name}.gguf"
context_tokens = {context}
chunk_tokens = {chunk}
"""
_PEEK_EVERY_S = 1.0


@dataclass
class Watched:
    """What was seen of one writing.

    Attributes:
        stretches: How many stretches the meeting was read in.
        peak_rss_bytes: The most memory that the worker held.
        first_rss_bytes: What it held when a tenth was read.
        last_rss_bytes: What it held at the end.
    """

    stretches: int = 0
    peak_rss_bytes: int = 0
    first_rss_bytes: int = 0
    last_rss_bytes: int = 0


def main() -> int:
    """Print a row for each run."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--minutes", type=int, default=600)
    parser.add_argument("--model", default=None, help="name of a language model of the catalogue")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--template", default="minutes")
    parser.add_argument("--context", type=int, nargs="+", default=[], help="tokens, random weights")
    given = parser.parse_args()
    print("| model | lines | words | stretches | read | bullets | time | MiB early / end / peak |")
    print("|---|---|---|---|---|---|---|---|")
    for context in given.context or (0,):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            paths = app_paths({HOME_VARIABLE: folder})
            paths.create()
            model = _random_model(paths, context) if context else given.model
            options = WorkOptions(
                language_model=model, threads=given.threads, template=given.template
            )
            print(_measure(paths, given.minutes, options), flush=True)
    return 0


def _random_model(paths: AppPaths, context: int) -> str:
    """Write a model that claims so large a context, with stretches that make use of it."""
    name = f"random-{context}"
    write_tiny_gguf(paths.user_models_dir / f"{name}.gguf", template=CHATML, context=context)
    described = _MODEL.format(name=name, context=context, chunk=context // 2)
    (paths.user_models_dir / "catalogue.toml").write_text(described, encoding="utf-8")
    return name


def _measure(paths: AppPaths, minutes: int, options: WorkOptions) -> str:
    said = talk(minutes)
    with MeetingService(paths) as service:
        meeting_id = service.store.create_meeting("Long", status=MeetingStatus.TRANSCRIBED).ids[0]
        service.store._db.execute("PRAGMA synchronous = OFF")  # only while the lines go in
        for place, (speaker, text) in enumerate(said):
            line = segment(text, place * LINE_S, speaker=speaker)
            service.store.commit_segment(meeting_id, line, round((place + 1) * LINE_S * 16_000))
        service.store._db.execute("PRAGMA synchronous = FULL")
        service.store.release(meeting_id)
        began_s = time.monotonic()
        service.rewrite_minutes(meeting_id, options)
        watched = Watched()
        ended = _follow(service, watched)
        took_s = time.monotonic() - began_s
        version = service.store.minutes(meeting_id)
        words = sum(len(text.split()) for _, text in said)
        read, bullets = "-", 0
        if version is not None:
            read = f"{version.minutes.covered_lines} of {version.minutes.total_lines}"
            bullets = len(version.minutes.items)
        memory = " / ".join(
            f"{count / 2**20:.0f}"
            for count in (watched.first_rss_bytes, watched.last_rss_bytes, watched.peak_rss_bytes)
        )
        how = f"{options.language_model or 'demo-minutes'} {ended.outcome.value}"
        return (
            f"| {how} {ended.error or ''} "
            f"| {len(said)} | {words} | {watched.stretches} | {read} | {bullets} "
            f"| {took_s:.0f} s | {memory} |"
        )


def _follow(service: MeetingService, watched: Watched) -> WorkEnded:
    peek_at_s = 0.0
    is_early = True
    while True:
        for notice in service.poll(0.05):
            if isinstance(notice, StageProgressed):
                watched.stretches = max(watched.stretches, notice.steps)
                is_early = not notice.total or notice.done < 0.1 * notice.total
            if isinstance(notice, WorkEnded):
                return notice
        pid = service.pids.get(WorkerKind.MINUTES)
        if pid is None or time.monotonic() < peek_at_s:
            continue
        peek_at_s = time.monotonic() + _PEEK_EVERY_S
        try:
            rss_bytes = psutil.Process(pid).memory_info().rss
        except psutil.NoSuchProcess:
            continue
        watched.last_rss_bytes = rss_bytes
        watched.peak_rss_bytes = max(watched.peak_rss_bytes, rss_bytes)
        if is_early:
            watched.first_rss_bytes = rss_bytes


if __name__ == "__main__":
    raise SystemExit(main())
