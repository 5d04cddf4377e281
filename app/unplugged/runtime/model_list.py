"""The models as a person sees them: which are there, which can be had, what suits this machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from unplugged.core.bench.prospect import Fit, Prospect, is_anything_known, prospect
from unplugged.core.catalogue import Catalogue, ModelEntry, ModelKind
from unplugged.core.models.entry import Origin
from unplugged.core.models.parts import files_of
from unplugged.core.models.shelf import HalfDone, Shelf
from unplugged.core.models.speeds import SpeedHere, kept_speeds
from unplugged.core.paths import AppPaths
from unplugged.core.settings import Settings
from unplugged.system.cpu import Cpu
from unplugged.system.machine_load import ram_bytes

_SHARE_OF_RAM = 0.6  # what one model may take of the machine's memory
_LIVE_PARAMETERS_PER_CORE = 45_000_000  # of a speech model, for words that keep up; see _keeps_up


class ModelState(StrEnum):
    """Whether a model is there."""

    INSTALLED = "installed"
    HALF_DONE = "half_done"
    AVAILABLE = "available"


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model with all that is known of it here.

    Attributes:
        entry: What it is.
        state: Whether it is there.
        is_used: Whether the settings name it, or it is what they come to.
        is_recommended: Whether it is the best of the hub for this machine.
        is_rule_of_thumb: Whether that rests on cores and memory alone, as nothing was measured.
        is_owned: Whether Unplugged has added it and may delete it.
        is_unchanged: Whether its files are what they were when it was added; True without a card.
        disk_bytes: What it takes or would take on the disk, None when unknown.
        half: What is there of it, None unless it is half there.
        prospect: How fast it is here and what follows, as measured or estimated.
        fits_ram: Whether this machine's memory is large enough, None when unknown.
        where: Where it came from, empty when unknown.
        is_elsewhere: Whether its files lie where another program keeps them.
    """

    entry: ModelEntry
    state: ModelState
    is_used: bool
    is_recommended: bool
    is_rule_of_thumb: bool
    is_owned: bool
    is_unchanged: bool
    disk_bytes: int | None
    half: HalfDone | None
    prospect: Prospect
    fits_ram: bool | None
    where: str
    is_elsewhere: bool = False


def model_rows(paths: AppPaths, settings: Settings, cpu: Cpu) -> tuple[ModelRow, ...]:
    """Return all models, those that are there first.

    Raises:
        CatalogueInvalid: a catalogue breaks its rules.
    """
    shelf = Shelf(paths.user_models_dir)
    catalogue = Catalogue.read(paths.user_models_dir)
    half = {each.name: each for each in shelf.half_done()}
    speeds = kept_speeds(paths.cache_dir, machine_name(cpu))
    used = {kind: used_model(catalogue, kind, settings) for kind in ModelKind}
    recommended = {kind: recommended_model(catalogue, kind, cpu, speeds) for kind in ModelKind}
    rows = []
    seen: set[tuple[ModelKind, str]] = set()
    for entry in catalogue.entries:
        if (entry.kind, entry.name) in seen:
            continue
        seen.add((entry.kind, entry.name))
        card = shelf.card_of(entry.name)
        state = ModelState.INSTALLED if entry.is_installed else ModelState.AVAILABLE
        if state is ModelState.AVAILABLE:
            if entry.name in half:
                state = ModelState.HALF_DONE
            elif entry.hub_id is None and card is None:
                continue  # described, but not there and not to be had
        rows.append(
            ModelRow(
                entry=entry,
                state=state,
                is_used=used[entry.kind] == entry,
                is_recommended=recommended[entry.kind] == entry,
                is_rule_of_thumb=not is_anything_known(entry.kind, speeds),
                is_owned=card is not None,
                is_unchanged=card is None or card.is_unchanged(shelf.place_of(entry.name)),
                disk_bytes=size_on_disk(entry.path) if entry.is_installed else entry.file_bytes,
                half=half.get(entry.name),
                prospect=prospect(entry.kind, entry.name, speeds),
                fits_ram=fits_ram(entry),
                where=card.origin if card is not None else "",
                is_elsewhere=card is not None and card.is_elsewhere,
            )
        )
    order = {ModelState.INSTALLED: 0, ModelState.HALF_DONE: 1, ModelState.AVAILABLE: 2}
    return tuple(sorted(rows, key=lambda row: order[row.state]))


