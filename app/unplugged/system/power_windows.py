"""Power on Windows, from the Energy Meter Interface of the CPU's driver; needs no rights.

The structures are those of emi.h (Windows 10, version 1809 for several channels): a device tells
its version, the names of its channels, and the energy of each so far with the time it was taken.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from unplugged.core.reading import Reading, Unit, measured, unavailable

SOURCE = "Energy Meter Interface"
_PICOWATT_HOURS_TO_J = 3600e-12
_TICKS_PER_S = 1e7  # 100 ns
_NAME_BYTES = 32  # WCHAR[16]
_V1, _V2 = 1, 2
_NOTHING = "This computer's drivers offer no energy meter of the CPU."
_FIRST_LOOK = "There is no earlier look to compare with yet."

Measurement = tuple[float, float]  # joules since some beginning, seconds of the meter's clock


@dataclass(frozen=True, slots=True)
class Meter:
    """One energy meter.

    Attributes:
        channels: Names of what it measures.
        read: Returns the raw answer to IOCTL_EMI_GET_MEASUREMENT, None when it failed.
    """

    channels: tuple[str, ...]
    read: Callable[[], bytes | None]


def parse_metadata(version: int, data: bytes) -> tuple[str, ...]:
    """Return the names of a meter's channels.

    Args:
        version: What IOCTL_EMI_GET_VERSION said.
        data: What IOCTL_EMI_GET_METADATA said.

    Raises:
        ValueError: it is cut off, or of a version that isn't known.
    """
    try:
        if version == _V1:
            at = 4 + 2 * _NAME_BYTES + 2
            (size,) = struct.unpack_from("<H", data, at)
            return (_text(data, at + 2, size),)
        if version == _V2:
            at = 2 * _NAME_BYTES
            _, count = struct.unpack_from("<HH", data, at)
            at += 4
            names = []
            for _ in range(count):
                _, size = struct.unpack_from("<IH", data, at)
                names.append(_text(data, at + 6, size))
                at += 6 + size
            return tuple(names)
    except struct.error as error:
        raise ValueError(f"the metadata of an energy meter are cut off: {error}") from error
    raise ValueError(f"energy meters of version {version} are not known")


def parse_measurement(data: bytes, channels: int) -> tuple[Measurement, ...]:
    """Return energy and time of each channel.

    Raises:
        ValueError: there are fewer channels than the metadata said.
    """
    if len(data) < 16 * channels:
        raise ValueError("the answer of an energy meter is cut off")
    found = []
    for number in range(channels):
        energy, ticks = struct.unpack_from("<QQ", data, 16 * number)
        found.append((energy * _PICOWATT_HOURS_TO_J, ticks / _TICKS_PER_S))
    return tuple(found)


def chosen(channels: Sequence[str]) -> tuple[int, ...]:
    """Return which channels add up to the CPUs and their memory, none of them twice.

    Drivers of x86 CPUs name theirs RAPL_Package0_PKG, _DRAM, _PP0 (a part of PKG); others have one
    for the whole system.
    """
    packages = [n for n, name in enumerate(channels) if name.upper().endswith(("_PKG", "_DRAM"))]
    if packages:
        return tuple(packages)
    return tuple(n for n, name in enumerate(channels) if name.upper().startswith(("SYS", "PSYS")))


class WindowsPower:
    """Power since the look before."""

    def __init__(self, meters: Sequence[Meter]) -> None:
        """Take the meters of this computer."""
        self._meters = [(meter, chosen(meter.channels)) for meter in meters]
        self._meters = [pair for pair in self._meters if pair[1]]
        self._before: list[Measurement] | None = None

    def read(self, now_s: float) -> Reading:  # noqa: ARG002 - the meters have a clock of their own
        """Return the power since the look before, in W, or why it can't be had."""
        if not self._meters:
            return unavailable(Unit.WATTS, SOURCE, _NOTHING)
        now: list[Measurement] = []
        for meter, numbers in self._meters:
            try:
                measurements = parse_measurement(meter.read() or b"", len(meter.channels))
            except ValueError:  # its driver was renewed, or gives no answer at all
                return unavailable(Unit.WATTS, SOURCE, "The energy meter cannot be read.")
            now.extend(measurements[number] for number in numbers)
        before, self._before = self._before, now
        if before is None:
            return unavailable(Unit.WATTS, SOURCE, _FIRST_LOOK)
        watts = 0.0
        for (joules_before, at_before), (joules, at) in zip(before, now, strict=True):
            if at <= at_before or joules < joules_before:  # it has begun again
                return unavailable(Unit.WATTS, SOURCE, _FIRST_LOOK)
            watts += (joules - joules_before) / (at - at_before)
        return measured(watts, Unit.WATTS, SOURCE)

    def close(self) -> None:
        """Hold nothing; the devices are opened for each look."""


def _text(data: bytes, at: int, size: int) -> str:
    if at + size > len(data):
        raise ValueError("the name of a channel is cut off")
    return data[at : at + size].decode("utf-16-le", errors="replace").rstrip("\0")
