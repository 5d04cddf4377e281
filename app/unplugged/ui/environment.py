"""The environment that Qt must find when it is imported, and whether a window can open at all."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

_SETTINGS = {
    # Without these, Qt asks the X server for GLX and, on GNOME, loads the GTK theme, which maps
    # Mesa and LLVM into the process: then nobody could show that no GPU driver is loaded.
    "QT_XCB_GL_INTEGRATION": "none",
    "QT_QPA_PLATFORMTHEME": "generic",
    "QT_QUICK_BACKEND": "software",
    # The libraries of the workers inherit these: no telemetry, no download, no spinning threads.
    "ORT_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "OMP_WAIT_POLICY": "passive",
    "CUDA_VISIBLE_DEVICES": "",
}


def prepare_environment(environ: MutableMapping[str, str] = os.environ) -> None:
    """Set what keeps Qt and the engines off the GPU and the network; before any import of them."""
    environ.update(_SETTINGS)


def why_no_window(environ: MutableMapping[str, str] = os.environ) -> str | None:
    """Return why no window can open here, None when one can.

    Qt itself ends the process when it finds no display or lacks a library, with words for
    developers; so both are looked at first.
    """
    if importlib.util.find_spec("PySide6") is None:
        return "PySide6 is not installed"
    if not sys.platform.startswith("linux"):
        return None
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen and chosen not in {"xcb", "wayland"}:
        return None
    return _why_no_display(environ, chosen)


def _why_no_display(environ: MutableMapping[str, str], chosen: str) -> str | None:
    wayland = environ.get("WAYLAND_DISPLAY", "")
    if wayland and chosen != "xcb":
        socket = Path(environ.get("XDG_RUNTIME_DIR", "/"), wayland)
        if socket.exists():
            return None
    display = environ.get("DISPLAY", "")
    if not display or chosen == "wayland":
        return "this session has no display"
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return "the library libxcb is missing"
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    has_error = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if has_error:
        return f"the display {display} does not answer"
    return _missing_library()


def _missing_library() -> str | None:
    """Load what Qt's X11 plugin needs and return the sentence about what is missing."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return None
    plugin = Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return f"a system library is missing ({error})"
    return None
