"""What the user reads when recording meets a fault, and that it goes on by itself."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from unplugged.audio.spool import open_audio
from unplugged.core.course import Outcome, WorkerKind
from unplugged.core.paths import AppPaths, app_paths
from unplugged.core.recording import CAPTURE_PATIENCE_S, STARVED_PATIENCE_S
from unplugged.core.restart import CANCEL_GRACE_S
from unplugged.core.sentences import gap_sentence, sentence
from unplugged.core.store import Gap
from unplugged.core.types import MeetingStatus, RecordSource, SourceKind
from unplugged.runtime.notices import GapAdded, LevelHeard, Notice, Remarked
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.audio.pulse import PulseServer, Voice, needs_pulse, private_server, speech_like
from tests.audio.test_capture_faults import small_disk
from tests.process.conftest import CATALOGUE, Scripted, run_to_end

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux"),
    needs_pulse,
]
DESK = RecordSource(mic="pulse:desk")
RECORD_ONLY = WorkOptions(wants_minutes=False)


@pytest.fixture
def server() -> Iterator[PulseServer]:
    with private_server() as prepared:
        yield prepared


@pytest.fixture
def voice(server: PulseServer) -> Iterator[Voice]:
    speaking = Voice(server.add_microphone("desk"), speech_like(180.0), is_live=True)
    server.start()
    speaking.start()
    yield speaking
    speaking.hush()


class FreezingDisk:
    """A disk that can be told to let everybody wait who writes."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._thaw: threading.Timer | None = None

    def freeze(self, seconds: float) -> None:
        subprocess.run(["fsfreeze", "--freeze", self._folder], check=True)
        thaw = ["fsfreeze", "--unfreeze", self._folder]
        self._thaw = threading.Timer(seconds, subprocess.run, [thaw], {"check": True})
        self._thaw.start()

    def wait(self) -> None:
        if self._thaw is not None:
            self._thaw.join()


@contextmanager
def freezing_disk(image: Path, folder: Path) -> Iterator[FreezingDisk]:
    """Mount a disk of its own for a while."""
    with image.open("wb") as file:
        file.truncate(600 << 20)
    made = ["mkfs.ext4", "-q", str(image)]
    mounted = ["mount", "-o", "loop", str(image), str(folder)]
    for command in (made, mounted):
        is_possible = os.geteuid() == 0 and shutil.which(command[0]) and shutil.which("fsfreeze")
        if not is_possible or subprocess.run(command, check=False).returncode:
            pytest.skip("this system does not let us mount a disk that freezes")
    disk = FreezingDisk(folder)
    try:
        yield disk
    finally:
        disk.wait()
        subprocess.run(["umount", folder], check=True)


def remarks(told: list[Notice]) -> list[str]:
    return [notice.code for notice in told if isinstance(notice, Remarked)]


def test_a_sound_server_that_dies_costs_one_sentence_and_one_gap(
    service: MeetingService, scripted: Scripted, voice: Voice, server: PulseServer
) -> None:
    scripted(speech={"default": []})
    meeting_id = service.record(DESK, RECORD_ONLY)
    marks: list[float] = []

    def disturb(notice: Notice) -> None:
        if isinstance(notice, LevelHeard) and notice.recorded_s > 2 and not marks:
            server.kill()
            marks.append(notice.recorded_s)
        elif isinstance(notice, Remarked) and len(marks) == 1:
            server.start()
            marks.append(0.0)
        elif isinstance(notice, GapAdded):
            marks.append(notice.gap.at_s + notice.gap.lost_s)
        recorded_s = notice.recorded_s if isinstance(notice, LevelHeard) else 0.0
        if len(marks) > 2 and recorded_s > marks[-1] + 1.5:
            service.stop()

    ended, told = run_to_end(service, disturb)

    assert ended.outcome is Outcome.DONE
    assert remarks(told) == ["source_lost"]
    lost = next(notice for notice in told if isinstance(notice, Remarked))
    assert sentence(lost.code, **dict(lost.params)).startswith("No sound comes from the microphone")
    gaps = [notice.gap for notice in told if isinstance(notice, GapAdded)]
    assert gaps[0].reason == "source_lost"
    assert gaps[0].lost_s > 0
    assert service.store.gaps(meeting_id) == tuple(gaps)

    # And who reads the transcript afterwards sees where it is.
    shown = subprocess.run(
        [sys.executable, "-m", "unplugged", "show", meeting_id],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "COLUMNS": "200"},
    )
    assert gap_sentence("source_lost", gaps[0].lost_s) in shown.stdout


def test_a_recorder_that_hangs_is_replaced_within_seconds(
    service: MeetingService, scripted: Scripted, voice: Voice
) -> None:
    scripted(speech={"default": []})
    service.record(DESK, RECORD_ONLY)
    hung: list[int] = []
    gaps: list[Gap] = []

    def disturb(notice: Notice) -> None:
        if isinstance(notice, LevelHeard) and notice.recorded_s > 1.5 and not hung:
            (pid,) = (
                m.pid
                for m in service.roster.members
                if m.kind is WorkerKind.CAPTURE and not m.is_extra
            )
            hung.append(pid)
            os.kill(pid, signal.SIGSTOP)
        elif isinstance(notice, GapAdded):
            gaps.append(notice.gap)
        elif isinstance(notice, LevelHeard) and gaps and notice.recorded_s > gaps[0].at_s + 1:
            service.stop()

    ended, _ = run_to_end(service, disturb)

    assert ended.outcome is Outcome.DONE
    assert [gap.reason for gap in gaps] == ["recorder_restarted"]
    assert gaps[0].lost_s < CAPTURE_PATIENCE_S + STARVED_PATIENCE_S


