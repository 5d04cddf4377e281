"""What follows PyInstaller, in its environment: trim the folder, add the licences, look into it."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "app")]

from bundle_places import bundle_places  # noqa: E402 - found by the line above
from contents import MOST_BYTES, look_into  # noqa: E402
from lean_blas import replace_blas  # noqa: E402
from licences import Chapter, write_licences  # noqa: E402
from sound_ffmpeg import LICENCE, put_in_place  # noqa: E402
from spec_parts import parts  # noqa: E402
from trim import size_of, trim  # noqa: E402


def main(app: Path) -> int:
    """Finish a bundle; faults are printed, one a line, and make the exit code 1."""
    most_bytes = None
    if sys.platform == "linux":
        finish_linux(app / "_internal")
        most_bytes = MOST_BYTES
    findings = look_into(app, most_bytes)
    for finding in findings:
        print(f"{finding.place}: {finding.reason}")
    return 1 if findings else 0


def finish_linux(inside: Path) -> None:
    """Replace libraries by smaller ones, trim, and tell the licences of what is in it now."""
    ffmpeg = bundle_places(ROOT).ffmpeg / "made"
    put_in_place(inside / "av.libs", ffmpeg)
    told = (ffmpeg / LICENCE).read_text(encoding="utf-8")
    compiled = [Chapter("FFmpeg", "LGPL-2.1-or-later", told)]
    if platform.machine() == "x86_64":
        told = replace_blas(inside, Path(sys.executable))
        compiled.append(Chapter("OpenBLAS", "BSD-3-Clause", told))
    trim(inside)
    # Once more: with these, and the libraries that came from this system.
    write_licences(inside, ROOT, parts(), compiled)
    print(f"{size_of(inside.parent) / 1e6:.1f} MB")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
