"""What has to come from the system itself: compiler, sound and window libraries, Python's venv.

As root on Debian and its family it is installed; otherwise the user gets the one command to run.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from setup.cpu import find_compiler
from setup.places import SetupFailed
from setup.terminal import Task, Terminal


@dataclass(frozen=True, slots=True)
class Need:
    """Something that no Python package brings."""

    what: str
    debian: str  # package name of Debian and Ubuntu
    is_present: Callable[[], bool]


def _has_library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_venv() -> bool:
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def _has_command(name: str) -> bool:
    return shutil.which(name) is not None


def _has_alsa_pulse_plugin() -> bool:
    return any(Path("/usr/lib").glob("*/alsa-lib/libasound_module_pcm_pulse.so"))


VENV = Need("Python's venv", f"python3.{sys.version_info.minor}-venv", _has_venv)
COMPILER = Need("a C++ compiler", "g++", lambda: find_compiler() is not None)
OPENMP = Need("the OpenMP library", "libgomp1", lambda: _has_library("libgomp.so.1"))
PORTAUDIO = Need("PortAudio", "libportaudio2", lambda: _has_library("libportaudio.so.2"))

# What Qt's own libraries are linked to, and what its X11 plugin loads. libGL and libEGL are the
# dispatchers that QtGui is linked to; no driver behind them is ever loaded.
_QT_LIBRARIES = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
}
# Without them the command line works and the window does not.
FOR_WINDOW = tuple(
    Need("the window's system libraries", package, partial(_has_library, library))
    for package, library in _QT_LIBRARIES.items()
)

# Real sound devices and voices of the tests; a test without its tool says so and is skipped.
FOR_TESTS = (
    Need("a sound server", "pulseaudio", lambda: _has_command("pulseaudio")),
    Need("its commands", "pulseaudio-utils", lambda: _has_command("pactl")),
    Need("ALSA's way to it", "libasound2-plugins", _has_alsa_pulse_plugin),
    Need("sox", "sox", lambda: _has_command("sox")),
    Need("a voice", "espeak-ng", lambda: _has_command("espeak-ng")),
    Need("ffmpeg", "ffmpeg", lambda: _has_command("ffmpeg")),
    Need("a display without a screen", "xvfb", lambda: _has_command("Xvfb")),
)


def needs_of(platform: str) -> tuple[Need, ...]:
    """Return what the app needs from a system (a value of sys.platform)."""
    if platform == "linux":
        return (VENV, COMPILER, OPENMP, PORTAUDIO)
    # Wheels bring PortAudio there; macOS and Windows have no package for the rest.
    return (COMPILER,)


def missing(needs: Iterable[Need]) -> list[Need]:
    """Return the needs that are not met."""
    return [need for need in needs if not need.is_present()]


def debian_command(needs: Iterable[Need]) -> str:
    """Return the one command that installs the needs, for a user who is not root."""
    names = " ".join(need.debian for need in needs)
    return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}"


def supply(terminal: Terminal, *, for_tests: bool) -> None:
    """See to it that everything is there.

    Raises:
        SetupFailed: something the app needs is missing and the user has to install it.
    """
    required = missing(needs_of(sys.platform))
    window = missing(FOR_WINDOW) if sys.platform == "linux" else []
    wished = missing(FOR_TESTS) if for_tests and sys.platform == "linux" else []
    has_apt = _has_command("apt-get")
    if required + window + wished and has_apt and os.geteuid() == 0:
        _install_with_apt(terminal, required + window + wished)
        required, window, wished = missing(required), missing(window), missing(wished)
    if required:
        raise SetupFailed(explain(required, has_apt=has_apt, platform=sys.platform))
    if window:
        what = ", ".join(need.debian for need in window)
        hint = f" To have it: {debian_command(window)}" if has_apt else ""
        terminal.say(f"The window needs {what}; until then there is the command line.{hint}")
    if wished:
        what = ", ".join(need.debian for need in wished)
        hint = f" To run them: {debian_command(wished)}" if has_apt else ""
        terminal.say(f"Tests that need {what} will be skipped.{hint}")


def explain(required: list[Need], *, has_apt: bool, platform: str) -> str:
    """Return the sentence that tells the user what to install, and with which command."""
    *others, last = [need.what for need in required]
    what = f"{', '.join(others)} and {last}" if others else last
    once = f"This system lacks {what}. Run this once, then start again:\n  "
    if has_apt:
        return f"{once}{debian_command(required)}"
    if platform == "darwin":
        return f"{once}xcode-select --install"
    if platform == "win32":
        return (
            f"{once}winget install Microsoft.VisualStudio.2022.BuildTools --override "
            '"--quiet --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"'
        )
    return (
        f"This system lacks {what}. Install it with the system's package manager, then start again."
    )


def _install_with_apt(terminal: Terminal, needs: list[Need]) -> None:
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    names = [need.debian for need in needs]
    # Another package manager at work (a system's own updates) is waited for.
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "-y"]
    # A failed update may concern a foreign source only: the installation decides.
    terminal.run(Task("Reading the system's package lists", "seconds", [*apt, "update"], quiet))
    code, _ = terminal.run(
        Task(
            f"Installing {', '.join(names)}",
            "about a minute",
            [*apt, "install", "--no-install-recommends", *names],
            quiet,
        )
    )
    if code:
        terminal.say(f"The system's package manager failed; the details: {terminal.log}")
