"""A hub on this computer, a desk over real worker processes, and models small enough for both."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from unplugged.core.catalogue import CATALOGUE_FILE
from unplugged.core.models.hub import HubAccess
from unplugged.core.paths import AppPaths, bundled_models_dir
from unplugged.runtime.model_desk import ModelDesk
from unplugged.runtime.model_notices import ModelNotice, ModelReady, ModelStopped
from unplugged.runtime.roster import Roster

from tests.models.fake_hub import FakeHub

PATIENCE_S = 120.0
SPEECH_REPO, MINUTES_REPO = "makers/faster-whisper-mini", "makers/mini-GGUF"
# A file of ours describes models of a hub as the bundled catalogue does.
CATALOGUE = f"""
[[model]]
name = "mini-speech"
kind = "speech"
engine = "faster-whisper"
hub_id = "{SPEECH_REPO}"

[[model]]
name = "mini-minutes"
kind = "minutes"
engine = "llama.cpp"
hub_id = "{MINUTES_REPO}"
hub_file = "mini.gguf"
"""


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    """A hub that has the two demo models under other names."""
    made = FakeHub()
    speech = bundled_models_dir() / "demo-speech"
    made.files[SPEECH_REPO] = {
        path.name: path.read_bytes() for path in speech.iterdir() if path.is_file()
    }
    minutes = bundled_models_dir() / "demo-minutes" / "demo-minutes.gguf"
    made.files[MINUTES_REPO] = {"mini.gguf": minutes.read_bytes(), "README.md": b"# mini"}
    with made.open():
        yield made


@pytest.fixture
def access(hub: FakeHub) -> HubAccess:
    """The way to that hub."""
    return HubAccess(endpoint=hub.endpoint)


class Told:
    """A desk and all that it says."""

    def __init__(self, paths: AppPaths) -> None:
        self.paths = paths
        self.notices: list[ModelNotice] = []
        self.roster = Roster()
        self.desk = ModelDesk(paths, self.roster, self.notices.append)
        self.desk.timeout_s = 20.0

    def until(self, is_enough: Callable[[], object]) -> None:
        """Poll until something is so."""
        deadline_s = time.monotonic() + PATIENCE_S
        while not is_enough():
            assert time.monotonic() < deadline_s, f"it never came to it: {self.notices[-5:]}"
            self.desk.poll()
            time.sleep(0.01)  # what the window's timer does between two polls

    def end(self) -> ModelReady | ModelStopped:
        """Poll until the model is there or given up; return which."""
        ends = (ModelReady, ModelStopped)
        before = sum(isinstance(n, ends) for n in self.notices)
        self.until(lambda: sum(isinstance(n, ends) for n in self.notices) > before)
        return next(n for n in reversed(self.notices) if isinstance(n, ends))


@pytest.fixture
def told(paths: AppPaths) -> Iterator[Told]:
    """A desk in a library of this test's own."""
    (paths.user_models_dir / CATALOGUE_FILE).write_text(CATALOGUE, encoding="utf-8")
    made = Told(paths)
    yield made
    made.desk.close()


@pytest.fixture
def models_dir(paths: AppPaths) -> Path:
    """The models folder of this test."""
    return paths.user_models_dir
