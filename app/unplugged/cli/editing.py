"""Commands that change a meeting by hand: lines, speakers, tasks, titles, versions of minutes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from unplugged.cli.arguments import AsJson, Named
from unplugged.cli.screen import print_json, say, screen
from unplugged.cli.tables import print_line, print_versions
from unplugged.core.editing import places_of
from unplugged.core.errors import MeetingHasNoMinutes, NothingToUndo
from unplugged.core.paths import app_paths
from unplugged.core.store import Changes, MinutesVersion, Store
from unplugged.runtime.service import MeetingService

app = typer.Typer()

_Line = Annotated[int, typer.Argument(min=1, help="Number of a line, as `show` prints it.")]
_Version = Annotated[int, typer.Argument(min=1, help="Number of a version, as `versions` lists.")]


@app.command()
def edit(meeting: Named, line: _Line, text: str, as_json: AsJson = False) -> None:
    """Change what a line of the transcript says."""
    with _library(meeting) as (store, meeting_id):
        _tell(store, meeting_id, store.edit_text(meeting_id, line, text), as_json=as_json)


@app.command()
def replace(
    meeting: Named,
    wanted: Annotated[str, typer.Argument(help="What to look for, letter by letter.")],
    replacement: Annotated[str, typer.Argument(help="What to put in its place.")],
    match_case: Annotated[bool, typer.Option(help="Whether capitals matter.")] = False,
    whole_words: Annotated[bool, typer.Option(help="Leave it inside longer words.")] = False,
    dry_run: Annotated[bool, typer.Option(help="Show the lines, change nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Replace words in the whole transcript of a meeting, as one change."""
    with _library(meeting) as (store, meeting_id):
        if dry_run:
            found = tuple(
                line.number
                for line in store.lines(meeting_id)
                if places_of(line.text, wanted, matches_case=match_case, is_whole_words=whole_words)
            )
            _show_lines(store, meeting_id, found, as_json=as_json)
            return
        changes = store.replace_text(
            meeting_id, wanted, replacement, matches_case=match_case, is_whole_words=whole_words
        )
        _tell(store, meeting_id, changes, as_json=as_json)


