"""The key that begins and ends a recording, also while another program has the keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

_MODIFIERS = ("Ctrl", "Alt", "Shift")
_HIGHEST_F = 12


class NoRecordKey(StrEnum):
    """Why a system lets no program listen for keys of others; stored nowhere."""

    WAYLAND = "wayland"
    MACOS = "macos"
    NO_LIBRARY = "no_library"  # of X11, which Qt's window there needs, too


@dataclass(frozen=True, slots=True)
class RecordKey:
    """Keys that are pressed together.

    Attributes:
        modifiers: Some of Ctrl, Alt and Shift, in this order, at least one.
        key: A letter A to Z, or F1 to F12.
    """

    modifiers: tuple[str, ...]
    key: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the keys that a text such as "Ctrl+Alt+R" names.

        Raises:
            ValueError: it names none that can be listened for.
        """
        *modifiers, key = text.split("+")
        if not modifiers or [each for each in _MODIFIERS if each in modifiers] != modifiers:
            raise ValueError(f"no keys to listen for: {text!r}")
        found = cls(tuple(modifiers), key)
        if found.function_number is None and not (len(key) == 1 and "A" <= key <= "Z"):
            raise ValueError(f"no keys to listen for: {text!r}")
        return found

    @property
    def function_number(self) -> int | None:
        """Which of the keys F1 to F12 it is, None for a letter."""
        number = self.key[1:]
        if self.key.startswith("F") and number.isascii() and number.isdigit():
            return int(number) if 1 <= int(number) <= _HIGHEST_F else None
        return None

    def __str__(self) -> str:
        """Return the text that ``parse`` reads."""
        return "+".join((*self.modifiers, self.key))


OFFERED = ("Ctrl+Alt+R", "Ctrl+Alt+M", "Ctrl+Shift+F9")
"""What the settings offer; the file may name others."""
