"""Who speaks on the tracks of a meeting that is there already, in the terminal."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from unplugged.cli.arguments import MinutesAnew, Named, Quiet
from unplugged.cli.chosen import AS_HEARD, as_chosen
from unplugged.core.final_pass import FinalKind, FinalStart
from unplugged.core.paths import app_paths
from unplugged.runtime.service import MeetingService

app = typer.Typer()


@app.command("tell-speakers")
def tell_speakers(
    meeting: Named,
    speakers: Annotated[
        str, typer.Option("--speakers", metavar="auto|N", help="As many as are heard, or N.")
    ] = AS_HEARD,
    with_minutes: MinutesAnew = True,
    quiet: Quiet = False,
) -> None:
    """Tell the voices of a meeting apart; Ctrl-C pauses, the same command goes on."""
    from unplugged.cli.hear_again import hear_again

    usual = as_chosen(speakers=speakers)
    options = replace(usual, wants_minutes=with_minutes, speakers=usual.speakers or 0)
    with MeetingService(app_paths()) as service:
        service.lock_network()
        hear_again(
            service,
            service.store.resolve(meeting),
            options,
            FinalStart.NOW,
            kind=FinalKind.SPEAKERS,
            replaces_edits=False,
            is_quiet=quiet,
        )
