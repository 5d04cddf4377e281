"""Which rule a template file breaks: codes, and the half sentences for them.

``TemplateInvalid`` carries one as its ``reason``, like those of ``core.file_reasons``; ``line`` is
the line that breaks it. What the parser of TOML says is kept as it is.
"""

from __future__ import annotations

from enum import StrEnum


class TemplateReason(StrEnum):
    """A rule for the text of a template."""

    NAME = "template_rule_name"
    FENCE = "template_rule_fence"
    SECOND_FENCE = "template_rule_second_fence"
    NO_INSTRUCTION = "template_rule_no_instruction"
    LONG_INSTRUCTION = "template_rule_long_instruction"
    NO_TOML = "template_rule_no_toml"
    KEY = "template_rule_key"
    LANGUAGE = "template_rule_language"
    EXAMPLE = "template_rule_example"
    MISSING = "template_rule_missing"
    NO_TEXT = "template_rule_no_text"
    NO_SECTIONS = "template_rule_no_sections"
    MANY_SECTIONS = "template_rule_many_sections"
    SAME_HEADING = "template_rule_same_heading"
    SECTION = "template_rule_section"
    SECTION_KEY = "template_rule_section_key"
    KIND = "template_rule_kind"
    HEADING = "template_rule_heading"
    MAX_ITEMS = "template_rule_max_items"
    ASK = "template_rule_ask"
    CUES = "template_rule_cues"


TEMPLATE_REASONS: dict[str, str] = {
    TemplateReason.NAME: "the name {detail} may have only a-z, 0-9, - and _, 40 at most",
    TemplateReason.FENCE: "in line {line}, +++ must stand alone",
    TemplateReason.SECOND_FENCE: "the second line of +++ is missing",
    TemplateReason.NO_INSTRUCTION: "in line {line}, the instruction is missing: text must follow",
    TemplateReason.LONG_INSTRUCTION: "in line {line}, an instruction begins that is longer than "
    "{most} characters",
    TemplateReason.NO_TOML: "in line {line}, the head is no TOML: {detail}",
    TemplateReason.KEY: "in line {line}, the key {detail} is unknown; there are {known}",
    TemplateReason.LANGUAGE: "in line {line}, the language {detail} is neither 'auto' nor an "
    "ISO 639-1 code such as 'en'",
    TemplateReason.EXAMPLE: "in line {line}, the example must be a table with 'lines' and "
    "'minutes'",
    TemplateReason.MISSING: "in line {line}, {detail} is missing",
    TemplateReason.NO_TEXT: "in line {line}, {detail} must be a text",
    TemplateReason.NO_SECTIONS: "in line {line}, 'sections' must be a list with at least one "
    "section",
    TemplateReason.MANY_SECTIONS: "in line {line}, there are more than {most} sections",
    TemplateReason.SAME_HEADING: "in line {line}, two sections have the heading {detail}",
    TemplateReason.SECTION: "in line {line}, a section must be a table: {detail}",
    TemplateReason.SECTION_KEY: "in line {line}, a section has no key {detail}; it has {known}",
    TemplateReason.KIND: "in line {line}, the kind {detail} is none of {known}",
    TemplateReason.HEADING: "in line {line}, the heading {detail} must be one line of up to 60 "
    "letters without # [ ] *",
    TemplateReason.MAX_ITEMS: "in line {line}, max_items of {detail} must be 1 to {most}",
    TemplateReason.ASK: "in line {line}, 'ask' of {detail} must be one line of up to {most} "
    "characters",
    TemplateReason.CUES: "in line {line}, 'cues' of {detail} must be a list of up to {most} short "
    "texts",
}
