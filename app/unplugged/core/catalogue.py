"""Which models there are: those of the catalogue and those the user has added."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from unplugged.core.errors import ModelMissing
from unplugged.core.models.card import ModelCard, read_card
from unplugged.core.models.entry import ModelEntry, Origin
from unplugged.core.models.kind import ENGINES, OPENVINO, ModelKind
from unplugged.core.models.openvino import kind_of_folder
from unplugged.core.models.parts import files_of, missing_part, part_of
from unplugged.core.models.table import read_entries
from unplugged.core.paths import bundled_models_dir

__all__ = ["CATALOGUE_FILE", "ENGINES", "Catalogue", "ModelEntry", "ModelKind", "read_entries"]

CATALOGUE_FILE = "catalogue.toml"
ANY_NAME = "of any name"  # stands in ``ModelMissing`` for the name that nobody asked for
_WHISPER_WEIGHTS = "model.bin"  # a folder with it is taken for a CTranslate2 Whisper model
_KIND_OF_SUFFIX = {".gguf": ModelKind.MINUTES, ".onnx": ModelKind.SPEAKERS}


class Catalogue:
    """All models that are known, best first within each kind."""

    def __init__(self, entries: tuple[ModelEntry, ...]) -> None:
        """Keep entries; the first of several with one name and kind counts."""
        self.entries = entries

    @classmethod
    def read(cls, user_dir: Path, bundled_dir: Path | None = None) -> Catalogue:
        """Read what came with the app and what the user added; the user's models come first.

        Args:
            user_dir: The user's models folder; need not exist.
            bundled_dir: The folder that came with the app, None for where it is.

        Raises:
            CatalogueInvalid: a catalogue cannot be read or breaks its rules.
        """
        bundled = bundled_dir if bundled_dir is not None else bundled_models_dir()
        known = tuple(
            _as_installed(entry, user_dir)
            for entry in read_entries(bundled / CATALOGUE_FILE, user_dir)
        )
        own_file = user_dir / CATALOGUE_FILE
        described = read_entries(own_file) if own_file.exists() else ()
        described = tuple(
            replace(_as_installed(each, user_dir), origin=Origin.FOUND) for each in described
        )
        taken = {entry.path for entry in (*described, *known)}
        found = tuple(each for each in _discovered(user_dir) if each.path not in taken)
        return cls((*described, *found, *known))

    def installed(self, kind: ModelKind) -> tuple[ModelEntry, ...]:
        """Return the models of a kind whose files are there, best first."""
        return tuple(e for e in self.entries if e.kind is kind and e.is_installed)

    def find(self, kind: ModelKind, name: str | None) -> ModelEntry:
        """Return a model that is installed.

        Args:
            kind: What it is for.
            name: Its name, None for the best one.

        Raises:
            ModelMissing: there is none.
        """
        for entry in self.installed(kind):
            if name is None or entry.name == name:
                return entry
        raise ModelMissing(name=name or ANY_NAME, kind=kind.value)


def _as_installed(entry: ModelEntry, user_dir: Path) -> ModelEntry:
    """Return an entry of the hub with what its own files say, once it is installed."""
    card = read_card(user_dir / entry.name) if entry.hub_id is not None else None
    if card is None:
        return entry
    facts = card.facts
    return replace(
        entry,
        file_bytes=facts.size_bytes or entry.file_bytes,
        parameters=facts.parameters or entry.parameters,
        quantisation=facts.quantisation or entry.quantisation,
        shape=facts.shape or entry.shape,
        unconfirmed=tuple(each for each in entry.unconfirmed if each == "languages"),
    )


def _discovered(folder: Path) -> Iterator[ModelEntry]:
    """Yield the models that lie in a folder, by name; what is not whole yet is hidden by a dot."""
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if not path.name.startswith("."):
            # A folder that this user may not enter, as every disk has one, or what has just gone.
            with contextlib.suppress(OSError):
                yield from tuple(_found_at(path))


def _found_at(path: Path) -> Iterator[ModelEntry]:
    card = read_card(path) if path.is_dir() else None
    if card is not None and card.name == path.name:
        yield _added(card, path)
    elif path.is_dir():
        yield from _found_folder(path)
    elif path.suffix in _KIND_OF_SUFFIX and path.is_file():
        yield from _found_file(path)


def _found_folder(path: Path) -> Iterator[ModelEntry]:
    kind = kind_of_folder(path)
    if kind is not None:
        yield ModelEntry(path.name, kind, OPENVINO, path.absolute())
    elif (path / _WHISPER_WEIGHTS).is_file():
        yield _found(path.name, ModelKind.SPEECH, path)
    else:
        for file in sorted(path.iterdir()):
            if file.suffix in _KIND_OF_SUFFIX:
                yield from _found_file(file)


def _found_file(path: Path) -> Iterator[ModelEntry]:
    kind = _KIND_OF_SUFFIX[path.suffix]
    part = part_of(path)
    if part is None:
        yield _found(path.stem, kind, path)
    elif part.number == 1 and missing_part(path) is None:
        yield _found(part.model, kind, path)


def _found(name: str, kind: ModelKind, path: Path) -> ModelEntry:
    size = sum(file.stat().st_size for file in files_of(path)) if path.is_file() else None
    return ModelEntry(name, kind, ENGINES[kind][0], path.absolute(), file_bytes=size)


def _added(card: ModelCard, folder: Path) -> ModelEntry:
    facts = card.facts
    return ModelEntry(
        card.name,
        facts.kind,
        facts.runs_on,
        card.path(folder),
        publisher=facts.publisher,
        licence=facts.licence,
        languages=facts.languages,
        parameters=facts.parameters,
        file_bytes=facts.size_bytes or None,
        quantisation=facts.quantisation,
        shape=facts.shape,
        origin=Origin.ADDED,
    )
