"""PortAudio: loading it without what it drags along, and opening one input or output."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from unplugged.core.errors import SoundSystemBroken, SourceMissing

# Windows lists each device once per interface; this one has whole names and the device's own rate.
WINDOWS_API = "Windows WASAPI"
# Half of it is the time between two callbacks; the rest is room for a machine that is busy.
_LATENCY_S = 0.1
_USUAL_RATES_HZ = (48_000, 44_100, 32_000, 16_000, 96_000, 8_000)
# The system's own file loads every plugin to find out what it can do; Debian's set pulls in ffmpeg,
# OpenCL and the drivers of video cards. The server has all devices, so one entry is enough.
_ALSA_FOR_PULSE = b"""
pcm.!default { type pulse hint { show on description "Default" } }
ctl.!default { type pulse }
"""

# Without a server the system's file is needed, but not these plugins: to list the devices loads
# them, whether anybody asks for them or not.
_ALSA_OF_SYSTEM = Path("/usr/share/alsa/alsa.conf")
_ALSA_ADDITIONS = ("/var/lib/alsa/conf.d", "/usr/etc/alsa/conf.d", "/etc/alsa/conf.d")
_ALSA_WITH_FFMPEG = ("a52", "lav")
_ALSA_OF_USER = ("/etc/asound.conf", "~/.asoundrc", "~/.config/alsa/asoundrc")

# What a callback is given: the samples as they lie in memory, and whether some were lost before.
TakeBlock = Callable[[Any, bool], None]
# What the callback of an output is given: memory to write int16 samples into, and in how many
# seconds they will be heard.
FillBlock = Callable[[Any, float], None]


@dataclass(frozen=True, slots=True)
class PortAudioInput:
    """One input as PortAudio lists it.

    Attributes:
        index: PortAudio's number, good until the process ends.
        name: The system's name for it.
        api: Name of the host API.
        rate_hz: Its default rate.
        channels: How many it has at most.
        is_default: Whether it is the default of the host API that is used.
    """

    index: int
    name: str
    api: str
    rate_hz: int
    channels: int
    is_default: bool


class Inlet(Protocol):
    """A running input stream."""

    @property
    def rate_hz(self) -> int:
        """Frames per second."""
        ...

    @property
    def channels(self) -> int:
        """Samples per frame, interleaved int16."""
        ...

    def close(self) -> None:
        """Stop; may hang when the sound system does."""
        ...


def prepare_for_pulse(source: str) -> None:
    """Point PortAudio at the sound server alone; to be called before it is loaded.

    Args:
        source: The server's name of the source to record from, empty for its default.
    """
    os.environ["PULSE_PROP"] = "application.name=Unplugged"
    if source:
        os.environ["PULSE_SOURCE"] = source
    _use_for_alsa(_ALSA_FOR_PULSE)


def renew() -> None:
    """Have PortAudio look for devices again, if it did before; ends all streams of this process.

    Raises:
        SoundSystemBroken: it does not start again; a later call may try once more.
    """
    library = sys.modules.get("sounddevice")
    if library is None:
        return
    # sounddevice 0.5.6 has no public name for it, and its documentation tells to do this.
    with contextlib.suppress(library.PortAudioError):  # it did not start the last time
        library._terminate()  # noqa: SLF001
    try:
        library._initialize()  # noqa: SLF001
    except library.PortAudioError as error:
        raise SoundSystemBroken(reason=str(error)) from error


def version() -> str:
    """Return PortAudio's name and version.

    Raises:
        SoundSystemBroken: it is missing or does not start.
    """
    return str(_library().get_portaudio_version()[1])


def inputs() -> tuple[PortAudioInput, ...]:
    """Return all inputs that PortAudio found when it was loaded.

    Raises:
        SoundSystemBroken: it is missing or does not start.
    """
    library = _library()
    try:
        apis = library.query_hostapis()
        devices = library.query_devices()
    except library.PortAudioError as error:
        raise SoundSystemBroken(reason=str(error)) from error
    # The library's own default is that of its first interface; on Windows another one is used.
    chosen = next((api for api in apis if api["name"] == WINDOWS_API), None)
    default = library.default.device[0] if chosen is None else chosen["default_input_device"]
    return tuple(
        PortAudioInput(
            index=int(device["index"]),
            name=str(device["name"]),
            api=str(apis[device["hostapi"]]["name"]),
            rate_hz=round(device["default_samplerate"]),
            channels=int(device["max_input_channels"]),
            is_default=device["index"] == default,
        )
        for device in devices
        if device["max_input_channels"] > 0
    )


def open_inlet(
    device: int | None,
    rate_hz: int,
    channels: int,
    on_block: TakeBlock,
    on_end: Callable[[], None],
) -> Inlet:
    """Open an input and start it; other rates and channels are tried when these are refused.

    Args:
        device: PortAudio's number, None for the default.
        rate_hz: The device's own rate.
        channels: The device's own channels.
        on_block: Called in the sound library's thread with each block; must be quick.
        on_end: Called there when the stream ends by itself.

    Raises:
        SoundSystemBroken: the library is missing, or nothing is accepted.
        SourceMissing: there is no such device.
    """
    library = _library()

    def take(block: Any, _frames: int, _time: Any, status: Any) -> None:  # noqa: ANN401 - no types
        on_block(block, bool(status.input_overflow))

    refusal = "it has no input"
    for rate, count in _attempts(rate_hz, channels):
        try:
            stream = library.RawInputStream(
                samplerate=rate,
                device=device,
                channels=count,
                dtype="int16",
                latency=_LATENCY_S,
                callback=take,
                finished_callback=on_end,
            )
        except ValueError as error:  # what it raises when there is no such device at all
            raise SourceMissing(source="microphone") from error
        except library.PortAudioError as error:
            refusal = str(error)
            continue
        try:
            stream.start()
        except library.PortAudioError as error:
            refusal = str(error)
            stream.close(ignore_errors=True)
            continue
        return _PortAudioInlet(stream, rate, count)
    raise SoundSystemBroken(reason=refusal)


class Outlet:
    """A running output stream of one channel."""

    def __init__(self, stream: Any) -> None:  # noqa: ANN401 - sounddevice has no types
        """Take over a stream that runs; ``open_outlet`` makes one."""
        self._stream = stream

    def abort(self) -> None:
        """Silence it at once and close it; may hang when the sound system does."""
        self._stream.abort(ignore_errors=True)
        self._stream.close(ignore_errors=True)


def open_outlet(rate_hz: int, on_need: FillBlock, on_end: Callable[[], None]) -> Outlet:
    """Open the system's default output and start it.

    Args:
        rate_hz: Rate of the samples; the sound system converts it.
        on_need: Called in the sound library's thread for each block of mono int16; must be quick.
        on_end: Called there when the stream ends by itself.

    Raises:
        SoundSystemBroken: the library is missing, or there is no output that takes this.
    """
    library = _library()

    def fill(block: Any, _frames: int, moment: Any, _status: Any) -> None:  # noqa: ANN401 - no types
        # Both are readings of one clock, whichever that is.
        on_need(block, max(0.0, moment.outputBufferDacTime - moment.currentTime))

    try:
        stream = library.RawOutputStream(
            samplerate=rate_hz,
            channels=1,
            dtype="int16",
            latency=_LATENCY_S,
            callback=fill,
            finished_callback=on_end,
        )
        stream.start()
    except (ValueError, library.PortAudioError) as error:  # ValueError: there is no device at all
        raise SoundSystemBroken(reason=str(error)) from error
    return Outlet(stream)


def _attempts(rate_hz: int, channels: int) -> Sequence[tuple[int, int]]:
    """Return rates and channels to try, the device's own first."""
    rates = [rate_hz, *(rate for rate in _USUAL_RATES_HZ if rate != rate_hz)]
    counts = sorted({channels, min(channels, 2), 1}, reverse=True)
    return [(rate, count) for rate in rates for count in counts]


