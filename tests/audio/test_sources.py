"""Finding and opening sources where the machine is not as one would wish."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from unplugged.audio import portaudio, sources
from unplugged.audio.pulse import PulseSource, PulseState
from unplugged.core.errors import SoundSystemBroken, SourceMissing
from unplugged.core.messages import Event, Failed, InputsFound, ListInputs, WatchSources
from unplugged.core.types import DEFAULT_MIC, DEFAULT_SYSTEM, SourceKind

from tests.audio.recorder import Recorder, recorder_in


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    """A worker on a machine without sound server and without any device."""
    if sys.platform != "linux":
        pytest.skip("ALSA can be told to find nothing; the other systems can't")
    for name in [name for name in os.environ if name.startswith(("PULSE", "ALSA"))]:
        monkeypatch.delenv(name)
    nothing = tmp_path / "asound.conf"
    # PortAudio 19.6 aborts without any default; this one has nobody to talk to.
    nothing.write_text("pcm.!default { type pulse }\n")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(nothing))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with recorder_in(tmp_path) as recorder:
        yield recorder


_LIST = """
from pathlib import Path
from unplugged.audio import portaudio
from unplugged.core.gpu_libraries import runtimes_among
from unplugged.system.loaded import parse_maps
portaudio.inputs()
paths = parse_maps(Path("/proc/self/maps").read_text())
assert any("libportaudio" in path for path in paths)
print([path for _, path in runtimes_among(paths)])
"""


@pytest.mark.skipif(
    not any(Path("/usr/lib").glob("*/alsa-lib/libasound_module_pcm_a52.so")),
    reason="the plugin that loads ffmpeg, and OpenCL with it, is not installed",
)
def test_looking_for_devices_without_a_server_loads_no_driver_of_a_video_card(
    tmp_path: Path,
) -> None:
    """Nobody asks for these plugins; PortAudio opens whatever the system's file names."""
    environ = {name: value for name, value in os.environ.items() if "ALSA" not in name}
    environ |= {"XDG_RUNTIME_DIR": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", _LIST], env=environ, capture_output=True, text=True, check=True
    )

    assert done.stdout == "[]\n"


def test_without_any_sound_device_the_list_is_empty(bare: Recorder) -> None:
    found = bare.ask(ListInputs(1))
    assert isinstance(found, InputsFound)
    assert found.inputs == ()
    assert "PortAudio" in found.library


def test_without_a_server_a_device_that_comes_is_told_while_none_is_listened_to(
    bare: Recorder, tmp_path: Path
) -> None:
    """PortAudio lists what there was when it started."""
    devices = tmp_path / "asound.conf"
    entry = 'pcm.{0} {{ type null hint {{ show on description "{0}" }} }}\n'
    devices.write_text(entry.format("!default"))

    def lists_headset(event: Event) -> bool:
        return isinstance(event, InputsFound) and any(
            found.id == "portaudio:ALSA/headset" for found in event.inputs
        )

    bare.begin(WatchSources(1, ()))
    first = bare.wait_for(lambda event: isinstance(event, InputsFound))
    devices.write_text(entry.format("!default") + entry.format("headset"))
    bare.wait_for(lists_headset)
    bare.stop()

    assert not lists_headset(first)


def test_a_sound_system_that_does_not_start_is_said(
    bare: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.conf"
    broken.write_text("pcm.x {{{")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(broken))

    bare.start("")
    end = bare.wait_for_end()

    assert isinstance(end, Failed)
    assert end.code == "sound_system_broken"


@pytest.mark.parametrize("source", ["", "system", "pulse:desk", "portaudio:ALSA/hw:0,0"])
def test_without_any_sound_device_recording_says_so(bare: Recorder, source: str) -> None:
    bare.start(source)
    end = bare.wait_for_end()
    assert isinstance(end, Failed)
    assert end.code == "source_missing"
    wanted = "system audio" if source == "system" else "microphone"
    assert end.params == (("source", wanted),)


def state_of(*found: PulseSource, default: str, sink: str = "speaker") -> PulseState:
    return PulseState("pulseaudio 16.1", found, default, f"{sink}.monitor")


def source(index: int, name: str) -> PulseSource:
    return PulseSource(index, name, name.title(), name.endswith(".monitor"), 48_000, 1)


