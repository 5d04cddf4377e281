"""Reading ahead: when the language model may note finished stretches of a meeting that goes on.

So that little is left to do when it ends. Recognition goes first, always: while live words are
behind, the language model's worker is held (``core.budget``). What is noted is kept at once, so a
model that dies, or a computer that does, loses one stretch at most.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from unplugged.core.final_pass import Mains

LINES_WORTH_A_LOOK = 4  # fewer new lines than this seldom end a stretch
MOST_DEATHS = 2  # of the worker in one meeting; the writing at the end tries once more, anyway


class ReadAhead(StrEnum):
    """When finished stretches are noted during a meeting; stored, so the values never change."""

    ALWAYS = "always"
    ON_MAINS = "on_mains"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Ahead:
    """Where reading ahead stands in one meeting.

    Attributes:
        when: When the user wants it.
        seen_lines: How many lines there were when the model last began to read.
        deaths: How often its worker died while it read.
        is_given_up: Whether it is left for the end: the model can't be used, or its worker dies.
    """

    when: ReadAhead
    seen_lines: int = 0
    deaths: int = 0
    is_given_up: bool = False

    def may_run(self, mains: Mains) -> bool:
        """Whether the model may read now, whatever there is to read.

        Args:
            mains: How the computer is powered; where that can't be known, it may not run for who
                wants it on mains power only.
        """
        if self.is_given_up or self.when is ReadAhead.NEVER:
            return False
        return self.when is ReadAhead.ALWAYS or mains.is_on is True

    def is_worth_it(self, lines: int) -> bool:
        """Whether so many lines hold enough that was not seen yet."""
        return lines - self.seen_lines >= LINES_WORTH_A_LOOK

    def began(self, lines: int) -> Ahead:
        """Return what holds when the model begins to read so many lines."""
        return replace(self, seen_lines=lines)

    def failed(self) -> Ahead:
        """Return what holds when the model said why it can't read."""
        return replace(self, is_given_up=True)

    def died(self) -> Ahead:
        """Return what holds when the worker died; what it had not noted is read once more."""
        deaths = self.deaths + 1
        return replace(self, seen_lines=0, deaths=deaths, is_given_up=deaths >= MOST_DEATHS)
