"""Microphone and system audio recorded at once: two tracks, one transcript, pauses in both."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from numpy.typing import NDArray
from unplugged.audio.spool import open_audio
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.course import Outcome, WorkerKind
from unplugged.core.types import MeetingStatus, RecordSource, SourceKind
from unplugged.runtime.notices import (
    GapAdded,
    LevelHeard,
    LineAdded,
    Notice,
    PauseChanged,
)
from unplugged.runtime.recordings import tracks_for
from unplugged.runtime.service import MeetingService, WorkOptions
from unplugged.ui.documents.formats import render

from tests.audio.pulse import (
    RATE_HZ,
    PulseServer,
    Voice,
    needs_pulse,
    place_of,
    private_server,
    speech_like,
)
from tests.process.conftest import PATIENCE_S, Scripted, run_to_end

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux"),
    needs_pulse,
]
RECORD_ONLY = WorkOptions(wants_minutes=False)
CALL = RecordSource(mic="pulse:desk", system="pulse:call")
MIC, SYSTEM = SourceKind.MIC, SourceKind.SYSTEM
LEAD_S = 3.0  # nobody speaks while the recorders come up
FOUR_TURNS_S = 17.0  # of the sample meeting; the fourth begins at 14.9 s


@pytest.fixture
def server() -> Iterator[PulseServer]:
    with private_server() as prepared:
        yield prepared


def said_by(sample: Path, speakers: set[str], until_s: float) -> NDArray[np.int16]:
    """Return the sample meeting with only these voices in it, at the rate of the microphones."""
    pcm, rate_hz = soundfile.read(sample, dtype="int16", frames=round(until_s * 16_000))
    heard = np.ones_like(pcm)  # a microphone is never at exact zero
    lines = json.loads(sample.with_name("transcript.json").read_text(encoding="utf-8"))["lines"]
    for line in lines:
        begin, end = round(line["start_s"] * rate_hz), round(line["end_s"] * rate_hz)
        if line["speaker"] in speakers:
            heard[begin:end] = pcm[begin:end]
    lead = np.ones(round(LEAD_S * RATE_HZ), np.int16)
    return np.concatenate([lead, soxr.resample(heard, rate_hz, RATE_HZ, quality="VHQ")])


def words_of(sample: Path, until_s: float) -> str:
    """Return what all voices say of the sample meeting's lines that are over by then."""
    lines = json.loads(sample.with_name("transcript.json").read_text(encoding="utf-8"))["lines"]
    return " ".join(line["text"] for line in lines if line["end_s"] <= until_s)


@contextlib.contextmanager
def spoken(
    server: PulseServer,
    desk: NDArray[np.int16],
    call: NDArray[np.int16],
    *,
    is_live: bool = True,
) -> Iterator[None]:
    """Two microphones that hear these sounds from now on."""
    pipes = [server.add_microphone(name) for name in ("desk", "call")]
    server.start()
    speaking = [
        Voice(pipe, sound, is_live=is_live) for pipe, sound in zip(pipes, (desk, call), strict=True)
    ]
    for voice in speaking:
        voice.start()
    try:
        yield
    finally:
        for voice in speaking:
            voice.hush()


@pytest.fixture
def voices(server: PulseServer, sample: Path) -> Iterator[None]:
    """Ana at the desk, the others in the call; they take turns."""
    desk, call = (said_by(sample, who, 120.0) for who in ({"Ana"}, {"Ben", "Maya", "Tom"}))
    with spoken(server, desk, call):
        yield


