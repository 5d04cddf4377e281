"""What was chosen in the settings, for where a command says nothing else."""

from __future__ import annotations

import typer

from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.models.openvino import Device
from unplugged.core.paths import app_paths
from unplugged.core.settings import Settings, SettingsFile
from unplugged.runtime.options import WorkOptions, device_for

AS_HEARD = "auto"
_OFF = "off"
_MOST = 20


def as_chosen(
    *,
    speech_model: str | None = None,
    language_model: str | None = None,
    words: list[str] | None = None,
    speakers: str | None = None,
    device: Device | None = None,
) -> WorkOptions:
    """Return what a command asks for, else what was chosen with `models use` or in the window.

    Args:
        speech_model: Name of the speech model, None for the chosen one.
        language_model: Name of the language model, None for the chosen one.
        words: Names and jargon of this meeting, beside those of the settings.
        speakers: "auto", "off" or a number; None for what the settings say.
        device: Where models in OpenVINO's form run, None for what the settings say.

    Raises:
        ModelMissing: speakers are to be told apart, and there is no model for it.
        typer.BadParameter: ``speakers`` is none of these.
    """
    settings = SettingsFile.open(app_paths().settings_file).current
    return WorkOptions(
        speech_model=speech_model or settings.speech_model,
        language_model=language_model or settings.language_model,
        vocabulary=(*(words or ()), *settings.vocabulary),
        speakers=wanted_speakers(speakers, settings),
        speaker_model=settings.speaker_model,
        device=device or device_for(prefers_npu=settings.prefers_npu),
        read_ahead=settings.read_ahead,
        tuning=settings.tuning,
    )


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
