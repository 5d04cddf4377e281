"""All patterns, by the list of ``phrases.py`` or ``vocabulary.py`` that they widen.

They lie in ``patterns.py`` and in every ``patterns_*.py`` beside it.
"""

from __future__ import annotations

import importlib
from pathlib import Path

from models.recipe import patterns


def _gather() -> dict[str, tuple[str, ...]]:
    gathered: dict[str, tuple[str, ...]] = {}
    for file in sorted(Path(__file__).parent.glob("patterns*.py")):
        source = importlib.import_module(f"models.recipe.{file.stem}")
        for name, found in patterns.read_patterns(source.LISTS, source.PARTS).items():
            gathered[name] = gathered.get(name, ()) + found
    return gathered


SAYINGS = _gather()