@app.command()
def speakers(
    meeting: Named,
    name: Annotated[str | None, typer.Argument(help="A speaker as the lines have it.")] = None,
    new_name: Annotated[str | None, typer.Argument(help="The name from now on.")] = None,
    line: Annotated[
        int | None, typer.Option("--line", min=1, help="Give only this line to NAME.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List who speaks; with two names rename a speaker, with --line say who speaks in one line."""
    with _library(meeting) as (store, meeting_id):
        if line is not None:
            changes = store.set_speaker(meeting_id, line, name)
            _tell(store, meeting_id, changes, as_json=as_json)
        elif name is not None and new_name is not None:
            changes = store.rename_speaker(meeting_id, name, new_name)
            _tell(store, meeting_id, changes, as_json=as_json)
        elif name is not None:
            raise typer.BadParameter("give the new name too", param_hint="NEW_NAME")
        else:
            counts: dict[str, int] = {}
            for each in store.lines(meeting_id):
                counts[each.speaker or ""] = counts.get(each.speaker or "", 0) + 1
            if as_json:
                print_json([{"speaker": who or None, "lines": n} for who, n in counts.items()])
            else:
                for who, count in counts.items():
                    screen().print(f"{count:>5}  {who or 'nobody known'}", markup=False)


@app.command()
def rename(meeting: Named, title: str, as_json: AsJson = False) -> None:
    """Give a meeting another title."""
    with _library(meeting) as (store, meeting_id):
        store.rename_meeting(meeting_id, title)
        if as_json:
            print_json({"id": meeting_id, "title": store.meeting(meeting_id).title})
        else:
            say(f"{meeting_id} is called {store.meeting(meeting_id).title} now.")


@app.command()
def tick(
    meeting: Named,
    task: Annotated[
        int | None, typer.Argument(min=1, help="Number of a task, as this lists them.")
    ] = None,
    off: Annotated[bool, typer.Option("--off", help="Take the tick away.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the action items of a meeting, or tick one off."""
    with _library(meeting) as (store, meeting_id):
        version = _shown(store, meeting_id)
        if task is not None:
            store.set_done(meeting_id, version.version, task, is_done=not off)
            version = _shown(store, meeting_id)
        tasks = [item for item in version.minutes.items if item.section.value == "actions"]
        if as_json:
            print_json(
                [
                    {
                        "task": item.number,
                        "text": item.text,
                        "owner": item.owner,
                        "due": item.due,
                        "is_done": item.is_done,
                    }
                    for item in tasks
                ]
            )
            return
        for item in tasks:
            mark = "x" if item.is_done else " "
            due = f" (due {item.due})" if item.due else ""
            text = f"{item.number:>3}  [{mark}] {item.owner or 'Someone'}: {item.text}{due}"
            screen().print(text, markup=False)


@app.command()
def undo(meeting: Named, as_json: AsJson = False) -> None:
    """Take the last change of a meeting back."""
    with _library(meeting) as (store, meeting_id):
        _tell_again(store, meeting_id, store.undo(meeting_id), as_json=as_json)


@app.command()
def redo(meeting: Named, as_json: AsJson = False) -> None:
    """Do again what `undo` took back last."""
    with _library(meeting) as (store, meeting_id):
        _tell_again(store, meeting_id, store.redo(meeting_id), as_json=as_json)


@app.command()
def versions(meeting: Named, as_json: AsJson = False) -> None:
    """List the versions of a meeting's minutes; `minutes ID` writes a new one."""
    with _library(meeting) as (store, meeting_id):
        found = [
            version
            for number in store.versions(meeting_id)
            if (version := store.minutes(meeting_id, number)) is not None
        ]
        shown = store.meeting(meeting_id).minutes_version
        if as_json:
            print_json([_version_of(version, shown) for version in found])
        else:
            print_versions(screen(), found, shown)


@app.command()
def choose(meeting: Named, version: _Version) -> None:
    """Make a version of the minutes the one that is shown and exported."""
    with _library(meeting) as (store, meeting_id):
        store.choose_minutes(meeting_id, version)
        say(f"Version {version} is shown now.")


@app.command("delete-version")
def delete_version(meeting: Named, version: _Version) -> None:
    """Delete one version of a meeting's minutes for good."""
    with _library(meeting) as (store, meeting_id):
        store.delete_minutes(meeting_id, version)
        say(f"Version {version} is deleted.")


@contextmanager
def _library(meeting: str) -> Iterator[tuple[Store, str]]:
    """Open the library and find the meeting that was named."""
    with MeetingService(app_paths()) as service:
        yield service.store, service.store.resolve(meeting)


def _shown(store: Store, meeting_id: str) -> MinutesVersion:
    version = store.minutes(meeting_id)
    if version is None:
        raise MeetingHasNoMinutes(id=meeting_id)
    return version


def _tell(store: Store, meeting_id: str, changes: Changes, *, as_json: bool) -> None:
    """Show the lines that changed, and whether the minutes did."""
    if as_json:
        print_json(
            {
                "id": meeting_id,
                "lines": list(changes.lines),
                "touches_minutes": changes.touches_minutes,
            }
        )
        return
    _show_lines(store, meeting_id, changes.lines, as_json=False)
    if not changes.lines:
        say("Nothing changed.")
    if changes.touches_minutes:
        say("Bullets of the minutes changed with it; `show` has them.")


def _tell_again(store: Store, meeting_id: str, changes: Changes | None, *, as_json: bool) -> None:
    if changes is None:
        raise NothingToUndo(id=meeting_id)
    if changes.lines or as_json:
        _tell(store, meeting_id, changes, as_json=as_json)
    else:
        say("Done.")


def _show_lines(store: Store, meeting_id: str, numbers: tuple[int, ...], *, as_json: bool) -> None:
    wanted = set(numbers)
    lines = [line for line in store.lines(meeting_id) if line.number in wanted]
    if as_json:
        print_json([{"line": line.number, "text": line.text} for line in lines])
        return
    for line in lines:
        print_line(screen(), line)


def _version_of(version: MinutesVersion, shown: int | None) -> dict[str, object]:
    minutes = version.minutes
    return {
        "version": version.version,
        "created_at": version.created_at.isoformat(),
        "is_finished": version.is_finished,
        "is_shown": version.version == shown,
        "template": minutes.template,
        "engine": minutes.engine,
        "model": minutes.model,
        "bullets": len(minutes.items),
    }
