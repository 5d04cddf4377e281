"""Which models there are: those of the catalogue and those the user put into a folder."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from unplugged.core.errors import CatalogueInvalid, ModelMissing
from unplugged.core.paths import bundled_models_dir, reason_of

CATALOGUE_FILE = "catalogue.toml"
_WHISPER_WEIGHTS = "model.bin"  # a folder with it is taken for a CTranslate2 Whisper model
_LANGUAGE_SUFFIX = ".gguf"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}")  # ISO 639-1; Whisper has three codes of ISO 639-3

T = TypeVar("T")


class ModelKind(StrEnum):
    """What a model is for."""

    SPEECH = "speech"
    MINUTES = "minutes"


ENGINES: Mapping[ModelKind, tuple[str, ...]] = {
    ModelKind.SPEECH: ("faster-whisper", "fake"),
    ModelKind.MINUTES: ("llama.cpp", "fake"),
}


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One model.

    Attributes:
        name: What the user calls it.
        kind: What it is for.
        engine: Which engine runs it.
        path: Its folder or file, absolute.
        purpose: What it is good for and what not, one or two sentences; empty when unknown.
        publisher: Who made it; empty when unknown.
        licence: Its licence; empty when unknown.
        languages: ISO 639-1 codes; empty when unknown.
        parameters: How many weights it has, None when unknown.
        file_bytes: Size on disk, None when unknown.
        ram_bytes: Memory it needs while it works, None when unknown.
        hub_id: Its address on the model hub, None when it isn't fetched from there.
        is_trained_for_minutes: Whether it was trained on our format and needs no instruction.
        context_tokens: Context to allocate, 0 for the model's own.
        chunk_tokens: Bound on transcript tokens per chunk, 0 for a share of the context.
        max_lines: Bound on transcript lines per chunk, 0 for none.
        window_s: Longest window of speech that a speech model hears well, 0 for the engine's own.
        takes_hints: Whether a speech model was made to read words before the sound, as Whisper is.
            One that wasn't hears worse with them.
    """

    name: str
    kind: ModelKind
    engine: str
    path: Path
    purpose: str = ""
    publisher: str = ""
    licence: str = ""
    languages: tuple[str, ...] = ()
    parameters: int | None = None
    file_bytes: int | None = None
    ram_bytes: int | None = None
    hub_id: str | None = None
    is_trained_for_minutes: bool = False
    context_tokens: int = 0
    chunk_tokens: int = 0
    max_lines: int = 0
    window_s: int = 0
    takes_hints: bool = True

    @property
    def is_installed(self) -> bool:
        """Whether its files are there; whether they are whole shows when they are loaded."""
        return self.path.exists()


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
        own_file = user_dir / CATALOGUE_FILE
        described = read_entries(own_file) if own_file.exists() else ()
        known = {entry.path for entry in described}
        found = tuple(entry for entry in _discovered(user_dir) if entry.path not in known)
        return cls((*described, *found, *read_entries(bundled / CATALOGUE_FILE)))

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
        raise ModelMissing(name=name or "of any name", kind=kind.value)


