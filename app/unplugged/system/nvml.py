"""NVIDIA's own load counters, read in a child process that lives for a fraction of a second.

The library opens the device and maps a driver: exactly what our processes prove not to do. So a
child loads it, answers and ends; it is no part of the work and holds nothing while the work runs.
"""

from __future__ import annotations

import contextlib
import ctypes
import ctypes.util
import multiprocessing
import time
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from typing import Any

from unplugged.core.reading import Reading, Unit, measured, unavailable

SOURCE = "NVML, in a child process of its own every 10 s"
EVERY_S = 10.0
_PATIENCE_S = 5.0
_LIBRARIES = ("libnvidia-ml.so.1", "nvml.dll")
_NO_ANSWER = "The process that asked the NVIDIA driver ended without an answer."
_PCI_LENGTH = 32  # NVML_DEVICE_PCI_BUS_ID_BUFFER_SIZE

Answer = Mapping[str, float] | str  # load in percent by PCI address, or why there is none


class _Utilization(ctypes.Structure):
    _fields_ = (("gpu", ctypes.c_uint), ("memory", ctypes.c_uint))


class _PciInfo(ctypes.Structure):
    # nvmlPciInfo_t of NVML 11 and later, as nvmlDeviceGetPciInfo_v3 fills it.
    _fields_ = (
        ("legacy", ctypes.c_char * 16),
        ("domain", ctypes.c_uint),
        ("bus", ctypes.c_uint),
        ("device", ctypes.c_uint),
        ("pci_device_id", ctypes.c_uint),
        ("pci_subsystem_id", ctypes.c_uint),
        ("bus_id", ctypes.c_char * _PCI_LENGTH),
    )


def ask_library(library: Any) -> Answer:  # noqa: ANN401 - a loaded library, or a test's own
    """Return the load of each GPU from a loaded NVML, or why there is none."""
    if library.nvmlInit_v2() != 0:
        return "The NVIDIA driver does not answer."
    try:
        count = ctypes.c_uint()
        if library.nvmlDeviceGetCount_v2(ctypes.byref(count)) != 0:
            return "The NVIDIA driver does not tell how many GPUs there are."
        loads = {}
        for index in range(count.value):
            handle, info, load = ctypes.c_void_p(), _PciInfo(), _Utilization()
            if (
                library.nvmlDeviceGetHandleByIndex_v2(index, ctypes.byref(handle)) == 0
                and library.nvmlDeviceGetPciInfo_v3(handle, ctypes.byref(info)) == 0
                and library.nvmlDeviceGetUtilizationRates(handle, ctypes.byref(load)) == 0
            ):
                place = f"{info.domain:04x}:{info.bus:02x}:{info.device:02x}.0"
                loads[place] = float(load.gpu)
        return loads
    finally:
        library.nvmlShutdown()


def answer_through(conn: Connection) -> None:
    """Load the library in this process, send the answer and end. Runs in the child."""
    conn.send(_load_and_ask())
    conn.close()


def _load_and_ask() -> Answer:
    for name in _LIBRARIES:
        with contextlib.suppress(OSError):
            return ask_library(ctypes.CDLL(name))
    return "The NVIDIA driver's library for readings is not installed."


def ask_in_child(target: Callable[[Connection], None] = answer_through) -> Answer:
    """Return what a child process found; the child is gone when this returns."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=target, args=(theirs,), name="unplugged-nvml", daemon=True)
    try:
        child.start()
    except OSError:  # no memory is left for it, or no process
        ours.close()
        return _NO_ANSWER
    finally:
        theirs.close()
    try:
        if not ours.poll(_PATIENCE_S):
            return "The NVIDIA driver did not answer in time."
        answer: Answer = ours.recv()
        return answer
    except EOFError:
        return _NO_ANSWER
    finally:
        if child.is_alive():
            child.join(_PATIENCE_S)
        if child.is_alive():
            child.kill()
            child.join()
        child.close()
        ours.close()


class NvidiaMeter:
    """Keeps the last answer until the next one is due."""

    def __init__(self, ask: Callable[[], Answer] = ask_in_child) -> None:
        """Take who asks; nothing is asked before the first reading."""
        self._ask = ask
        self._answer: Answer = {}
        self._at_s = float("-inf")

    def read(self, place: str, now_s: float) -> Reading:
        """Return the load of the GPU at a PCI address, at most ``EVERY_S`` old."""
        if now_s - self._at_s >= EVERY_S:
            self._answer, self._at_s = self._ask(), now_s
        if isinstance(self._answer, str):
            return unavailable(Unit.PERCENT, SOURCE, self._answer)
        load = self._answer.get(place.lower())
        if load is None:
            reason = "The NVIDIA driver does not tell the load of this GPU."
            return unavailable(Unit.PERCENT, SOURCE, reason)
        return measured(load, Unit.PERCENT, SOURCE)

    def close(self) -> None:
        """Forget the answer; no child is alive between two questions."""
        self._answer, self._at_s = {}, time.monotonic()
