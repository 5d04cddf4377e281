"""Every two of some people in turn on one track: how often a speaker model tells them apart.

Usage: python -m tests.benchmarks.speaker_pairs MODEL.onnx [--same D] PERSON=GLOB ...

Ten turns of up to 6 s, pauses of 0.4 s, all equally loud; scored as in ``speakers``. Each person
alone is scored, too: there any second speaker is a mistake.
"""

from __future__ import annotations

import argparse
import itertools
from pathlib import Path

import numpy as np
from faster_whisper import decode_audio
from unplugged.core.speakers.turns import turns_of
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.engines.speaker_onnx import OnnxVoices

from tests.benchmarks.speakers import (
    COLLAR_S,
    FRAME_S,
    Sound,
    as_frames,
    error_rate,
    heard_lines,
    voices_of,
)

TURNS, PIECES = 10, 5
LONGEST, SHORTEST = 6 * SAMPLE_RATE_HZ, 2 * SAMPLE_RATE_HZ
PAUSE = np.zeros(round(0.4 * SAMPLE_RATE_HZ), np.float32)


def pieces_of(pattern: str) -> list[Sound]:
    """Up to five stretches of one person, each of 2 to 6 s."""
    pieces: list[Sound] = []
    folder, name = Path(pattern).parent, Path(pattern).name
    for path in sorted(folder.glob(name)):
        pcm = decode_audio(str(path), sampling_rate=SAMPLE_RATE_HZ)
        cut = [pcm[at : at + LONGEST] for at in range(0, len(pcm), LONGEST)]
        pieces += [one / np.abs(one).max() * 0.6 for one in cut if len(one) > SHORTEST]
    return pieces[:PIECES]


def rates(
    engine: OnnxVoices, people: tuple[list[Sound], ...], same: float
) -> tuple[float, float, int, float]:
    """Error with one speaker; by threshold, and how many were found; with the number given."""
    sounds, edges = [], [0.0]
    for turn in range(TURNS):
        mine = people[turn % len(people)]
        sounds += [mine[turn // len(people) % len(mine)], PAUSE]
        edges += [edges[-1] + len(sounds[-2]) / SAMPLE_RATE_HZ]
        edges += [edges[-1] + len(PAUSE) / SAMPLE_RATE_HZ]
    pcm = np.concatenate(sounds)
    count = round(len(pcm) / SAMPLE_RATE_HZ / FRAME_S)
    truth, scored = np.zeros((count, len(people)), bool), np.ones(count, bool)
    for turn in range(TURNS):
        begin_s, end_s = edges[2 * turn], edges[2 * turn + 1]
        frames = slice(round(begin_s / FRAME_S), round(end_s / FRAME_S))
        truth[frames, turn % len(people)] = True
        for edge_s in (begin_s, end_s):
            first = max(0, round((edge_s - COLLAR_S) / FRAME_S))
            scored[first : round((edge_s + COLLAR_S) / FRAME_S)] = False
    lines = heard_lines(pcm)
    voices = voices_of(engine, pcm, lines)
    alone = error_rate(truth, as_frames(lines, (), count), scored)[0]
    found = turns_of(voices, same_distance=same)
    told = turns_of(voices, same_distance=same, count=len(people))
    return (
        alone,
        error_rate(truth, as_frames(lines, found, count), scored)[0],
        len({turn.who for turn in found}) or 1,
        error_rate(truth, as_frames(lines, told, count), scored)[0],
    )


def main() -> None:
    """Score all pairs, then everybody alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("people", nargs="+", help="PERSON=GLOB")
    parser.add_argument("--same", type=float, help="distance; default what the model says")
    chosen = parser.parse_args()
    engine = OnnxVoices(chosen.model, 1)
    same = chosen.same or engine.same_distance
    named = [entry.partition("=") for entry in chosen.people]
    people = {name: pieces_of(pattern) for name, _, pattern in named}
    for size in (2, 1):
        scores = []
        for names in itertools.combinations(people, size):
            scores.append(rates(engine, tuple(people[name] for name in names), same))
            one, found, count, told = scores[-1]
            print(
                f"{' '.join(names)}: all one {one:.1%}, by threshold {found:.1%} "
                f"({count} found), number given {told:.1%}",
                flush=True,
            )
        means = np.mean(np.array(scores), axis=0)
        print(
            f"{len(scores)} tracks of {size}: all one {means[0]:.1%}, by threshold {means[1]:.1%}, "
            f"number given {means[3]:.1%}"
        )


if __name__ == "__main__":
    main()
