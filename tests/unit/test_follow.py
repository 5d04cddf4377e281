"""What a terminal shows while a meeting is recorded."""

from __future__ import annotations

import io

from rich.console import Console
from unplugged.cli.follow import follow
from unplugged.core.course import Outcome
from unplugged.runtime.notices import LevelHeard, NotesTaken, Notice, WorkEnded


class Recorded:
    """A recording that tells what it is given, and ends."""

    is_recording = True

    def __init__(self, *notices: Notice) -> None:
        self._left = [*notices, WorkEnded("id", Outcome.DONE, None, is_kept=True)]

    def poll(self, timeout_s: float) -> tuple[Notice, ...]:  # noqa: ARG002
        return (self._left.pop(0),)

    def cancel(self) -> None:
        raise AssertionError("nobody asked for it")


def test_notes_that_are_taken_meanwhile_are_told() -> None:
    screen = io.StringIO()
    console = Console(file=screen, force_terminal=True, width=80)
    told = (LevelHeard(61.0, -20.0, -30.0, 0), NotesTaken(20, 24))

    follow(Recorded(*told), console, is_quiet=False)

    assert "notes for the minutes: 20 of 24 lines" in screen.getvalue()
