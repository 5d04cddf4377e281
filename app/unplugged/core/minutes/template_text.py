"""From the text of a template file to a template; every fault is named with its line.

The text is TOML between two lines of ``+++``, then the instruction for the model.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence

from unplugged.core.minutes.template import MAX_ITEMS_BOUND, Template, TemplateSection
from unplugged.core.types import Section

MAX_INSTRUCTION_CHARS = 4_000  # the prompt has to leave room for the transcript
MAX_ASK_CHARS = 300
MAX_SECTIONS = 12
MAX_CUES = 60
MAX_CUE_CHARS = 60
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_HEADING = re.compile(r"[^\W_][^\n#\[\]\"\\*`]{0,59}")
_LANGUAGE = re.compile("[a-z]{2,3}")
_KEYS = ("title", "language", "sections", "example")
_SECTION_KEYS = ("kind", "heading", "max_items", "ask", "cues")
_EXAMPLE_KEYS = ("lines", "minutes")
_TOML_PLACE = re.compile(r" \(at line (\d+), column \d+\)$")
_FENCE = "+++"


class TemplateFault(ValueError):
    """The text breaks a rule.

    Attributes:
        line: The line that breaks it, from 1; 0 when it is the whole file.
    """

    def __init__(self, reason: str, line: int = 0) -> None:
        """Say what is wrong, as a clause that can follow "cannot be used:"."""
        super().__init__(f"in line {line}, {reason}" if line else reason)
        self.line = line


def parse_template(name: str, text: str) -> Template:
    """Make a template of the text of its file.

    Raises:
        TemplateFault: the text breaks a rule.
    """
    if not NAME.fullmatch(name):
        raise TemplateFault(f"the name {name!r} may have only a-z, 0-9, - and _, 40 at most")
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[0].strip() != _FENCE:
        raise TemplateFault(f"{_FENCE} must stand alone", 1)
    end = next((i for i, line in enumerate(lines) if i and line.strip() == _FENCE), None)
    if end is None:
        raise TemplateFault(f"the second line of {_FENCE} is missing")
    instruction = "\n".join(lines[end + 1 :]).strip()
    if not instruction:
        raise TemplateFault("the instruction is missing: text must follow", end + 1)
    if len(instruction) > MAX_INSTRUCTION_CHARS:
        reason = f"an instruction begins that is longer than {MAX_INSTRUCTION_CHARS} characters"
        raise TemplateFault(reason, end + 2)
    return _Head(lines[1:end]).template(name, instruction)


class _Head:
    """The part between the fences."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        try:
            self._table = tomllib.loads("\n".join(lines))
        except tomllib.TOMLDecodeError as error:
            place = _TOML_PLACE.search(str(error))
            line = int(place[1]) + 1 if place else len(lines) + 1
            plain = _TOML_PLACE.sub("", str(error)).replace(" (at end of document)", "")
            raise TemplateFault(f"the head is no TOML: {plain[:1].lower()}{plain[1:]}", line) from (
                error
            )

    def template(self, name: str, instruction: str) -> Template:
        """Check every key."""
        table = self._table
        for key in table:
            if key not in _KEYS:
                reason = f"the key {key!r} is unknown; there are {', '.join(_KEYS)}"
                raise TemplateFault(reason, self._line(key))
        language = table.get("language", "auto")
        is_code = isinstance(language, str) and _LANGUAGE.fullmatch(language)
        if language != "auto" and not is_code:
            reason = (
                f"the language {language!r} is neither 'auto' nor an ISO 639-1 code such as 'en'"
            )
            raise TemplateFault(reason, self._line("language"))
        example = table.get("example", {})
        if not isinstance(example, dict) or set(example) - set(_EXAMPLE_KEYS):
            reason = "the example must be a table with 'lines' and 'minutes'"
            raise TemplateFault(reason, self._line("example"))
        return Template(
            name=name,
            title=self._text(table, "title"),
            language=None if language == "auto" else str(language),
            sections=self._sections(),
            instruction=instruction,
            example_lines=self._text(example, "lines", "").strip(),
            example_minutes=self._text(example, "minutes", "").strip(),
        )

    def _line(self, *needles: str) -> int:
        """Return the first line that holds all of these texts, that of the last try else 1."""
        for i, line in enumerate(self._lines):
            if all(needle in line for needle in needles):
                return i + 2
        return 1

    def _text(self, table: dict[str, object], key: str, default: str | None = None) -> str:
        value = table.get(key, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            state = "must be a text" if key in table else "is missing"
            raise TemplateFault(f"{key!r} {state}", self._line(key))
        return value

    def _sections(self) -> tuple[TemplateSection, ...]:
        raw = self._table.get("sections")
        if not isinstance(raw, list) or not raw:
            reason = "'sections' must be a list with at least one section"
            raise TemplateFault(reason, self._line("sections"))
        if len(raw) > MAX_SECTIONS:
            reason = f"there are more than {MAX_SECTIONS} sections"
            raise TemplateFault(reason, self._line("sections"))
        sections: list[TemplateSection] = []
        for entry in raw:
            part = self._section(entry)
            if part.heading.casefold() in {other.heading.casefold() for other in sections}:
                reason = f"two sections have the heading {part.heading!r}"
                raise TemplateFault(reason, self._line(part.heading))
            sections.append(part)
        return tuple(sections)

    def _section(self, entry: object) -> TemplateSection:
        if not isinstance(entry, dict):
            reason = 'a section must be a table: { kind = "summary", heading = "Summary" }'
            raise TemplateFault(reason, self._line("sections"))
        for key in entry:
            if key not in _SECTION_KEYS:
                reason = f"a section has no key {key!r}; it has {', '.join(_SECTION_KEYS)}"
                raise TemplateFault(reason, self._line(key))
        kind, heading = entry.get("kind"), entry.get("heading")
        if kind not in tuple(Section):
            reason = f"the kind {kind!r} is none of {', '.join(Section)}"
            raise TemplateFault(reason, self._line("kind", str(kind)))
        if not isinstance(heading, str) or not _HEADING.fullmatch(heading):
            reason = f"the heading {heading!r} must be one line of up to 60 letters without # [ ] *"
            raise TemplateFault(reason, self._line("heading", str(heading)[:10].split("\n")[0]))
        max_items = entry.get("max_items", 10)
        if type(max_items) is not int or not 1 <= max_items <= MAX_ITEMS_BOUND:
            reason = f"max_items of {heading!r} must be 1 to {MAX_ITEMS_BOUND}"
            raise TemplateFault(reason, self._line("max_items", str(max_items).lower()))
        ask = entry.get("ask", "")
        if not isinstance(ask, str) or len(ask) > MAX_ASK_CHARS or "\n" in ask:
            reason = f"'ask' of {heading!r} must be one line of up to {MAX_ASK_CHARS} characters"
            raise TemplateFault(reason, self._line("ask"))
        cues = entry.get("cues", [])
        if not isinstance(cues, list) or len(cues) > MAX_CUES or not all(map(_is_cue, cues)):
            reason = f"'cues' of {heading!r} must be a list of up to {MAX_CUES} short texts"
            raise TemplateFault(reason, self._line("cues"))
        return TemplateSection(Section(kind), heading.strip(), max_items, ask.strip(), tuple(cues))


def _is_cue(cue: object) -> bool:
    return isinstance(cue, str) and bool(cue.strip()) and len(cue) <= MAX_CUE_CHARS
