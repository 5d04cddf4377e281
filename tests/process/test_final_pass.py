"""The final pass through the service: real workers, killed, paused, and in the way of others."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest
import soundfile
from unplugged.core.course import Outcome, WorkerKind
from unplugged.core.errors import FinalPassUnknown, TranscriptUnfinished
from unplugged.core.final_pass import FinalKind, FinalStart, FinalState
from unplugged.core.paths import AppPaths
from unplugged.core.store import Store
from unplugged.runtime.notices import FinalPassChanged, FinalPassProgressed, Notice
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.contract.tiny_onnx import speaker_model
from tests.process.conftest import PATIENCE_S, Scripted, run_to_end, texts

TRANSCRIPT_ONLY = WorkOptions(wants_minutes=False)
SECONDS = 75  # three windows
LIVE = {"default": [{"say": "live words"}]}
BETTER = {"default": [{"say": "better words"}]}
SLOW = {"default": [{"sleep_s": 0.7}, {"say": "better words"}]}


@pytest.fixture
def clip(sample: Path, tmp_path: Path) -> Path:
    sound, rate_hz = soundfile.read(sample, frames=SECONDS * 16_000, dtype="int16")
    path = tmp_path / "clip.wav"
    soundfile.write(path, sound, rate_hz)
    return path


@pytest.fixture
def meeting_id(service: MeetingService, scripted: Scripted, clip: Path) -> str:
    """A meeting with words of a first hearing."""
    scripted(speech=LIVE)
    found = service.import_file(clip, TRANSCRIPT_ONLY)
    run_to_end(service)
    assert set(texts(service, found)) == {"live words"}
    return found


def until(
    service: MeetingService, is_there: Callable[[Notice], bool], told: list[Notice] | None = None
) -> list[Notice]:
    """Poll until a notice fits; return all that was told."""
    told = told if told is not None else []
    deadline_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline_s:
        for notice in service.poll(0.05):
            told.append(notice)
            if is_there(notice):
                return told
    raise AssertionError(f"it did not come within {PATIENCE_S:.0f} s: {told[-5:]}")


def is_state(state: FinalState, code: str | None = None) -> Callable[[Notice], bool]:
    return lambda n: isinstance(n, FinalPassChanged) and (n.state, n.code) == (state, code)


def is_over(kind: FinalKind) -> Callable[[Notice], bool]:
    return lambda n: (
        isinstance(n, FinalPassChanged) and (n.state, n.kind) == (FinalState.DONE, kind)
    )


def edit_first_line(service: MeetingService) -> None:
    """Change the transcript as a person does."""
    with closing(sqlite3.connect(service.store.path)) as db, db:
        db.execute(
            "UPDATE segment SET text = 'my words', edited_at = '2026-11-23T19:00:00+00:00' "
            "WHERE number = 1"
        )


def asked(paths: AppPaths) -> list[dict[str, Any]]:
    """Return what the scripted engine was asked in final passes."""
    log = paths.user_models_dir / "speech.json.log"
    calls = [json.loads(text) for text in log.read_text(encoding="utf-8").splitlines()]
    return [call for call in calls if call["effort"] == "best"]


def test_it_replaces_the_transcript_and_the_minutes_are_written_anew(
    service: MeetingService, scripted: Scripted, meeting_id: str, paths: AppPaths
) -> None:
    scripted(speech=BETTER)

    service.final_passes.start(meeting_id, WorkOptions(uses_language_model=False))
    told = until(service, is_state(FinalState.DONE))
    run_to_end(service)

    assert set(texts(service, meeting_id)) == {"better words"}
    assert len(asked(paths)) == len(texts(service, meeting_id))
    assert service.final_passes.all == ()
    assert service.store.minutes(meeting_id) is not None
    states = [n.state for n in told if isinstance(n, FinalPassChanged)]
    assert states == [FinalState.WAITING, FinalState.RUNNING, FinalState.DONE]
    progress = [n for n in told if isinstance(n, FinalPassProgressed)]
    assert progress[-1].done_s == progress[-1].total_s == pytest.approx(SECONDS)
    assert any(n.eta_s is not None for n in progress)
    assert [run.stage for run in service.store.runs(meeting_id)].count("final_pass") == 1
    assert WorkerKind.FINAL not in service.pids  # its memory is free again


def test_paused_and_killed_it_goes_on_where_it_was(
    service: MeetingService, scripted: Scripted, meeting_id: str, paths: AppPaths
) -> None:
    scripted(speech=SLOW)
    service.final_passes.start(meeting_id, TRANSCRIPT_ONLY)
    until(service, lambda n: isinstance(n, FinalPassProgressed))
    service.final_passes.pause(meeting_id)
    while WorkerKind.FINAL in service.pids:
        service.poll(0.05)
    assert service.final_passes.all[0].state is FinalState.PAUSED
    done = service.final_passes.all[0].done_samples(1)
    assert 0 < done < SECONDS * 16_000
    assert set(texts(service, meeting_id)) == {"live words"}

    service.final_passes.resume(meeting_id)
    until(service, is_state(FinalState.RUNNING))
    os.kill(service.pids[WorkerKind.FINAL], signal.SIGKILL)
    until(service, is_state(FinalState.DONE))

    lines = service.store.lines(meeting_id)
    assert {line.text for line in lines} == {"better words"}
    assert all(a.end_s <= b.start_s + 0.001 for a, b in pairwise(lines))


def test_asked_who_speaks_it_keeps_what_it_has_heard(
    service: MeetingService, scripted: Scripted, meeting_id: str, paths: AppPaths
) -> None:
    """Lines and voices in turn: what is told apart first would be lost with the old lines."""
    (paths.user_models_dir / "voices.onnx").write_bytes(speaker_model(same_distance="0.4"))
    scripted(speech=SLOW)
    service.final_passes.start(meeting_id, TRANSCRIPT_ONLY)
    until(service, lambda n: isinstance(n, FinalPassProgressed))
    service.final_passes.pause(meeting_id)
    heard = service.final_passes.all[0].done_samples(1)

    service.final_passes.tell_speakers(meeting_id, replace(TRANSCRIPT_ONLY, speakers=0))
    assert service.final_passes.all[0].done_samples(1) >= heard > 0
    until(service, is_over(FinalKind.HEAR))
    until(service, is_over(FinalKind.SPEAKERS))

    assert set(texts(service, meeting_id)) == {"better words"}
    assert service.final_passes.all == ()


def test_after_a_restart_of_the_app_it_goes_on(
    service: MeetingService, scripted: Scripted, meeting_id: str, paths: AppPaths
) -> None:
    scripted(speech=SLOW)
    service.final_passes.start(meeting_id, TRANSCRIPT_ONLY)
    until(service, lambda n: isinstance(n, FinalPassProgressed))
    service.close()

    with MeetingService(paths) as later:
        assert [one.meeting_id for one in later.final_passes.all] == [meeting_id]
        begun = later.final_passes.all[0].done_samples(1)
        assert begun > 0
        assert later.poll(0) == ()  # nothing runs before it is asked for
        later.final_passes.wake()
        until(later, is_state(FinalState.DONE))
        assert set(texts(later, meeting_id)) == {"better words"}


def test_of_a_deleted_meeting_it_waits_and_goes_on_when_that_is_taken_back(
    service: MeetingService, scripted: Scripted, meeting_id: str, paths: AppPaths
) -> None:
    scripted(speech=SLOW)
    service.final_passes.start(meeting_id, TRANSCRIPT_ONLY)
    until(service, lambda n: isinstance(n, FinalPassProgressed))

    service.store.hide_meeting(meeting_id)
    deadline_s = time.monotonic() + PATIENCE_S
    while WorkerKind.FINAL in service.pids and time.monotonic() < deadline_s:
        service.poll(0.05)
    assert WorkerKind.FINAL not in service.pids
    with Store.open(paths.library_db, paths.meetings_dir) as other:
        assert other.is_held(meeting_id)
    service.store.restore_meeting(meeting_id)
    until(service, is_state(FinalState.DONE))

    assert set(texts(service, meeting_id)) == {"better words"}


def test_other_work_goes_first(
    service: MeetingService, scripted: Scripted, meeting_id: str, clip: Path
) -> None:
    scripted(speech=SLOW)
    service.final_passes.start(meeting_id, TRANSCRIPT_ONLY)
    told = until(service, lambda n: isinstance(n, FinalPassProgressed))

    service.import_file(clip, TRANSCRIPT_ONLY)
    _, while_working = run_to_end(service)
    told += while_working
    until(service, is_state(FinalState.DONE), told)

    changes = [(n.state, n.code) for n in told if isinstance(n, FinalPassChanged)]
    assert changes[:3] == [
        (FinalState.WAITING, None),
        (FinalState.RUNNING, None),
        (FinalState.WAITING, "final_waits_for_work"),
    ]
    assert changes[-1] == (FinalState.DONE, None)


def test_an_edited_transcript_is_replaced_only_when_its_owner_agrees(
    service: MeetingService, scripted: Scripted, meeting_id: str
) -> None:
    scripted(speech=BETTER)
    edit_first_line(service)

    service.final_passes.start(meeting_id, TRANSCRIPT_ONLY)
    until(service, is_state(FinalState.READY, "transcript_edited"))
    assert texts(service, meeting_id)[0] == "my words"
    assert service.final_passes.all[0].state is FinalState.READY

    service.final_passes.accept(meeting_id)
    assert set(texts(service, meeting_id)) == {"better words"}


def test_minutes_of_a_transcript_that_is_replaced_during_other_work_are_written_after_it(
    service: MeetingService, scripted: Scripted, meeting_id: str, clip: Path
) -> None:
    """Its owner may agree at any time, also while the next meeting is recorded."""
    scripted(speech=BETTER)
    edit_first_line(service)
    service.final_passes.start(meeting_id, WorkOptions(uses_language_model=False))
    until(service, is_state(FinalState.READY, "transcript_edited"))
    other = service.import_file(clip, TRANSCRIPT_ONLY)

    service.final_passes.accept(meeting_id)
    first, _ = run_to_end(service)
    second, _ = run_to_end(service)

    assert [first.meeting_id, second.meeting_id] == [other, meeting_id]
    assert set(texts(service, meeting_id)) == {"better words"}
    assert service.store.minutes(meeting_id) is not None


def test_minutes_that_are_due_when_the_app_is_closed_are_offered_at_the_next_start(
    service: MeetingService, scripted: Scripted, meeting_id: str, clip: Path, paths: AppPaths
) -> None:
    options = WorkOptions(uses_language_model=False)
    scripted(speech=BETTER)
    edit_first_line(service)
    service.final_passes.start(meeting_id, options)
    until(service, is_state(FinalState.READY, "transcript_edited"))
    other = service.import_file(clip, TRANSCRIPT_ONLY)
    service.final_passes.accept(meeting_id)
    service.close()

    with MeetingService(paths) as later:
        assert {each.id for each in later.interrupted} == {meeting_id, other}
        assert later.store.minutes(meeting_id) is None
        later.continue_meeting(meeting_id, options)
        ended, _ = run_to_end(later)
        assert ended.outcome is Outcome.DONE
        assert set(texts(later, meeting_id)) == {"better words"}
        assert later.store.minutes(meeting_id) is not None
        assert {each.id for each in later.interrupted} == {other}


def test_for_mains_power_it_waits_until_it_is_there_or_the_user_insists(
    service: MeetingService,
    scripted: Scripted,
    meeting_id: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def battery(*, is_plugged: bool | None) -> Callable[[], SimpleNamespace]:
        return lambda: SimpleNamespace(percent=50, power_plugged=is_plugged)

    scripted(speech=BETTER)
    monkeypatch.setattr(psutil, "sensors_battery", battery(is_plugged=None))
    service.final_passes.start(meeting_id, TRANSCRIPT_ONLY, FinalStart.ON_MAINS)
    until(service, is_state(FinalState.WAITING, "final_mains_unknown"))

    monkeypatch.setattr(psutil, "sensors_battery", battery(is_plugged=False))
    service.final_passes.wake()
    until(service, is_state(FinalState.WAITING, "final_waits_for_mains"))

    service.final_passes.resume(meeting_id)
    until(service, is_state(FinalState.DONE))


def test_a_worker_that_dies_again_and_again_ends_it_with_a_reason(
    service: MeetingService, scripted: Scripted, meeting_id: str
) -> None:
    scripted(speech={"default": [{"kill": True}]})

    service.final_passes.start(meeting_id, TRANSCRIPT_ONLY)
    told = until(service, is_state(FinalState.FAILED, "worker_lost"))

    assert service.final_passes.all[0].state is FinalState.FAILED
    assert set(texts(service, meeting_id)) == {"live words"}
    scripted(speech=BETTER)
    service.final_passes.resume(meeting_id)
    until(service, is_state(FinalState.DONE), told)


def test_given_up_it_leaves_the_transcript_alone(
    service: MeetingService, scripted: Scripted, meeting_id: str
) -> None:
    scripted(speech=SLOW)
    service.final_passes.start(meeting_id, TRANSCRIPT_ONLY)
    until(service, is_state(FinalState.RUNNING))

    service.final_passes.cancel(meeting_id)
    while WorkerKind.FINAL in service.pids:
        service.poll(0.05)

    assert service.final_passes.all == ()
    assert set(texts(service, meeting_id)) == {"live words"}
    with pytest.raises(FinalPassUnknown):
        service.final_passes.pause(meeting_id)


def test_a_meeting_that_is_not_heard_once_is_refused(
    service: MeetingService, scripted: Scripted, clip: Path
) -> None:
    scripted(speech=SLOW)
    meeting_id = service.import_file(clip, TRANSCRIPT_ONLY)
    until(service, lambda n: "Line" in type(n).__name__)
    service.cancel()
    run_to_end(service)

    with pytest.raises(TranscriptUnfinished):
        service.final_passes.start(meeting_id, TRANSCRIPT_ONLY)
