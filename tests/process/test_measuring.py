"""What is measured while real workers work: each second of a meeting, each process by its part."""

from __future__ import annotations

import time
from pathlib import Path

from unplugged.core.course import WorkerKind
from unplugged.core.proof import Subject
from unplugged.core.receipt.journal import JOURNAL, JournalReader
from unplugged.core.snapshot import Part, Snapshot
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.process.conftest import PATIENCE_S, Scripted, run_to_end


def poll_until_sampled(service: MeetingService, part: Part) -> Snapshot:
    """Poll until a snapshot has a process of a part with a CPU reading."""
    deadline_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline_s:
        service.poll(0.1)
        latest = service.measuring.latest
        process = latest.process(part) if latest is not None else None
        if latest is not None and process is not None and process.cpu.value is not None:
            return latest
    raise AssertionError(f"no process of {part} was sampled")


def test_a_meeting_has_a_journal_of_its_own_work(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    scripted(speech={"default": [{"sleep_s": 2.5}, {"say": "Ben, please send the budget."}]})
    meeting_id = service.import_file(sample, WorkOptions(wants_minutes=False))

    seen = poll_until_sampled(service, Part.SPEECH)
    speech = seen.process(Part.SPEECH)
    pid = service.pids[WorkerKind.SPEECH]
    tries = [attempt for denial in service.denials.values() for attempt in denial.attempts]
    refused = [each for each in tries if each.is_refused and each.subject is Subject.NETWORK]
    run_to_end(service)
    path = service.paths.meeting_dir(meeting_id) / JOURNAL
    kept = tuple(JournalReader(path).samples())

    assert speech is not None
    assert speech.pid == pid
    assert seen.at in [each.at for each in kept]
    assert kept[-1].at >= seen.at
    assert (kept[-1].network.refused.value or 0) >= len(refused)
    assert {finding.subject for finding in seen.findings} >= {Subject.GPU, Subject.NETWORK}
    assert not any(finding.is_violated for snapshot in kept for finding in snapshot.findings)


def test_two_works_on_one_meeting_make_one_journal(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    meeting_id = service.import_file(sample, WorkOptions(wants_minutes=False))
    run_to_end(service)
    path = service.paths.meeting_dir(meeting_id) / JOURNAL
    before = tuple(JournalReader(path).samples())
    service.continue_meeting(meeting_id, WorkOptions())
    run_to_end(service)

    assert before
    assert tuple(JournalReader(path).samples())[: len(before)] == before


def test_a_changed_journal_is_set_aside_and_the_work_goes_on(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    meeting_id = service.import_file(sample, WorkOptions(wants_minutes=False))
    run_to_end(service)
    path = service.paths.meeting_dir(meeting_id) / JOURNAL
    changed = path.read_bytes().replace(b'"sample"', b'"simple"', 1)
    path.write_bytes(changed)
    service.continue_meeting(meeting_id, WorkOptions())
    run_to_end(service)

    assert path.with_name("samples-1.jsonl").read_bytes() == changed
    assert tuple(JournalReader(path).samples())
