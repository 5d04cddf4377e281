"""Listening for a key that is pressed in any program, where the system has a way for that."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from unplugged.core.record_key import NoRecordKey, RecordKey


class KeyListener(Protocol):
    """Listens in a thread of its own until it is closed."""

    def close(self) -> None:
        """Listen no more; the thread has ended when this returns."""
        ...


def why_no_record_key(environ: Mapping[str, str] = os.environ) -> NoRecordKey | None:
    """Return why no key can be listened for here, None where one can.

    Wayland has no such thing for programs; its portal for shortcuts exists on some desktops only
    and lets the desktop choose the keys. macOS asks the user to let a program read every key
    that is typed anywhere, which is more than this app should be given.
    """
    if sys.platform == "darwin":
        return NoRecordKey.MACOS
    if sys.platform == "win32":
        return None
    if environ.get("WAYLAND_DISPLAY") and environ.get("QT_QPA_PLATFORM", "") != "xcb":
        return NoRecordKey.WAYLAND
    from unplugged.system.record_key_x11 import has_libraries

    return None if environ.get("DISPLAY") and has_libraries() else NoRecordKey.NO_LIBRARY


def listen(key: RecordKey, on_pressed: Callable[[], None]) -> KeyListener:
    """Call ``on_pressed`` in another thread whenever a key is pressed, once however long.

    Raises:
        RecordKeyTaken: another program listens for it already.
    """
    if sys.platform == "win32":
        from unplugged.system.record_key_windows import WindowsKeyListener

        return WindowsKeyListener(key, on_pressed)
    from unplugged.system.record_key_x11 import X11KeyListener

    return X11KeyListener(key, on_pressed)
