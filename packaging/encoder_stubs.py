"""Stand-ins for the large video encoders that PyAV's FFmpeg is linked to, two of them GPL.

The app decodes and never encodes video. libx264 and libx265 are under the GPL, and 22 MB; FFmpeg
itself is built under the LGPL; SVT-AV1 is 7 MB. So the bundle has libraries of the same names in
their place, whose every function does nothing and gives the answer of a failure: to FFmpeg that is
an encoder that can't be opened.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Encoder:
    """A library that is replaced.

    Attributes:
        library: How its file's name begins.
        functions: How its functions' names begin.
        failure: What they return when they fail.
    """

    library: str
    functions: str
    failure: int


ENCODERS = (
    Encoder("libx264-", "x264_", 0),  # a pointer to nothing
    Encoder("libx265-", "x265_", 0),
    Encoder("libSvtAv1Enc-", "svt_", 0x80001000),  # EB_ErrorInsufficientResources
)
_UNDEFINED = re.compile(r"\bU (\w+)")


def replace_encoders(libraries: Path, compiler: str = "cc") -> list[Path]:
    """Put stand-ins in the place of the encoders of a folder of libraries.

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
        functions = sorted(name for name in wanted if name.startswith(encoder.functions))
        files = sorted(libraries.glob(f"{encoder.library}*.so*"))
        if functions and not files:
            raise ValueError(
                f"no {encoder.library} in {libraries}: its wheel is made differently now"
            )
        for file in files:
            _write_stand_in(file, functions, encoder.failure, compiler)
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


def _write_stand_in(file: Path, functions: list[str], failure: int, compiler: str) -> None:
    source = "".join(f"void *{name}(void) {{ return (void *){failure}u; }}\n" for name in functions)
    file.unlink()
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-Os", "-s", f"-Wl,-soname,{file.name}",
         "-x", "c", "-", "-o", file],
        input=source, text=True, check=True,
    )  # fmt: skip
