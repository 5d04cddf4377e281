"""Recording through a real sound server, in a real process: what was said is what is on disk."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from unplugged.audio.spool import SpoolReader
from unplugged.core.messages import Failed, InputsFound, ListInputs

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


@pytest.fixture
def server() -> Iterator[PulseServer]:
    with private_server() as prepared:
        yield prepared


@pytest.fixture
def recorder(tmp_path: Path) -> Iterator[Recorder]:
    with recorder_in(tmp_path) as running:
        yield running


def recorded(path: Path) -> NDArray[np.int16]:
    with SpoolReader(path) as spool:
        return spool.read_int16(0, spool.available_samples)


def test_what_is_recorded_is_what_was_said(server: PulseServer, recorder: Recorder) -> None:
    """Also at ten times the pace; and no library of a video card comes along with the sound."""
    pipe = server.add_microphone("desk")
    server.start()
    said = speech_like(30.0)
    for speed, seconds in ((1.0, 3.0), (10.0, 20.0)):
        recorder.spool = recorder.spool.with_stem(f"at-{speed:.0f}")
        voice = Voice(pipe, said, speed=speed)
        voice.start()
        recorder.start("pulse:desk")
        recorder.wait_for_recorded(seconds)
        libraries = Path(f"/proc/{recorder.pid}/maps").read_text()
        recorder.stop()
        voice.hush()

        assert "libportaudio" in libraries
        assert not any(name in libraries for name in ("libOpenCL", "libva", "libdrm", "libavcodec"))
        heard = recorded(recorder.spool)
        at = place_of(heard[:RATE_HZ], said)
        assert at >= 0
        np.testing.assert_array_equal(heard, said[at : at + len(heard)])
        assert recorder.gaps == []
        with SpoolReader(recorder.spool) as spool:
            assert spool.is_closed
            assert spool.sample_rate_hz == RATE_HZ
            assert all(one.sample < next_one.sample for one, next_one in pairwise(spool.anchors))
    assert -5.0 < recorder.levels[-1].peak_dbfs < -4.0  # 20,000 of 32,768


def test_system_audio_is_what_the_loudspeaker_plays(
    server: PulseServer, recorder: Recorder, tmp_path: Path
) -> None:
    """A silent loudspeaker is no fault, and stereo comes as one track."""
    server.add("module-null-sink sink_name=speaker rate=48000")
    server.add_microphone("desk")
    server.start()
    recorder.start_sounding("system")
    said = speech_like(1.0)
    played = tmp_path / "played.raw"
    np.repeat(said, 2).tofile(played)
    server.play(played, "speaker", channels=2)
    recorder.wait_for(lambda event: getattr(event, "peak_dbfs", -90.0) > -10.0)
    recorder.wait_for(lambda event: getattr(event, "peak_dbfs", 0.0) < -80.0)
    recorder.stop()

    heard = recorded(recorder.spool)
    at = place_of(said[RATE_HZ // 4 : RATE_HZ // 2], heard)
    assert at >= 0
    assert recorder.gaps == []


def test_sources_have_ids_that_stay_and_names_for_people(
    server: PulseServer, tmp_path: Path
) -> None:
    server.add_microphone("desk")
    server.add_microphone("headset")
    server.add(
        "module-null-sink sink_name=speaker sink_properties=device.description='Loud_speaker'"
    )
    server.start()
    server.pactl("set-default-source", "headset")
    with recorder_in(tmp_path) as worker:
        found = worker.ask(ListInputs(1))
        assert isinstance(found, InputsFound)
    assert "PortAudio" in found.library
    assert "pulseaudio" in found.library
    by_id = {source.id: source for source in found.inputs}
    assert set(by_id) == {"pulse:desk", "pulse:headset", "pulse:speaker.monitor"}
    assert [one.id for one in found.inputs if one.kind == "mic" and one.is_default] == [
        "pulse:headset"
    ]
    speaker = by_id["pulse:speaker.monitor"]
    assert speaker.kind == "system"
    assert speaker.is_default
    assert "Loud_speaker" in speaker.name


def test_without_any_microphone_it_says_so(server: PulseServer, recorder: Recorder) -> None:
    server.add("module-null-sink sink_name=speaker")
    server.start()
    recorder.start("")
    end = recorder.wait_for_end()
    assert isinstance(end, Failed)
    assert end.code == "source_missing"
    assert not recorder.spool.exists()


def test_pause_leaves_no_silence_but_a_note(server: PulseServer, recorder: Recorder) -> None:
    pipe = server.add_microphone("desk")
    server.start()
    voice = Voice(pipe, speech_like(60.0), is_live=True)
    voice.start()
    recorder.start_sounding("")
    recorder.wait_for_recorded(1.0)
    recorder.stop()
    before = len(recorded(recorder.spool))
    recorder.start_sounding("", gap_reason="paused")
    recorder.stop()
    voice.hush()

    heard = recorded(recorder.spool)
    assert not np.any(heard == 0)
    with SpoolReader(recorder.spool) as spool:
        assert [(gap.reason, gap.from_sample) for gap in spool.gaps] == [("paused", before)]
        assert spool.gaps[0].lost_s > 0.0
        assert spool.is_closed


def test_a_device_with_another_rate_goes_on_in_the_same_recording(
    server: PulseServer, recorder: Recorder
) -> None:
    """16 kHz takes over from 48 kHz: what was said keeps its length and its place."""
    first = server.add_microphone("desk")
    other = server.add_microphone("headset", rate_hz=16_000)
    server.start()
    voice = Voice(first, speech_like(60.0))
    voice.start()
    recorder.start_sounding("pulse:desk")
    recorder.wait_for_recorded(0.8)
    recorder.kill()
    voice.hush()
    tone = (8_000 * np.sin(2 * np.pi * 1_000 / 16_000 * np.arange(16_000 * 60))).astype(np.int16)
    voice = Voice(other, tone, rate_hz=16_000)
    voice.start()
    recorder.start_sounding("pulse:headset", gap_reason="source_lost")
    gap = recorder.gaps[-1]
    recorder.wait_for_recorded(gap.at_s + gap.lost_s + 1.0)
    recorder.stop()
    voice.hush()

    heard = recorded(recorder.spool)
    from_sample = round((gap.at_s + gap.lost_s) * RATE_HZ)
    part = heard[from_sample + 4_800 : from_sample + 4_800 + 24_000].astype(np.float64)
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part))))
    assert np.argmax(spectrum) * RATE_HZ / len(part) == pytest.approx(1_000, abs=3)
    assert 7_000 < np.abs(part).max() < 9_000
