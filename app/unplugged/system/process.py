"""What one process costs: memory and CPU time, as the system counts them."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import dataclass
from pathlib import Path

import psutil

from unplugged.core.reading import Reading, Unit, measured, unavailable

# A variable, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")

_NICENESS = 5  # about a third of the share of a program that is not nice


@dataclass(frozen=True, slots=True)
class ProcessCost:
    """One process at one moment.

    Attributes:
        rss: Memory in RAM, shared pages counted in full.
        peak_rss: Most memory it ever had in RAM.
        pss: Memory in RAM, shared pages divided by those who share them.
        cpu: CPU time of all its threads so far, user and system.
    """

    rss: Reading
    peak_rss: Reading
    pss: Reading
    cpu: Reading


def read_process(pid: int) -> ProcessCost:
    """Read what a process costs now; one that is gone has no values and says so."""
    try:
        process = psutil.Process(pid)
        with process.oneshot():
            memory = process.memory_info()
            times = process.cpu_times()
    except psutil.Error as error:
        reason = _reason(error)
        nothing = unavailable(Unit.BYTES, "psutil", reason)
        cpu = unavailable(Unit.SECONDS, "psutil", reason)
        return ProcessCost(nothing, nothing, nothing, cpu)
    return ProcessCost(
        rss=measured(memory.rss, Unit.BYTES, "psutil"),
        peak_rss=_peak_rss(pid, memory),
        pss=_pss(process),
        cpu=measured(times.user + times.system, Unit.SECONDS, "psutil"),
    )


def give_way(*, gives_way: bool = True) -> None:
    """Let other programs have the CPU before this process, or take that back where it can be.

    Linux gives the right to take it back to root only. What can't be changed is left as it is: it
    is a courtesy, not a promise.

    Args:
        gives_way: Whether others go first.
    """
    lowered = getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", _NICENESS)  # Windows has classes
    usual = getattr(psutil, "NORMAL_PRIORITY_CLASS", 0)
    with contextlib.suppress(psutil.Error, OSError):
        process = psutil.Process()
        now = process.nice()
        if gives_way and (now == usual or 0 < now < _NICENESS):
            process.nice(lowered)
        elif not gives_way and now == lowered:
            process.nice(usual)


def _peak_rss(pid: int, memory: object) -> Reading:
    if _IS_LINUX:
        source = "/proc status VmHWM"
        try:
            status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8", errors="replace")
        except OSError as error:
            return unavailable(Unit.BYTES, source, f"It cannot be read ({error.strerror}).")
        for line in status.splitlines():
            if line.startswith("VmHWM:"):
                return measured(int(line.split()[1]) * 1024, Unit.BYTES, source)
        return unavailable(Unit.BYTES, source, "The process has no memory of its own any more.")
    peak = getattr(memory, "peak_wset", None)  # Windows
    if peak is not None:
        return measured(peak, Unit.BYTES, "psutil")
    return unavailable(Unit.BYTES, "psutil", "This system keeps no peak for other processes.")


def _pss(process: psutil.Process) -> Reading:
    if not _IS_LINUX:
        return unavailable(Unit.BYTES, "none", "This system does not divide shared memory.")
    source = "/proc smaps_rollup"
    try:
        return measured(process.memory_full_info().pss, Unit.BYTES, source)
    except psutil.Error as error:
        return unavailable(Unit.BYTES, source, _reason(error))


def _reason(error: psutil.Error) -> str:
    match error:
        case psutil.ZombieProcess():
            return "The process has ended."
        case psutil.NoSuchProcess():
            return "There is no such process."
        case psutil.AccessDenied():
            return "The system does not let us look at it."
    return str(error)
