"""A key pressed in any program, by RegisterHotKey of Windows; its manual is all it was tried on."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import Any

from unplugged.core.errors import RecordKeyTaken
from unplugged.core.record_key import RecordKey

# winuser.h
_MODIFIERS = {"Alt": 0x0001, "Ctrl": 0x0002, "Shift": 0x0004}
_NO_REPEAT = 0x4000
_VK_F1 = 0x70
_WM_HOTKEY = 0x0312
_WM_QUIT = 0x0012
_OUR_ID = 1  # of this thread's keys
_PATIENCE_S = 5.0


class _Message(ctypes.Structure):
    """MSG."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("w_param", ctypes.c_size_t),
        ("l_param", ctypes.c_ssize_t),
        ("time", ctypes.c_ulong),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
    )


class WindowsKeyListener:
    """Windows sends the key to the queue of the thread that asked, so that is one of its own."""

    def __init__(self, key: RecordKey, on_pressed: Callable[[], None]) -> None:
        """Begin to listen.

        Raises:
            RecordKeyTaken: another program listens for it already.
        """
        self._windll: Any = getattr(ctypes, "windll")  # noqa: B009 - there on Windows only
        self._key = key
        self._on_pressed = on_pressed
        self._thread_id = 0
        self._is_granted = False
        self._asked = threading.Event()
        self._thread = threading.Thread(target=self._run, name="record key", daemon=True)
        self._thread.start()
        self._asked.wait(_PATIENCE_S)
        if not self._is_granted:
            self._thread.join(_PATIENCE_S)
            raise RecordKeyTaken(keys=str(key))

    def close(self) -> None:
        """Listen no more."""
        self._windll.user32.PostThreadMessageW(self._thread_id, _WM_QUIT, 0, 0)
        self._thread.join(_PATIENCE_S)

    def _run(self) -> None:
        user32 = self._windll.user32
        self._thread_id = self._windll.kernel32.GetCurrentThreadId()
        number = self._key.function_number
        code = ord(self._key.key) if number is None else _VK_F1 + number - 1
        modifiers = _NO_REPEAT | sum(_MODIFIERS[name] for name in self._key.modifiers)
        self._is_granted = bool(user32.RegisterHotKey(None, _OUR_ID, modifiers, code))
        message = _Message()
        # The first look makes the queue, so that nothing sent to it from here on is lost.
        user32.PeekMessageW(ctypes.byref(message), None, 0, 0, 0)
        self._asked.set()
        if not self._is_granted:
            return
        while user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _WM_HOTKEY:
                self._on_pressed()
        user32.UnregisterHotKey(None, _OUR_ID)
