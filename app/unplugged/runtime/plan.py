"""What the jobs of one meeting need to know, and the commands made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from unplugged.core.ahead import ReadAhead
from unplugged.core.catalogue import ModelEntry
from unplugged.core.course import RECORDERS, Task
from unplugged.core.messages import (
    Command,
    CompressSpools,
    DecodeFile,
    Listen,
    Record,
    TellSpeakers,
    TrackAudio,
    Transcribe,
    WriteMinutes,
)
from unplugged.core.speakers.default_names import OTHERS
from unplugged.core.store import Meeting, MeetingTrack
from unplugged.core.tuning import AS_USUAL, Tuning
from unplugged.core.types import MinutesPart, SourceKind
from unplugged.runtime.room import Room

EXTRACTIVE = "extractive"
HEARING = frozenset({Task.TRANSCRIBE, Task.LISTEN})
WRITING = frozenset({Task.WRITE, Task.WRITE_EXTRACTIVE})


@dataclass(frozen=True, slots=True)
class TrackPlan:
    """One track of the recording.

    Attributes:
        number: From 1.
        kind: What is recorded, None for a file.
        source_id: Id of the source to record, if it is to be recorded.
        spool: Where the sound is, or its FLAC form beside it once it is compressed.
    """

    number: int
    kind: SourceKind | None
    source_id: str
    spool: Path


@dataclass(frozen=True, slots=True)
class WorkPlan:
    """Everything that the jobs of one meeting need to know.

    Attributes:
        meeting_id: Which meeting.
        source: The file to decode, None when there is none to decode.
        tracks: The tracks of the recording, by number.
        library: Path of the database, for the worker that reads it.
        speech: The speech model.
        language_model: The model that writes the minutes; None when there is none.
        template: The template file.
        parts: The parts that the minutes have by it.
        needs_larger_model: Whether it asks for parts that a model trained for minutes can't write.
        write_in: ISO 639-1 code of the language of the minutes, None for that of the speech.
        language: ISO 639-1 code, None to detect.
        speech_threads: Threads for recognition.
        minutes_threads: Threads for the language model.
        wants_minutes: Whether minutes follow the transcript.
        read_ahead: When stretches are noted while the meeting is recorded.
        ahead_threads: Threads for the language model meanwhile.
        vocabulary: Names and jargon that may be said.
        starts_ns: When the recording begins, on the machine's monotonic clock, where several tracks
            have to begin together.
        is_noisy: Whether it is loud around the microphone.
        speaker_model: The model that tells speakers apart, None when that is not wanted.
        speakers: How many people speak on a track, 0 when nobody knows.
        speaker_threads: Threads for it.
        tuning: How the language model is run.
        weights_dir: Where a model that is brought to other weights for it is kept.
        no_room: Set when notes were wanted during the meeting and memory is too small for it.
    """

    meeting_id: str
    source: Path | None
    tracks: tuple[TrackPlan, ...]
    library: Path
    speech: ModelEntry
    language_model: ModelEntry | None
    template: Path
    parts: tuple[MinutesPart, ...]
    needs_larger_model: bool
    write_in: str | None
    language: str | None
    speech_threads: int
    minutes_threads: int
    wants_minutes: bool
    read_ahead: ReadAhead
    ahead_threads: int
    vocabulary: tuple[str, ...] = ()
    starts_ns: int | None = None
    is_noisy: bool = False
    speaker_model: ModelEntry | None = None
    speakers: int = 0
    speaker_threads: int = 1
    tuning: Tuning = AS_USUAL
    weights_dir: str = ""
    no_room: Room | None = None

    def track(self, number: int) -> TrackPlan:
        """Return the track of this number."""
        return self.tracks[number - 1]

    def track_of(self, recorder: Task) -> TrackPlan:
        """Return the track that a recorder writes."""
        return self.tracks[RECORDERS.index(recorder)]

    def uses(self, entry: ModelEntry) -> bool:
        """Whether a model is one of those that are to be used."""
        models = (self.speech, self.language_model, self.speaker_model)
        return entry.path in {each.path for each in models if each is not None}

    def model_for(self, task: Task) -> ModelEntry | None:
        """Return the model that a task runs on, None for a task without one."""
        if task in HEARING:
            return self.speech
        if task is Task.SPEAKERS:
            return self.speaker_model
        return self.language_model if task is Task.WRITE else None

    def is_plain(self, task: Task) -> bool:
        """Whether what writes in a task can write our own three parts as spoken, and no more."""
        model = self.model_for(task)
        return model is None or model.is_trained_for_minutes

    def engine_for(self, task: Task) -> str:
        """Return the name of the engine that writes minutes in a task."""
        model = self.model_for(task)
        return model.engine if model is not None else EXTRACTIVE


def command_for_sound(plan: WorkPlan, task: Task, job: int, *, gap_reason: str = "") -> Command:
    """Return the command that starts a task which needs nothing of the library.

    Args:
        plan: The meeting's plan.
        task: Which task: one that records, decodes or compresses.
        job: Number of the job.
        gap_reason: Why nothing was recorded since the last sample; matters for recorders only.
    """
    match task:
        case Task.RECORD | Task.RECORD_SECOND:
            track = plan.track_of(task)
            return Record(job, track.source_id, str(track.spool), gap_reason, plan.starts_ns)
        case Task.DECODE:
            return DecodeFile(job, str(plan.source), str(plan.tracks[0].spool))
        case Task.COMPRESS:
            return CompressSpools(job, tuple(str(track.spool) for track in plan.tracks))
        case _:
            raise AssertionError(task)


def command_for(
    plan: WorkPlan, task: Task, job: int, meeting: Meeting, *, said: str = ""
) -> Command:
    """Return the command that starts a task which goes on from what the library has.

    Args:
        plan: The meeting's plan.
        task: Which task: one that hears, tells speakers apart or writes.
        job: Number of the job.
        meeting: The meeting as it is now: what is transcribed already, its language.
        said: The last words of the transcript; matters for what listens.
    """
    match task:
        case Task.LISTEN:
            return Listen(
                job,
                tracks=_audio_of(plan, meeting),
                engine=plan.speech.engine,
                model=str(plan.speech.path),
                language=plan.language or meeting.language,
                threads=plan.speech_threads,
                window_s=plan.speech.window_s,
                vocabulary=plan.vocabulary,
                said=said,
                takes_hints=plan.speech.takes_hints,
                is_noisy=plan.is_noisy,
            )
        case Task.TRANSCRIBE:
            return Transcribe(
                job,
                tracks=_audio_of(plan, meeting),
                engine=plan.speech.engine,
                model=str(plan.speech.path),
                language=plan.language or meeting.language,
                threads=plan.speech_threads,
                window_s=plan.speech.window_s,
                vocabulary=plan.vocabulary,
                said=said,
                takes_hints=plan.speech.takes_hints,
            )
        case Task.SPEAKERS:
            if plan.speaker_model is None:
                raise AssertionError("there is no model to tell speakers apart with")
            return TellSpeakers(
                job,
                library=str(plan.library),
                meeting_id=plan.meeting_id,
                tracks=_audio_of(plan, meeting),
                apart=shared_tracks(meeting.tracks),
                engine=plan.speaker_model.engine,
                model=str(plan.speaker_model.path),
                threads=plan.speaker_threads,
                speakers=plan.speakers,
            )
        case Task.WRITE | Task.WRITE_EXTRACTIVE:
            model = plan.model_for(task)
            return WriteMinutes(
                job,
                library=str(plan.library),
                meeting_id=plan.meeting_id,
                engine=plan.engine_for(task),
                model=str(model.path) if model else "",
                template=str(plan.template),
                threads=plan.minutes_threads,
                context_tokens=model.context_tokens if model else 0,
                chunk_tokens=model.chunk_tokens if model else 0,
                max_lines=model.max_lines if model else 0,
                is_trained_for_minutes=model is not None and model.is_trained_for_minutes,
                write_in=plan.write_in or "",
                tuning=plan.tuning,
                weights_dir=plan.weights_dir,
            )
        case _:
            raise AssertionError(task)


def _audio_of(plan: WorkPlan, meeting: Meeting) -> tuple[TrackAudio, ...]:
    """Return the tracks to transcribe, each from where its transcript ends."""
    done = {track.number: track.transcribed_samples for track in meeting.tracks}
    return tuple(
        TrackAudio(
            track.number,
            str(track.spool),
            done[track.number],
            overhears=overheard_by(track.kind, meeting.tracks),
        )
        for track in plan.tracks
    )


def overheard_by(kind: SourceKind | None, tracks: Sequence[MeetingTrack]) -> int | None:
    """Return the number of the track whose loudspeaker a track of this kind may hear."""
    if kind is not SourceKind.MIC:
        return None
    return next((track.number for track in tracks if track.kind is SourceKind.SYSTEM), None)


def shared_tracks(tracks: Sequence[MeetingTrack]) -> tuple[int, ...]:
    """Return the numbers of the tracks on which several people may speak.

    Those are the ones that nobody has given a speaker, and of a call the other side, as long as it
    is called as we called it.
    """
    return tuple(track.number for track in tracks if track.speaker in (None, OTHERS))
