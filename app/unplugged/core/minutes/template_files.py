"""Where templates lie: those that came with the app, and the user's own, which come first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from unplugged.core.errors import OutputUnwritable, TemplateInvalid, TemplateUnknown
from unplugged.core.file_reasons import FileReason
from unplugged.core.minutes.template import Template
from unplugged.core.minutes.template_text import NAME, TemplateFault, parse_template
from unplugged.core.paths import reason_of, resources_dir

SUFFIX = ".md"
PATTERN = "custom"  # the shipped template that new ones are copies of
FIRST_NAME = "my-template"
MAX_FILE_BYTES = 65_536  # a template is a page of text; anything larger is a mistake


def read_template(path: Path) -> Template:
    """Read and check one template file.

    Raises:
        TemplateInvalid: the file cannot be read or breaks a rule; the reason says which one, and in
            which line.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise TemplateInvalid(path=str(path), reason=reason_of(error)) from error
    if len(raw) > MAX_FILE_BYTES:
        raise TemplateInvalid(
            path=str(path), reason=FileReason.TEMPLATE_TOO_LARGE, detail=str(MAX_FILE_BYTES)
        )
    try:
        return parse_template(path.stem, raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise TemplateInvalid(
            path=str(path), reason=FileReason.TEMPLATE_NO_TEXT, detail=str(line)
        ) from error
    except TemplateFault as error:
        raise TemplateInvalid(path=str(path), reason=error.reason, **error.params) from error


def find_template(name: str, folders: Sequence[Path]) -> Template:
    """Read the template of this name from the first folder that has it.

    Args:
        name: File name without suffix.
        folders: Where to look; the user's own folder comes first.

    Raises:
        TemplateUnknown: no folder has it.
        TemplateInvalid: the file breaks a rule.
    """
    return read_template(template_path(name, folders))


def template_path(name: str, folders: Sequence[Path]) -> Path:
    """Return the file of a template: the first folder that has it wins.

    Raises:
        TemplateUnknown: no folder has it.
    """
    paths = template_paths(folders)
    if name not in paths:
        raise TemplateUnknown(name=name, known=", ".join(paths))
    return paths[name]


def new_template(name: str, folder: Path) -> Path:
    """Write a template of the user's own, a copy of the one made for that; return where it lies.

    Raises:
        TemplateInvalid: it can't be called so, or there is one already.
        OutputUnwritable: the system refuses.
    """
    path = folder / f"{name}{SUFFIX}"
    if not NAME.fullmatch(name):
        raise TemplateInvalid(path=name, reason=FileReason.TEMPLATE_NAME)
    pattern = (resources_dir() / "prompts" / f"{PATTERN}{SUFFIX}").read_text("utf-8")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(pattern)
    except FileExistsError as error:
        raise TemplateInvalid(path=str(path), reason=FileReason.TEMPLATE_THERE) from error
    except OSError as error:
        raise OutputUnwritable(path=str(path), reason=reason_of(error)) from error
    return path


def own_templates(folder: Path) -> Path:
    """Return the user's folder of templates, made and with one to begin with if it was empty.

    Raises:
        OutputUnwritable: the system refuses.
    """
    if not any(folder.glob(f"*{SUFFIX}")):
        new_template(FIRST_NAME, folder)
    return folder


def template_paths(folders: Sequence[Path]) -> dict[str, Path]:
    """Return the files of all templates by name, in order of names; earlier folders win."""
    found: dict[str, Path] = {}
    for folder in folders:
        if not folder.is_dir():
            continue
        for path in folder.glob(f"*{SUFFIX}"):
            if path.is_file() and NAME.fullmatch(path.stem):
                found.setdefault(path.stem, path)
    return dict(sorted(found.items()))
