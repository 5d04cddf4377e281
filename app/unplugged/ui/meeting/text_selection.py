"""Text that is selected over several lines, as two places; no Qt."""

from __future__ import annotations

from dataclasses import dataclass

Place = tuple[int, int]  # row, character in it


@dataclass(frozen=True, slots=True)
class TextSelection:
    """From where the pointer went down to where it is now.

    Attributes:
        anchor: Where it began.
        end: Where it is; before or behind the anchor.
    """

    anchor: Place
    end: Place

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.end

    @property
    def rows(self) -> range:
        """The rows that it touches."""
        first, last = self._ordered()
        return range(first[0], last[0] + 1)

    def part_of(self, row: int, length: int) -> tuple[int, int] | None:
        """Return from where to where a row is selected, None when it isn't.

        Args:
            row: Which row.
            length: How many characters it has.
        """
        first, last = self._ordered()
        if self.is_empty or not first[0] <= row <= last[0]:
            return None
        start = first[1] if row == first[0] else 0
        end = last[1] if row == last[0] else length
        return (start, min(end, length))

    def _ordered(self) -> tuple[Place, Place]:
        return min(self.anchor, self.end), max(self.anchor, self.end)
