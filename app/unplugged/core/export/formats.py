"""The formats there are, by name."""

from __future__ import annotations

from collections.abc import Callable

from unplugged.core.errors import FormatUnknown
from unplugged.core.export.document import Document
from unplugged.core.export.json_document import to_json
from unplugged.core.export.markdown import to_markdown
from unplugged.core.export.plain_text import to_text
from unplugged.core.export.subtitles import to_srt, to_vtt
from unplugged.core.store import Gap, Meeting, MinutesVersion, Run
from unplugged.core.types import Segment

# The name is also the ending of the file.
FORMATS: dict[str, Callable[[Document], str]] = {
    "md": to_markdown,
    "txt": to_text,
    "json": to_json,
    "srt": to_srt,
    "vtt": to_vtt,
}


def export(
    meeting: Meeting,
    segments: tuple[Segment, ...],
    minutes: MinutesVersion | None,
    format_name: str,
    *,
    runs: tuple[Run, ...] = (),
    gaps: tuple[Gap, ...] = (),
) -> str:
    """Return a meeting in one of ``FORMATS``.

    Args:
        meeting: The meeting.
        segments: Its transcript; the n-th one is line n.
        minutes: The version of its minutes to write, None when there is none; the subtitle formats
            have no place for them.
        format_name: Name of the format, in any case, with or without a leading dot.
        runs: What the work on it cost; only JSON has a place for it.
        gaps: Where something was not recorded.

    Raises:
        FormatUnknown: there is no such format.
    """
    write = FORMATS.get(format_name.lower().removeprefix("."))
    if write is None:
        raise FormatUnknown(name=format_name, known=", ".join(FORMATS))
    return write(Document(meeting, segments, minutes, runs, gaps))
