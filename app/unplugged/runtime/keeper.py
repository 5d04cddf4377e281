"""Keeps what the workers of one meeting say: in the library, and in the ears of whoever looks."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from unplugged.core.course import RECORDERS, Task
from unplugged.core.messages import (
    Cancelled,
    Committed,
    Decoded,
    EngineLoaded,
    Event,
    Failed,
    Finished,
    GapNoted,
    ItemWritten,
    LanguageChosen,
    Level,
    MinutesReady,
    Partial,
    Progress,
    SpeakersTold,
    StretchNoted,
    TokenBatch,
    TokensSpent,
    VoicesHeard,
    WorkerDied,
)
from unplugged.core.minutes.carried import carried_ticks
from unplugged.core.speakers.turns import Turn
from unplugged.core.store import Gap, MinutesCost, Run, Store
from unplugged.core.types import SAMPLE_RATE_HZ, EngineInfo, MinutesItem
from unplugged.runtime.losses import Losses
from unplugged.runtime.model_list import size_on_disk
from unplugged.runtime.notices import (
    EngineStarted,
    GapAdded,
    ItemAdded,
    LevelHeard,
    Notice,
    Remarked,
    SpeakersNamed,
    StageProgressed,
    TextWritten,
    TokensCounted,
)
from unplugged.runtime.plan import HEARING, WorkPlan
from unplugged.runtime.transcript import Transcript

# What becomes rows, or ends a task whose last lines and bullets then do; the rest is passed on.
# Lines and bullets wait for their turn in here, so they are kept even where they are refused.
BECOMES_ROWS = (
    LanguageChosen
    | Decoded
    | GapNoted
    | VoicesHeard
    | SpeakersTold
    | StretchNoted
    | MinutesReady
    | Finished
    | Cancelled
    | Failed
    | WorkerDied
)


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
        self._ended_s: float | None = None
        self.done = 0.0
        self.info: EngineInfo | None = None
        self._had_recorded_s: float | None = None

    def has_grown(self, recorded_s: float) -> bool:
        """Whether this recorder has written sound of its own, now that so much is on disk."""
        if self._had_recorded_s is None:
            self._had_recorded_s = recorded_s
        return recorded_s > self._had_recorded_s

    @property
    def elapsed_s(self) -> float:
        """Wall seconds since it began, until it was done."""
        ended_s = time.monotonic() if self._ended_s is None else self._ended_s
        return ended_s - self._started_s

    def end(self) -> None:
        """Stop the clock: the task is done, even if the library learns of it later."""
        self._ended_s = time.monotonic()


class Keeper:
    """Writes events of one meeting's workers into the library; decides nothing."""

    def __init__(self, plan: WorkPlan, store: Store, tell: Callable[[Notice], None]) -> None:
        """Keep for one meeting."""
        self._plan = plan
        self._store = store
        self._tell = tell
        self._transcript = Transcript(plan, store, tell)
        self._losses: dict[Task, Losses] = {}
        self._writing: int | None = None  # the version of the minutes that is being written
        self._items: list[MinutesItem] = []  # of it, not in the library yet
        self._writer_task = Task.WRITE  # which task writes it
        # Of those who speak, as far as they are told; None when the lines have them.
        self._turns: list[Turn] | None = []

    def keep(self, task: Task, stage: Stage, event: Event, note: str | None) -> None:
        """Write what must not be lost into the library, and tell whoever looks.

        Args:
            task: Which task the event is about.
            stage: Its present run.
            event: What was said.
            note: Code of the remark that minutes finished now would get.
        """
        self._keep_what_waits(task, event)
        match event:
            case Committed():
                self._transcript.commit(event)
            case LanguageChosen(_, language):
                if self._store.meeting(self._plan.meeting_id).language is None:
                    self._store.set_language(self._plan.meeting_id, language)
            case Decoded(_, duration_s, damage):
                self.keep_duration(duration_s, damage)
            case ItemWritten(_, item) if self._writing is not None:
                self._items.append(item)
            case VoicesHeard() | SpeakersTold():
                self._hear_of_speakers(event)
            case StretchNoted(_, notes):
                self._store.keep_notes(self._plan.meeting_id, notes)
            case MinutesReady():
                self._finish_minutes(event, note)
            case Finished():
                self._name_speakers(task)
                run = self._with_losses(task, _run_of(task, stage, event))
                self._store.add_run(self._plan.meeting_id, run)
            case _:
                self._pass_on(task, stage, event)

    @property
    def has_speech(self) -> bool:
        """Whether the transcript has lines, in the library or on the way there."""
        meeting = self._store.meeting(self._plan.meeting_id)
        return meeting.line_count > 0 or self._transcript.has_waiting_lines

    def tick(self) -> None:
        """Let time go by: lines that wait for others don't do it for ever."""
        self._transcript.tick()
        self._keep_items()

    def _keep_what_waits(self, task: Task, event: Event) -> None:
        """Write what waited for others of its kind, before something else is written."""
        if task in HEARING and isinstance(event, Finished | Cancelled | Failed | WorkerDied):
            self._transcript.flush()
        if isinstance(event, BECOMES_ROWS):
            self._keep_items()

    def _keep_items(self) -> None:
        """Write the bullets that came in since, at once: each transaction waits for the disk."""
        if self._items and self._writing is not None:
            self._store.add_minutes_item(self._plan.meeting_id, self._writing, *self._items)
            for item in self._items:
                self._tell(ItemAdded(item))
        self._items.clear()  # not sooner: what the library can't take now it gets later

    def _hear_of_speakers(self, event: VoicesHeard | SpeakersTold) -> None:
        if isinstance(event, SpeakersTold):
            self._turns = [*(self._turns or ()), *event.turns]
        elif self._plan.speaker_model is not None:
            model = str(self._plan.speaker_model.path)
            self._store.keep_voices(self._plan.meeting_id, model, event.voices)

    def _name_speakers(self, finished: Task) -> None:
        """Give the lines their speakers, when all are told."""
        turns = self._turns
        if finished is not Task.SPEAKERS or turns is None:
            return
        changes = self._store.put_speakers(self._plan.meeting_id, turns)
        self._turns = None  # not sooner, and not again: the whole event may be tried twice
        self._tell(SpeakersNamed(changes, len({turn.who for turn in turns})))

    def begin_minutes(self, task: Task) -> None:
        """Open a new version of the minutes."""
        model = self._plan.model_for(task)
        self._writing = self._store.begin_minutes(
            self._plan.meeting_id,
            template=self._plan.template.stem,
            engine=self._plan.engine_for(task),
            model=model.name if model else None,
            parts=self._plan.parts,
        ).number
        self._writer_task = task

    def keep_duration(self, duration_s: float, damage: str | None) -> None:
        """Write down how long the recording is and what was wrong with it."""
        self._store.set_duration(self._plan.meeting_id, duration_s, damage)
        if damage is not None:
            self._tell(Remarked(damage))

    def adopt_flac(self) -> None:
        """Write down which tracks have their final form by now."""
        for track in self._plan.tracks:
            flac = track.spool.with_suffix(".flac")
            if flac.exists():
                self._store.set_audio(self._plan.meeting_id, flac.name, track=track.number)

    def _pass_on(self, task: Task, stage: Stage, event: Event) -> None:
        """Tell whoever looks what need not be kept."""
        match event:
            case EngineLoaded(_, info, load_s):
                stage.info = info
                model = self._plan.model_for(task)
                size_bytes = None if model is None else size_on_disk(model.path)
                self._tell(EngineStarted(task, info, load_s, size_bytes))
            case Progress(_, done, total, steps_done, steps):
                stage.done = done
                progress = StageProgressed(task, done, total, stage.elapsed_s, steps_done, steps)
                self._tell(progress)
            case Level(_, recorded_s, peak_dbfs, rms_dbfs):
                losses = self._losses.setdefault(task, Losses())
                losses.take(event)
                kind = self._plan.track_of(task).kind
                self._tell(
                    LevelHeard(
                        recorded_s, peak_dbfs, rms_dbfs, losses.frames, kind, losses.overflows
                    )
                )
            case Partial():
                self._transcript.partial(event)
            case GapNoted(_, at_s, lost_s, reason):
                track = self._plan.track_of(task)
                gap = Gap(track.number, at_s, lost_s, reason)
                self._store.add_gap(self._plan.meeting_id, gap)
                self._tell(GapAdded(gap, track.kind))
            case TokenBatch(_, text):
                self._tell(TextWritten(text))
            case TokensSpent():
                self._tell(TokensCounted(_cost_of(event), is_final=False))
            case _:
                pass

    def _with_losses(self, task: Task, run: Run) -> Run:
        """Add to the cost of a recorder what the sound system lost, and tell of overflows."""
        if task not in RECORDERS:
            return run
        losses = self._losses.setdefault(task, Losses())
        if losses.has_news():
            self._tell(Remarked("sound_overflowed", (("count", str(losses.overflows)),)))
        return replace(run, details=(*run.details, *losses.details))

    def _finish_minutes(self, ready: MinutesReady, note: str | None) -> None:
        if self._writing is None:
            return
        if note is None and ready.covered_lines < ready.total_lines:
            note = "partial_coverage"
        if note in (None, "extractive_no_model", "extractive_chosen"):
            note = self._note_on_wishes() or note
        cost = _cost_of(ready)
        meeting_id, store = self._plan.meeting_id, self._store
        shown, written = store.minutes(meeting_id), store.minutes(meeting_id, self._writing)
        done = (
            carried_ticks(shown.minutes.items, written.minutes.items) if shown and written else ()
        )
        store.finish_minutes(
            meeting_id,
            self._writing,
            covered_lines=ready.covered_lines,
            total_lines=ready.total_lines,
            note=note,
            cost=cost,
            done=done,
        )
        self._tell(TokensCounted(cost))
        self._writing = None

    def _note_on_wishes(self) -> str | None:
        """Return the code of a remark when template or language ask for more than the model can."""
        plan = self._plan
        is_plain = plan.is_plain(self._writer_task)
        if plan.needs_larger_model and is_plain:
            return "template_needs_model"
        if plan.write_in in (None, self._store.meeting(plan.meeting_id).language):
            return None
        return "language_needs_model" if is_plain else "minutes_translated"


def _cost_of(told: TokensSpent | MinutesReady) -> MinutesCost:
    return MinutesCost(told.prompt_tokens, told.output_tokens, told.prefill_s, told.decode_s)


def _run_of(task: Task, stage: Stage, finished: Finished) -> Run:
    """Return what a stage cost."""
    info = stage.info
    is_speech = task in HEARING
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
