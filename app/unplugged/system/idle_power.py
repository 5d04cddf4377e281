"""What this machine draws when we do nothing, kept for work that begins at once.

The window measures it between meetings. A command begins to work the moment it is called and has no
idle moment of its own, so it subtracts what was measured last on this computer, and says when.
"""

from __future__ import annotations

import contextlib
import json
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from unplugged.core.atomic import replace_atomically
from unplugged.core.reading import Reading, Unit, estimated, measured
from unplugged.system.power import FEWEST_IDLE_SAMPLES, Idle, PowerMeter

_FILE = "idle-power.json"
_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class _Kept:
    watts: float
    source: str
    at: str


def kept(cache_dir: Path) -> Idle | None:
    """Return what was measured before, None when nothing was."""
    try:
        found = _Kept(**json.loads((cache_dir / _FILE).read_text(encoding="utf-8")))
        at = datetime.fromisoformat(found.at)
        return Idle(float(found.watts), str(found.source), at)
    except (OSError, ValueError, TypeError):  # never measured, or not ours
        return None


def keep(cache_dir: Path, idle: Idle) -> None:
    """Keep it; what can't be kept is measured again another time."""
    content = {"watts": idle.watts, "source": idle.source, "at": idle.at.isoformat()}
    with contextlib.suppress(OSError):
        replace_atomically(cache_dir / _FILE, json.dumps(content).encode())


def measure(power: PowerMeter, cache_dir: Path, wait_s: float = _EVERY_S) -> Reading:
    """Return what was measured before, else measure it now for some seconds and keep it.

    Args:
        power: This system's reader.
        cache_dir: Where it is kept.
        wait_s: Seconds between two looks.
    """
    before = kept(cache_dir)
    if before is not None:
        told = f"It was measured on {before.day}."
        return estimated(before.watts, Unit.WATTS, before.source, told)
    looks: list[Reading] = []
    power.read(time.monotonic())
    while len(looks) < FEWEST_IDLE_SAMPLES:
        time.sleep(wait_s)
        looks.append(power.read(time.monotonic()))
        if looks[-1].value is None:
            return looks[-1]
    watts = median(look.value for look in looks if look.value is not None)
    keep(cache_dir, Idle(watts, looks[0].source, datetime.now(UTC)))
    return measured(watts, Unit.WATTS, looks[0].source)
