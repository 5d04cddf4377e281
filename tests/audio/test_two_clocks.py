"""Two real streams whose devices count seconds differently, and what becomes of their order."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from unplugged.audio.clock import fit_clock, relative_ppm
from unplugged.audio.spool import SpoolReader
from unplugged.core.messages import TrackAudio
from unplugged.worker.timeline import sounds_of

from tests.audio.pulse import (
    RATE_HZ,
    PulseServer,
    Voice,
    needs_pulse,
    place_of,
    private_server,
    speech_like,
)
from tests.audio.recorder import Recorder, recorder_in

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux"),
    needs_pulse,
]
FAST = 1.0003  # 300 ppm
SECONDS = 40.0
WORD = 480


@pytest.fixture
def server() -> Iterator[PulseServer]:
    with private_server() as prepared:
        yield prepared


def said_at_s(voice: Voice, recorder: Recorder, track_s: float, speed: float) -> float:
    """Return when what stands at a moment of a track was spoken, on the machine's clock."""
    with SpoolReader(recorder.spool) as spool:
        word = spool.read_int16(round(track_s * RATE_HZ), WORD)
    at = place_of(word, voice.pcm)
    assert at >= 0
    return voice.began_s + at / RATE_HZ / speed


def test_a_clock_that_is_300_ppm_fast_is_found_and_taken_into_account(
    server: PulseServer, tmp_path: Path
) -> None:
    voices = [
        Voice(server.add_microphone(name), speech_like(SECONDS + 60, seed=seed), speed=speed)
        for name, seed, speed in (("desk", 1, 1.0), ("call", 2, FAST))
    ]
    server.start()
    (tmp_path / "desk").mkdir()
    (tmp_path / "call").mkdir()
    with recorder_in(tmp_path / "desk") as desk, recorder_in(tmp_path / "call") as call:
        for voice in voices:
            voice.start()
        desk.start_sounding("pulse:desk")
        call.start_sounding("pulse:call")
        for recorder in (desk, call):
            recorder.wait_for_recorded(SECONDS / 2)
        for recorder in (desk, call):
            recorder.wait_for_recorded(SECONDS)
        for recorder in (desk, call):
            recorder.stop()
        for voice in voices:
            voice.hush()

        clocks = []
        for recorder in (desk, call):
            with SpoolReader(recorder.spool) as spool:
                clock = fit_clock(spool.anchors, spool.sample_rate_hz)
                assert clock is not None
                clocks.append(clock)
        assert relative_ppm(clocks[1], clocks[0]) == pytest.approx(300.0, abs=200.0)

        # A word of the second track gets the time of what was spoken at that moment in the first.
        tracks = (TrackAudio(1, str(desk.spool)), TrackAudio(2, str(call.spool)))
        with sounds_of(tracks) as (sounds, closer):
            assert all(sound.is_there(closer) for sound in sounds)
            to_meeting = sounds[1].to_meeting()
            errors_s = []
            for track_s in np.linspace(5.0, SECONDS - 3.0, 6):
                spoken_s = said_at_s(voices[1], call, float(track_s), FAST)
                meeting_s = to_meeting(float(track_s))
                errors_s.append(said_at_s(voices[0], desk, meeting_s, 1.0) - spoken_s)
        assert max(abs(error_s) for error_s in errors_s) < 0.1
