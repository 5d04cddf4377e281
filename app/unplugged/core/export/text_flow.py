"""Text made harmless for a file of lines, and broken into lines of a width."""

from __future__ import annotations

import unicodedata

# Embeddings, overrides and isolates: one that is not closed turns around what stands behind it, so
# that a line reads otherwise than it is. Right-to-left letters know their direction without them.
_TURNS_AROUND = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_MARKS = frozenset({"Mn", "Mc", "Me"})


def one_line(text: str) -> str:
    """Return ``text`` on one line, without characters that control a terminal or the direction.

    What comes from a model may hold anything; an escape sequence must not reach the terminal of
    whoever prints the file.
    """
    printable = "".join(char for char in text if char.isspace() or _is_harmless(char))
    return " ".join(printable.split())  # also vertical tabs and Unicode's line separators


def visible(text: str) -> str:
    """Return ``text``, as long as before, with a sign in place of what ``one_line`` leaves out.

    Line feeds and tabs stay, so that marks and styles stand where they stood.
    """
    return "".join(
        char if char in "\n\t" or _is_harmless(char) else "\N{REPLACEMENT CHARACTER}"
        for char in text
    )


def width(text: str) -> int:
    """Return how many columns ``text`` takes; wide characters (Han, Kana, Hangul) take two."""
    if text.isascii():  # most text; this is what subtitles spend their time on
        return len(text)
    return sum(_columns(char) for char in text)


def wrap(text: str, columns: int) -> list[str]:
    """Break one line of text into lines of at most ``columns``, at spaces where there are any.

    Args:
        text: One line; runs of spaces become one.
        columns: At least 2.
    """
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        if not word:
            continue
        joined = f"{line} {word}" if line else word
        if width(joined) <= columns:
            line = joined
            continue
        if line:
            lines.append(line)
        *full, line = split_to_width(word, columns)
        lines.extend(full)
    return [*lines, line] if line else lines


def split_to_width(word: str, columns: int) -> list[str]:
    """Cut a word into pieces of at most ``columns``; a word that fits stays whole."""
    if width(word) <= columns:
        return [word]
    pieces = [""]
    taken = 0
    for char in word:
        taken += _columns(char)
        if taken > columns and pieces[-1]:
            pieces.append("")
            taken = _columns(char)
        pieces[-1] += char
    return pieces


def _is_harmless(char: str) -> bool:
    return unicodedata.category(char) not in {"Cc", "Cs"} and char not in _TURNS_AROUND


def _columns(char: str) -> int:
    # By what they are: vowel signs of Thai and Devanagari are marks on the letter before them, too,
    # but of combining class 0. Cut off from it, one begins the next line on a dotted circle.
    if unicodedata.category(char) in _MARKS:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
