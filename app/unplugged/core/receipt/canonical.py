"""One way to write a value as JSON, and hashes over it that build a chain."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]


def canonical(value: object) -> bytes:
    """Return the one spelling of a JSON value that is hashed: sorted keys, no spaces, UTF-8.

    Raises:
        ValueError: it holds NaN or infinity, which JSON has no spelling for.
    """
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def digest(value: object) -> str:
    """Return the SHA-256 of a JSON value's canonical spelling, in hexadecimal."""
    return hashlib.sha256(canonical(value)).hexdigest()


def link(before: str, value: object) -> str:
    """Return the hash of a value in a chain: it depends on everything before it."""
    return hashlib.sha256(before.encode("ascii") + b"\n" + canonical(value)).hexdigest()


def without(document: Mapping[str, Any], *keys: str) -> Json:
    """Return a copy without some of its keys."""
    return {key: value for key, value in document.items() if key not in keys}
