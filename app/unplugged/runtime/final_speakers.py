"""The final pass that finds out who speaks: what its worker is to do, and what it leads to."""

from __future__ import annotations

from dataclasses import replace

from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.messages import TellSpeakers, TrackAudio
from unplugged.core.paths import AppPaths
from unplugged.core.store import Meeting, MinutesVersion, Store
from unplugged.runtime.final_run import FinalRun
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.plan import shared_tracks
from unplugged.runtime.planner import unchanged


def command_for_speakers(
    job: int,
    meeting: Meeting,
    tracks: tuple[TrackAudio, ...],
    options: WorkOptions,
    paths: AppPaths,
) -> TellSpeakers:
    """Return the command that finds out who speaks in a meeting, or goes on with it.

    Raises:
        ModelMissing, ModelChanged: there is no model for it, or none that may be used.
    """
    catalogue = Catalogue.read(paths.user_models_dir)
    voices = unchanged(catalogue.find(ModelKind.SPEAKERS, options.speaker_model), paths)
    return TellSpeakers(
        job,
        library=str(paths.library_db),
        meeting_id=meeting.id,
        tracks=tracks,
        apart=shared_tracks(meeting.tracks),
        engine=voices.engine,
        model=str(voices.path),
        threads=1,  # in the background; a window is too small for more
        speakers=options.speakers or 0,
    )


def are_minutes_outdated(run: FinalRun, store: Store) -> bool:
    """Whether the minutes don't name anybody that the run has found, or there are none yet."""
    return bool(run.turns) or store.minutes(run.meeting_id) is None


def as_written(options: WorkOptions, minutes: MinutesVersion | None) -> WorkOptions:
    """Return the options with the template of the minutes there are."""
    if minutes is None:
        return options
    return replace(options, template=minutes.minutes.template)


def with_speakers(hearing: WorkOptions, asked: WorkOptions) -> WorkOptions:
    """Return the options of a recording that is heard again, and then who speaks is found out."""
    return replace(
        hearing,
        speakers=asked.speakers or 0,
        speaker_model=asked.speaker_model,
        wants_minutes=hearing.wants_minutes or asked.wants_minutes,
    )