def used_model(catalogue: Catalogue, kind: ModelKind, settings: Settings) -> ModelEntry | None:
    """Return the model that work would use now, None when there is none."""
    name = _named(settings, kind)
    installed = catalogue.installed(kind)
    named = (entry for entry in installed if entry.name == name)
    return next(named, None) or next(iter(installed), None)


def settings_with(settings: Settings, entry: ModelEntry) -> Settings:
    """Return settings that name a model as the one to use."""
    return _naming(settings, entry.kind, entry.name)


def settings_without(settings: Settings, name: str) -> Settings:
    """Return settings that don't name a model that is gone."""
    for kind in ModelKind:
        if _named(settings, kind) == name:
            settings = _naming(settings, kind, None)
    return settings


def _named(settings: Settings, kind: ModelKind) -> str | None:
    match kind:
        case ModelKind.SPEECH:
            return settings.speech_model
        case ModelKind.MINUTES:
            return settings.language_model
        case ModelKind.SPEAKERS:
            return settings.speaker_model


def _naming(settings: Settings, kind: ModelKind, name: str | None) -> Settings:
    match kind:
        case ModelKind.SPEECH:
            return replace(settings, speech_model=name)
        case ModelKind.MINUTES:
            return replace(settings, language_model=name)
        case ModelKind.SPEAKERS:
            return replace(settings, speaker_model=name)


def recommended_model(
    catalogue: Catalogue, kind: ModelKind, cpu: Cpu, speeds: Mapping[str, SpeedHere]
) -> ModelEntry | None:
    """Return the first model of the catalogue that this machine can work with in comfort.

    By the measured speeds, and by a rule of thumb from cores while there are none.
    """
    is_measured = is_anything_known(kind, speeds)
    for entry in catalogue.entries:
        if entry.kind is not kind or entry.origin is not Origin.HUB or fits_ram(entry) is False:
            continue
        if is_measured:
            is_quick = prospect(kind, entry.name, speeds).fit is Fit.GOOD
        else:
            is_quick = _keeps_up(entry, cpu)
        if is_quick:
            return entry
    return None


def fits_ram(entry: ModelEntry) -> bool | None:
    """Return whether a model leaves enough of this machine's memory, None when nobody knows."""
    needed = entry.least_ram_bytes
    return None if needed is None else needed <= ram_bytes() * _SHARE_OF_RAM


def machine_name(cpu: Cpu) -> str:
    """Return what tells this machine from others as far as speed goes."""
    return f"{cpu.model.value}, {cpu.usable.value} cores"


def _keeps_up(entry: ModelEntry, cpu: Cpu) -> bool:
    """Return whether a model is likely to be quick enough.

    Speech: 45 million weights per core; base (74 million) ran 9 times faster than speech on two
    cores here, and live words take up to that. Language models: 1 billion weights per core.
    """
    cores = int(cpu.usable.value or 1)
    if entry.parameters is None:
        return False
    per_core = _LIVE_PARAMETERS_PER_CORE if entry.kind is ModelKind.SPEECH else 1_000_000_000
    return entry.parameters <= per_core * cores


def size_on_disk(model: Path) -> int | None:
    """Return the size of a model's files in bytes, None when they can't be looked at."""
    try:
        if model.is_file():
            return sum(file.stat().st_size for file in files_of(model))
        return sum(each.stat().st_size for each in model.rglob("*") if each.is_file())
    except OSError:
        return None
