"""What live words cost with a model of a size that people use, as random weights of its shape.

    python -m tests.benchmarks.live_shape [--shape base|small] [--seconds N] [--rounds N]

Speed and memory of such a model hold, its text doesn't. So the number of tokens is fixed to what
speech has, and a short encoding is always believed; what doubtful ones cost comes on top. Prints
one JSON object with, as medians of rounds that take turns:

- CPU seconds per second of audio of the live job at real-time pace, and its lag;
- the same of decoding the last 30 s every second;
- the same of a backlog in windows of 12 s and of 28 s.

Run with ``app`` and the repository root on PYTHONPATH.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median, quantiles
from unittest.mock import patch

from unplugged.core.engine import CancelToken, Effort, Transcriber
from unplugged.core.messages import Committed, EngineLoaded, Event, Listen, Partial, TrackAudio
from unplugged.core.paths import resources_dir
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.engines import whisper_ct2, whisper_short
from unplugged.engines.registry import load_transcriber
from unplugged.worker import live_job

from tests.benchmarks.live_lag import baseline_cpu_s
from tests.contract.tiny_whisper import BASE, SMALL, write_tiny_whisper
from tests.process.live import Feeder, Sound, sound_of

_SHAPES = {"base": BASE, "small": SMALL}
_TOKENS_PER_S = 4  # English speech
_WINDOWS_S = (12, 28)


def live(sound: Sound, model: Path) -> dict[str, float]:
    """Listen to a recording that is being made, in this process; return cost and lag."""
    told: list[tuple[float, Event]] = []
    with tempfile.TemporaryDirectory() as folder:
        spool = Path(folder) / "audio.wav"
        feeder = Feeder(spool, sound, 1.0)
        began: dict[str, float] = {}

        def emit(event: Event) -> None:
            told.append((time.monotonic(), event))
            if isinstance(event, EngineLoaded):
                began["cpu_s"] = time.process_time()
                feeder.start()

        live_job.handle(
            Listen(
                1,
                tracks=(TrackAudio(1, str(spool)),),
                engine="faster-whisper",
                model=str(model),
                language=None,
                threads=1,
            ),
            emit,
            CancelToken(),
        )
        cpu_s = time.process_time() - began["cpu_s"]
        feeder.stop()
    late = [
        when_s - feeder.began_s - event.reached_s
        for when_s, event in told
        if isinstance(event, Committed) and event.segment is not None
    ]
    partials = [event.lag_s for _, event in told if isinstance(event, Partial)]
    return {
        "cpu_s_per_audio_s": cpu_s / (len(sound) / SAMPLE_RATE_HZ),
        "utterance_committed_after_median_s": median(late),
        "utterance_committed_after_p95_s": quantiles(late, n=20)[-1],
        "lag_told_median_s": median(partials),
        "lag_told_p95_s": quantiles(partials, n=20)[-1],
    }


def backlog_cpu_s(engine: Transcriber, sound: Sound, window_s: int) -> float:
    """Return CPU seconds per second of audio of a backlog in windows of one length."""
    step = window_s * SAMPLE_RATE_HZ
    whole = len(sound) // step * step
    began_s = time.process_time()
    for start in range(0, whole, step):
        window = sound[start : start + step]
        for _segment in engine.transcribe(
            window, language="en", cancel=CancelToken(), effort=Effort.HURRY
        ):
            pass
    return (time.process_time() - began_s) / (whole / SAMPLE_RATE_HZ)


def main() -> None:
    """Measure and print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    sample = resources_dir() / "sample" / "sample-meeting.flac"
    parser.add_argument("--shape", choices=sorted(_SHAPES), default="base")
    parser.add_argument("--audio", type=Path, default=sample)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--baseline-seconds", type=float, default=30.0)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    sound = sound_of(arguments.audio, arguments.seconds)
    rounds: list[dict[str, float]] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        model = write_tiny_whisper(folder / "model", shape=_SHAPES[arguments.shape])
        stack.enter_context(patch.object(whisper_short, "is_credible", bool))
        stack.enter_context(patch.object(whisper_ct2, "_TOKENS_PER_S", _TOKENS_PER_S))
        stack.enter_context(patch.object(whisper_ct2, "_TOKENS_AT_LEAST", 0))
        engine = load_transcriber("faster-whisper", str(model), 1)
        for _ in range(arguments.rounds):
            found = live(sound, model)
            again = sound[: round(arguments.baseline_seconds * SAMPLE_RATE_HZ)]
            found["baseline_cpu_s_per_audio_s"] = baseline_cpu_s(again, model)
            for window_s in _WINDOWS_S:
                name = f"backlog_{window_s}_s_windows_cpu_s_per_audio_s"
                found[name] = backlog_cpu_s(engine, sound, window_s)
            rounds.append(found)
    result = {name: round(median(each[name] for each in rounds), 3) for name in rounds[0]}
    json.dump({"shape": arguments.shape, "rounds": len(rounds), **result}, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
