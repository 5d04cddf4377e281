"""A final pass over a meeting of two tracks, with the real recogniser."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import jiwer
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.course import Outcome
from unplugged.core.final_pass import FinalState
from unplugged.core.paths import AppPaths
from unplugged.core.types import BOTH, MeetingStatus
from unplugged.runtime.notices import FinalPassProgressed
from unplugged.runtime.recordings import tracks_for
from unplugged.runtime.service import MeetingService, WorkOptions
from whisper_normalizer.english import EnglishTextNormalizer

from tests.audio.pulse import RATE_HZ
from tests.process.conftest import run_to_end
from tests.process.test_final_pass import is_state, until
from tests.process.test_record_both import LEAD_S, said_by, words_of

SECONDS = 30.0
TRANSCRIPT_ONLY = WorkOptions(wants_minutes=False)
MOST_WORSE = 0.05  # the demo model's beams of the best quality are not always better


def test_both_tracks_are_heard_again_and_take_the_place_of_the_transcript(
    paths: AppPaths, sample: Path
) -> None:
    said = words_of(sample, SECONDS)
    with MeetingService(paths) as service:
        meeting_id = service.store.create_meeting("Call", tracks=tracks_for(BOTH)).ids[0]
        folder = service.paths.meeting_dir(meeting_id)
        for name, who in (("mic", {"Ana"}), ("system", {"Ben", "Maya", "Tom"})):
            spool = SpoolWriter.create(
                folder / f"{name}.wav", sample_rate_hz=RATE_HZ, started_at=datetime.now(UTC)
            )
            spool.append(said_by(sample, who, SECONDS))
            spool.close()
        service.continue_meeting(meeting_id, TRANSCRIPT_ONLY)
        ended, _ = run_to_end(service)
        assert ended.outcome is Outcome.DONE
        first = service.store.lines(meeting_id)

        service.final_passes.start(meeting_id, TRANSCRIPT_ONLY)
        told = until(service, is_state(FinalState.DONE))

        meeting = service.store.meeting(meeting_id)
        again = service.store.lines(meeting_id)
        assert meeting.status is MeetingStatus.TRANSCRIBED
        assert {line.speaker for line in again} == {"Me", "Others"}
        assert all(a.start_s <= b.start_s for a, b in pairwise(again))
        progress = [notice for notice in told if isinstance(notice, FinalPassProgressed)]
        assert progress[-1].done_s == progress[-1].total_s
        length = round((LEAD_S + SECONDS) * 16_000)
        assert all(abs(track.transcribed_samples - length) < 16 for track in meeting.tracks)
        stages = [run.stage for run in service.store.runs(meeting_id)]
        assert stages.count("final_pass") == 1

    plain = EnglishTextNormalizer()
    rates = [
        jiwer.wer(plain(said), plain(" ".join(line.text for line in lines)))
        for lines in (first, again)
    ]
    print(f"first {rates[0]:.3f}, final {rates[1]:.3f}")
    assert rates[1] <= rates[0] + MOST_WORSE
    by_speaker = {who: sum(line.speaker == who for line in again) for who in ("Me", "Others")}
    assert min(by_speaker.values()) >= 2, by_speaker
