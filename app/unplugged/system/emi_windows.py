"""Finds and opens the energy meters of Windows (setupapi, DeviceIoControl)."""

from __future__ import annotations

import ctypes
import functools
from ctypes import wintypes
from typing import Any

from unplugged.system.power_windows import Meter, parse_metadata

# GUID_DEVICE_ENERGY_METER {45BD8344-7ED6-49CF-A440-C276C933B053} of emi.h, as it lies in memory.
_INTERFACE = bytes.fromhex("4483bd45d67ecf49a440c276c933b053")
# CTL_CODE(FILE_DEVICE_UNKNOWN, 0..3, METHOD_BUFFERED, FILE_READ_ACCESS)
_GET_VERSION, _GET_METADATA_SIZE, _GET_METADATA, _GET_MEASUREMENT = (
    0x224000, 0x224004, 0x224008, 0x22400C,
)  # fmt: skip
_PRESENT_INTERFACES = 0x12  # DIGCF_PRESENT | DIGCF_DEVICEINTERFACE
_GENERIC_READ = 0x80000000
_SHARE_ALL = 0x3
_OPEN_EXISTING = 3
_INVALID = ctypes.c_void_p(-1).value
_MOST_BYTES = 65_536


class _InterfaceData(ctypes.Structure):
    _fields_ = (
        ("size", wintypes.DWORD),
        ("guid", ctypes.c_byte * 16),
        ("flags", wintypes.DWORD),
        ("reserved", ctypes.c_void_p),
    )


def find_meters() -> tuple[Meter, ...]:
    """Return the energy meters of this computer that can be read; empty on other systems."""
    loader = getattr(ctypes, "WinDLL", None)
    if loader is None:
        return ()
    kernel = loader("kernel32.dll", use_last_error=True)
    kernel.CreateFileW.restype = ctypes.c_void_p
    meters = []
    for path in _paths(loader("setupapi.dll", use_last_error=True)):
        ask = functools.partial(_ask, kernel, path)
        version, size = ask(_GET_VERSION, 2), ask(_GET_METADATA_SIZE, 4)
        if version is None or size is None:
            continue
        metadata = ask(_GET_METADATA, min(_MOST_BYTES, int.from_bytes(size, "little")))
        if metadata is None:
            continue
        try:
            channels = parse_metadata(int.from_bytes(version, "little"), metadata)
        except ValueError:  # a meter of a later Windows
            continue
        read = functools.partial(ask, _GET_MEASUREMENT, 16 * len(channels))
        meters.append(Meter(channels, read))
    return tuple(meters)


def _ask(kernel: Any, path: str, code: int, size: int) -> bytes | None:  # noqa: ANN401 - a library
    """Return a device's answer, None when it can't be opened or refuses."""
    handle = kernel.CreateFileW(path, _GENERIC_READ, _SHARE_ALL, None, _OPEN_EXISTING, 0, None)
    if handle in (None, _INVALID):
        return None
    try:
        buffer, got = ctypes.create_string_buffer(size), wintypes.DWORD()
        done = kernel.DeviceIoControl(
            ctypes.c_void_p(handle), code, None, 0, buffer, size, ctypes.byref(got), None
        )
        return buffer.raw[: got.value] if done else None
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))


def _paths(setup: Any) -> list[str]:  # noqa: ANN401 - a loaded library
    """Return the path of each device that offers the interface."""
    setup.SetupDiGetClassDevsW.restype = ctypes.c_void_p
    guid = ctypes.create_string_buffer(_INTERFACE, len(_INTERFACE))
    devices = setup.SetupDiGetClassDevsW(guid, None, None, _PRESENT_INTERFACES)
    if devices in (None, _INVALID):
        return []
    paths = []
    listed = ctypes.c_void_p(devices)
    try:
        data = _InterfaceData(size=ctypes.sizeof(_InterfaceData))
        number = 0
        while setup.SetupDiEnumDeviceInterfaces(listed, None, guid, number, ctypes.byref(data)):
            needed = wintypes.DWORD()
            setup.SetupDiGetDeviceInterfaceDetailW(
                listed, ctypes.byref(data), None, 0, ctypes.byref(needed), None
            )
            # SP_DEVICE_INTERFACE_DETAIL_DATA_W: its fixed size, then the path itself.
            detail = ctypes.create_string_buffer(max(8, needed.value))
            head = 8 if ctypes.sizeof(ctypes.c_void_p) == 8 else 6
            ctypes.memmove(detail, head.to_bytes(4, "little"), 4)
            if setup.SetupDiGetDeviceInterfaceDetailW(
                listed, ctypes.byref(data), detail, needed, None, None
            ):
                paths.append(detail.raw[4:].decode("utf-16-le", errors="replace").split("\0")[0])
            number += 1
    finally:
        setup.SetupDiDestroyDeviceInfoList(listed)
    return paths
