"""A meeting as the window's user reads it: what leaves the window for people is in its language."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from unplugged.core.export.document import Document
from unplugged.core.export.words import ENGLISH, ExportWords
from unplugged.core.types import STANDARD_HEADINGS, Section
from unplugged.ui.speaker_names import shown_item, shown_name
from unplugged.ui.words import explain_code, explain_gap

_CONTEXT = "Export"  # in the translation files; its strings come from export_texts


def shown_document(document: Document) -> Document:
    """Return a meeting with its speakers' names and the words around it as the user reads them."""
    meeting = document.meeting
    tracks = tuple(replace(each, speaker=_shown(each.speaker)) for each in meeting.tracks)
    names = {each.speaker: _shown(each.speaker) for each in document.segments}
    segments = tuple(replace(each, speaker=names[each.speaker]) for each in document.segments)
    version = document.minutes
    if version is not None:
        items = tuple(map(shown_item, version.minutes.items))
        version = replace(version, minutes=replace(version.minutes, items=items))
    return replace(
        document,
        meeting=replace(meeting, tracks=tracks),
        segments=segments,
        minutes=version,
        words=export_words(),
    )


def standard_heading(section: Section) -> str:
    """Return the heading of a part of the minutes to which no template gave one."""
    return _translated(STANDARD_HEADINGS[section])


def export_words() -> ExportWords:
    """Return what an export says around a meeting, in the user's language."""
    words: dict[str, Any] = {name: _translated(text) for name, text in _english().items()}
    headings = {section: standard_heading(section) for section in STANDARD_HEADINGS}
    return ExportWords(**words, headings=headings, of_code=explain_code, of_gap=explain_gap)


def export_texts() -> list[str]:
    """Return the English texts that are translated for exports."""
    return [*_english().values(), *STANDARD_HEADINGS.values()]


def _english() -> dict[str, str]:
    values = {each.name: getattr(ENGLISH, each.name) for each in fields(ENGLISH)}
    return {name: value for name, value in values.items() if isinstance(value, str)}


def _shown(name: str | None) -> str | None:
    return None if name is None else shown_name(name)


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
