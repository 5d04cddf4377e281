"""What a model noted of one stretch of a meeting, so that no stretch is ever read twice.

A stretch is known by a key made of everything that its notes depend on: the model, what it was
asked, the numbers of the lines. A line that was changed, another model or another template give
another key, so notes can never be taken for those of something else.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any, Protocol

from unplugged.core.types import GenerationStats, MinutesItem, Section

NOTHING_SPENT = GenerationStats(0, 0, 0, 0.0, 0.0)
_FORMAT = 1  # of what is noted; a change in how answers are read or checked is another one
_ITEM_FIELDS = tuple(field.name for field in fields(MinutesItem) if field.compare)


@dataclass(frozen=True, slots=True)
class StretchNotes:
    """The checked notes of one stretch.

    Attributes:
        key: What the stretch is known by.
        first_line: Number of the first line that was read.
        last_line: Number of the last one.
        items: The notes, in the order written, checked against the lines.
        unread: Numbers of the lines that the model gave no whole answer for, tried twice.
        unsupported_count: Notes that no line carries.
        stats: What it cost.
    """

    key: str
    first_line: int
    last_line: int
    items: tuple[MinutesItem, ...]
    unread: tuple[int, ...] = ()
    unsupported_count: int = 0
    stats: GenerationStats = NOTHING_SPENT

    def packed(self) -> str:
        """Return all but key and lines as JSON; always read as a whole."""
        content = {
            "items": [{name: getattr(item, name) for name in _ITEM_FIELDS} for item in self.items],
            "unread": self.unread,
            "unsupported_count": self.unsupported_count,
            "stats": [getattr(self.stats, field.name) for field in fields(GenerationStats)],
        }
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def unpacked(cls, key: str, first_line: int, last_line: int, content: str) -> StretchNotes:
        """Return the notes that were packed."""
        values: dict[str, Any] = json.loads(content)
        return cls(
            key,
            first_line,
            last_line,
            tuple(map(_item, values["items"])),
            tuple(values["unread"]),
            values["unsupported_count"],
            GenerationStats(*values["stats"]),
        )


class Notebook(Protocol):
    """Where notes of one meeting are kept."""

    @property
    def model_key(self) -> str:
        """What tells the model that notes from others; notes of another one are none of it."""
        ...

    def find(self, key: str) -> StretchNotes | None:
        """Return the notes of a stretch, None when it was not read yet."""
        ...

    def keep(self, notes: StretchNotes) -> None:
        """Keep the notes of a stretch."""
        ...


class PlainNotebook:
    """Keeps notes in memory, and tells whoever wants to keep them longer."""

    def __init__(
        self,
        known: Sequence[StretchNotes] = (),
        tell: Callable[[StretchNotes], None] = lambda _notes: None,
        *,
        model_key: str = "",
    ) -> None:
        """Begin with what is known.

        Args:
            model_key: What tells the model that notes from others.
            known: Notes of earlier readings.
            tell: Gets each new one.
        """
        self.model_key = model_key
        self._known = {notes.key: notes for notes in known}
        self._tell = tell

    def find(self, key: str) -> StretchNotes | None:
        """Return the notes of a stretch, None when it was not read yet."""
        return self._known.get(key)

    def keep(self, notes: StretchNotes) -> None:
        """Keep the notes of a stretch."""
        self._known[notes.key] = notes
        self._tell(notes)


def stretch_key(*parts: object) -> str:
    """Return what a stretch is known by.

    Args:
        parts: Everything that its notes depend on, as JSON can hold it.
    """
    text = json.dumps([_FORMAT, *parts], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _item(values: dict[str, Any]) -> MinutesItem:
    values["section"] = Section(values["section"])
    values["lines"] = tuple(values["lines"])
    return MinutesItem(**values)
