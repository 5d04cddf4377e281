"""Playing through a real sound server, in a real process: what is heard is what is on disk."""

from __future__ import annotations

import contextlib
import fcntl
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from unplugged.audio.flac import compress_to_flac
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.engine import CancelToken
from unplugged.runtime.player import Player

from tests.audio.pulse import PulseServer, needs_pulse, private_server, speech_like

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux"),
    needs_pulse,
]
PATIENCE_S = 30.0
RATE_HZ = 16_000
Pcm = NDArray[np.int16]


@pytest.fixture
def server() -> Iterator[PulseServer]:
    with private_server() as prepared:
        prepared.start()
        yield prepared


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    made = Player(tmp_path)
    try:
        yield made
    finally:
        made.close()


class Ear(threading.Thread):
    """A loudspeaker at a steady pace that remembers what it played.

    A pipe and no null sink: that one renders silence ahead, and what is played into the silence is
    missing from its monitor. The pipe is short, as the server fills it in one go.
    """

    def __init__(self, server: PulseServer) -> None:
        super().__init__(name="ear")
        pipe = server.add_loudspeaker("speaker", RATE_HZ)
        self._fd = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        fcntl.fcntl(self._fd, fcntl.F_SETPIPE_SZ, 4096)
        self._data = bytearray()
        self._is_closed = threading.Event()

    def run(self) -> None:
        while not self._is_closed.wait(0.01):  # late is slow, never a burst
            with contextlib.suppress(BlockingIOError):
                self._data += os.read(self._fd, RATE_HZ // 100 * 2)

    def heard(self) -> Pcm:
        return np.frombuffer(bytes(self._data[: len(self._data) // 2 * 2]), np.int16)

    def close(self) -> None:
        self._is_closed.set()
        self.join()
        os.close(self._fd)


@pytest.fixture
def ear(server: PulseServer) -> Iterator[Ear]:
    made = Ear(server)
    made.start()
    try:
        yield made
    finally:
        made.close()


def wait_for(is_so: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < deadline_s, "it did not happen"
        time.sleep(0.01)


def follow(player: Player, until: Callable[[], bool]) -> list[float]:
    """Poll until something is so; return the positions on the way."""
    positions: list[float] = []

    def look() -> bool:
        assert player.poll() is None
        positions.append(player.playback.position_s)
        return until()

    wait_for(look)
    return positions


def write_spool(path: Path, pcm: Pcm, rate_hz: int = RATE_HZ) -> Path:
    writer = SpoolWriter.create(path, sample_rate_hz=rate_hz, started_at=datetime.now(UTC))
    writer.append(pcm)
    writer.close()
    return path


def sound_in(heard: Pcm) -> Pcm:
    """Return what is heard between the silences at both ends."""
    at = np.flatnonzero(heard)
    return heard[at[0] : at[-1] + 1] if len(at) else heard[:0]


def pitch_hz(pcm: Pcm) -> float:
    spectrum = np.abs(np.fft.rfft(pcm.astype(np.float64) * np.hanning(len(pcm))))
    return float(np.argmax(spectrum) * RATE_HZ / len(pcm))


@pytest.mark.parametrize("form", ["wav", "flac"])
def test_what_is_heard_is_what_was_recorded(
    player: Player, ear: Ear, tmp_path: Path, form: str
) -> None:
    """Bit for bit, as a spool and in its compressed form; the position ends at the end."""
    said = speech_like(2.0, rate_hz=RATE_HZ)
    # The server counts what lies in the pipe as played, so the stream may end that much too early.
    path = write_spool(tmp_path / "audio.wav", np.append(said, np.zeros(RATE_HZ, np.int16)))
    if form == "flac":
        compress_to_flac(path, tmp_path / "audio.flac", CancelToken())
        assert not path.exists()
    player.load(((path, 0.0),), 3.0)

    player.play()
    positions = follow(player, lambda: not player.playback.is_playing)

    assert np.array_equal(sound_in(ear.heard()), said)
    assert positions == sorted(positions)
    assert positions[-1] == 3.0


def test_playing_begins_where_it_was_asked_to_and_stops_at_once(
    player: Player, ear: Ear, tmp_path: Path
) -> None:
    said = speech_like(60.0, rate_hz=RATE_HZ)
    player.load(((write_spool(tmp_path / "audio.wav", said), 0.0),), 60.0)

    player.play(from_s=40.0)
    follow(player, lambda: player.playback.position_s > 40.4)
    player.seek(10.0)
    follow(player, lambda: player.playback.position_s > 10.4)
    player.pause()
    stopped_s = player.playback.position_s
    follow(player, lambda: player.pid is not None and not player.playback.is_playing)

    first = sound_in(ear.heard())[:1600]
    assert np.array_equal(first, said[40 * RATE_HZ :][:1600])
    wait_for(lambda: said[10 * RATE_HZ :][:1600].tobytes() in ear.heard().tobytes())
    assert 10.4 < stopped_s < 11.5
    assert player.playback.position_s == stopped_s


@pytest.mark.parametrize(("speed", "seconds"), [(0.5, 1.5), (2.0, 3.0)])
def test_another_speed_keeps_the_pitch(
    player: Player, ear: Ear, tmp_path: Path, speed: float, seconds: float
) -> None:
    moments = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    tone = (10_000 * np.sin(2 * np.pi * 440 * moments)).astype(np.int16)
    player.load(((write_spool(tmp_path / "audio.wav", tone), 0.0),), seconds)
    player.set_speed(speed)

    player.play()
    follow(player, lambda: not player.playback.is_playing)

    wait_for(lambda: len(sound_in(ear.heard())) >= 0.95 * len(tone) / speed)
    heard = sound_in(ear.heard())
    assert len(heard) / RATE_HZ == pytest.approx(seconds / speed, rel=0.05)
    assert pitch_hz(heard) == pytest.approx(440.0, abs=3.0)


def test_two_tracks_are_heard_together(player: Player, ear: Ear, tmp_path: Path) -> None:
    """Each where it stands in the meeting, also when one began later or runs at another rate."""
    mic = speech_like(2.0, seed=1, rate_hz=RATE_HZ) // 4
    moments = np.arange(48_000) / 48_000
    call = (6_000 * np.sin(2 * np.pi * 1000 * moments)).astype(np.int16)
    tracks = (
        (write_spool(tmp_path / "mic.wav", mic), 0.0),
        (write_spool(tmp_path / "call.wav", call, 48_000), 0.5),
    )
    player.load(tracks, 2.0)

    player.play()
    follow(player, lambda: not player.playback.is_playing)

    wait_for(lambda: len(sound_in(ear.heard())) >= 2.0 * RATE_HZ - 100)
    heard = sound_in(ear.heard()).astype(np.float64)
    level = [np.abs(np.fft.rfft(heard[at : at + 1600]))[100] for at in range(0, 30_000, 1600)]
    loud = [at for at, amount in enumerate(level) if amount > 1_000_000]
    assert loud == list(range(5, 15))  # tenths of a second


def test_a_loudspeaker_that_goes_away_is_said_in_one_sentence(
    server: PulseServer, player: Player, tmp_path: Path
) -> None:
    server.add("module-null-sink sink_name=speaker")
    player.load(((write_spool(tmp_path / "audio.wav", speech_like(30.0)), 0.0),), 30.0)
    player.play()
    follow(player, lambda: player.playback.position_s > 0.3)

    server.kill()
    failures: list[tuple[str, dict[str, str]]] = []

    def has_failed() -> bool:
        failure = player.poll()
        if failure is not None:
            failures.append(failure)
        return bool(failures)

    wait_for(has_failed)
    assert failures[0][0] == "loudspeaker_lost"
    assert not player.playback.is_playing
    assert player.playback.position_s > 0.3  # it can go on there

    server.start()
    player.play()
    follow(player, lambda: player.playback.position_s > 1.5)


def test_a_sound_server_that_hangs_does_not_hang_the_player(
    server: PulseServer, player: Player, tmp_path: Path
) -> None:
    server.add("module-null-sink sink_name=speaker")
    player.load(((write_spool(tmp_path / "audio.wav", speech_like(30.0)), 0.0),), 30.0)
    player.play()
    follow(player, lambda: player.playback.position_s > 0.3)

    server.send(signal.SIGSTOP)
    try:
        failure = None
        deadline_s = time.monotonic() + PATIENCE_S
        while failure is None and time.monotonic() < deadline_s:
            failure = player.poll()
            time.sleep(0.01)
        assert failure is not None
        assert failure[0] == "loudspeaker_lost"
    finally:
        server.send(signal.SIGCONT)


def mapped(pid: str) -> frozenset[str]:
    """Return the libraries of a process, without those that the wheel of PyAV carries."""
    rows = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    paths = (row.split(maxsplit=5)[5] for row in rows if row.count(" /"))
    return frozenset(path for path in paths if ".so" in path and "/av.libs/" not in path)


def test_no_library_of_a_video_card_comes_with_the_sound(
    server: PulseServer, player: Player, tmp_path: Path
) -> None:
    """Neither into the playing process nor, above all, into this one, which is the window's."""
    server.add("module-null-sink sink_name=speaker")
    before = mapped("self")
    player.load(((write_spool(tmp_path / "audio.wav", speech_like(5.0)), 0.0),), 5.0)
    player.play()
    follow(player, lambda: player.playback.position_s > 0.2)

    theirs, new_here = mapped(f"{player.pid}"), mapped("self") - before
    for libraries in (theirs, new_here):
        assert not [
            path
            for path in libraries
            if any(name in path for name in ("OpenCL", "libva", "libdrm", "vdpau"))
        ]
    assert any("portaudio" in path for path in theirs)
    assert not any("portaudio" in path for path in new_here)
