"""A JSON file of a model that somebody else has made."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from unplugged.core.errors import ModelBroken
from unplugged.core.model_reasons import Reason

_MOST_BYTES = 64 << 20  # the largest tokenizer is 16 MB


def read_object(folder: Path, name: str) -> dict[str, Any]:
    """Return the object in a file of a model's folder.

    Raises:
        ModelBroken: there is none, or it can't be read.
    """
    path = folder / name
    if not path.is_file():
        raise broken(folder, Reason.FILE_MISSING, name)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise broken(folder, Reason.FILE_TOO_LARGE, name)
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise broken(folder, Reason.FILE_DAMAGED, name) from error
    if not isinstance(content, dict):
        raise broken(folder, Reason.FILE_DAMAGED, name)
    return content


def dicts(value: object) -> list[dict[str, Any]]:
    """Return the objects of a list; none for anything else."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def broken(folder: Path, reason: str, detail: str = "") -> ModelBroken:
    """Return the error for a folder that can't be loaded, for a code or half a sentence."""
    return ModelBroken(name=folder.name, path=str(folder), reason=reason, detail=detail)
