"""Plain text: the same as the Markdown, for people who read it in an e-mail or a terminal."""

from __future__ import annotations

from unplugged.core.export.document import Document, citation
from unplugged.core.export.text_flow import one_line, width, wrap
from unplugged.core.export.times import clock
from unplugged.core.gaps import GapRemark
from unplugged.core.types import MinutesItem, Section

_COLUMNS = 80


def to_text(document: Document) -> str:
    """Return a meeting as plain text of at most 80 columns."""
    words = document.words
    parts = [_heading(one_line(document.meeting.title), "=")]
    facts = [(name, one_line(value)) for name, value in document.facts()]
    parts.append("\n".join(words.fact.format(name=n, value=v) for n, v in facts))
    parts.extend(_hanging("", remark) for remark in document.remarks())
    if document.minutes is None:
        parts.append(words.no_minutes)
    else:
        minutes = document.minutes.minutes
        for part in minutes.parts:
            bullets = [_bullet(document, item) for item in minutes.in_part(part)]
            parts.append(_heading(one_line(words.heading(part)), "-"))
            parts.append("\n".join(bullets) or words.nothing_in_section)
    parts.append(_heading(words.transcript, "-"))
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
    words = document.words
    parts = [one_line(document.meeting.title)]
    if document.minutes is None:
        parts.append(words.no_minutes)
    else:
        minutes = document.minutes.minutes
        for part in minutes.parts:
            bullets = [f"- {one_line(_said(document, item))}" for item in minutes.in_part(part)]
            parts.append(
                "\n".join([one_line(words.heading(part)), *(bullets or [words.nothing_in_section])])
            )
    return "\n\n".join(parts) + "\n"


def _bullet(document: Document, item: MinutesItem) -> str:
    return _hanging("- ", _said(document, item))


def _said(document: Document, item: MinutesItem) -> str:
    words = document.words
    text = item.text
    if item.section is Section.ACTIONS:
        text = f"{item.owner or words.someone}: {text}"
        if item.due is not None:
            text += f" ({words.due.format(due=item.due)})"
    if item.lines:
        text += f" {citation(item.lines)}"
        times = document.times_of(item)
        if times:
            text += f" ({', '.join(times)})"
    remark = words.doubt(item)
    if remark is not None:
        text += f" ({remark})"
    return f"[{words.done}] {text}" if item.is_done else text


def _transcript(document: Document) -> str:
    lines = [] if document.segments else [document.empty_transcript()]
    number_width = len(str(len(document.segments)))
    for each in document.transcript():
        if isinstance(each, GapRemark):
            label = f"{'':{number_width + 2}} {clock(each.at_s)}  "
            lines.append(_hanging(label, f"({document.words.of_gap(each)})"))
            continue
        speaker = "" if each.speaker is None else f"{each.speaker}: "
        label = f"[{each.number:{number_width}}] {clock(each.start_s)}  "
        lines.append(_hanging(label, speaker + each.text))
    return "\n".join(lines)
