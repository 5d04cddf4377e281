"""The counters of a stand: they stay when a visitor's words go, and say no more than is known."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from unplugged.core.atomic import replace_atomically
from unplugged.core.errors import SettingsUnwritable
from unplugged.core.paths import create_private_dir, reason_of
from unplugged.core.proof import Rung
from unplugged.core.receipt.canonical import Json


@dataclass(frozen=True, slots=True)
class StandTally:
    """What has happened at this stand.

    Attributes:
        visitors: How many people have had their turn.
        speech_s: How long they spoke, in seconds.
        receipts: How many receipts the sums below rest on.
        energy_wh: Sum of what could be measured; None while none could.
        energy_missing: Of how many turns nobody knows the energy.
        gpu_rung: The weakest rung over all receipts, None before the first.
        gpu_unknown: Of how many turns nothing is known of the GPU.
        gpu_uses: How many turns were caught using a GPU.
    """

    visitors: int = 0
    speech_s: float = 0.0
    receipts: int = 0
    energy_wh: float | None = None
    energy_missing: int = 0
    gpu_rung: str | None = None
    gpu_unknown: int = 0
    gpu_uses: int = 0

    def after_turn(self, speech_s: float, receipt: Json | None) -> StandTally:
        """Return the counters after one more visitor.

        Args:
            speech_s: How long the visitor spoke.
            receipt: The receipt of the turn, None when there is none.
        """
        counted = replace(self, visitors=self.visitors + 1, speech_s=self.speech_s + speech_s)
        if receipt is None:
            return replace(
                counted,
                energy_missing=self.energy_missing + 1,
                gpu_unknown=self.gpu_unknown + 1,
            )
        energy = receipt["readings"].get("energy", {}).get("last")
        found = next((each for each in receipt["findings"] if each["subject"] == "gpu"), None)
        uses = bool(found and found["uses"])
        rung = _leading(found) if found and not uses else None
        return replace(
            counted,
            receipts=self.receipts + 1,
            energy_wh=self.energy_wh if energy is None else (self.energy_wh or 0.0) + energy,
            energy_missing=self.energy_missing + (energy is None),
            gpu_rung=_weaker(self.gpu_rung, rung),
            gpu_unknown=self.gpu_unknown + (rung is None and not uses),
            gpu_uses=self.gpu_uses + uses,
        )


def read_tally(path: Path) -> StandTally:
    """Return the counters; a file that can't be used counts as none."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return _tally(raw)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return StandTally()


def keep_tally(path: Path, tally: StandTally) -> None:
    """Write the counters down.

    Raises:
        SettingsUnwritable: the system refuses.
    """
    try:
        create_private_dir(path.parent)
        replace_atomically(path, json.dumps(asdict(tally)).encode("ascii"))
    except OSError as error:
        raise SettingsUnwritable(path=str(path), reason=reason_of(error)) from error


def _tally(raw: Any) -> StandTally:  # noqa: ANN401 - whatever stands in the file
    found = StandTally(**raw)
    counts = [found.visitors, found.receipts, found.energy_missing]
    counts += [found.gpu_unknown, found.gpu_uses]
    if any(type(count) is not int or count < 0 for count in counts):
        raise ValueError("a count that is none")
    if not 0 <= float(found.speech_s) < float("inf") or found.energy_wh == float("inf"):
        raise ValueError("no length")
    if found.energy_wh is not None and not float(found.energy_wh) >= 0:
        raise ValueError("no energy")
    if found.gpu_rung is not None:
        Rung[found.gpu_rung.upper()]
    return found


def _leading(found: Json) -> str | None:
    """Return the rung that a headline would name: that of the workers, where all can be measured.

    See ``core.proof.headline``.
    """
    rung: str | None = found["rung"]
    if rung is None or rung == Rung.NOT_MEASURABLE.name.lower():
        return rung
    return found.get("workers") or rung


def _weaker(one: str | None, other: str | None) -> str | None:
    known = [rung for rung in (one, other) if rung is not None]
    return max(known, key=lambda rung: Rung[rung.upper()]) if known else None
