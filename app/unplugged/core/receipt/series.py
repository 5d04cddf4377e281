"""The samples of a meeting as rows of a receipt: seconds at first, longer stretches of long ones.

A row holds means of rates and highest values of amounts. The totals are made of the rows alone, so
that whoever has the receipt can add them up again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from unplugged.core.reading import Basis, Reading
from unplugged.core.receipt.canonical import Json
from unplugged.core.receipt.tally import rounded
from unplugged.core.snapshot import AdapterKind, Snapshot

MOST_ROWS = 600
_S_PER_H = 3600.0


class Rows:
    """Takes snapshots one by one and never holds more than twice ``MOST_ROWS`` rows."""

    def __init__(self) -> None:
        """Begin with none."""
        self._rows: list[_Row] = []
        self._per_row = 1

    def add(self, snapshot: Snapshot) -> None:
        """Take the next snapshot."""
        if self._rows and self._rows[-1].samples < self._per_row:
            self._rows[-1].take(snapshot)
            return
        if len(self._rows) >= MOST_ROWS:
            for first, second in zip(self._rows[::2], self._rows[1::2], strict=True):
                first.join(second)
            del self._rows[1::2]
            self._per_row *= 2
        self._rows.append(_Row(snapshot))

    def as_json(self) -> list[Json]:
        """Return the rows in order of time."""
        return [row.as_json() for row in self._rows]


class _Row:
    """One or more snapshots in a row."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.samples = 0
        self.at = snapshot.at
        self.seconds = 0.0
        self._weighted: dict[tuple[str, str], float | None] = {}
        self._highest: dict[tuple[str, str], float] = {}
        self.take(snapshot)

    def take(self, snapshot: Snapshot) -> None:
        seconds = snapshot.interval_s
        self.samples += 1
        self.seconds += seconds
        self._weigh(("machine_cores", ""), snapshot.cpu.busy, seconds)
        self._weigh(("watts_ours", ""), snapshot.power.ours, seconds)
        for part, cores in _by_part(snapshot, "cpu").items():
            key = ("cores", part)
            self._weighted[key] = (self._weighted.get(key) or 0.0) + cores * seconds
        for name in ("rss", "pss"):
            for part, size in _by_part(snapshot, name).items():
                self._top((f"{name}_bytes", part), size)
        for kind in AdapterKind:
            for adapter in snapshot.adapters:
                if adapter.kind is kind and adapter.ours.basis is Basis.MEASURED:
                    self._top((f"{kind.value}_ours_percent", ""), adapter.ours.value or 0.0)
        if snapshot.network.socket_count.value is not None:
            self._top(("sockets", ""), snapshot.network.socket_count.value)
        if snapshot.heat.temperature.value is not None:
            self._top(("celsius", ""), snapshot.heat.temperature.value)

    def join(self, later: _Row) -> None:
        self.samples += later.samples
        self.seconds += later.seconds
        for key, weight in later._weighted.items():
            mine = self._weighted.get(key, 0.0)
            self._weighted[key] = None if mine is None or weight is None else mine + weight
        for key, value in later._highest.items():
            self._top(key, value)

    def as_json(self) -> Json:
        row: Json = {
            "at": self.at.isoformat(),
            "seconds": rounded(self.seconds),
            "samples": self.samples,
        }
        for name in ("machine_cores", "watts_ours"):
            row[name] = self._mean((name, ""))
        row["cores"] = {p: self._mean((n, p)) for n, p in self._weighted if n == "cores"}
        for name in ("rss_bytes", "pss_bytes"):
            row[name] = {p: int(value) for (n, p), value in self._highest.items() if n == name}
        for name in ("gpu_ours_percent", "npu_ours_percent", "sockets", "celsius"):
            row[name] = rounded(self._highest.get((name, "")))
        return row

    def _weigh(self, key: tuple[str, str], reading: Reading, seconds: float) -> None:
        """Add a rate; one look without a value leaves the stretch without one."""
        before = self._weighted.get(key, 0.0)
        is_known = before is not None and reading.value is not None
        self._weighted[key] = (
            (before or 0.0) + (reading.value or 0.0) * seconds if is_known else None
        )

    def _top(self, key: tuple[str, str], value: float) -> None:
        self._highest[key] = max(value, self._highest.get(key, value))

    def _mean(self, key: tuple[str, str]) -> float | None:
        weight = self._weighted.get(key)
        return None if weight is None or self.seconds <= 0 else rounded(weight / self.seconds)


def totals(rows: Sequence[Json]) -> Json:
    """Add the rows up.

    Raises:
        KeyError, TypeError: the rows are not those of a receipt.
    """
    parts = sorted({part for row in rows for part in row["cores"]})
    cpu_s = {
        part: rounded(sum((row["cores"].get(part) or 0.0) * row["seconds"] for row in rows))
        for part in parts
    }
    watts = [row["watts_ours"] for row in rows]
    watt_s = sum((w or 0.0) * row["seconds"] for w, row in zip(watts, rows, strict=True))
    is_power_known = bool(rows) and all(w is not None for w in watts)
    return {
        "seconds": rounded(sum(row["seconds"] for row in rows)),
        "samples": sum(row["samples"] for row in rows),
        "cpu_s": cpu_s,
        "cpu_s_all": rounded(sum(value or 0.0 for value in cpu_s.values())),
        "peak_rss_bytes": {
            part: max(row["rss_bytes"].get(part, 0) for row in rows) for part in parts
        },
        "energy_wh": rounded(watt_s / _S_PER_H) if is_power_known else None,
        "gpu_ours_percent": _top(row["gpu_ours_percent"] for row in rows),
        "npu_ours_percent": _top(row["npu_ours_percent"] for row in rows),
        "sockets": _top(row["sockets"] for row in rows),
    }


def _by_part(snapshot: Snapshot, name: str) -> dict[str, float]:
    """Return one quantity of our processes, those of one part added up; unread ones left out."""
    found: dict[str, float] = {}
    for process in snapshot.processes:
        reading: Reading = getattr(process, name)
        if reading.value is not None:
            found[process.part.value] = found.get(process.part.value, 0.0) + reading.value
    return found


def _top(values: Iterable[Any]) -> float | None:
    known = [value for value in values if value is not None]
    return max(known) if known else None
