"""Diarization error rate of a speaker model through the app's own parts, beside "one speaker".

Usage: python -m tests.benchmarks.speakers MODEL.onnx [--same D] CLIP.flac=TURNS.rttm ...

Lines are what the speech detector hears, cut as the app cuts files. DER = (missed + false alarm +
confusion) / speech of the reference, in frames of 10 ms, 0.25 s on both sides of each reference
edge left out, overlapped speech scored; speakers are mapped so that most agrees. "all one" is the
same with one speaker, which is what the app shows without a model.
"""

from __future__ import annotations

import argparse
import itertools
import time
from pathlib import Path

import numpy as np
from faster_whisper import decode_audio
from numpy.typing import NDArray
from unplugged.core.speakers.turns import Turn, turns_of
from unplugged.core.speakers.windows import Voice, windows_of
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.core.windows import rules_for
from unplugged.engines.speaker_onnx import OnnxVoices
from unplugged.engines.vad import SpeechWindows

FRAME_S = 0.01
COLLAR_S = 0.25
WINDOW_S = 10

Sound = NDArray[np.float32]
Frames = NDArray[np.bool_]  # (frames, speakers)
Line = tuple[float, float]


def heard_lines(pcm: Sound) -> list[Line]:
    """Where somebody speaks, as the detector hears it, in seconds."""
    windows = SpeechWindows(
        lambda start, count: pcm[start : start + count],
        lambda: len(pcm),
        lambda: True,
        0,
        rules_for(WINDOW_S),
    )
    lines = []
    while (stretch := windows.take()) is not None:
        at_s = stretch.start_sample / SAMPLE_RATE_HZ
        lines += [(at_s + span.start_s, at_s + span.end_s) for span in stretch.spoken]
    return lines


def voices_of(engine: OnnxVoices, pcm: Sound, lines: list[Line]) -> list[Voice]:
    """The voice of each window of each line."""
    voices = []
    for number, (start_s, end_s) in enumerate(lines, start=1):
        for window in windows_of(number, start_s, end_s):
            begin = round(window.start_s * SAMPLE_RATE_HZ)
            part = pcm[begin : begin + round(window.seconds * SAMPLE_RATE_HZ)]
            voices.append(Voice(window, engine.encode(part)))
    return voices


def as_frames(lines: list[Line], turns: tuple[Turn, ...], count: int) -> Frames:
    """Who speaks in each frame; a line without a turn is the first speaker's."""
    by_line: dict[int, list[Turn]] = {}
    for turn in turns:
        by_line.setdefault(turn.line, []).append(turn)
    frames = np.zeros((count, 1 + max((turn.who for turn in turns), default=0)), bool)
    for number, (start_s, end_s) in enumerate(lines, start=1):
        mine = by_line.get(number, [Turn(number, start_s, 0)])
        ends = [turn.start_s for turn in mine[1:]] + [end_s]
        begins = [start_s, *(turn.start_s for turn in mine[1:])]
        for turn, begin_s, stop_s in zip(mine, begins, ends, strict=True):
            frames[round(begin_s / FRAME_S) : round(stop_s / FRAME_S), turn.who] = True
    return frames


def reference(path: Path, count: int) -> tuple[Frames, NDArray[np.bool_]]:
    """The turns of an RTTM file as frames, and which frames are scored."""
    rows = [line.split() for line in path.read_text(encoding="utf-8").splitlines()]
    people = sorted({row[7] for row in rows})
    frames, scored = np.zeros((count, len(people)), bool), np.ones(count, bool)
    for row in rows:
        begin_s, end_s = float(row[3]), float(row[3]) + float(row[4])
        frames[round(begin_s / FRAME_S) : round(end_s / FRAME_S), people.index(row[7])] = True
        for edge_s in (begin_s, end_s):
            first = max(0, round((edge_s - COLLAR_S) / FRAME_S))
            scored[first : round((edge_s + COLLAR_S) / FRAME_S)] = False
    return frames, scored


def error_rate(truth: Frames, found: Frames, scored: NDArray[np.bool_]) -> tuple[float, float]:
    """Diarization error rate, and the share of it that is confusion."""
    truth, found = truth[scored], found[scored]
    there, told = truth.sum(axis=1), found.sum(axis=1)
    width = max(truth.shape[1], found.shape[1])
    agree = np.zeros((width, width), int)
    agree[: truth.shape[1], : found.shape[1]] = truth.T.astype(int) @ found.astype(int)
    best = max(
        sum(agree[row, column] for row, column in enumerate(order))
        for order in itertools.permutations(range(width))
    )
    total = max(1, there.sum())
    confusion = (np.minimum(there, told).sum() - best) / total
    wrong = (np.maximum(there, told) - np.minimum(there, told)).sum() / total + confusion
    return float(wrong), float(confusion)


def score(engine: OnnxVoices, clip: Path, rttm: Path, same: float) -> None:
    """Print one row of the table."""
    pcm = decode_audio(str(clip), sampling_rate=SAMPLE_RATE_HZ)
    lines = heard_lines(pcm)
    begun = time.process_time()
    voices = voices_of(engine, pcm, lines)
    cost = (time.process_time() - begun) / (len(pcm) / SAMPLE_RATE_HZ)
    count = round(len(pcm) / SAMPLE_RATE_HZ / FRAME_S)
    truth, scored = reference(rttm, count)
    one, _ = error_rate(truth, as_frames(lines, (), count), scored)
    cells = [f"{clip.name}", f"{truth.shape[1]} people", f"all one {one:.1%}"]
    for known in (None, truth.shape[1]):
        turns = turns_of(voices, same_distance=same, count=known)
        wrong, confusion = error_rate(truth, as_frames(lines, turns, count), scored)
        people = len({turn.who for turn in turns}) or 1
        name = "by threshold" if known is None else "number given"
        cells.append(f"{name} {wrong:.1%} (confusion {confusion:.1%}, {people} found)")
    print(" | ".join([*cells, f"{cost:.3f} CPU s/s"]), flush=True)


def main() -> None:
    """Score each clip."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("clips", nargs="+", help="CLIP=RTTM")
    parser.add_argument("--same", type=float, help="distance; default what the model says")
    chosen = parser.parse_args()
    engine = OnnxVoices(chosen.model, 1)
    for pair in chosen.clips:
        clip, _, rttm = pair.partition("=")
        score(engine, Path(clip), Path(rttm), chosen.same or engine.same_distance)


if __name__ == "__main__":
    main()
