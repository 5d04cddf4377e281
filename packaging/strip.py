"""Take symbols that only a debugger reads, and code for GPUs, out of programs and libraries."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

from elf_pack import GPU_CODE, pack, section_names
from prune import binaries

# Of each segment: where it lies in the file, at which address, and to what it is aligned.
_SEGMENT = re.compile(r"^\s+LOAD\s+(0x\w+) (0x\w+) .*?(0x\w+)$", re.MULTILINE)


def strip_all(folder: Path) -> int:
    """Strip everything below a folder, in place (Linux); what would break is left as it was.

    Returns:
        Bytes that were saved.

    Raises:
        ValueError: A library's code for GPUs can't be taken out: it is made differently now.
    """
    saved = 0
    for file in sorted(binaries(folder)):
        size = file.stat().st_size
        if GPU_CODE in section_names(file.read_bytes()):
            _keep_first_that_loads(file, (_strip,))
            file.write_bytes(pack(file.read_bytes(), without=GPU_CODE))
        else:
            _keep_first_that_loads(file, (_strip, _pack))
        saved += size - file.stat().st_size
    return saved


def _keep_first_that_loads(file: Path, makers: Iterable[Callable[[Path, Path], bool]]) -> None:
    made = file.with_name(f"{file.name}.stripped")
    for make in makers:
        is_less = make(file, made) and made.stat().st_size < file.stat().st_size
        if is_less and can_be_loaded(made):
            made.chmod(file.stat().st_mode)
            made.replace(file)
            break
    made.unlink(missing_ok=True)


def _strip(file: Path, to: Path) -> bool:
    command: list[str | Path] = ["strip", "--strip-unneeded", "-o", to, file]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _pack(file: Path, to: Path) -> bool:
    try:
        to.write_bytes(pack(file.read_bytes()))
    except ValueError:
        return False
    return True


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
