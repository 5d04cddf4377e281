"""A meeting recorded through a real sound server by the service, with faults in the middle."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from unplugged.audio.spool import open_audio
from unplugged.core.course import Outcome, WorkerKind
from unplugged.core.final_pass import FinalKind, FinalState
from unplugged.core.restart import RESTARTS_ALLOWED
from unplugged.core.snapshot import Part
from unplugged.core.types import MeetingStatus, RecordSource
from unplugged.runtime.notices import (
    FinalPassChanged,
    LevelHeard,
    LineAdded,
    Notice,
    WorkerLostMidway,
)
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.audio.pulse import RATE_HZ, PulseServer, Voice, needs_pulse, private_server
from tests.contract.tiny_onnx import speaker_model
from tests.process.conftest import PATIENCE_S, Scripted, run_to_end, texts

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux"),
    needs_pulse,
]
DESK = RecordSource(mic="pulse:desk")
RECORD_ONLY = WorkOptions(wants_minutes=False)


@pytest.fixture
def server() -> Iterator[PulseServer]:
    with private_server() as prepared:
        yield prepared


@pytest.fixture
def voice(server: PulseServer, sample: Path) -> Iterator[Voice]:
    """The sample meeting spoken into a microphone, from the moment somebody records."""
    pipe = server.add_microphone("desk")
    server.start()
    pcm, rate_hz = soundfile.read(sample, dtype="int16", frames=16_000 * 40)
    said = np.repeat(pcm, RATE_HZ // rate_hz)
    speaking = Voice(pipe, said)
    speaking.start()
    yield speaking
    speaking.hush()


def stop_once(service: MeetingService, stopped: list[bool]) -> None:
    """Stop the recording; asking twice would mean that nothing is to follow."""
    if not stopped:
        stopped.append(True)
        service.cancel()


def test_live_words_come_and_stop_leads_to_a_finished_meeting(
    service: MeetingService, scripted: Scripted, voice: Voice
) -> None:
    scripted(speech={"default": [{"say": "Live words."}]})
    meeting_id = service.record(DESK, RECORD_ONLY)
    stopped: list[bool] = []

    spare: list[int] = []
    lines: list[Notice] = []

    def stop_after_a_line(notice: Notice) -> None:
        spare.extend(each.pid for each in service.roster.members if each.is_extra and each.denial)
        lines.extend([notice] if isinstance(notice, LineAdded) else [])
        if lines and spare and service.is_recording:
            stop_once(service, stopped)

    ended, told = run_to_end(service, stop_after_a_line)

    meeting = service.store.meeting(meeting_id)
    assert ended.outcome is Outcome.DONE
    assert meeting.status is MeetingStatus.TRANSCRIBED
    assert meeting.audio_path == "audio.flac"
    assert "Live words." in texts(service, meeting_id)
    with open_audio(service.paths.meeting_dir(meeting_id) / "audio.wav") as audio:
        assert audio.is_closed
        assert meeting.duration_s == pytest.approx(audio.available_samples / RATE_HZ)
        assert np.abs(audio.read(0, audio.available_samples)).max() > 0.1
    assert max(n.rms_dbfs for n in told if isinstance(n, LevelHeard)) > -50
    # The recorder that waits is looked at like the one that works.
    parts = {p.pid: p.part for each in service.measuring.history for p in each.processes}
    assert parts[spare[0]] is Part.CAPTURE


def test_a_killed_recorder_goes_on_in_the_same_recording(
    service: MeetingService, scripted: Scripted, voice: Voice
) -> None:
    """The time nobody recorded is silence in the recording, so later moments stay in place."""
    scripted(speech={"default": []})
    meeting_id = service.record(DESK, RECORD_ONLY)
    killed: list[float] = []
    stopped: list[bool] = []

    def disturb(notice: Notice) -> None:
        if not isinstance(notice, LevelHeard):
            return
        if not killed and notice.recorded_s > 2:
            killed.append(notice.recorded_s)
            os.kill(service.pids[WorkerKind.CAPTURE], signal.SIGKILL)
        elif killed and notice.recorded_s > killed[0] + 3:
            stop_once(service, stopped)

    ended, told = run_to_end(service, disturb)

    meeting = service.store.meeting(meeting_id)
    assert ended.outcome is Outcome.DONE
    assert any(isinstance(notice, WorkerLostMidway) for notice in told)
    assert meeting.duration_s is not None
    assert meeting.duration_s > killed[0] + 3
    with open_audio(service.paths.meeting_dir(meeting_id) / "audio.wav") as audio:
        gaps = audio.gaps
    assert len(gaps) == 1
    assert gaps[0].lost_s < 1.0, "a spare process should have taken over"


def test_a_dead_recogniser_costs_words_but_no_sound(
    service: MeetingService, scripted: Scripted, voice: Voice
) -> None:
    scripted(speech={"default": [{"kill": True}]})
    meeting_id = service.record(DESK, RECORD_ONLY)
    lost: list[Notice] = []
    stopped: list[bool] = []

    def wait_for_deafness(notice: Notice) -> None:
        if isinstance(notice, WorkerLostMidway):
            lost.append(notice)
        is_sound = isinstance(notice, LevelHeard)
        if is_sound and service.is_recording and len(lost) > RESTARTS_ALLOWED:
            scripted(speech={"default": [{"say": "Heard afterwards."}]})
            stop_once(service, stopped)

    ended, _ = run_to_end(service, wait_for_deafness)

    assert ended.outcome is Outcome.DONE
    assert "Heard afterwards." in texts(service, meeting_id)


def test_without_any_source_the_user_reads_why(
    service: MeetingService, server: PulseServer
) -> None:
    server.start()
    service.record(RecordSource(mic="pulse:nothing"), RECORD_ONLY)
    asked: list[bool] = []

    def give_up(notice: Notice) -> None:
        if not asked:
            asked.append(True)
            service.cancel()

    ended, _ = run_to_end(service, give_up)

    assert ended.outcome is Outcome.FAILED
    assert not ended.is_kept
    assert service.store.meetings() == ()


def test_who_speaks_is_found_out_after_the_recording_and_its_words(
    service: MeetingService, scripted: Scripted, voice: Voice
) -> None:
    """In the background: speech comes first, and nothing of it runs while somebody records."""
    scripted(speech={"default": [{"say": "Live words."}]})
    (service.paths.user_models_dir / "voices.onnx").write_bytes(speaker_model())
    meeting_id = service.record(DESK, replace(RECORD_ONLY, speakers=0))
    stopped: list[bool] = []

    def stop_after_a_line(notice: Notice) -> None:
        if isinstance(notice, LineAdded) and service.is_recording:
            stop_once(service, stopped)

    ended, told = run_to_end(service, stop_after_a_line)
    assert ended.outcome is Outcome.DONE
    assert voice.began_s
    assert not any(isinstance(n, FinalPassChanged) for n in told)

    changed: list[FinalPassChanged] = []
    deadline_s = time.monotonic() + PATIENCE_S
    while not changed or changed[-1].state is not FinalState.DONE:
        assert time.monotonic() < deadline_s, changed
        changed += [n for n in service.poll(0.1) if isinstance(n, FinalPassChanged)]
    assert {(n.meeting_id, n.kind) for n in changed} == {(meeting_id, FinalKind.SPEAKERS)}
    assert [run.stage for run in service.store.runs(meeting_id)].count("speakers") == 1
