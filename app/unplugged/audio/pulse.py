"""PulseAudio, or PipeWire in its clothes: which sources there are, and where our stream hangs.

The sound itself comes through PortAudio; this is the conversation beside it. Every call may wait
for ever on a server that is frozen, so callers on the way of the sound use a thread of their own.
"""

from __future__ import annotations

import ctypes.util
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unplugged.core.errors import SoundSystemBroken
from unplugged.core.file_reasons import FileReason

_CLIENT_NAME = "Unplugged"
# pulsectl 24.12.0 always waits for as long as it may wait for an answer, so begin with little.
_CONNECT_WITHIN_S = (0.05, 0.3, 1.2)


@dataclass(frozen=True, slots=True)
class PulseSource:
    """One source of the server.

    Attributes:
        index: The server's number for it; a source that comes back gets another one.
        name: The server's name for it; stays over restarts.
        description: Its name for people.
        is_monitor: Whether it is what a loudspeaker plays.
        rate_hz: The device's own rate.
        channels: The device's own channels.
    """

    index: int
    name: str
    description: str
    is_monitor: bool
    rate_hz: int
    channels: int


@dataclass(frozen=True, slots=True)
class PulseState:
    """What the server has now.

    Attributes:
        server: Name and version of the server.
        sources: All sources.
        default_source: Name of the source that the user's settings make the default.
        default_monitor: Name of the monitor of the default loudspeaker.
    """

    server: str
    sources: tuple[PulseSource, ...]
    default_source: str
    default_monitor: str

    def named(self, name: str) -> PulseSource | None:
        """Return the source of this name, None when it is gone."""
        return next((source for source in self.sources if source.name == name), None)


def is_pulse_expected() -> bool:
    """Whether this session has a sound server, even one that doesn't answer at the moment."""
    if sys.platform != "linux":
        return False
    folders = [os.environ.get("PULSE_RUNTIME_PATH", "")]
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        folders.append(f"{runtime}/pulse")
    has_socket = any(folder and Path(folder, "native").exists() for folder in folders)
    return has_socket or bool(os.environ.get("PULSE_SERVER"))


def look() -> PulseState:
    """Ask the server what it has.

    Raises:
        SoundSystemBroken: there is no server, no libpulse, or no answer.
    """
    with _connected() as pulse:
        return _state_of(pulse)


def place_stream(state: PulseState, wanted: str | None) -> str | None:
    """Find the source that this process records from, and bring it to the wanted one if possible.

    Args:
        state: What the server has.
        wanted: Name of the source that it should be, None to leave it where it is.

    Returns:
        Name of the source it hangs on now, None when this process records nothing.

    Raises:
        SoundSystemBroken: the server doesn't answer.
    """
    pid = str(os.getpid())
    with _connected() as pulse:
        for output in pulse.source_output_list():
            if output.proplist.get("application.process.id") != pid:
                continue
            target = state.named(wanted) if wanted else None
            if target is not None and target.index != output.source:
                pulse.source_output_move(output.index, target.index)
                return target.name
            here = (source.name for source in state.sources if source.index == output.source)
            return next(here, None)
    return None


def _state_of(pulse: Any) -> PulseState:  # noqa: ANN401 - pulsectl has no types
    server = pulse.server_info()
    sources = tuple(
        PulseSource(
            index=int(found.index),
            name=str(found.name),
            description=str(found.description or found.name),
            is_monitor=found.monitor_of_sink_name is not None,
            rate_hz=int(found.rate_hz),
            channels=int(found.channel_count),
        )
        for found in pulse.source_list()
    )
    return PulseState(
        server=f"{server.server_name} {server.server_version}",
        sources=sources,
        default_source=str(server.default_source_name or ""),
        default_monitor=f"{server.default_sink_name}.monitor" if server.default_sink_name else "",
    )


@contextmanager
def _connected() -> Iterator[Any]:
    pulsectl = _library()
    try:
        pulse = _connect(pulsectl)
        try:
            yield pulse
        finally:
            pulse.close()
    except (pulsectl.PulseError, pulsectl.PulseDisconnected) as error:
        raise SoundSystemBroken(
            reason=FileReason.SOUND_SERVER_BROKE_OFF, detail=str(error)
        ) from error


def _connect(pulsectl: Any) -> Any:  # noqa: ANN401 - pulsectl has no types
    for within_s in _CONNECT_WITHIN_S:
        pulse = pulsectl.Pulse(_CLIENT_NAME, connect=False)
        try:
            pulse.connect(timeout=within_s)
        except pulsectl.PulseError:
            pulse.close()
        else:
            return pulse
    raise SoundSystemBroken(reason=FileReason.SOUND_SERVER_SILENT)


def _library() -> Any:  # noqa: ANN401 - pulsectl has no types
    find_library = ctypes.util.find_library

    def find_quickly(name: str) -> str | None:
        # pulsectl 24.12.0 asks for "libpulse", which has ldconfig, gcc and ld look for liblibpulse
        # in vain, and then takes this one.
        return "libpulse.so.0" if name == "libpulse" else find_library(name)

    ctypes.util.find_library = find_quickly
    try:
        import pulsectl
    except OSError as error:  # no libpulse
        raise SoundSystemBroken(reason=str(error)) from error
    finally:
        ctypes.util.find_library = find_library
    _keep_rates(pulsectl.PulseSourceInfo)
    return pulsectl


def _keep_rates(info_class: Any) -> None:  # noqa: ANN401 - pulsectl has no types
    """Have the rate of a source copied while the server's answer is still in memory.

    pulsectl 24.12.0 keeps a view into a structure that libpulse frees when its callback returns;
    this method is the class' own place for fields that have to be copied.
    """

    def copy_rate(source: Any, struct: Any) -> None:  # noqa: ANN401
        source.rate_hz = int(struct.sample_spec.rate) if struct else 0

    info_class._init_from_struct = copy_rate  # noqa: SLF001
