"""A library that can't be written for a while, or never again, hangs no work."""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from unplugged.core.course import Outcome
from unplugged.core.errors import FolderUnwritable
from unplugged.core.final_pass import FinalState
from unplugged.core.paths import AppPaths
from unplugged.core.store import Store, database
from unplugged.core.types import MeetingStatus
from unplugged.runtime import final_passes, late_writes
from unplugged.runtime.notices import Notice, Remarked
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.process.conftest import Scripted, run_to_end, texts
from tests.process.test_final_pass import is_state, until

REFUSED = "library_held"


@pytest.fixture
def service(
    paths: AppPaths, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MeetingService]:
    """A service that doesn't wait long for its library."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.05)
    monkeypatch.setattr(late_writes, "RETRY_EVERY_S", 0.2)
    monkeypatch.setattr(late_writes, "SAY_AFTER_S", 0.0)
    monkeypatch.setattr(final_passes, "_LOOK_EVERY_S", 0.2)
    scripted(minutes={"default": [{"write": "## Summary\n- The budget was discussed. [1]\n"}]})
    with MeetingService(paths) as running:
        yield running


class Holder:
    """Another program that takes the library at a call of the store, until it was refused."""

    def __init__(self, library: Path, method: str, call: int, refusals: float) -> None:
        self._db = sqlite3.connect(library, isolation_level=None)
        self._original = getattr(Store, method)
        self._call = call
        self._refusals = refusals
        self.calls = 0
        self.refused = 0

    def install(self, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
        @functools.wraps(self._original)
        def called(*args: object, **kwargs: object) -> object:
            self.calls += 1
            if self.calls == self._call:
                self._db.execute("BEGIN IMMEDIATE")
            try:
                return self._original(*args, **kwargs)
            except FolderUnwritable:
                self.refused += 1
                if self.refused == self._refusals:
                    self.let_go()
                raise

        monkeypatch.setattr(Store, method, called)

    def let_go(self) -> None:
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")

    def close(self) -> None:
        self._db.close()


def hold(
    service: MeetingService,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
    call: int,
    refusals: float = 2,
) -> Holder:
    holder = Holder(service.paths.library_db, method, call, refusals)
    holder.install(method, monkeypatch)
    return holder


@pytest.mark.parametrize(
    ("method", "call"),
    [
        ("set_status", 1),  # at the very start
        ("set_duration", 1),  # while the recogniser works
        ("add_run", 1),  # a worker has finished
        ("set_status", 2),  # the transcript is whole; minutes and FLAC are due
        ("begin_minutes", 1),
        ("finish_minutes", 1),
        ("set_status", 4),  # the end
    ],
)
def test_what_a_held_library_refuses_is_written_when_it_is_free(
    service: MeetingService,
    sample: Path,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
    call: int,
) -> None:
    holder = hold(service, monkeypatch, method, call)

    meeting_id = service.import_file(sample, WorkOptions())
    ended, told = run_to_end(service)
    holder.close()

    version = service.store.minutes(meeting_id)
    stages = [run.stage for run in service.store.runs(meeting_id)]
    assert holder.refused == 2
    assert ended.outcome is Outcome.DONE
    assert [n.code for n in told if isinstance(n, Remarked)].count(REFUSED) == 1
    assert service.store.meeting(meeting_id).status is MeetingStatus.READY
    assert service.store.meeting(meeting_id).audio_path == "audio.flac"
    assert version is not None
    assert len(version.minutes.items) == 1
    assert sorted(stages) == ["compress", "decode", "transcribe", "write"]


def test_work_whose_library_never_comes_back_ends_and_is_offered_at_the_next_start(
    service: MeetingService, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_writes, "LOST_AFTER_S", 1.0)
    holder = hold(service, monkeypatch, "set_status", 4, refusals=float("inf"))

    meeting_id = service.import_file(sample, WorkOptions())
    ended, _ = run_to_end(service)
    holder.close()

    assert ended.outcome is Outcome.FAILED
    assert ended.error is not None
    assert ended.error[0] == REFUSED
    assert ended.is_kept
    assert not service.is_working
    assert [meeting.id for meeting in service.store.unfinished()] == [meeting_id]


def test_minutes_that_wait_for_the_library_can_be_cancelled(
    service: MeetingService, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = hold(service, monkeypatch, "begin_minutes", 1, refusals=float("inf"))

    def cancel(notice: Notice) -> None:
        if isinstance(notice, Remarked) and notice.code == REFUSED:
            service.cancel()
            holder.let_go()

    meeting_id = service.import_file(sample, WorkOptions())
    ended, _ = run_to_end(service, cancel)
    holder.close()

    assert ended.outcome is Outcome.CANCELLED
    assert service.store.minutes(meeting_id) is None


def test_a_final_pass_whose_library_is_held_goes_on_where_it_was(
    service: MeetingService, scripted: Scripted, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting_id = service.import_file(sample, WorkOptions(wants_minutes=False))
    run_to_end(service)
    first = texts(service, meeting_id)
    scripted(speech={"default": [{"say": "better words"}]})
    hearing = hold(service, monkeypatch, "commit_final", 2, refusals=1)
    ending = hold(service, monkeypatch, "add_run", 1, refusals=1)

    service.final_passes.start(meeting_id, WorkOptions(wants_minutes=False))
    told = until(service, is_state(FinalState.DONE))
    hearing.close()
    ending.close()

    assert (hearing.refused, ending.refused) == (1, 1)
    assert any(is_state(FinalState.WAITING, REFUSED)(notice) for notice in told)
    assert texts(service, meeting_id) == ["better words"] * len(first)  # each window once