def test_a_disk_that_hesitates_for_seconds_costs_no_recorder(
    paths: AppPaths, scripted: Scripted, voice: Voice, tmp_path: Path
) -> None:
    """What is spoken meanwhile waits in the recorder, which nobody may take for stuck."""
    scripted(speech={"default": []})
    frozen: list[float] = []
    with ExitStack() as stack:
        disk = stack.enter_context(freezing_disk(tmp_path / "image", paths.meetings_dir))
        service = stack.enter_context(MeetingService(paths))
        meeting_id = service.record(DESK, RECORD_ONLY)

        def disturb(notice: Notice) -> None:
            if not isinstance(notice, LevelHeard):
                return
            if notice.recorded_s > 1.5 and not frozen:
                disk.freeze(2 * CAPTURE_PATIENCE_S)
                frozen.append(notice.recorded_s)
            elif frozen and notice.recorded_s > frozen[0] + 2 * CAPTURE_PATIENCE_S + 1:
                service.stop()

        ended, _ = run_to_end(service, disturb)

        assert ended.outcome is Outcome.DONE
        # A busy machine may lose a moment here as everywhere, but no recorder.
        assert {gap.reason for gap in service.store.gaps(meeting_id)} <= {"sound_lost"}


def test_what_waits_for_a_disk_is_written_also_when_the_user_stops_meanwhile(
    paths: AppPaths, scripted: Scripted, voice: Voice, tmp_path: Path
) -> None:
    scripted(speech={"default": []})
    frozen_s: list[float] = []
    before_s: list[float] = []
    with ExitStack() as stack:
        disk = stack.enter_context(freezing_disk(tmp_path / "image", paths.meetings_dir))
        service = stack.enter_context(MeetingService(paths))
        meeting_id = service.record(DESK, RECORD_ONLY)

        def disturb(notice: Notice) -> None:
            if not isinstance(notice, LevelHeard):
                return
            if notice.recorded_s > 1.5 and not frozen_s:
                disk.freeze(2.0 + 2 * CANCEL_GRACE_S)
                frozen_s.append(time.monotonic())
                before_s.append(notice.recorded_s)
            elif frozen_s and time.monotonic() > frozen_s[0] + 2.0:
                service.stop()

        run_to_end(service, disturb)

        assert (service.store.meeting(meeting_id).duration_s or 0.0) > before_s[0] + 1.5


def test_an_unplugged_microphone_is_replaced_without_a_break(
    service: MeetingService, scripted: Scripted, voice: Voice, server: PulseServer
) -> None:
    scripted(speech={"default": []})
    spare = Voice(server.add_microphone("spare"), speech_like(120.0, seed=2), is_live=True)
    spare.start()
    service.record(DESK, RECORD_ONLY)
    moved: list[float] = []
    unplugged: list[bool] = []

    def disturb(notice: Notice) -> None:
        if isinstance(notice, GapAdded) and notice.gap.reason == "source_moved":
            moved.append(notice.gap.at_s)
        elif isinstance(notice, LevelHeard) and notice.recorded_s > 2 and not unplugged:
            unplugged.append(True)
            server.unplug("desk")
        elif isinstance(notice, LevelHeard) and moved and notice.recorded_s > moved[0] + 1.5:
            service.stop()

    ended, told = run_to_end(service, disturb)
    spare.hush()

    assert ended.outcome is Outcome.DONE
    assert len(moved) == 1
    tracks = {notice.track for notice in told if isinstance(notice, GapAdded)}
    assert tracks == {SourceKind.MIC}


def test_a_full_disk_ends_the_recording_and_keeps_it(
    voice: Voice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with small_disk(disk, 320):
        monkeypatch.setenv("UNPLUGGED_HOME", str(disk / "home"))
        paths = app_paths()
        paths.create()
        (paths.user_models_dir / "catalogue.toml").write_text(CATALOGUE, encoding="utf-8")
        (paths.user_models_dir / "speech.json").write_text('{"default": []}', encoding="utf-8")
        (paths.user_models_dir / "minutes.json").write_text('{"default": []}', encoding="utf-8")
        with MeetingService(paths) as service:
            meeting_id = service.record(DESK, RECORD_ONLY)

            def fill(notice: Notice) -> None:
                films = disk / "films"
                if isinstance(notice, LevelHeard) and notice.recorded_s > 2 and not films.exists():
                    films.write_bytes(bytes(40 << 20))

            ended, told = run_to_end(service, fill)

            meeting = service.store.meeting(meeting_id)
            assert ended.outcome is Outcome.DONE
            assert remarks(told) == ["disk_full"]
            assert meeting.status is MeetingStatus.TRANSCRIBED
            assert meeting.damage == "disk_full"
            assert meeting.duration_s is not None
            assert meeting.duration_s > 2
            with open_audio(paths.meeting_dir(meeting_id) / "audio.wav") as audio:
                assert audio.is_closed
