"""Keeps what the workers of one meeting say: in the library, and in the ears of whoever looks."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from unplugged.core.course import Task
from unplugged.core.messages import (
    Committed,
    Decoded,
    EngineLoaded,
    Event,
    Finished,
    GapNoted,
    ItemWritten,
    LanguageChosen,
    Level,
    MinutesReady,
    Partial,
    Progress,
    TokenBatch,
)
from unplugged.core.store import MinutesCost, Run, Store
from unplugged.core.types import SAMPLE_RATE_HZ, EngineInfo, Line, Segment
from unplugged.runtime.notices import (
    EngineStarted,
    ItemAdded,
    LevelHeard,
    LineAdded,
    Notice,
    PartialHeard,
    Remarked,
    StageProgressed,
    TextWritten,
)
from unplugged.runtime.plan import WorkPlan


class Stage:
    """One run of one task: its job, its clock, how far it came."""

    def __init__(self, job: int, first_sample: int) -> None:
        """Start the clock.

        Args:
            job: Number of the job.
            first_sample: Where the transcript stood when it began.
        """
        self.job = job
        self.first_sample = first_sample
        self.started_at = datetime.now(UTC)
        self._started_s = time.monotonic()
        self.done = 0.0
        self.info: EngineInfo | None = None

    @property
    def elapsed_s(self) -> float:
        """Wall seconds since it began."""
        return time.monotonic() - self._started_s


class Keeper:
    """Writes events of one meeting's workers into the library; decides nothing."""

    def __init__(self, plan: WorkPlan, store: Store, tell: Callable[[Notice], None]) -> None:
        """Keep for one meeting."""
        self._plan = plan
        self._store = store
        self._tell = tell
        self._writing: int | None = None  # the version of the minutes that is being written

    def keep(self, task: Task, stage: Stage, event: Event, note: str | None) -> None:
        """Write what must not be lost into the library, and tell whoever looks.

        Args:
            task: Which task the event is about.
            stage: Its present run.
            event: What was said.
            note: Code of the remark that minutes finished now would get.
        """
        match event:
            case Committed(_, segment, end_sample):
                self._keep_segment(segment, end_sample)
            case LanguageChosen(_, language):
                if self._store.meeting(self._plan.meeting_id).language is None:
                    self._store.set_language(self._plan.meeting_id, language)
            case Decoded(_, duration_s, damage):
                self.keep_duration(duration_s, damage)
            case ItemWritten(_, item) if self._writing is not None:
                self._store.add_minutes_item(self._plan.meeting_id, self._writing, item)
                self._tell(ItemAdded(item))
            case MinutesReady():
                self._finish_minutes(event, note)
            case Finished():
                self._store.add_run(self._plan.meeting_id, _run_of(task, stage, event))
            case _:
                self._pass_on(task, stage, event)

    def begin_minutes(self, task: Task) -> None:
        """Open a new version of the minutes."""
        model = self._plan.model_for(task)
        self._writing = self._store.begin_minutes(
            self._plan.meeting_id,
            template=self._plan.template.stem,
            engine=self._plan.engine_for(task),
            model=model.name if model else None,
        ).number

    def keep_duration(self, duration_s: float, damage: str | None) -> None:
        """Write down how long the recording is and what was wrong with it."""
        self._store.set_duration(self._plan.meeting_id, duration_s, damage)
        if damage is not None:
            self._tell(Remarked(damage))

    def _pass_on(self, task: Task, stage: Stage, event: Event) -> None:
        """Tell whoever looks what need not be kept."""
        match event:
            case EngineLoaded(_, info, load_s):
                stage.info = info
                self._tell(EngineStarted(task, info, load_s))
            case Progress(_, done, total):
                stage.done = done
                self._tell(StageProgressed(task, done, total, stage.elapsed_s))
            case Level(_, recorded_s, peak_dbfs, rms_dbfs, lost_frames):
                self._tell(LevelHeard(recorded_s, peak_dbfs, rms_dbfs, lost_frames))
            case Partial():
                self._tell(
                    PartialHeard(event.settled, event.text, event.lag_s, event.is_catching_up)
                )
            case GapNoted(_, at_s, lost_s, reason):
                values = (("at_s", f"{at_s:.0f}"), ("lost_s", f"{lost_s:.1f}"))
                self._tell(Remarked(reason, values))
            case TokenBatch(_, text):
                self._tell(TextWritten(text))
            case _:
                pass

    def _keep_segment(self, segment: Segment | None, end_sample: int) -> None:
        store, meeting_id = self._store, self._plan.meeting_id
        number = store.commit_segment(meeting_id, segment, end_sample).number
        if segment is not None and number is not None:
            self._tell(LineAdded(Line.of(number, segment)))

    def _finish_minutes(self, ready: MinutesReady, note: str | None) -> None:
        if self._writing is None:
            return
        if note is None and ready.covered_lines < ready.total_lines:
            note = "partial_coverage"
        self._store.finish_minutes(
            self._plan.meeting_id,
            self._writing,
            covered_lines=ready.covered_lines,
            total_lines=ready.total_lines,
            note=note,
            cost=MinutesCost(
                ready.prompt_tokens, ready.output_tokens, ready.prefill_s, ready.decode_s
            ),
        )
        self._writing = None


def _run_of(task: Task, stage: Stage, finished: Finished) -> Run:
    """Return what a stage cost."""
    info = stage.info
    is_speech = task in (Task.TRANSCRIBE, Task.LISTEN)
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
