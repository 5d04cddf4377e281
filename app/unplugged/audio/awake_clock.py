"""The clock that recordings go by: it stands still while the machine sleeps, as its devices do.

Python's monotonic clock does so on Linux (CLOCK_MONOTONIC) and macOS (mach_absolute_time). On
Windows it goes on, so a night of sleep would be taken for a night of lost sound; there the system's
"unbiased" time is read. How long the machine slept is what a clock that goes on is ahead.
"""

from __future__ import annotations

import ctypes
import sys
import time
from typing import Any

_TICKS_PER_S = 10_000_000  # of 100 ns


def awake_ns() -> int:
    """Return the nanoseconds that the machine was awake, from some moment on; never goes back."""
    return _unbiased_ticks() * 100 if sys.platform == "win32" else time.monotonic_ns()


def asleep_s() -> float:
    """Return how long the machine has slept, from some moment on; 0 where it doesn't say."""
    if sys.platform == "win32":
        return time.monotonic() - _unbiased_ticks() / _TICKS_PER_S
    goes_on = getattr(time, "CLOCK_BOOTTIME", None)  # Linux
    stands = time.CLOCK_MONOTONIC
    if sys.platform == "darwin":
        goes_on, stands = time.CLOCK_MONOTONIC, getattr(time, "CLOCK_UPTIME_RAW", None)
    if goes_on is None or stands is None:
        return 0.0
    return time.clock_gettime(goes_on) - time.clock_gettime(stands)


def _unbiased_ticks() -> int:
    """Return Windows' time without sleep; exact since Windows 10, else in steps of a timer tick."""
    libraries: Any = ctypes
    ticks = ctypes.c_ulonglong()
    try:
        libraries.windll.kernelbase.QueryUnbiasedInterruptTimePrecise(ctypes.byref(ticks))
    except (AttributeError, OSError):
        libraries.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
    return ticks.value
