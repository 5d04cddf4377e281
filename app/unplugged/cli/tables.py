"""Meetings, transcripts and minutes as they look in a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from unplugged.core.export.text_flow import one_line, wrap
from unplugged.core.export.times import clock
from unplugged.core.export.words import ENGLISH
from unplugged.core.gaps import GapRemark, remarks_on, with_remarks
from unplugged.core.sentences import has_sentence, sentence
from unplugged.core.store import Gap, Hit, Meeting, MinutesVersion
from unplugged.core.types import Line, MeetingStatus, Minutes, MinutesItem, Section, Source

_HEADS = ("meeting", "date", "length", "lines", "state")
_LEAST_ROOM = 12  # columns, for a title in a column of its own
_STATUS_STYLE = {
    MeetingStatus.READY: "green",
    MeetingStatus.TRANSCRIBED: "green",
    MeetingStatus.INTERRUPTED: "yellow",
    MeetingStatus.FAILED: "red",
}


def print_meetings(console: Console, meetings: Sequence[Meeting]) -> None:
    """Print the library, newest first."""
    if not meetings:
        console.print("The library is empty. `unplugged minutes FILE` adds a meeting.")
        return
    rows = [
        (
            meeting.id,
            f"{meeting.created_at.astimezone():%Y-%m-%d %H:%M}",
            clock(meeting.duration_s) if meeting.duration_s is not None else "",
            str(meeting.line_count),
            meeting.status.value,
        )
        for meeting in meetings
    ]
    id_, date, length, lines, state = (
        max(map(len, each)) for each in zip(_HEADS, *rows, strict=True)
    )

    def before(row: tuple[str, ...]) -> str:
        return f"{row[0]:<{id_}}  {row[1]:<{date}}  {row[2]:>{length}}  {row[3]:>{lines}}  "

    indent = len(before(_HEADS)) + state + 2
    console.print(Text(f"{before(_HEADS)}{'state':<{state}}  title", style="dim"))
    for meeting, row in zip(meetings, rows, strict=True):
        status = (f"{row[4]:<{state}}  ", _STATUS_STYLE.get(meeting.status, ""))
        for place, line in enumerate(_title_lines(console, meeting.title, indent)):
            start = Text.assemble(before(row), status) if place == 0 else Text(" " * indent)
            console.print(start.append(line))


def _title_lines(console: Console, title: str, indent: int) -> list[str]:
    """Return a title in lines beside each other on a terminal, else in one.

    What goes into a pipe is read line by line; a terminal with no room breaks the line itself.
    """
    room = console.width - indent
    shown = one_line(title)
    return wrap(shown, room) if console.is_terminal and room >= _LEAST_ROOM else [shown]


def print_meeting(
    console: Console,
    meeting: Meeting,
    lines: Sequence[Line],
    version: MinutesVersion | None,
    gaps: Sequence[Gap] = (),
) -> None:
    """Print one meeting: what it is, its minutes, its transcript with what is missing in it."""
    console.print(Text(meeting.title, style="bold"))
    facts = [meeting.id, f"{meeting.created_at.astimezone():%Y-%m-%d %H:%M}", meeting.status.value]
    if meeting.duration_s is not None:
        facts.insert(2, clock(meeting.duration_s))
    console.print(Text("  ".join(facts), style="dim"))
    for code in (meeting.damage, meeting.note):
        if code is not None and has_sentence(code):
            console.print(Text(sentence(code), style="yellow"))
    if version is not None:
        print_minutes(console, version.minutes, lines)
        if not version.is_finished:
            console.print(Text(sentence("partial_minutes"), style="yellow"))
    console.print()
    console.print(Text(ENGLISH.transcript, style="bold"))
    speakers = {track.number: track.speaker for track in meeting.tracks}
    for each in with_remarks(lines, remarks_on(gaps, speakers)):
        if isinstance(each, GapRemark):
            stamp = f"{clock(each.at_s):>13}  "
            console.print(Text.assemble((stamp, "cyan"), (each.text, "yellow")))
        else:
            print_line(console, each)


def print_minutes(console: Console, minutes: Minutes, lines: Sequence[Line]) -> None:
    """Print minutes with the moment in the recording that carries each bullet."""
    starts_s = {line.number: line.start_s for line in lines}
    for part in minutes.parts:
        console.print()
        console.print(Text(part.title, style="bold"))
        items = minutes.in_part(part)
        if not items:
            console.print(Text("  none", style="dim"))
        for item in items:
            console.print(_bullet(item, starts_s))
    console.print()
    if minutes.note is not None:
        console.print(Text(sentence(minutes.note), style="yellow"))
    if minutes.covered_lines < minutes.total_lines:
        covered, total = f"{minutes.covered_lines:,}", f"{minutes.total_lines:,}"
        console.print(Text(f"Made from {covered} of {total} lines.", style="yellow"))


def print_versions(console: Console, versions: Sequence[MinutesVersion], shown: int | None) -> None:
    """Print the versions of a meeting's minutes, oldest first; a star marks the one shown."""
    if not versions:
        console.print("No minutes have been written yet. `unplugged minutes ID` writes them.")
    for version in versions:
        minutes = version.minutes
        mark = "*" if version.version == shown else " "
        by = minutes.engine if minutes.model is None else f"{minutes.model} ({minutes.engine})"
        state = "" if version.is_finished else "  broke off"
        text = (
            f"{mark} {version.version:>3}  {version.created_at.astimezone():%Y-%m-%d %H:%M}  "
            f"{minutes.template}, {by}, {len(minutes.items)} bullets{state}"
        )
        console.print(Text(text))


def print_line(console: Console, line: Line) -> None:
    """Print one line of a transcript."""
    who = f"{line.speaker}: " if line.speaker else ""
    stamp = f"{line.number:>4}  {clock(line.start_s):>7}  "
    console.print(Text.assemble((stamp, "cyan"), who, line.text))


def print_sources(console: Console, sources: Sequence[Source]) -> None:
    """Print what can be recorded."""
    if not sources:
        console.print("Nothing can be recorded: no microphone is connected.")
    for source in sources:
        mark = "*" if source.is_default else " "
        console.print(Text.assemble(f"{mark} {source.kind.value:<7}", (source.id, "cyan")))
        console.print(Text(f"           {source.name}", style="dim"))


def print_hits(console: Console, hits: Sequence[Hit]) -> None:
    """Print what a search found."""
    if not hits:
        console.print("Nothing found.")
    for hit in hits:
        snippet = Text(hit.snippet)
        for start, end in hit.marks:
            snippet.stylize("bold", start, end)
        where = "title" if hit.start_s is None else clock(hit.start_s)
        console.print(Text.assemble((f"{hit.meeting_id}  {where:>7}  ", "cyan"), snippet))


def _bullet(item: MinutesItem, starts_s: dict[int, float]) -> Text:
    text = Text("  - ")
    if item.section is Section.ACTIONS:
        text.append(f"{item.owner or ENGLISH.someone}: ", style="bold")
    text.append(item.text)
    if item.due is not None:
        text.append(f" ({ENGLISH.due.format(due=item.due)})", style="magenta")
    moments = ", ".join(clock(starts_s[n]) for n in item.lines if n in starts_s)
    remark = ENGLISH.doubt(item)
    if remark is not None:
        text.append(f"  {remark}", style="red")
    elif moments:
        text.append(f"  [{moments}]", style="cyan")
    return text
