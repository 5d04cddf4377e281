"""What is measured while real workers work: each second of a meeting, each process by its part."""

from __future__ import annotations

import json
import time
from pathlib import Path

import soundfile
from unplugged.core.course import WorkerKind
from unplugged.core.proof import Subject
from unplugged.core.receipt.journal import JOURNAL, JournalReader
from unplugged.core.snapshot import Part, Snapshot
from unplugged.runtime.notices import TokensCounted
from unplugged.runtime.receipts import RECEIPT
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


def write_clip(sample: Path, folder: Path) -> Path:
    """Write the first minute of the sample meeting."""
    clip = folder / "clip.wav"
    sound, rate_hz = soundfile.read(sample, frames=60 * 16_000, dtype="int16")
    soundfile.write(clip, sound, rate_hz)
    return clip


def test_a_meeting_has_a_journal_of_its_own_work(
    service: MeetingService, scripted: Scripted, sample: Path, tmp_path: Path
) -> None:
    scripted(speech={"default": [{"sleep_s": 2.5}, {"say": "Ben, please send the budget."}]})
    clip = write_clip(sample, tmp_path)
    meeting_id = service.import_file(clip, WorkOptions(wants_minutes=False))

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


def test_tokens_are_counted_before_the_minutes_are_finished(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    """The panel shows how fast the model writes while it does, not only afterwards."""
    words = "- Ben sends the budget [1]\n" * 2
    slow = [{"write": "## Summary\n"}, {"sleep_s": 0.7}, {"write": words}, {"sleep_s": 0.7}]
    scripted(
        speech={"default": [{"say": "Ben, please send the budget."}]},
        minutes={"default": [*slow, {"write": "## Decisions\n- none\n## Action items\n- none\n"}]},
    )
    service.import_file(sample, WorkOptions())
    counted: list[TokensCounted] = []
    run_to_end(service, lambda n: counted.append(n) if isinstance(n, TokensCounted) else None)

    assert [each.is_final for each in counted][-1]
    early = [each.cost for each in counted if not each.is_final]
    assert early
    assert all(0 < each.output_tokens < counted[-1].cost.output_tokens for each in early)
    assert service.measuring.history[-1].speed.decode.value is not None


def test_a_final_pass_is_work_with_samples_and_a_receipt(
    service: MeetingService, scripted: Scripted, sample: Path, tmp_path: Path
) -> None:
    clip = write_clip(sample, tmp_path)
    meeting_id = service.import_file(clip, WorkOptions(wants_minutes=False))
    run_to_end(service)
    folder = service.paths.meeting_dir(meeting_id)
    before = len(tuple(JournalReader(folder / JOURNAL).samples()))
    scripted(speech={"default": [{"sleep_s": 0.8}, {"say": "Once more."}]})
    service.final_passes.start(meeting_id, WorkOptions(wants_minutes=False))
    deadline_s = time.monotonic() + PATIENCE_S
    while service.final_passes.all and time.monotonic() < deadline_s:
        service.poll(0.1)
    service.measuring.close()

    reader = JournalReader(folder / JOURNAL)
    kept = tuple(reader.samples())[before:]
    receipt = json.loads((folder / RECEIPT).read_text(encoding="utf-8"))
    assert any(each.process(Part.FINAL) for each in kept)
    assert "final_pass" in [run["stage"] for run in receipt["runs"]]
    assert receipt["samples"]["journal_hash"] == reader.end.hash


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
