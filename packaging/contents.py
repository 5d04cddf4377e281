"""What may be in a bundle: the check that stops one with a GPU library, torch or a test in it.

And one that is too large.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from elf_pack import GPU_CODE_BEGINS
from prune import binaries
from trim import size_of
from unplugged.core.gpu_libraries import runtimes_among

# What the app may take up where it is installed, the demo models included, in bytes.
MOST_BYTES = 300_000_000

_TORCH = re.compile(r"(^|/)(torch|lib(torch|c10)[\w-]*\.(so|dylib|dll).*)(/|$)", re.IGNORECASE)
_TEST = re.compile(
    r"(^|/)(tests?|testing|pytest|_pytest|hypothesis|conftest\.py|test_[^/]*\.(py|wav|flac|json))(/|$|-)"
)
_OURS_ONLY = re.compile(r"(^|/)(models/recipe|\.git|\.ci|setup)(/|$)")
_NEEDED = (
    "resources/sample/sample-meeting.flac",
    "models/catalogue.toml",
    "models/demo-speech/model.bin",
    "models/demo-minutes/demo-minutes.gguf",
    "models/demo-speakers/demo-speakers.onnx",
    "licences/licences.txt",
    "docx/parts/hdrftr.py",  # see spec_parts.AS_FILES_TOO
)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that must not be there, or that is missing.

    Attributes:
        place: Path inside the bundle.
        reason: A few words.
    """

    place: str
    reason: str


def look_into(app: Path, most_bytes: int | None = None) -> list[Finding]:
    """Return everything that is wrong with the folder of a bundle.

    Args:
        app: The folder that holds the start file.
        most_bytes: How large it may be; None where nothing has been made smaller.
    """
    places = sorted(
        path.relative_to(app).as_posix()
        for path in app.rglob("*")
        if path.is_symlink() or path.is_file()
    )
    # A dispatcher such as libGL belongs to the system, whose libraries the bundle has no copy of.
    found = [Finding(path, f"{one.name} library") for one, path in runtimes_among(places)]
    for place in places:
        if _TORCH.search(place):
            found.append(Finding(place, "torch"))
        elif _TEST.search(place):
            found.append(Finding(place, "a test file"))
        elif _OURS_ONLY.search(place):
            found.append(Finding(place, "only for who builds it"))
    found += [
        Finding(binary.relative_to(app).as_posix(), "code for GPUs")
        for binary in binaries(app)
        if GPU_CODE_BEGINS in binary.read_bytes()
    ]
    size = size_of(app)
    if most_bytes is not None and size > most_bytes:
        reason = f"{size / 1e6:.1f} MB, more than {most_bytes / 1e6:.0f} MB"
        found.append(Finding(app.name, reason))
    missing = [need for need in _NEEDED if not any(place.endswith(need) for place in places)]
    return found + [Finding(need, "missing") for need in missing]
