"""Records the sample meeting: resources/sample/meeting.toml spoken by four synthetic voices."""

from __future__ import annotations

import argparse
import json
import random
import tomllib
from pathlib import Path

import numpy as np
import soundfile

from models.recipe.voices import EDGE_AFTER_SAMPLES, EDGE_BEFORE_SAMPLES, RATE_HZ, Voice, speak

FOLDER = Path(__file__).parents[2] / "resources" / "sample"
VOICES = {
    "Ana": Voice("flite", "slt", 1.06),
    "Ben": Voice("flite", "rms", 1.02),
    "Maya": Voice("espeak", "en-gb+Annie", 165, 55),
    "Tom": Voice("flite", "awb", 1.02),
}
PAUSE_S = {"same speaker": (0.3, 0.7), "next speaker": (0.35, 1.0)}
LEAD_S, TAIL_S = 0.6, 1.0
ROOM_DBFS = -75.0  # a recording is never digitally silent
SEED = 20


def sample_lines(folder: Path = FOLDER) -> list[tuple[str, str]]:
    """The meeting's lines as (speaker, text)."""
    meeting = tomllib.loads((folder / "meeting.toml").read_text(encoding="utf-8"))
    return [(line["speaker"], line["text"]) for line in meeting["line"]]


def main(arguments: list[str]) -> None:
    """``sample``: write sample-meeting.flac and transcript.json beside meeting.toml."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe sample")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    folder: Path = parser.parse_args(arguments).folder
    rng, noise = random.Random(SEED), np.random.default_rng(SEED)
    lines = sample_lines(folder)
    pieces, spoken = [np.zeros(int(LEAD_S * RATE_HZ), np.float32)], []
    at, before = len(pieces[0]), None
    for speaker, text in lines:
        if before is not None:
            kind = "same speaker" if before == speaker else "next speaker"
            pause = np.zeros(int(rng.uniform(*PAUSE_S[kind]) * RATE_HZ), np.float32)
            pieces.append(pause)
            at += len(pause)
        (pcm,) = speak(VOICES[speaker], [text])
        if pcm is None:
            raise SystemExit(f"the voice {VOICES[speaker].name} gave no sound for: {text}")
        pieces.append(pcm.astype(np.float32) / 32_768)
        # The true times are those of the speech, without the silence that trimming leaves.
        start_s = (at + EDGE_BEFORE_SAMPLES) / RATE_HZ
        end_s = (at + len(pcm) - EDGE_AFTER_SAMPLES) / RATE_HZ
        line = {"start_s": round(start_s, 3), "end_s": round(end_s, 3)}
        spoken.append({**line, "speaker": speaker, "text": text})
        at, before = at + len(pcm), speaker
    pieces.append(np.zeros(int(TAIL_S * RATE_HZ), np.float32))
    sound = np.concatenate(pieces)
    hiss = noise.standard_normal(len(sound)) * 10 ** (ROOM_DBFS / 20)
    sound += hiss.astype(np.float32)
    soundfile.write(folder / "sample-meeting.flac", sound, RATE_HZ, subtype="PCM_16")
    written = json.dumps({"language": "en", "lines": spoken}, indent=2) + "\n"
    (folder / "transcript.json").write_text(written, encoding="utf-8")
    print(f"{len(spoken)} lines, {len(sound) / RATE_HZ / 60:.2f} min")
