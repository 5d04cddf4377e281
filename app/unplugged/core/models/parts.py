"""The files of a language model that was split: "big-00001-of-00003.gguf" and its siblings.

llama.cpp is given the first part and finds the others beside it by their names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_PART = re.compile(
    r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})(?P<suffix>\.gguf)", re.IGNORECASE
)
_MOST_PARTS = 1_000  # a name may claim more than any model has


@dataclass(frozen=True, slots=True)
class Part:
    """What the name of a part says.

    Attributes:
        model: What its model is called.
        number: Which part it is, from 1.
        paths: Where all parts belong, in order.
    """

    model: str
    number: int
    paths: tuple[Path, ...]


def part_of(path: Path) -> Part | None:
    """Return what the name of a file says, None for one that is no part of a split model."""
    found = _PART.fullmatch(path.name)
    if found is None:
        return None
    number, count = int(found["number"]), int(found["count"])
    if not 1 <= number <= count <= _MOST_PARTS:
        return None
    names = (
        f"{found['stem']}-{each:05}-of-{found['count']}{found['suffix']}"
        for each in range(1, count + 1)
    )
    return Part(found["stem"], number, tuple(path.with_name(name) for name in names))


def files_of(model: Path) -> tuple[Path, ...]:
    """Return the files that belong to a model's file or folder, by their names alone."""
    part = part_of(model)
    return (model,) if part is None else part.paths


def missing_part(model: Path) -> Path | None:
    """Return the first part that isn't there; None for a model that is whole or was never split."""
    part = part_of(model)
    return None if part is None else next((p for p in part.paths if not p.is_file()), None)
