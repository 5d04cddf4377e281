"""Training of the speaker network, on filter banks that are computed once.

``speakers-train`` goes on where it was; ``speakers-export`` writes the ONNX file.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.signal import firwin, lfilter
from torch.nn import functional
from unplugged.engines.fbank import log_mel

from models.recipe.speaker_data import People
from models.recipe.speaker_net import MarginHead, SpeakerNet
from models.recipe.speech_sound import add_noise, in_room
from models.recipe.voices import RATE_HZ

BATCH = 64
FRAMES = (100, 240)
PEAK = 2e-3
MARGIN = 0.2
SAVE_EVERY_S = 120
WAYS = 3  # in which every sentence is heard
DEV_FRAMES = 200

Frames = NDArray[np.float32]


def heard(sound: Frames, rng: random.Random, noise: np.random.Generator) -> Frames:
    """A sentence as a microphone hears it: in a room, dull or sharp, with noise."""
    if rng.random() < 0.5:
        sound = in_room(sound, noise, rng.uniform(0.1, 0.6), rng.uniform(0.05, 0.8))
    if rng.random() < 0.5:
        cut = firwin(31, rng.uniform(3_000, 7_500), fs=RATE_HZ)
        sound = lfilter(cut, [1.0], sound).astype(np.float32)
    if rng.random() < 0.5:
        sound = lfilter([1.0, rng.uniform(-0.7, 0.7)], [1.0], sound).astype(np.float32)
    sound = sound.astype(np.float32)
    if rng.random() < 0.8:
        add_noise(sound, rng, noise)
    return sound


class Pool:
    """Filter banks of all people of one side, in memory as half floats."""

    def __init__(self, people: People, ways: int, seed: int) -> None:
        rng, noise = random.Random(seed), np.random.default_rng(seed)
        self.names = sorted(people.rows)
        self.voices = [people.voices[name] for name in self.names]
        self.takes: list[list[NDArray[np.float16]]] = []
        for name in self.names:
            takes = []
            for row in people.rows[name]:
                sound = people.samples(row)
                for way in range(ways):
                    one = heard(sound, rng, noise) if way else sound
                    takes.append(log_mel(np.ascontiguousarray(one)).astype(np.float16))
            self.takes.append([take for take in takes if len(take) > FRAMES[0]])

    def crop(self, who: int, frames: int, rng: random.Random) -> Frames:
        """A stretch of one person, repeated where the sentence is shorter; without its mean."""
        take = rng.choice(self.takes[who])
        if len(take) < frames:
            take = np.concatenate([take] * math.ceil(frames / len(take)))
        at = rng.randint(0, len(take) - frames)
        part = take[at : at + frames].astype(np.float32)
        return part - part.mean(0)


def equal_error(net: SpeakerNet, pool: Pool, seed: int = 5) -> tuple[float, float]:
    """The error rate where as many of the same people are told apart as others are taken for one.

    Returns:
        Rate from 0 to 1, and the cosine distance at which it is reached.
    """
    rng = random.Random(seed)
    vectors, who = [], []
    net.eval()
    with torch.no_grad():
        for person in range(len(pool.names)):
            crops = [pool.crop(person, DEV_FRAMES, rng) for _ in range(6)]
            vectors.append(functional.normalize(net(torch.from_numpy(np.stack(crops)))))
            who += [person] * 6
    net.train()
    every = torch.cat(vectors)
    distance = (1 - every @ every.T).numpy()
    is_same = np.equal.outer(who, who)
    upper = np.triu_indices(len(who), 1)
    return error_of(distance[upper], is_same[upper])


def error_of(distance: NDArray[np.float32], is_same: NDArray[np.bool_]) -> tuple[float, float]:
    """Equal error rate of pairs, and the distance at which it is reached."""
    same, other = np.sort(distance[is_same]), np.sort(distance[~is_same])
    at = np.linspace(0.0, 2.0, 2_001)
    missed = 1 - np.searchsorted(same, at) / len(same)
    taken = np.searchsorted(other, at) / len(other)
    best = int(np.argmin(np.abs(missed - taken)))
    return float((missed[best] + taken[best]) / 2), float(at[best])


def main(arguments: list[str]) -> None:
    """``speakers-train``: minutes are time of one core, so a busy machine changes only the wait."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe speakers-train")
    parser.add_argument("--work", type=Path, default=Path("models/recipe/work"))
    parser.add_argument("--minutes", type=float, default=25.0)
    chosen = parser.parse_args(arguments)
    torch.set_num_threads(1)
    torch.manual_seed(1)
    folder = chosen.work / "people"
    pool = Pool(People(folder, held_out=False), WAYS, 1)
    dev = Pool(People(folder, held_out=True), 2, 2)
    print(f"{len(pool.names)} people, {len(dev.names)} held out", flush=True)
    net, head = SpeakerNet(), MarginHead(len(pool.names))
    weights = [*net.parameters(), *head.parameters()]
    optimizer = torch.optim.AdamW(weights, lr=PEAK, weight_decay=0.02)
    place, spent_s, step = chosen.work / "speakers.pt", 0.0, 0
    if place.exists():
        kept = torch.load(place)
        net.load_state_dict(kept["net"])
        head.load_state_dict(kept["head"])
        optimizer.load_state_dict(kept["optimizer"])
        spent_s, step = kept["spent_s"], kept["step"]
    rng, began_s, saved_s = random.Random(step), time.process_time(), time.monotonic()
    before_s, mean_loss = spent_s, 0.0
    while spent_s < chosen.minutes * 60:
        done = spent_s / (chosen.minutes * 60)
        for group in optimizer.param_groups:
            group["lr"] = PEAK * min(1.0, (step + 1) / 60) * (0.02 + 0.98 * math.cos(done * 1.57))
        frames = rng.randint(*FRAMES) // 20 * 20
        who = rng.sample(range(len(pool.names)), BATCH)
        feats = torch.from_numpy(np.stack([pool.crop(one, frames, rng) for one in who]))
        with torch.autocast("cpu", torch.bfloat16):
            vectors = net(feats)
        loss = head(vectors.float(), torch.tensor(who), MARGIN * min(1.0, done * 3))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 3.0)
        optimizer.step()
        step += 1
        spent_s = before_s + time.process_time() - began_s
        mean_loss += (loss.item() - mean_loss) / min(step, 50)
        if step % 50 == 0:
            error, at = equal_error(net, dev)
            print(
                f"{step} {spent_s / 60:.1f} min loss {mean_loss:.3f} "
                f"held out: {error:.1%} wrong at {at:.2f}",
                flush=True,
            )
        if time.monotonic() - saved_s > SAVE_EVERY_S or spent_s >= chosen.minutes * 60:
            state = {"net": net.state_dict(), "head": head.state_dict()}
            state |= {"optimizer": optimizer.state_dict(), "spent_s": spent_s, "step": step}
            torch.save(state, place)
            saved_s = time.monotonic()
