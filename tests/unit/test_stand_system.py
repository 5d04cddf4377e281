"""What a stand asks of the system: the network's link, opening at login, a loud hall's level."""

from __future__ import annotations

import plistlib
import shlex
from dataclasses import replace
from pathlib import Path

import pytest
from unplugged.core.stand.errors import AutostartFailed
from unplugged.core.stand.hall import HallCheck, HallLevel
from unplugged.core.stand.link import Adapter, Link, Medium
from unplugged.system.autostart import autostart_place, is_autostart_on, set_autostart
from unplugged.system.link import read_link


def adapter(folder: Path, name: str, carrier: str | None) -> None:
    (folder / name).mkdir(parents=True)
    if carrier is not None:
        (folder / name / "carrier").write_text(carrier)


def test_a_pulled_cable_is_seen(tmp_path: Path) -> None:
    adapter(tmp_path, "lo", "1\n")
    adapter(tmp_path, "docker0", "1\n")
    adapter(tmp_path, "eth0", "1\n")
    adapter(tmp_path, "wlan0", None)  # switched off: the file can't be read
    (tmp_path / "wlan0" / "wireless").mkdir()
    wire, radio = Adapter("eth0", True, Medium.CABLE), Adapter("wlan0", False, Medium.RADIO)
    assert read_link(tmp_path).adapters == (wire, radio)
    assert read_link(tmp_path).is_up is True
    (tmp_path / "eth0" / "carrier").write_text("0\n")
    assert read_link(tmp_path).is_up is False


def test_a_radio_link_that_stays_is_not_called_a_cable() -> None:
    cable, radio = Adapter("eth0", True, Medium.CABLE), Adapter("wlan0", True, Medium.RADIO)
    assert Link((cable, radio), "x").medium is Medium.CABLE
    assert Link((replace(cable, is_up=False), radio), "x").medium is Medium.RADIO
    assert Link((Adapter("en0", True), radio), "x").medium is Medium.UNKNOWN


def test_no_adapter_is_no_link_and_no_answer_is_none_either() -> None:
    assert Link((), "x").is_up is False
    assert Link((), "x", "The system does not say.").is_up is None


def test_this_computer_answers() -> None:
    assert read_link().unavailable is None


def test_opening_at_login_is_written_down_and_taken_back(tmp_path: Path) -> None:
    environ = {"HOME": str(tmp_path)}
    command = ("/opt/un plugged/app", "--stand", 'a"b%c')
    place = Path(set_autostart(command, environ, "linux"))
    assert str(place) == autostart_place(environ, "linux")
    lines = dict(line.split("=", 1) for line in place.read_text().splitlines() if "=" in line)
    assert lines["Type"] == "Application"
    # First the rules of the file, then those of the Exec key.
    unescaped = lines["Exec"].replace("\\\\", "\\").replace("%%", "%")
    assert shlex.split(unescaped) == list(command)
    assert is_autostart_on(environ, "linux")
    set_autostart(None, environ, "linux")
    assert not place.exists()
    assert not is_autostart_on(environ, "linux")
    set_autostart(None, environ, "linux")  # once more does no harm


def test_the_user_may_keep_settings_elsewhere(tmp_path: Path) -> None:
    environ = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "elsewhere")}
    assert Path(set_autostart(("x",), environ, "linux")).parent == (
        tmp_path / "elsewhere" / "autostart"
    )


def test_macos_gets_an_agent(tmp_path: Path) -> None:
    place = Path(
        set_autostart(("/Applications/U.app/x", "--stand"), {"HOME": str(tmp_path)}, "darwin")
    )
    agent = plistlib.loads(place.read_bytes())
    assert place.parent == tmp_path / "Library" / "LaunchAgents"
    assert agent["ProgramArguments"] == ["/Applications/U.app/x", "--stand"]
    assert agent["RunAtLoad"] is True


def test_a_system_that_refuses_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("in the way")
    with pytest.raises(AutostartFailed):
        set_autostart(("x",), {"HOME": str(tmp_path)}, "linux")


@pytest.mark.parametrize(
    ("levels", "wanted"),
    [
        ([(-20, -30)] * 5, HallLevel.WAITING),
        ([(-90, -90)] * 30, HallLevel.NOTHING),
        ([(-45, -55)] * 30, HallLevel.CALM),
        ([(-20, -30)] * 30, HallLevel.NOISY),
        ([(-45, -55)] * 20 + [(-12, -25)] * 10, HallLevel.HEARD),
        ([(-20, -32)] * 20 + [(-5, -15)] * 10, HallLevel.HEARD),
        ([(0, -6)] * 30, HallLevel.CLIPPED),
    ],
)
def test_the_level_check_says_what_to_do(
    levels: list[tuple[float, float]], wanted: HallLevel
) -> None:
    check = HallCheck()
    for peak_dbfs, rms_dbfs in levels:
        check.add(peak_dbfs, rms_dbfs)
    assert check.level is wanted
