"""What the worker of a final pass is to do, and whether a meeting is ready for one."""

from __future__ import annotations

from pathlib import Path

from unplugged.audio.at_16k import AudioAt16k
from unplugged.audio.spool import open_audio
from unplugged.core.budget import budget_for
from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.errors import FileMissing, TranscriptUnfinished
from unplugged.core.final_pass import FinalKind, FinalPass
from unplugged.core.hint import vocabulary_of
from unplugged.core.messages import TellSpeakers, TrackAudio, Transcribe
from unplugged.core.paths import AppPaths
from unplugged.core.store import Meeting, Store
from unplugged.runtime.final_speakers import command_for_speakers
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.placing import placed
from unplugged.runtime.plan import overheard_by
from unplugged.runtime.planner import unchanged
from unplugged.runtime.recordings import RECORDING, no_sound_of
from unplugged.system.cpu import read_cpu


def command_for_final(
    final: FinalPass, job: int, store: Store, paths: AppPaths
) -> Transcribe | TellSpeakers:
    """Return the command that begins a final pass, or goes on with it.

    Raises:
        UnpluggedError: meeting, recording or model are not there any more.
    """
    options = WorkOptions.unpacked(final.options)
    meeting = store.meeting(final.meeting_id)
    folder = paths.meeting_dir(meeting.id)
    for track in meeting.tracks:  # the worker would wait for one that isn't there
        with open_audio(folder / (track.audio_path or "")):
            pass
    tracks = tuple(
        TrackAudio(
            track.number,
            str(folder / (track.audio_path or "")),
            final.done_samples(track.number),
            overhears=overheard_by(track.kind, meeting.tracks),
        )
        for track in meeting.tracks
    )
    if final.kind is FinalKind.SPEAKERS:
        return command_for_speakers(job, meeting, tracks, options, paths)
    catalogue = Catalogue.read(paths.user_models_dir)
    found = unchanged(catalogue.find(ModelKind.SPEECH, options.speech_model), paths)
    speech = placed(found, options.device)
    return Transcribe(
        job,
        tracks=tracks,
        engine=speech.engine,
        model=str(speech.path),
        language=options.language or meeting.language,
        threads=options.threads or budget_for(read_cpu().cores).speech_threads,
        window_s=speech.window_s,
        vocabulary=vocabulary_of(options.vocabulary),
        takes_hints=speech.takes_hints,
        is_final=True,
    )


def require_ready(
    meeting_id: str, options: WorkOptions, kind: FinalKind, store: Store, paths: AppPaths
) -> None:
    """Find out that a final pass of this kind can begin.

    Raises:
        MeetingUnknown: there is no such meeting.
        TranscriptUnfinished: it was never heard to its end.
        FileMissing, MeetingEmpty: its recording is not there any more, or never was.
        ModelMissing, ModelChanged: there is no model for it, or none that may be used.
    """
    meeting = store.meeting(meeting_id)
    catalogue = Catalogue.read(paths.user_models_dir)
    if kind is FinalKind.SPEAKERS:
        found = catalogue.find(ModelKind.SPEAKERS, options.speaker_model)
    else:
        found = catalogue.find(ModelKind.SPEECH, options.speech_model)
    unchanged(found, paths)
    if not _is_heard_once(meeting, paths.meeting_dir(meeting_id)):
        raise TranscriptUnfinished(id=meeting_id)


def _is_heard_once(meeting: Meeting, folder: Path) -> bool:
    """Whether the recording of a meeting is complete and was heard to its end.

    Args:
        meeting: The meeting.
        folder: Its folder.

    Raises:
        FileMissing, MeetingEmpty: its recording is not there, or never was.
    """
    if not meeting.status.is_at_rest:
        return False
    for track in meeting.tracks:
        path = folder / (track.audio_path or RECORDING)
        try:
            audio = open_audio(path)
        except FileMissing:
            raise no_sound_of(meeting, path) from None
        with audio:
            total = AudioAt16k(audio).available_samples
            if not audio.is_closed or track.transcribed_samples < total:
                return False
    return True
