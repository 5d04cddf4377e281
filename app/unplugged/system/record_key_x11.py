"""A key pressed in any program of an X server, by a grab of our own on its root window.

A connection of its own, through the libraries that Qt's window on X11 needs as well; a thread
waits for it. Structures and numbers are those of xcb/xproto.h.
"""

from __future__ import annotations

import ctypes
import os
import select
import threading
from collections.abc import Callable
from functools import cache
from itertools import chain, combinations
from typing import Any

from unplugged.core.errors import RecordKeyTaken
from unplugged.core.record_key import RecordKey

_MODIFIERS = {"Shift": 1 << 0, "Ctrl": 1 << 2, "Alt": 1 << 3}
_LOCKS = (1 << 1, 1 << 4)  # Caps Lock and, by custom, Num Lock: on or off, the key is the key
_ASYNC = 1
_PRESS, _RELEASE, _MAPPING = 2, 3, 34
_KEYSYM_F1 = 0xFFBE
_PATIENCE_S = 5.0


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _ScreenIterator(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),  # a screen begins with its root window
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )


class _KeyEvent(ctypes.Structure):
    """The beginning of every key event."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("detail", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("time", ctypes.c_uint32),
    )


@cache
def _libraries() -> tuple[Any, Any, Any]:
    """Load xcb, its key symbols and the C library.

    Raises:
        OSError: one of them is missing.
    """
    xcb, keysyms = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-keysyms.so.1")
    c_library = ctypes.CDLL(None)
    c_library.free.argtypes = [ctypes.c_void_p]
    c_library.free.restype = None
    pointer, u8, u16, u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
    signatures: dict[tuple[Any, str], tuple[Any, list[Any]]] = {
        (xcb, "xcb_connect"): (pointer, [ctypes.c_char_p, pointer]),
        (xcb, "xcb_connection_has_error"): (ctypes.c_int, [pointer]),
        (xcb, "xcb_disconnect"): (None, [pointer]),
        (xcb, "xcb_get_setup"): (pointer, [pointer]),
        (xcb, "xcb_setup_roots_iterator"): (_ScreenIterator, [pointer]),
        (xcb, "xcb_get_file_descriptor"): (ctypes.c_int, [pointer]),
        (xcb, "xcb_flush"): (ctypes.c_int, [pointer]),
        (xcb, "xcb_poll_for_event"): (pointer, [pointer]),
        (xcb, "xcb_request_check"): (pointer, [pointer, _Cookie]),
        (xcb, "xcb_grab_key_checked"): (_Cookie, [pointer, u8, u32, u16, u8, u8, u8]),
        (xcb, "xcb_ungrab_key_checked"): (_Cookie, [pointer, u8, u32, u16]),
        (keysyms, "xcb_key_symbols_alloc"): (pointer, [pointer]),
        (keysyms, "xcb_key_symbols_free"): (None, [pointer]),
        (keysyms, "xcb_key_symbols_get_keycode"): (ctypes.POINTER(u8), [pointer, u32]),
    }
    for (library, name), (returns, takes) in signatures.items():
        function = getattr(library, name)
        function.restype, function.argtypes = returns, takes
    return xcb, keysyms, c_library


def has_libraries() -> bool:
    """Whether the libraries are there."""
    try:
        _libraries()
    except OSError:
        return False
    return True


class X11KeyListener:
    """Grabs a key on the root window of the server's first screen."""

    def __init__(self, key: RecordKey, on_pressed: Callable[[], None]) -> None:
        """Begin to listen.

        Raises:
            RecordKeyTaken: another program has grabbed it, or the keyboard has no such key, or
                the server does not answer.
        """
        self._xcb, self._keysyms, self._c = _libraries()
        self._key = key
        self._on_pressed = on_pressed
        self._connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._connection) or not self._grab():
            self._xcb.xcb_disconnect(self._connection)
            raise RecordKeyTaken(keys=str(key))
        self._wake_read, self._wake_write = os.pipe()
        self._thread = threading.Thread(target=self._run, name="record key", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no more."""
        os.write(self._wake_write, b"x")
        self._thread.join(_PATIENCE_S)
        os.close(self._wake_read)
        os.close(self._wake_write)
        # The server notices the end of a connection when it likes; the next one must get the key.
        self._ungrab()
        self._xcb.xcb_disconnect(self._connection)

    # --- how --------------------------------------------------------------------------------------

    @property
    def _root(self) -> int:
        setup = self._xcb.xcb_get_setup(self._connection)
        return int(self._xcb.xcb_setup_roots_iterator(setup).data[0])

    def _codes(self) -> list[int]:
        """Return which keys of this keyboard are the wanted one, by its present layout."""
        number = self._key.function_number
        symbol = ord(self._key.key.lower()) if number is None else _KEYSYM_F1 + number - 1
        symbols = self._keysyms.xcb_key_symbols_alloc(self._connection)
        codes = self._keysyms.xcb_key_symbols_get_keycode(symbols, symbol)
        found: list[int] = []
        while codes and codes[len(found)]:
            found.append(codes[len(found)])
        self._c.free(codes)
        self._keysyms.xcb_key_symbols_free(symbols)
        return found

    def _grab(self) -> bool:
        """Grab the key with every state of the locks, and return whether all of it was granted."""
        modifiers = sum(_MODIFIERS[name] for name in self._key.modifiers)
        locks = chain.from_iterable(combinations(_LOCKS, count) for count in range(3))
        codes = self._codes()
        is_granted = bool(codes)
        for on in locks:
            for code in codes:
                cookie = self._xcb.xcb_grab_key_checked(
                    self._connection, 0, self._root, modifiers | sum(on), code, _ASYNC, _ASYNC
                )
                refusal = self._xcb.xcb_request_check(self._connection, cookie)
                if refusal:
                    self._c.free(refusal)
                    is_granted = False
        return is_granted

    def _ungrab(self) -> None:
        any_key, any_modifier = 0, 1 << 15
        cookie = self._xcb.xcb_ungrab_key_checked(
            self._connection, any_key, self._root, any_modifier
        )
        self._c.free(self._xcb.xcb_request_check(self._connection, cookie))

    def _run(self) -> None:
        socket = self._xcb.xcb_get_file_descriptor(self._connection)
        released_at = -1
        while True:
            while event := self._xcb.xcb_poll_for_event(self._connection):
                said = _KeyEvent.from_address(event)
                kind, at = said.response_type & 0x7F, said.time
                self._c.free(event)
                if kind == _RELEASE:
                    released_at = at
                elif kind == _PRESS and at != released_at:
                    # A key that is held is told as released and pressed at the same moment.
                    self._on_pressed()
                elif kind == _MAPPING:
                    self._ungrab()
                    self._grab()
            if self._xcb.xcb_connection_has_error(self._connection):
                return  # the server is gone, and the window with it
            ready, _, _ = select.select([socket, self._wake_read], [], [])
            if self._wake_read in ready:
                return
