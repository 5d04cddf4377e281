"""Stand-ins for the two GPL video encoders that PyAV's FFmpeg is linked to.

The app decodes and never encodes video. libx264 and libx265 are under the GPL, and 22 MB; FFmpeg
itself is built under the LGPL. So the bundle has libraries of the same names in their place, whose
every function does nothing and returns NULL: to FFmpeg that is an encoder that can't be opened.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ENCODERS = ("x264", "x265")
_UNDEFINED = re.compile(r"\bU ((?:x264|x265)_\w+)")


def replace_encoders(libraries: Path, compiler: str = "cc") -> list[Path]:
    """Put stand-ins in the place of the GPL encoders of a folder of libraries.

    Args:
        libraries: Folder with libavcodec and what it needs (``av.libs`` of PyAV's wheel).
        compiler: The C compiler.

    Returns:
        The files that were replaced.

    Raises:
        ValueError: FFmpeg needs one of them and its file is not there.
        subprocess.CalledProcessError: The compiler or ``nm`` failed.
    """
    wanted = _wanted_functions(libraries)
    replaced = []
    for encoder in ENCODERS:
        functions = sorted(name for name in wanted if name.startswith(f"{encoder}_"))
        files = sorted(libraries.glob(f"lib{encoder}-*.so*"))
        if functions and not files:
            raise ValueError(f"no lib{encoder} in {libraries}: its wheel is made differently now")
        for file in files:
            _write_stand_in(file, functions, compiler)
            replaced.append(file)
    return replaced


def _wanted_functions(libraries: Path) -> set[str]:
    found: set[str] = set()
    for codec in libraries.glob("libavcodec-*.so*"):
        listed = subprocess.run(
            ["nm", "--dynamic", "--undefined-only", codec],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        found |= set(_UNDEFINED.findall(listed.stdout))
    return found


def _write_stand_in(file: Path, functions: list[str], compiler: str) -> None:
    source = "".join(f"void *{name}(void) {{ return 0; }}\n" for name in functions)
    file.unlink()
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-Os", "-s", f"-Wl,-soname,{file.name}",
         "-x", "c", "-", "-o", file],
        input=source, text=True, check=True,
    )  # fmt: skip
