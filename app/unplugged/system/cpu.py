"""What the CPU is and what of it this process may use, each value with where it was read."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

from unplugged.core.budget import Cores

# Variables, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")
_IS_MACOS: bool = sys.platform.startswith("darwin")

_SYSFS_CPU = Path("/sys/devices/system/cpu")
_CGROUP = Path("/sys/fs/cgroup")
_PROC_CPUINFO = Path("/proc/cpuinfo")
_SYSCTL_TIMEOUT_S = 5.0

# What matters to the engines' kernels: our name, and the systems' names for it.
_FEATURES: Mapping[str, tuple[str, ...]] = {
    "AVX2": ("avx2", "avx2_0", "hw.optional.avx2_0"),
    "AVX512F": ("avx512f", "hw.optional.avx512f"),
    "AVX512-VNNI": ("avx512_vnni", "avx512vnni", "hw.optional.avx512vnni"),
    "AVX512-BF16": ("avx512_bf16", "hw.optional.avx512_bf16"),
    "AVX-VNNI": ("avx_vnni",),
    "AMX-INT8": ("amx_int8",),
    "AMX-BF16": ("amx_bf16",),
    "NEON": ("asimd", "neon", "hw.optional.neon", "hw.optional.arm.AdvSIMD"),
    "dotprod": ("asimddp", "hw.optional.arm.FEAT_DotProd"),
    "i8mm": ("i8mm", "hw.optional.arm.FEAT_I8MM"),
}
_X86_ONLY = frozenset(name for name in _FEATURES if name.startswith("A"))


@dataclass(frozen=True, slots=True)
class Known:
    """A value, or the reason why it can't be had here.

    Attributes:
        value: What was read, None when it couldn't be.
        source: Where it was read, or where one looked.
        unavailable: A sentence for people, set exactly when ``value`` is None.
    """

    value: int | str | None
    source: str
    unavailable: str | None = None


@dataclass(frozen=True, slots=True)
class Features:
    """Instruction sets of interest to the engines.

    Attributes:
        present: Names of those the CPU has and the system lets programs use.
        absent: Names of those of this family that it hasn't.
        source: Where it was read, or where one looked.
        unavailable: Why nothing is known, None when something is; both lists are empty then.
    """

    present: tuple[str, ...]
    absent: tuple[str, ...]
    source: str
    unavailable: str | None = None


@dataclass(frozen=True, slots=True)
class Cpu:
    """The CPU of this computer.

    Attributes:
        model: Its name as the maker writes it.
        logical: Logical CPUs that are switched on.
        physical: Physical cores.
        performance: Physical cores of the fast kind, where there are two kinds.
        usable: Logical CPUs that this process may use: affinity and container limit counted.
        features: Instruction sets.
    """

    model: Known
    logical: Known
    physical: Known
    performance: Known
    usable: Known
    features: Features

    @property
    def cores(self) -> Cores:
        """What the thread budget needs of it."""
        usable = self.usable.value if isinstance(self.usable.value, int) else 1
        return Cores(usable, _number(self.physical), _number(self.performance))


def read_cpu() -> Cpu:
    """Read everything; takes some milliseconds on Linux, tens on other systems."""
    logical = psutil.cpu_count(logical=True)
    physical = psutil.cpu_count(logical=False)
    return Cpu(
        model=_model(),
        logical=_known(logical, "psutil", "The system does not tell the number of CPUs."),
        physical=_known(physical, "psutil", "The system does not tell the number of cores."),
        performance=_performance_cores(),
        usable=_usable(logical or 1),
        features=_features(),
    )


def feature_names(flags: Iterable[str]) -> tuple[str, ...]:
    """Return our names of the instruction sets among a system's flags, in a fixed order."""
    have = set(flags)
    return tuple(name for name, aliases in _FEATURES.items() if have.intersection(aliases))


def linux_performance_cores(sysfs: Path) -> int | None:
    """Return how many physical cores are of the fast kind, None where all are alike.

    Args:
        sysfs: The folder ``/sys/devices/system/cpu``. Intel's hybrid CPUs list their fast kind in
            ``cpu_core``; ARM gives each CPU a capacity from 0 to 1024.
    """
    fast = _cpu_list(_read(sysfs.parent.parent / "cpu_core" / "cpus"))
    if not fast:
        capacities = {
            int(folder.name[3:]): int(text)
            for folder in sysfs.glob("cpu[0-9]*")
            if (text := _read(folder / "cpu_capacity")).isdigit()
        }
        if len(set(capacities.values())) < 2:
            return None
        fast = {cpu for cpu, capacity in capacities.items() if capacity == max(capacities.values())}
    siblings = {
        _read(sysfs / f"cpu{cpu}" / "topology" / "thread_siblings_list") or str(cpu) for cpu in fast
    }
    return len(siblings)


