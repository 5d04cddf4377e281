"""Take out the shared libraries that nothing in the bundle is linked to any more.

PyInstaller adds what a plugin needs before the spec file leaves the plugin out: with the GTK theme
gone, GTK and forty libraries below it would stay.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_MAGIC = b"\x7fELF"


def prune(inside: Path) -> list[str]:
    """Remove libraries without a user, in place (Linux).

    Args:
        inside: The folder with everything beside the start file; libraries lie in it and in Qt's.

    Returns:
        Names of what was removed.

    Raises:
        subprocess.CalledProcessError: ``readelf`` failed.
    """
    needs = {path: _needs(path) for path in binaries(inside)}
    places = (inside, inside / "PySide6" / "Qt" / "lib")
    # Python opens its own library through the start file.
    candidates = [
        path
        for path in needs
        if path.parent in places and ".so" in path.name and not path.name.startswith("libpython")
        and ".cpython-" not in path.name
    ]  # fmt: skip
    removed: list[str] = []
    while True:
        used = set().union(*needs.values())
        unused = [path for path in candidates if path in needs and path.name not in used]
        if not unused:
            break
        for path in unused:
            del needs[path]
            path.unlink()
            removed.append(path.name)
    for link in inside.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()
    return sorted(removed)


def binaries(folder: Path) -> Iterable[Path]:
    """Yield the programs and libraries below a folder, links left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == _MAGIC:
                    yield path


def _needs(path: Path) -> set[str]:
    told = subprocess.run(["readelf", "-d", path], capture_output=True, text=True, check=True)
    return set(_NEEDED.findall(told.stdout))
