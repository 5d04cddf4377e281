"""What is fixed of a set-up: locked packages with hashes, and the one command of all checks."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import run
from setup.checks import check_commands
from setup.places import Places

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "name", ["requirements.lock", "setup/test.lock", "setup/llama.lock", "setup/npu.lock"]
)
def test_every_locked_package_has_a_version_and_hashes_and_no_host(name: str) -> None:
    text = (ROOT / name).read_text()

    blocks = [block for block in re.split(r"\n(?=\S)", text) if re.match(r"[A-Za-z]", block)]

    assert blocks
    for block in blocks:
        assert re.match(r"[A-Za-z0-9._-]+==[^\s;]+", block), block
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block
    assert "://" not in text
    assert "index" not in text


def test_lock_has_the_releases_that_the_project_asks_for() -> None:
    """A changed pin without a new lock would be installed by nobody."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    locked = (ROOT / "requirements.lock").read_text() + (ROOT / "setup/llama.lock").read_text()

    for requirement in project["dependencies"]:
        wanted = requirement.partition(";")[0]
        name, version = re.split(r"(?===)|[><~]", wanted, maxsplit=1)
        wanted = re.sub(r"[-_.]+", "-", name).lower() + (version if "==" in wanted else "==")
        assert re.search(rf"^{re.escape(wanted)}", locked, re.MULTILINE), requirement
    assert project["requires-python"] == f">=3.{run.OLDEST[1]},<3.{run.NEWEST[1] + 1}"


def test_the_onnxruntime_that_sends_telemetry_is_not_locked() -> None:
    found = re.search(
        r"^onnxruntime==1\.(\d+)", (ROOT / "requirements.lock").read_text(), re.MULTILINE
    )

    assert found
    assert int(found.group(1)) < 29


def test_the_lock_of_openvino_is_the_extra_without_its_telemetry() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [each.partition(" ")[0] for each in extras["optional-dependencies"]["npu"]]
    locked = re.findall(r"^[a-z-]+==\S+", (ROOT / "setup/npu.lock").read_text(), re.MULTILINE)

    assert locked == wanted


def test_the_one_test_command_runs_every_kind_of_check() -> None:
    commands = check_commands(Places(ROOT), ["-k", "spool"])

    assert list(commands) == ["format", "rules", "types", "layers", "tests"]
    assert [command[-2:] for command in commands["tests"]] == [["-k", "spool"]]


def test_tests_that_wait_and_all_others_run_side_by_side() -> None:
    waiting, others = check_commands(Places(ROOT), [])["tests"]

    folders = waiting[waiting.index("pytest") + 1 :]
    assert folders
    assert all((ROOT / folder).is_dir() for folder in folders)
    assert others[others.index("pytest") + 1 :] == ["tests", *(f"--ignore={f}" for f in folders)]
