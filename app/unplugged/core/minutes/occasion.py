"""What is known of a meeting beside its words, and what it makes of "I", "you" and "tomorrow"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from unplugged.core.minutes.due_dates import as_said, with_day
from unplugged.core.minutes.persons import resolve_persons
from unplugged.core.types import Line, MinutesItem

_ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Occasion:
    """When a meeting was and what was spoken.

    Attributes:
        language: ISO 639-1 code of what was spoken, None when not known; the rules know English.
        began_at: When it began, in local time; None for a file, which may be of any day.
        breaks: Where in the recording it stood still, and for how many seconds: such a time is in
            no recording, and may be a night.
    """

    language: str | None = None
    began_at: datetime | None = None
    breaks: tuple[tuple[float, float], ...] = ()

    def day_of(self, line: Line) -> date | None:
        """Return the day on which a line was spoken, None when not known."""
        if self.began_at is None:
            return None
        still_s = sum(lost_s for at_s, lost_s in self.breaks if at_s <= line.start_s)
        return (self.began_at + timedelta(seconds=line.start_s + still_s)).date()


NO_OCCASION = Occasion()


def resolve(
    items: Sequence[MinutesItem], lines: Mapping[int, Line], occasion: Occasion
) -> list[MinutesItem]:
    """Return bullets in which persons have names and due dates have days, where both are known.

    Args:
        items: Bullets that were checked against their lines.
        lines: The transcript, by number.
        occasion: What is known of the meeting.
    """
    if occasion.language not in (None, _ENGLISH):
        return list(items)
    speakers = [line.speaker for line in lines.values() if line.speaker]
    everybody = tuple(dict.fromkeys(speakers))
    resolved: list[MinutesItem] = []
    for item in items:
        cited = [lines[n] for n in item.lines if n in lines]
        if not cited:
            resolved.append(item)
            continue
        known = resolve_persons(item, cited, everybody)
        if known.due is not None:
            due = as_said(known.due, [line.text for line in cited])
            known = replace(known, due=with_day(due, occasion.day_of(cited[0])))
        resolved.append(known)
    return resolved
