"""What may be in a bundle: the check that stops one with a GPU library, torch or a test in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from unplugged.core.gpu_libraries import runtimes_among

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


def look_into(app: Path) -> list[Finding]:
    """Return everything that is wrong with the folder of a bundle.

    Args:
        app: The folder that holds the start file.
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
    missing = [need for need in _NEEDED if not any(place.endswith(need) for place in places)]
    return found + [Finding(need, "missing") for need in missing]
