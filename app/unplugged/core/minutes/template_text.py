"""From the text of a template file to a template; every fault is named with its line.

The text is TOML between two lines of ``+++``, then the instruction for the model.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence

from unplugged.core.minutes.template import MAX_ITEMS_BOUND, Template, TemplateSection
from unplugged.core.minutes.template_reasons import TemplateReason
from unplugged.core.types import Section

MAX_INSTRUCTION_CHARS = 4_000  # the prompt has to leave room for the transcript
MAX_ASK_CHARS = 300
MAX_SECTIONS = 12
MAX_CUES = 60
MAX_CUE_CHARS = 60
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
# No control characters: a zero byte ends the grammar, a carriage return the row of an answer.
_HEADING = re.compile(r"[^\W_][^\x00-\x1f\x7f-\x9f\u2028\u2029#\[\]\"\\*`]{0,59}")
_ESCAPED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")  # stands in the file as something else
_LANGUAGE = re.compile("[a-z]{2,3}")
_KEYS = ("title", "language", "sections", "example")
_SECTION_KEYS = ("kind", "heading", "max_items", "ask", "cues")
_EXAMPLE_KEYS = ("lines", "minutes")
_TOML_PLACE = re.compile(r" \(at line (\d+), column \d+\)$")
# Where a section begins: a table of its own, or one among others in a list.
_SECTION = re.compile(r"^\s*\[\[\s*sections\s*\]\]|\{(?=[^{}]*\b(?:kind|heading)\s*=)")
_FENCE = "+++"
_A_SECTION = '{ kind = "summary", heading = "Summary" }'


class TemplateFault(ValueError):
    """The text breaks a rule.

    Attributes:
        reason: The rule.
        params: Values for its words, with the line that breaks it unless it is the whole file.
    """

    def __init__(self, reason: TemplateReason, line: int | None = None, **params: str) -> None:
        """Keep the rule, the line from 1, and values for the words."""
        super().__init__(reason, line, params)
        self.reason = reason
        self.params = params if line is None else {"line": str(line), **params}


def parse_template(name: str, text: str) -> Template:
    """Make a template of the text of its file.

    Raises:
        TemplateFault: the text breaks a rule.
    """
    if not NAME.fullmatch(name):
        raise TemplateFault(TemplateReason.NAME, detail=repr(name))
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[0].strip() != _FENCE:
        raise TemplateFault(TemplateReason.FENCE, 1)
    end = next((i for i, line in enumerate(lines) if i and line.strip() == _FENCE), None)
    if end is None:
        raise TemplateFault(TemplateReason.SECOND_FENCE)
    instruction = "\n".join(lines[end + 1 :]).strip()
    if not instruction:
        raise TemplateFault(TemplateReason.NO_INSTRUCTION, end + 1)
    if len(instruction) > MAX_INSTRUCTION_CHARS:
        most = str(MAX_INSTRUCTION_CHARS)
        raise TemplateFault(TemplateReason.LONG_INSTRUCTION, end + 2, most=most)
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
            told = f"{plain[:1].lower()}{plain[1:]}"
            raise TemplateFault(TemplateReason.NO_TOML, line, detail=told) from error
        except (ValueError, RecursionError) as error:  # what the parser leaves to Python
            is_deep = isinstance(error, RecursionError)
            told = "brackets are nested too deep" if is_deep else "a number is too long"
            raise TemplateFault(TemplateReason.NO_TOML, len(lines) + 1, detail=told) from error

    def template(self, name: str, instruction: str) -> Template:
        """Check every key."""
        table = self._table
        for key in table:
            if key not in _KEYS:
                known = ", ".join(_KEYS)
                raise TemplateFault(
                    TemplateReason.KEY, self._line(key), detail=repr(key), known=known
                )
        language = table.get("language", "auto")
        is_code = isinstance(language, str) and _LANGUAGE.fullmatch(language)
        if language != "auto" and not is_code:
            line = self._line("language")
            raise TemplateFault(TemplateReason.LANGUAGE, line, detail=repr(language))
        example = table.get("example", {})
        if not isinstance(example, dict) or set(example) - set(_EXAMPLE_KEYS):
            raise TemplateFault(TemplateReason.EXAMPLE, self._line("example"))
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

    def _line_in(self, number: int, key: str) -> int:
        """Return the line of a key of a section, that where the section begins if it has none."""
        begins = [i for i, line in enumerate(self._lines) for _ in _SECTION.finditer(line)]
        if number >= len(begins):  # keys in quotes, or sections in some other rare spelling
            return self._line(key)
        first, *after = begins[number:]
        end = after[0] if after else len(self._lines)
        found = re.compile(rf"\b{key}\s*=")
        lines = range(first, max(first + 1, end))
        return next((i for i in lines if found.search(self._lines[i])), first) + 2

    def _text(self, table: dict[str, object], key: str, default: str | None = None) -> str:
        value = table.get(key, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            reason = TemplateReason.NO_TEXT if key in table else TemplateReason.MISSING
            raise TemplateFault(reason, self._line(key), detail=repr(key))
        return value

    def _sections(self) -> tuple[TemplateSection, ...]:
        raw = self._table.get("sections")
        if not isinstance(raw, list) or not raw:
            raise TemplateFault(TemplateReason.NO_SECTIONS, self._line("sections"))
        if len(raw) > MAX_SECTIONS:
            line = self._line("sections")
            raise TemplateFault(TemplateReason.MANY_SECTIONS, line, most=str(MAX_SECTIONS))
        sections: list[TemplateSection] = []
        for number, entry in enumerate(raw):
            part = self._section(number, entry)
            if part.heading.casefold() in {other.heading.casefold() for other in sections}:
                line = self._line(part.heading)
                raise TemplateFault(TemplateReason.SAME_HEADING, line, detail=repr(part.heading))
            sections.append(part)
        return tuple(sections)

    def _section(self, number: int, entry: object) -> TemplateSection:
        if not isinstance(entry, dict):
            line = self._line("sections")
            raise TemplateFault(TemplateReason.SECTION, line, detail=_A_SECTION)
        self._check_keys(number, entry)
        kind, heading = entry["kind"], entry["heading"]
        if kind not in tuple(Section):
            line = self._line("kind", str(kind))
            known = ", ".join(Section)
            raise TemplateFault(TemplateReason.KIND, line, detail=repr(kind), known=known)
        if not isinstance(heading, str) or not _HEADING.fullmatch(heading):
            line = self._line("heading", _ESCAPED.split(str(heading)[:10])[0])
            raise TemplateFault(TemplateReason.HEADING, line, detail=repr(heading))
        max_items = entry.get("max_items", 10)
        if type(max_items) is not int or not 1 <= max_items <= MAX_ITEMS_BOUND:
            line = self._line_in(number, "max_items")
            most = str(MAX_ITEMS_BOUND)
            raise TemplateFault(TemplateReason.MAX_ITEMS, line, detail=repr(heading), most=most)
        ask = entry.get("ask", "")
        if not isinstance(ask, str) or len(ask) > MAX_ASK_CHARS or "\n" in ask:
            line, most = self._line_in(number, "ask"), str(MAX_ASK_CHARS)
            raise TemplateFault(TemplateReason.ASK, line, detail=repr(heading), most=most)
        cues = entry.get("cues", [])
        if not isinstance(cues, list) or len(cues) > MAX_CUES or not all(map(_is_cue, cues)):
            line, most = self._line_in(number, "cues"), str(MAX_CUES)
            raise TemplateFault(TemplateReason.CUES, line, detail=repr(heading), most=most)
        return TemplateSection(Section(kind), heading.strip(), max_items, ask.strip(), tuple(cues))

    def _check_keys(self, number: int, entry: dict[str, object]) -> None:
        for key in entry:
            if key not in _SECTION_KEYS:
                known = ", ".join(_SECTION_KEYS)
                raise TemplateFault(
                    TemplateReason.SECTION_KEY, self._line(key), detail=repr(key), known=known
                )
        for key in ("kind", "heading"):
            if key not in entry:
                line = self._line_in(number, key)
                raise TemplateFault(TemplateReason.MISSING, line, detail=repr(key))


def _is_cue(cue: object) -> bool:
    return isinstance(cue, str) and bool(cue.strip()) and len(cue) <= MAX_CUE_CHARS
