"""How warm the CPU is and whether it slowed itself down for it."""

from __future__ import annotations

import sys
from pathlib import Path

from unplugged.core.reading import Reading, Unit, measured, unavailable
from unplugged.core.snapshot import HeatSample

# A variable, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")

SYS = Path("/sys")
# Names of the drivers of CPU sensors (Intel, AMD, AMD out of tree, ARM) and of thermal zones.
_CHIPS = frozenset({"coretemp", "k10temp", "zenpower", "cpu_thermal", "scpi_sensors"})
_ZONES = ("x86_pkg_temp", "cpu", "soc")
_MILLI = 1e-3
_NO_SENSOR = "The computer shows no temperature sensor of its CPU; a virtual machine seldom does."
_NO_COUNTER = "The kernel counts no slowing down because of heat here."
_OTHER_SYSTEM = "This system tells it to administrators only."


class HeatMeter:
    """Reads the CPU's sensors and counts throttling from its first look on."""

    def __init__(self, sys_root: Path = SYS) -> None:
        """Look which sensors there are."""
        self._sensors = _hwmon(sys_root) or _thermal_zones(sys_root) if _IS_LINUX else ()
        self._counters = _throttle_counters(sys_root) if _IS_LINUX else ()
        self._counted = self._counts()  # of each CPU when it was seen last
        self._throttled_since = 0

    def read(self) -> HeatSample:
        """Return temperature and throttling now."""
        return HeatSample(self._temperature(), self._throttled())

    def _temperature(self) -> Reading:
        if not _IS_LINUX:
            return unavailable(Unit.CELSIUS, "none", _OTHER_SYSTEM)
        read = [value for path in self._sensors if (value := _number(path)) is not None]
        if not read:
            return unavailable(Unit.CELSIUS, "hwmon", _NO_SENSOR)
        return measured(max(read) * _MILLI, Unit.CELSIUS, self._sensors[0].parent.name)

    def _throttled(self) -> Reading:
        if not _IS_LINUX:
            return unavailable(Unit.COUNT, "none", _OTHER_SYSTEM)
        counts = self._counts()
        if not counts or not self._counted:
            return unavailable(Unit.COUNT, "thermal_throttle", _NO_COUNTER)
        for path, count in counts.items():  # that of a CPU that is switched off is not there
            self._throttled_since += max(0, count - self._counted.get(path, count))
        self._counted |= counts
        return measured(self._throttled_since, Unit.COUNT, "thermal_throttle")

    def _counts(self) -> dict[Path, int]:
        """Return the events of each CPU, empty where nothing counts them."""
        return {path: value for path in self._counters if (value := _number(path)) is not None}


def _hwmon(sys_root: Path) -> tuple[Path, ...]:
    found: list[Path] = []
    for chip in sorted((sys_root / "class/hwmon").glob("hwmon*")):
        if _text(chip / "name") in _CHIPS:
            found.extend(sorted(chip.glob("temp*_input")))
    return tuple(found)


def _thermal_zones(sys_root: Path) -> tuple[Path, ...]:
    zones = sorted((sys_root / "class/thermal").glob("thermal_zone*"))
    return tuple(zone / "temp" for zone in zones if _text(zone / "type").startswith(_ZONES))


def _throttle_counters(sys_root: Path) -> tuple[Path, ...]:
    # One package counter is mirrored in each of its CPUs; the core counters are each CPU's own.
    cpus = sys_root / "devices/system/cpu"
    return tuple(sorted(cpus.glob("cpu[0-9]*/thermal_throttle/core_throttle_count")))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _number(path: Path) -> int | None:
    text = _text(path)
    return int(text) if text.lstrip("-").isdigit() else None
