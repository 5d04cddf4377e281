"""Puts a model that was looked at where models are looked for, and notes where it came from."""

from __future__ import annotations

from dataclasses import replace

from unplugged.core.catalogue import ModelKind
from unplugged.core.models.facts import ModelFacts
from unplugged.core.models.shelf import Pin, Shelf
from unplugged.runtime.model_copy import ModelCopy
from unplugged.runtime.model_task import ModelTask


def admit_download(task: ModelTask, facts: ModelFacts, shelf: Shelf) -> ModelKind:
    """Put a fetched model on the shelf and pin what the hub had; return its kind.

    Raises:
        UnpluggedError: the shelf can't take it.
    """
    entry = task.entry
    if entry is None or entry.hub_id is None or task.access is None:
        raise AssertionError("nothing was to be fetched")
    hashes = {file.name: file.sha256 or "" for file in task.files}
    here = {file.place: file.sha256 or "" for file in task.files}
    origin = f"{task.access.endpoint}/{entry.hub_id}/tree/{task.commit}"
    shelf.admit(task.name, entry.hub_place, facts, origin, here)
    shelf.pin(entry.hub_id, Pin(task.commit, hashes))
    return entry.kind


def admit_copy(task: ModelTask, copy: ModelCopy, shelf: Shelf) -> ModelKind:
    """Put a copied model on the shelf, or refer to one that stays where it is; return its kind.

    Raises:
        UnpluggedError: the shelf can't take it.
    """
    candidate, facts = task.candidate, task.facts
    if candidate is None or facts is None:
        raise AssertionError("nothing was copied")
    facts = replace(facts, size_bytes=copy.total_bytes)
    if candidate.is_in_cache:
        shelf.refer_to(task.name, candidate.path, facts, copy.sha256)
    else:
        place = "." if candidate.path.is_dir() else candidate.path.name
        shelf.admit(task.name, place, facts, str(candidate.path), copy.sha256)
    return facts.kind
