"""While a meeting is recorded its finished stretches are noted; little is left at its end."""

from __future__ import annotations

import json
from collections.abc import Iterator

import psutil
import pytest
from unplugged.core.ahead import ReadAhead
from unplugged.core.course import Outcome, WorkerKind
from unplugged.core.final_pass import Mains
from unplugged.core.paths import AppPaths
from unplugged.core.types import MinutesItem, Section
from unplugged.runtime import reading_ahead
from unplugged.runtime.notices import StageProgressed, WorkEnded
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.service import MeetingService

from tests.process.conftest import Scripted
from tests.process.text_meeting import TextMeeting

CATALOGUE = """
[[model]]
name = "scripted-minutes"
kind = "minutes"
engine = "fake"
path = "minutes.json"
trained_for_minutes = true
max_lines = 10
context_tokens = 2048
"""
NOTED = "## Summary\n- They talk for a while. [1]\n## Decisions\n- None\n## Action items\n- None\n"
TALK = [("Ana" if n % 2 else "Ben", f"We talk about topic {n} for a while.") for n in range(1, 200)]


@pytest.fixture
def _quick_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look for new lines at every turn."""
    monkeypatch.setattr(reading_ahead, "_LOOK_EVERY_S", 0.0)


@pytest.fixture
def service(paths: AppPaths, scripted: Scripted, _quick_looks: None) -> Iterator[MeetingService]:
    """A service whose language model is a script, trained for minutes, ten lines at a time."""
    catalogue = paths.user_models_dir / "catalogue.toml"
    speech, _, _ = catalogue.read_text(encoding="utf-8").partition(CATALOGUE.partition("kind")[0])
    catalogue.write_text(speech + CATALOGUE, encoding="utf-8")
    scripted(minutes={"default": [{"write": NOTED}]})
    with MeetingService(paths) as running:
        yield running


def asked(paths: AppPaths) -> list[str]:
    """Return what the model was asked, in order."""
    log = paths.user_models_dir / "minutes.json.log"
    if not log.exists():
        return []
    return [json.loads(row)["user"] for row in log.read_text(encoding="utf-8").splitlines()]


def test_after_the_end_only_the_last_stretch_is_read(
    service: MeetingService, paths: AppPaths
) -> None:
    meeting = TextMeeting(service)
    meeting.say(TALK[:60])
    meeting.until(lambda: meeting.noted_lines >= 50)
    before = len(asked(paths))
    pid = service.pids[WorkerKind.MINUTES]
    assert psutil.Process(pid).nice() >= 5
    meeting.say(TALK[60:62])

    ended = meeting.stop()

    minutes = service.store.minutes(meeting.id)
    assert ended.outcome is Outcome.DONE
    assert minutes is not None
    assert (minutes.minutes.covered_lines, minutes.minutes.total_lines) == (62, 62)
    assert before >= 5
    assert len(asked(paths)) - before <= 2
    assert "topic 62" in asked(paths)[-1]
    assert meeting.taken[-1].covered_lines >= 50
    assert WorkerKind.MINUTES not in service.pids  # the model is not kept for nothing


def test_progress_is_told_in_stretches(service: MeetingService) -> None:
    meeting = TextMeeting(service, WorkOptions(read_ahead=ReadAhead.NEVER))
    meeting.say(TALK[:45])
    meeting.stop()

    steps = [n for n in meeting.told if isinstance(n, StageProgressed) and n.steps]
    assert steps[-1].steps_done == steps[-1].steps >= 5
    assert (steps[-1].done, steps[-1].total) == (45, 45)


@pytest.mark.parametrize("when", [ReadAhead.NEVER, ReadAhead.ON_MAINS])
def test_nothing_is_read_before_the_end_by_who_does_not_want_it(
    service: MeetingService, paths: AppPaths, when: ReadAhead, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = TextMeeting(service, WorkOptions(read_ahead=when))
    meeting.work._ahead._read_mains = lambda: Mains(is_on=False, source="test")
    meeting.say(TALK[:40])
    for _ in range(20):
        service.poll(0.01)

    assert service.pids == {}
    assert asked(paths) == []
    if when is ReadAhead.ON_MAINS:  # plugged in again
        meeting.work._ahead._read_mains = lambda: Mains(is_on=True, source="test")
        meeting.until(lambda: meeting.noted_lines >= 20)
    assert meeting.stop().outcome is Outcome.DONE


def test_mains_power_that_goes_ends_the_reading_after_the_stretch(
    service: MeetingService, scripted: Scripted, paths: AppPaths
) -> None:
    scripted(minutes={"default": [{"sleep_s": 0.2}, {"write": NOTED}]})
    meeting = TextMeeting(service, WorkOptions(read_ahead=ReadAhead.ON_MAINS))
    meeting.work._ahead._read_mains = lambda: Mains(is_on=True, source="test")
    meeting.say(TALK[:80])
    meeting.until(lambda: meeting.noted_lines > 0)
    meeting.work._ahead._read_mains = lambda: Mains(is_on=False, source="test")
    meeting.until(lambda: not meeting.work._ahead.is_busy)

    assert 0 < meeting.noted_lines < 70
    scripted(minutes={"default": [{"write": NOTED}]})
    assert meeting.stop().outcome is Outcome.DONE


def test_a_killed_worker_goes_on_where_it_was(
    service: MeetingService, scripted: Scripted, paths: AppPaths
) -> None:
    crash = [[{"write": NOTED}], [{"write": NOTED}], [{"kill": 9}]]
    scripted(minutes={"calls": crash, "default": [{"write": NOTED}]})
    meeting = TextMeeting(service)
    meeting.say(TALK[:60])
    meeting.until(lambda: meeting.noted_lines >= 50)

    said = asked(paths)
    assert len(said) == len(set(said)) + 1  # only the stretch at which it died was read again
    assert meeting.stop().outcome is Outcome.DONE
    minutes = service.store.minutes(meeting.id)
    assert minutes is not None
    assert minutes.minutes.engine == "fake"
    assert minutes.minutes.note is None


def test_a_model_that_dies_again_and_again_is_left_for_the_end(
    service: MeetingService, scripted: Scripted, paths: AppPaths
) -> None:
    scripted(minutes={"default": [{"kill": 9}]})
    meeting = TextMeeting(service)
    meeting.say(TALK[:60])
    meeting.until(lambda: meeting.work._ahead._ahead.is_given_up)
    meeting.say(TALK[60:90])
    for _ in range(20):
        service.poll(0.01)

    assert len(asked(paths)) == 2
    assert meeting.stop().outcome is Outcome.DONE
    assert len(service.store.lines(meeting.id)) == 90
    minutes = service.store.minutes(meeting.id)
    assert minutes is not None
    assert minutes.minutes.engine == "extractive"


def test_stopping_while_a_stretch_is_read_waits_for_it_and_loses_nothing(
    service: MeetingService, scripted: Scripted, paths: AppPaths
) -> None:
    scripted(minutes={"default": [{"sleep_s": 0.5}, {"write": NOTED}]})
    meeting = TextMeeting(service)
    meeting.say(TALK[:30])
    meeting.until(lambda: len(asked(paths)) == 1)

    assert meeting.stop().outcome is Outcome.DONE

    said = asked(paths)
    assert len(said) == len(set(said))


def test_cancelling_while_the_writing_waits_for_room_ends_the_work(
    service: MeetingService, scripted: Scripted, paths: AppPaths
) -> None:
    scripted(minutes={"default": [{"sleep_s": 600}, {"write": NOTED}]})
    meeting = TextMeeting(service)
    meeting.say(TALK[:30])
    meeting.until(lambda: len(asked(paths)) == 1)
    service.stop()
    meeting.until(lambda: not service.is_recording)
    service.cancel()

    meeting.until(lambda: not service.is_working)
    ends = [notice for notice in meeting.told if isinstance(notice, WorkEnded)]
    assert [end.outcome for end in ends] == [Outcome.CANCELLED]
    assert len(service.store.lines(meeting.id)) == 30


def test_notes_outlive_the_app_and_serve_the_minutes_of_the_next_start(
    service: MeetingService, scripted: Scripted, paths: AppPaths
) -> None:
    task = "## Summary\n- None\n## Decisions\n- None\n## Action items\n- Ana: send the list [3]\n"
    scripted(minutes={"calls": [[{"write": task}]], "default": [{"write": NOTED}]})
    meeting = TextMeeting(service)
    talk = list(TALK[:45])
    talk[2] = ("Ana", "I will send the list by tomorrow.")
    meeting.say(talk)
    meeting.until(lambda: meeting.noted_lines >= 30)
    read = len(asked(paths))
    service.close()  # as a crash leaves it: nothing was written

    with MeetingService(paths) as again:
        again.continue_meeting(meeting.id, WorkOptions())
        while again.is_working:
            again.poll(0.05)
        minutes = again.store.minutes(meeting.id)

    assert minutes is not None
    assert minutes.minutes.section(Section.ACTIONS) == (
        MinutesItem(Section.ACTIONS, "send the list", (3,), owner="Ana"),
    )
    assert len(asked(paths)) - read <= 3


def test_the_day_that_tomorrow_was_is_written_down(
    service: MeetingService, scripted: Scripted, paths: AppPaths
) -> None:
    task = (
        "## Summary\n- None\n## Decisions\n- None\n"
        "## Action items\n- I: send the list (due tomorrow) [1]\n"
    )
    scripted(minutes={"default": [{"write": task}]})
    meeting = TextMeeting(service)
    meeting.say([("Ana", "I will send the list by tomorrow.")])
    meeting.stop()

    minutes = service.store.minutes(meeting.id)
    assert minutes is not None
    (item,) = minutes.minutes.section(Section.ACTIONS)
    created = service.store.meeting(meeting.id).created_at.astimezone().date()
    assert item.owner == "Ana"
    assert item.due is not None
    assert item.due.startswith("tomorrow (")
    assert item.due != f"tomorrow ({created.isoformat()})"
