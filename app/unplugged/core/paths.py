"""Where the app keeps things and where it finds what came with it.

The only file of this layer that looks at ``sys.platform``.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from unplugged.core.errors import FolderUnwritable
from unplugged.core.file_reasons import FileReason

APP_NAME = "unplugged"
HOME_VARIABLE = "UNPLUGGED_HOME"  # everything the app keeps goes below this folder when it is set

_PACKAGE_DIR = Path(__file__).resolve().parents[1]
_CHECKOUT_DIR = _PACKAGE_DIR.parents[1]
_PRIVATE_MODE = 0o700  # recordings of meetings are nobody else's business

# A meeting's id becomes the name of a folder that is later deleted with all it holds, so nothing
# but this shape is accepted: eight digits of the date, a dash, six characters of base32.
_MEETING_ID = re.compile(r"[0-9]{8}-[a-z2-7]{6}")


@dataclass(frozen=True, slots=True)
class AppPaths:
    """Where this user's things are.

    Attributes:
        data_dir: What must not get lost: the library, the recordings, the user's models.
        cache_dir: What can be made again.
        log_dir: Logs of the app and of its workers.
        settings_file: What the user chose.
        library_db: The database of the library.
        meetings_dir: One folder per meeting, with its recording.
        user_models_dir: Models that the user added.
        user_templates_dir: Templates that the user wrote.
    """

    data_dir: Path
    cache_dir: Path
    log_dir: Path
    settings_file: Path
    library_db: Path
    meetings_dir: Path
    user_models_dir: Path
    user_templates_dir: Path

    def meeting_dir(self, meeting_id: str) -> Path:
        """Return the folder of one meeting, whether it exists or not.

        Raises:
            ValueError: ``meeting_id`` is not shaped like an id; that is a bug.
        """
        return meeting_dir(self.meetings_dir, meeting_id)

    def create(self) -> None:
        """Make the folders that are not there yet, readable by this user only.

        Raises:
            FolderUnwritable: the system refuses one of them.
        """
        for folder in (
            self.data_dir,
            self.cache_dir,
            self.log_dir,
            self.meetings_dir,
            self.user_models_dir,
            self.user_templates_dir,
        ):
            create_private_dir(folder)


def app_paths(environ: Mapping[str, str] = os.environ) -> AppPaths:
    """Return where things are for this user; makes no folder.

    Args:
        environ: Where to look for ``UNPLUGGED_HOME``; a relative path there counts from the current
            folder, an empty one is as good as none.
    """
    home = environ.get(HOME_VARIABLE, "")
    if home:
        root = Path(home).expanduser().absolute()
        return _paths_below(
            root, cache_dir=root / "cache", log_dir=root / "logs", config_dir=root / "config"
        )
    return _paths_below(
        platformdirs.user_data_path(APP_NAME, appauthor=False),
        cache_dir=platformdirs.user_cache_path(APP_NAME, appauthor=False),
        log_dir=platformdirs.user_log_path(APP_NAME, appauthor=False),
        config_dir=platformdirs.user_config_path(APP_NAME, appauthor=False),
    )


def meeting_dir(meetings_dir: Path, meeting_id: str) -> Path:
    """Return the folder of one meeting below ``meetings_dir``.

    Raises:
        ValueError: ``meeting_id`` is not shaped like an id; that is a bug.
    """
    if _MEETING_ID.fullmatch(meeting_id) is None:
        raise ValueError(f"not the id of a meeting: {meeting_id!r}")
    return meetings_dir / meeting_id


def create_private_dir(folder: Path) -> None:
    """Make a folder and its parents; the ones made here are readable by this user only.

    A folder that exists keeps its permissions: the user may have had reasons.

    Raises:
        FolderUnwritable: the system refuses, or something that is no folder is in the way.
    """
    missing = []
    at = folder
    while not at.exists() and at != at.parent:
        missing.append(at)
        at = at.parent
    try:
        for each in reversed(missing):
            # exist_ok: another Unplugged may be starting at this moment.
            each.mkdir(exist_ok=True)
            if sys.platform != "win32":  # there, folders below the profile are private anyway
                each.chmod(_PRIVATE_MODE)
    except OSError as error:
        raise FolderUnwritable(path=str(folder), reason=reason_of(error)) from error
    if not folder.is_dir():
        raise FolderUnwritable(path=str(folder), reason=FileReason.FILE_IN_PLACE)


def resources_dir() -> Path:
    """Return the folder with the templates, icons and the sample that came with the app."""
    return _came_with_app("resources")


def licences_dir() -> Path:
    """Return the folder with licence texts: of a bundle's parts, else of what is in resources."""
    return next((place for place in _places("licences") if place.is_dir()), resources_dir())


def bundled_models_dir() -> Path:
    """Return the folder with the model catalogue and the models that came with the app."""
    return _came_with_app("models")


def manual_dir() -> Path:
    """Return the folder with the pages of the manual."""
    return _came_with_app("docs/manual")


def is_there(path: Path) -> bool:
    """Whether something is seen at a path; never raises.

    Path's own method raises for a name that is too long and for a folder that we may not enter or
    whose server is gone. For whoever named it, nothing is there.
    """
    return os.path.exists(path)  # noqa: PTH110 - see above


def is_file_there(path: Path) -> bool:
    """Whether a file is seen at a path; as ``is_there``."""
    return os.path.isfile(path)  # noqa: PTH113 - see ``is_there``


def reason_of(error: OSError) -> str:
    """Return the system's own words for why something failed, without the path."""
    return error.strerror or type(error).__name__


def _paths_below(data_dir: Path, *, cache_dir: Path, log_dir: Path, config_dir: Path) -> AppPaths:
    return AppPaths(
        data_dir=data_dir,
        cache_dir=cache_dir,
        log_dir=log_dir,
        settings_file=config_dir / "settings.json",
        library_db=data_dir / "library.db",
        meetings_dir=data_dir / "meetings",
        user_models_dir=data_dir / "models",
        user_templates_dir=data_dir / "templates",
    )


def _came_with_app(name: str) -> Path:
    """Return the first place of a bundled folder that exists."""
    places = _places(name)
    # When none exists, the caller's own error about a missing file should name the likeliest place.
    return next((place for place in places if place.is_dir()), places[0])


def _places(name: str) -> list[Path]:
    """Return where a bundled folder may lie: frozen, installed, checkout."""
    places = [_PACKAGE_DIR / name, _CHECKOUT_DIR / name]
    unpacked = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's boot code only
    if unpacked is not None:
        places.insert(0, Path(unpacked) / name)
    return places
