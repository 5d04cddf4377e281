"""What a template says: which parts minutes have and how a model is asked for them."""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.types import STANDARD_HEADINGS, MinutesPart, Section

DEFAULT_TEMPLATE = "minutes"
MAX_ITEMS_BOUND = 40
WRITTEN_BY_MODELS = frozenset({Section.DRAFT, Section.CODE})
"""Kinds that no rule can pick out of a transcript."""


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """One heading of the minutes.

    Attributes:
        section: Which kind of bullets stand below it.
        heading: The heading as the model writes it and the reader sees it.
        max_items: Most bullets in it: of a summary over the whole meeting, else per chunk, because
            no decision or task may be lost for want of room.
        ask: What a model is told to write there; empty for what is usual for the kind.
        cues: Words that tell without a model which lines belong there; none for no such rule.
    """

    section: Section
    heading: str
    max_items: int
    ask: str = ""
    cues: tuple[str, ...] = ()

    @property
    def part(self) -> MinutesPart:
        """The part of the minutes that it becomes."""
        is_standard = self.heading == STANDARD_HEADINGS[self.section]
        return MinutesPart(self.section, "" if is_standard else self.heading)


@dataclass(frozen=True, slots=True)
class Template:
    """How minutes of one kind are asked for.

    Attributes:
        name: File name without suffix; how the template is chosen.
        title: Name for people.
        language: ISO 639-1 code of the language to write in, None for that of the transcript.
        sections: Parts in reading order, each heading once.
        instruction: What a general model is told to write, in a few sentences.
        example_lines: Transcript of the example, numbered lines.
        example_minutes: The minutes that the example should give.
    """

    name: str
    title: str
    language: str | None
    sections: tuple[TemplateSection, ...]
    instruction: str
    example_lines: str
    example_minutes: str

    @property
    def parts(self) -> tuple[MinutesPart, ...]:
        """The parts of the minutes, in reading order."""
        return tuple(section.part for section in self.sections)

    @property
    def trained_sections(self) -> tuple[TemplateSection, ...]:
        """The parts that a model can fill which was trained to write our own three and no others.

        It follows no instruction, so a part that asks for something of its own is beyond it.
        """
        own = {section.section for section in TRAINED_SECTIONS}
        found: dict[Section, TemplateSection] = {}
        for section in self.sections:
            if section.section in own and not section.ask and not section.cues:
                found.setdefault(section.section, section)
        return tuple(found.values())

    @property
    def needs_larger_model(self) -> bool:
        """Whether some part is beyond a model that was trained for our own three."""
        return len(self.trained_sections) < len(self.sections)

    def max_items(self, section: Section) -> int:
        """Return the most bullets of a kind; 0 when the template has no such part."""
        return sum(part.max_items for part in self.sections if part.section is section)


TRAINED_SECTIONS = (
    TemplateSection(Section.SUMMARY, "Summary", MAX_ITEMS_BOUND),
    TemplateSection(Section.DECISIONS, "Decisions", MAX_ITEMS_BOUND),
    TemplateSection(Section.ACTIONS, "Action items", MAX_ITEMS_BOUND),
)
"""The headings that models trained for minutes write, whatever the template says."""
