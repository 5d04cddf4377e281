"""All patterns, by the list of ``phrases.py`` or ``vocabulary.py`` that they widen.

Modules of ``patterns`` build theirs of shared parts; ``said_*.toml`` holds lists of plain ones, an
author each.
"""

from __future__ import annotations

import importlib
import pkgutil
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from models.recipe import patterns


def _gather() -> dict[str, tuple[str, ...]]:
    gathered: dict[str, tuple[str, ...]] = {}
    for source in (*_built(), *_written()):
        for name, found in source.items():
            gathered[name] = (*gathered.get(name, ()), *found)
    return gathered


def _built() -> Iterator[Mapping[str, Sequence[str]]]:
    others = sorted(each.name for each in pkgutil.iter_modules(patterns.__path__))
    names = [patterns.__name__, *(f"{patterns.__name__}.{name}" for name in others)]
    for source in map(importlib.import_module, names):
        yield patterns.read_patterns(source.LISTS, source.PARTS)


def _written() -> Iterator[Mapping[str, Sequence[str]]]:
    for file in sorted(Path(patterns.__file__).parent.glob("said_*.toml")):
        yield tomllib.loads(file.read_text(encoding="utf-8"))


SAYINGS = _gather()
