"""Windows and macOS, as far as they can be had here: recorded lists of devices, played libraries.

What the libraries themselves do on those systems is not tested by this: only what is made of it.
"""

from __future__ import annotations

import ctypes
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from unplugged.audio import awake_clock, sources
from unplugged.audio.loopback import LoopbackInlet
from unplugged.core.errors import SourceMissing
from unplugged.core.types import DEFAULT_MIC, DEFAULT_SYSTEM, SourceKind

# As sounddevice 0.5 gives it on a notebook with a headset: each device once per interface, names
# cut at 31 letters in the oldest one, and the library's default in that.
WINDOWS_APIS = [
    {"name": "MME", "default_input_device": 1},
    {"name": "Windows DirectSound", "default_input_device": 3},
    {"name": "Windows WASAPI", "default_input_device": 6},
    {"name": "Windows WDM-KS", "default_input_device": 7},
]
HEADSET = "Headset Microphone (Jabra Evolve2 65)"
ARRAY = "Microphone Array (Intel Smart Sound Technology)"
WINDOWS_DEVICES = [
    ("Microsoft Sound Mapper - Input", 0, 44_100.0, 2),
    ("Headset Microphone (Jabra Evolv", 0, 44_100.0, 1),
    ("Microphone Array (Intel Smart S", 0, 44_100.0, 2),
    (HEADSET, 1, 44_100.0, 1),
    ("Speakers (Realtek(R) Audio)", 2, 48_000.0, 0),
    (ARRAY, 2, 48_000.0, 4),
    (HEADSET, 2, 16_000.0, 1),
    ("Headset (Jabra Evolve2 65)", 3, 16_000.0, 1),
]
MAC_DEVICES = [
    ("MacBook Pro Microphone", 0, 48_000.0, 1),
    ("BlackHole 2ch", 0, 48_000.0, 2),
    ("MacBook Pro Speakers", 0, 48_000.0, 0),
]


def library(
    apis: list[dict[str, Any]], devices: list[tuple[str, int, float, int]], default: int
) -> Any:  # noqa: ANN401 - stands for a module
    listed = [
        {
            "index": index,
            "name": name,
            "hostapi": api,
            "default_samplerate": rate_hz,
            "max_input_channels": channels,
        }
        for index, (name, api, rate_hz, channels) in enumerate(devices)
    ]
    return SimpleNamespace(
        PortAudioError=RuntimeError,
        query_hostapis=lambda: apis,
        query_devices=lambda: listed,
        get_portaudio_version=lambda: (0, "PortAudio V19.7.0"),
        default=SimpleNamespace(device=(default, 0)),
    )


class Speakers:
    """The soundcard library with two loudspeakers, one of which plays until it is pulled out."""

    def __init__(self, blocks: list[NDArray[np.float32]]) -> None:
        self._blocks = iter(blocks)
        self.opened: list[tuple[str, bool, int, int]] = []

    def default_speaker(self) -> Any:  # noqa: ANN401
        return SimpleNamespace(id="{b}", name="Headset Earphone (Jabra Evolve2 65)")

    def all_speakers(self) -> list[Any]:
        return [SimpleNamespace(id="{a}", name="Speakers (Realtek)"), self.default_speaker()]

    def get_microphone(self, name: str, *, include_loopback: bool) -> Any:  # noqa: ANN401
        @contextmanager
        def recorder(rate_hz: int, *, channels: int) -> Iterator[Any]:
            self.opened.append((name, include_loopback, rate_hz, channels))
            yield self

        return SimpleNamespace(recorder=recorder)

    def record(self, frames: int) -> NDArray[np.float32]:
        block = next(self._blocks, None)
        if block is None:
            raise RuntimeError("Error 0x88890004")  # AUDCLNT_E_DEVICE_INVALIDATED
        assert block.shape == (frames, 2)
        return block


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Speakers:
    """A process that takes this machine for a Windows one."""
    speakers = Speakers([])
    played = library(WINDOWS_APIS, WINDOWS_DEVICES, default=1)
    monkeypatch.setattr("unplugged.audio.portaudio._library", lambda: played)
    monkeypatch.setitem(sys.modules, "soundcard", speakers)
    monkeypatch.setattr(sys, "platform", "win32")
    return speakers


def test_windows_lists_each_device_once_by_its_whole_name_defaults_first(
    windows: Speakers,
) -> None:
    found = sources.find_sources()

    assert [(s.kind, s.name, s.is_default) for s in found.sources] == [
        (SourceKind.MIC, HEADSET, True),
        (SourceKind.SYSTEM, "Headset Earphone (Jabra Evolve2 65)", True),
        (SourceKind.MIC, ARRAY, False),
        (SourceKind.SYSTEM, "Speakers (Realtek)", False),
    ]
    assert found.library == "PortAudio V19.7.0"


def test_windows_takes_its_default_at_the_devices_own_rate(windows: Speakers) -> None:
    """The library's default would be the same device through the oldest interface, resampled."""
    target = sources.find_target(DEFAULT_MIC)
    assert target.device is not None
    assert (target.device.index, target.device.rate_hz, target.device.channels) == (6, 16_000, 1)
    gone = sources.find_target("portaudio:Windows WASAPI/Webcam")
    assert (gone.device, gone.is_substitute) == (target.device, True)
    assert sources.find_target(DEFAULT_SYSTEM).source.id == "loopback:{b}"


