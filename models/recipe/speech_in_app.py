"""Scores a model folder in the app's own way: Silero cuts the recording, the app's engine hears it.

Usage: python -m models.recipe speech-in-app --part dev [--window 10]

The recordings hold several sentences of the evaluation part with pauses of 0.2 to 2 s between them.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
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


def app_lines(
    engine: WhisperCt2, sound: Sound, window_s: int, *, snapped: bool
) -> Iterator[tuple[float, float, str]]:
    """The segments of a recording as (start s, end s, text), as the speech worker commits them."""
    stretches = SpeechWindows(
        lambda first, count: sound[first : first + count],
        lambda: len(sound),
        lambda: True,
        rules=rules_for(window_s),
    )
    while stretch := stretches.take():
        if stretch.pcm is None:
            continue
        offset_s = stretch.start_sample / SAMPLE_RATE_HZ
        heard = tuple(
            engine.transcribe(stretch.pcm, language="en", cancel=CancelToken(), effort=Effort.FULL)
        )
        for segment in at_speech(heard, stretch.spoken) if snapped else heard:
            yield offset_s + segment.start_s, offset_s + segment.end_s, segment.text


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
    results: dict[bool, list[tuple[float, float, float, float]]] = {False: [], True: []}
    missing, heard_words = {False: 0, True: 0}, {False: [""], True: [""]}
    recordings = windows(corpus, corpus.utterances, SEED, RECORDING_S, chosen.recordings)
    for sound, lines in recordings:
        said.append(" ".join(text for *_, text in lines))
        for snapped in (False, True):
            segments = list(app_lines(engine, sound, chosen.window, snapped=snapped))
            heard_words[snapped].append(" ".join(text for *_, text in segments))
            pairs, lost = paired(lines, segments)
            results[snapped] += pairs
            missing[snapped] += lost
            for first, after, start_s, end_s in pairs:
                if chosen.show and abs(first - start_s) > chosen.show:
                    print(snapped, f"{first:.2f}-{after:.2f} got {start_s:.2f}-{end_s:.2f}")
                    print("   said", [(round(a, 2), round(b, 2), t) for a, b, t in lines])
                    print("   got ", [(round(a, 2), round(b, 2), t) for a, b, t in segments])
    for snapped, pairs in results.items():
        name = "at the detector's edges" if snapped else "as the model says"
        print_result(f"words, {name}", compare([" ".join(said)], [" ".join(heard_words[snapped])]))
        starts = time_errors([p[0] for p in pairs], [p[2] for p in pairs], missing[snapped])
        print_result(f"starts, {name}", starts)
        ends = time_errors([p[1] for p in pairs], [p[3] for p in pairs], missing[snapped])
        print_result(f"ends, {name}", ends)
