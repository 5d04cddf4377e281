"""Shows work on a meeting in the terminal while it goes on, and turns Ctrl-C into a cancel."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Protocol

import typer
from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress import BarColumn, Progress, ProgressColumn, TaskID, TextColumn
from rich.progress import Task as Bar
from rich.text import Text

from unplugged.cli.exit_codes import ExitCode
from unplugged.cli.screen import say
from unplugged.core.course import RECORDERS, Outcome, Task
from unplugged.core.errors import error_from_code
from unplugged.core.export.times import clock
from unplugged.core.sentences import gap_sentence, sentence
from unplugged.core.types import SourceKind
from unplugged.runtime.notices import (
    EngineStarted,
    GapAdded,
    LevelHeard,
    LineAdded,
    NotesTaken,
    Notice,
    PartialHeard,
    Remarked,
    SpeakersNamed,
    StageProgressed,
    TextWritten,
    WorkEnded,
    WorkerLostMidway,
)

POLL_S = 0.1
METER_WIDTH = 16  # with all that stands beside it a line fits into 80 columns
QUIETEST_DBFS = -60.0
TOO_LOUD_DBFS = -1.0  # a peak there is clipped in the next word
_AFTER_RECORDING = frozenset(
    {Task.TRANSCRIBE, Task.SPEAKERS, Task.WRITE, Task.WRITE_EXTRACTIVE, Task.COMPRESS}
)
TEXT_ROWS = 10  # of the answer being written; the checked minutes replace it at the end

_NAMES = {SourceKind.MIC: "microphone", SourceKind.SYSTEM: "system"}
_STAGES = {
    Task.LISTEN: "Listening",
    Task.DECODE: "Reading the file",
    Task.TRANSCRIBE: "Listening",
    Task.SPEAKERS: "Telling voices apart",
    Task.WRITE: "Writing",
    Task.WRITE_EXTRACTIVE: "Picking sentences",
    Task.COMPRESS: "Saving the recording",
}


class Works(Protocol):
    """What the follower needs of the service."""

    def poll(self, timeout_s: float) -> tuple[Notice, ...]:
        """Wait for news, at most so long, and return all there is."""
        ...

    def cancel(self) -> None:
        """Ask the running work to end; a recording is worked on to its end first."""
        ...

    @property
    def is_recording(self) -> bool:
        """Whether a meeting is being recorded."""
        ...


def follow(service: Works, console: Console, *, is_quiet: bool) -> WorkEnded:
    """Show what happens until the work is over.

    Args:
        service: The service, with work under way.
        console: Where to show it; standard error, so that results can be piped.
        is_quiet: Whether nothing but remarks is shown.

    Returns:
        How it ended. Ctrl-C cancels the work, keeps what was done and still returns.
    """
    with _View(console, is_quiet=is_quiet).on_screen() as view:
        while True:
            try:
                for notice in service.poll(POLL_S):
                    if isinstance(notice, WorkEnded):
                        return notice
                    view.show(notice)
            except KeyboardInterrupt:
                if service.is_recording:
                    view.say("Recording stopped. Ctrl-C once more leaves the rest for later.")
                else:
                    view.say("Stopping. What was done until now is kept.")
                service.cancel()


def settle(ended: WorkEnded) -> None:
    """Say what is kept of work that did not come to its end, and end the command.

    Raises:
        UnpluggedError: the work failed.
        typer.Exit: the user stopped it.
    """
    if ended.error is not None:
        code, params = ended.error
        if ended.is_kept:
            say(f"What was done is kept as meeting {ended.meeting_id}.")
        raise error_from_code(code, dict(params))
    if ended.outcome is Outcome.CANCELLED:
        say(
            "Stopped. What was done is kept; "
            f"`unplugged minutes {ended.meeting_id}` goes on with it."
        )
        raise typer.Exit(ExitCode.CANCELLED)


class _View:
    """Bars at the bottom, above them the answer being written, above both the transcript."""

    def __init__(self, console: Console, *, is_quiet: bool) -> None:
        self._console = console
        self._is_quiet = is_quiet
        self._bars = Progress(
            TextColumn("{task.description}", style="bold"),
            BarColumn(bar_width=28, complete_style="green", finished_style="green"),
            _Amount(),
            _Speed(),
            console=console,
        )
        self._bar_of: dict[Task, TaskID] = {}
        self._written = ""
        self._levels: dict[SourceKind | None, LevelHeard] = {}
        self._partials: dict[SourceKind | None, PartialHeard] = {}
        self._notes: NotesTaken | None = None

    @contextlib.contextmanager
    def on_screen(self) -> Iterator[_View]:
        """Draw while the work goes on; without a terminal, or when quiet, nothing is redrawn."""
        if self._is_quiet or not self._console.is_terminal:
            yield self
            return
        with Live(
            console=self._console, get_renderable=self._render, refresh_per_second=8, transient=True
        ):
            yield self

    def show(self, notice: Notice) -> None:
        """Take one piece of news."""
        match notice:
            case Remarked(code, params):
                self.say(sentence(code, **dict(params)), style="yellow")
            case GapAdded(gap, track):
                where = f"{clock(gap.at_s)} " + (f"({_NAMES[track]}) " if track else "")
                self.say(where + gap_sentence(gap.reason, gap.lost_s), style="yellow")
            case WorkerLostMidway(task) if task in RECORDERS:
                pass  # the gap that it left is told when the recording goes on
            case WorkerLostMidway(task, exitcode):
                self.say(
                    f"The {task.value} process stopped ({exitcode}); going on.", style="yellow"
                )
            case _ if not self._is_quiet:
                self._show_work(notice)

    def _show_work(self, notice: Notice) -> None:
        """Take a piece of news that is not shown when quiet."""
        match notice:
            case EngineStarted(_, info, _):
                name = f"{info.model} on " if info.model else ""
                self.say(
                    f"{name}{info.engine} {info.version}, {info.device}, {info.threads} threads",
                    style="dim",
                )
            case StageProgressed(task, done, total, elapsed_s, steps_done, steps):
                part = f", part {min(steps_done + 1, steps)} of {steps}" if steps > 1 else ""
                self._advance(task, done, total, elapsed_s, part)
            case LineAdded(line):
                who = f"{line.speaker}: " if line.speaker else ""
                text = Text.assemble((f"{clock(line.start_s):>8}  ", "cyan"), who, line.text)
                self._console.print(text)
            case SpeakersNamed(_, speakers):
                self.say(speakers_told(speakers), style="dim")
            case TextWritten(text):
                self._written += text
            case LevelHeard():
                self._levels[notice.track] = notice
            case PartialHeard():
                self._partials[notice.track] = notice
            case NotesTaken():
                self._notes = notice
            case _:
                pass

    def say(self, text: str, *, style: str = "") -> None:
        """Print one sentence above the bars; never interprets what stands in it."""
        self._console.print(Text(text, style=style))

    def _meter(self, level: LevelHeard) -> Text:
        """Draw the line of a running recording."""
        partial = self._partials.get(level.track)
        peak_style = "red" if level.peak_dbfs > TOO_LOUD_DBFS else "green"
        return Text.assemble(
            ("● ", "red"),
            (clock(level.recorded_s), "bold"),
            f"  {_NAMES[level.track]:<10}  " if level.track else "  ",
            (_bars_of(level.rms_dbfs), peak_style),
            f"  {level.rms_dbfs:5.1f} dBFS  ",
            (_pace_of(partial) if partial else "", "dim"),
            (_losses_of(level), "yellow"),
            no_wrap=True,
            overflow="ellipsis",
        )

    def _advance(
        self, task: Task, done: float, total: float | None, elapsed_s: float, part: str
    ) -> None:
        bar = self._bar_of.get(task)
        words = f"{_STAGES[task]}{part}"
        if bar is None:
            bar = self._bar_of[task] = self._bars.add_task(words, total=total, stage=task)
        self._bars.update(bar, description=words, completed=done, total=total, elapsed_s=elapsed_s)

    def _render(self) -> RenderableType:
        if self._levels and not self._bar_of.keys() & _AFTER_RECORDING:
            words = [
                Text.assemble(f"{partial.settled} ".lstrip(), (partial.text, "italic dim"))
                for partial in self._partials.values()
                if partial.settled or partial.text
            ]
            notes = () if self._notes is None else (Text(notes_told(self._notes), style="dim"),)
            return Group(*words, *map(self._meter, self._levels.values()), *notes)
        rows = self._written.splitlines()[-TEXT_ROWS:]
        return Group(Text("\n".join(rows), style="italic"), self._bars)


def notes_told(notes: NotesTaken) -> str:
    """Return how much of a running meeting is noted for its minutes."""
    return f"  notes for the minutes: {notes.covered_lines} of {notes.total_lines} lines"


def speakers_told(speakers: int) -> str:
    """Return how many people were told apart, as a sentence."""
    if not speakers:
        return "One voice speaks, as far as can be told; nobody was given a name."
    return f"{speakers} speakers were told apart; `unplugged speakers` gives them names."


def _bars_of(dbfs: float) -> str:
    """Return a level as a row of blocks, from ``QUIETEST_DBFS`` to full scale."""
    filled = round((1 - max(dbfs, QUIETEST_DBFS) / QUIETEST_DBFS) * METER_WIDTH)
    return "█" * filled + "·" * (METER_WIDTH - filled)


def _losses_of(level: LevelHeard) -> str:
    """Return what the sound system lost, empty as long as it lost nothing."""
    lost = f"  {level.lost_frames} frames lost" if level.lost_frames else ""
    return f"  overflows: {level.overflows}{lost}" if level.overflows else lost


def _pace_of(partial: PartialHeard) -> str:
    """Return how far the words are behind, and what a second of sound costs."""
    words = f"words {partial.lag_s:.1f} s behind"
    if partial.is_catching_up:
        words += ", catching up, nothing is lost"
    if partial.real_time_factor is None:
        return words
    return f"{words}  {partial.real_time_factor:.2f} of real time"


class _Amount(ProgressColumn):
    """Done and total, as times for sound and as lines for minutes."""

    def render(self, task: Bar) -> Text:
        """Draw it."""
        is_sound = task.fields["stage"] not in (Task.WRITE, Task.WRITE_EXTRACTIVE)
        done = clock(task.completed) if is_sound else f"{task.completed:.0f}"
        if task.total is None:
            return Text(done)
        total = clock(task.total) if is_sound else f"{task.total:.0f} lines"
        return Text(f"{done} of {total}")


class _Speed(ProgressColumn):
    """Real-time factor in words, and what is left."""

    def render(self, task: Bar) -> Text:
        """Draw it; says nothing before there is something to say."""
        elapsed_s: float = task.fields.get("elapsed_s", 0.0)
        if elapsed_s < 1.0 or task.completed <= 0:
            return Text("")
        parts = []
        if task.fields["stage"] is Task.TRANSCRIBE:
            parts.append(faster_than_speech(task.completed / elapsed_s))
        if task.total is not None and task.completed < task.total:
            left_s = elapsed_s * (task.total - task.completed) / task.completed
            parts.append(f"{clock(left_s)} left")
        return Text("  ".join(parts), style="dim")


def faster_than_speech(ratio: float) -> str:
    """Return a speed for people.

    Args:
        ratio: Seconds of audio per second of work, the inverse of the real-time factor; above 0.
    """
    if ratio >= 1:
        return f"{ratio:.1f}x faster than speech"
    return f"{1 / ratio:.1f}x slower than speech"
