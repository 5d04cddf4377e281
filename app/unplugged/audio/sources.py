"""What can be recorded here, by a name that stays and a name for people.

| system | microphones | system audio |
|---|---|---|
| Linux with PulseAudio or PipeWire | its sources | the monitors of its sinks |
| Linux without a sound server | PortAudio | none |
| Windows | PortAudio (WASAPI) | loopback of each loudspeaker (``loopback.py``) |
| macOS | PortAudio (Core Audio) | a virtual device that the user installs (BlackHole or the like) |
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

from unplugged.audio import portaudio, pulse
from unplugged.audio.portaudio import Inlet, PortAudioInput, TakeBlock
from unplugged.audio.pulse import PulseSource, PulseState
from unplugged.core.errors import SourceMissing
from unplugged.core.types import DEFAULT_MIC, DEFAULT_SYSTEM, Source, SourceKind

_PULSE = "pulse:"
_PORTAUDIO = "portaudio:"
_LOOPBACK = "loopback:"

# Virtual devices that carry what the loudspeakers play, by how their names begin.
_CARRIES_SYSTEM_AUDIO = (
    *("blackhole", "loopback audio", "soundflower", "vb-cable", "cable output", "stereo mix"),
)
_MAX_CHANNELS = 8


@dataclass(frozen=True, slots=True)
class Sources:
    """What a search gave.

    Attributes:
        library: The sound library and the sound server with their versions.
        sources: Everything that can be recorded, defaults first.
    """

    library: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """A source that is there now, and how to open it.

    Attributes:
        source: Which one it is.
        is_substitute: Whether it stands in for a chosen one that is gone.
        pulse: Set when it comes through a sound server.
        device: Set when it comes through PortAudio alone.
    """

    source: Source
    is_substitute: bool
    pulse: PulseSource | None = None
    device: PortAudioInput | None = None

    def open(self, on_block: TakeBlock, on_end: Callable[[], None]) -> Inlet:
        """Open and start it; arguments and errors as ``portaudio.open_inlet``."""
        if self.pulse is not None:
            portaudio.prepare_for_pulse(self.pulse.name)
            channels = self.pulse.channels if self.pulse.channels <= _MAX_CHANNELS else 2
            return portaudio.open_inlet(None, self.pulse.rate_hz, channels, on_block, on_end)
        if self.device is not None:
            rate_hz, channels = self.device.rate_hz, min(self.device.channels, _MAX_CHANNELS)
            return portaudio.open_inlet(self.device.index, rate_hz, channels, on_block, on_end)
        from unplugged.audio.loopback import LoopbackInlet

        return LoopbackInlet(self.source.id.removeprefix(_LOOPBACK), on_block, on_end)


def find_sources() -> Sources:
    """Return everything that can be recorded now.

    Raises:
        SoundSystemBroken: the sound library is missing, or nothing answers.
    """
    if pulse.is_pulse_expected():
        state = pulse.look()
        portaudio.prepare_for_pulse("")
        library = f"{portaudio.version()}, {state.server}"
        return Sources(library, tuple(target.source for target in _pulse_targets(state)))
    return Sources(portaudio.version(), tuple(target.source for target in _device_targets()))


def find_target(source_id: str) -> Target:
    """Return the source of this id, or the default of its kind when it is gone.

    Args:
        source_id: As in ``Source.id``, or ``DEFAULT_MIC`` or ``DEFAULT_SYSTEM``.

    Raises:
        SourceMissing: there is nothing of that kind.
        SoundSystemBroken: the sound library is missing, or nothing answers.
    """
    is_default = source_id in {DEFAULT_MIC, DEFAULT_SYSTEM}
    targets = _pulse_targets(pulse.look()) if pulse.is_pulse_expected() else _device_targets()
    for target in targets:
        if target.source.id == source_id:
            return target
    kind = kind_of(source_id)
    alike = [target for target in targets if target.source.kind is kind]
    if not alike:
        raise SourceMissing(source=name_of(source_id))
    return Target(alike[0].source, not is_default, alike[0].pulse, alike[0].device)


def kind_of(source_id: str) -> SourceKind:
    """Return the kind of a source that may be gone, from its id."""
    if source_id == DEFAULT_SYSTEM or source_id.startswith(_LOOPBACK):
        return SourceKind.SYSTEM
    name = source_id.rpartition("/")[2]
    is_monitor = source_id.startswith(_PULSE) and source_id.endswith(".monitor")
    return SourceKind.SYSTEM if is_monitor or _carries_system_audio(name) else SourceKind.MIC


def name_of(source_id: str) -> str:
    """Return words for a source that may be gone."""
    return "microphone" if kind_of(source_id) is SourceKind.MIC else "system audio"


def wanted_pulse_source(source_id: str, state: PulseState) -> str | None:
    """Return the server's name of the source that an id means now, None when it is gone."""
    if source_id in {DEFAULT_MIC, DEFAULT_SYSTEM}:
        kind = kind_of(source_id)
        alike = (target for target in _pulse_targets(state) if target.source.kind is kind)
        return next((target.pulse.name for target in alike if target.pulse is not None), None)
    found = state.named(source_id.removeprefix(_PULSE))
    return None if found is None else found.name


def _pulse_targets(state: PulseState) -> list[Target]:
    defaults = {state.default_source, state.default_monitor}
    targets = [
        Target(
            Source(
                id=_PULSE + found.name,
                name=found.description,
                kind=SourceKind.SYSTEM if found.is_monitor else SourceKind.MIC,
                # Without a microphone the server takes a monitor for its default source.
                is_default=found.name in defaults
                and (not found.is_monitor or found.name == state.default_monitor),
            ),
            is_substitute=False,
            pulse=found,
        )
        for found in state.sources
    ]
    return _defaults_first(targets)


def _device_targets() -> list[Target]:
    found = portaudio.inputs()
    apis = {device.api for device in found}
    targets = [
        Target(
            Source(
                id=f"{_PORTAUDIO}{device.api}/{device.name}",
                name=device.name,
                kind=SourceKind.SYSTEM if _carries_system_audio(device.name) else SourceKind.MIC,
                is_default=device.is_default,
            ),
            is_substitute=False,
            device=device,
        )
        for device in found
        if portaudio.WINDOWS_API not in apis or device.api == portaudio.WINDOWS_API
    ]
    if sys.platform == "win32":
        from unplugged.audio.loopback import find_loudspeakers

        targets += [
            Target(
                Source(_LOOPBACK + key, name, SourceKind.SYSTEM, is_default), is_substitute=False
            )
            for key, name, is_default in find_loudspeakers()
        ]
    return _defaults_first(targets)


def _defaults_first(targets: list[Target]) -> list[Target]:
    return sorted(targets, key=lambda target: not target.source.is_default)


def _carries_system_audio(name: str) -> bool:
    return name.casefold().startswith(_CARRIES_SYSTEM_AUDIO)
