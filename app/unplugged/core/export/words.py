"""The words that an export says around a meeting: English, until the window hands in its own.

The headings that a template gives are the template's words, and JSON has fixed ones for programs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from unplugged.core.gaps import GapRemark
from unplugged.core.sentences import sentence
from unplugged.core.types import STANDARD_HEADINGS, MinutesItem, MinutesPart, Section


@dataclass(frozen=True, slots=True)
class ExportWords:
    """What stands in a document beside what was said and written, in one language.

    Attributes:
        headings: The standard heading of each kind of bullets.
        of_code: Gives the sentence for the code of a remark.
        of_gap: Gives the words for what is missing at a place of the recording.
    """

    fact: str = "{name}: {value}"
    date: str = "Date"
    duration: str = "Duration"
    transcribed_by: str = "Transcribed by"
    minutes_by: str = "Minutes by"
    transcript: str = "Transcript"
    nothing_in_section: str = "None found."
    no_minutes: str = "No minutes have been written yet."
    not_transcribed: str = "Nothing has been transcribed yet."
    not_found: str = "not found in the recording"
    no_longer: str = "the cited lines were edited and do not say this any more"
    someone: str = "Someone"  # the owner of a task for which nobody was named
    due: str = "due {due}"
    done: str = "done"
    task_column: str = "Task"
    owner_column: str = "Owner"
    due_column: str = "Due"
    time_column: str = "Time"
    line: str = "Line {number}"
    headings: Mapping[Section, str] = field(default_factory=lambda: STANDARD_HEADINGS)
    of_code: Callable[[str], str] = sentence
    of_gap: Callable[[GapRemark], str] = attrgetter("text")

    @property
    def task_columns(self) -> tuple[str, ...]:
        """The heads of a table of tasks; the first column is for the ticks."""
        return ("", self.task_column, self.owner_column, self.due_column, self.time_column)

    def heading(self, part: MinutesPart) -> str:
        """Return the heading of a part of the minutes."""
        return part.heading or self.headings[part.section]

    def doubt(self, item: MinutesItem) -> str | None:
        """Return the remark on a bullet that no line carries, None for one that is carried."""
        if item.is_supported:
            return None
        return self.no_longer if item.lines else self.not_found


ENGLISH = ExportWords()
