"""Recording while everything around it breaks: at most a second is lost, and time stays time."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import psutil
import pytest
from numpy.typing import NDArray
from unplugged.audio.spool import SpoolReader
from unplugged.core.messages import Failed, GapNoted, Level

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

PIECE = 2_400
WORD = 240


@pytest.fixture
def server() -> Iterator[PulseServer]:
    with private_server() as prepared:
        yield prepared


@pytest.fixture
def recorder(tmp_path: Path) -> Iterator[Recorder]:
    with recorder_in(tmp_path) as running:
        yield running


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[None]:
    """Mount a disk of this size for a while."""
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("this system does not let us mount a small disk")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def voice(server: PulseServer) -> Iterator[Voice]:
    """Somebody who speaks all the time, and never says the same thing twice."""
    speaking = Voice(server.add_microphone("desk"), speech_like(90.0), is_live=True)
    server.start()
    speaking.start()
    yield speaking
    speaking.hush()


def recorded(path: Path) -> NDArray[np.int16]:
    with SpoolReader(path) as spool:
        return spool.read_int16(0, spool.available_samples)


def said_at_s(voice: Voice, heard: NDArray[np.int16], sample: int) -> float:
    """Return when the sound at a place of the recording was spoken, on the monotonic clock.

    Where a busy server left a few frames in the pipe, the sound just before that place tells.
    """
    for back in range(0, PIECE, WORD):
        at = place_of(heard[sample - back : sample - back + WORD], voice.pcm)
        if at >= 0:
            return voice.began_s + (at + back) / RATE_HZ
    raise AssertionError(f"what is at {sample} was never said like that")


def error_of_timeline_s(voice: Voice, heard: NDArray[np.int16], gap: GapNoted) -> float:
    """Return how far the sound behind a gap stands from where its time says."""
    behind = round((gap.at_s + gap.lost_s) * RATE_HZ)
    spoken_s = said_at_s(voice, heard, behind + PIECE) - said_at_s(voice, heard, PIECE)
    return behind / RATE_HZ - spoken_s


def test_kill_9_at_any_moment_loses_less_than_a_second(voice: Voice, recorder: Recorder) -> None:
    moments = random.Random(3)
    killed_s = []
    recorder.start_sounding("")
    for _ in range(3):
        recorder.wait_for_recorded(recorder.levels[-1].recorded_s + moments.uniform(0.05, 1.0))
        killed_s.append(time.monotonic())
        recorder.kill()
        recorder.start_sounding("", gap_reason="source_lost")
    recorder.wait_for_recorded(recorder.levels[-1].recorded_s + 0.3)
    recorder.stop()

    heard = recorded(recorder.spool)
    assert len(recorder.gaps) == len(killed_s)
    for killed_at_s, gap in zip(killed_s, recorder.gaps, strict=True):
        last = round(gap.at_s * RATE_HZ) - PIECE
        lost_s = killed_at_s - said_at_s(voice, heard, last) - PIECE / RATE_HZ
        assert lost_s < 1.0
        assert abs(error_of_timeline_s(voice, heard, gap)) < 0.2
    with SpoolReader(recorder.spool) as spool:
        assert len(spool.gaps) == len(killed_s)
        assert spool.is_closed


def test_a_server_that_dies_is_waited_for(
    server: PulseServer, voice: Voice, recorder: Recorder
) -> None:
    """The recorder says at once what happened; the next one goes on when there is sound again."""
    recorder.start_sounding("pulse:desk")
    recorder.wait_for_recorded(1.0)
    server.kill()
    end = recorder.wait_for_end()
    assert isinstance(end, Failed)
    assert (end.code, end.is_worker_broken) == ("source_lost", True)
    recorder.start("pulse:desk", gap_reason=end.code)
    for _ in range(5):  # the signs of life that keep it from being killed
        recorder.wait_for(lambda event: isinstance(event, Level))
    server.start()
    gap = recorder.wait_for_gap("source_lost")
    recorder.wait_for_recorded(gap.at_s + gap.lost_s + 0.5)
    recorder.stop()

    assert abs(error_of_timeline_s(voice, recorded(recorder.spool), gap)) < 0.2


def test_a_disk_that_is_gone_is_said(tmp_path: Path, recorder: Recorder) -> None:
    """As one that was pulled out while the recording was paused."""
    recorder.spool = tmp_path / "gone" / "mic.wav"

    recorder.start("")
    end = recorder.wait_for_end()

    assert isinstance(end, Failed)
    assert end.code == "folder_unwritable"


def test_a_frozen_server_ends_the_process_within_four_seconds(
    server: PulseServer, voice: Voice, recorder: Recorder
) -> None:
    recorder.start_sounding("")
    recorder.wait_for_recorded(0.5)
    process = psutil.Process(recorder.pid)
    server.send(signal.SIGSTOP)
    frozen_s = time.monotonic()
    end = recorder.wait_for_end()
    process.wait(timeout=4.0)
    assert time.monotonic() - frozen_s < 4.0
    assert isinstance(end, Failed)
    assert end.code == "source_lost"
    with SpoolReader(recorder.spool) as spool:
        assert not spool.is_closed
        before = spool.available_samples
    server.send(signal.SIGCONT)
    recorder.start_sounding("", gap_reason=end.code)
    recorder.stop()
    assert len(recorded(recorder.spool)) > before


def test_an_unplugged_source_is_replaced_and_taken_again_when_it_is_back(
    server: PulseServer, recorder: Recorder
) -> None:
    spare = Voice(server.add_microphone("spare"), speech_like(60.0, seed=2))
    chosen = Voice(server.add_microphone("desk"), speech_like(60.0))
    server.start()
    spare.start()
    chosen.start()
    recorder.start_sounding("pulse:desk")
    chosen.hush()
    server.unplug("desk")
    recorder.wait_for_gap("source_moved")
    recorder.wait_for_recorded(recorder.levels[-1].recorded_s + 0.5)
    back = Voice(server.add_microphone("desk"), speech_like(60.0, seed=3))
    back.start()
    recorder.wait_for_gap("source_moved")
    recorder.wait_for_recorded(recorder.levels[-1].recorded_s + 0.5)
    recorder.stop()
    for speaking in (spare, back):
        speaking.hush()

    heard = recorded(recorder.spool)
    first, second = (round(gap.at_s * RATE_HZ) for gap in recorder.gaps)
    assert place_of(heard[:PIECE], chosen.pcm) >= 0
    assert place_of(heard[first + PIECE : first + 2 * PIECE], spare.pcm) >= 0
    assert place_of(heard[-PIECE:], back.pcm) >= 0
    assert first < second


def test_a_recorder_that_was_suspended_goes_on_and_time_stays_time(
    voice: Voice, recorder: Recorder
) -> None:
    """As when the machine sleeps: nothing moves for a while, and then everything at once."""
    recorder.start_sounding("pulse:desk")
    recorder.wait_for_recorded(1.0)
    process = psutil.Process(recorder.pid)
    process.suspend()
    asleep_until_s = time.monotonic() + 4.0
    while time.monotonic() < asleep_until_s:
        time.sleep(0.1)  # this is the fault itself, not a wait for something
    process.resume()
    recorder.wait_for_recorded(recorder.levels[-1].recorded_s + 6.0)
    recorder.stop()

    heard = recorded(recorder.spool)
    spoken_s = said_at_s(voice, heard, len(heard) - PIECE) - said_at_s(voice, heard, PIECE)
    assert (len(heard) - 2 * PIECE) / RATE_HZ == pytest.approx(spoken_s, abs=0.3)


def test_the_default_follows_the_systems_settings(server: PulseServer, recorder: Recorder) -> None:
    voices = [
        Voice(server.add_microphone(name), speech_like(60.0, seed=seed))
        for seed, name in enumerate(("desk", "headset"))
    ]
    server.start()
    server.pactl("set-default-source", "desk")
    for voice in voices:
        voice.start()
    recorder.start_sounding("")
    server.pactl("set-default-source", "headset")
    gap = recorder.wait_for_gap("source_moved")
    recorder.wait_for_recorded(gap.at_s + 0.3)
    recorder.stop()
    for voice in voices:
        voice.hush()

    heard = recorded(recorder.spool)
    assert place_of(heard[PIECE : PIECE + WORD], voices[0].pcm) >= 0
    assert place_of(heard[-WORD:], voices[1].pcm) >= 0


def test_a_microphone_that_gives_only_zeros_is_reported_once(
    server: PulseServer, recorder: Recorder
) -> None:
    pipe = server.add_microphone("desk")
    server.start()
    muted = Voice(pipe, np.zeros(60 * RATE_HZ, np.int16), speed=10.0)
    muted.start()
    recorder.start_sounding("")
    recorder.wait_for_recorded(25.0)
    recorder.stop()
    muted.hush()
    assert [gap.reason for gap in recorder.gaps] == ["only_zeros"]


def test_a_disk_that_is_nearly_full_ends_the_recording_in_good_order(
    voice: Voice, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with small_disk(disk, 310), recorder_in(tmp_path) as recorder:
        recorder.spool = disk / "mic.wav"
        recorder.start_sounding("")
        (disk / "films").write_bytes(bytes(40 << 20))
        end = recorder.wait_for_end()
        assert isinstance(end, Failed)
        assert end.code == "disk_full"
        with SpoolReader(recorder.spool) as spool:
            assert spool.is_closed
            assert spool.damage == "disk_full"
            last = spool.read_int16(spool.available_samples - PIECE, PIECE)
            assert place_of(last, voice.pcm) >= 0
