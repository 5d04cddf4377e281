"""The work on one meeting: news of workers become rows, decisions of the session become jobs."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from unplugged.audio.spool import open_audio, repair
from unplugged.core.catalogue import ModelEntry
from unplugged.core.errors import InputFault
from unplugged.core.messages import (
    Cancelled,
    Command,
    Committed,
    CompressSpool,
    Decoded,
    DecodeFile,
    EngineLoaded,
    Event,
    Failed,
    Finished,
    ItemWritten,
    MinutesReady,
    Progress,
    TokenBatch,
    Transcribe,
    WorkerDied,
    WriteMinutes,
)
from unplugged.core.session import (
    WORKER_OF,
    CancelAsked,
    CloseSpool,
    DropTask,
    Effect,
    Happening,
    KeepStatus,
    KillTask,
    Outcome,
    RunTask,
    Session,
    StopTask,
    Task,
    TaskCancelled,
    TaskDied,
    TaskFailed,
    TaskFinished,
    TaskProgressed,
    Tick,
    WorkerKind,
    apply,
    begin,
)
from unplugged.core.store import MinutesCost, Run, Store
from unplugged.core.types import SAMPLE_RATE_HZ, EngineInfo, Line, Segment
from unplugged.runtime.notices import (
    EngineStarted,
    ItemAdded,
    LineAdded,
    Notice,
    Remarked,
    StageProgressed,
    TextWritten,
    WorkEnded,
    WorkerLostMidway,
)
from unplugged.runtime.workers import Delivery, WorkerSlot

EXTRACTIVE = "extractive"
DECODER_STOPPED = "decoder_stopped"
_JOBS = itertools.count(1)  # over all meetings of this process, so that no number comes twice


@dataclass(frozen=True, slots=True)
class WorkPlan:
    """Everything that the jobs of one meeting need to know.

    Attributes:
        meeting_id: Which meeting.
        source: The file to decode, None when the recording lies in the library.
        recording: Where the sound is: the spool (WAV), or FLAC once it is compressed.
        flac: Where the compressed recording goes.
        library: Path of the database, for the worker that reads it.
        speech: The speech model.
        language_model: The model that writes the minutes; None when there is none.
        template: The template file.
        language: ISO 639-1 code, None to detect.
        speech_threads: Threads for recognition.
        minutes_threads: Threads for the language model.
    """

    meeting_id: str
    source: Path | None
    recording: Path
    flac: Path
    library: Path
    speech: ModelEntry
    language_model: ModelEntry | None
    template: Path
    language: str | None
    speech_threads: int
    minutes_threads: int


class _Stage:
    """One run of one task: its job, its clock, how far it came."""

    def __init__(self, job: int) -> None:
        self.job = job
        self.started_at = datetime.now(UTC)
        self._started_s = time.monotonic()
        self.done = 0.0
        self.first_sample = 0
        self.info: EngineInfo | None = None

    @property
    def elapsed_s(self) -> float:
        """Wall seconds since it began."""
        return time.monotonic() - self._started_s


class MeetingWork:
    """One meeting being worked on, from ``start`` until ``is_over``.

    The session decides, the store keeps, the slots run; this class only carries between them.
    """

    def __init__(
        self,
        plan: WorkPlan,
        session: Session,
        store: Store,
        slots: Mapping[WorkerKind, WorkerSlot],
        tell: Callable[[Notice], None],
    ) -> None:
        """Take a plan and the state to begin with; nothing runs before ``start``."""
        self._plan = plan
        self._session = session
        self._store = store
        self._slots = slots
        self._tell = tell
        self._stages: dict[Task, _Stage] = {}
        self._writing: int | None = None  # the version of the minutes that is being written

    @property
    def meeting_id(self) -> str:
        """Which meeting."""
        return self._plan.meeting_id

    @property
    def is_over(self) -> bool:
        """Whether nothing runs any more."""
        return self._session.is_over

    def start(self) -> None:
        """Begin."""
        self._take(begin(self._session, time.monotonic()))

    def cancel(self) -> None:
        """Ask for the end; ``tick`` sees it through."""
        self._take(apply(self._session, CancelAsked()))

    def tick(self) -> None:
        """Let time go by: patience, and the ladder of jobs that are being stopped."""
        now_s = time.monotonic()
        for slot in self._slots.values():
            slot.climb(now_s)
        self._take(apply(self._session, Tick(now_s)))

    def receive(self, delivery: Delivery) -> None:
        """Take one event of a worker."""
        slot = self._slots[delivery.worker]
        task = next((t for t, s in self._stages.items() if s.job == slot.job), None)
        event = slot.note(delivery)
        if event is None or task is None:
            return
        self._keep(task, self._stages[task], event)
        happening = self._meaning(task, event)
        if happening is not None:
            self._take(apply(self._session, happening))

    # --- what happened ----------------------------------------------------------------------------

    def _keep(self, task: Task, stage: _Stage, event: Event) -> None:
        """Write what must not be lost into the library, and tell whoever looks."""
        meeting_id = self.meeting_id
        match event:
            case EngineLoaded(_, info, load_s):
                stage.info = info
                self._tell(EngineStarted(task, info, load_s))
            case Progress(_, done, total):
                stage.done = done
                self._tell(StageProgressed(task, done, total, stage.elapsed_s))
            case Decoded(_, duration_s, damage):
                self._keep_duration(duration_s, damage)
            case Committed(_, segment, end_sample):
                self._keep_segment(segment, end_sample)
            case TokenBatch(_, text):
                self._tell(TextWritten(text))
            case ItemWritten(_, item) if self._writing is not None:
                self._store.add_minutes_item(meeting_id, self._writing, item)
                self._tell(ItemAdded(item))
            case MinutesReady():
                self._finish_minutes(event)
            case Finished():
                self._store.add_run(meeting_id, self._run_of(task, stage, event))
            case _:
                pass

    def _meaning(self, task: Task, event: Event) -> Happening | None:
        """Say in the session's words what an event means."""
        now_s = time.monotonic()
        match event:
            case EngineLoaded() | Progress() | Committed():
                return TaskProgressed(task, now_s)
            case Finished():
                meeting = self._store.meeting(self.meeting_id)
                if task is Task.COMPRESS:
                    self._store.set_audio(self.meeting_id, self._plan.flac.name)
                return TaskFinished(task, has_speech=meeting.line_count > 0)
            case Cancelled():
                return TaskCancelled(task)
            case Failed(_, code, params):
                return TaskFailed(task, code, params)
            case WorkerDied(_, exitcode):
                if task is not Task.COMPRESS and not self._session.is_ending:
                    self._tell(WorkerLostMidway(task, exitcode))
                return TaskDied(task, now_s, has_audio=self._has_audio())
            case _:
                return None

    def _take(self, step: tuple[Session, tuple[Effect, ...]]) -> None:
        """Adopt the next state and do what it asks for."""
        was_over = self._session.is_over
        self._session, effects = step
        for effect in effects:
            self._do(effect)
        if self._session.outcome is not None and not was_over:
            self._wind_up(self._session.outcome)

    # --- what must be done ------------------------------------------------------------------------

    def _do(self, effect: Effect) -> None:
        match effect:
            case RunTask(task):
                self._run(task)
            case StopTask(task):
                self._slots[WORKER_OF[task]].cancel(time.monotonic())
            case KillTask(task):
                self._slots[WORKER_OF[task]].kill()
            case DropTask(task):
                self._slots[WORKER_OF[task]].clear()
            case CloseSpool():
                samples = repair(self._plan.recording, damage=DECODER_STOPPED)
                self._keep_duration(samples / SAMPLE_RATE_HZ, DECODER_STOPPED)
            case KeepStatus(status, note):
                self._store.set_status(self.meeting_id, status, note=note)

    def _run(self, task: Task) -> None:
        stage = _Stage(next(_JOBS))
        self._stages[task] = stage
        if task in (Task.WRITE, Task.WRITE_EXTRACTIVE):
            model = self._plan.language_model if task is Task.WRITE else None
            self._writing = self._store.begin_minutes(
                self.meeting_id,
                template=self._plan.template.stem,
                engine=model.engine if model else EXTRACTIVE,
                model=model.name if model else None,
            ).number
        self._slots[WORKER_OF[task]].submit(self._command(task, stage))

    def _command(self, task: Task, stage: _Stage) -> Command:
        plan, job = self._plan, stage.job
        match task:
            case Task.DECODE:
                return DecodeFile(job, str(plan.source), str(plan.recording))
            case Task.COMPRESS:
                return CompressSpool(job, str(plan.recording), str(plan.flac))
            case Task.TRANSCRIBE:
                meeting = self._store.meeting(plan.meeting_id)
                stage.first_sample = meeting.transcribed_samples
                return Transcribe(
                    job,
                    spool=str(plan.recording),
                    from_sample=stage.first_sample,
                    engine=plan.speech.engine,
                    model=str(plan.speech.path),
                    language=plan.language or meeting.language,
                    threads=plan.speech_threads,
                )
            case Task.WRITE | Task.WRITE_EXTRACTIVE:
                model = plan.language_model if task is Task.WRITE else None
                return WriteMinutes(
                    job,
                    library=str(plan.library),
                    meeting_id=plan.meeting_id,
                    engine=model.engine if model else EXTRACTIVE,
                    model=str(model.path) if model else "",
                    template=str(plan.template),
                    threads=plan.minutes_threads,
                    context_tokens=model.context_tokens if model else 0,
                    chunk_tokens=model.chunk_tokens if model else 0,
                    max_lines=model.max_lines if model else 0,
                    is_trained_for_minutes=model is not None and model.is_trained_for_minutes,
                )

    # --- how --------------------------------------------------------------------------------------

    def _keep_segment(self, segment: Segment | None, end_sample: int) -> None:
        store, meeting_id = self._store, self.meeting_id
        if segment is not None and store.meeting(meeting_id).language is None:
            store.set_language(meeting_id, segment.language)
        number = store.commit_segment(meeting_id, segment, end_sample).number
        if segment is not None and number is not None:
            self._tell(LineAdded(Line.of(number, segment)))

    def _keep_duration(self, duration_s: float, damage: str | None) -> None:
        self._store.set_duration(self.meeting_id, duration_s, damage)
        if damage is not None:
            self._tell(Remarked(damage))

    def _finish_minutes(self, ready: MinutesReady) -> None:
        """Close the version of the minutes that is being written."""
        if self._writing is None:
            return
        note = self._session.note
        if note is None and ready.covered_lines < ready.total_lines:
            note = "partial_coverage"
        self._store.finish_minutes(
            self.meeting_id,
            self._writing,
            covered_lines=ready.covered_lines,
            total_lines=ready.total_lines,
            note=note,
            cost=MinutesCost(
                ready.prompt_tokens, ready.output_tokens, ready.prefill_s, ready.decode_s
            ),
        )
        self._writing = None

    def _run_of(self, task: Task, stage: _Stage, finished: Finished) -> Run:
        """Return what a stage cost."""
        info = stage.info
        is_speech = task is Task.TRANSCRIBE
        return Run(
            stage=task.value,
            engine=info.engine if info else "",
            model=info.model if info else None,
            started_at=stage.started_at,
            wall_s=stage.elapsed_s,
            cpu_s=finished.cpu_s,
            audio_s=stage.done - stage.first_sample / SAMPLE_RATE_HZ if is_speech else None,
            peak_rss_bytes=finished.peak_rss_bytes,
            device=info.device if info else "CPU",
            details=info.details if info else (),
        )

    def _has_audio(self) -> bool:
        """Whether the recording holds at least one sample."""
        try:
            with open_audio(self._plan.recording) as audio:
                return audio.available_samples > 0
        except InputFault:
            return False

    def _wind_up(self, outcome: Outcome) -> None:
        """Say that the work is over; a file that gave nothing leaves nothing in the library."""
        error = self._session.error
        if error is not None and self._plan.source is not None:
            error = (error[0], (("path", str(self._plan.source)), *error[1]))
        is_kept = outcome is not Outcome.FAILED or self._has_audio()
        if is_kept:
            self._store.release(self.meeting_id)
        else:
            self._store.delete_meeting(self.meeting_id)
        self._tell(WorkEnded(self.meeting_id, outcome, error, is_kept=is_kept))
