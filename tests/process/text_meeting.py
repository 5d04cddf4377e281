"""A meeting that is recorded without sound: its lines are given, everything behind them is real."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import numpy as np
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.recording import Recording
from unplugged.core.store import MeetingTrack
from unplugged.core.types import SAMPLE_RATE_HZ, Segment, SourceKind
from unplugged.runtime.notices import NotesTaken, Notice, WorkEnded
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.service import MeetingService
from unplugged.runtime.work import MeetingWork

PATIENCE_S = 60.0
_SPOOL_S = 1.0  # a recording has to hold some sound; its length stands in no relation to the lines


@dataclass
class TextMeeting:
    """A recording in a real service, to whose transcript a test adds the lines itself."""

    service: MeetingService
    options: WorkOptions = field(default_factory=WorkOptions)
    told: list[Notice] = field(default_factory=list)

    def __post_init__(self) -> None:
        planner = self.service._planner
        tools = planner.choose(self.options)
        tracks = (MeetingTrack(1, SourceKind.MIC, None),)
        self.id = planner.add_meeting("Spoken", None, tracks, tools, self.options)
        plans = planner.track_plans(self.id)
        writer = SpoolWriter.create(
            plans[0].spool, sample_rate_hz=SAMPLE_RATE_HZ, started_at=datetime.now(UTC)
        )
        writer.append(np.zeros(round(_SPOOL_S * SAMPLE_RATE_HZ), dtype=np.int16))
        writer.close()
        plan = planner.plan(self.id, None, plans, tools, self.options)
        # Nothing is to be compressed: the sound is not what this is about.
        session = replace(planner.session(tools, self.options), is_compressed=True)
        self.work: MeetingWork = self.service._new_work(plan, session)
        self.work._recording = Recording(())
        self._said_s = 0.0

    def say(self, lines: Iterable[tuple[str | None, str]], *, seconds: float = 3.0) -> None:
        """Add lines to the transcript, as recognition does."""
        for speaker, text in lines:
            end_s = self._said_s + seconds
            segment = Segment(self._said_s, end_s - 0.2, text, (), "en", -0.2, 0.0, speaker)
            self.service.store.commit_segment(self.id, segment, round(_SPOOL_S * SAMPLE_RATE_HZ))
            self._said_s = end_s

    def until(self, is_so: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
        """Let the work go on until something is so."""
        deadline_s = time.monotonic() + patience_s
        while not is_so():
            assert time.monotonic() < deadline_s, self.told[-5:]
            self.told += self.service.poll(0.02)

    def stop(self, patience_s: float = PATIENCE_S) -> WorkEnded:
        """End the recording and see the minutes through; return how it ended."""
        self.service.stop()
        self.until(lambda: any(isinstance(n, WorkEnded) for n in self.told), patience_s)
        return next(n for n in self.told if isinstance(n, WorkEnded))

    @property
    def noted_lines(self) -> int:
        """The last line of which there are notes."""
        return max((notes.last_line for notes in self.service.store.notes(self.id)), default=0)

    @property
    def taken(self) -> list[NotesTaken]:
        """What was told about notes."""
        return [notice for notice in self.told if isinstance(notice, NotesTaken)]
