"""A catalogue in TOML: what stands in it, checked field by field."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from unplugged.core.errors import CatalogueInvalid
from unplugged.core.models.entry import ModelEntry, Origin
from unplugged.core.models.facts import Shape
from unplugged.core.models.kind import ENGINES, ModelKind
from unplugged.core.models.parts import part_of
from unplugged.core.paths import reason_of

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}")  # ISO 639-1; Whisper has three codes of ISO 639-3
_HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")
_SHAPE_FIELDS = tuple(field.name for field in fields(Shape))
_FACTS = frozenset(
    {"publisher", "licence", "languages", "parameters", "file_bytes", "shape", "hub_id", "hub_file"}
)

T = TypeVar("T")


def is_model_name(text: str) -> bool:
    """Whether a text can be the name of a model, and of its folder."""
    return _NAME.fullmatch(text) is not None


def read_entries(path: Path, downloads_dir: Path | None = None) -> tuple[ModelEntry, ...]:
    """Read a catalogue; paths in it count from its folder.

    Args:
        path: The catalogue.
        downloads_dir: Where models of the hub lie once they are downloaded, None for the
            catalogue's own folder.

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
        entry = _Fields(path, number, table, downloads_dir or path.parent).entry()
        if any(entry.name == other.name and entry.kind is other.kind for other in entries):
            raise CatalogueInvalid(
                path=str(path), reason=f"two {entry.kind.value} models are called {entry.name}"
            )
        entries.append(entry)
    return tuple(entries)


class _Fields:
    """One table of a catalogue while it is being checked."""

    def __init__(self, path: Path, number: int, table: object, downloads_dir: Path) -> None:
        """Start with all fields of the table unread."""
        self._path = path
        self._downloads_dir = downloads_dir
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
        if not is_model_name(name):
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
        hub_id = self._hub_id()
        is_one_file = kind is not ModelKind.SPEECH
        hub_file = self._hub_file(is_needed=is_one_file) if hub_id is not None else ""
        entry = ModelEntry(
            name=name,
            kind=kind,
            engine=engine,
            path=self._place(name, hub_file, is_on_hub=hub_id is not None),
            purpose=self._take("purpose", str) or "",
            publisher=self._take("publisher", str) or "",
            licence=self._take("licence", str) or "",
            languages=self._languages(),
            parameters=self._count("parameters"),
            file_bytes=self._count("file_bytes"),
            ram_bytes=self._count("ram_bytes"),
            hub_id=hub_id,
            hub_file=hub_file,
            hub_revision=self._take("hub_revision", str) or "main",
            unconfirmed=tuple(self._unconfirmed()),
            quantisation=self._take("quantisation", str) or "",
            shape=self._shape() if is_minutes else None,
            origin=Origin.BUNDLED if hub_id is None else Origin.HUB,
            is_trained_for_minutes=bool(is_minutes and self._take("trained_for_minutes", bool)),
            context_tokens=(is_minutes and self._count("context_tokens")) or 0,
            chunk_tokens=(is_minutes and self._count("chunk_tokens")) or 0,
            max_lines=(is_minutes and self._count("max_lines")) or 0,
            window_s=(not is_one_file and self._count("window_s")) or 0,
            takes_hints=is_one_file or self._take("takes_hints", bool) is not False,
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

    def _hub_id(self) -> str | None:
        value = self._take("hub_id", str)
        if value is not None and not _HUB_ID.fullmatch(value):
            raise self._invalid("hub_id", f"{value!r} is not of the form owner/name")
        return value

    def _hub_file(self, *, is_needed: bool) -> str:
        value = self._take("hub_file", str) or ""
        if is_needed and not value:
            raise self._invalid("hub_file", "is missing")
        if value and not all(map(is_model_name, value.split("/"))):
            raise self._invalid("hub_file", f"{value!r} is not the name of a file")
        part = part_of(Path(value))
        if part is not None and part.number != 1:
            raise self._invalid("hub_file", f"{value!r} is not the first part")
        return value

    def _unconfirmed(self) -> Iterator[str]:
        for value in self._take("unconfirmed", list) or []:
            if value not in _FACTS:
                raise self._invalid("unconfirmed", f"{value!r} is no fact about a model")
            yield value

    def _shape(self) -> Shape | None:
        table = self._take("shape", dict)
        if table is None:
            return None
        for field, value in table.items():
            if field not in _SHAPE_FIELDS:
                raise self._invalid("shape", f"{field} is no part of it")
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise self._invalid("shape", f"{field} {value!r} is not a positive number")
        missing = [f for f in _SHAPE_FIELDS if f not in table and f != "trained_context"]
        if missing:
            raise self._invalid("shape", f"{missing[0]} is missing")
        return Shape(**table)

    def _place(self, name: str, hub_file: str, *, is_on_hub: bool) -> Path:
        """Return where the model lies; one of the hub lies in a folder of its name."""
        if is_on_hub:
            if "path" in self._left:
                raise self._invalid("path", "is not for a model that is downloaded")
            return (self._downloads_dir / name / PurePosixPath(hub_file).name).absolute()
        return self._inside("path")

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
