"""The final pass: a recording is heard a second time at the best quality; its rules, all pure.

It begins after the recording, runs while nothing else does, and may be stopped at any moment: what
it has heard is kept window by window, apart from the transcript. Only when all of it is there does
it take the transcript's place, in one step; a transcript that a person has edited is left alone
until that person says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unplugged.core.types import Line

_LEAST_SHARE = 0.5  # of the shorter of two lines; with less in common they only touch


class FinalStart(StrEnum):
    """When a final pass may run; stored, so the values never change."""

    NOW = "now"
    ON_MAINS = "on_mains"


class FinalKind(StrEnum):
    """What is done in the background; stored, so the values never change."""

    HEAR = "hear"  # the recording is heard a second time
    SPEAKERS = "speakers"  # it is found out who speaks


class FinalState(StrEnum):
    """Where a final pass stands; stored, so the values never change."""

    WAITING = "waiting"  # for its turn, or for mains power
    RUNNING = "running"  # never stored: what a dead process left running is waiting again
    PAUSED = "paused"  # by the user
    READY = "ready"  # heard to the end; the user edited the transcript and has to agree
    FAILED = "failed"
    DONE = "done"  # never stored: nothing is left of it but the better transcript
    CANCELLED = "cancelled"  # never stored


@dataclass(frozen=True, slots=True)
class FinalPass:
    """One final pass that was asked for.

    Attributes:
        meeting_id: Of which meeting.
        state: Where it stands.
        start: When it may run.
        options: What the user asked for, as the service wrote it.
        asked_at: When, in UTC; the oldest runs first.
        error: Code of what ended it, None unless it failed.
        done: Track and sample (at 16 kHz) before which all is heard, for each track.
        kind: What is done.
    """

    meeting_id: str
    state: FinalState
    start: FinalStart
    options: str
    asked_at: datetime
    error: str | None = None
    done: tuple[tuple[int, int], ...] = ()
    kind: FinalKind = FinalKind.HEAR

    def done_samples(self, track: int) -> int:
        """Return how far a track is heard."""
        return dict(self.done).get(track, 0)


@dataclass(frozen=True, slots=True)
class Mains:
    """Whether the computer draws its power from the mains.

    Attributes:
        is_on: None when it can't be known.
        source: Where it was read.
        unavailable: A sentence for people, set exactly when ``is_on`` is None.
    """

    is_on: bool | None
    source: str
    unavailable: str | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What is to be done about the final passes now.

    Attributes:
        run: The one that is to run, None for none.
        why_waiting: For each that waits, the code of the sentence that says why.
    """

    run: FinalPass | None
    why_waiting: tuple[tuple[str, str], ...] = ()


def turn(passes: Sequence[FinalPass], *, is_busy: bool, mains: Mains) -> Turn:
    """Say which final pass runs; one at a time, the one that was asked for first.

    Args:
        passes: All of them.
        is_busy: Whether a meeting is recorded or worked on; that goes first.
        mains: How the computer is powered. Where that can't be known, those that wait for it wait.
    """
    run: FinalPass | None = None
    why: list[tuple[str, str]] = []
    for wanted in sorted(passes, key=lambda each: each.asked_at):
        if wanted.state not in (FinalState.WAITING, FinalState.RUNNING):
            continue
        needs_mains = wanted.start is FinalStart.ON_MAINS
        if is_busy:
            why.append((wanted.meeting_id, "final_waits_for_work"))
        elif needs_mains and mains.is_on is None:
            why.append((wanted.meeting_id, "final_mains_unknown"))
        elif needs_mains and not mains.is_on:
            why.append((wanted.meeting_id, "final_waits_for_mains"))
        elif run is not None:
            why.append((wanted.meeting_id, "final_waits_for_turn"))
        else:
            run = wanted
    return Turn(run, tuple(why))


def eta_s(done_s: float, total_s: float, begun_s: float, elapsed_s: float) -> float | None:
    """Return how many seconds are left, None while nothing is done yet.

    Args:
        done_s: Seconds of sound that are heard.
        total_s: Seconds of sound in all.
        begun_s: How many were heard when this run began.
        elapsed_s: How long this run has taken so far.
    """
    fresh_s = done_s - begun_s
    if fresh_s <= 0 or elapsed_s <= 0:
        return None
    return max(0.0, total_s - done_s) * elapsed_s / fresh_s


def moved_citations(
    cited: Iterable[int], old: Sequence[Line], new: Sequence[Line]
) -> tuple[int, ...]:
    """Return the lines of a new transcript that say what the cited lines of the old one said.

    Args:
        cited: Numbers of lines of the old transcript.
        old: Its lines.
        new: The lines of the new one, in order.

    Returns:
        Numbers, ascending: of the lines spoken at the same time, by the same speaker where there
        is one. None for a line that nothing was heard of any more.
    """
    by_number = {line.number: line for line in old}
    found: set[int] = set()
    for number in cited:
        line = by_number.get(number)
        if line is not None:
            found.update(_same_moment(line, new))
    return tuple(sorted(found))


def _same_moment(line: Line, new: Sequence[Line]) -> list[int]:
    together = [other for other in new if _shared_s(line, other) > 0]
    together = [other for other in together if other.speaker == line.speaker] or together
    close = [other for other in together if _shared_s(line, other) >= _least_s(line, other)]
    if close or not together:
        return [other.number for other in close]
    return [max(together, key=lambda other: _shared_s(line, other)).number]


def _shared_s(line: Line, other: Line) -> float:
    return min(line.end_s, other.end_s) - max(line.start_s, other.start_s)


def _least_s(line: Line, other: Line) -> float:
    return _LEAST_SHARE * min(line.end_s - line.start_s, other.end_s - other.start_s)
