"""Real locked workers on this kernel: what they have given up, and that they work all the same."""

from __future__ import annotations

import queue
import sys
import time
from pathlib import Path

import pytest
import soundfile
from unplugged.core.course import Outcome, WorkerKind
from unplugged.core.messages import DecodeFile, Event, Failed, Finished, WorkerDied, WorkerLocked
from unplugged.core.paths import AppPaths
from unplugged.core.proof import Denial, Subject
from unplugged.runtime.notices import Notice
from unplugged.runtime.service import MeetingService, WorkOptions
from unplugged.runtime.workers import Mailbox, WorkerSlot

from tests.process.conftest import PATIENCE_S, Scripted, run_to_end, texts

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems have no such denial"
)


@pytest.fixture
def speech(sample: Path, tmp_path: Path) -> Path:
    """The first words of the sample meeting."""
    sound, rate_hz = soundfile.read(sample, dtype="int16", frames=8 * 16_000)
    path = tmp_path / "speech.wav"
    soundfile.write(path, sound, rate_hz)
    return path


def test_every_worker_of_a_meeting_is_locked_before_it_works(
    service: MeetingService, scripted: Scripted, speech: Path
) -> None:
    """What the workers say is held against what the kernel says about their processes."""
    scripted(minutes={"default": [{"write": "## Summary\n- Budget by Friday [1]\n"}]})
    said: dict[WorkerKind, Denial] = {}
    seen: dict[WorkerKind, tuple[str, str, bool]] = {}
    our_network = Path("/proc/self/ns/net").readlink()

    def look(_notice: Notice) -> None:
        denials = service.denials
        for kind, pid in service.pids.items():
            denial = denials.get(pid)
            if denial is not None and kind not in said:
                said[kind] = denial
                process = Path("/proc", str(pid))
                status = dict(
                    line.split(":\t", 1)
                    for line in (process / "status").read_text().splitlines()
                    if ":\t" in line
                )
                network = (process / "ns" / "net").readlink()
                seen[kind] = (status["NoNewPrivs"], status["Seccomp"], network != our_network)

    service.import_file(speech, WorkOptions())
    ended, _ = run_to_end(service, look)

    assert ended.outcome is Outcome.DONE
    assert set(said) == {WorkerKind.MEDIA, WorkerKind.SPEECH, WorkerKind.MINUTES}
    for kind, denial in said.items():
        for layer in denial.layers:
            assert layer.holds, (kind, layer)
        for subject in (Subject.GPU, Subject.NETWORK, Subject.NPU):
            assert denial.holds_for(subject), (kind, denial.attempts)
        assert seen[kind] == ("1", "2", True), kind


def test_what_was_refused_stands_in_the_workers_log(service: MeetingService, speech: Path) -> None:
    service.import_file(speech, WorkOptions(wants_minutes=False))
    run_to_end(service)

    log = (service.paths.log_dir / "speech.log").read_text()
    assert "tried TCP socket (IPv4): refused, EACCES" in log
    assert "NOT REFUSED" not in log


def test_a_file_outside_of_its_command_is_closed_to_a_worker(
    paths: AppPaths, speech: Path, tmp_path: Path
) -> None:
    """The decoder follows a link that a hostile playlist or file might bring, and finds it shut."""
    secret = tmp_path / "other" / "secret.wav"
    secret.parent.mkdir()
    secret.write_bytes(speech.read_bytes())
    folder = paths.meetings_dir / "20260101-aaaaaa"
    folder.mkdir()
    mailbox: Mailbox = queue.SimpleQueue()
    slot = WorkerSlot(WorkerKind.MEDIA, mailbox, paths.log_dir)
    try:
        allowed = DecodeFile(1, str(speech), str(folder / "audio.wav"))
        slot.submit(allowed)
        assert isinstance(last_event(slot, mailbox), Finished)
        first_pid = slot.pid

        # Past the slot's own care: the same process is sent a command it was not started for.
        slot.job = 2
        assert slot._child is not None
        slot._child.send(DecodeFile(2, str(secret), str(folder / "second.wav")))
        failed = last_event(slot, mailbox)
        assert isinstance(failed, Failed)
        assert failed.code == "file_unreadable"

        # The slot itself starts another process for it.
        slot.submit(DecodeFile(3, str(secret), str(folder / "third.wav")))
        assert isinstance(last_event(slot, mailbox), Finished)
        assert slot.pid != first_pid
    finally:
        slot.clear()


def test_lines_that_come_after_the_minutes_worker_started_are_in_the_minutes(
    service: MeetingService, scripted: Scripted, speech: Path
) -> None:
    """A reader that may not touch the library at all is given an older state by SQLite."""
    scripted(speech={"default": [{"say": "Ben, please send the budget by Friday."}]})
    options = WorkOptions(uses_language_model=False)
    first = service.import_file(speech, options)
    run_to_end(service)
    minutes_pid = service.pids[WorkerKind.MINUTES]

    scripted(speech={"default": [{"say": "Anna, please book the room by Monday."}]})
    second = service.import_file(speech, options)
    run_to_end(service)

    assert service.pids[WorkerKind.MINUTES] == minutes_pid
    for meeting_id, owner in ((first, "Ben"), (second, "Anna")):
        assert any(owner in text for text in texts(service, meeting_id))
        version = service.store.minutes(meeting_id)
        assert version is not None
        assert owner in {item.owner for item in version.minutes.items}


def last_event(slot: WorkerSlot, mailbox: Mailbox) -> Event:
    """Wait for the end of the running job; the worker must have said that it is locked."""
    deadline_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline_s:
        event = slot.note(mailbox.get(timeout=PATIENCE_S))
        if isinstance(event, WorkerLocked):
            assert event.denial.holds_for(Subject.NETWORK)
        if isinstance(event, Finished | Failed | WorkerDied):
            return event
    raise AssertionError("the job did not end")
