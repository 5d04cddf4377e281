"""Real worker processes that play scripts instead of models."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from unplugged.core.paths import AppPaths
from unplugged.runtime.notices import Notice, WorkEnded
from unplugged.runtime.service import MeetingService

CATALOGUE = """
[[model]]
name = "scripted-speech"
kind = "speech"
engine = "fake"
path = "speech.json"

[[model]]
name = "scripted-minutes"
kind = "minutes"
engine = "fake"
path = "minutes.json"
"""
PATIENCE_S = 180.0

Script = dict[str, Any]
Scripted = Callable[..., None]


@pytest.fixture
def scripted(paths: AppPaths) -> Scripted:
    """Install scripts as the models of this test; a missing one stays what it was."""
    (paths.user_models_dir / "catalogue.toml").write_text(CATALOGUE, encoding="utf-8")

    def install(speech: Script | None = None, minutes: Script | None = None) -> None:
        for name, script in (("speech", speech), ("minutes", minutes)):
            if script is not None:
                path = paths.user_models_dir / f"{name}.json"
                path.write_text(json.dumps(script), encoding="utf-8")

    install({"default": [{"say": "Ben, please send the budget by Friday."}]}, {"default": []})
    return install


@pytest.fixture
def service(paths: AppPaths, scripted: Scripted) -> Iterator[MeetingService]:
    """A service on a library of its own."""
    with MeetingService(paths) as running:
        yield running


def run_to_end(
    service: MeetingService, react: Callable[[Notice], None] = lambda _notice: None
) -> tuple[WorkEnded, list[Notice]]:
    """Poll until the work is over; return how it ended and all that was told."""
    told: list[Notice] = []
    deadline_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline_s:
        for notice in service.poll(0.1):
            told.append(notice)
            react(notice)
            if isinstance(notice, WorkEnded):
                return notice, told
    raise AssertionError(f"the work did not end within {PATIENCE_S:.0f} s: {told[-5:]}")


def texts(service: MeetingService, meeting_id: str) -> list[str]:
    """Return the lines of a transcript."""
    return [line.text for line in service.store.lines(meeting_id)]


def write_noise(path: Path) -> Path:
    """Write a file that no decoder can make anything of."""
    path.write_bytes(bytes(range(256)) * 64)
    return path
