"""Memory of a live transcription over hours of speech, played faster than they would pass.

    python -m tests.benchmarks.live_soak [--model FOLDER] [--audio FILE] [--hours N] [--pace N]

The recording is played again and again into a spool; a real speech worker listens. Every few
seconds the memory of the worker and of this process, which records, is read. What counts is the
slope after the first fifth: bytes per hour of audio and per hour on the clock. Run with ``app`` and
the repository root on PYTHONPATH.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from unplugged.core.messages import EngineLoaded, Partial
from unplugged.core.paths import bundled_models_dir, resources_dir
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.system.process import read_process

from tests.process.live import Feeder, Heard, LiveWorker, listening, sound_of

_SAMPLE_EVERY_S = 5.0
_WARM_UP_SHARE = 0.2
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Memory:
    """Memory of both processes at one moment.

    Attributes:
        at_s: Seconds since the recording began.
        worker_bytes: The speech worker's.
        parent_bytes: That of the process that records and keeps what is told.
    """

    at_s: float
    worker_bytes: float
    parent_bytes: float


class Sampler(threading.Thread):
    """Reads the memory of two processes until it is told to stop."""

    def __init__(self, worker_pid: int) -> None:
        super().__init__(name="sampler")
        self.found: list[Memory] = []
        self._worker_pid = worker_pid
        self._halt = threading.Event()

    def run(self) -> None:
        began_s = time.monotonic()
        while not self._halt.wait(_SAMPLE_EVERY_S):
            worker = read_process(self._worker_pid).rss.value
            parent = read_process(os.getpid()).rss.value
            if worker is not None and parent is not None:
                self.found.append(Memory(time.monotonic() - began_s, worker, parent))

    def stop(self) -> None:
        self._halt.set()
        self.join()


def slope_mib_per_h(times_s: list[float], values_bytes: list[float]) -> float:
    """Return the slope of the straight line through what was read after the warm-up."""
    first = int(len(times_s) * _WARM_UP_SHARE)
    hours = np.asarray(times_s[first:]) / 3600
    return float(np.polyfit(hours, np.asarray(values_bytes[first:]) / _MIB, 1)[0])


def _summary(found: list[Memory], values: list[float], pace: float) -> dict[str, float]:
    per_clock_h = slope_mib_per_h([each.at_s for each in found], values)
    return {
        "first_mib": round(values[0] / _MIB, 1),
        "after_warm_up_mib": round(values[int(len(values) * _WARM_UP_SHARE)] / _MIB, 1),
        "last_mib": round(values[-1] / _MIB, 1),
        "most_mib": round(max(values) / _MIB, 1),
        "mib_per_hour_of_audio": round(per_clock_h / pace, 2),
        "mib_per_hour_on_the_clock": round(per_clock_h, 2),
    }


def soak(model: Path, audio: Path, hours: float, pace: float) -> dict[str, object]:
    """Play and listen; return what it took."""
    once = sound_of(audio)
    wanted = round(hours * 3600 * SAMPLE_RATE_HZ)
    sound = np.tile(once, -(-wanted // len(once)))[:wanted]
    words = segments = 0
    lags: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        worker = LiveWorker(Path(folder), engine="faster-whisper", model=model)
        try:
            feeder = Feeder(worker.spool, sound, pace)
            worker.listen(**listening(model))
            worker.follow(lambda event: isinstance(event, EngineLoaded))
            assert worker.slot.pid is not None
            sampler = Sampler(worker.slot.pid)
            feeder.start()
            sampler.start()
            while worker.slot.job is not None:
                heard = Heard()  # only counted: what is kept would be taken for a leak
                worker.follow(lambda event: not isinstance(event, Partial), heard)
                lags += [event.lag_s for event in heard.of(Partial)]
                segments += len(heard.segments)
                words += sum(len(segment.text.split()) for segment in heard.segments)
            sampler.stop()
            feeder.stop()
        finally:
            worker.slot.quit()
    found = sampler.found
    return {
        "audio_h": hours,
        "pace": pace,
        "wall_min": round(found[-1].at_s / 60, 1),
        "segments": segments,
        "words": words,
        "lag_median_s": round(float(np.median(lags)), 2),
        "lag_most_s": round(max(lags), 2),
        "worker": _summary(found, [each.worker_bytes for each in found], pace),
        "recording_process": _summary(found, [each.parent_bytes for each in found], pace),
    }


def main() -> None:
    """Measure and print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    sample = resources_dir() / "sample" / "sample-meeting.flac"
    parser.add_argument("--model", type=Path, default=bundled_models_dir() / "demo-speech")
    parser.add_argument("--audio", type=Path, default=sample)
    parser.add_argument("--hours", type=float, default=2.0)
    parser.add_argument("--pace", type=float, default=8.0)
    arguments = parser.parse_args()
    result = soak(arguments.model, arguments.audio, arguments.hours, arguments.pace)
    json.dump(result, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
