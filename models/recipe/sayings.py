"""All patterns, by the list of ``phrases.py`` or ``vocabulary.py`` that they widen."""

from __future__ import annotations

import importlib
import pkgutil

from models.recipe import patterns


def _gather() -> dict[str, tuple[str, ...]]:
    gathered: dict[str, tuple[str, ...]] = {}
    others = sorted(each.name for each in pkgutil.iter_modules(patterns.__path__))
    names = [patterns.__name__, *(f"{patterns.__name__}.{name}" for name in others)]
    for source in map(importlib.import_module, names):
        for name, found in patterns.read_patterns(source.LISTS, source.PARTS).items():
            gathered[name] = gathered.get(name, ()) + found
    return gathered


SAYINGS = _gather()