def read_entries(path: Path) -> tuple[ModelEntry, ...]:
    """Read a catalogue; paths in it count from its folder.

    Raises:
        CatalogueInvalid: it cannot be read, or an entry breaks a rule; names entry and field.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CatalogueInvalid(path=str(path), reason=reason_of(error)) from error
    except ValueError as error:  # TOML and UTF-8 errors both are
        raise CatalogueInvalid(path=str(path), reason=str(error)) from error
    tables = content.pop("model", [])
    if content or not isinstance(tables, list):
        raise CatalogueInvalid(path=str(path), reason="it may hold [[model]] tables only")
    entries: list[ModelEntry] = []
    for number, table in enumerate(tables, start=1):
        entry = _Fields(path, number, table).entry()
        if any(entry.name == other.name and entry.kind is other.kind for other in entries):
            raise CatalogueInvalid(
                path=str(path), reason=f"two {entry.kind.value} models are called {entry.name}"
            )
        entries.append(entry)
    return tuple(entries)


class _Fields:
    """One table of a catalogue while it is being checked."""

    def __init__(self, path: Path, number: int, table: object) -> None:
        """Start with all fields of the table unread."""
        self._path = path
        self._label = f"model {number}"
        if not isinstance(table, dict):
            raise self._invalid("it", "is not a table")
        self._left: dict[str, Any] = dict(table)

    def entry(self) -> ModelEntry:
        """Check every field and return the entry.

        Raises:
            CatalogueInvalid: a field is missing, wrong or unknown.
        """
        name = self._text("name")
        if not _NAME.fullmatch(name):
            raise self._invalid("name", f"{name!r} has characters other than letters, digits, ._-")
        self._label = f"model {name}"
        kind_text = self._text("kind")
        if kind_text not in tuple(ModelKind):
            raise self._invalid("kind", f"{kind_text!r} is none of {', '.join(ModelKind)}")
        kind = ModelKind(kind_text)
        engine = self._text("engine")
        if engine not in ENGINES[kind]:
            raise self._invalid("engine", f"{engine!r} is none of {', '.join(ENGINES[kind])}")
        is_minutes = kind is ModelKind.MINUTES
        entry = ModelEntry(
            name=name,
            kind=kind,
            engine=engine,
            path=self._inside("path"),
            purpose=self._take("purpose", str) or "",
            publisher=self._take("publisher", str) or "",
            licence=self._take("licence", str) or "",
            languages=self._languages(),
            parameters=self._count("parameters"),
            file_bytes=self._count("file_bytes"),
            ram_bytes=self._count("ram_bytes"),
            hub_id=self._take("hub_id", str),
            is_trained_for_minutes=bool(is_minutes and self._take("trained_for_minutes", bool)),
            context_tokens=(is_minutes and self._count("context_tokens")) or 0,
            chunk_tokens=(is_minutes and self._count("chunk_tokens")) or 0,
            max_lines=(is_minutes and self._count("max_lines")) or 0,
            window_s=(not is_minutes and self._count("window_s")) or 0,
            takes_hints=is_minutes or self._take("takes_hints", bool) is not False,
        )
        for field in self._left:
            raise self._invalid(field, f"is no field of a {kind.value} model")
        return entry

    def _text(self, field: str) -> str:
        value = self._take(field, str)
        if not value:
            raise self._invalid(field, "is missing")
        return value

    def _count(self, field: str) -> int | None:
        value = self._take(field, int)
        if value is not None and (isinstance(value, bool) or value < 1):
            raise self._invalid(field, f"{value} is not a positive number")
        return value

    def _languages(self) -> tuple[str, ...]:
        values = self._take("languages", list) or []
        for value in values:
            if not isinstance(value, str) or not _LANGUAGE.fullmatch(value):
                raise self._invalid("languages", f"{value!r} is not a language code such as en")
        return tuple(values)

    def _inside(self, field: str) -> Path:
        """Return a path below the catalogue's folder; a catalogue names no file elsewhere."""
        value = PurePosixPath(self._text(field))
        if value.is_absolute() or ".." in value.parts or "\\" in str(value):
            raise self._invalid(field, f"{str(value)!r} leaves the folder of the catalogue")
        return (self._path.parent / value).absolute()

    def _take(self, field: str, kind: type[T]) -> T | None:
        value = self._left.pop(field, None)
        if value is not None and not isinstance(value, kind):
            raise self._invalid(field, f"{value!r} is not of type {kind.__name__}")
        return value

    def _invalid(self, field: str, problem: str) -> CatalogueInvalid:
        return CatalogueInvalid(path=str(self._path), reason=f"{self._label}: {field} {problem}")


def _discovered(folder: Path) -> Iterator[ModelEntry]:
    """Yield the models that the user put into a folder, by name."""
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if (path / _WHISPER_WEIGHTS).is_file():
            yield _found(path.name, ModelKind.SPEECH, path)
        elif path.is_dir():
            for file in sorted(path.glob(f"*{_LANGUAGE_SUFFIX}")):
                yield _found(file.stem, ModelKind.MINUTES, file)
        elif path.suffix == _LANGUAGE_SUFFIX and path.is_file():
            yield _found(path.stem, ModelKind.MINUTES, path)


def _found(name: str, kind: ModelKind, path: Path) -> ModelEntry:
    size = path.stat().st_size if path.is_file() else None
    return ModelEntry(name, kind, ENGINES[kind][0], path.absolute(), file_bytes=size)
