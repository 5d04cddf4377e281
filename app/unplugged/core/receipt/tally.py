"""What became of one quantity over a whole meeting: its values, and how often there was none."""

from __future__ import annotations

from unplugged.core.reading import Basis, Reading
from unplugged.core.receipt.canonical import Json


class Tally:
    """Counts the readings of one quantity."""

    def __init__(self) -> None:
        """Begin with none."""
        self._counts = dict.fromkeys(Basis, 0)
        self._sum = 0.0
        self._highest: float | None = None
        self._last: float | None = None
        self._newest: Reading | None = None  # of those that decide the basis

    def add(self, reading: Reading) -> None:
        """Take one reading."""
        self._counts[reading.basis] += 1
        if reading.value is not None:
            self._sum += reading.value
            self._last = reading.value
            if self._highest is None or reading.value > self._highest:
                self._highest = reading.value
        if self._newest is None or reading.value is not None or self._newest.value is None:
            self._newest = reading

    @property
    def basis(self) -> Basis:
        """How the whole came about: one estimate makes it an estimate.

        Readings that couldn't be taken only decide when there is no other: how many they were
        stands beside it. "No client" holds when it held in every single look.
        """
        if self._counts[Basis.ESTIMATED]:
            return Basis.ESTIMATED
        if self._counts[Basis.MEASURED]:
            return Basis.MEASURED
        if self._counts[Basis.NO_CLIENT] and not self._counts[Basis.UNAVAILABLE]:
            return Basis.NO_CLIENT
        return Basis.UNAVAILABLE

    def as_json(self) -> Json:
        """Return it for the receipt; all values are None when there was none."""
        valued = self._counts[Basis.MEASURED] + self._counts[Basis.ESTIMATED]
        newest = self._newest
        return {
            "basis": self.basis.value,
            "unit": newest.unit if newest else "",
            "source": newest.source if newest else "none",
            "reason": newest.reason if newest else "It was never looked at.",
            "highest": rounded(self._highest),
            "mean": rounded(self._sum / valued) if valued else None,
            "last": rounded(self._last),
            "looks": {basis.value: count for basis, count in self._counts.items()},
        }


def rounded(value: float | None) -> float | None:
    """Return a value with six decimals, the precision of everything in a receipt."""
    return None if value is None else round(value, 6)
