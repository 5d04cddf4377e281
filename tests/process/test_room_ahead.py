"""Notes are taken during a meeting only where both models fit into memory; else it is said."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from unplugged.core.ahead import ReadAhead
from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.paths import AppPaths
from unplugged.core.reading import Unit, measured, unavailable
from unplugged.core.sentences import sentence
from unplugged.core.snapshot import MemorySample
from unplugged.core.types import MICROPHONE
from unplugged.runtime import planner
from unplugged.runtime.notices import Remarked
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.room import NO_ROOM, room_for
from unplugged.runtime.service import MeetingService


@pytest.fixture
def service(paths: AppPaths) -> Iterator[MeetingService]:
    """A service with the models that came with the app."""
    with MeetingService(paths) as running:
        yield running


def leave_free(monkeypatch: pytest.MonkeyPatch, free_bytes: float | None) -> None:
    free = (
        unavailable(Unit.BYTES, "test", "Nobody knows.")
        if free_bytes is None
        else measured(free_bytes, Unit.BYTES, "test")
    )
    sample = MemorySample(measured(4e9, Unit.BYTES, "test"), free)
    monkeypatch.setattr(planner, "room_for", partial(room_for, read=lambda: sample))


def plan_of(service: MeetingService, options: WorkOptions) -> tuple[ReadAhead, list[Remarked]]:
    """Begin and end a recording; return when notes would have been taken, and what was said."""
    service.record(MICROPHONE, options)
    assert service._work is not None
    when = service._work._plan.read_ahead
    told = [notice for notice in service.poll(0.0) if isinstance(notice, Remarked)]
    service.cancel()
    service.cancel()
    while service.is_working:
        service.poll(0.05)
    return when, [notice for notice in told if notice.code == NO_ROOM]


def test_without_room_for_both_models_notes_wait_and_it_is_said(
    service: MeetingService, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_free(monkeypatch, 150_000_000)
    when, told = plan_of(service, WorkOptions())
    assert when is ReadAhead.NEVER
    (remark,) = told
    said = sentence(remark.code, **dict(remark.params))
    assert "demo-speech and demo-minutes together need 0." in said
    assert "0.1 GB are free" in said or "0.2 GB are free" in said
    found = service.room_ahead(WorkOptions())
    assert found is not None
    assert not found.is_enough

    # Who wants no notes, or no minutes, is told nothing.
    for options in (WorkOptions(read_ahead=ReadAhead.NEVER), WorkOptions(wants_minutes=False)):
        assert plan_of(service, options)[1] == []


@pytest.mark.parametrize("free_bytes", [4e9, None])
def test_with_room_or_where_nobody_knows_notes_are_taken(
    service: MeetingService, monkeypatch: pytest.MonkeyPatch, free_bytes: float | None
) -> None:
    leave_free(monkeypatch, free_bytes)
    assert plan_of(service, WorkOptions()) == (ReadAhead.ALWAYS, [])


def test_what_a_large_model_needs_follows_from_its_build(service: MeetingService) -> None:
    catalogue = Catalogue.read(service.paths.user_models_dir)
    speech = catalogue.find(ModelKind.SPEECH, None)
    large = next(entry for entry in catalogue.entries if entry.name == "mistral-7b")
    assert large.file_bytes is not None
    # 8,192 tokens of 32 layers, 8 heads of 128 values, keys and values of two bytes each.
    memory = 8_192 * 2 * 32 * 8 * 128 * 2
    needed = room_for(speech, large).needed_bytes
    assert large.file_bytes + memory < needed < large.file_bytes + memory + 1e9
