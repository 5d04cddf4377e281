"""How busy the whole machine is: its CPUs, their clock, its memory."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import psutil

from unplugged.core.reading import Reading, Unit, measured, total, unavailable
from unplugged.core.snapshot import CpuSample, MemorySample

# Variables, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")
_IS_MACOS: bool = sys.platform.startswith("darwin")

_CPUFREQ = Path("/sys/devices/system/cpu/cpufreq")
_CGROUP = Path("/sys/fs/cgroup")
_SOURCE = "system CPU times"
_FIRST_LOOK = "There is no earlier look to compare with yet."
_KHZ = 1000.0
_MHZ = 1e6


class CpuMeter:
    """Busy time of each logical CPU between two looks."""

    def __init__(self) -> None:
        """Take the first look, so that the first reading is a real one."""
        self._before = _times()

    def read(self) -> CpuSample:
        """Return how busy the CPUs were since the look before."""
        before, self._before = self._before, _times()
        if len(before) == len(self._before):
            per_core = tuple(_share(*pair) for pair in zip(before, self._before, strict=True))
        else:  # one was switched on or off, and nobody tells which
            nothing = unavailable(Unit.PERCENT, _SOURCE, _FIRST_LOOK)
            per_core = (nothing,) * len(self._before)
        percent = total(per_core, Unit.PERCENT, _SOURCE, _FIRST_LOOK)
        busy = unavailable(Unit.CORES, _SOURCE, _FIRST_LOOK)
        if percent.value is not None:
            busy = measured(percent.value / 100.0, Unit.CORES, _SOURCE)
        return CpuSample(busy, per_core, read_frequency())


def read_frequency(cpufreq: Path = _CPUFREQ) -> Reading:
    """Return the mean clock of all CPUs at this moment, in Hz."""
    if not _IS_LINUX:
        return _frequency_by_psutil()
    clocks_hz = []
    for policy in cpufreq.glob("policy*"):
        try:
            khz = int((policy / "scaling_cur_freq").read_text(encoding="ascii"))
        except (OSError, ValueError):  # the CPU has just been switched off
            continue
        clocks_hz.append(khz * _KHZ)
    if not clocks_hz:
        reason = (
            "The kernel does not steer the CPUs' clock here; in a virtual machine the host does."
        )
        return unavailable(Unit.HERTZ, "cpufreq", reason)
    return measured(sum(clocks_hz) / len(clocks_hz), Unit.HERTZ, "cpufreq scaling_cur_freq")


def _frequency_by_psutil() -> Reading:
    nothing = unavailable(Unit.HERTZ, "psutil", "The system does not tell the clock.")
    # For a Mac psutil gives the highest clock there is, whatever the CPUs do, or fails: 7.2.2 on an
    # M5 (issue 2841) and in a virtual machine (2382).
    if _IS_MACOS:
        return nothing
    try:
        clock_mhz = getattr(psutil.cpu_freq(), "current", 0.0)  # of None where it has no answer
    except (OSError, RuntimeError):
        return nothing
    return measured(clock_mhz * _MHZ, Unit.HERTZ, "psutil") if clock_mhz else nothing


def read_memory(cgroup: Path = _CGROUP) -> MemorySample:
    """Return the memory of the machine, or of the container that allows less than it has."""
    try:
        memory = psutil.virtual_memory()
    except (OSError, RuntimeError):  # see ram_bytes
        reason = "The system does not let us look at it."
        free = unavailable(Unit.BYTES, "system memory", reason)
        return MemorySample(measured(ram_bytes(), Unit.BYTES, "system memory"), free)
    limit_bytes = _number(cgroup / "memory.max") if _IS_LINUX else None
    used_bytes = _number(cgroup / "memory.current") if _IS_LINUX else None
    if limit_bytes is not None and used_bytes is not None and limit_bytes < memory.total:
        source = "container limit"
        free_bytes = min(memory.available, max(0, limit_bytes - used_bytes))
        return MemorySample(
            measured(limit_bytes, Unit.BYTES, source), measured(free_bytes, Unit.BYTES, source)
        )
    return MemorySample(
        measured(memory.total, Unit.BYTES, "system memory"),
        measured(memory.available, Unit.BYTES, "system memory"),
    )


def ram_bytes() -> int:
    """Return how much memory is built in."""
    try:
        return int(psutil.virtual_memory().total)
    except (OSError, RuntimeError):  # psutil 7.2.2 on macOS 27, after a few calls; issue 2853
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def _times() -> tuple[tuple[float, float], ...]:
    """Return busy and total seconds of each logical CPU since the system started."""
    return tuple(_busy_and_total(times) for times in psutil.cpu_times(percpu=True))


def _busy_and_total(times: Any) -> tuple[float, float]:  # noqa: ANN401 - its fields differ by system
    # Linux counts the time of guests in user time as well; counted once here.
    guests_s = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)
    total_s = float(sum(times)) - guests_s
    waiting_s = times.idle + getattr(times, "iowait", 0.0)
    return total_s - waiting_s, total_s


def _share(before: tuple[float, float], after: tuple[float, float]) -> Reading:
    passed_s = after[1] - before[1]
    if passed_s <= 0:
        return unavailable(Unit.PERCENT, _SOURCE, _FIRST_LOOK)
    # Idle counters of Linux may step back by a tick; a CPU is never less than not busy.
    share = min(1.0, max(0.0, (after[0] - before[0]) / passed_s))
    return measured(share * 100.0, Unit.PERCENT, _SOURCE)


def _number(path: Path) -> int | None:
    try:
        text = path.read_text(encoding="ascii").strip()
    except OSError:
        return None
    return int(text) if text.isdigit() else None  # "max" means no limit
