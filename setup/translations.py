"""Bring the translations up to date: `python -m setup.translations`, with the environment's Python.

Reads every text of the window and every sentence that it says for a code into
`resources/translations/unplugged_LANGUAGE.ts`, keeps what is translated, marks what is new as
unfinished, and makes the `.qm` files that the window loads. Translate the unfinished ones in the
`.ts` files (Qt Linguist, or an editor) and run it again. The tests fail while something is missing.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from pathlib import Path

from unplugged.core.catalogue import Catalogue
from unplugged.core.paths import resources_dir
from unplugged.core.sentences import all_codes
from unplugged.ui.languages import TRANSLATED
from unplugged.ui.shown_document import export_texts
from unplugged.ui.words import window_sentence

ROOT = Path(__file__).resolve().parents[1]
SENTENCES = "Sentences"  # the context under which unplugged.ui.words looks for them
CATALOGUE = "Catalogue"  # the same for what models are good for; unplugged.ui.models.words
EXPORT = "Export"  # the same for what stands around a meeting; unplugged.ui.shown_document
PANEL = "Panel"  # the same for unplugged.ui.panel.source_words
READINGS = "Readings"  # why a reading is as it is; unplugged.ui.panel.reading_words
# Where readings are taken: every sentence in there is a reason that a person may read.
_TAKES_READINGS = ("system/*.py", "runtime/fetched.py", "runtime/receipts.py", "runtime/speed.py")
_SHORTEST_SENTENCE = 13  # letters


def main() -> int:
    """Update the `.ts` files and make the `.qm` files; return the exit code."""
    folder = resources_dir() / "translations"
    folder.mkdir(exist_ok=True)
    targets = [folder / f"unplugged_{code}.ts" for code in TRANSLATED]
    update(targets)
    for target in targets:
        _run("lrelease", "-silent", str(target), "-qm", str(target.with_suffix(".qm")))
    return 0


def update(targets: list[Path]) -> None:
    """Read all texts of the source into `.ts` files, keeping their translations."""
    sources = sorted(map(str, (ROOT / "app" / "unplugged" / "ui").rglob("*.py")))
    with tempfile.TemporaryDirectory() as folder:
        # lupdate reads calls with literals; the sentences are a table, so they are written out.
        sentences = Path(folder) / "sentences.py"
        texts = [(SENTENCES, window_sentence(code)) for code in all_codes()]
        texts += [(EXPORT, text) for text in export_texts()]
        texts += [(PANEL, text) for text in _texts_of_the_panel()]
        texts += [(READINGS, text) for text in reasons_of_readings()]
        texts += [(CATALOGUE, entry.purpose) for entry in Catalogue.read(Path("none")).entries]
        calls = [f"translate({context!r}, {text!r})\n" for context, text in texts]
        sentences.write_text("".join(calls), encoding="utf-8")
        options = ("-no-obsolete", "-locations", "none", "-silent")
        for target in targets:
            language = ("-target-language", target.stem.rpartition("_")[2])
            _run("lupdate", *options, *language, *sources, str(sentences), "-ts", str(target))


def _texts_of_the_panel() -> list[str]:
    """Return what the panel hands to its own ``translate``, which lupdate does not know."""
    found: list[str] = []
    for path in sorted((ROOT / "app" / "unplugged" / "ui" / "panel").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Name("translate" | "mark"), [ast.Constant(str(text))]):
                    found.append(text)
                case _:
                    pass
    return list(dict.fromkeys(found))


def reasons_of_readings() -> list[str]:
    """Return the sentences that stand in the files which take readings, without docstrings."""
    found: list[str] = []
    for pattern in _TAKES_READINGS:
        for path in sorted((ROOT / "app" / "unplugged").glob(pattern)):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            inner = [each.values for each in ast.walk(tree) if isinstance(each, ast.JoinedStr)]
            left_out = {id(part) for parts in inner for part in parts}
            left_out |= {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
            for node in ast.walk(tree):
                match node:
                    case ast.Constant(str(text)) if id(node) not in left_out and _is_sentence(text):
                        found.append(text)
                    case _:
                        pass
    return list(dict.fromkeys(found))


def _is_sentence(text: str) -> bool:
    is_long = len(text) >= _SHORTEST_SENTENCE and " " in text
    return is_long and text[0].isupper() and text.endswith(".")


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).parent / f"pyside6-{tool}"), *arguments]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main())
