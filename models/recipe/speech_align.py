"""Finds where each utterance can be cut between two words.

A live window ends in the middle of a sentence, and the corpus knows only whole ones. The character
head of a half-trained network knows when each letter is heard; the quietest moment between the last
letter of a word and the first of the next is where the sound may be cut.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from models.recipe.speech_data import Corpus, Utterance
from models.recipe.speech_export import load_net
from models.recipe.speech_features import log_mel
from models.recipe.speech_net import BLANK, Shape, SpeechNet, character_ids
from models.recipe.speech_tokens import SpeechTokens
from models.recipe.voices import RATE_HZ

POSITION_SAMPLES = 320
HOP_SAMPLES = 160
BATCH = 24
WORST = 1.0  # mean negative log-probability per position of a path that can be trusted


def letter_positions(
    scores: NDArray[np.float32], letters: list[int]
) -> tuple[list[int], float] | None:
    """The most likely CTC path through the letters.

    Args:
        scores: Log-probabilities, (positions, characters and blank).
        letters: What was said.

    Returns:
        The first position of each letter and the path's mean negative log-probability, or None
        where there are more letters than positions allow.
    """
    states = np.full(2 * len(letters) + 1, BLANK)
    states[1::2] = letters
    can_skip = np.zeros(len(states), bool)
    can_skip[3::2] = states[3::2] != states[1:-2:2]
    best = np.full(len(states), -np.inf, np.float32)
    best[:2] = scores[0, states[:2]]
    moves = np.zeros((len(scores), len(states)), np.int8)
    for position in range(1, len(scores)):
        stay, step = best, np.concatenate(([-np.inf], best[:-1]))
        skip = np.where(can_skip, np.concatenate(([-np.inf, -np.inf], best[:-2])), -np.inf)
        options = np.stack((stay, step, skip))
        moves[position] = options.argmax(axis=0)
        best = options.max(axis=0) + scores[position, states]
    state = len(states) - 1 if best[-1] >= best[-2] else len(states) - 2
    if not np.isfinite(best[state]):
        return None
    loss = float(-best[state] / len(scores))
    firsts = [0] * len(letters)
    for position in range(len(scores) - 1, -1, -1):
        if state % 2:
            firsts[state // 2] = position
        state -= int(moves[position, state])
    return firsts, loss


def word_cuts(text: str, firsts: list[int], sound: NDArray[np.float32]) -> list[int]:
    """The sample between each word and the next, for the letters' positions.

    Words without letters (there are none in this corpus) would shift the rest, so such a text gives
    no cuts at all; neither does a text whose words do not lie apart.
    """
    words = text.split()
    counts = [len(character_ids(word)) for word in words]
    if 0 in counts:
        return []
    cuts, letter = [], 0
    for count in counts[:-1]:
        letter += count
        begin = firsts[letter - 1] * POSITION_SAMPLES
        end = firsts[letter + 1] * POSITION_SAMPLES  # the letter between them is the space
        letter += 1
        hops = sound[begin : max(end, begin + HOP_SAMPLES)]
        hops = hops[: len(hops) // HOP_SAMPLES * HOP_SAMPLES].reshape(-1, HOP_SAMPLES)
        if len(hops) == 0:
            return []
        cuts.append(begin + int(np.square(hops).mean(axis=1).argmin()) * HOP_SAMPLES + 80)
    return cuts


@torch.inference_mode()
def align_part(net: SpeechNet, corpus: Corpus, path: Path) -> float:
    """Write the cuts of each utterance of a one-part corpus; returns the share that has any."""
    order = sorted(range(len(corpus.utterances)), key=lambda i: corpus.utterances[i].samples)
    cuts: list[list[int]] = [[] for _ in order]
    for first in range(0, len(order), BATCH):
        rows = order[first : first + BATCH]
        utterances = [corpus.utterances[row] for row in rows]
        for row, found in zip(rows, _align(net, corpus, utterances), strict=True):
            cuts[row] = found
    path.write_text("".join(json.dumps(c) + "\n" for c in cuts), encoding="utf-8")
    return sum(1 for c in cuts if c) / len(cuts)


def _align(net: SpeechNet, corpus: Corpus, utterances: list[Utterance]) -> list[list[int]]:
    sounds = [corpus.samples(u) for u in utterances]
    longest = -(-max(len(s) for s in sounds) // POSITION_SAMPLES) * POSITION_SAMPLES
    padded = np.stack([np.pad(s, (0, longest - len(s))) for s in sounds])
    with torch.autocast("cpu", torch.bfloat16):
        letters = net.characters(net.encoder(log_mel(torch.from_numpy(padded))))
    scores = letters.float().log_softmax(-1).numpy()
    found = []
    for sound, utterance, row in zip(sounds, utterances, scores, strict=True):
        spoken = " ".join(utterance.text.split())
        path = letter_positions(row[: len(sound) // POSITION_SAMPLES], character_ids(spoken))
        is_good = path is not None and path[1] < WORST
        found.append(word_cuts(spoken, path[0], sound) if path and is_good else [])
    return found


def main(arguments: list[str]) -> None:
    """``speech-align``: write NAME.cuts.jsonl beside each training part."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe speech-align")
    parser.add_argument("parts", nargs="*", help="default all training parts")
    parser.add_argument("--work", type=Path, default=Path("models/recipe/work"))
    chosen = parser.parse_args(arguments)
    torch.set_num_threads(1)
    data, folder = chosen.work / "data", chosen.work / "speech"
    net = load_net(folder / "latest.pt", SpeechTokens.load(folder / "tokenizer.json"), Shape())
    for name in chosen.parts or sorted(p.stem for p in data.glob("train-*.jsonl")):
        corpus = Corpus(data, [name])
        share = align_part(net, corpus, data / f"{name}.cuts")
        hours = sum(u.samples for u in corpus.utterances) / RATE_HZ / 3600
        print(f"{name}: {share:.1%} of {hours:.1f} h can be cut", flush=True)
