"""The corpus of synthetic people: ``PART.i16`` holds samples, ``PART.jsonl`` one row a sentence.

A row is [first sample, samples, number of the person, kind, voice, is held out].
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import BinaryIO, TextIO

import numpy as np
from numpy.typing import NDArray

from models.recipe.meetings import spoken_lines
from models.recipe.speaker_voices import Speaker, Takes, draw_people, said_by_espeak
from models.recipe.speech_texts import draw_texts

SEED = 71
TAKES = 12  # sentences that a real voice speaks; each of its people says some of them
SENTENCES = {"espeak": 9, "real": 6}  # of each person
PARTS = tuple(SENTENCES)


class People:
    """The corpus, opened for reading; ``rows[person]`` are places to give to ``samples``."""

    def __init__(self, folder: Path, *, held_out: bool) -> None:
        """Map what there is of the corpus in ``folder``, one side of it."""
        self.rows: dict[tuple[str, int], list[tuple[str, int, int]]] = {}
        self.voices: dict[tuple[str, int], str] = {}
        self._sounds: dict[str, np.memmap[tuple[int], np.dtype[np.int16]]] = {}
        for part in PARTS:
            if not (folder / f"{part}.jsonl").exists():
                continue
            sound = np.memmap(folder / f"{part}.i16", np.int16, "r")
            self._sounds[part] = sound
            for line in (folder / f"{part}.jsonl").read_text(encoding="utf-8").splitlines():
                first, samples, number, kind, name, is_held_out = json.loads(line)
                if is_held_out == held_out and first + samples <= len(sound):
                    self.rows.setdefault((part, number), []).append((part, first, samples))
                    self.voices[part, number] = f"{kind} {name}"

    def samples(self, row: tuple[str, int, int]) -> NDArray[np.float32]:
        """The row's sound, shape (n,), values in [-1, 1]."""
        part, first, samples = row
        return self._sounds[part][first : first + samples].astype(np.float32) / 32_768


class _Writer:
    def __init__(self, sound: BinaryIO, rows: TextIO) -> None:
        self._sound, self._rows, self.first = sound, rows, 0

    def add(self, number: int, person: Speaker, pcm: NDArray[np.int16] | None) -> None:
        """Append one sentence; nothing where the synthesiser gave none."""
        if pcm is None:
            return
        self._sound.write(pcm.tobytes())
        row = [self.first, len(pcm), number, person.kind, person.name, person.is_held_out]
        self._rows.write(json.dumps(row) + "\n")
        self._rows.flush()
        self.first += len(pcm)


def main(arguments: list[str]) -> None:
    """``speakers-data PART``: speak one part of the corpus, ``espeak`` or ``real``."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe speakers-data")
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--work", type=Path, default=Path("models/recipe/work"))
    parser.add_argument("--people", type=int, help="default 600 of espeak, 10 of each real voice")
    chosen = parser.parse_args(arguments)
    folder = chosen.work / "people"
    folder.mkdir(parents=True, exist_ok=True)
    is_real = chosen.part == "real"
    count = chosen.people or (10 if is_real else 600)
    people = draw_people(SEED, count, 0) if is_real else draw_people(SEED, 0, count)
    texts = draw_texts(SEED, 30_000, spoken_lines, 0.5)
    texts = [text for text in texts if 5 <= len(text.split()) <= 14]
    sound_file, rows_file = (folder / f"{chosen.part}{end}" for end in (".i16", ".jsonl"))
    with sound_file.open("wb") as sound, rows_file.open("w") as rows:
        speak_part = _speak_real if is_real else _speak_espeak
        speak_part(list(enumerate(people)), texts, random.Random(SEED), _Writer(sound, rows))


def _speak_espeak(
    people: list[tuple[int, Speaker]], texts: list[str], rng: random.Random, writer: _Writer
) -> None:
    for number, person in people:
        for text in rng.sample(texts, SENTENCES["espeak"]):
            writer.add(number, person, said_by_espeak(person, text, rng))


def _speak_real(
    people: list[tuple[int, Speaker]], texts: list[str], rng: random.Random, writer: _Writer
) -> None:
    for kind, name in sorted({(person.kind, person.name) for _, person in people}):
        takes = Takes(kind, name, rng.sample(texts, TAKES))
        for number, person in people:
            if (person.kind, person.name) == (kind, name):
                for take in rng.sample(range(len(takes)), min(SENTENCES["real"], len(takes))):
                    writer.add(number, person, takes.said_by(person, take, rng))
        print(f"{kind} {name}: {writer.first / 16_000 / 3600:.2f} h so far", flush=True)
