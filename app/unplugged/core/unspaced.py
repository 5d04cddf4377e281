"""Scripts that are written without spaces: where a text in them can be taken apart.

What counts words takes a run of such letters for one long word. Two passes over the same sound
rarely write the whole run alike, and a run is no measure of length, so its letters are taken one by
one there.
"""

from __future__ import annotations

import re

# Inside the brackets of a pattern. Hangul isn't among them: Korean is written with spaces.
LETTERS = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f"  # Burmese
    "\u1780-\u17ff"  # Khmer
    "\u3005-\u3007"  # signs that stand for a Han letter
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"  # Hiragana, Katakana
    "\u3400-\u4dbf\u4e00-\u9fff"  # Han
    "\uff66-\uff9d"  # Katakana of half the width
    "\U00020000-\U000323af"  # Han, further extensions
)
LETTERS_A_WORD = 3  # a word of Japanese has two or three, one of Chinese one or two

_OPENING = re.escape("([{\"'“‘«„‚‹¿¡「『（【〈《［")
_WIDE = "。、！？，；：．・…」』）】〉》］"  # end a word even where no space follows
_LETTER = re.compile(f"[{LETTERS}]")
# What opens belongs to the letter behind it, all other marks to the letter before them.
_UNIT = re.compile(
    rf"\s*[{_OPENING}]*"
    rf"(?:[{LETTERS}][^\w\s{_OPENING}{LETTERS}]*|[^\s{_OPENING}{LETTERS}{_WIDE}]+[{_WIDE}]*)"
    rf"|\s*[{_OPENING}]*[{_WIDE}]+|\s*[{_OPENING}]+|\s+"
)
_WORD = re.compile(rf"[{LETTERS}]|[^\W{LETTERS}]+")


def is_unspaced(text: str) -> bool:
    """Whether some of a text is in a script that is written without spaces."""
    return _LETTER.search(text) is not None


def closing_of(text: str) -> str:
    """Return the marks that a text begins with and that end what stands before it."""
    return text[: len(text) - len(text.lstrip(_WIDE))]


def units_of(word: str) -> list[str]:
    """Return a word cut before each letter of such a script; the parts make up the word.

    A word in another script stays whole, with its spaces and marks.
    """
    return _UNIT.findall(word) if is_unspaced(word) else [word]


def words_of(text: str) -> list[str]:
    """Return the words of a text to compare it by: small letters, no marks.

    Letters of a script without spaces come one by one.
    """
    return _WORD.findall(text.casefold())


def count_of_words(words: list[str]) -> float:
    """Return how many words ``words_of`` has found, where several letters make a word."""
    letters = sum(map(is_unspaced, words))
    return len(words) - letters + letters / LETTERS_A_WORD