class _PortAudioInlet:
    def __init__(self, stream: Any, rate_hz: int, channels: int) -> None:  # noqa: ANN401 - no types
        self._stream = stream
        self.rate_hz = rate_hz
        self.channels = channels

    def close(self) -> None:
        self._stream.close(ignore_errors=True)


def _use_for_alsa(configuration: bytes) -> None:
    """Have ALSA read this instead of the system's file, unless somebody else has chosen one."""
    if sys.platform == "linux" and "ALSA_CONFIG_PATH" not in os.environ:
        # In memory, so that nothing is left behind; ALSA reads it by its path in /proc.
        fd = os.memfd_create("asound.conf")
        os.write(fd, configuration)
        os.environ["ALSA_CONFIG_PATH"] = f"/proc/self/fd/{fd}"


def _alsa_without_ffmpeg() -> bytes:
    """Return a configuration that is the system's without the plugins that load ffmpeg.

    The list of files at the system's beginning is replaced, which is what the exclamation mark
    does: https://www.alsa-project.org/alsa-doc/alsa-lib/conf.html
    """
    additions = [
        str(path)
        for folder in _ALSA_ADDITIONS
        for path in sorted(Path(folder).glob("*.conf"))
        if not any(name in path.name for name in _ALSA_WITH_FFMPEG)
    ]
    files = " ".join(f'"{each}"' for each in (*additions, *_ALSA_OF_USER))
    hooks = f"!@hooks [ {{ func load files [ {files} ] errors false }} ]"
    return f"<{_ALSA_OF_SYSTEM}>\n{hooks}\n".encode()


def _library() -> Any:  # noqa: ANN401 - sounddevice has no types
    if _ALSA_OF_SYSTEM.is_file():
        _use_for_alsa(_alsa_without_ffmpeg())
    try:
        import sounddevice
    except OSError as error:  # what it raises when PortAudio itself is not installed
        raise SoundSystemBroken(reason=str(error)) from error
    except Exception as error:
        # What it raises when PortAudio does not start is defined in the module that isn't there.
        if type(error).__module__ != "sounddevice":
            raise
        raise SoundSystemBroken(reason=str(error)) from error
    return sounddevice
