"""Which way a text is read."""

from __future__ import annotations

import unicodedata


def is_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction (Unicode, rule P2) reads from the right."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction == "L":
            return False
        if direction in {"R", "AL"}:
            return True
    return False
