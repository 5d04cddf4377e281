"""Power on Linux: the energy counters of the CPU (RAPL), else the battery while it discharges."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from unplugged.core.reading import Reading, Unit, measured, unavailable

SYS = Path("/sys")
_RAPL = "RAPL"
_BATTERY = "battery"
_MICRO = 1e-6
_SHORTEST_SLEEP_S = 0.5  # less is the moment between the looks at two clocks
_LOCKED = (
    "The kernel lets only root read the CPU's energy counter; the battery can be read while the "
    "computer runs on it."
)
_NOTHING = (
    "This computer shows no energy counter of its CPU and no battery; "
    "a virtual machine seldom does."
)
_CHARGING = "The battery is not discharging, so its power is not what the computer draws."

_UNTOLD = "The battery discharges and does not tell how fast."


@dataclass(frozen=True, slots=True)
class RaplZone:
    """One counter: a CPU package, or memory beside it.

    Attributes:
        name: What it counts, such as "package-0" or "dram".
        counter: File with the energy in microjoules.
        range_uj: Where the counter begins again at 0.
    """

    name: str
    counter: Path
    range_uj: int


def find_zones(sys_root: Path = SYS) -> tuple[RaplZone, ...]:
    """Return the counters that add up to the CPUs and their memory, none of them twice.

    Core and uncore are part of their package; psys is the whole board and holds the packages;
    the zones of intel-rapl-mmio are the same packages by another way.
    """
    zones = []
    for folder in sorted((sys_root / "class/powercap").glob("intel-rapl:*")):
        try:
            name = (folder / "name").read_text(encoding="ascii").strip()
            range_uj = int((folder / "max_energy_range_uj").read_text(encoding="ascii"))
        except (OSError, ValueError):
            continue
        if name.startswith("package") or name == "dram":
            zones.append(RaplZone(name, folder / "energy_uj", range_uj))
    return tuple(zones)


def passed_uj(before: int, after: int, range_uj: int) -> int:
    """Return the energy between two looks at a counter that begins again at ``range_uj``."""
    return after - before if after >= before else after + range_uj - before


class LinuxPower:
    """Power since the look before."""

    def __init__(self, sys_root: Path = SYS) -> None:
        """Look which counters there are."""
        self._sys = sys_root
        self._zones = find_zones(sys_root)
        self._before: dict[str, int] = {}
        self._at_s = 0.0
        self._asleep_s = 0.0

    def read(self, now_s: float) -> Reading:
        """Return the power since the look before, in W, or why it can't be had."""
        if not self._zones:
            return self._battery(_NOTHING)
        try:
            now = {
                str(zone.counter): int(zone.counter.read_text(encoding="ascii"))
                for zone in self._zones
            }
        except PermissionError:
            return self._battery(_LOCKED)
        except (OSError, ValueError):
            return self._battery("The CPU's energy counter cannot be read.")
        before, self._before = self._before, now
        slept_s = self._slept_s()
        passed_s, self._at_s = now_s - self._at_s + slept_s, now_s
        has_begun_again = slept_s > 0 and any(now[name] < before[name] for name in before)
        if not before or passed_s <= 0 or has_begun_again:
            return unavailable(Unit.WATTS, _RAPL, "There is no earlier look to compare with yet.")
        spent_uj = sum(
            passed_uj(before[str(z.counter)], now[str(z.counter)], z.range_uj) for z in self._zones
        )
        names = ", ".join(zone.name for zone in self._zones)
        return measured(spent_uj * _MICRO / passed_s, Unit.WATTS, f"{_RAPL} {names}")

    def close(self) -> None:
        """Hold nothing."""

    def _slept_s(self) -> float:
        """Return how long the computer slept since the look before.

        The monotonic clock stands still then. The counters go on, unless the CPU has no power, and
        then they begin at 0.
        """
        clock = getattr(time, "CLOCK_BOOTTIME", None)
        if clock is None:
            return 0.0
        before_s, self._asleep_s = self._asleep_s, time.clock_gettime(clock) - time.monotonic()
        slept_s = self._asleep_s - before_s
        return slept_s if slept_s >= _SHORTEST_SLEEP_S else 0.0

    def _battery(self, otherwise: str) -> Reading:
        """Return what the batteries give, or ``otherwise`` where there is none."""
        batteries = [
            folder
            for folder in sorted((self._sys / "class/power_supply").glob("*"))
            if _text(folder / "type") == "Battery" and _text(folder / "scope") != "Device"
        ]
        if not batteries:
            return unavailable(Unit.WATTS, _RAPL, otherwise)
        first = "" if otherwise == _NOTHING else f"{otherwise} "  # there is a battery, after all
        drained = [each for each in batteries if _text(each / "status") == "Discharging"]
        if not drained:
            return unavailable(Unit.WATTS, _BATTERY, f"{first}{_CHARGING}")
        watts = [power for each in drained if (power := _watts(each)) is not None]
        # Some say 0 until they are plugged in anew, mostly after the computer has slept.
        if len(watts) < len(drained) or not any(watts):
            return unavailable(Unit.WATTS, _BATTERY, f"{first}{_UNTOLD}")
        return measured(sum(watts), Unit.WATTS, f"{_BATTERY}, whole computer")


def _watts(battery: Path) -> float | None:
    power = _text(battery / "power_now")
    if power.lstrip("-").isdigit():
        return abs(int(power)) * _MICRO  # some drivers write discharging as negative
    current, voltage = _text(battery / "current_now"), _text(battery / "voltage_now")
    if current.lstrip("-").isdigit() and voltage.isdigit():
        return abs(int(current)) * _MICRO * int(voltage) * _MICRO
    return None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
