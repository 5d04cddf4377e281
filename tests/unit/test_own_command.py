"""What starts the app again: the login, the watchdog and the desktop's own keys are given it."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from unplugged.runtime.own_command import own_command, own_command_line


def test_from_a_checkout_it_is_a_module_of_this_python() -> None:
    command = own_command("--version")
    assert command[0] == sys.executable
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "unplugged" in done.stdout.lower()


def test_in_the_packaged_app_it_is_the_app_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "un plugged" / "unplugged"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert own_command("--toggle-recording") == (str(program), "--toggle-recording")
    if sys.platform != "win32":
        typed = own_command_line("--toggle-recording")
        assert shlex.split(typed) == [str(program), "--toggle-recording"]


def test_what_a_terminal_sets_up_opens_no_console(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """On Windows `unplugged-cli.exe stand autostart on` writes down the window's program."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "unplugged-cli.exe"))
    assert own_command("--stand") == (str(tmp_path / "unplugged.exe"), "--stand")
