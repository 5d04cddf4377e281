"""Who speaks on one track, in the terminal: what is wanted, and a meeting that is there already."""

from __future__ import annotations

from typing import Annotated

import typer

from unplugged.cli.arguments import MinutesAnew, Named, Quiet
from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.final_pass import FinalKind, FinalStart
from unplugged.core.paths import app_paths
from unplugged.core.settings import Settings, SettingsFile
from unplugged.runtime.service import MeetingService, WorkOptions

AS_HEARD = "auto"
_OFF = "off"
_MOST = 20

app = typer.Typer()


def wanted_speakers(asked: str | None, settings: Settings) -> int | None:
    """Return how many speakers are to be told apart: 0 for as many as are heard, None for nothing.

    Args:
        asked: "auto", "off" or a number; None for what the settings say.
        settings: The settings.

    Raises:
        ModelMissing: it was asked for, and there is no model for it.
        typer.BadParameter: it is neither of these.
    """
    if asked is None:
        return 0 if settings.tells_speakers else None
    if asked == _OFF:
        return None
    is_number = asked.isascii() and asked.isdigit() and 1 <= int(asked) <= _MOST
    if asked != AS_HEARD and not is_number:
        raise typer.BadParameter(f"give {AS_HEARD}, {_OFF} or a number up to {_MOST}")
    catalogue = Catalogue.read(app_paths().user_models_dir)
    catalogue.find(ModelKind.SPEAKERS, settings.speaker_model)
    return int(asked) if is_number else 0


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

    settings = SettingsFile.open(app_paths().settings_file).current
    options = WorkOptions(
        wants_minutes=with_minutes,
        language_model=settings.language_model,
        speakers=wanted_speakers(speakers, settings) or 0,
        speaker_model=settings.speaker_model,
    )
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
