"""`unplugged models`: what there is, getting more, choosing, giving back."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from unplugged.cli.arguments import AsJson, Quiet
from unplugged.cli.exit_codes import ExitCode
from unplugged.cli.model_follow import get_all
from unplugged.cli.model_tables import print_models, row_as_dict
from unplugged.cli.screen import print_json, say, screen
from unplugged.core.errors import FileMissing, FileUnreadable, ModelMissing
from unplugged.core.model_errors import AddressInvalid, ModelUnknown, NotAModel
from unplugged.core.model_reasons import Reason
from unplugged.core.models.access import hub_access, keep_token, kept_token
from unplugged.core.models.finder import Candidate, find_models, known_caches
from unplugged.core.models.hub import HubAccess, is_web_address
from unplugged.core.paths import AppPaths, app_paths, is_there, reason_of
from unplugged.core.settings import SettingsFile
from unplugged.runtime.model_list import (
    ModelRow,
    ModelState,
    model_rows,
    settings_with,
    settings_without,
)
from unplugged.runtime.service import MeetingService
from unplugged.system.cpu import read_cpu

app = typer.Typer(
    name="models", help="List, get, import, choose and remove models.", no_args_is_help=True
)

_Name = Annotated[str, typer.Argument(help="Name of a model; `models list` shows them.")]
_Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")]
_Mirror = Annotated[
    str | None, typer.Option("--mirror", help="Address of the hub or a mirror of it.")
]
_Proxy = Annotated[str | None, typer.Option("--proxy", help="Address of a proxy.")]
_TokenFile = Annotated[
    Path | None,
    typer.Option(
        "--token-file", help="File with an access token, for models that need consent; - for stdin."
    ),
]


@app.command("list")
def list_models(as_json: AsJson = False) -> None:
    """List the models: those that are here, and those that can be had."""
    rows = _rows(app_paths())
    if as_json:
        print_json([row_as_dict(row) for row in rows])
    else:
        print_models(screen(), rows)


@app.command()
def get(
    name: _Name,
    yes: _Yes = False,
    mirror: _Mirror = None,
    proxy: _Proxy = None,
    token_file: _TokenFile = None,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Download a model from the hub; Ctrl-C pauses, the same command goes on.

    This is the only thing that Unplugged ever uses a network for. The host is shown first.
    """
    paths = app_paths()
    access = _access(paths, mirror, proxy, token_file)
    with MeetingService(paths) as service:
        entry = service.models.entry(name)
        size = f", {entry.file_bytes / 1e6:,.0f} MB" if entry.file_bytes else ""
        say(f"{name} comes from {access.host} ({entry.hub_id}{size}, licence {entry.licence}).")
        say(f"{access.host} sees your network address and what you fetch; it may send it from "
            "other hosts, which are named as they are asked.", style="dim")  # fmt: skip
        if not entry.is_installed and not yes and not _agrees(f"Connect to {access.host}?"):
            raise typer.Exit(ExitCode.CANCELLED)
        service.models.download(name, access)
        get_all(service, is_quiet=quiet)
    if as_json:
        print_json(row_as_dict(_row(paths, name)))


