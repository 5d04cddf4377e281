"""What this CPU can do and which compiler will build for it, as far as the flags depend on it."""

from __future__ import annotations

import ctypes
import os
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# Linux names. Only these may change a build, so only these are part of its key: a new kernel that
# lists one more flag is no reason to compile again.
FEATURES = frozenset(
    "sse4_2 avx avx2 fma f16c bmi2 avx_vnni avx512f avx512bw avx512cd avx512dq avx512vl "
    "avx512_vnni avx512vbmi avx512_bf16 amx_tile amx_int8 amx_bf16 "
    "asimd asimdhp asimddp i8mm sve sve2".split()
)

# PF_* numbers of IsProcessorFeaturePresent (winnt.h); the fine features of AVX-512 have none.
WINDOWS_FEATURES = {38: "sse4_2", 39: "avx", 40: "avx2", 41: "avx512f"}


@dataclass(frozen=True, slots=True)
class Cpu:
    """The CPU as the build sees it."""

    machine: str  # "x86_64" or "arm64", whatever the system calls them
    features: frozenset[str]
    is_apple: bool = False  # macOS, whose Accelerate has the CPU's matrix unit behind it


@dataclass(frozen=True, slots=True)
class Compiler:
    """The C++ compiler that CMake will choose."""

    name: str  # "gcc", "clang", "msvc"
    version: str

    @property
    def major(self) -> int:
        """The first number of the version, 0 if there is none."""
        found = re.match(r"\d+", self.version)
        return int(found.group()) if found else 0


def read_cpu() -> Cpu:
    """Return this machine's CPU. Takes about a millisecond on Linux: it is part of every start."""
    machine = {"amd64": "x86_64", "aarch64": "arm64"}.get(
        platform.machine().lower(), platform.machine().lower()
    )
    if sys.platform == "win32":
        present = ctypes.windll.kernel32.IsProcessorFeaturePresent
        found = {name for number, name in WINDOWS_FEATURES.items() if present(number)}
        # Every CPU with AVX2 has these; Windows has no number for them.
        found |= {"fma", "f16c", "bmi2"} if "avx2" in found else set()
    elif sys.platform == "darwin":
        # Apple's compiler knows its few CPUs by itself; the ladder needs no features there.
        found = set()
    else:
        found = parse_cpuinfo(Path("/proc/cpuinfo"))
    return Cpu(machine, frozenset(found & FEATURES), is_apple=sys.platform == "darwin")


def parse_cpuinfo(path: Path) -> set[str]:
    """Return the flags of the first CPU in a file like /proc/cpuinfo; empty when there is none."""
    try:
        with path.open(encoding="ascii", errors="replace") as lines:
            for line in lines:
                name, _, value = line.partition(":")
                if name.strip() in ("flags", "Features"):
                    return set(value.split())
    except OSError:
        pass
    return set()


def find_compiler() -> Compiler | None:
    """Return the compiler that CMake will choose, or None when there is none."""
    if os.name == "nt":
        return Compiler("msvc", "") if has_visual_studio() else None
    # CMake's order: the variable, then these names.
    for command in filter(None, (os.environ.get("CXX"), "c++", "g++", "clang++")):
        path = shutil.which(command)
        if path is None:
            continue
        shown = _ask(path, "--version")
        version = _ask(path, "-dumpfullversion", "-dumpversion")
        if shown and version:
            return Compiler("clang" if "clang" in shown else "gcc", version)
    return None


def has_visual_studio() -> bool:
    """Tell whether the C++ build tools of Visual Studio are installed (Windows)."""
    folder = os.environ.get("PROGRAMFILES(X86)", "")
    vswhere = Path(folder) / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
    tools = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"
    return bool(
        vswhere.exists()
        and _ask(
            str(vswhere),
            "-latest",
            "-products",
            "*",
            "-requires",
            tools,
            "-property",
            "installationPath",
        )
    )


def _ask(*command: str) -> str:
    """Return what a command prints, empty when it fails."""
    answer = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return answer.stdout.strip() if answer.returncode == 0 else ""
