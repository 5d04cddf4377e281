"""Templates: files that say which sections minutes have and how a model is asked for them.

A template is UTF-8 text: TOML between two lines of ``+++``, then the instruction for the model.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from unplugged.core.errors import TemplateInvalid, TemplateUnknown
from unplugged.core.types import Section

DEFAULT_TEMPLATE = "minutes"
SUFFIX = ".md"
MAX_FILE_BYTES = 65_536  # a template is a page of text; anything larger is a mistake
MAX_INSTRUCTION_CHARS = 4_000  # the prompt has to leave room for the transcript
MAX_ITEMS_BOUND = 40
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_HEADING = re.compile(r"[^\n#\[\]\"\\]{1,60}")
_KEYS = frozenset({"title", "language", "sections", "example"})
_FENCE = "+++"


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """One heading of the minutes.

    Attributes:
        section: Which kind of bullets stand below it.
        heading: The heading as the model writes it and the reader sees it.
        max_items: Most bullets in it: of a summary over the whole meeting, else per chunk, because
            no decision or task may be lost for want of room.
    """

    section: Section
    heading: str
    max_items: int


@dataclass(frozen=True, slots=True)
class Template:
    """How minutes of one kind are asked for.

    Attributes:
        name: File name without suffix; how the template is chosen.
        title: Name for people.
        language: ISO 639-1 code of the language that the instruction is written in.
        sections: Headings in reading order, each section at most once.
        instruction: What a general model is told.
        example_lines: Transcript of the example, numbered lines.
        example_minutes: The minutes that the example should give.
    """

    name: str
    title: str
    language: str
    sections: tuple[TemplateSection, ...]
    instruction: str
    example_lines: str
    example_minutes: str

    def max_items(self, section: Section) -> int:
        """Return the most bullets that a section may have; 0 when the template lacks it."""
        return sum(part.max_items for part in self.sections if part.section is section)


TRAINED_SECTIONS = (
    TemplateSection(Section.SUMMARY, "Summary", MAX_ITEMS_BOUND),
    TemplateSection(Section.DECISIONS, "Decisions", MAX_ITEMS_BOUND),
    TemplateSection(Section.ACTIONS, "Action items", MAX_ITEMS_BOUND),
)
"""The headings that models trained for minutes write, whatever the template says."""


def read_template(path: Path) -> Template:
    """Read and check one template file.

    Raises:
        TemplateInvalid: the file can't be read or breaks a rule; the reason names it.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise TemplateInvalid(path=str(path), reason=error.strerror or "unreadable") from error
    if len(raw) > MAX_FILE_BYTES:
        raise TemplateInvalid(path=str(path), reason=f"larger than {MAX_FILE_BYTES} bytes")
    try:
        return parse_template(path.stem, raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise TemplateInvalid(path=str(path), reason="not UTF-8 text") from error
    except ValueError as error:
        raise TemplateInvalid(path=str(path), reason=str(error)) from error


def parse_template(name: str, text: str) -> Template:
    """Make a template of the text of its file.

    Raises:
        ValueError: the text breaks a rule; the message says which one.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(f"the name {name!r} may have only a-z, 0-9, - and _")
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[0].strip() != _FENCE:
        raise ValueError(f"the first line must be {_FENCE}")
    try:
        end = next(i for i, line in enumerate(lines) if i and line.strip() == _FENCE)
    except StopIteration:
        raise ValueError(f"the second line of {_FENCE} is missing") from None
    try:
        head = tomllib.loads("\n".join(lines[1:end]))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"the part between {_FENCE} is no TOML: {error}") from error
    unknown = sorted(set(head) - _KEYS)
    if unknown:
        raise ValueError(f"unknown key {unknown[0]!r}")
    instruction = "\n".join(lines[end + 1 :]).strip()
    if not instruction:
        raise ValueError("the instruction below the head is empty")
    if len(instruction) > MAX_INSTRUCTION_CHARS:
        raise ValueError(f"the instruction is longer than {MAX_INSTRUCTION_CHARS} characters")
    example = head.get("example", {})
    if not isinstance(example, dict):  # a fault of the file's text, like all others here
        raise ValueError("'example' must be a table with 'lines' and 'minutes'")  # noqa: TRY004
    language = _text(head, "language")
    if not re.fullmatch("[a-z]{2,3}", language):
        raise ValueError(f"language {language!r} is no ISO 639-1 code")
    return Template(
        name=name,
        title=_text(head, "title"),
        language=language,
        sections=_sections(head),
        instruction=instruction,
        example_lines=_text(example, "lines", "").strip(),
        example_minutes=_text(example, "minutes", "").strip(),
    )


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


def template_paths(folders: Sequence[Path]) -> dict[str, Path]:
    """Return the files of all templates by name, in order of names; earlier folders win."""
    found: dict[str, Path] = {}
    for folder in folders:
        if not folder.is_dir():
            continue
        for path in folder.glob(f"*{SUFFIX}"):
            if path.is_file() and _NAME.fullmatch(path.stem):
                found.setdefault(path.stem, path)
    return dict(sorted(found.items()))


def _text(table: dict[str, object], key: str, default: str | None = None) -> str:
    value = table.get(key, default)
    if not isinstance(value, str) or (default is None and not value.strip()):
        raise ValueError(f"{key!r} must be a text")
    return value


def _sections(head: dict[str, object]) -> tuple[TemplateSection, ...]:
    raw = head.get("sections")
    if not isinstance(raw, list) or not raw:
        raise ValueError("'sections' must be a list with at least one section")
    sections: list[TemplateSection] = []
    for entry in raw:
        if not isinstance(entry, dict) or set(entry) - {"kind", "heading", "max_items"}:
            raise ValueError("a section has the keys kind, heading and max_items")
        kind = _text(entry, "kind")
        if kind not in tuple(Section):
            raise ValueError(f"section kind {kind!r} is none of {', '.join(Section)}")
        heading = _text(entry, "heading").strip()
        if not _HEADING.fullmatch(heading):
            raise ValueError(f"heading {heading!r} has a character that headings can't have")
        max_items = entry.get("max_items", 10)
        if type(max_items) is not int or not 1 <= max_items <= MAX_ITEMS_BOUND:
            raise ValueError(f"max_items of {heading!r} must be 1 to {MAX_ITEMS_BOUND}")
        sections.append(TemplateSection(Section(kind), heading, max_items))
    if len({part.section for part in sections}) < len(sections):
        raise ValueError("each section kind may stand only once")
    if len({part.heading.casefold() for part in sections}) < len(sections):
        raise ValueError("two sections have the same heading")
    order = list(Section)
    if [order.index(s.section) for s in sections] != sorted(
        order.index(s.section) for s in sections
    ):
        raise ValueError(f"sections must stand in the order {', '.join(Section)}")
    return tuple(sections)
