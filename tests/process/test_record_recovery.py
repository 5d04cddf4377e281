"""The app dies while it records: the next start finds both tracks and goes on with them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import wave
from pathlib import Path

import pytest
from unplugged.audio.spool import open_audio
from unplugged.core.course import Outcome
from unplugged.core.errors import NotCutOff
from unplugged.core.paths import AppPaths
from unplugged.core.store import Store
from unplugged.core.types import MeetingStatus
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.audio.pulse import RATE_HZ, Voice, needs_pulse, private_server, speech_like
from tests.process.conftest import PATIENCE_S, Scripted, run_to_end


def wait_until_on_disk(spools: list[Path], seconds: float) -> None:
    deadline_s = time.monotonic() + PATIENCE_S
    while not all(s.exists() and s.stat().st_size > seconds * RATE_HZ * 2 for s in spools):
        assert time.monotonic() < deadline_s, f"nothing is recorded into {spools}"
        time.sleep(0.05)


@needs_pulse
@pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux")
def test_a_meeting_of_two_tracks_survives_the_death_of_the_app(
    paths: AppPaths, scripted: Scripted
) -> None:
    scripted(speech={"default": [{"say": "Somebody speaks."}]})
    with private_server() as server:
        pipe = server.add_microphone("desk")
        server.add(f"module-null-sink sink_name=speaker rate={RATE_HZ} channels=1")
        server.start()
        server.pactl("set-default-source", "desk")
        voice = Voice(pipe, speech_like(120.0), is_live=True)
        voice.start()
        app = subprocess.Popen(
            [sys.executable, "-m", "unplugged", "record", "--source", "both", "--no-minutes", "-q"],
            stderr=subprocess.DEVNULL,
        )
        try:
            deadline_s = time.monotonic() + PATIENCE_S
            while not (folders := list(paths.meetings_dir.glob("2*"))):
                assert time.monotonic() < deadline_s, "no meeting was begun"
                time.sleep(0.05)
            spools = [folders[0] / "mic.wav", folders[0] / "system.wav"]
            wait_until_on_disk(spools, 2.0)
        finally:
            app.kill()
            app.wait()
            voice.hush()

        with MeetingService(paths) as service:
            (meeting,) = service.interrupted
            assert meeting.status is MeetingStatus.INTERRUPTED
            assert meeting.duration_s is not None
            assert meeting.duration_s > 1.5
            for spool in spools:
                with wave.open(os.fspath(spool)) as file:  # whole for any program
                    assert file.getnframes() > 1.5 * RATE_HZ
            service.continue_meeting(meeting.id, WorkOptions(wants_minutes=False))
            ended, _ = run_to_end(service)
            assert ended.outcome is Outcome.DONE
            done = service.store.meeting(meeting.id)
            assert done.status is MeetingStatus.TRANSCRIBED
            assert [track.audio_path for track in done.tracks] == ["mic.flac", "system.flac"]
            for track in done.tracks:
                with open_audio(folders[0] / str(track.audio_path)) as audio:
                    length = audio.available_samples * 16_000 // audio.sample_rate_hz
                assert track.transcribed_samples >= length - 1
            assert service.interrupted == ()


def unplugged(*arguments: str) -> str:
    """Run a command and return what it says beside its result."""
    command = [sys.executable, "-m", "unplugged", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return " ".join(done.stderr.split())


def test_the_terminal_offers_a_meeting_that_was_cut_off_until_it_is_settled(
    paths: AppPaths,
) -> None:
    with Store.open(paths.library_db, paths.meetings_dir) as store:
        meeting_id = store.create_meeting("Weekly").ids[0]

    offer = f"`unplugged minutes {meeting_id}` goes on with it"
    assert offer not in unplugged("search", "budget")  # a command that says nothing of it
    assert offer in unplugged("list")
    assert offer in unplugged("list")
    unplugged("leave", meeting_id)
    assert offer not in unplugged("list")


def test_a_meeting_is_offered_again_when_going_on_with_it_is_cut_off_too(
    paths: AppPaths, scripted: Scripted
) -> None:
    with Store.open(paths.library_db, paths.meetings_dir) as store:
        meeting_id = store.create_meeting("Weekly").ids[0]
    with Store.open(paths.library_db, paths.meetings_dir) as store:
        store.recover()
        store.leave_cut_off(meeting_id)
        with pytest.raises(NotCutOff):
            store.leave_cut_off(meeting_id)
        store.set_status(meeting_id, MeetingStatus.TRANSCRIBING)
    with MeetingService(paths) as service:
        assert [meeting.id for meeting in service.interrupted] == [meeting_id]
