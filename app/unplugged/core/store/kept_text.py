"""Text and paths as the library keeps them: any name of a file, also one that is no text."""

from __future__ import annotations

import os
from urllib.parse import quote_from_bytes, unquote_to_bytes

_BYTES = "file://"  # no absolute path begins like this


def storable(text: str) -> str:
    """Return ``text`` with what a database cannot hold replaced: lone surrogates and NUL."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "\N{REPLACEMENT CHARACTER}")


def kept_path(path: str) -> str:
    """Return what the library keeps of an absolute path; ``path_of_kept`` makes the path of it.

    A name that is not UTF-8 (Linux allows any bytes) is kept as a URI of its bytes.
    """
    if storable(path) == path:
        return path
    try:
        return _BYTES + quote_from_bytes(os.fsencode(path))
    except UnicodeEncodeError:  # no file system gave this text, so no file has this name
        return storable(path)


def path_of_kept(kept: str) -> str:
    """Return the path of what ``kept_path`` returned, as Python names that file."""
    if not kept.startswith(_BYTES):
        return kept
    return os.fsdecode(unquote_to_bytes(kept.removeprefix(_BYTES)))
