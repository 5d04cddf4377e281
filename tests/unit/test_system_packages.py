"""What the system has to bring for the set-up: installed, or said in one command."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from setup import system_packages
from setup.places import SetupFailed
from setup.terminal import Terminal

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An apt-get that notes its arguments and "installs" a file for each package; its folder."""
    command = tmp_path / "bin" / "apt-get"
    command.parent.mkdir()
    command.write_text(
        f'#!/bin/sh\necho "$@" >> {tmp_path}/calls\n'
        f'for last; do :; done\n[ "$last" = update ] || : > {tmp_path}/"$last"\n'
    )
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(command.parent), prepend=os.pathsep)
    return tmp_path


def need(folder: Path) -> system_packages.Need:
    return system_packages.Need("PortAudio", "libportaudio2", (folder / "libportaudio2").exists)


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="apt is Debian's")


@on_linux
def test_root_gets_what_is_missing_installed(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(system_packages, "needs_of", lambda _platform: (need(apt),))

    system_packages.supply(Terminal(apt / "log"), for_tests=False)

    update, install = (apt / "calls").read_text().splitlines()
    assert update.endswith("update")
    assert install.endswith("install --no-install-recommends libportaudio2")


@on_linux
def test_user_gets_the_one_command_and_nothing_is_touched(
    apt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system_packages, "needs_of", lambda _platform: (need(apt),))

    with pytest.raises(
        SetupFailed, match=r"sudo apt-get update && sudo apt-get install .* libport"
    ):
        system_packages.supply(Terminal(apt / "log"), for_tests=False)

    assert not (apt / "calls").exists()


@on_linux
def test_missing_tools_of_the_tests_are_said_and_stop_nobody(
    apt: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system_packages, "needs_of", lambda _platform: ())
    monkeypatch.setattr(system_packages, "FOR_TESTS", (need(apt),))

    system_packages.supply(Terminal(apt / "log"), for_tests=True)

    assert "Tests that need libportaudio2 will be skipped." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("platform", "command"), [("darwin", "xcode-select --install"), ("win32", "winget install")]
)
def test_other_systems_get_their_own_command(platform: str, command: str) -> None:
    assert command in system_packages.explain(
        [system_packages.COMPILER], has_apt=False, platform=platform
    )
