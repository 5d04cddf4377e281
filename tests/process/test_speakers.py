"""Speakers on one track through the service: real workers, a tiny model, two synthetic voices."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import numpy as np
import pytest
import soundfile
from unplugged.core.course import Task, WorkerKind
from unplugged.core.final_pass import FinalKind, FinalState
from unplugged.core.paths import AppPaths
from unplugged.runtime.notices import (
    FinalPassChanged,
    FinalPassProgressed,
    Notice,
    Remarked,
    SpeakersNamed,
    StageProgressed,
)
from unplugged.runtime.receipt_desk import ReceiptDesk
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.contract.tiny_onnx import speaker_model
from tests.contract.two_voices import HIGH, LOW, RATE_HZ, say
from tests.process.conftest import PATIENCE_S, Scripted, run_to_end
from tests.unit.store_samples import segment

TURN_S, TURNS = 6.0, 4
SPEAKERS = ["Speaker 1", "Speaker 2"] * (TURNS // 2)
EXTRACTED = WorkOptions(uses_language_model=False, speakers=0)
TOLD_APART = WorkOptions(wants_minutes=False, speakers=0)
LINES = ("I will send the budget.", "I will book the room.", "We go ahead.", "I will call Ben.")


@pytest.fixture
def model(paths: AppPaths) -> Path:
    path = paths.user_models_dir / "voices.onnx"
    path.write_bytes(speaker_model(same_distance="0.4"))
    return path


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """Two voices in turn, four times six seconds."""
    voices = zip(range(TURNS), cycle((LOW, HIGH)), strict=False)
    sound = np.concatenate([say(voice, TURN_S, seed) for seed, voice in voices])
    path = tmp_path / "talk.wav"
    soundfile.write(path, sound, RATE_HZ)
    return path


@pytest.fixture
def meeting_id(service: MeetingService, scripted: Scripted, talk: Path, model: Path) -> str:
    """A meeting of that sound with a line for each turn, as a recogniser would have heard it."""
    assert model.is_file()
    scripted(speech={"default": []})
    found = service.import_file(talk, WorkOptions(wants_minutes=False))
    run_to_end(service)
    done = service.store.meeting(found).transcribed_samples
    for number, text in enumerate(LINES):
        service.store.commit_segment(found, segment(text, number * TURN_S + 0.5), done)
    return found


def spoken(service: MeetingService, meeting_id: str) -> list[str | None]:
    return [line.speaker for line in service.store.lines(meeting_id)]


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


def is_done(notice: Notice) -> bool:
    return isinstance(notice, FinalPassChanged) and notice.state is FinalState.DONE


def test_minutes_of_a_file_know_who_speaks(service: MeetingService, meeting_id: str) -> None:
    service.continue_meeting(meeting_id, EXTRACTED)
    ended, told = run_to_end(service)

    assert ended.error is None
    assert spoken(service, meeting_id) == SPEAKERS
    stages = list(dict.fromkeys(n.task for n in told if isinstance(n, StageProgressed)))
    assert stages.index(Task.SPEAKERS) == 0
    assert [n.speakers for n in told if isinstance(n, SpeakersNamed)] == [2]
    version = service.store.minutes(meeting_id)
    assert version is not None
    owners = {item.owner for item in version.minutes.items if item.owner is not None}
    assert owners & set(SPEAKERS)
    (run,) = [run for run in service.store.runs(meeting_id) if run.stage == "speakers"]
    assert (run.engine, run.device) == ("onnxruntime", "CPU")
    service.measuring.close()  # the receipt is written when the work has ended
    with ReceiptDesk(service.paths) as desk:
        assert "speakers" in {model["kind"] for model in desk.read(meeting_id)["models"]}


def test_in_the_background_they_are_told_and_the_minutes_written_anew(
    service: MeetingService, meeting_id: str
) -> None:
    service.final_passes.tell_speakers(meeting_id, EXTRACTED)
    told = until(service, is_done)
    run_to_end(service)

    assert spoken(service, meeting_id) == SPEAKERS
    assert service.store.minutes(meeting_id) is not None
    changes = [n for n in told if isinstance(n, FinalPassChanged)]
    assert {n.kind for n in changes} == {FinalKind.SPEAKERS}
    assert any(isinstance(n, FinalPassProgressed) for n in told)
    assert service.final_passes.all == ()


def test_minutes_written_anew_keep_their_template(service: MeetingService, meeting_id: str) -> None:
    service.continue_meeting(
        meeting_id, WorkOptions(uses_language_model=False, template="follow-up-email")
    )
    run_to_end(service)

    service.final_passes.tell_speakers(meeting_id, EXTRACTED)
    until(service, is_done)
    run_to_end(service)

    version = service.store.minutes(meeting_id)
    assert version is not None
    assert (version.version, version.minutes.template) == (2, "follow-up-email")


def test_killed_it_goes_on_and_given_up_it_leaves_nothing(
    service: MeetingService, meeting_id: str, model: Path
) -> None:
    service.final_passes.tell_speakers(meeting_id, TOLD_APART)
    until(service, lambda n: isinstance(n, FinalPassChanged) and n.state is FinalState.RUNNING)
    service.final_passes.pause(meeting_id)
    while WorkerKind.FINAL in service.pids:
        service.poll(0.05)
    kept = service.store.voices(meeting_id, str(model))
    service.final_passes.resume(meeting_id)
    until(service, lambda n: isinstance(n, FinalPassChanged) and n.state is FinalState.RUNNING)
    os.kill(service.pids[WorkerKind.FINAL], signal.SIGKILL)
    until(service, is_done)
    assert spoken(service, meeting_id) == SPEAKERS
    assert service.store.voices(meeting_id, str(model)) == ()
    assert len(kept) <= TURNS * 4

    service.final_passes.tell_speakers(meeting_id, TOLD_APART)
    service.final_passes.cancel(meeting_id)
    while WorkerKind.FINAL in service.pids:
        service.poll(0.05)
    assert service.store.voices(meeting_id, str(model)) == ()


def test_a_broken_model_costs_the_names_and_nothing_else(
    service: MeetingService, meeting_id: str, model: Path
) -> None:
    model.write_bytes(b"no model")

    service.continue_meeting(meeting_id, EXTRACTED)
    ended, told = run_to_end(service)

    assert ended.error is None
    assert "model_broken" in [n.code for n in told if isinstance(n, Remarked)]
    assert spoken(service, meeting_id) == [None] * TURNS
    assert service.store.minutes(meeting_id) is not None


def test_a_count_that_is_given_is_kept_to(service: MeetingService, meeting_id: str) -> None:
    one = WorkOptions(wants_minutes=False, speakers=1)

    service.continue_meeting(meeting_id, one)
    run_to_end(service)

    assert spoken(service, meeting_id) == [None] * TURNS
