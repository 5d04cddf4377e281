"""Microphone, live words, notes during the meeting, Stop, minutes: all parts real, in one run."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from unplugged.core.ahead import ReadAhead
from unplugged.core.course import Outcome
from unplugged.core.paths import AppPaths
from unplugged.core.types import MeetingStatus, RecordSource
from unplugged.runtime.notices import (
    LevelHeard,
    NotesTaken,
    Notice,
    PartialHeard,
    TextWritten,
    WorkEnded,
)
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.audio.pulse import RATE_HZ, Voice, needs_pulse, private_server

QUIET_S = 4
LEAST_S = 30.0  # of the meeting; it goes on until the first notes are there
PATIENCE_S = 280.0


@dataclass
class Course:
    """A recording that is stopped once notes were taken; what was seen on its way."""

    service: MeetingService
    meeting_id: str
    has_early_words: bool = False
    has_notes: bool = False
    lines_at_stop: int = 0
    noted_at_stop: int = 0
    stopped_s: float = 0.0
    last_token_s: float = 0.0
    ended: WorkEnded | None = None

    def follow(self) -> WorkEnded:
        """See the work through; return how it ended."""
        deadline_s = time.monotonic() + PATIENCE_S
        while self.ended is None:
            assert time.monotonic() < deadline_s, "the work did not end"
            for notice in self.service.poll(0.05):
                self.take(notice)
        return self.ended

    def take(self, notice: Notice) -> None:
        match notice:
            case PartialHeard():
                self.has_early_words = True
            case NotesTaken(covered):
                self.has_notes = self.has_notes or covered > 0
            case LevelHeard(recorded_s):
                if self.has_notes and recorded_s >= LEAST_S and not self.stopped_s:
                    self.stop()
            case TextWritten():
                self.last_token_s = time.monotonic()
            case WorkEnded():
                self.ended = notice
            case _:
                pass

    def stop(self) -> None:
        self.lines_at_stop = len(self.service.store.lines(self.meeting_id))
        notes = self.service.store.notes(self.meeting_id)
        self.noted_at_stop = max(each.last_line for each in notes)
        self.stopped_s = time.monotonic()
        self.service.stop()


@needs_pulse
@pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux")
def test_a_meeting_from_the_microphone_to_its_minutes(paths: AppPaths, sample: Path) -> None:
    pcm, rate_hz = soundfile.read(sample, dtype="int16")
    spoken = soxr.resample(pcm, rate_hz, RATE_HZ, quality="VHQ")
    quiet = np.zeros(QUIET_S * RATE_HZ, np.int16)
    with private_server() as server:
        pipe = server.add_microphone("desk")
        server.start()
        voice = Voice(pipe, np.concatenate([quiet, np.tile(spoken, 8)]))
        with MeetingService(paths) as service:
            voice.start()
            options = WorkOptions(language="en", read_ahead=ReadAhead.ALWAYS)
            meeting_id = service.record(RecordSource(mic="pulse:desk"), options)
            course = Course(service, meeting_id)
            try:
                ended = course.follow()
            finally:
                voice.hush()
            ended_s = time.monotonic()
            lines = service.store.lines(meeting_id)
            version = service.store.minutes(meeting_id)
            meeting = service.store.meeting(meeting_id)
            recorded_s = soundfile.info(paths.meeting_dir(meeting_id) / "audio.flac").duration

    print(
        f"{recorded_s:.0f} s, {len(lines)} lines, {course.lines_at_stop} at Stop, "
        f"{course.noted_at_stop} of them noted; last token "
        f"{course.last_token_s - course.stopped_s:.2f} s after Stop, all done after "
        f"{ended_s - course.stopped_s:.2f} s"
    )
    assert ended.outcome is Outcome.DONE
    assert meeting.status is MeetingStatus.READY
    assert course.has_early_words
    assert 0 < course.noted_at_stop <= course.lines_at_stop <= len(lines)
    assert recorded_s >= LEAST_S
    assert version is not None
    minutes = version.minutes
    assert minutes.model == "demo-minutes"
    assert minutes.covered_lines == minutes.total_lines == len(lines)
    assert minutes.note is None
    cited = {number for item in minutes.items for number in item.lines}
    assert cited
    assert cited <= {line.number for line in lines}
    # What was noted during the meeting stands in the minutes beside what was read after it.
    assert min(cited) <= course.noted_at_stop
