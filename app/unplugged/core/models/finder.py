"""Finds models in what a user points at: a file, a folder, a USB stick, another program's cache.

Only names and sizes are looked at here; what is in a file is for the locked worker to say.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from unplugged.core.models import openvino
from unplugged.core.models.hub import WHISPER_FILES
from unplugged.core.models.kind import ModelKind
from unplugged.core.models.parts import files_of, part_of

_WEIGHTS = "model.bin"
_KINDS = {".gguf": ModelKind.MINUTES, ".onnx": ModelKind.SPEAKERS}
MODEL_SUFFIXES = tuple(_KINDS)
"""How files end, in lower case, that are models by themselves."""
_HUB_FOLDER = re.compile(r"models--(?P<owner>[^/]+?)--(?P<name>[^/]+)")
_DEEPEST = 6
_MOST_FOLDERS = 5_000
_MOST_FOUND = 200
_README = "README.md"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that looks like a model.

    Attributes:
        path: Its file or folder.
        kind: What it seems to be for.
        name: What it might be called.
        files: The files that belong to it, each with its name below the model's folder.
        is_in_cache: Whether another program keeps it, so that it is used where it is.
    """

    path: Path
    kind: ModelKind
    name: str
    files: tuple[tuple[str, Path], ...]
    is_in_cache: bool

    @property
    def size_bytes(self) -> int:
        """Bytes of all its files; what can't be read counts nothing."""
        return sum(size_of(path) for _, path in self.files)


def known_caches(environ: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Return the folders in which other programs keep models here, those that exist."""
    home = Path.home()
    hub_home = environ.get("HF_HOME") or str(home / ".cache" / "huggingface")
    places = (
        Path(environ.get("HF_HUB_CACHE") or Path(hub_home) / "hub"),
        home / ".lmstudio" / "models",
        home / ".cache" / "lm-studio" / "models",
    )
    return tuple(place for place in places if place.is_dir())


def find_models(
    root: Path,
    caches: tuple[Path, ...] = (),
    is_stopped: Callable[[], bool] = lambda: False,
) -> tuple[Candidate, ...]:
    """Return what looks like a model in a file or a folder, by path.

    Args:
        root: A file, a model's folder, or a folder with models somewhere in it.
        caches: Folders of other programs; what lies there is used in place.
        is_stopped: Asked in each folder; what was found until then is returned.
    """
    if root.is_file():
        return tuple(_of_file(root, caches, is_one_of_many=False))
    found: list[Candidate] = []
    for folder in _folders(root):
        names = _entries(folder)
        kind = openvino.kind_of(names)
        if kind is not None:
            found.append(_of_folder(folder, kind, openvino.all_files(kind), caches))
        elif _WEIGHTS in names:
            found.append(_of_folder(folder, ModelKind.SPEECH, WHISPER_FILES, caches))
        else:
            for name in names:
                found += _of_file(folder / name, caches, is_one_of_many=True)
        if len(found) >= _MOST_FOUND or is_stopped():
            break
    return tuple(found[:_MOST_FOUND])


def _folders(root: Path) -> Iterator[Path]:
    """Yield a folder and those below it; links are not followed, so there is an end."""
    waiting = [(root, 0)]
    seen = 0
    while waiting and seen < _MOST_FOLDERS:
        folder, depth = waiting.pop()
        seen += 1
        yield folder
        if depth < _DEEPEST:
            below = [folder / name for name in _entries(folder) if not name.startswith(".")]
            waiting += [
                (path, depth + 1)
                for path in reversed(below)
                if path.is_dir() and not path.is_symlink()
            ]


def _of_file(path: Path, caches: tuple[Path, ...], *, is_one_of_many: bool) -> Iterator[Candidate]:
    kind = _KINDS.get(path.suffix.lower())
    if kind is None or path.name.startswith(".") or not path.is_file():
        return
    name, first = path.stem, path
    part = part_of(path)
    if part is not None:
        # One candidate for all parts, whichever was pointed at; what is missing is said later.
        name, first = part.model, part.paths[0]
        if is_one_of_many and any(each.is_file() for each in part.paths[: part.number - 1]):
            return
    files = tuple((each.name, each) for each in files_of(first))
    yield Candidate(first, kind, name, files, _is_below(path, caches))


def _of_folder(
    folder: Path, kind: ModelKind, names: tuple[str, ...], caches: tuple[Path, ...]
) -> Candidate:
    files = tuple((name, folder / name) for name in (*names, _README) if (folder / name).is_file())
    hub = next((m for part in folder.parts if (m := _HUB_FOLDER.fullmatch(part))), None)
    name = hub["name"] if hub is not None else folder.name
    return Candidate(folder, kind, name, files, _is_below(folder, caches))


def _is_below(path: Path, caches: tuple[Path, ...]) -> bool:
    return any(path.is_relative_to(cache) for cache in caches)


def _entries(folder: Path) -> tuple[str, ...]:
    try:
        return tuple(sorted(os.listdir(folder)))  # noqa: PTH208 - names only, and far quicker
    except OSError:
        return ()


def size_of(path: Path) -> int:
    """Return the size of a file in bytes, 0 for one that can't be looked at."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
