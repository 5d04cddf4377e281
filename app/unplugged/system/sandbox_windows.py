"""Windows: a worker puts itself into a job that can start no other program.

That is all that binds a single process there. Network and GPU are denied to packaged apps only (an
app container has capabilities, a process has none), a firewall rule needs an administrator and
holds for a program instead of a process, and shutting win32k, which would shut the GPU's driver
too, shuts the libraries that the engines are linked against. So for GPU and network the readings
decide, and the panel says so.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from unplugged.core.proof import Denial, Layer

LAYER = "job object"
_EXTENDED_LIMITS, _UI_LIMITS = 9, 4  # JobObjectExtendedLimitInformation, JobObjectBasicUI...
_ONE_PROCESS = 0x0008  # JOB_OBJECT_LIMIT_ACTIVE_PROCESS
# Clipboard, system parameters, display settings, desktops, log-off: winnt.h, JOB_OBJECT_UILIMIT_*.
_UI = 0x02 | 0x04 | 0x08 | 0x10 | 0x40 | 0x80
_DETAIL = "no other programs, no clipboard; it denies neither network nor GPU"


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("process_count", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def lock(
    load: Callable[..., Any] | None = None, starts_program: Callable[[], bool] | None = None
) -> Denial:
    """Put this process into its job, for good, and try to start a program from there.

    Args:
        load: Loads a library, None for Windows' own way.
        starts_program: Whether another program can be started; None to try it.
    """
    loader = load or getattr(ctypes, "WinDLL", None)
    if loader is None:
        return Denial((Layer(LAYER, holds=False, detail="this is no Windows"),), ())
    fault = _enter_job(loader("kernel32.dll", use_last_error=True))
    if fault is None and (starts_program or _starts_program)():
        fault = "a program could be started all the same"
    return Denial((Layer(LAYER, holds=fault is None, detail=fault or _DETAIL),), ())


def _enter_job(kernel: Any) -> str | None:  # noqa: ANN401 - a loaded library
    """Return which call Windows refused, None when this process is in its job."""
    for name in ("CreateJobObjectW", "GetCurrentProcess"):
        getattr(kernel, name).restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    if not job.value:
        return "Windows made no job"
    limits = ExtendedLimits()
    limits.basic.flags, limits.basic.process_count = _ONE_PROCESS, 1
    screen = ctypes.c_uint32(_UI)
    for kind, values in ((_EXTENDED_LIMITS, limits), (_UI_LIMITS, screen)):
        size = ctypes.sizeof(values)
        if not kernel.SetInformationJobObject(job, kind, ctypes.byref(values), size):
            return "Windows refused the limits of the job"
    this = ctypes.c_void_p(kernel.GetCurrentProcess())
    # The handle stays open as long as the process: with the last one the job would go.
    if not kernel.AssignProcessToJobObject(job, this):
        return "Windows let this process into no job"
    return None


def _starts_program() -> bool:
    try:
        done = subprocess.run(
            [sys.executable, "--version"], check=False, capture_output=True, timeout=30
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
