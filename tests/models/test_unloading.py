"""Another model is chosen: the one before leaves the memory, and the panel's figures show it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from unplugged.core.course import WorkerKind
from unplugged.core.model_errors import ModelBusy, ModelNotOwned
from unplugged.core.models.entry import Origin
from unplugged.core.paths import AppPaths, bundled_models_dir
from unplugged.core.snapshot import Part
from unplugged.runtime.notices import WorkEnded
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.models.conftest import PATIENCE_S

RATE_HZ = 16_000


@pytest.fixture
def service(paths: AppPaths) -> Iterator[MeetingService]:
    """A service with a second model of each kind."""
    models = bundled_models_dir()
    shutil.copytree(models / "demo-speech", paths.user_models_dir / "another-speech")
    shutil.copy(models / "demo-minutes" / "demo-minutes.gguf", paths.user_models_dir / "other.gguf")
    with MeetingService(paths) as made:
        made.measuring.start()
        yield made


def poll_until(service: MeetingService, is_so: Callable[[], object]) -> list[object]:
    """Poll until something is so; return the notices."""
    told: list[object] = []
    deadline_s = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < deadline_s, told[-5:]
        told += service.poll(0.05)
    return told


def work(service: MeetingService, path: Path, options: WorkOptions) -> None:
    """Work on a file to its end."""
    service.import_file(path, options)
    poll_until(service, lambda: not service.is_working)


def rss_bytes(service: MeetingService, *parts: Part) -> float:
    """Return what the panel shows now of some of our processes."""
    before = service.measuring.latest
    poll_until(service, lambda: service.measuring.latest is not before)
    latest = service.measuring.latest
    assert latest is not None
    return sum(p.rss.value or 0 for p in latest.processes if p.part in parts)


def test_a_model_that_is_not_used_any_more_leaves_the_memory(
    service: MeetingService, tmp_path: Path
) -> None:
    path = tmp_path / "talk.wav"
    noise = np.random.default_rng(0).normal(0, 0.05, 3 * RATE_HZ).astype(np.float32)
    soundfile.write(path, noise, RATE_HZ)
    work(service, path, WorkOptions(speech_model="demo-speech", wants_minutes=False))
    pid = service.pids[WorkerKind.SPEECH]
    loaded = rss_bytes(service, Part.SPEECH)
    assert loaded > 50e6  # the engine and its model

    service.unload_models()

    assert WorkerKind.SPEECH not in service.pids
    assert rss_bytes(service, Part.SPEECH) == 0
    work(service, path, WorkOptions(speech_model="another-speech", wants_minutes=False))
    assert service.pids[WorkerKind.SPEECH] != pid
    # One of them, not both.
    assert rss_bytes(service, Part.SPEECH) < 1.5 * loaded
    # Without being told, too: the next work with another model gets another process.
    before = service.pids[WorkerKind.SPEECH]
    work(service, path, WorkOptions(speech_model="demo-speech", wants_minutes=False))
    assert service.pids[WorkerKind.SPEECH] != before


def test_a_model_at_work_is_not_deleted(service: MeetingService, tmp_path: Path) -> None:
    path = tmp_path / "talk.wav"
    soundfile.write(path, np.zeros(RATE_HZ, np.float32), RATE_HZ)
    entry = service.models.entry("another-speech")
    service.import_file(path, WorkOptions(speech_model=entry.name, wants_minutes=False))

    with pytest.raises(ModelBusy):
        service.remove_model(entry)

    ended = poll_until(service, lambda: not service.is_working)
    assert any(isinstance(notice, WorkEnded) for notice in ended)
    assert entry.origin is Origin.FOUND
    with pytest.raises(ModelNotOwned):  # the user put it there
        service.remove_model(entry)
