"""Seconds from Stop to the finished minutes, with and without notes taken during the meeting.

    python -m tests.benchmarks.ready_at_once [--minutes 10 60 240] [--model FILE.gguf]

A real service, library and worker; only the sound is left out: the lines of synthetic meetings go
into the transcript as recognition puts them there, one each 3 s of the meeting. With reading ahead
they are given as fast as the model takes notes, which is many times faster than people speak; the
last stretch is not finished when the meeting ends. Run with ``app`` and the repository root on
PYTHONPATH. Wall seconds: on a busy machine the ratio says more than the figures.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from dataclasses import dataclass
from functools import partial

from unplugged.core.ahead import ReadAhead
from unplugged.core.paths import HOME_VARIABLE, app_paths
from unplugged.runtime import reading_ahead
from unplugged.runtime.notices import TextWritten
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.service import MeetingService

from models.recipe.meetings import hold_meeting
from tests.process.text_meeting import TextMeeting

LINE_S = 3.0
AT_ONCE = 20  # lines that are given together
BEHIND = 45  # lines without notes at which giving waits; two stretches of the demo model
PATIENCE_S = 3_600.0


@dataclass(frozen=True, slots=True)
class Measured:
    """One meeting, one way."""

    lines: int
    words: int
    noted_at_stop: int
    last_token_s: float
    ended_s: float
    talk_s: float


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--minutes", type=int, nargs="+", default=[10, 60, 240])
    parser.add_argument("--only-ahead", action="store_true", help="leave the slow way out")
    parser.add_argument("--model", default=None, help="name of a language model of the catalogue")
    given = parser.parse_args()
    reading_ahead._LOOK_EVERY_S = 0.05  # the lines come faster than people speak
    print("| min | lines | words | noted at Stop | Stop to last token, s | to end, s | without |")
    print("|---|---|---|---|---|---|---|")
    for minutes in given.minutes:
        ahead = measure(minutes, ReadAhead.ALWAYS, given.model)
        without = "-"
        if not given.only_ahead:
            without = f"{measure(minutes, ReadAhead.NEVER, given.model).ended_s:.2f}"
        print(
            f"| {minutes} | {ahead.lines} | {ahead.words} | {ahead.noted_at_stop} "
            f"| {ahead.last_token_s:.2f} | {ahead.ended_s:.2f} | {without} |",
            flush=True,
        )
        print(f"  (spoken in {ahead.talk_s:.0f} s)", flush=True)
    return 0


def measure(minutes: int, when: ReadAhead, model: str | None) -> Measured:
    """Hold one meeting and write its minutes."""
    said = talk(minutes)
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        MeetingService(app_paths({HOME_VARIABLE: folder})) as service,
    ):
        meeting = TextMeeting(service, WorkOptions(read_ahead=when, language_model=model))
        began_s = time.monotonic()
        _hurry(service, is_on=True)
        for start in range(0, len(said), AT_ONCE):
            meeting.say(said[start : start + AT_ONCE], seconds=LINE_S)
            if when is ReadAhead.ALWAYS:
                enough = start + AT_ONCE - BEHIND
                meeting.until(partial(_has_noted, meeting, enough), PATIENCE_S)
        talk_s = time.monotonic() - began_s
        _hurry(service, is_on=False)
        return _stopped(meeting, said, meeting.noted_lines, talk_s)


def _hurry(service: MeetingService, *, is_on: bool) -> None:
    """Don't wait for the disk at each line while lines come faster than anybody speaks."""
    service.store._db.execute(f"PRAGMA synchronous = {'OFF' if is_on else 'FULL'}")


def _has_noted(meeting: TextMeeting, line: int) -> bool:
    return meeting.noted_lines >= line


def _stopped(
    meeting: TextMeeting, said: list[tuple[str | None, str]], noted: int, talk_s: float
) -> Measured:
    stopped_s = time.monotonic()
    last_s = stopped_s
    meeting.service.stop()
    while meeting.service.is_working:
        for notice in meeting.service.poll(0.01):
            if isinstance(notice, TextWritten):
                last_s = time.monotonic()
    ended_s = time.monotonic()
    words = sum(len(text.split()) for _, text in said)
    return Measured(len(said), words, noted, last_s - stopped_s, ended_s - stopped_s, talk_s)


def talk(minutes: int) -> list[tuple[str | None, str]]:
    """Return the turns of meetings one after the other, enough for so many minutes."""
    rng = random.Random(minutes)
    wanted = round(60 * minutes / LINE_S)
    said: list[tuple[str | None, str]] = []
    while len(said) < wanted:
        meeting = hold_meeting(rng, 60, held_out=True, busy=0.4)
        said += [(turn.speaker, turn.text) for turn in meeting.turns]
    return said[:wanted]


if __name__ == "__main__":
    raise SystemExit(main())
