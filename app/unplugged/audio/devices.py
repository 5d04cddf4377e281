"""Which microphones there are."""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.errors import SoundSystemBroken


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a search gave.

    Attributes:
        library: The sound library and its version.
        inputs: Name of each input with the host API it came through.
    """

    library: str
    inputs: tuple[str, ...]


def find_inputs() -> Inputs:
    """Return all inputs that the sound library sees now.

    Raises:
        SoundSystemBroken: the library is missing or fails.
    """
    try:
        import sounddevice
    except OSError as error:  # what it raises when PortAudio itself is not installed
        raise SoundSystemBroken(reason=str(error)) from error
    try:
        apis = sounddevice.query_hostapis()
        devices = sounddevice.query_devices()
    except sounddevice.PortAudioError as error:
        raise SoundSystemBroken(reason=str(error)) from error
    inputs = tuple(
        f"{device['name']} ({apis[device['hostapi']]['name']})"
        for device in devices
        if device["max_input_channels"] > 0
    )
    return Inputs(sounddevice.get_portaudio_version()[1], inputs)
