"""What a process has loaded and open that could use a GPU or an NPU."""

from __future__ import annotations

import sys
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import psutil

from unplugged.core.gpu_libraries import device_subject, is_held_by_meter, runtimes_among
from unplugged.core.proof import Look, Seen, Subject
from unplugged.system.open_files import PROC, open_files

# A variable, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")
_IS_WINDOWS: bool = sys.platform == "win32"

_SOURCE = "/proc maps and fd"
_UNREADABLE = "The system does not let us look into the process."
_GONE = "The process has just ended."
# Unchanged in size, a process may still have put one library in the place of another.
_AT_LEAST_EVERY_LOOKS = 5


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one process holds.

    Attributes:
        looks: For GPU and NPU: what was found, or that nothing was, or why one cannot tell.
    """

    looks: dict[Subject, Look]


@dataclass(slots=True)
class _Known:
    """The mapped files of a process when they were last read, and what they mean."""

    pages: str
    looks_ago: int
    paths: frozenset[str]
    opened: frozenset[str] = frozenset()
    loaded: Loaded | None = None


class LoadedMeter:
    """Looks at the same processes again and again; rereads what is mapped when that has changed."""

    def __init__(self, proc: Path = PROC) -> None:
        """Begin with no process known."""
        self._proc = proc
        self._known: dict[int, _Known] = {}

    def look(self, pids: Collection[int]) -> dict[int, Loaded]:
        """Return what each of these processes holds now."""
        for pid in self._known.keys() - set(pids):
            del self._known[pid]
        return {pid: self._look_at(pid) for pid in pids}

    def _look_at(self, pid: int) -> Loaded:
        if _IS_WINDOWS:
            return _look_with_psutil(pid)
        if not _IS_LINUX:
            return _unknown("none", "This system does not show what another process has loaded.")
        try:
            paths = self._mapped(pid)
        except PermissionError:
            return _unknown(_SOURCE, _UNREADABLE)
        except OSError:
            return _unknown(_SOURCE, _GONE)
        files = open_files(pid, self._proc)
        if files is None:
            return _unknown(_SOURCE, _GONE)
        if files.unavailable is not None:
            return _unknown(_SOURCE, files.unavailable)
        opened = frozenset(target for _, target in files.targets)
        known = self._known[pid]
        if known.loaded is None or opened != known.opened:
            known.opened, known.loaded = opened, judge(paths, opened, _SOURCE)
        return known.loaded

    def _mapped(self, pid: int) -> frozenset[str]:
        """Return the files that are mapped into a process.

        Raises:
            OSError: the process is gone, or closed to us.
        """
        folder = self._proc / str(pid)
        # The size of the address space; it moves with every library that comes or goes.
        pages = (folder / "statm").read_text(encoding="ascii").partition(" ")[0]
        known = self._known.get(pid)
        if known and known.pages == pages and known.looks_ago < _AT_LEAST_EVERY_LOOKS:
            known.looks_ago += 1
            return known.paths
        paths = parse_maps((folder / "maps").read_text(encoding="utf-8", errors="replace"))
        if known and known.paths == paths:
            known.pages, known.looks_ago = pages, 1
        else:
            self._known[pid] = _Known(pages, 1, paths)
        return paths


def parse_maps(text: str) -> frozenset[str]:
    """Return the paths of all mapped files from the text of /proc/PID/maps."""
    paths = set()
    for line in text.splitlines():
        slash = line.find("/")
        if slash >= 0:
            paths.add(line[slash:].removesuffix(" (deleted)"))
    return frozenset(paths)


def judge(mapped: Collection[str], opened: Collection[str], source: str) -> Loaded:
    """Return what mapped files and open files of one process mean."""
    found: dict[Subject, list[str]] = {Subject.GPU: [], Subject.NPU: []}
    remarks: list[str] = []
    for runtime, path in runtimes_among(mapped):
        found[runtime.subject].append(f"{path} is loaded ({runtime.name})")
    for path in sorted(path for path in {*opened, *mapped} if path.startswith("/")):
        subject = device_subject(path)
        if subject is None:
            continue
        if is_held_by_meter(path, mapped):
            remarks.append(f"{path} is open for NVIDIA's meter, which reads for this panel")
        else:
            found[subject].append(f"the device {path} is open")
    return Loaded(
        {
            subject: Look(Seen.USED, source, ", ".join(reasons))
            if reasons
            else Look(Seen.NO_CLIENT, source, ", ".join(remarks))
            for subject, reasons in found.items()
        }
    )


def _look_with_psutil(pid: int) -> Loaded:
    source = "the list of loaded modules"
    try:
        maps = psutil.Process(pid).memory_maps()
    except psutil.NoSuchProcess:
        return _unknown(source, _GONE)
    except psutil.AccessDenied:
        return _unknown(source, _UNREADABLE)
    return judge([region.path for region in maps], (), source)


def _unknown(source: str, reason: str) -> Loaded:
    look = Look(Seen.UNKNOWN, source, reason)
    return Loaded({Subject.GPU: look, Subject.NPU: look})
