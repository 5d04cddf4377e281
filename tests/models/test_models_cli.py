"""`unplugged models`, as it is typed."""

from __future__ import annotations

import json
import signal
import stat
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner
from unplugged.cli.main import app
from unplugged.core.catalogue import CATALOGUE_FILE
from unplugged.core.model_errors import (
    AddressInvalid,
    HubUnreachable,
    ModelNotOwned,
    ModelUnknown,
    NotAModel,
)
from unplugged.core.models.access import hub_access
from unplugged.core.models.hub import DEFAULT_ENDPOINT
from unplugged.core.paths import AppPaths, bundled_models_dir
from unplugged.core.sentences import sentence_for
from unplugged.core.settings import Settings, SettingsFile

from tests.models.conftest import CATALOGUE, PATIENCE_S
from tests.models.fake_hub import FakeHub

GGUF = bundled_models_dir() / "demo-minutes" / "demo-minutes.gguf"


def typed(*words: str) -> str:
    """Type a command and return what it printed; what it raises is raised."""
    result = CliRunner().invoke(app, ["models", *words], catch_exceptions=True)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.stdout


def listed(name: str) -> dict[str, object]:
    """Return a model of `models list --json`."""
    return next(each for each in json.loads(typed("list", "--json")) if each["name"] == name)


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Run the real command with nobody at the keyboard."""
    command = [sys.executable, "-m", "unplugged", "models", *words]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=PATIENCE_S, stdin=subprocess.DEVNULL,
        check=False,
    )  # fmt: skip


@pytest.fixture
def with_hub(paths: AppPaths, hub: FakeHub) -> FakeHub:
    """A hub whose models the catalogue knows, set as the mirror."""
    (paths.user_models_dir / CATALOGUE_FILE).write_text(CATALOGUE, encoding="utf-8")
    typed("hub", "--mirror", hub.endpoint)
    return hub


def test_what_is_here_and_what_can_be_had(paths: AppPaths) -> None:
    demo, base = listed("demo-speech"), listed("whisper-base")

    assert (demo["state"], demo["is_used"], demo["is_demo"]) == ("installed", True, True)
    assert (base["state"], base["licence"], base["speed_here"]) == ("available", "MIT", None)
    assert listed("mistral-7b")["ram_bytes_at_context"] == pytest.approx(
        {"4096": 4.98e9, "8192": 5.52e9, "16384": 6.61e9}, rel=0.01
    )
    assert "whisper-base" in typed("list")


def test_a_download_from_the_shell_and_back(with_hub: FakeHub, paths: AppPaths) -> None:
    asked = run("get", "mini-minutes")
    assert asked.returncode == 130  # nobody agreed
    assert with_hub.endpoint.removeprefix("http://") in asked.stderr
    assert not with_hub.asked  # and so nothing was asked for

    assert json.loads(typed("get", "mini-minutes", "--yes", "--json"))["state"] == "installed"

    typed("use", "mini-minutes")
    assert SettingsFile.open(paths.settings_file).current.language_model == "mini-minutes"
    assert listed("mini-minutes")["is_used"]
    typed("remove", "mini-minutes", "--yes")
    assert SettingsFile.open(paths.settings_file).current.language_model is None
    assert listed("mini-minutes")["state"] == "available"


def test_ctrl_c_pauses_and_says_how_to_go_on(with_hub: FakeHub) -> None:
    with_hub.mood.hangs = True
    command = [sys.executable, "-m", "unplugged", "models", "get", "mini-minutes", "--yes"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    while with_hub.sent_body_bytes < 900_000:
        assert process.poll() is None
        time.sleep(0.02)  # the server has no event for it
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=PATIENCE_S)

    assert process.returncode == 130
    assert "The same command goes on" in told
    assert listed("mini-minutes")["state"] == "half_done"
    typed("remove", "mini-minutes", "--yes")
    assert listed("mini-minutes")["state"] == "available"


def test_a_hub_that_is_not_there_is_said_with_its_host(with_hub: FakeHub, paths: AppPaths) -> None:
    with pytest.raises(HubUnreachable) as caught:
        typed("get", "mini-minutes", "--yes", "--mirror", "http://127.0.0.1:9")

    assert "No answer came from 127.0.0.1:9" in sentence_for(caught.value)


def test_an_import_and_a_file_that_is_no_model(paths: AppPaths, tmp_path: Path) -> None:
    evil = tmp_path / "evil.gguf"
    evil.write_bytes(b"GGUF" + bytes(500))

    with pytest.raises(NotAModel) as caught:
        typed("import", str(evil))
    assert caught.value.params["path"] == str(evil)
    assert json.loads(typed("import", str(GGUF), "--json", "--quiet"))[0]["name"] == "demo-minutes"


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (("get", "nothing", "--yes"), ModelUnknown),
        (("use", "nothing"), ModelUnknown),
        (("remove", "demo-speech", "--yes"), ModelNotOwned),
        (("import",), NotAModel),
        (("hub", "--mirror", "example"), AddressInvalid),
        (("hub", "--proxy", "file:///x"), AddressInvalid),
    ],
)
def test_what_cannot_be_done_is_said(
    paths: AppPaths, words: tuple[str, ...], fault: type[Exception]
) -> None:
    with pytest.raises(fault):
        typed(*words)


@pytest.fixture
def settings_file(paths: AppPaths, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings, and none of the variables of whoever runs the tests."""
    for name in ("HF_ENDPOINT", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    return paths.settings_file


def test_a_token_lies_in_a_file_that_only_its_owner_can_read(
    settings_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "token").write_text("hf_secret\n")

    typed("hub", "--token-file", str(tmp_path / "token"))

    kept = settings_file.with_name("hub-token")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    access = hub_access(SettingsFile.open(settings_file).current, settings_file)
    assert access.token == "hf_secret"
    assert "hf_secret" not in repr(access)
    assert "hf_secret" not in typed("hub", "--json")
    typed("hub", "--forget-token")
    assert not kept.exists()


def test_what_the_user_has_set_goes_before_the_systems_variables(settings_file: Path) -> None:
    environ = {"HF_ENDPOINT": "https://mirror.example/", "HF_TOKEN": "theirs"}
    mine = replace(Settings(), hub_endpoint="https://mine.example")

    assert hub_access(Settings(), settings_file, {}).endpoint == DEFAULT_ENDPOINT
    assert hub_access(Settings(), settings_file, environ).host == "mirror.example"
    assert hub_access(Settings(), settings_file, environ).token == "theirs"
    assert hub_access(mine, settings_file, environ).endpoint == "https://mine.example"
