"""One run of the worker of final passes: how far it is, and what it cost."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import datetime

from unplugged.core.course import Task
from unplugged.core.final_pass import FinalKind, FinalPass, eta_s
from unplugged.core.messages import (
    Committed,
    EngineLoaded,
    Event,
    Finished,
    SpeakersTold,
    VoicesHeard,
)
from unplugged.core.speakers.turns import Turn
from unplugged.core.store import Run, Store
from unplugged.core.types import EngineInfo
from unplugged.runtime.notices import FinalPassProgressed


@dataclass(slots=True)
class FinalRun:
    """One run of the worker on one meeting.

    Attributes:
        final: What it works on.
        job: Number of the job.
        model: Path of the model it runs on.
        started_at: When it began, in UTC.
        started_s: The same on the monotonic clock.
        begun_s: Seconds of sound that were heard before; None until the first news.
        done_s: Seconds of sound that are heard by now.
        info: The engine, once it is loaded.
        is_stopping: Whether it was told to stop; what it still says is not kept.
        turns: Who speaks, as far as it is told.
    """

    final: FinalPass
    job: int
    model: str
    started_at: datetime
    started_s: float
    begun_s: float | None = None
    done_s: float = 0.0
    info: EngineInfo | None = None
    is_stopping: bool = False
    turns: list[Turn] = field(default_factory=list)

    @property
    def meeting_id(self) -> str:
        """Which meeting."""
        return self.final.meeting_id

    def keep(self, event: Event, store: Store) -> None:
        """Keep what the worker says, apart from the transcript.

        Raises:
            MeetingUnknown: the meeting was deleted in the meantime.
        """
        match event:
            case EngineLoaded(_, info):
                self.info = info
            case Committed(_, segment, end_sample):
                store.commit_final(
                    self.meeting_id, segment, end_sample, track=event.track, echo=event.echo
                )
            case VoicesHeard(_, voices):
                store.keep_voices(self.meeting_id, self.model, voices)
            case SpeakersTold(_, turns):
                self.turns += turns
            case _:
                pass

    def progressed(self, done_s: float, total_s: float) -> FinalPassProgressed:
        """Note how many seconds of sound are heard by now; return that as news."""
        if self.begun_s is None:
            self.begun_s = done_s
        self.done_s = done_s
        elapsed_s = time.monotonic() - self.started_s
        left_s = eta_s(done_s, total_s, self.begun_s, elapsed_s)
        return FinalPassProgressed(
            self.meeting_id, done_s, total_s, elapsed_s, left_s, self.final.kind
        )

    def cost(self, finished: Finished) -> Run:
        """Return what the run took, for the receipt."""
        info = self.info
        return Run(
            stage="final_pass" if self.final.kind is FinalKind.HEAR else Task.SPEAKERS.value,
            engine=info.engine if info else "",
            model=info.model if info else None,
            started_at=self.started_at,
            wall_s=time.monotonic() - self.started_s,
            cpu_s=finished.cpu_s,
            audio_s=self.done_s - (self.begun_s or 0.0),
            peak_rss_bytes=finished.peak_rss_bytes,
            device=info.device if info else "CPU",
            details=info.details if info else (),
        )
