"""`unplugged stand`: sets the stand up; `unplugged --stand` shows it."""

from __future__ import annotations

import getpass
import sys
from enum import StrEnum
from typing import Annotated

import typer

from unplugged.cli.exit_codes import ExitCode
from unplugged.cli.screen import say
from unplugged.core.atomic import replace_atomically
from unplugged.core.errors import OutputUnwritable
from unplugged.core.paths import app_paths, create_private_dir, reason_of
from unplugged.core.stand.config import EXAMPLE, read_config
from unplugged.core.stand.passphrase import forget_passphrase, has_passphrase, keep_passphrase
from unplugged.core.stand.places import StandPlaces, stand_places
from unplugged.core.stand.tally import StandTally, keep_tally
from unplugged.runtime.stand.autostart import set_stand_autostart

app = typer.Typer(
    name="stand",
    help="Set up the stand for a trade show. `unplugged --stand` shows it.",
    no_args_is_help=True,
)


_Forgets = Annotated[bool, typer.Option("--forget", help="Let anybody leave the stand.")]


class Switch(StrEnum):
    """On or off."""

    ON = "on"
    OFF = "off"


def _places() -> StandPlaces:
    return stand_places(app_paths())


@app.command()
def settings() -> None:
    """Check the stand's settings file and say where it is; one with all keys is made if needed."""
    path = _places().config
    if not path.exists():
        try:
            create_private_dir(path.parent)
            replace_atomically(path, EXAMPLE.encode())
        except OSError as error:
            raise OutputUnwritable(path=str(path), reason=reason_of(error)) from error
    read_config(path)
    typer.echo(str(path))


@app.command()
def passphrase(
    forgets: _Forgets = False,
) -> None:
    """Set what has to be typed to leave the stand; read from standard input if that is no terminal.

    Only a hash of it is kept.
    """
    path = _places().passphrase
    if forgets:
        forget_passphrase(path)
        say("Anybody can leave the stand now.")
        return
    if not sys.stdin.isatty():
        phrase = sys.stdin.readline().rstrip("\n")
    else:
        try:
            phrase, again = getpass.getpass("Passphrase: "), getpass.getpass("Once more: ")
        except EOFError:  # Ctrl-D
            raise typer.Exit(ExitCode.CANCELLED) from None
        if again != phrase:
            say("The two are not the same; nothing was changed.", style="red")
            raise typer.Exit(ExitCode.BAD_INPUT)
    keep_passphrase(path, phrase)
    say("The stand can be left with this passphrase only.")


@app.command()
def autostart(
    switch: Annotated[Switch, typer.Argument(help="Open the stand at each login, or no more.")],
) -> None:
    """Open the stand whenever this user logs in."""
    place = set_stand_autostart(is_on=switch is Switch.ON)
    done = "Opens at login" if switch is Switch.ON else "Opens no more at login"
    say(f"{done}: {place}")
    if switch is Switch.ON and not has_passphrase(_places().passphrase):
        say("No passphrase is set, so anybody can leave it: `unplugged stand passphrase`.")


@app.command()
def reset() -> None:
    """Set the counters of the stand to 0."""
    keep_tally(_places().tally, StandTally())
    say("The counters are 0.")
