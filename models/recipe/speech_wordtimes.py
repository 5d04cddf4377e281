"""How exact the model's word times are, and which attention heads give the best ones.

Festival says when each word begins and ends, which no aligner has to guess. Heads are chosen on the
dev part: each alone, then greedily more as long as the times get better.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import jiwer
import numpy as np
import soundfile

from models.recipe.speech_data import Corpus
from models.recipe.speech_eval import Engine, Sound, TimeError, time_errors
from models.recipe.speech_net import Shape
from models.recipe.voices import PEAK

SENTENCES = 40
MIN_WORDS = 5
DIPHONE_VOICES = ("voice_kal_diphone", "voice_ked_diphone")  # these speak at 16 kHz
PRINT_TIMES = (
    """(mapcar (lambda (w) (format t "%s %f %f\\n" (item.name w) (item.feat w 'word_start)"""
    """ (item.feat w 'word_end))) (utt.relation.items u 'Word))"""
)


@dataclass(frozen=True, slots=True)
class TimedSentence:
    """A spoken sentence and the (start s, end s, lower-case word) of each of its words."""

    sound: Sound
    words: tuple[tuple[float, float, str], ...]


def timed_sentences(texts: list[str], seed: int = 3) -> list[TimedSentence]:
    """Speak sentences with festival and keep the times of their words."""
    rng, found = random.Random(seed), []
    for text in texts:
        with tempfile.TemporaryDirectory() as folder:
            wav = Path(folder, "said.wav")
            script = Path(folder, "script.scm")
            script.write_text(
                f"({rng.choice(DIPHONE_VOICES)})\n"
                f'(set! u (SynthText "{text}"))\n(utt.save.wave u "{wav}")\n{PRINT_TIMES}\n',
                encoding="utf-8",
            )
            command = ["festival", "-b", str(script)]
            printed = subprocess.run(command, capture_output=True, check=True, text=True).stdout
            sound, _ = soundfile.read(wav, dtype="float32")
        rows = [line.split() for line in printed.splitlines()]
        words = tuple((float(begin), float(end), word.lower()) for word, begin, end in rows)
        found.append(TimedSentence(sound / np.abs(sound).max() * np.float32(PEAK), words))
    return found


def word_time_errors(engine: Engine, sentences: list[TimedSentence]) -> tuple[TimeError, TimeError]:
    """Errors of word starts and ends, over the words the model got right."""
    starts, ends, missing = [], [], 0
    for sentence in sentences:
        heard = [w for line in engine.lines(sentence.sound, words=True) for w in line[3]]
        names = [_bare(name) for *_, name in heard]
        said = [_bare(name) for *_, name in sentence.words]
        if not names:
            missing += len(said)
            continue
        (chunks,) = jiwer.process_words(" ".join(said), " ".join(names)).alignments
        right = [
            (chunk.ref_start_idx + k, chunk.hyp_start_idx + k)
            for chunk in chunks
            if chunk.type == "equal"
            for k in range(chunk.ref_end_idx - chunk.ref_start_idx)
        ]
        missing += len(said) - len(right)
        for mine, theirs in right:
            starts.append((sentence.words[mine][0], heard[theirs][0]))
            ends.append((sentence.words[mine][1], heard[theirs][1]))
    first, last = (
        time_errors([a for a, _ in pairs], [b for _, b in pairs], missing)
        for pairs in (starts, ends)
    )
    return first, last


def choose_heads(folder: Path, sentences: list[TimedSentence]) -> list[tuple[int, int]]:
    """Find the alignment heads with the smallest mean of median start and end errors.

    The folder's config.json is rewritten for each trial and holds the best heads at the end.
    """
    shape = Shape()
    heads = [(y, x) for y in range(shape.decoder_layers) for x in range(shape.heads)]

    def trial(chosen: list[tuple[int, int]]) -> float:
        _write_heads(folder, chosen)
        first, last = word_time_errors(Engine(folder, beam=1), sentences)
        error = (first.median_s + last.median_s + 0.2 * (first.p95_s + last.p95_s)) / 2
        print(f"{chosen}: {error:.3f} s, starts {first}, ends {last}", flush=True)
        return error

    ranked = sorted((trial([head]), head) for head in heads)
    least, best = ranked[0][0], [ranked[0][1]]
    for _, head in ranked[1:4]:
        error = trial([*best, head])
        if error < least:
            least, best = error, [*best, head]
    _write_heads(folder, best)
    return best


def _write_heads(folder: Path, heads: list[tuple[int, int]]) -> None:
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    config["alignment_heads"] = [list(head) for head in heads]
    path.write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")


def _bare(word: str) -> str:
    return word.lower().strip(" .,?!")


def main(arguments: list[str]) -> None:
    """``speech-heads``: choose on dev and write into config.json; then score on test."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe speech-heads")
    parser.add_argument("--work", type=Path, default=Path("models/recipe/work"))
    parser.add_argument("--model", type=Path, default=Path("models/demo-speech"))
    chosen = parser.parse_args(arguments)
    parts: dict[str, list[TimedSentence]] = {}
    for name in ("dev", "test"):
        texts = [u.text for u in Corpus(chosen.work / "data", [name]).utterances]
        long = [text for text in texts if len(text.split()) >= MIN_WORDS][:SENTENCES]
        parts[name] = timed_sentences(long)
    print("chosen:", choose_heads(chosen.model, parts["dev"]))
    first, last = word_time_errors(Engine(chosen.model, beam=5), parts["test"])
    print(f"test: word starts {first}, word ends {last}")
