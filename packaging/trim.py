"""Make the app's folder smaller and safer after PyInstaller, without taking anything it uses."""

from __future__ import annotations

from pathlib import Path

from icu_data import reduce_icu
from prune import prune
from strip import strip_all


def trim(inside: Path) -> None:
    """Trim what PyInstaller put beside the start file, in place (Linux)."""
    prune(inside)
    strip_all(inside)
    reduce_icu(inside / "PySide6" / "Qt" / "lib")
    link_llama(inside / "llama_cpp" / "lib")


def link_llama(libraries: Path) -> None:
    """Make one file of each library that the wheel carries three times.

    Two copies would also be two registries of CPU families, one of them empty.
    """
    for library in sorted(libraries.glob("lib*.so")):
        versions = sorted(libraries.glob(f"{library.name}.*"), key=lambda path: len(path.name))
        if not versions:
            continue
        kept, *others = versions  # libllama.so.0 is the name by which the others need it
        for other in others:
            other.unlink()
        if kept.is_symlink():
            content = library.read_bytes()
            kept.unlink()
            kept.write_bytes(content)
        library.unlink()
        library.symlink_to(kept.name)


def size_of(folder: Path) -> int:
    """Return the bytes of all files below a folder, links not followed."""
    return sum(
        path.lstat().st_size for path in folder.rglob("*") if path.is_symlink() or path.is_file()
    )
