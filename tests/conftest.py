"""What every test gets: a library of its own, and a check that it leaves no thread or process."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from hypothesis import settings
from unplugged.core.paths import AppPaths, app_paths
from unplugged.ui.environment import prepare_environment

# Before anything imports Qt: no test opens a window on somebody's screen unless it asks for one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
prepare_environment()

REPOSITORY = Path(__file__).parents[1]
SAMPLE = REPOSITORY / "resources" / "sample" / "sample-meeting.flac"
_GONE_WITHIN_S = 5.0

# How long one example takes says more about what else runs on the machine than about the code.
settings.register_profile("unhurried", deadline=None)
# A clean machine says of one commit always the same; the search for the new goes on where we work.
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=3000)
settings.load_profile("repeatable" if os.environ.get("CI") else "unhurried")


@pytest.fixture(autouse=True)
def leaves_nothing_running() -> Iterator[None]:
    """Fail a test that leaves a thread or a child process behind."""
    threads = set(threading.enumerate())
    children = {child.pid for child in _children()}
    yield
    left = [thread for thread in threading.enumerate() if thread not in threads]
    for thread in left:
        thread.join(_GONE_WITHIN_S)
    alive = [thread.name for thread in left if thread.is_alive()]
    processes = [child for child in _children() if child.pid not in children]
    _, stay = psutil.wait_procs(processes, timeout=_GONE_WITHIN_S)
    assert not alive, f"threads left running: {alive}"
    assert not stay, f"processes left running: {stay}"


def _children() -> list[psutil.Process]:
    """Return our child processes without multiprocessing's tracker, which stays on purpose."""
    found = []
    for child in psutil.Process(os.getpid()).children(recursive=True):
        try:
            if not any("resource_tracker" in part for part in child.cmdline()):
                found.append(child)
        except psutil.NoSuchProcess:
            continue
    return found


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of this test's own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("UNPLUGGED_HOME", str(folder))
    return folder


@pytest.fixture
def paths(home: Path) -> AppPaths:
    """The folders below ``home``, made."""
    found = app_paths()
    found.create()
    return found


@pytest.fixture(scope="session")
def sample() -> Path:
    """The recording of the sample meeting."""
    return SAMPLE
