"""How much sound a recording loses: at kills of everything around it, and when nothing happens.

    python -m tests.benchmarks.recording kills      # 50 kills at random moments, about 6 minutes
    python -m tests.benchmarks.recording stream     # 10 minutes through a pipe source at 8x
    python -m tests.benchmarks.recording sink       # 1 minute through a null sink at 1x

A private PulseAudio server; somebody speaks noise that never repeats, so each piece of a recording
tells when it was spoken. Prints one table.

Measured on 2 virtual cores beside a training run and other tests (load 18), this process group with
its fair share of the cores; seconds of speech missing per kill:

    killed         kills  median s   max s   above 1 s
    capture           22     0.153   0.273         0
    sound server       8     0.260   0.393         0    (without the time in which there was none)
    speech            10     0.000   0.000         0
    whole app         10     0.055   0.082         0

Without a share of its own at the same load a replacement comes up late: once 6 s in the median.
At a load of 2 it needs none: capture 0.113 s (at most 0.167), sound server 0.139 (0.179), whole app
0.046 (0.078), same counts.

Ten minutes through the pipe source at 8.0x: all 28,799,040 recorded samples equal the played ones;
59 s through a null sink at 1x: all 2,832,000 equal.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from unplugged.audio.sidecar import Gap
from unplugged.audio.spool import SpoolReader
from unplugged.core.course import WorkerKind
from unplugged.core.paths import AppPaths, app_paths
from unplugged.core.types import RecordSource
from unplugged.runtime.notices import LevelHeard, Notice
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.audio.pulse import RATE_HZ, PulseServer, Voice, place_of, private_server, speech_like
from tests.audio.recorder import recorder_in
from tests.process.conftest import CATALOGUE

PIECE = 480
DESK = RecordSource(mic="pulse:desk")
RECORD_ONLY = WorkOptions(wants_minutes=False)
IN_PLACE = {"capture": 22, "speech": 10, "server": 8}
PARENTS = 10


@contextmanager
def app_home() -> Iterator[AppPaths]:
    """A library of our own with a scripted recogniser."""
    with tempfile.TemporaryDirectory(prefix="up") as home:
        os.environ["UNPLUGGED_HOME"] = home
        paths = app_paths()
        paths.create()
        (paths.user_models_dir / "catalogue.toml").write_text(CATALOGUE, encoding="utf-8")
        for name in ("speech", "minutes"):
            script = json.dumps({"default": [{"say": "Somebody speaks."}]})
            (paths.user_models_dir / f"{name}.json").write_text(script, encoding="utf-8")
        yield paths


def spoken_s(voice: Voice, heard: NDArray[np.int16], sample: int, step: int) -> float:
    """Return when a sample was spoken, told from the nearest piece in the direction of ``step``."""
    for away in range(0, 2 * RATE_HZ, PIECE // 2):
        begin = sample + step * away - (PIECE if step < 0 else 0)
        at = place_of(heard[begin : begin + PIECE], voice.pcm)
        if at >= 0:
            edge = at + (PIECE if step < 0 else 0) - step * away
            return voice.began_s + edge / RATE_HZ
    raise AssertionError(f"nothing near sample {sample} was ever said")


def losses_at(voice: Voice, spool: Path) -> list[tuple[Gap, float]]:
    """Return for each gap of a recording how many seconds of speech are missing there."""
    with SpoolReader(spool) as reader:
        heard = reader.read_int16(0, reader.available_samples)
        gaps = [gap for gap in reader.gaps if gap.lost_s > 0]
    found = []
    for gap in gaps:
        begin = gap.from_sample - round(gap.lost_s * RATE_HZ)
        missing_s = spoken_s(voice, heard, gap.from_sample, 1) - spoken_s(voice, heard, begin, -1)
        found.append((gap, missing_s))
    return found


def kill_workers(
    server: PulseServer, paths: AppPaths, rng: random.Random
) -> dict[str, list[float]]:
    """Kill capture, recogniser and sound server while one meeting is recorded."""
    voice = Voice(server.add_microphone("desk"), speech_like(600.0), is_live=True)
    server.start()
    voice.start()
    order = [what for what, count in IN_PLACE.items() for _ in range(count)]
    rng.shuffle(order)
    down_s: list[float] = []
    with MeetingService(paths) as service:
        meeting_id = service.record(DESK, RECORD_ONLY)
        spool = paths.meeting_dir(meeting_id) / "audio.wav"
        for what in order:
            _record_for(service, rng.uniform(1.5, 3.5))
            if what == "server":
                began_s = time.monotonic()
                server.kill()
                server.start()
                down_s.append(time.monotonic() - began_s)
            else:
                kind = WorkerKind.CAPTURE if what == "capture" else WorkerKind.SPEECH
                if kind in service.pids:
                    os.kill(service.pids[kind], signal.SIGKILL)
        _record_for(service, 3.0)
        with SpoolReader(spool) as reader:
            gaps = len(reader.gaps)
        losses = losses_at(voice, spool)
        voice.hush()
    # A dead recogniser leaves no gap; where it did, there would be more rows than kills.
    result: dict[str, list[float]] = {"capture": [], "server": [], "speech": [], "no kill": []}
    result["speech"] = [0.0] * IN_PLACE["speech"]
    for gap, missing_s in losses:
        print(f"  {gap.reason:<20} at {gap.from_sample / RATE_HZ:7.2f} s: {missing_s:.3f} s")
        if gap.reason == "sound_lost":
            result["no kill"].append(missing_s)
        elif gap.reason == "source_lost":
            # While there is no server there is no sound; what counts is before and after.
            result["server"].append(max(0.0, missing_s - min(down_s)))
        else:
            result["capture"].append(missing_s)
    print(f"{gaps} gaps in the recording, {len(losses)} with loss")
    return result


def _record_for(service: MeetingService, seconds: float) -> None:
    """Go on until so much more is on disk."""
    first: float | None = None
    told: list[Notice] = []
    deadline_s = time.monotonic() + 60
    while time.monotonic() < deadline_s:
        for notice in service.poll(0.03):
            told = [*told[-20:], notice]
            if isinstance(notice, LevelHeard):
                first = notice.recorded_s if first is None else first
                if notice.recorded_s - first >= seconds:
                    return
    raise AssertionError(f"the recording does not go on: {told}")


def kill_parents(paths: AppPaths, rng: random.Random) -> list[float]:
    """Kill the whole app while it records; the next start has to find nearly all."""
    losses = []
    with private_server() as server:
        voice = Voice(server.add_microphone("desk"), speech_like(600.0, seed=7), is_live=True)
        server.start()
        voice.start()
        command = [sys.executable, "-m", "unplugged", "record", "--source", "pulse:desk", "-q"]
        for number in range(1, PARENTS + 1):
            known = set(paths.meetings_dir.iterdir())
            app = subprocess.Popen([*command, "--no-minutes"], stderr=subprocess.DEVNULL)
            spool = _wait_for_spool(paths, known)
            time.sleep(rng.uniform(0.5, 2.5))
            killed_s = time.monotonic()
            app.kill()
            app.wait()
            time.sleep(0.5)  # the recorder leaves by itself
            with MeetingService(paths) as service:
                # Each stays on offer until somebody goes on with it.
                assert len(service.interrupted) == number
                assert service.interrupted[0].id == spool.parent.name
            with SpoolReader(spool) as reader:
                heard = reader.read_int16(0, reader.available_samples)
            losses.append(max(0.0, killed_s - spoken_s(voice, heard, len(heard), -1)))
        voice.hush()
    return losses


def _wait_for_spool(paths: AppPaths, known: set[Path]) -> Path:
    deadline_s = time.monotonic() + 60
    while time.monotonic() < deadline_s:
        for folder in set(paths.meetings_dir.iterdir()) - known:
            spool = folder / "audio.wav"
            if spool.exists() and spool.stat().st_size > RATE_HZ:
                return spool
        time.sleep(0.05)
    raise AssertionError("the app does not record")


def kills(seed: int = 11) -> None:
    rng = random.Random(seed)
    with app_home() as paths:
        with private_server() as server:
            losses = kill_workers(server, paths, rng)
        print("killed         kills  median s   max s   above 1 s")
        for what, found in losses.items():
            _print_row(what, found)
        _print_row("parent", kill_parents(paths, rng))


def _print_row(what: str, losses: list[float]) -> None:
    worst, middle = max(losses, default=0.0), float(np.median(losses or [0.0]))
    above = sum(loss > 1.0 for loss in losses)
    print(f"{what:<14} {len(losses):5d} {middle:9.3f} {worst:7.3f} {above:9d}", flush=True)


def stream(minutes: float = 10.0, speed: float = 8.0) -> None:
    """Compare what a microphone heard with what was recorded, sample by sample."""
    with tempfile.TemporaryDirectory() as folder, private_server() as server:
        pipe = server.add_microphone("desk")
        server.start()
        lead = np.zeros(RATE_HZ, np.int16)
        said = np.concatenate([lead, speech_like(minutes * 60.0)])
        voice = Voice(pipe, said, speed=speed)
        with recorder_in(Path(folder)) as recorder:
            began_s = time.monotonic()
            voice.start()
            recorder.start_sounding("pulse:desk")
            for seconds in range(30, round(minutes * 60.0) + 1, 30):
                recorder.wait_for_recorded(float(seconds))
            took_s = time.monotonic() - began_s
            voice.hush()
            recorder.stop()
            with SpoolReader(recorder.spool) as spool:
                heard = spool.read_int16(0, spool.available_samples)
    _compare(heard, said[RATE_HZ:], f"{minutes:.0f} min at {minutes * 60 / took_s:.1f}x")


def sink(seconds: float = 60.0) -> None:
    """The same through a loudspeaker that is recorded at its own speed."""
    with tempfile.TemporaryDirectory() as folder, private_server() as server:
        server.add(f"module-null-sink sink_name=speaker rate={RATE_HZ} channels=2")
        server.start()
        said = speech_like(seconds)
        raw = Path(folder) / "said.raw"
        raw.write_bytes(np.repeat(said, 2).tobytes())
        with recorder_in(Path(folder)) as recorder:
            recorder.start_sounding("pulse:speaker.monitor")
            server.play(raw, "speaker", channels=2)
            recorder.wait_for_recorded(recorder.levels[-1].recorded_s + 3.0)
            recorder.stop()
            with SpoolReader(recorder.spool) as spool:
                heard = spool.read_int16(0, spool.available_samples)
    _compare(heard, said, f"{seconds:.0f} s through a null sink")


def _compare(heard: NDArray[np.int16], said: NDArray[np.int16], what: str) -> None:
    # What plays may stumble while it starts; behind that second nothing may be missing.
    at = place_of(said[RATE_HZ : RATE_HZ + PIECE], heard)
    said = said[RATE_HZ:]
    there = heard[at : at + len(said)] if at >= 0 else heard[:0]
    same = int(np.count_nonzero(there == said[: len(there)]))
    print(f"{what}: {len(said)} samples played, {len(there)} recorded behind them, {same} equal")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["kills"]:
            kills()
        case ["stream"]:
            stream()
        case ["sink"]:
            sink()
        case _:
            sys.exit(__doc__)