def test_windows_without_a_loudspeaker_has_its_microphones(
    windows: Speakers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a desktop computer with a webcam and nothing in its sockets."""

    def none() -> Any:  # noqa: ANN401
        raise RuntimeError("Error 0x80070490")  # ERROR_NOT_FOUND of GetDefaultAudioEndpoint

    monkeypatch.setattr(windows, "default_speaker", none)
    monkeypatch.setattr(windows, "all_speakers", list)

    assert [found.name for found in sources.find_sources().sources] == [HEADSET, ARRAY]
    assert sources.find_target(DEFAULT_MIC).source.name == HEADSET
    with pytest.raises(SourceMissing):
        sources.find_target(DEFAULT_SYSTEM)


def test_the_thread_that_reads_a_loudspeaker_joins_com_by_itself(
    windows: Speakers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library does that in the thread that imports it, which only looked for loudspeakers."""
    joined: list[tuple[int, Any, int]] = []

    def join(reserved: Any, flags: int) -> int:  # noqa: ANN401 - a null pointer
        joined.append((threading.get_ident(), reserved, flags))
        return 0

    ole32 = SimpleNamespace(CoInitializeEx=join)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(ole32=ole32), raising=False)
    read_in: list[int] = []
    ended = threading.Event()

    def end() -> None:
        read_in.append(threading.get_ident())
        ended.set()

    target = sources.find_target(DEFAULT_SYSTEM)
    inlet = target.open(lambda _block, _lost: None, end)
    assert ended.wait(10.0)
    inlet.close()

    assert joined == [(read_in[0], None, 0)]


def test_what_a_loudspeaker_plays_is_copied_until_it_is_pulled_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rng = np.random.default_rng(4)
    played = [rng.uniform(-1.1, 1.1, (2_400, 2)).astype(np.float32) for _ in range(5)]
    speakers = Speakers(played)
    monkeypatch.setitem(sys.modules, "soundcard", speakers)
    heard: list[bytes] = []
    ended = threading.Event()

    inlet = LoopbackInlet("{b}", lambda block, _lost: heard.append(bytes(block)), ended.set)
    assert ended.wait(10.0), "a device that is gone has to end the stream"
    inlet.close()

    assert speakers.opened == [("{b}", True, 48_000, 2)]
    pcm = np.frombuffer(b"".join(heard), "<i2").reshape(-1, 2)
    wanted = np.clip(np.concatenate(played) * 32_768.0, -32_768, 32_767)
    assert pcm.shape == wanted.shape
    assert np.abs(pcm - wanted).max() <= 1


def test_a_loopback_that_is_closed_stops_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    silence = np.zeros((2_400, 2), np.float32)
    monkeypatch.setitem(sys.modules, "soundcard", Speakers([silence] * 1_000_000))
    ended, heard = threading.Event(), threading.Event()

    inlet = LoopbackInlet("{b}", lambda _block, _lost: heard.set(), ended.set)
    assert heard.wait(10.0)
    inlet.close()

    assert ended.wait(10.0)


def test_macos_has_its_microphone_and_a_virtual_device_as_system_audio(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    played = library([{"name": "Core Audio", "default_input_device": 0}], MAC_DEVICES, default=0)
    monkeypatch.setattr("unplugged.audio.portaudio._library", lambda: played)
    monkeypatch.setattr(sys, "platform", "darwin")

    assert [(s.kind, s.name, s.is_default) for s in sources.find_sources().sources] == [
        (SourceKind.MIC, "MacBook Pro Microphone", True),
        (SourceKind.SYSTEM, "BlackHole 2ch", False),
    ]
    assert sources.find_target(DEFAULT_SYSTEM).source.name == "BlackHole 2ch"


# --- sleep ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_exact", [True, False])
def test_windows_sleep_is_told_from_lost_sound(
    monkeypatch: pytest.MonkeyPatch, *, is_exact: bool
) -> None:
    """Its monotonic clock goes on in its sleep; the clock of recordings must not."""
    ticks = [50_000_000]  # 5 s

    def read(place: Any) -> None:  # noqa: ANN401 - ctypes.byref has no type
        place._obj.value = ticks[0]

    exact = SimpleNamespace(QueryUnbiasedInterruptTimePrecise=read) if is_exact else None
    plain = SimpleNamespace(QueryUnbiasedInterruptTime=read)
    windll = SimpleNamespace(kernelbase=exact, kernel32=plain)
    monkeypatch.setattr(ctypes, "windll", windll, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(time, "monotonic", lambda: 5.0)
    before_ns, before_s = awake_clock.awake_ns(), awake_clock.asleep_s()
    # A night: the machine's clock goes on for 8 h, the other for 2 s.
    ticks[0] += 20_000_000
    monkeypatch.setattr(time, "monotonic", lambda: 5.0 + 8 * 3600)

    assert awake_clock.awake_ns() - before_ns == 2_000_000_000
    assert awake_clock.asleep_s() - before_s == pytest.approx(8 * 3600 - 2)


def test_macos_sleep_is_what_its_running_clock_is_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    clocks = {time.CLOCK_MONOTONIC: 100.0, 98: 40.0}
    monkeypatch.setattr(time, "CLOCK_UPTIME_RAW", 98, raising=False)
    monkeypatch.setattr(time, "clock_gettime", clocks.__getitem__)
    monkeypatch.setattr(sys, "platform", "darwin")

    assert awake_clock.asleep_s() == 60.0


@pytest.mark.skipif(sys.platform != "linux", reason="the clock of Linux")
def test_on_linux_the_clock_of_recordings_is_the_monotonic_one() -> None:
    before_ns = time.monotonic_ns()
    assert before_ns <= awake_clock.awake_ns() <= time.monotonic_ns()
    assert awake_clock.asleep_s() > -0.1