def test_two_tracks_become_one_transcript_in_the_order_of_speaking(
    service: MeetingService, scripted: Scripted, voices: None
) -> None:
    scripted(speech={"default": [{"say": "Somebody speaks."}]})
    meeting_id = service.record(CALL, RECORD_ONLY)

    def stop_in_time(notice: Notice) -> None:
        if isinstance(notice, LevelHeard) and notice.recorded_s > LEAD_S + FOUR_TURNS_S:
            service.stop()

    ended, told = run_to_end(service, stop_in_time)

    meeting = service.store.meeting(meeting_id)
    assert ended.outcome is Outcome.DONE
    assert meeting.status is MeetingStatus.TRANSCRIBED
    assert [track.audio_path for track in meeting.tracks] == ["mic.flac", "system.flac"]
    assert {notice.track for notice in told if isinstance(notice, LevelHeard)} == {MIC, SYSTEM}

    lines = service.store.lines(meeting_id)
    assert [line.start_s for line in lines] == sorted(line.start_s for line in lines)
    turns = [line.speaker for line in lines]
    turns = [who for at, who in enumerate(turns) if at == 0 or turns[at - 1] != who]
    assert turns[:4] == ["Me", "Others", "Me", "Others"]
    told_lines = [notice.line for notice in told if isinstance(notice, LineAdded)]
    assert tuple(told_lines) == lines

    # Both tracks begin at the same moment, so a line has the same time in the sound of its track.
    folder = service.paths.meeting_dir(meeting_id)
    for line in lines[:4]:
        track = next(t for t in meeting.tracks if t.speaker == line.speaker)
        with open_audio(folder / str(track.audio_path)) as audio:
            begin = round((line.start_s - 0.5) * audio.sample_rate_hz)
            spoken = audio.read(begin, 2 * audio.sample_rate_hz)
            assert np.abs(spoken).max() > 0.05