@app.command("import")
def import_models(
    sources: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[PATH]...",
            help="GGUF files, folders of Whisper models, or folders with models somewhere in them, "
            "such as a USB stick.",
        ),
    ] = None,
    caches: Annotated[
        bool,
        typer.Option("--caches", help="Look where Hugging Face and LM Studio keep models here."),
    ] = False,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Add models that lie on a disk; each is tried in a locked process first.

    Files are copied. What another program keeps in its cache is used where it is.
    """
    paths = app_paths()
    places = [*(sources or ()), *(known_caches() if caches else ())]
    if not places:
        raise NotAModel(path="nothing", reason="name a file or a folder, or give --caches")
    found: list[Candidate] = []
    for place in places:
        if not is_there(place):
            raise FileMissing(path=str(place))
        below = find_models(place.absolute(), known_caches())
        if not below and place not in known_caches():
            raise NotAModel(path=str(place), reason=Reason.HAS_NOTHING)
        found += below
    with MeetingService(paths) as service:
        for candidate in dict.fromkeys(found):
            service.models.add(candidate)
        names = get_all(service, is_quiet=quiet)
    if as_json:
        print_json([row_as_dict(_row(paths, name)) for name in names])


@app.command()
def use(name: _Name, as_json: AsJson = False) -> None:
    """Use a model from now on, for speech or for minutes; `best` leaves the choice to Unplugged."""
    paths = app_paths()
    settings = SettingsFile.open(paths.settings_file)
    if name == "best":
        settings.keep(replace(settings.current, speech_model=None, language_model=None))
        say("The best models that are installed are used.")
        return
    row = _row(paths, name)
    if row.state is not ModelState.INSTALLED:
        raise ModelMissing(name=name, kind=row.entry.kind.value)
    settings.keep(settings_with(settings.current, row.entry))
    say(f"{name} is used for {row.entry.kind.value} from now on.")
    if as_json:
        print_json(row_as_dict(_row(paths, name)))


@app.command()
def remove(name: _Name, yes: _Yes = False) -> None:
    """Delete a model that Unplugged has added; what is half there of one, too."""
    paths = app_paths()
    row = _row(paths, name)
    if not yes and not _agrees(f"Delete {name}?"):
        raise typer.Exit(ExitCode.CANCELLED)
    with MeetingService(paths) as service:
        if row.state is ModelState.HALF_DONE:
            service.models.discard(name)
            freed = row.half.done_bytes if row.half is not None else 0
        else:
            freed = service.remove_model(row.entry)
    settings = SettingsFile.open(paths.settings_file)
    settings.keep(settings_without(settings.current, name))
    say(f"Removed {name}; {freed / 1e6:,.0f} MB are free again.")


@app.command()
def hub(
    mirror: _Mirror = None,
    proxy: _Proxy = None,
    token_file: _TokenFile = None,
    forget_token: Annotated[
        bool, typer.Option("--forget-token", help="Forget the access token.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show where models come from, or change it; an empty address is the usual one."""
    paths = app_paths()
    settings = SettingsFile.open(paths.settings_file)
    wanted = settings.current
    if mirror is not None:
        wanted = replace(wanted, hub_endpoint=_address(mirror))
    if proxy is not None:
        wanted = replace(wanted, hub_proxy=_address(proxy))
    settings.keep(wanted)
    if token_file is not None or forget_token:
        keep_token(paths.settings_file, _token(token_file))
    access = hub_access(wanted, paths.settings_file)
    has_token = bool(kept_token(paths.settings_file))
    if as_json:
        told = {"endpoint": access.endpoint, "proxy": access.proxy, "has_token": has_token}
        print_json(told)
        return
    say(f"hub    {access.endpoint}")
    say(f"proxy  {access.proxy or 'as the system says'}")
    say(f"token  {'kept, readable by you only' if has_token else 'none'}")


def _rows(paths: AppPaths) -> tuple[ModelRow, ...]:
    settings = SettingsFile.open(paths.settings_file).current
    return model_rows(paths, settings, read_cpu())


def _row(paths: AppPaths, name: str) -> ModelRow:
    for row in _rows(paths):
        if row.entry.name == name:
            return row
    raise ModelUnknown(name=name)


def _access(
    paths: AppPaths, mirror: str | None, proxy: str | None, token_file: Path | None
) -> HubAccess:
    access = hub_access(SettingsFile.open(paths.settings_file).current, paths.settings_file)
    if mirror:
        access = replace(access, endpoint=_address(mirror).rstrip("/"))
    if proxy:
        access = replace(access, proxy=_address(proxy))
    if token_file is not None:
        access = replace(access, token=_token(token_file))
    return access


def _address(text: str) -> str:
    if text and not is_web_address(text):
        raise AddressInvalid(address=text)
    return text


def _token(path: Path | None) -> str:
    """Return the token of a file; never an argument, which every process could read."""
    if path is None:
        return ""
    if str(path) == "-":
        return sys.stdin.readline().strip()
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else "it is no text"
        raise FileUnreadable(path=str(path), reason=reason) from error


def _agrees(question: str) -> bool:
    """Ask; whoever is not there to answer has not agreed."""
    if not sys.stdin.isatty():
        say(f"{question} Give --yes to agree.", style="yellow")
        return False
    try:
        return typer.confirm(question, err=True)
    except typer.Abort:
        return False
