"""One run of the worker of final passes: how far it is, and what it cost."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime

from unplugged.core.final_pass import FinalPass
from unplugged.core.messages import Finished
from unplugged.core.store import Run
from unplugged.core.types import EngineInfo


@dataclass(slots=True)
class FinalRun:
    """One run of the worker on one meeting.

    Attributes:
        final: What it works on.
        job: Number of the job.
        started_at: When it began, in UTC.
        started_s: The same on the monotonic clock.
        begun_s: Seconds of sound that were heard before; None until the first news.
        done_s: Seconds of sound that are heard by now.
        info: The engine, once it is loaded.
        is_stopping: Whether it was told to stop; what it still says is not kept.
    """

    final: FinalPass
    job: int
    started_at: datetime
    started_s: float
    begun_s: float | None = None
    done_s: float = 0.0
    info: EngineInfo | None = None
    is_stopping: bool = False

    @property
    def meeting_id(self) -> str:
        """Which meeting."""
        return self.final.meeting_id

    def cost(self, finished: Finished) -> Run:
        """Return what the run took, for the receipt."""
        info = self.info
        return Run(
            stage="final_pass",
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
