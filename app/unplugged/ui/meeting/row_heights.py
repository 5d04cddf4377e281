"""Where rows of different heights stand when most heights are only estimated. No Qt."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


class RowHeights:
    """Heights of rows below each other, and the sums that say where each begins."""

    def __init__(self) -> None:
        """Start without rows."""
        self._heights = np.zeros(64)
        self._count = 0
        self._tops: NDArray[np.float64] | None = None  # count + 1 of them, made when asked for

    def __len__(self) -> int:
        """Return how many rows there are."""
        return self._count

    def reset(self, heights: NDArray[np.float64]) -> None:
        """Take other rows."""
        self._heights = heights.astype(np.float64)
        self._count = len(heights)
        self._tops = None

    def insert(self, row: int, heights: NDArray[np.float64]) -> None:
        """Put rows in before ``row``."""
        count = self._count + len(heights)
        if count > len(self._heights):
            grown = np.zeros(max(count, 2 * len(self._heights)))
            grown[: self._count] = self._heights[: self._count]
            self._heights = grown
        self._heights[row + len(heights) : count] = self._heights[row : self._count].copy()
        self._heights[row : row + len(heights)] = heights
        self._count = count
        self._tops = None

    def set(self, row: int, height: float) -> float:
        """Change one row; return by how much it grew."""
        grown = height - float(self._heights[row])
        if grown:
            self._heights[row] = height
            if self._tops is not None:
                self._tops[row + 1 :] += grown
        return grown

    def height(self, row: int) -> float:
        """Return the height of a row."""
        return float(self._heights[row])

    def top(self, row: int) -> float:
        """Return where a row begins; the row behind the last one begins where that one ends."""
        return float(self._sums()[row])

    @property
    def total(self) -> float:
        """The height of all rows."""
        return self.top(self._count)

    def row_at(self, y: float) -> int:
        """Return the row at a height, the nearest one outside of all rows; needs a row."""
        row = int(np.searchsorted(self._sums(), y, side="right")) - 1
        return min(max(row, 0), self._count - 1)

    def _sums(self) -> NDArray[np.float64]:
        if self._tops is None:
            self._tops = np.zeros(self._count + 1)
            np.cumsum(self._heights[: self._count], out=self._tops[1:])
        return self._tops
