"""Take symbols that only a debugger reads out of programs and libraries."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from prune import binaries

# Of each segment: where it lies in the file, at which address, and to what it is aligned.
_SEGMENT = re.compile(r"^\s+LOAD\s+(0x\w+) (0x\w+) .*?(0x\w+)$", re.MULTILINE)


def strip_all(folder: Path) -> int:
    """Strip everything below a folder, in place (Linux); what would break is left as it was.

    Returns:
        Bytes that were saved.
    """
    saved = 0
    for file in sorted(binaries(folder)):
        stripped = file.with_name(f"{file.name}.stripped")
        command: list[str | Path] = ["strip", "--strip-unneeded", "-o", stripped, file]
        done = subprocess.run(command, capture_output=True, check=False)
        gain = file.stat().st_size - stripped.stat().st_size if done.returncode == 0 else 0
        if gain > 0 and can_be_loaded(stripped):
            stripped.chmod(file.stat().st_mode)
            stripped.replace(file)
            saved += gain
        else:
            stripped.unlink(missing_ok=True)
    return saved


def can_be_loaded(library: Path) -> bool:
    """Whether the loader would take a library's segments.

    Wheels are patched after they are linked, and what strip makes of some of those has segments
    that lie in the file where they can't be mapped ("ELF load command address/offset not properly
    aligned"): in 2026 numpy's OpenBLAS and its Fortran library.
    """
    command: list[str | Path] = ["readelf", "--program-headers", "--wide", library]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    segments = [tuple(int(number, 16) for number in found) for found in _SEGMENT.findall(told)]
    return bool(segments) and all(
        align == 0 or offset % align == address % align for offset, address, align in segments
    )
