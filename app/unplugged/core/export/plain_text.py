"""Plain text: the same as the Markdown, for people who read it in an e-mail or a terminal."""

from __future__ import annotations

from unplugged.core.export.document import (
    NO_MINUTES,
    NOTHING_IN_SECTION,
    SOMEONE,
    TRANSCRIPT_HEADING,
    Document,
    citation,
    doubt,
)
from unplugged.core.export.text_flow import one_line, width, wrap
from unplugged.core.export.times import clock
from unplugged.core.gaps import GapRemark
from unplugged.core.types import MinutesItem, Section

_COLUMNS = 80


def to_text(document: Document) -> str:
    """Return a meeting as plain text of at most 80 columns."""
    parts = [_heading(one_line(document.meeting.title), "=")]
    parts.append("\n".join(f"{name}: {one_line(value)}" for name, value in document.facts()))
    parts.extend(_hanging("", remark) for remark in document.remarks())
    if document.minutes is None:
        parts.append(NO_MINUTES)
    else:
        minutes = document.minutes.minutes
        for part in minutes.parts:
            bullets = [_bullet(document, item) for item in minutes.in_part(part)]
            parts.append(_heading(one_line(part.title), "-"))
            parts.append("\n".join(bullets) or NOTHING_IN_SECTION)
    parts.append(_heading(TRANSCRIPT_HEADING, "-"))
    parts.append(_transcript(document))
    return "\n\n".join(parts) + "\n"


def _heading(text: str, underline: str) -> str:
    lines = wrap(text, _COLUMNS)
    return "\n".join([*lines, underline * max((width(line) for line in lines), default=0)])


def _hanging(label: str, text: str) -> str:
    """Return ``text`` after ``label``, its further lines set in as far as the first."""
    indent = width(label)
    lines = wrap(one_line(text), _COLUMNS - indent) or [""]
    return label + ("\n" + " " * indent).join(lines)


def minutes_for_clipboard(document: Document) -> str:
    """Return title and minutes as text to paste: a paragraph a bullet, no line breaks inside."""
    parts = [one_line(document.meeting.title)]
    if document.minutes is None:
        parts.append(NO_MINUTES)
    else:
        minutes = document.minutes.minutes
        for part in minutes.parts:
            bullets = [f"- {one_line(_said(document, item))}" for item in minutes.in_part(part)]
            parts.append("\n".join([one_line(part.title), *(bullets or [NOTHING_IN_SECTION])]))
    return "\n\n".join(parts) + "\n"


def _bullet(document: Document, item: MinutesItem) -> str:
    return _hanging("- ", _said(document, item))


def _said(document: Document, item: MinutesItem) -> str:
    text = item.text
    if item.section is Section.ACTIONS:
        text = f"{item.owner or SOMEONE}: {text}"
        if item.due is not None:
            text += f" (due {item.due})"
    if item.lines:
        text += f" {citation(item.lines)}"
        times = document.times_of(item)
        if times:
            text += f" ({', '.join(times)})"
    remark = doubt(item)
    if remark is not None:
        text += f" ({remark})"
    return f"[done] {text}" if item.is_done else text


def _transcript(document: Document) -> str:
    lines = [] if document.segments else [document.empty_transcript()]
    number_width = len(str(len(document.segments)))
    for each in document.transcript():
        if isinstance(each, GapRemark):
            label = f"{'':{number_width + 2}} {clock(each.at_s)}  "
            lines.append(_hanging(label, f"({each.text})"))
            continue
        speaker = "" if each.speaker is None else f"{each.speaker}: "
        label = f"[{each.number:{number_width}}] {clock(each.start_s)}  "
        lines.append(_hanging(label, speaker + each.text))
    return "\n".join(lines)
