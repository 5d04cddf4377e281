"""Commands about the library: what there is, what stands in it, out to a file, away for good."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from unplugged.cli.arguments import AsJson, Format, Named, Out
from unplugged.cli.exit_codes import ExitCode
from unplugged.cli.screen import print_json, say, screen
from unplugged.cli.tables import print_hits, print_meeting, print_meetings
from unplugged.cli.work import Result
from unplugged.core.errors import MinutesUnknown
from unplugged.core.export.text_flow import visible
from unplugged.core.export.times import clock
from unplugged.core.paths import app_paths
from unplugged.core.store import Meeting
from unplugged.runtime.service import MeetingService

app = typer.Typer()

_MOST_HITS = 50


@app.command("list")
def list_meetings(as_json: AsJson = False) -> None:
    """List the meetings of the library, newest first."""
    with MeetingService(app_paths()) as service:
        offer_interrupted(service)
        meetings = service.store.meetings()
        if as_json:
            print_json([_summary(meeting) for meeting in meetings])
        else:
            print_meetings(screen(), meetings)


@app.command()
def show(meeting: Named, as_json: AsJson = False) -> None:
    """Show the minutes and the transcript of a meeting."""
    with MeetingService(app_paths()) as service:
        store = service.store
        meeting_id = store.resolve(meeting)
        if as_json:
            Result(None, "json").write(service, meeting_id)
            return
        print_meeting(
            screen(),
            store.meeting(meeting_id),
            store.lines(meeting_id),
            store.minutes(meeting_id),
            store.gaps(meeting_id),
        )


@app.command("export")
def export_meeting(
    meeting: Named,
    out: Out = None,
    format_name: Format = None,
    version: Annotated[
        int | None, typer.Option("--version", min=1, help="A version of `versions`.")
    ] = None,
) -> None:
    """Write a meeting to a file, or print it in a format."""
    with MeetingService(app_paths()) as service:
        meeting_id = service.store.resolve(meeting)
        if version is not None and version not in service.store.versions(meeting_id):
            raise MinutesUnknown(id=meeting_id, version=str(version))
        Result(out, format_name).write(service, meeting_id, version=version)


@app.command()
def delete(
    meeting: Named,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Don't ask.")] = False,
) -> None:
    """Delete a meeting for good: recording, transcript and minutes."""
    with MeetingService(app_paths()) as service:
        found = service.store.meeting(service.store.resolve(meeting))
        if not yes and not _agrees(f"Delete {found.id} ({visible(found.title)}) for good?"):
            raise typer.Exit(ExitCode.CANCELLED)
        service.store.delete_meeting(found.id)
        say(f"Deleted {found.id}.")


@app.command()
def leave(meeting: Named) -> None:
    """Leave a meeting that was cut off as it is; nothing offers to go on with it any more."""
    with MeetingService(app_paths()) as service:
        meeting_id = service.store.resolve(meeting)
        service.store.leave_cut_off(meeting_id)
        say(f"Left as it is. `unplugged minutes {meeting_id}` still goes on with it.")


@app.command()
def search(words: Annotated[list[str], typer.Argument(help="Words to look for.")]) -> None:
    """Find words in all transcripts and titles."""
    with MeetingService(app_paths()) as service:
        # One more than is shown tells whether there are more.
        found = service.store.search(" ".join(words), limit=_MOST_HITS + 1)
    print_hits(screen(), found[:_MOST_HITS])
    if len(found) > _MOST_HITS:
        say(f"The best {_MOST_HITS} are shown, there are more. Another word narrows them down.")


def offer_interrupted(service: MeetingService) -> None:
    """Say which meetings a crash cut off, and how to go on with them."""
    for meeting in service.interrupted:
        length = f", {clock(meeting.duration_s)} long," if meeting.duration_s else ""
        say(
            f"{meeting.title}{length} was cut off; nothing of it is lost. "
            f"`unplugged minutes {meeting.id}` goes on with it, "
            f"`unplugged leave {meeting.id}` leaves it as it is.",
            style="yellow",
        )


def _agrees(question: str) -> bool:
    """Ask; whoever is not there to answer has not agreed."""
    try:
        return typer.confirm(question, err=True)
    except typer.Abort:
        return False


def _summary(meeting: Meeting) -> dict[str, Any]:
    """Return a meeting of the list for scripts."""
    return {
        "id": meeting.id,
        "title": meeting.title,
        "created_at": meeting.created_at.isoformat(),
        "duration_s": meeting.duration_s,
        "lines": meeting.line_count,
        "language": meeting.language,
        "status": meeting.status.value,
        "has_minutes": meeting.minutes_version is not None,
    }
