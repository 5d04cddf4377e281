"""What a general model notes of each stretch of a long meeting, whatever is written of it later.

The same notes serve every template without wishes of its own, so that minutes written once more in
another form need not read the meeting again. What a template asks for beside that is noted as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from unplugged.core.minutes.template import (
    MAX_ITEMS_BOUND,
    WRITTEN_BY_MODELS,
    Template,
    TemplateSection,
)
from unplugged.core.types import Line, MinutesItem, MinutesPart, Section

_KINDS = (
    TemplateSection(
        Section.SUMMARY, "Summary", 15, ask="each point that was made, in one short sentence"
    ),
    TemplateSection(Section.DECISIONS, "Decisions", MAX_ITEMS_BOUND),
    TemplateSection(Section.ACTIONS, "Action items", MAX_ITEMS_BOUND),
    TemplateSection(Section.QUESTIONS, "Open questions", 10),
)
_INSTRUCTION = (
    "You take notes of one stretch of a long meeting. Somebody will write about the whole meeting "
    "from your notes alone, so name who and what is meant."
)
_EXAMPLE_LINES = """\
[1] Ana: The printer on floor two is broken again.
[2] Ben: Then we buy a new one.
[3] Ana: Agreed.
[4] Ben: I will ask for a price by Friday.
[5] Ana: And who pays for it?
[6] Ben: Good question."""
_EXAMPLE_NOTES = """\
## Summary
- The printer on floor two is broken again. [1]
## Decisions
- Buy a new printer for floor two. [2, 3]
## Action items
- Ben: ask for the price of a printer (due Friday) [4]
## Open questions
- Who pays for the new printer? [5]"""
_LEADS = {
    Section.SUMMARY: "",
    Section.DECISIONS: "Decision: ",
    Section.ACTIONS: "Action: ",
    Section.QUESTIONS: "Open question: ",
}


def note_template(template: Template) -> Template:
    """Return the template of the notes that minutes of this form are written from."""
    own = tuple(
        part for part in template.sections if part.ask and part.section not in WRITTEN_BY_MODELS
    )
    taken = {part.heading.casefold() for part in own}
    kinds = tuple(part for part in _KINDS if part.heading.casefold() not in taken)
    return Template(
        name="notes",
        title="Notes",
        language=template.language,
        sections=(*kinds, *own),
        instruction=_INSTRUCTION,
        example_lines="" if own else _EXAMPLE_LINES,
        example_minutes="" if own else _EXAMPLE_NOTES,
    )


def by_part(
    parts: Sequence[TemplateSection], notes: Sequence[MinutesItem]
) -> dict[MinutesPart, list[MinutesItem]]:
    """Sort notes into the parts of the minutes.

    A note of a kind that no part of its own asks for goes into the first part of that kind, and one
    that there is no part for is left out.
    """
    found: dict[MinutesPart, list[MinutesItem]] = {part.part: [] for part in parts}
    plain: dict[Section, MinutesPart] = {}
    for part in parts:
        if not part.ask:
            plain.setdefault(part.section, part.part)
    for item in notes:
        place = item.part if item.part in found or item.heading else plain.get(item.section)
        if place in found:
            found[place].append(replace(item, heading=place.heading))
    return found


def as_lines(notes: Sequence[MinutesItem]) -> tuple[Line, ...]:
    """Return notes as numbered lines that a model can write from; note i has the number i + 1."""
    return tuple(
        Line(number=i, start_s=0.0, end_s=0.0, speaker=None, text=_told(item))
        for i, item in enumerate(notes, 1)
    )


def _told(item: MinutesItem) -> str:
    owner = f"{item.owner}: " if item.owner else ""
    due = f" (due {item.due})" if item.due else ""
    lead = f"{item.heading}: " if item.heading else _LEADS.get(item.section, "")
    return f"{lead}{owner}{item.text}{due}"
