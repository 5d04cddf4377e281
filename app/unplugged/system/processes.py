"""What our processes cost from one sample to the next: CPU time, memory, threads."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import psutil

from unplugged.core.reading import Reading, Unit, measured, unavailable
from unplugged.core.snapshot import Part, ProcessSample

# A variable, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")

_PROC = Path("/proc")
# The kernel walks the whole address space for it: about 1 ms per GB that is mapped.
PSS_EVERY_S = 5.0
_FIRST_LOOK = "There is no earlier look at this process to compare with yet."


class ProcessMeter:
    """Reads the same processes again and again; the first look at each primes its CPU reading."""

    def __init__(self) -> None:
        """Begin with no process known."""
        self._known: dict[int, _Watched] = {}

    def read(self, parts: Mapping[int, Part], now_s: float) -> tuple[ProcessSample, ...]:
        """Return a sample of each process that is still there, the main part first.

        Args:
            parts: Which processes, and what each does for us.
            now_s: The monotonic clock.
        """
        for pid in self._known.keys() - parts.keys():
            del self._known[pid]
        samples = []
        for pid, part in parts.items():
            try:
                watched = self._known.get(pid)
                if watched is None or not watched.process.is_running():
                    watched = self._known[pid] = _Watched(psutil.Process(pid))
                samples.append(watched.sample(part, now_s))
            except psutil.NoSuchProcess:  # it has just ended, ZombieProcess too
                self._known.pop(pid, None)
            except psutil.AccessDenied:
                samples.append(_locked(part, pid))
        order = list(Part)
        return tuple(sorted(samples, key=lambda sample: (order.index(sample.part), sample.pid)))


class _Watched:
    """One process between two looks at it."""

    def __init__(self, process: psutil.Process) -> None:
        self.process = process
        self._cpu_s: float | None = None
        self._at_s = 0.0
        self._pss = unavailable(Unit.BYTES, "/proc smaps_rollup", "It was not read yet.")
        self._pss_at_s = float("-inf")

    def sample(self, part: Part, now_s: float) -> ProcessSample:
        with self.process.oneshot():
            # Linux goes on answering for one that has ended and was not waited for yet.
            if _IS_LINUX and self.process.status() == psutil.STATUS_ZOMBIE:
                raise psutil.ZombieProcess(self.process.pid)
            times = self.process.cpu_times()
            rss_bytes = self.process.memory_info().rss
            threads = self.process.num_threads()
        cpu_s = times.user + times.system
        cpu = unavailable(Unit.CORES, "process times", _FIRST_LOOK)
        if self._cpu_s is not None and now_s > self._at_s:
            cpu = measured(
                (cpu_s - self._cpu_s) / (now_s - self._at_s), Unit.CORES, "process times"
            )
        self._cpu_s, self._at_s = cpu_s, now_s
        if now_s - self._pss_at_s >= PSS_EVERY_S:
            self._pss, self._pss_at_s = read_pss(self.process.pid), now_s
        return ProcessSample(
            part=part,
            pid=self.process.pid,
            cpu=cpu,
            cpu_total=measured(cpu_s, Unit.SECONDS, "process times"),
            rss=measured(rss_bytes, Unit.BYTES, "process memory"),
            pss=self._pss,
            threads=measured(threads, Unit.COUNT, "process threads"),
        )


def read_pss(pid: int, proc: Path = _PROC) -> Reading:
    """Return the memory of a process with shared pages divided by those who share them."""
    source = "/proc smaps_rollup"
    if not _IS_LINUX:
        return unavailable(Unit.BYTES, "none", "This system does not divide shared memory.")
    try:
        text = (proc / str(pid) / "smaps_rollup").read_text(encoding="ascii", errors="replace")
    except PermissionError:
        return unavailable(Unit.BYTES, source, "The system does not let us look at it.")
    except OSError:
        return unavailable(Unit.BYTES, source, "The process has ended.")
    for line in text.splitlines():
        if line.startswith("Pss:"):
            return measured(int(line.split()[1]) * 1024, Unit.BYTES, source)
    return unavailable(Unit.BYTES, source, "The process has no memory of its own any more.")


def children_of(pid: int, proc: Path = _PROC) -> tuple[int, ...]:
    """Return the child processes of a process and theirs, as far as Linux lists them cheaply.

    Other systems would have to look at every process there is, once a second; they give nothing.
    """
    found: list[int] = []
    todo = [pid]
    while todo:
        parent = todo.pop()
        for task in _subfolders(proc / str(parent) / "task"):
            try:
                text = (task / "children").read_text(encoding="ascii")
            except OSError:  # it has ended, or the kernel is built without CONFIG_PROC_CHILDREN
                continue
            children = [int(part) for part in text.split()]
            found.extend(children)
            todo.extend(children)
    return tuple(found)


def _subfolders(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(folder.iterdir())
    except OSError:
        return ()


def _locked(part: Part, pid: int) -> ProcessSample:
    reason = "The system does not let us look at it."
    return ProcessSample(
        part=part,
        pid=pid,
        cpu=unavailable(Unit.CORES, "process times", reason),
        cpu_total=unavailable(Unit.SECONDS, "process times", reason),
        rss=unavailable(Unit.BYTES, "process memory", reason),
        pss=unavailable(Unit.BYTES, "process memory", reason),
        threads=unavailable(Unit.COUNT, "process threads", reason),
    )
