"""The licences of everything in a bundle, in one text that the app shows."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

_TEXTS = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)
_RULE = "=" * 78


@dataclass(frozen=True, slots=True)
class Chapter:
    """What is to be told about one library."""

    name: str
    licence: str
    text: str


def write_licences(
    app: Path, root: Path, parts: tuple[str, ...], compiled: Iterable[Chapter] = ()
) -> Path:
    """Write ``licences/licences.txt`` into a bundle.

    Args:
        app: The folder with what PyInstaller put beside the start file.
        root: The checkout.
        parts: The distributions in the bundle.
        compiled: What is to be told about libraries that take the place of a wheel's.

    Returns:
        The file.

    Raises:
        ValueError: A part names no licence and carries no text: nobody could say whether it may be
            handed out.
    """
    out = app / "licences" / "licences.txt"
    out.parent.mkdir(parents=True, exist_ok=True)
    chapters = [_chapter("Unplugged", "MIT", [(root / "LICENSE").read_text(encoding="utf-8")])]
    chapters.append(_chapter(f"Python {sys.version.split()[0]}", "PSF-2.0", _python_licence()))
    chapters += [_of_part(name) for name in parts]
    chapters += [_chapter(each.name, each.licence, [each.text]) for each in compiled]
    for folder in ("fonts", "icons"):
        text = (root / "resources" / folder / "LICENSE.txt").read_text(encoding="utf-8")
        chapters.append(_chapter(f"resources/{folder}", "see below", [text]))
    chapters += [_of_system_library(path) for path in _system_libraries(app)]
    out.write_text("\n".join(chapters), encoding="utf-8")
    return out


def _chapter(name: str, licence: str, texts: list[str]) -> str:
    return "\n".join([_RULE, f"{name}    [{licence}]", _RULE, *texts, ""])


def _of_part(name: str) -> str:
    part = metadata.distribution(name)
    texts = [
        Path(str(path.locate())).read_text(encoding="utf-8", errors="replace")
        for path in part.files or ()
        if ".dist-info" in str(path) and _TEXTS.search(path.name) and path.suffix != ".py"
    ]
    licence = licence_of(part)
    if licence is None and not texts:
        raise ValueError(f"{name} says nothing about its licence")
    return _chapter(f"{name} {part.version}", licence or "see below", texts)


def licence_of(part: metadata.Distribution) -> str | None:
    """Return what a distribution says its licence is, None when it says nothing."""
    for field in ("License-Expression", "License"):
        told = "".join(part.metadata.get_all(field) or []).strip()
        if told and "\n" not in told:
            return told
    classifiers = part.metadata.get_all("Classifier") or []
    names = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License")]
    return ", ".join(names) or None


def _python_licence() -> list[str]:
    places = [
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(metadata.__file__).parents[1] / "LICENSE.txt",
    ]
    return [path.read_text(encoding="utf-8") for path in places if path.is_file()][:1]


def _system_libraries(app: Path) -> list[Path]:
    """Return the libraries that came from the system this bundle was built on, not from a wheel."""
    return sorted(path for path in app.glob("lib*.so*") if not path.is_symlink())


def _of_system_library(library: Path) -> str:
    """Return what the system's package of a library says (Debian's copyright file)."""
    package = _package_of(library.name)
    text = Path(f"/usr/share/doc/{package}/copyright") if package else None
    if text is None or not text.is_file():
        return _chapter(library.name, "from the system; see its package there", [])
    told = text.read_text(encoding="utf-8", errors="replace")
    return _chapter(f"{library.name} (package {package})", "see below", [told])


def _package_of(name: str) -> str | None:
    try:
        found = subprocess.run(
            ["dpkg-query", "--search", f"*/{name}"], capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        return None
    lines = found.stdout.splitlines()
    return lines[0].partition(":")[0].split(",")[0] if lines else None