def test_what_the_microphone_hears_of_the_loudspeaker_is_told_once(
    service: MeetingService, scripted: Scripted, sample: Path
) -> None:
    scripted(speech={"default": [{"say": "These words are said just now."}]})
    # Ends after a sentence: what is cut to less than a second is never left out.
    call = said_by(sample, {"Ben", "Maya", "Tom"}, 36.0)
    late = np.ones(round(0.06 * RATE_HZ), np.int16)
    desk = np.concatenate([late, call // 5])[: len(call)]
    meeting_id = service.store.create_meeting("Call", tracks=tracks_for(CALL)).ids[0]
    folder = service.paths.meeting_dir(meeting_id)
    for name, sound in (("mic", desk), ("system", call)):
        spool = SpoolWriter.create(
            folder / f"{name}.wav", sample_rate_hz=RATE_HZ, started_at=datetime.now(UTC)
        )
        spool.append(sound)
        spool.close()

    service.continue_meeting(meeting_id, RECORD_ONLY)
    run_to_end(service)

    assert {line.speaker for line in service.store.lines(meeting_id)} == {"Others"}
    # Left out is not forgotten: the track is heard to its end.
    assert all(t.transcribed_samples > 0 for t in service.store.meeting(meeting_id).tracks)


def test_a_pause_leaves_its_time_out_and_lets_the_microphone_go(
    service: MeetingService, scripted: Scripted, voices: None, server: PulseServer
) -> None:
    scripted(speech={"default": [{"say": "Somebody speaks."}]})
    began_s = time.monotonic()
    meeting_id = service.record(CALL, RECORD_ONLY)
    told = poll_until_recorded(service, 2.0)
    service.pause()
    service.pause()
    deadline_s = time.monotonic() + PATIENCE_S
    while server.pactl("list", "short", "source-outputs"):
        assert time.monotonic() < deadline_s, "the sources are still held"
        told += service.poll(0.1)
    assert service.is_paused
    assert service.is_recording
    paused_s = max(notice.recorded_s for notice in told if isinstance(notice, LevelHeard))
    service.resume()
    told += poll_until_recorded(service, paused_s + 2.0)
    service.stop()
    ended, more = run_to_end(service)
    told += more

    assert ended.outcome is Outcome.DONE
    changes = [notice.is_paused for notice in told if isinstance(notice, PauseChanged)]
    assert changes == [True, False]
    gaps = service.store.gaps(meeting_id)
    assert [(gap.track, gap.reason) for gap in gaps] in (
        [(1, "paused"), (2, "paused")],
        [(2, "paused"), (1, "paused")],
    )
    duration_s = service.store.meeting(meeting_id).duration_s
    assert duration_s is not None
    wall_s = time.monotonic() - began_s
    assert paused_s + 2.0 <= duration_s < wall_s - min(gap.lost_s for gap in gaps) + 0.5
    assert all(1.8 < gap.at_s < duration_s - 1.5 for gap in gaps)
    for ending in ("md", "srt", "vtt", "json"):
        text = str(render(service.store, meeting_id, ending))
        assert "Recording was paused here for " in " ".join(text.split()), ending


def test_pausing_and_going_on_as_fast_as_fingers_can_loses_nothing_but_the_pauses(
    service: MeetingService, scripted: Scripted, server: PulseServer
) -> None:
    """The sources are still being let go when they are wanted again, and the other way round."""
    scripted(speech={"default": []})
    said = {name: speech_like(60.0, seed) for seed, name in enumerate(("desk", "call"), start=1)}
    toggles_at_s = [1.5, 0.0, 0.0, 0.02, 0.3, 0.0, 0.31, 0.05, 0.6, 0.4]  # one after the other
    with spoken(server, said["desk"], said["call"], is_live=False):
        meeting_id = service.record(CALL, RECORD_ONLY)
        told = poll_until_recorded(service, 1.0)
        for wait_s in toggles_at_s:
            deadline_s = time.monotonic() + wait_s
            while (left_s := deadline_s - time.monotonic()) > 0:
                told += service.poll(min(left_s, 0.02))
            (service.resume if service.is_paused else service.pause)()
        assert not service.is_paused
        recorded_s = max(n.recorded_s for n in told if isinstance(n, LevelHeard))
        poll_until_recorded(service, recorded_s + 2.0)
        service.stop()
        ended, _ = run_to_end(service)

    assert ended.outcome is Outcome.DONE
    gaps = service.store.gaps(meeting_id)
    assert {gap.reason for gap in gaps} == {"paused"}
    for track, name in zip(service.store.meeting(meeting_id).tracks, ("desk", "call"), strict=True):
        path = service.paths.meeting_dir(meeting_id) / str(track.audio_path)
        recorded, _ = soundfile.read(path, dtype="int16")
        step = RATE_HZ // 20
        pieces = [recorded[at : at + step] for at in range(0, len(recorded) - step, step)]
        # Before its first sound a track is silent; what is said is nowhere zero.
        places = [place_of(piece, said[name]) for piece in pieces if piece.any()]
        known = [place for place in places if place >= 0]
        cuts = sum(gap.track == track.number for gap in gaps)
        assert known == sorted(set(known)), "in order, and none of it twice"
        assert len(places) - len(known) <= cuts + 1, "only where a pause was is anything cut"


def poll_until_recorded(service: MeetingService, seconds: float) -> list[Notice]:
    """Poll until so much of both tracks is on disk."""
    told: list[Notice] = []
    there: set[SourceKind | None] = set()
    deadline_s = time.monotonic() + PATIENCE_S
    while there != {MIC, SYSTEM}:
        assert time.monotonic() < deadline_s, f"{seconds} s were not recorded: {told[-3:]}"
        news = service.poll(0.05)
        told += news
        there |= {n.track for n in news if isinstance(n, LevelHeard) and n.recorded_s >= seconds}
    return told


def test_a_killed_recorder_of_one_track_leaves_the_other_alone(
    service: MeetingService, scripted: Scripted, voices: None
) -> None:
    scripted(speech={"default": []})
    meeting_id = service.record(CALL, RECORD_ONLY)
    killed: list[float] = []

    def disturb(notice: Notice) -> None:
        if not isinstance(notice, LevelHeard):
            return
        if not killed and notice.recorded_s > 2:
            killed.append(notice.recorded_s)
            os.kill(service.pids[WorkerKind.CAPTURE_SECOND], signal.SIGKILL)
        elif killed and notice.track is SYSTEM and notice.recorded_s > killed[0] + 4:
            service.stop()

    ended, told = run_to_end(service, disturb)

    assert ended.outcome is Outcome.DONE
    gaps = [notice for notice in told if isinstance(notice, GapAdded)]
    restarts = [gap for gap in gaps if gap.gap.reason == "recorder_restarted"]
    assert [gap.track for gap in restarts] == [SYSTEM]
    assert restarts[0].gap in service.store.gaps(meeting_id)
    lengths = []
    for track in service.store.meeting(meeting_id).tracks:
        with open_audio(service.paths.meeting_dir(meeting_id) / str(track.audio_path)) as audio:
            lengths.append(audio.available_samples / audio.sample_rate_hz)
    assert lengths[0] == pytest.approx(lengths[1], abs=2.0)