def cgroup_cpus(cgroup: Path) -> float | None:
    """Return how many CPUs' worth of time the container allows, None for no limit.

    Args:
        cgroup: The folder ``/sys/fs/cgroup``, version 2 or 1.
    """
    quota, _, period = _read(cgroup / "cpu.max").partition(" ")
    if not quota:
        quota = _read(cgroup / "cpu" / "cpu.cfs_quota_us")
        period = _read(cgroup / "cpu" / "cpu.cfs_period_us")
    if not (quota.isdigit() and period.isdigit()) or int(period) == 0:
        return None  # "max" and -1 mean no limit
    return int(quota) / int(period)


def _usable(logical: int) -> Known:
    """Count the CPUs that this process may use."""
    count, source = logical, "psutil"
    if hasattr(os, "sched_getaffinity"):
        count, source = len(os.sched_getaffinity(0)), "affinity"
    limit = cgroup_cpus(_CGROUP) if _IS_LINUX else None
    if limit is not None and limit < count:
        count, source = max(1, int(limit)), "container limit"
    return Known(max(1, count), source)


def _performance_cores() -> Known:
    if _IS_LINUX:
        count, source = linux_performance_cores(_SYSFS_CPU), "sysfs"
    elif _IS_MACOS:
        text = _sysctl("hw.perflevel0.physicalcpu")
        has_two_kinds = bool(_sysctl("hw.perflevel1.physicalcpu"))
        count, source = (int(text) if text.isdigit() and has_two_kinds else None), "sysctl"
    else:
        return Known(None, "none", "This system's kinds of cores are not read.")
    return _known(count, source, "All cores are of one kind, or the system does not tell.")


def _model() -> Known:
    reason = "The system does not tell the name of the CPU."
    if _IS_LINUX:
        fields = _cpuinfo()
        name = fields.get("model name") or fields.get("Model") or fields.get("Hardware") or ""
        return _known(name or None, "/proc/cpuinfo", reason)
    if _IS_MACOS:
        return _known(_sysctl("machdep.cpu.brand_string") or None, "sysctl", reason)
    return _known(platform.processor() or None, "Windows", reason)


def _features() -> Features:
    if _IS_LINUX:
        fields = _cpuinfo()
        flags = (fields.get("flags") or fields.get("Features") or "").split()
        return _features_from(flags, "/proc/cpuinfo")
    if _IS_MACOS:
        names = [alias for aliases in _FEATURES.values() for alias in aliases if "hw." in alias]
        return _features_from([name for name in names if _sysctl(name) == "1"], "sysctl")
    return _features_from(_cpuid_flags(), "CPUID through py-cpuinfo")


def _features_from(flags: list[str], source: str) -> Features:
    if not flags:
        return Features((), (), source, "The system does not tell what the CPU can do.")
    present = feature_names(flags)
    is_x86 = platform.machine().lower() in ("x86_64", "amd64", "i386", "i686")
    family = [name for name in _FEATURES if (name in _X86_ONLY) == is_x86]
    return Features(present, tuple(name for name in family if name not in present), source)


def _cpuid_flags() -> list[str]:
    import cpuinfo

    return [str(flag) for flag in cpuinfo.get_cpu_info().get("flags", [])]


def _cpuinfo() -> dict[str, str]:
    """Return the fields of the first CPU in /proc/cpuinfo."""
    fields: dict[str, str] = {}
    for line in _read(_PROC_CPUINFO).splitlines():
        name, colon, value = line.partition(":")
        if colon:
            fields.setdefault(name.strip(), value.strip())
    return fields


def _cpu_list(text: str) -> set[int]:
    """Return the CPUs of a kernel list such as "0-3,8"."""
    cpus: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        if first.isdigit():
            cpus.update(range(int(first), int(last or first) + 1))
    return cpus


def _sysctl(name: str) -> str:
    """Return one value of macOS's sysctl, empty when there is none."""
    try:
        done = subprocess.run(
            ["/usr/sbin/sysctl", "-n", name],
            capture_output=True,
            text=True,
            timeout=_SYSCTL_TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _read(path: Path) -> str:
    """Return a small system file's text, empty when it can't be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _known(value: int | str | None, source: str, reason: str) -> Known:
    return Known(value, source, reason if value is None else None)


def _number(known: Known) -> int | None:
    return known.value if isinstance(known.value, int) else None
