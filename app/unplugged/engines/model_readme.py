"""The README in a model's folder, whose head says what its files don't."""

from __future__ import annotations

from pathlib import Path

from unplugged.engines.gguf_header import printable

_README = "README.md"
_README_BYTES = 64 << 10
_MOST_LANGUAGES = 120


def read_readme(folder: Path) -> tuple[str, tuple[str, ...]]:
    """Return licence and languages from the head of a model card, which is a list of YAML lines.

    Raises:
        OSError: the system refuses.
    """
    path = folder / _README
    if not path.is_file():
        return "", ()
    with path.open("rb") as file:
        lines = file.read(_README_BYTES).decode("utf-8", "replace").splitlines()
    if not lines or lines[0].strip() != "---":
        return "", ()
    licence, languages, is_in_languages = "", [], False
    for line in lines[1:]:
        if line.strip() == "---":
            break
        key, _, value = line.partition(":")
        if line.startswith("license:"):
            licence = printable(value.strip().strip("'\""), 60)
        elif is_in_languages and line.lstrip().startswith("- "):
            languages.append(line.lstrip()[2:].strip().strip("'\""))
        is_in_languages = key.strip() == "language" or (
            is_in_languages and line.lstrip().startswith("- ")
        )
    codes = tuple(code for code in languages if code.isascii() and code.isalpha())
    return licence, codes[:_MOST_LANGUAGES]
