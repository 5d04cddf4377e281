"""How many bytes a second the memory of this machine gives, measured once and kept.

The probe is the triad of STREAM (McCalpin, "Memory Bandwidth and Machine Balance", 1995):
``a[i] = b[i] + s * c[i]`` over arrays that together are at least four times the last-level cache.
Counted are the two arrays that are read and the one that is written; that a CPU also reads what it
is about to overwrite is not counted, as STREAM doesn't either.
"""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import sys
import threading
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import psutil
from numpy.typing import NDArray

from unplugged.core.atomic import replace_atomically
from unplugged.core.reading import Basis, Reading, Unit, estimated, measured, unavailable
from unplugged.system.machine_load import ram_bytes

SOURCE = "triad over arrays in memory"
NOT_MEASURED = unavailable(
    Unit.BYTES_PER_SECOND,
    SOURCE,
    "It was not measured yet; the models dialog can measure this computer.",
)
_FILE = "memory-bandwidth.json"
_ARRAYS = 3
_CACHES = 4  # times the last-level cache
_SMALLEST_BYTES = 384 << 20
_LARGEST_SHARE = 0.25  # of the memory that is free
_BLOCK = 16_384  # doubles: three such blocks stay in the second-level cache
_ROUNDS = 3
_PATIENCE_S = 120.0
_DEFAULT_CACHE_BYTES = 64 << 20  # where the system doesn't tell
_UNDISTURBED = 0.9  # share of the time in which the threads had a CPU
_SYSFS_CPU = Path("/sys/devices/system/cpu")

Answer = tuple[float, bool]  # bytes per second, and whether the probe was disturbed


@dataclass(frozen=True, slots=True)
class Plan:
    """What the probe will do.

    Attributes:
        total_bytes: All arrays together.
        threads: How many threads work at once.
        is_large_enough: Whether that is four times the cache; else part of it is the cache's speed.
    """

    total_bytes: int
    threads: int
    is_large_enough: bool


def plan_probe(cache_bytes: int, free_bytes: int, threads: int) -> Plan:
    """Choose the size: four times the cache, but never more than a quarter of the free memory."""
    wanted = max(_SMALLEST_BYTES, _CACHES * cache_bytes)
    allowed = int(free_bytes * _LARGEST_SHARE)
    return Plan(min(wanted, allowed), threads, wanted <= allowed)


def last_level_cache_bytes(cpus: Path = _SYSFS_CPU) -> int:
    """Return the size of the largest cache of a CPU; a usual one where the system doesn't tell."""
    sizes = []
    for path in cpus.glob("cpu0/cache/index*/size"):
        with contextlib.suppress(OSError, ValueError):
            text = path.read_text(encoding="ascii").strip()
            factor = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}.get(text[-1:], 1)
            sizes.append(int(text.rstrip("KMG")) * factor)
    return max(sizes, default=_DEFAULT_CACHE_BYTES)


def measure(threads: int) -> Reading:
    """Measure in a child process, which gives the memory back whatever happens; takes seconds."""
    try:
        free_bytes = psutil.virtual_memory().available
    except (OSError, RuntimeError):  # see ram_bytes
        reason = "The system does not let us look at it."
        return unavailable(Unit.BYTES_PER_SECOND, "system memory", reason)
    plan = plan_probe(last_level_cache_bytes(), free_bytes, threads)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(
        target=run_probe, args=(theirs, plan), name="unplugged-bandwidth", daemon=True
    )
    child.start()
    theirs.close()
    try:
        answer: Answer | None = ours.recv() if ours.poll(_PATIENCE_S) else None
    except EOFError:
        answer = None
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()
    if answer is None:
        return unavailable(Unit.BYTES_PER_SECOND, SOURCE, "The probe ended without a result.")
    rate, is_disturbed = answer
    if not plan.is_large_enough:
        reason = "There was too little free memory to measure past the CPU's cache."
        return estimated(rate, Unit.BYTES_PER_SECOND, SOURCE, reason)
    if is_disturbed:
        reason = "Other programs worked meanwhile; it is computed from the probe's own CPU time."
        return estimated(rate, Unit.BYTES_PER_SECOND, SOURCE, reason)
    return measured(rate, Unit.BYTES_PER_SECOND, SOURCE)


