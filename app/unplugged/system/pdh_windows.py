"""Performance counters of Windows by their English names, through pdh.dll; names of adapters."""

from __future__ import annotations

import ctypes
import importlib
from collections.abc import Mapping
from typing import Any

_FORMAT_DOUBLE = 0x00000200  # PDH_FMT_DOUBLE
_MORE_DATA = 0x800007D2  # PDH_MORE_DATA
_NO_DATA = (0x800007D5, 0x800007D1)  # PDH_NO_DATA, PDH_CSTATUS_NO_INSTANCE
_VALID = (0, 1)  # PDH_CSTATUS_VALID_DATA, _NEW_DATA
_ADAPTERS_KEY = r"SOFTWARE\Microsoft\DirectX"


class _Value(ctypes.Structure):
    _fields_ = (("status", ctypes.c_uint32), ("value", ctypes.c_double))


class _Item(ctypes.Structure):
    _fields_ = (("name", ctypes.c_wchar_p), ("value", _Value))


class PdhCounter:
    """All instances of one counter. Belongs to one thread."""

    def __init__(self, path: str, library: Any = None) -> None:  # noqa: ANN401 - a loaded library
        r"""Open the counter and take the first look, against which the next one is computed.

        Args:
            path: English path with a wildcard, such as ``\GPU Engine(*)\Utilization Percentage``.
            library: pdh.dll, None to load it.
        """
        self._pdh = library if library is not None else _load()
        self._query = ctypes.c_void_p()
        self._counter = ctypes.c_void_p()
        self._fault: str | None = None
        if self._pdh is None:
            self._fault = "The performance counters of Windows cannot be loaded."
            return
        status = self._pdh.PdhOpenQueryW(None, None, ctypes.byref(self._query))
        if status == 0:
            status = self._pdh.PdhAddEnglishCounterW(
                self._query, path, None, ctypes.byref(self._counter)
            )
        if status != 0:
            self._fault = f"Windows has no such performance counter (0x{status & 0xFFFFFFFF:08X})."
            return
        self._pdh.PdhCollectQueryData(self._query)

    def __call__(self) -> Mapping[str, float] | str:
        """Return the value of each instance since the look before, or why there is none.

        Of several instances of one name the values are added up.
        """
        if self._fault is not None:
            return self._fault
        status = self._pdh.PdhCollectQueryData(self._query) & 0xFFFFFFFF
        if status in _NO_DATA:
            return {}  # no process uses any such device
        if status != 0:
            return f"The performance counter cannot be read (0x{status:08X})."
        return self._values()

    def close(self) -> None:
        """Close the counter."""
        if self._pdh is not None and self._query.value is not None:
            self._pdh.PdhCloseQuery(self._query)
            self._query = ctypes.c_void_p()

    def _values(self) -> Mapping[str, float] | str:
        size, count = ctypes.c_uint32(0), ctypes.c_uint32(0)
        arguments = (self._counter, _FORMAT_DOUBLE, ctypes.byref(size), ctypes.byref(count))
        status = self._pdh.PdhGetFormattedCounterArrayW(*arguments, None) & 0xFFFFFFFF
        if status in _NO_DATA:
            return {}
        if status != _MORE_DATA:
            return f"The performance counter cannot be read (0x{status:08X})."
        buffer = (ctypes.c_byte * size.value)()
        status = self._pdh.PdhGetFormattedCounterArrayW(*arguments, buffer) & 0xFFFFFFFF
        if status != 0:
            return f"The performance counter cannot be read (0x{status:08X})."
        items = ctypes.cast(buffer, ctypes.POINTER(_Item))
        found: dict[str, float] = {}
        for index in range(count.value):
            item = items[index]
            if item.value.status in _VALID:
                found[item.name] = found.get(item.name, 0.0) + item.value.value
        return found


def adapter_names(registry: Any = None) -> Mapping[str, str]:  # noqa: ANN401 - the module winreg
    """Return the name of each adapter by its LUID, from the registry; nothing graphical is loaded.

    Args:
        registry: The module ``winreg``, None to import it; empty where there is none.
    """
    if registry is None:
        try:
            registry = importlib.import_module("winreg")
        except ImportError:
            return {}
    names: dict[str, str] = {}
    try:
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, _ADAPTERS_KEY) as folder:
            for index in range(registry.QueryInfoKey(folder)[0]):
                with registry.OpenKey(folder, registry.EnumKey(folder, index)) as key:
                    names.update(_named(registry, key))
    except OSError:
        return names
    return names


def _named(registry: Any, key: Any) -> dict[str, str]:  # noqa: ANN401 - of winreg
    try:
        luid = int(registry.QueryValueEx(key, "AdapterLuid")[0])
        name = str(registry.QueryValueEx(key, "Description")[0])
    except (OSError, ValueError):  # the key of something else
        return {}
    return {f"0x{luid >> 32:08X}_0x{luid & 0xFFFFFFFF:08X}": name}


def _load() -> Any:  # noqa: ANN401 - a loaded library
    loader = getattr(ctypes, "WinDLL", None)
    return None if loader is None else loader("pdh.dll")