@pytest.fixture
def pulse_has(monkeypatch: pytest.MonkeyPatch) -> Callable[[PulseState], None]:
    """Pretend a sound server with these sources."""

    def pretend(state: PulseState) -> None:
        monkeypatch.setattr("unplugged.audio.pulse.is_pulse_expected", lambda: True)
        monkeypatch.setattr("unplugged.audio.pulse.look", lambda: state)

    return pretend


def test_a_chosen_source_that_is_gone_is_replaced_by_the_default_of_its_kind(
    pulse_has: Callable[[PulseState], None],
) -> None:
    speaker, other, desk, headset = (
        source(index, name)
        for index, name in enumerate(("speaker.monitor", "tv.monitor", "desk", "headset"))
    )
    pulse_has(state_of(speaker, other, desk, headset, default="headset", sink="tv"))
    assert sources.find_target("pulse:desk").pulse == desk
    gone = sources.find_target("pulse:gone")
    assert (gone.pulse, gone.is_substitute) == (headset, True)
    default = sources.find_target(DEFAULT_MIC)
    assert (default.pulse, default.is_substitute) == (headset, False)
    assert sources.find_target(DEFAULT_SYSTEM).pulse == other
    assert sources.find_target("pulse:gone.monitor").pulse == other


def test_a_loudspeaker_never_stands_in_for_a_microphone(
    pulse_has: Callable[[PulseState], None],
) -> None:
    """Without a microphone the server itself takes a monitor for its default source."""
    pulse_has(state_of(source(0, "speaker.monitor"), default="speaker.monitor"))
    with pytest.raises(SourceMissing):
        sources.find_target(DEFAULT_MIC)


@pytest.mark.parametrize("name", ["BlackHole 2ch", "Stereo Mix (Realtek)", "Soundflower (2ch)"])
def test_virtual_devices_carry_system_audio(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    device = portaudio.PortAudioInput(3, name, "Core Audio", 48_000, 2, is_default=False)
    monkeypatch.setattr("unplugged.audio.pulse.is_pulse_expected", lambda: False)
    monkeypatch.setattr("unplugged.audio.portaudio.inputs", lambda: (device,))
    target = sources.find_target(DEFAULT_SYSTEM)
    assert target.device == device
    assert target.source.kind is SourceKind.SYSTEM
    assert sources.kind_of(target.source.id) is SourceKind.SYSTEM


class PickyLibrary:
    """A sound library whose device takes only some rates and channels, as real ones do."""

    class PortAudioError(Exception):
        pass

    def __init__(self, *accepted: tuple[int, int]) -> None:
        self._accepted = accepted
        self.tried: list[tuple[int, int]] = []

    def RawInputStream(self, *, samplerate: int, channels: int, **_rest: Any) -> Any:  # noqa: ANN401, N802
        self.tried.append((samplerate, channels))
        if (samplerate, channels) not in self._accepted:
            raise self.PortAudioError("Invalid sample rate")
        return self

    def start(self) -> None:
        pass

    def close(self, *, ignore_errors: bool) -> None:
        pass


@pytest.mark.parametrize(
    ("accepted", "opened"),
    [
        ([(44_100, 2), (48_000, 2)], (44_100, 2)),
        ([(48_000, 1), (16_000, 1)], (48_000, 1)),
        ([(16_000, 6)], (16_000, 6)),
    ],
)
def test_other_rates_and_channels_are_tried_when_the_devices_own_are_refused(
    accepted: list[tuple[int, int]], opened: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = PickyLibrary(*accepted)
    monkeypatch.setattr("unplugged.audio.portaudio._library", lambda: library)
    inlet = portaudio.open_inlet(1, 44_100, 6, lambda _block, _lost: None, lambda: None)
    assert (inlet.rate_hz, inlet.channels) == opened
    assert library.tried[0] == (44_100, 6)


def test_a_device_that_refuses_everything_is_named_as_broken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = PickyLibrary()
    monkeypatch.setattr("unplugged.audio.portaudio._library", lambda: library)
    with pytest.raises(SoundSystemBroken) as caught:
        portaudio.open_inlet(1, 44_100, 1, lambda _block, _lost: None, lambda: None)
    assert caught.value.params == {"reason": "Invalid sample rate"}
