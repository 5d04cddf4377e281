"""A meeting's way through real worker processes, with crashes, hangs and cancels on it."""

from __future__ import annotations

import itertools
import os
import signal
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest
import soundfile
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core import session
from unplugged.core.course import Outcome, Task, WorkerKind
from unplugged.core.errors import FileMissing, FolderUnwritable, MeetingBusy, MeetingEmpty
from unplugged.core.paths import AppPaths
from unplugged.core.store import MeetingTrack, Store
from unplugged.core.tuning import Tuning
from unplugged.core.types import MICROPHONE, MeetingStatus, Section
from unplugged.runtime.notices import LineAdded, Notice, StageProgressed, WorkerLostMidway
from unplugged.runtime.recordings import RECORDING, tracks_for
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.process.conftest import Scripted, run_to_end, texts, write_noise
from tests.unit.store_samples import segment

MINUTES = """## Summary
- The budget was discussed. [1]
## Decisions
- None
## Action items
- Ben: send the budget (due Friday) [1]
"""


def number_windows(count: int) -> list[list[dict[str, object]]]:
    """Return a script that says a number in each window."""
    return [[{"say": f"Window {n}."}] for n in range(1, count + 1)]


def test_a_file_becomes_a_transcript_and_minutes(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    scripted(minutes={"default": [{"write": MINUTES}]})

    meeting_id = service.import_file(sample, WorkOptions())
    ended, _ = run_to_end(service)

    meeting = service.store.meeting(meeting_id)
    version = service.store.minutes(meeting_id)
    assert ended.outcome is Outcome.DONE
    assert meeting.status is MeetingStatus.READY
    assert meeting.duration_s == pytest.approx(meeting.transcribed_samples / 16_000)
    assert version is not None
    assert [i.owner for i in version.minutes.section(Section.ACTIONS)] == ["Ben"]
    assert [run.stage for run in service.store.runs(meeting_id)].count("transcribe") == 1


def test_the_recording_ends_up_as_flac_in_the_meetings_folder(
    service: MeetingService, sample: Path
) -> None:
    meeting_id = service.import_file(sample, WorkOptions(wants_minutes=False))
    run_to_end(service)

    folder = service.paths.meeting_dir(meeting_id)
    assert service.store.meeting(meeting_id).audio_path == "audio.flac"
    assert (folder / "audio.flac").stat().st_size > 10_000
    assert not (folder / "audio.wav").exists()


def test_a_crash_of_the_recogniser_repeats_and_loses_nothing(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    """The scripted engine dies in its third window; the next process goes on with that window."""
    windows = number_windows(3)
    scripted(speech={"calls": [*windows[:2], [{"kill": True}]], "default": [{"say": "Later."}]})

    meeting_id = service.import_file(sample, WorkOptions(wants_minutes=False))
    ended, told = run_to_end(service)

    heard = texts(service, meeting_id)
    lost = [n for n in told if isinstance(n, WorkerLostMidway)]
    assert ended.outcome is Outcome.DONE
    assert [n.task for n in lost] == [Task.TRANSCRIBE]
    assert heard[:3] == ["Window 1.", "Window 2.", "Later."]
    assert heard.count("Window 1.") == 1
    lines = service.store.lines(meeting_id)
    assert all(a.end_s <= b.start_s + 0.001 for a, b in itertools.pairwise(lines))


def test_a_recogniser_that_always_dies_ends_with_a_sentence_and_a_kept_recording(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    scripted(speech={"default": [{"kill": True}]})

    meeting_id = service.import_file(sample, WorkOptions())
    ended, _ = run_to_end(service)

    assert ended.outcome is Outcome.FAILED
    assert ended.error is not None
    assert ended.error[0] == "worker_lost"
    assert ended.is_kept
    assert service.store.meeting(meeting_id).status is MeetingStatus.FAILED


@pytest.mark.parametrize(
    ("end", "patience_s"), [({"kill": True}, session.WRITE_PATIENCE_S), ({"hang": True}, 3.0)]
)
def test_a_language_model_that_dies_or_hangs_gives_extracted_minutes(
    service: MeetingService,
    scripted: Scripted,
    sample: Path,
    monkeypatch: pytest.MonkeyPatch,
    end: dict[str, bool],
    patience_s: float,
) -> None:
    monkeypatch.setattr(session, "WRITE_PATIENCE_S", patience_s)
    scripted(minutes={"default": [{"write": "## Summary\n"}, end]})

    meeting_id = service.import_file(sample, WorkOptions())
    ended, _ = run_to_end(service)

    version = service.store.minutes(meeting_id)
    assert ended.outcome is Outcome.DONE
    assert version is not None
    assert version.minutes.engine == "extractive"
    assert version.minutes.note == "extractive_model_failed"
    assert [i.owner for i in version.minutes.section(Section.ACTIONS)] == ["Ben"]


def test_a_fault_of_the_language_model_gives_extracted_minutes(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    scripted(minutes={"load": [{"fault": "out of memory"}]})

    meeting_id = service.import_file(sample, WorkOptions())
    ended, _ = run_to_end(service)

    version = service.store.minutes(meeting_id)
    assert ended.outcome is Outcome.DONE
    assert version is not None
    assert version.minutes.note == "extractive_model_failed"


def test_cancel_while_listening_keeps_the_lines_and_can_be_continued(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    """What follows after the cancel equals what an uninterrupted run would have heard."""
    scripted(speech={"calls": number_windows(2), "default": [{"sleep_s": 600}]})
    meeting_id = service.import_file(sample, WorkOptions(wants_minutes=False))

    def stop_after_two(notice: Notice) -> None:
        if isinstance(notice, LineAdded) and notice.line.text == "Window 2.":
            service.cancel()

    ended, _ = run_to_end(service, stop_after_two)
    assert ended.outcome is Outcome.CANCELLED
    assert service.store.meeting(meeting_id).status is MeetingStatus.INTERRUPTED
    assert texts(service, meeting_id) == ["Window 1.", "Window 2."]

    scripted(speech={"default": [{"say": "Continued."}]})
    service.continue_meeting(meeting_id, WorkOptions(wants_minutes=False))
    ended, _ = run_to_end(service)

    meeting = service.store.meeting(meeting_id)
    assert ended.outcome is Outcome.DONE
    assert texts(service, meeting_id)[:3] == ["Window 1.", "Window 2.", "Continued."]
    assert meeting.duration_s is not None
    assert meeting.transcribed_samples == round(meeting.duration_s * 16_000)


def test_an_engine_deaf_to_cancel_is_ended_by_force(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    scripted(speech={"default": [{"hang": True}]})
    service.import_file(sample, WorkOptions())
    started_s: list[float] = []

    def stop_when_heard(notice: Notice) -> None:
        if isinstance(notice, StageProgressed) and not started_s:
            started_s.append(time.monotonic())
            service.cancel()

    ended, _ = run_to_end(service, stop_when_heard)

    assert ended.outcome is Outcome.CANCELLED
    assert time.monotonic() - started_s[0] < 15  # a guard against hanging; the ladder takes 3 to 5


def test_cancel_while_writing_keeps_the_checked_bullets(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    slowly = [{"write": MINUTES}, {"sleep_s": 0.2}, {"write": "\n"}, {"sleep_s": 600}]
    scripted(minutes={"default": slowly})
    meeting_id = service.import_file(sample, WorkOptions())

    def stop_when_written(notice: Notice) -> None:
        if "Action items" in getattr(notice, "text", ""):
            service.cancel()

    ended, _ = run_to_end(service, stop_when_written)

    assert ended.outcome is Outcome.CANCELLED
    assert service.store.meeting(meeting_id).line_count > 0
    assert service.store.minutes(meeting_id) is not None


def test_a_file_that_is_no_media_leaves_nothing_behind(
    service: MeetingService, tmp_path: Path
) -> None:
    meeting_id = service.import_file(write_noise(tmp_path / "noise.bin"), WorkOptions())
    ended, _ = run_to_end(service)

    assert ended.outcome is Outcome.FAILED
    assert ended.error is not None
    assert ended.error[0] == "not_media"
    assert dict(ended.error[1])["path"].endswith("noise.bin")
    assert not ended.is_kept
    assert service.store.meetings() == ()
    assert not service.paths.meeting_dir(meeting_id).exists()


def test_a_missing_file_is_said_before_anything_starts(
    service: MeetingService, tmp_path: Path
) -> None:
    with pytest.raises(FileMissing):
        service.import_file(tmp_path / "nothing.wav", WorkOptions())

    assert service.pids == {}


def test_a_killed_decoder_costs_nothing(service: MeetingService, sample: Path) -> None:
    """It is killed at its first sign of progress; the transcript is that of an undisturbed run."""
    meeting_id = service.import_file(sample, WorkOptions(wants_minutes=False))
    killed: list[int] = []

    def kill_decoder(notice: Notice) -> None:
        is_decoding = isinstance(notice, StageProgressed) and notice.task is Task.DECODE
        if is_decoding and not killed and WorkerKind.MEDIA in service.pids:
            killed.append(service.pids[WorkerKind.MEDIA])
            os.kill(killed[0], signal.SIGKILL)

    ended, _ = run_to_end(service, kill_decoder)

    meeting = service.store.meeting(meeting_id)
    assert killed
    assert ended.outcome is Outcome.DONE
    assert meeting.damage is None
    assert meeting.transcribed_samples == soundfile.info(sample).frames


def test_a_file_that_a_full_disk_cut_short_is_decoded_to_its_end_when_there_is_room(
    service: MeetingService, sample: Path
) -> None:
    """What fitted is no whole recording, and nobody is told of the rest if it is taken for one."""
    tracks = (MeetingTrack(1, None, RECORDING),)
    meeting_id = service.store.create_meeting("Budget", source_path=str(sample), tracks=tracks).ids[
        0
    ]
    spool = SpoolWriter.create(
        service.paths.meeting_dir(meeting_id) / RECORDING,
        sample_rate_hz=16_000,
        started_at=datetime.now(UTC),
    )
    spool.append(soundfile.read(sample, frames=48_000, dtype="int16")[0])
    spool.close("disk_full")
    service.store.set_status(meeting_id, MeetingStatus.FAILED, note="disk_full")

    service.continue_meeting(meeting_id, WorkOptions(wants_minutes=False))
    ended, _ = run_to_end(service)

    assert ended.outcome is Outcome.DONE
    assert service.store.meeting(meeting_id).transcribed_samples == soundfile.info(sample).frames


def test_two_apps_cannot_work_on_one_meeting(
    service: MeetingService, paths: AppPaths, scripted: Scripted, sample: Path
) -> None:
    scripted(speech={"default": [{"sleep_s": 600}]})
    meeting_id = service.import_file(sample, WorkOptions())

    with MeetingService(paths) as other, pytest.raises(MeetingBusy):
        other.continue_meeting(meeting_id, WorkOptions())

    service.cancel()
    run_to_end(service)


def test_a_meeting_in_which_nothing_was_recorded_is_called_empty_and_no_file_missed(
    service: MeetingService,
) -> None:
    meeting_id = service.store.create_meeting("Empty", tracks=tracks_for(MICROPHONE)).ids[0]
    service.store.set_status(meeting_id, MeetingStatus.FAILED, note="nothing_recorded")
    service.store.release(meeting_id)

    for ask in (service.continue_meeting, service.final_passes.start):
        with pytest.raises(MeetingEmpty):
            ask(meeting_id, WorkOptions())


def test_work_that_cannot_be_begun_leaves_no_empty_meeting_and_holds_none(
    service: MeetingService, paths: AppPaths, sample: Path
) -> None:
    (paths.cache_dir / "weights").write_text("a file in the place of the folder")
    four_bits = WorkOptions(tuning=Tuning(weight_bits=4))
    known = service.store.create_meeting("Budget").ids[0]
    service.store.commit_segment(known, segment("Ben sends it."), 16_000)
    service.store.release(known)

    for begin in (
        lambda: service.import_file(sample, four_bits),
        lambda: service.record(MICROPHONE, four_bits),
        lambda: service.rewrite_minutes(known, four_bits),
    ):
        with pytest.raises(FolderUnwritable):
            begin()

    assert [meeting.id for meeting in service.store.meetings()] == [known]
    with closing(Store.open(paths.library_db, paths.meetings_dir)) as other:
        other.hold(known)


def test_workers_end_with_the_service(service: MeetingService, sample: Path) -> None:
    service.import_file(sample, WorkOptions())
    run_to_end(service)
    pids = list(service.pids.values())

    service.close()

    assert pids
    assert not any(psutil.pid_exists(pid) for pid in pids)
