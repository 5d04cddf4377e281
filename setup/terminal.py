"""Tell the user what the set-up is doing, and keep what the tools say in a log file."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from setup.places import clean_environment

# A line between redraws on a terminal, and between signs of life in a file (a CI log).
REDRAW_S = 0.5
SIGN_OF_LIFE_S = 60.0

END_TIMEOUT_S = 10

PROGRESS_TAIL_BYTES = 4096
FAULT_TAIL_BYTES = 65536
NINJA_PROGRESS = re.compile(rb"\[(\d+)/(\d+)\]")


@dataclass(frozen=True, slots=True)
class Task:
    """One command of the set-up, as the user sees it."""

    doing: str  # "Installing the packages"
    expected: str  # "about a minute"
    command: Sequence[str | Path]
    extra_environment: Mapping[str, str] | None = None
    cwd: Path | None = None


def spell_duration(seconds: float) -> str:
    """Return a duration as people say it, for example ``1 min 12 s``."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def end_group(process: subprocess.Popen[bytes]) -> None:
    """End a task and everything it started; the system's package manager gets time to tidy up."""
    if os.name == "nt":
        process.kill()
        return
    for how in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, how)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(END_TIMEOUT_S)


@contextlib.contextmanager
def held_interrupts() -> Iterator[list[int]]:
    """Collect Ctrl-C and SIGTERM while a process starts and runs.

    Raised in the middle of Popen they would lose the process, and nobody could end it.
    """
    got: list[int] = []
    both = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, lambda one, _frame: got.append(one)) for number in both}
    try:
        yield got
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Terminal:
    """Runs tasks: one line for each on the screen, everything else in the log."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self._redraws = sys.stdout.isatty()

    def say(self, text: str) -> None:
        """Print one line."""
        print(text, flush=True)

    def run(self, task: Task) -> tuple[int, float]:
        """Run a task to its end and show its progress.

        Returns:
            The exit code and the seconds it took.

        Raises:
            OSError: the command can't be started or the log can't be written.
            KeyboardInterrupt: Ctrl-C or SIGTERM; the task was ended with all that it had started.
        """
        started = time.monotonic()
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            log.write(f"\n$ {' '.join(str(part) for part in task.command)}\n".encode())
            log.flush()
            begins_at = log.tell()
            self._show(f"{task.doing} ({task.expected}) ...", last=not self._redraws)
            with (
                held_interrupts() as interrupts,
                subprocess.Popen(
                    task.command,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    cwd=task.cwd,
                    env=clean_environment() | dict(task.extra_environment or {}),
                    # A group of its own, so that a compiler three levels down can be ended too.
                    start_new_session=os.name != "nt",
                ) as process,
            ):
                try:
                    code = self._watch(process, task, started, begins_at, interrupts)
                except BaseException:
                    end_group(process)
                    raise
        if interrupts:
            raise KeyboardInterrupt
        took_s = time.monotonic() - started
        outcome = "done" if code == 0 else "did not succeed"
        self._show(f"{task.doing}: {outcome} in {spell_duration(took_s)}.", last=True)
        return code, took_s

    def _watch(
        self,
        process: subprocess.Popen[bytes],
        task: Task,
        started: float,
        begins_at: int,
        interrupts: list[int],
    ) -> int:
        last_sign = started
        while True:
            try:
                return process.wait(REDRAW_S)
            except subprocess.TimeoutExpired:
                now = time.monotonic()
            if interrupts:
                raise KeyboardInterrupt
            if not self._redraws and now - last_sign < SIGN_OF_LIFE_S:
                continue
            last_sign = now
            share = self._share_done(begins_at)
            percent = f"{share:.0%}, " if share is not None else ""
            line = (
                f"{task.doing} ({task.expected}): {percent}{spell_duration(now - started)} so far"
            )
            self._show(line, last=not self._redraws)

    def _share_done(self, begins_at: int) -> float | None:
        """Return the share of compile steps done, as ninja last wrote it since ``begins_at``."""
        with self.log.open("rb") as log:
            size = log.seek(0, 2)
            log.seek(max(begins_at, size - PROGRESS_TAIL_BYTES))
            found = NINJA_PROGRESS.findall(log.read())
        if not found or int(found[-1][1]) == 0:
            return None
        return int(found[-1][0]) / int(found[-1][1])

    def _show(self, line: str, *, last: bool) -> None:
        """Print a line; on a terminal it replaces the one before, unless that was the last."""
        if self._redraws:
            print(f"\r\x1b[K{line}", end="\n" if last else "", flush=True)
        else:
            print(line, flush=True)

    def tail(self, begins_at: int) -> str:
        """Return the end of the log, for a search of known faults."""
        with self.log.open("rb") as log:
            size = log.seek(0, 2)
            log.seek(max(begins_at, size - FAULT_TAIL_BYTES))
            return log.read().decode(errors="replace")
