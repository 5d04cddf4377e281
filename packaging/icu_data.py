"""The data of Qt's ICU without what the app never asks it for: 27 MB less.

Names of languages, countries, currencies and units, and formats of dates and numbers, are Qt's own
(QLocale). ICU is asked to sort text and about time zones. So names and formats go, and of what
differs by language only those that the window speaks stay. Old encodings are not asked for either:
files are read by Python, and UTF-8, UTF-16 and Latin 1 need no table.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

_LANGUAGES = ("root", "en", "de", "es", "fr", "ja")
_WITHOUT = ("brkitr/", "curr/", "lang/", "rbnf/", "region/", "translit/", "unit/")
_TABLES = (".cnv", "unames.icu")  # of encodings; names of characters
_BY_LANGUAGE = re.compile(r"^(?:(?:coll|zone)/)?(?P<language>[a-z]{2,3})(?:_\w+)?\.res$")
_SYMBOL = re.compile(
    r"\s(?P<at>[0-9a-f]+)\s+(?P<size>\w+)\s+OBJECT\s.*\s(?P<name>icudt\d+_dat)$", re.MULTILINE
)
_OBJECT = """
    .section .rodata
    .balign 16
    .global {name}
    .type {name}, @object
{name}:
    .incbin "{file}"
    .size {name}, . - {name}
    .section .note.GNU-stack, "", @progbits
"""


def reduce_icu(libraries: Path, compiler: str = "cc") -> int:
    """Make the data library below a folder smaller, in place; nothing where there are no tools.

    Args:
        libraries: Folder of Qt's libraries.
        compiler: The C compiler.

    Returns:
        Bytes that were saved; 0 also where ICU's ``icupkg`` isn't installed (Debian: icu-devtools).

    Raises:
        ValueError: The library is made differently now.
        subprocess.CalledProcessError: A tool failed.
    """
    found = sorted(libraries.glob("libicudata.so.*"))
    if not found or shutil.which("icupkg") is None:
        return 0
    (library,) = found
    before = library.stat().st_size
    with tempfile.TemporaryDirectory() as folder:
        name, data = _data_of(library)
        # Its file has to be called as ICU calls it: the l stands for little-endian and ASCII.
        whole = Path(folder, f"{name.removesuffix('_dat')}l.dat")
        whole.write_bytes(data)
        less = Path(folder, "less", whole.name)
        less.parent.mkdir()
        listed = _run("icupkg", "--list", whole).splitlines()
        left_out = Path(folder, "left_out.txt")
        left_out.write_text("\n".join(filter(is_left_out, listed)), encoding="ascii")
        _run("icupkg", "--remove", left_out, whole, less)
        source = Path(folder, "data.s")
        source.write_text(_OBJECT.format(name=name, file=less), encoding="ascii")
        library.unlink()
        _run(compiler, "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", source, "-o", library)
    return before - library.stat().st_size


def is_left_out(item: str) -> bool:
    """Whether an item of the data, such as ``coll/de.res``, isn't needed."""
    by_language = _BY_LANGUAGE.match(item)
    is_other = by_language is not None and by_language["language"] not in _LANGUAGES
    return item.startswith(_WITHOUT) or item.endswith(_TABLES) or is_other


def _data_of(library: Path) -> tuple[str, bytes]:
    """Return the symbol of a library's data, and the data."""
    symbol = _SYMBOL.search(_run("readelf", "--dyn-syms", "--wide", library))
    if symbol is None:
        raise ValueError(f"{library} has no data: its wheel is made differently now")
    with library.open("rb") as file:
        # In the one segment before the data, addresses are places in the file.
        file.seek(int(symbol["at"], 16))
        data = file.read(int(symbol["size"], 0))
    if data[2:4] != b"\xda\x27":  # the magic of ICU's data (common/udata.h)
        raise ValueError(f"{library} keeps its data elsewhere: its wheel is made differently now")
    return symbol["name"], data


def _run(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