def run_probe(conn: Connection, plan: Plan) -> None:
    """Measure in this process and send bytes per second. Runs in the child."""
    count = max(_BLOCK, plan.total_bytes // _ARRAYS // 8 // plan.threads)
    slices = [tuple(np.ones(count) for _ in range(_ARRAYS)) for _ in range(plan.threads)]
    conn.send(max(_one_round(slices) for _ in range(_ROUNDS)))
    conn.close()


def _one_round(slices: list[tuple[NDArray[np.float64], ...]]) -> Answer:
    """Return bytes per second, and whether the threads were kept from the CPU meanwhile.

    If they were, the time that they had it counts instead: waiting for memory is part of that,
    waiting for other programs is not.
    """
    ready = threading.Barrier(len(slices) + 1)
    cpu_s: list[float] = []
    threads = [threading.Thread(target=_triad, args=(ready, cpu_s, *arrays)) for arrays in slices]
    for thread in threads:
        thread.start()
    ready.wait()
    began_s = time.perf_counter()
    for thread in threads:
        thread.join()
    took_s = time.perf_counter() - began_s
    moved_bytes = sum(array.nbytes for arrays in slices for array in arrays)
    own_s = sum(cpu_s) / len(slices)
    is_disturbed = own_s < _UNDISTURBED * took_s
    return moved_bytes / (own_s if is_disturbed else took_s), is_disturbed


def _triad(
    ready: threading.Barrier,
    cpu_s: list[float],
    a: NDArray[np.float64],
    b: NDArray[np.float64],
    c: NDArray[np.float64],
) -> None:
    """Do the triad in blocks, so that what stands between its two steps never leaves the cache."""
    ready.wait()
    began_s = time.thread_time()
    for start in range(0, len(a), _BLOCK):
        block = slice(start, start + _BLOCK)
        np.multiply(c[block], 3.0, out=a[block])
        np.add(a[block], b[block], out=a[block])
    cpu_s.append(time.thread_time() - began_s)


def kept(cache_dir: Path) -> Reading:
    """Return what was measured on this machine before, or that nothing was."""
    try:
        found = json.loads((cache_dir / _FILE).read_text(encoding="utf-8"))
        if found["machine"] != _machine():
            return NOT_MEASURED
        reading = found["reading"]
        return Reading(
            reading["value"],
            Unit.BYTES_PER_SECOND,
            SOURCE,
            Basis(reading["basis"]),
            reading["reason"],
        )
    except (OSError, ValueError, KeyError, TypeError):  # never measured, or not ours
        return NOT_MEASURED


def keep(cache_dir: Path, reading: Reading) -> None:
    """Keep a result for this machine; one that can't be kept is measured again another time."""
    if reading.value is None:
        return
    content = {
        "machine": _machine(),
        "reading": {
            "value": reading.value,
            "basis": reading.basis.value,
            "reason": reading.reason,
        },
    }
    with contextlib.suppress(OSError):
        replace_atomically(cache_dir / _FILE, json.dumps(content).encode())


def share_of_limit(decode_tokens_s: float, weight_bytes: int, bandwidth: Reading) -> Reading:
    """Return how much of what the memory allows decoding reaches, in percent.

    Each token needs all weights once, so no more than ``bandwidth / weight_bytes`` tokens a second
    can come out of memory (a batch of one). What the context adds is left out, which makes the
    share a little too small; weights that stay in the cache make it larger than it should be.

    Args:
        decode_tokens_s: Tokens written per second.
        weight_bytes: Size of the model.
        bandwidth: Bytes per second.
    """
    if bandwidth.value is None or bandwidth.value <= 0:
        return unavailable(Unit.PERCENT, SOURCE, bandwidth.reason or "")
    limit_tokens_s = bandwidth.value / weight_bytes
    return estimated(
        100.0 * decode_tokens_s / limit_tokens_s,
        Unit.PERCENT,
        SOURCE,
        "It is tokens a second times the size of the model by the memory's measured speed; above "
        "100 % the model fits into the CPU's cache.",
    )


def _machine() -> list[object]:
    return [sys.platform, os.cpu_count(), ram_bytes(), last_level_cache_bytes()]
