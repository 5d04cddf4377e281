"""Reads IOReport of macOS through ctypes; a private library, so everything that fails is said."""

from __future__ import annotations

import ctypes
from typing import Any

from unplugged.system.accelerators_macos import GROUPS, Channel

_IOREPORT = "/usr/lib/libIOReport.dylib"
_FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF8 = 0x08000100  # kCFStringEncodingUTF8
_TEXT_BYTES = 256
_SIMPLE, _STATES = 1, 2  # formats of channels
_FIRST_LOOK = "There is no earlier look to compare with yet."
_POINTERS = (
    "CFStringCreateWithCString", "CFDictionaryGetValue", "CFArrayGetValueAtIndex",
    "IOReportCopyChannelsInGroup", "IOReportCreateSubscription", "IOReportCreateSamples",
    "IOReportCreateSamplesDelta", "IOReportChannelGetGroup", "IOReportChannelGetChannelName",
    "IOReportChannelGetUnitLabel", "IOReportStateGetNameForIndex",
)  # fmt: skip


class IoReport:
    """A subscription to the channels of energy and of the GPU. Belongs to one thread."""

    def __init__(self) -> None:
        """Load the library and subscribe; what fails is what every look then says."""
        self._fault: str | None = None
        self._before: Any = None
        try:
            self._cf, self._io = ctypes.CDLL(_FOUNDATION), ctypes.CDLL(_IOREPORT)
        except OSError:
            self._fault = "This system has no IOReport."
            return
        for name in _POINTERS:
            library = self._cf if name.startswith("CF") else self._io
            getattr(library, name).restype = ctypes.c_void_p
        self._cf.CFArrayGetCount.restype = ctypes.c_long
        self._io.IOReportSimpleGetIntegerValue.restype = ctypes.c_int64
        self._io.IOReportStateGetResidency.restype = ctypes.c_int64
        self._subscribe()

    def __call__(self) -> tuple[Channel, ...] | str:
        """Return what changed since the look before, or why that can't be told."""
        if self._fault is not None:
            return self._fault
        now = self._pointer(self._io.IOReportCreateSamples(self._subscription, self._wanted, None))
        before, self._before = self._before, now if now.value else None
        if not now.value:
            if before is not None:
                self._cf.CFRelease(before)
            return "IOReport gives no sample."
        if before is None:
            return _FIRST_LOOK
        delta = self._pointer(self._io.IOReportCreateSamplesDelta(before, now, None))
        self._cf.CFRelease(before)
        if not delta.value:
            return "IOReport gives no difference of two samples."
        try:
            return self._channels(delta)
        finally:
            self._cf.CFRelease(delta)

    def _subscribe(self) -> None:
        wanted = None
        for group in GROUPS:
            name = self._text_of(group)
            channels = self._pointer(self._io.IOReportCopyChannelsInGroup(name, None, 0, 0, 0))
            self._cf.CFRelease(name)
            if not channels.value:
                continue
            if wanted is None:
                wanted = channels
            else:
                self._io.IOReportMergeChannels(wanted, channels, None)
                self._cf.CFRelease(channels)
        if wanted is None:
            self._fault = "IOReport has no channels for energy or the GPU on this Mac."
            return
        self._wanted = ctypes.c_void_p()
        self._subscription = self._pointer(
            self._io.IOReportCreateSubscription(None, wanted, ctypes.byref(self._wanted), 0, None)
        )
        if not self._subscription.value:
            self._fault = "macOS refuses the subscription to IOReport."

    def _channels(self, sample: ctypes.c_void_p) -> tuple[Channel, ...]:
        key = self._text_of("IOReportChannels")
        listed = self._pointer(self._cf.CFDictionaryGetValue(sample, key))
        self._cf.CFRelease(key)
        if not listed.value:
            return ()
        count = self._cf.CFArrayGetCount(listed)
        return tuple(
            self._channel(self._pointer(self._cf.CFArrayGetValueAtIndex(listed, ctypes.c_long(n))))
            for n in range(count)
        )

    def _channel(self, item: ctypes.c_void_p) -> Channel:
        group = self._text(self._io.IOReportChannelGetGroup(item))
        name = self._text(self._io.IOReportChannelGetChannelName(item))
        form = self._io.IOReportChannelGetFormat(item)
        if form == _SIMPLE:
            unit = self._text(self._io.IOReportChannelGetUnitLabel(item))
            return Channel(group, name, unit, self._io.IOReportSimpleGetIntegerValue(item, 0))
        if form == _STATES:
            states = tuple(
                (
                    self._text(self._io.IOReportStateGetNameForIndex(item, n)),
                    self._io.IOReportStateGetResidency(item, n),
                )
                for n in range(self._io.IOReportStateGetCount(item))
            )
            return Channel(group, name, states=states)
        return Channel(group, name)

    def _text_of(self, text: str) -> ctypes.c_void_p:
        return self._pointer(self._cf.CFStringCreateWithCString(None, text.encode(), _UTF8))

    def _text(self, pointer: int | None) -> str:
        if not pointer:
            return ""
        buffer = ctypes.create_string_buffer(_TEXT_BYTES)
        self._cf.CFStringGetCString(
            self._pointer(pointer), buffer, ctypes.c_long(_TEXT_BYTES), _UTF8
        )
        return buffer.value.decode("utf-8", errors="replace")

    @staticmethod
    def _pointer(value: int | None) -> ctypes.c_void_p:
        """Return a pointer as 64 bits; a plain int would be passed as 32."""
        return ctypes.c_void_p(value)
