"""Opening the stand when somebody logs in: a desktop entry, a value of the registry, an agent."""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from unplugged.core.paths import reason_of
from unplugged.core.stand.errors import AutostartFailed

NAME = "unplugged-stand"
_LABEL = "org.unplugged.stand"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
# A variable, so that mypy checks the branches of every system and not only those of its own.
_PLATFORM: str = sys.platform


def autostart_place(environ: Mapping[str, str] = os.environ, platform: str = _PLATFORM) -> str:
    """Return where it is written down."""
    if platform == "win32":
        return rf"HKEY_CURRENT_USER\{_RUN_KEY}\{NAME}"
    return str(_file(environ, platform))


def set_autostart(
    command: Sequence[str] | None,
    environ: Mapping[str, str] = os.environ,
    platform: str = _PLATFORM,
) -> str:
    """Open the stand at each login, or no more.

    Args:
        command: What to run, None for nothing any more.
        environ: Where to look for the user's folders.
        platform: Which system, as ``sys.platform`` names it.

    Returns:
        Where that is written down.

    Raises:
        AutostartFailed: the system refuses.
    """
    place = autostart_place(environ, platform)
    try:
        if platform == "win32":
            _set_registry(command)
        else:
            _set_file(_file(environ, platform), command, platform)
    except OSError as error:
        raise AutostartFailed(place=place, reason=reason_of(error)) from error
    return place


def is_autostart_on(environ: Mapping[str, str] = os.environ, platform: str = _PLATFORM) -> bool:
    """Whether the stand is opened at each login."""
    if platform == "win32":
        return _is_in_registry()
    return _file(environ, platform).exists()


def desktop_entry(command: Sequence[str]) -> str:
    """Return the entry that desktops read from their autostart folder (freedesktop.org)."""
    line = " ".join(_quoted(part) for part in command)
    return (
        "[Desktop Entry]\nType=Application\nName=Unplugged stand\n"
        f"Exec={line}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    )


def launch_agent(command: Sequence[str]) -> bytes:
    """Return the agent that macOS starts at login."""
    return plistlib.dumps(
        {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True},
        sort_keys=True,
    )


def _file(environ: Mapping[str, str], platform: str) -> Path:
    home = Path(environ.get("HOME") or Path.home())
    if platform == "darwin":
        return home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    config = environ.get("XDG_CONFIG_HOME") or str(home / ".config")
    return Path(config) / "autostart" / f"{NAME}.desktop"


def _set_file(path: Path, command: Sequence[str] | None, platform: str) -> None:
    if command is None:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    if platform == "darwin":
        path.write_bytes(launch_agent(command))
    else:
        path.write_text(desktop_entry(command), encoding="utf-8")


def _set_registry(command: Sequence[str] | None) -> None:
    if sys.platform == "win32":
        import subprocess
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            if command is not None:
                line = subprocess.list2cmdline(command)
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, line)
                return
            try:
                winreg.DeleteValue(key, NAME)
            except FileNotFoundError:
                return


def _is_in_registry() -> bool:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                winreg.QueryValueEx(key, NAME)
        except OSError:
            return False
        return True
    return False


def _quoted(part: str) -> str:
    """Return an argument as the Exec key wants it (Desktop Entry Specification 1.5, "Exec")."""
    escaped = "".join(f"\\{c}" if c in '"`$\\' else c for c in part).replace("%", "%%")
    return '"' + escaped.replace("\\", "\\\\") + '"'
