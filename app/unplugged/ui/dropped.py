"""What was dropped onto the window: files as they are, recordings inside of folders, models."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QMimeData, QMimeDatabase

from unplugged.core.models.finder import MODEL_SUFFIXES, find_models

MOST_FILES = 200  # of one drop; more is a folder that was not meant
_MOST_ENTRIES = 20_000  # looked at in one drop
_WEIGHTS = "model.bin"  # of a speech model
_NO_SOUND_INSIDE = "audio/midi"  # notes only


@dataclass(frozen=True, slots=True)
class Dropped:
    """What a drop brings.

    Attributes:
        files: What to transcribe, in the order of the drop and of the names inside of folders.
        models: Models, and folders of models without any recording.
        silent: Folders without any recording.
        is_cut: Whether there was more than one drop takes.
    """

    files: tuple[Path, ...]
    models: tuple[Path, ...]
    silent: tuple[Path, ...]
    is_cut: bool


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders of this computer in what is dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def look_into(paths: tuple[Path, ...], is_stopped: Callable[[], bool]) -> Dropped:
    """Find what can be transcribed; folders are looked through with all that is below them.

    A file that was dropped by itself is taken whatever it is called: its user meant it.

    Args:
        paths: What was dropped.
        is_stopped: Asked in each folder; nobody wants the rest any more.
    """
    files: dict[Path, None] = {}
    models: list[Path] = []
    silent: list[Path] = []
    is_cut = False
    for path in paths:
        if not path.is_dir():
            if path.suffix.lower() in MODEL_SUFFIXES:
                models.append(path)
            else:
                files[path] = None
            continue
        if (path / _WEIGHTS).is_file():
            models.append(path)
            continue
        found, is_whole = _recordings_in(path, is_stopped)
        is_cut = is_cut or not is_whole
        files.update(dict.fromkeys(found))
        if not found:
            (models if find_models(path, is_stopped=is_stopped) else silent).append(path)
    kept = tuple(islice(files, MOST_FILES))
    return Dropped(kept, tuple(models), tuple(silent), is_cut or len(kept) < len(files))


def _recordings_in(folder: Path, is_stopped: Callable[[], bool]) -> tuple[list[Path], bool]:
    """Return the recordings below a folder by name, and whether all of it was looked at."""
    types = QMimeDatabase()
    found: list[Path] = []
    seen = 0
    for place, folders, names in os.walk(folder):
        if is_stopped():
            break
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            seen += 1
            if seen > _MOST_ENTRIES or len(found) > MOST_FILES:
                return found, False
            if not name.startswith(".") and _is_recording(types, name):
                found.append(Path(place, name))
    return found, True


def _is_recording(types: QMimeDatabase, name: str) -> bool:
    """Whether a file is sound or film by its name; lists of titles count as text."""
    return any(
        kind.name().startswith(("audio/", "video/"))
        and kind.name() != _NO_SOUND_INSIDE
        and not kind.inherits("text/plain")
        for kind in types.mimeTypesForFileName(name)
    )
