"""How late words are while people speak, and what they cost, beside decoding 30 s every second.

    python -m tests.benchmarks.live_lag [--model FOLDER] [--audio FILE] [--seconds N]

The recording is fed at real-time pace into a spool; a real speech worker listens. The lag of a word
is the time from the end of the word, by its own time in the transcript, until it could no longer
change: in a partial text as a settled word, or committed with its utterance. Run with ``app`` and
the repository root on PYTHONPATH.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from unplugged.core.engine import CancelToken
from unplugged.core.messages import Committed, EngineLoaded, Finished, Partial
from unplugged.core.paths import bundled_models_dir, resources_dir
from unplugged.core.types import SAMPLE_RATE_HZ, Word
from unplugged.engines.registry import load_transcriber

from tests.process.live import Feeder, Heard, LiveWorker, Sound, listening, sound_of

_BASELINE_WINDOW_S = 30
_BASELINE_EVERY_S = 1


@dataclass(frozen=True, slots=True)
class Lags:
    """How late words were, in seconds.

    Attributes:
        shown: Until a word stood on the screen at its place, right or wrong.
        settled: Until it could no longer change.
        committed: Until it was in the transcript.
    """

    shown: list[float]
    settled: list[float]
    committed: list[float]


def lags(heard: Heard, began_s: float) -> Lags:
    """Find for each committed word when it was first there.

    Args:
        heard: What the worker told.
        began_s: When the recording began, on the clock of ``heard``.
    """
    found = Lags([], [], [])
    partials: list[tuple[float, Partial]] = []
    words: list[Word] = []
    committed_s = began_s
    for when_s, event in [*heard.events, (began_s, Partial(0, "", 0.0))]:
        if isinstance(event, Committed):
            words.extend(event.segment.words if event.segment else ())
            committed_s = when_s
        elif isinstance(event, Partial):
            if words:  # the utterance before is over, in however many segments
                _count(found, words, partials, committed_s, began_s)
                partials, words = [], []
            partials.append((when_s, event))
    return found


def _count(
    found: Lags,
    words: list[Word],
    partials: list[tuple[float, Partial]],
    committed_s: float,
    began_s: float,
) -> None:
    for index, word in enumerate(words):
        spoken_s = began_s + word.end_s
        shown_s = _first(partials, index, committed_s, is_settled=False)
        settled_s = _first(partials, index, committed_s, is_settled=True)
        found.shown.append(shown_s - spoken_s)
        found.settled.append(settled_s - spoken_s)
        found.committed.append(committed_s - spoken_s)


def _first(
    partials: list[tuple[float, Partial]], index: int, committed_s: float, *, is_settled: bool
) -> float:
    """Return when an utterance's word number ``index`` was first there."""
    for when_s, partial in partials:
        text = partial.settled if is_settled else f"{partial.settled} {partial.text}"
        if len(text.split()) > index:
            return when_s
    return committed_s


def listen(sound: Sound, model: Path) -> tuple[Heard, float]:
    """Let a worker listen to a recording that is being made; return also when it began."""
    with tempfile.TemporaryDirectory() as folder:
        worker = LiveWorker(Path(folder), engine="faster-whisper", model=model)
        try:
            feeder = Feeder(worker.spool, sound, 1.0)
            worker.listen(**listening(model))
            # What is measured is listening; loading the model comes before it.
            heard = worker.follow(lambda event: isinstance(event, EngineLoaded))
            feeder.start()
            heard = worker.follow(lambda _event: False, heard)
            feeder.stop()
        finally:
            worker.slot.quit()
    return heard, feeder.began_s


def baseline_cpu_s(sound: Sound, model: Path) -> float:
    """Return CPU seconds per second of sound of decoding the last 30 s every second."""
    engine = load_transcriber("faster-whisper", str(model), 1)
    step, window = _BASELINE_EVERY_S * SAMPLE_RATE_HZ, _BASELINE_WINDOW_S * SAMPLE_RATE_HZ
    began_s = time.process_time()
    for end in range(step, len(sound) + 1, step):
        recent = sound[max(0, end - window) : end]
        for _segment in engine.transcribe(recent, language=None, cancel=CancelToken()):
            pass
    return (time.process_time() - began_s) / (len(sound) / SAMPLE_RATE_HZ)


def _summary(values: list[float]) -> dict[str, float]:
    return {
        "median_s": round(median(values), 2),
        "p95_s": round(quantiles(values, n=20)[-1], 2),
        "words": len(values),
    }


def main() -> None:
    """Measure and print one JSON object."""
    parser = argparse.ArgumentParser(description=__doc__)
    sample = resources_dir() / "sample" / "sample-meeting.flac"
    parser.add_argument("--model", type=Path, default=bundled_models_dir() / "demo-speech")
    parser.add_argument("--audio", type=Path, default=sample)
    parser.add_argument("--seconds", type=float, default=None)
    parser.add_argument("--baseline-seconds", type=float, default=60.0)
    arguments = parser.parse_args()
    sound = sound_of(arguments.audio, arguments.seconds)
    heard, began_s = listen(sound, arguments.model)
    late = lags(heard, began_s)
    audio_s = len(sound) / SAMPLE_RATE_HZ
    result = {
        "audio_s": round(audio_s, 1),
        "engine": heard.of(EngineLoaded)[0].info.model,
        "lag_shown": _summary(late.shown),
        "lag_settled": _summary(late.settled),
        "lag_committed": _summary(late.committed),
        "cpu_s_per_audio_s": round(heard.of(Finished)[-1].cpu_s / audio_s, 4),
        "baseline_cpu_s_per_audio_s": round(
            baseline_cpu_s(sound_of(arguments.audio, arguments.baseline_seconds), arguments.model),
            4,
        ),
        "partials": len(heard.of(Partial)),
    }
    json.dump(result, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
