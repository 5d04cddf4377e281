"""A library that can't be read or written for a moment stops no recording and loses no step."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from unplugged.audio.sidecar import sidecar_path
from unplugged.audio.spool import open_audio
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.course import WORKER_OF, Outcome, WorkerKind
from unplugged.core.errors import FolderUnwritable, LibraryBroken
from unplugged.core.messages import (
    Cancelled,
    Command,
    Committed,
    Event,
    Finished,
    Level,
    Listen,
    Record,
    Transcribe,
    WorkerDied,
    WriteMinutes,
)
from unplugged.core.session import Session
from unplugged.core.store import Store
from unplugged.core.store.reader import StoreReader
from unplugged.core.store.rows import Row
from unplugged.runtime import late_writes
from unplugged.runtime.notices import Notice, WorkEnded
from unplugged.runtime.work import MeetingWork
from unplugged.runtime.workers import Delivery, WorkerSlot

from tests.unit.store_samples import segment
from tests.unit.work_plans import plan_of


class Place(WorkerSlot):
    """A worker's place in which nothing is started; the test says what the worker would."""

    def __init__(self, kind: WorkerKind, tmp_path: Path) -> None:
        super().__init__(kind, None, tmp_path)  # type: ignore[arg-type]
        self.commands: list[Command] = []
        self.was_killed = False

    def submit(self, command: Command) -> None:
        self.job = command.job
        self.commands.append(command)

    def kill(self) -> None:
        self.was_killed = True

    def note(self, delivery: Delivery) -> Event:
        if isinstance(delivery.event, Finished | Cancelled | WorkerDied):
            self.job = None
        return delivery.event


class Bench:
    """The work on one meeting, its places and what it tells."""

    def __init__(self, store: Store, tmp_path: Path) -> None:
        self.store = store
        self.plan = plan_of(store, tmp_path)
        self.places = {kind: Place(kind, tmp_path) for kind in WORKER_OF.values()}
        self.told: list[Notice] = []

    def work(
        self, session: Session, settle: Callable[[Outcome], None] = lambda _outcome: None
    ) -> MeetingWork:
        return MeetingWork(
            self.plan, session, self.store, self.places, self.told.append, settle=settle
        )

    def say(self, work: MeetingWork, kind: WorkerKind, event: Callable[[int], Event]) -> None:
        work.receive(Delivery(kind, 1, event(self.places[kind].job or 0)))

    def asked(self, kind: WorkerKind) -> list[type[Command]]:
        return [type(command) for command in self.places[kind].commands]


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(late_writes, "RETRY_EVERY_S", 0.0)
    store = Store.open(tmp_path / "library.db", tmp_path / "meetings")
    yield Bench(store, tmp_path)
    store.close()


