"""Markdown: minutes first, then the numbered transcript they cite.

Citations are the number of the line and the time it was said, ``[9] (02:13)``, and no links: plain
Markdown has no anchor on a list item, and the ways to make one differ between renderers. The
transcript is an ordered list, so its numbers are the same in the source and on screen.
"""

from __future__ import annotations

import re

from unplugged.core.export.document import Document, citation
from unplugged.core.export.text_flow import one_line
from unplugged.core.export.times import clock
from unplugged.core.gaps import GapRemark
from unplugged.core.types import MinutesItem, Section

# Entities where a backslash is not understood everywhere (some renderers take "\<b>" for a tag).
_ACTIVE_CHARS = str.maketrans(
    {char: f"\\{char}" for char in "\\`*_{}[]#"}
    | {char: f"&#{ord(char)};" for char in "~$@|^"}
    | {"<": "&lt;", ">": "&gt;"}
)
_ENTITY = re.compile(r"&(?=[#A-Za-z])")  # any other ampersand is one already
_LIST_NUMBER = re.compile(r"^([0-9]+)([.)])")
_BLOCK_START = re.compile(r"^([-+=:!?])")
_WWW = re.compile(r"\bwww\.", re.IGNORECASE)


def to_markdown(document: Document) -> str:
    """Return a meeting as Markdown; nothing that was said or written by a model is active in it."""
    words = document.words
    parts = [f"# {escaped(document.meeting.title)}"]
    facts = [(name, escaped(value)) for name, value in document.facts()]
    parts.append("\n".join(f"- {words.fact.format(name=n, value=v)}" for n, v in facts))
    parts.extend(f"> {escaped(remark)}" for remark in document.remarks())
    if document.minutes is None:
        parts.append(words.no_minutes)
    else:
        minutes = document.minutes.minutes
        for part in minutes.parts:
            bullets = [_bullet(document, item) for item in minutes.in_part(part)]
            parts.append(f"## {escaped(words.heading(part))}")
            parts.append("\n".join(bullets) or words.nothing_in_section)
    parts.append(f"## {words.transcript}")
    parts.append(_transcript(document))
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Return ``text`` so that every Markdown renderer shows it as it is, on one line.

    Links are broken up too: some renderers make one of every address they see.
    """
    line = _ENTITY.sub("&amp;", one_line(text)).translate(_ACTIVE_CHARS)
    line = _WWW.sub(lambda found: found.group()[:-1] + "&#46;", line).replace("://", ":&#47;/")
    line = _LIST_NUMBER.sub(r"\1\\\2", line)
    return _BLOCK_START.sub(lambda found: f"&#{ord(found.group())};", line)


def _bullet(document: Document, item: MinutesItem) -> str:
    words = document.words
    text = escaped(item.text)
    if item.section is Section.ACTIONS:
        owner = escaped(item.owner or "") or words.someone
        text = f"[{'x' if item.is_done else ' '}] **{owner}**: {text}"
        if item.due is not None:
            text += f" ({words.due.format(due=escaped(item.due))})"
    if item.lines:
        text += f" {citation(item.lines)}"
        times = document.times_of(item)
        if times:
            text += f" ({', '.join(times)})"
    remark = words.doubt(item)
    if remark is not None:
        text += f" *({remark})*"
    return f"- {text}"


def _transcript(document: Document) -> str:
    """Return the numbered lines; a remark between two ends the list, which goes on behind it."""
    parts: list[list[str]] = [[]] if document.segments else [[document.empty_transcript()], []]
    for each in document.transcript():
        if isinstance(each, GapRemark):
            parts += [[f"> ({clock(each.at_s)}) {escaped(document.words.of_gap(each))}"], []]
            continue
        speaker = "" if each.speaker is None else f"**{escaped(each.speaker)}**: "
        parts[-1].append(f"{each.number}. ({clock(each.start_s)}) {speaker}{escaped(each.text)}")
    return "\n\n".join("\n".join(part) for part in parts if part)
