"""Scores a model folder in the app's own way: Silero cuts the recording, the app's engine hears it.

Usage: python -m models.recipe speech-in-app --part dev [--window 10]

The recordings hold several sentences of the evaluation part with pauses of 0.2 to 2 s between them.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from unplugged.core.engine import CancelToken, Effort
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.core.windows import rules_for
from unplugged.engines.speech_edges import at_speech
from unplugged.engines.vad import SpeechWindows
from unplugged.engines.whisper_ct2 import WhisperCt2

from models.recipe.speech_data import Corpus
from models.recipe.speech_eval import Sound, compare, paired, print_result, time_errors, windows

RECORDING_S = 28.0
RECORDINGS = 100
SEED = 23
KINDS = ("as the engine says", "at the detector's edges")

Said = tuple[float, float, str]


def app_lines(engine: WhisperCt2, sound: Sound, window_s: int) -> tuple[list[Said], list[Said]]:
    """The segments of a recording as the engine gives them, and as the speech worker commits them.

    Each is (start s, end s, text).
    """
    stretches = SpeechWindows(
        lambda first, count: sound[first : first + count],
        lambda: len(sound),
        lambda: True,
        rules=rules_for(window_s),
    )
    plain: list[Said] = []
    snapped: list[Said] = []
    while stretch := stretches.take():
        if stretch.pcm is None:
            continue
        offset_s = stretch.start_sample / SAMPLE_RATE_HZ
        heard = tuple(
            engine.transcribe(stretch.pcm, language="en", cancel=CancelToken(), effort=Effort.FULL)
        )
        plain += [(offset_s + s.start_s, offset_s + s.end_s, s.text) for s in heard]
        moved = at_speech(heard, stretch.spoken)
        snapped += [(offset_s + s.start_s, offset_s + s.end_s, s.text) for s in moved]
    return plain, snapped


def main(arguments: list[str]) -> None:
    """``speech-in-app``: words and segment times, with and without the detector's edges."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe speech-in-app")
    parser.add_argument("--work", type=Path, default=Path("models/recipe/work"))
    parser.add_argument("--model", type=Path, default=Path("models/demo-speech"))
    parser.add_argument("--part", default="dev", help="dev while working on it, test at the end")
    parser.add_argument("--window", type=int, default=10, help="the catalogue's window_s")
    parser.add_argument("--recordings", type=int, default=RECORDINGS)
    parser.add_argument("--show", type=float, default=0.0, help="print starts off by so much, s")
    chosen = parser.parse_args(arguments)
    corpus = Corpus(chosen.work / "data", [chosen.part])
    engine = WhisperCt2(chosen.model, threads=1)
    said: list[str] = []
    heard: dict[str, list[str]] = {name: [] for name in KINDS}
    results: dict[str, list[tuple[float, float, float, float]]] = {name: [] for name in KINDS}
    missing = dict.fromkeys(KINDS, 0)
    recordings = windows(corpus, corpus.utterances, SEED, RECORDING_S, chosen.recordings)
    for sound, lines in recordings:
        said.append(" ".join(text for *_, text in lines))
        for name, segments in zip(KINDS, app_lines(engine, sound, chosen.window), strict=True):
            heard[name].append(" ".join(text for *_, text in segments))
            pairs, lost = paired(lines, segments)
            results[name] += pairs
            missing[name] += lost
            if chosen.show and any(abs(pair[0] - pair[2]) > chosen.show for pair in pairs):
                print(name, "said ", *lines, "heard", *segments, sep="\n    ")
    for name, pairs in results.items():
        print_result(f"words, {name}", compare(said, heard[name]))
        starts = time_errors([p[0] for p in pairs], [p[2] for p in pairs], missing[name])
        print_result(f"starts, {name}", starts)
        ends = time_errors([p[1] for p in pairs], [p[3] for p in pairs], missing[name])
        print_result(f"ends, {name}", ends)
