"""Every format there is: texts of the core, DOCX, and PDF; Qt is loaded for a PDF only."""

from __future__ import annotations

from unplugged.core.errors import FormatUnknown
from unplugged.core.export import FORMATS, Document, export
from unplugged.core.store import StoreReader

DOCX, PDF = "docx", "pdf"
ALL_FORMATS = (*FORMATS, DOCX, PDF)
BINARY = frozenset({DOCX, PDF})


def format_of(name: str) -> str:
    """Return the name of a format as this package knows it.

    Args:
        name: As a person gives it, in any case, with or without a leading dot.

    Raises:
        FormatUnknown: there is no such format.
    """
    wanted = name.lower().removeprefix(".")
    if wanted not in ALL_FORMATS:
        raise FormatUnknown(name=name, known=", ".join(ALL_FORMATS))
    return wanted


def render(
    store: StoreReader, meeting_id: str, format_name: str, *, version: int | None = None
) -> str | bytes:
    """Return a meeting in a format: text, or bytes for one of ``BINARY``.

    Args:
        store: The library.
        meeting_id: Which meeting.
        format_name: One of ``ALL_FORMATS``.
        version: Which version of the minutes, None for the one that is shown.

    Raises:
        MeetingUnknown: there is no such meeting.
        FormatUnknown: there is no such format.
    """
    meeting = store.meeting(meeting_id)
    segments = store.segments(meeting_id)
    minutes = store.minutes(meeting_id, version)
    runs, gaps = store.runs(meeting_id), store.gaps(meeting_id)
    wanted = format_of(format_name)
    if wanted == DOCX:
        from unplugged.documents.docx import to_docx

        return to_docx(Document(meeting, segments, minutes, runs, gaps))
    if wanted == PDF:
        from unplugged.ui.documents.pdf import to_pdf

        return to_pdf(Document(meeting, segments, minutes, runs, gaps))
    return export(meeting, segments, minutes, wanted, runs=runs, gaps=gaps)
