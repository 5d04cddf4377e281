"""`unplugged stand`: what is set there holds for the stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner
from unplugged.cli.main import app
from unplugged.core.paths import AppPaths
from unplugged.core.stand.config import StandConfig, read_config
from unplugged.core.stand.errors import PassphraseUnusable, StandInvalid
from unplugged.core.stand.passphrase import has_passphrase, is_passphrase
from unplugged.core.stand.places import stand_places
from unplugged.core.stand.tally import StandTally, keep_tally, read_tally


@pytest.fixture(autouse=True)
def own_home(paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the user is touched."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def stand(*arguments: str, typed: str = "") -> str:
    """Run the command; return what it prints."""
    done = CliRunner().invoke(app, ["stand", *arguments], input=typed)
    if done.exception is not None:
        raise done.exception
    return done.output


def test_a_settings_file_is_made_once_and_then_checked(paths: AppPaths) -> None:
    place = Path(stand("settings").strip())
    assert read_config(place) == StandConfig()
    place.write_text("idle_s = 20\n", encoding="utf-8")
    assert stand("settings").strip() == str(place)
    assert read_config(place).idle_s == 20
    place.write_text('idle_s = "soon"\n', encoding="utf-8")
    with pytest.raises(StandInvalid):
        stand("settings")
    assert place.read_text(encoding="utf-8") == 'idle_s = "soon"\n', "nothing is written over"


def test_a_passphrase_is_taken_from_standard_input(paths: AppPaths) -> None:
    place = stand_places(paths).passphrase
    stand("passphrase", typed="blue parcel\n")
    assert is_passphrase(place, "blue parcel")
    assert not is_passphrase(place, "blue parcel\n")
    with pytest.raises(PassphraseUnusable):
        stand("passphrase", typed="\n")
    assert is_passphrase(place, "blue parcel")
    stand("passphrase", "--forget")
    assert not has_passphrase(place)


def test_autostart_goes_on_and_off(paths: AppPaths, tmp_path: Path) -> None:
    entry = tmp_path / "config" / "autostart" / "unplugged-stand.desktop"
    told = stand("autostart", "on")
    assert str(entry) in told.replace("\n", "")
    assert "No passphrase is set" in told.replace("\n", " ")
    assert "--stand" in entry.read_text(encoding="utf-8")
    stand("autostart", "off")
    assert not entry.exists()


def test_counters_are_reset_on_demand_only(paths: AppPaths) -> None:
    place = stand_places(paths).tally
    keep_tally(place, StandTally(visitors=7, speech_s=300.0))
    stand("settings")
    assert read_tally(place).visitors == 7
    stand("reset")
    assert read_tally(place) == StandTally()