class Blindness:
    """A library that can't be read while it is on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_on = False
        read = StoreReader._all

        def reading(store: StoreReader, sql: str, *params: object) -> list[Row]:
            if self.is_on:
                raise LibraryBroken(path="library.db", reason="disk I/O error")
            return read(store, sql, *params)

        monkeypatch.setattr(StoreReader, "_all", reading)


@pytest.fixture
def blindness(monkeypatch: pytest.MonkeyPatch) -> Blindness:
    return Blindness(monkeypatch)


def write_spool(path: Path, *, seconds: int) -> None:
    spool = SpoolWriter.create(path, sample_rate_hz=16_000, started_at=datetime.now(UTC))
    spool.append(np.zeros(seconds * 16_000, np.int16))
    spool.close(None)


def test_a_recorder_that_dies_is_replaced_while_the_library_cannot_be_read(
    bench: Bench, blindness: Blindness
) -> None:
    work = bench.work(Session())
    work.record()
    blindness.is_on = True

    bench.say(work, WorkerKind.CAPTURE, lambda job: WorkerDied(job, -9))
    work.tick()

    assert bench.asked(WorkerKind.CAPTURE) == [Record, Record]


def test_what_follows_a_recording_waits_until_the_library_can_be_read(
    bench: Bench, blindness: Blindness
) -> None:
    work = bench.work(Session())
    work.record()
    write_spool(bench.plan.tracks[0].spool, seconds=1)
    bench.say(work, WorkerKind.CAPTURE, lambda job: Level(job, 0.0, -20.0, -30.0))
    bench.say(work, WorkerKind.CAPTURE, lambda job: Level(job, 1.0, -20.0, -30.0))
    work.stop()
    blindness.is_on = True
    bench.say(work, WorkerKind.CAPTURE, lambda job: Finished(job, 0.1, 1))
    bench.say(work, WorkerKind.SPEECH, lambda job: Finished(job, 0.1, 1))
    work.tick()
    before = bench.asked(WorkerKind.SPEECH)
    blindness.is_on = False
    work.tick()

    assert before == [Listen]
    assert bench.asked(WorkerKind.SPEECH) == [Listen, Transcribe]


def stop_after_a_second(bench: Bench, work: MeetingWork) -> None:
    """Let a recording come to its end, in which nobody has said anything yet."""
    bench.say(work, WorkerKind.CAPTURE, lambda job: Level(job, 0.0, -20.0, -30.0))
    bench.say(work, WorkerKind.CAPTURE, lambda job: Level(job, 1.0, -20.0, -30.0))
    work.stop()
    bench.say(work, WorkerKind.CAPTURE, lambda job: Finished(job, 0.1, 1))
    bench.say(work, WorkerKind.SPEECH, Cancelled)
    work.tick()


def test_a_recording_that_cannot_be_read_at_its_end_is_kept_and_heard_when_it_can(
    bench: Bench,
) -> None:
    """A scanner has it open, or too many files are open: that is no recording without sound."""
    work = bench.work(Session())
    work.record()
    spool = bench.plan.tracks[0].spool
    write_spool(spool, seconds=1)
    notes = sidecar_path(spool).read_bytes()
    sidecar_path(spool).unlink()
    sidecar_path(spool).mkdir()

    stop_after_a_second(bench, work)
    before = bench.asked(WorkerKind.SPEECH)
    sidecar_path(spool).rmdir()
    sidecar_path(spool).write_bytes(notes)
    work.tick()

    assert bench.store.meeting(work.meeting_id).duration_s == 1.0
    assert before == [Listen]
    assert bench.asked(WorkerKind.SPEECH) == [Listen, Transcribe]


def test_a_recording_that_a_full_disk_left_open_is_heard_when_it_could_be_closed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever hears an open one waits for more of it, for ever."""
    work = bench.work(Session())
    work.record()
    tracks = bench.plan.tracks
    spool = SpoolWriter.create(tracks[0].spool, sample_rate_hz=16_000, started_at=datetime.now(UTC))
    spool.append(np.zeros(16_000, np.int16))

    def no_room(*_about: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr("unplugged.audio.spool._finish_sidecar", no_room)
        stop_after_a_second(bench, work)
    before = bench.asked(WorkerKind.SPEECH)
    work.tick()

    assert before == [Listen]
    assert bench.asked(WorkerKind.SPEECH) == [Listen, Transcribe]
    with open_audio(tracks[0].spool) as audio:
        assert audio.is_closed
    spool.close()


def test_minutes_follow_a_transcript_whose_end_the_library_could_not_be_asked_about(
    bench: Bench, blindness: Blindness
) -> None:
    work = bench.work(Session(has_recording=True, is_compressed=True, has_language_model=False))
    work.start()
    bench.say(work, WorkerKind.SPEECH, lambda job: Committed(job, segment("one"), 16_000, 1.0))
    blindness.is_on = True
    bench.say(work, WorkerKind.SPEECH, lambda job: Finished(job, 0.1, 1))
    work.tick()
    blindness.is_on = False
    work.tick()

    assert bench.asked(WorkerKind.MINUTES) == [WriteMinutes]


def test_work_that_loses_its_library_for_good_ends(
    bench: Bench, blindness: Blindness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late_writes, "LOST_AFTER_S", 0.0)
    work = bench.work(Session(has_recording=True))
    work.start()
    blindness.is_on = True
    bench.say(work, WorkerKind.SPEECH, lambda job: Finished(job, 0.1, 1))
    work.tick()

    ended = [notice for notice in bench.told if isinstance(notice, WorkEnded)]
    assert work.is_over
    assert [(one.outcome, one.error and one.error[0]) for one in ended] == [
        (Outcome.FAILED, "library_broken")
    ]


def test_what_is_put_right_at_the_end_is_tried_again_before_the_work_is_over(bench: Bench) -> None:
    tries: list[Outcome] = []

    def settle(outcome: Outcome) -> None:
        tries.append(outcome)
        if len(tries) == 1:
            raise FolderUnwritable(path="library.db", reason="database is locked")

    work = bench.work(Session(has_recording=True), settle)
    work.start()
    work.cancel()
    bench.say(work, WorkerKind.SPEECH, Cancelled)
    was_over = work.is_over
    work.tick()

    assert tries == [Outcome.CANCELLED, Outcome.CANCELLED]
    assert (was_over, work.is_over) == (False, True)


@pytest.mark.parametrize("is_recorded", [True, False])
def test_a_night_in_which_the_machine_sleeps_ends_no_work(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, *, is_recorded: bool
) -> None:
    """On Windows the monotonic clock goes on meanwhile; the workers sleep as well."""
    work = bench.work(Session())
    if is_recorded:
        work.record()
        bench.say(work, WorkerKind.CAPTURE, lambda job: Level(job, 0.0, -20.0, -30.0))
    else:
        work.start()
    work.tick()
    goes_on = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: goes_on() + 8 * 3600.0)

    work.tick()

    assert work.outcome is None
    assert not any(place.was_killed for place in bench.places.values())
