"""What the jobs of one meeting need to know, and the commands made of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from unplugged.core.catalogue import ModelEntry
from unplugged.core.course import Task
from unplugged.core.messages import (
    Command,
    CompressSpool,
    DecodeFile,
    Listen,
    Record,
    Transcribe,
    WriteMinutes,
)
from unplugged.core.store import Meeting

EXTRACTIVE = "extractive"
WRITING = frozenset({Task.WRITE, Task.WRITE_EXTRACTIVE})


@dataclass(frozen=True, slots=True)
class WorkPlan:
    """Everything that the jobs of one meeting need to know.

    Attributes:
        meeting_id: Which meeting.
        source: The file to decode, None when there is none to decode.
        microphone: Id of the source to record, empty for the system's default.
        recording: Where the sound is: the spool (WAV), or FLAC once it is compressed.
        flac: Where the compressed recording goes.
        library: Path of the database, for the worker that reads it.
        speech: The speech model.
        language_model: The model that writes the minutes; None when there is none.
        template: The template file.
        language: ISO 639-1 code, None to detect.
        speech_threads: Threads for recognition.
        minutes_threads: Threads for the language model.
        vocabulary: Names and jargon that may be said.
    """

    meeting_id: str
    source: Path | None
    microphone: str
    recording: Path
    flac: Path
    library: Path
    speech: ModelEntry
    language_model: ModelEntry | None
    template: Path
    language: str | None
    speech_threads: int
    minutes_threads: int
    vocabulary: tuple[str, ...] = ()

    def model_for(self, task: Task) -> ModelEntry | None:
        """Return the model that a task runs on, None for a task without one."""
        if task in (Task.TRANSCRIBE, Task.LISTEN):
            return self.speech
        return self.language_model if task is Task.WRITE else None

    def engine_for(self, task: Task) -> str:
        """Return the name of the engine that writes minutes in a task."""
        model = self.model_for(task)
        return model.engine if model is not None else EXTRACTIVE


def command_for(
    plan: WorkPlan, task: Task, job: int, meeting: Meeting, *, gap_reason: str = "", said: str = ""
) -> Command:
    """Return the command that starts a task.

    Args:
        plan: The meeting's plan.
        task: Which task.
        job: Number of the job.
        meeting: The meeting as it is now: what is transcribed already, its language.
        gap_reason: Why nothing was recorded since the last sample; matters for RECORD only.
        said: The last words of the transcript; matters for what listens.
    """
    spool = str(plan.recording)
    match task:
        case Task.RECORD:
            return Record(job, plan.microphone, spool, gap_reason)
        case Task.DECODE:
            return DecodeFile(job, str(plan.source), spool)
        case Task.COMPRESS:
            return CompressSpool(job, spool, str(plan.flac))
        case Task.LISTEN:
            return Listen(
                job,
                spool=spool,
                from_sample=meeting.transcribed_samples,
                engine=plan.speech.engine,
                model=str(plan.speech.path),
                language=plan.language or meeting.language,
                threads=plan.speech_threads,
                window_s=plan.speech.window_s,
                vocabulary=plan.vocabulary,
                said=said,
            )
        case Task.TRANSCRIBE:
            return Transcribe(
                job,
                spool=spool,
                from_sample=meeting.transcribed_samples,
                engine=plan.speech.engine,
                model=str(plan.speech.path),
                language=plan.language or meeting.language,
                threads=plan.speech_threads,
                window_s=plan.speech.window_s,
                vocabulary=plan.vocabulary,
                said=said,
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
            )
