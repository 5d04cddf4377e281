"""Minutes written once more by a real worker: the old ones stay until the new are finished."""

from __future__ import annotations

from datetime import datetime

import pytest
from unplugged.core.course import Outcome
from unplugged.core.errors import NothingToWrite, TemplateUnknown
from unplugged.core.store import Gap, MinutesVersion
from unplugged.core.types import MeetingStatus, MinutesItem, Section
from unplugged.runtime.notices import Notice, TextWritten
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.process.conftest import Scripted, run_to_end
from tests.unit.store_samples import segment

NEW = """## Summary
- The budget was discussed. [1]
## Decisions
- None
## Action items
- Ben: send the budget (due Friday) [1]
"""
OLD = MinutesItem(Section.SUMMARY, "Ben sends the budget.", (1,))


@pytest.fixture
def meeting_id(service: MeetingService) -> str:
    """A meeting with minutes whose recording is gone."""
    store = service.store
    found = store.create_meeting("Budget").ids[0]
    store.commit_segment(found, segment("Ben, please send the budget by Friday."), 160_000)
    version = store.begin_minutes(found, template="minutes", engine="e", model=None).number
    assert version is not None
    store.add_minutes_item(found, version, OLD)
    store.finish_minutes(found, version, covered_lines=1, total_lines=1)
    store.set_status(found, MeetingStatus.READY)
    store.release(found)
    return found


def shown(service: MeetingService, meeting_id: str) -> MinutesVersion:
    version = service.store.minutes(meeting_id)
    assert version is not None
    return version


def test_a_new_version_is_shown_and_the_old_one_kept(
    service: MeetingService, scripted: Scripted, meeting_id: str
) -> None:
    scripted(minutes={"default": [{"write": NEW}]})

    service.rewrite_minutes(meeting_id, WorkOptions())
    ended, _ = run_to_end(service)

    assert ended.outcome is Outcome.DONE
    assert service.store.versions(meeting_id) == (1, 2)
    assert [i.owner for i in shown(service, meeting_id).minutes.section(Section.ACTIONS)] == ["Ben"]
    assert service.store.meeting(meeting_id).status is MeetingStatus.READY
    first = service.store.minutes(meeting_id, 1)
    assert first is not None
    assert first.minutes.items == (OLD,)


def test_tomorrow_is_counted_from_the_day_of_the_line_also_after_a_night(
    service: MeetingService, scripted: Scripted
) -> None:
    """A pause is left out of the recording, and two tracks tell of the same one."""
    store = service.store
    noon = datetime(2026, 11, 25, 12).astimezone()
    found = store.create_meeting("Workshop", language="en", created_at=noon).ids[0]
    for track in (1, 2):
        store.add_gap(found, Gap(track, 30.0 + track / 10, 24 * 3600.0, "paused"))
    store.add_gap(found, Gap(1, 40.0, 24 * 3600.0, "recorder_restarted"))  # silence in its place
    for at_s, task in ((0.0, "Ben, please send the budget"), (60.0, "Cara, please book the hall")):
        said = segment(f"{task} tomorrow.", at_s)
        store.commit_segment(found, said, round(at_s + 10) * 16_000)
    store.set_status(found, MeetingStatus.READY)
    store.release(found)
    tasks = "- Ben: send the budget (due tomorrow) [1]\n- Cara: book the hall (due tomorrow) [2]\n"
    scripted(minutes={"default": [{"write": f"## Action items\n{tasks}"}]})

    service.rewrite_minutes(found, WorkOptions())
    run_to_end(service)

    dues = [i.due for i in shown(service, found).minutes.section(Section.ACTIONS)]
    assert dues == ["tomorrow (2026-11-26)", "tomorrow (2026-11-27)"]


def test_a_cancelled_attempt_leaves_everything_as_it_was(
    service: MeetingService, scripted: Scripted, meeting_id: str
) -> None:
    scripted(
        minutes={
            "default": [
                {"write": "## Summary\n"},
                {"sleep_s": 0.2},
                {"write": "-"},
                {"sleep_s": 600},
            ]
        }
    )
    before = (service.store.meeting(meeting_id), shown(service, meeting_id))

    def stop_when_written(notice: Notice) -> None:
        if isinstance(notice, TextWritten):
            assert shown(service, meeting_id).minutes.items == (OLD,)
            service.cancel()

    service.rewrite_minutes(meeting_id, WorkOptions())
    ended, _ = run_to_end(service, stop_when_written)

    assert ended.outcome is Outcome.CANCELLED
    assert ended.is_kept
    assert (service.store.meeting(meeting_id), shown(service, meeting_id)) == before
    assert service.store.versions(meeting_id) == (1,)


def test_a_transcript_that_is_not_whole_stays_so(
    service: MeetingService, scripted: Scripted, meeting_id: str
) -> None:
    service.store.set_status(meeting_id, MeetingStatus.INTERRUPTED, note="interrupted")
    scripted(minutes={"default": [{"write": NEW}]})

    service.rewrite_minutes(meeting_id, WorkOptions())
    run_to_end(service)

    meeting = service.store.meeting(meeting_id)
    assert (meeting.status, meeting.note) == (MeetingStatus.INTERRUPTED, "interrupted")
    assert meeting.minutes_version == 2


def test_what_cannot_be_written_is_said_before_anything_starts(
    service: MeetingService, meeting_id: str
) -> None:
    empty = service.store.create_meeting("Silence", status=MeetingStatus.READY).ids[0]
    with pytest.raises(NothingToWrite):
        service.rewrite_minutes(empty, WorkOptions())
    with pytest.raises(TemplateUnknown):
        service.rewrite_minutes(meeting_id, WorkOptions(template="poem"))
    assert service.pids == {}
