"""Scores a model folder through the engine the app uses: faster-whisper on the CPU, int8.

Word error rates are corpus-level (all errors over all reference words) after Whisper's English
text normaliser. Evaluation parts hold sentences and voice settings that training never saw; a
sentence that happens to be in the training parts is left out.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import statistics
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import jiwer
import numpy as np
from faster_whisper import WhisperModel, decode_audio
from numpy.typing import NDArray
from whisper_normalizer.english import EnglishTextNormalizer

from models.recipe.speech_data import Corpus, Utterance, training_texts
from models.recipe.speech_sample import FOLDER
from models.recipe.speech_sound import in_room
from models.recipe.speech_texts import is_wide
from models.recipe.voices import RATE_HZ

Sound = NDArray[np.float32]
UTTERANCES = 300
WINDOWS = 12
SPOILED = 300  # utterances tried with echo and noise
HUMAN = 30  # real recordings
WINDOW_S = 28.0
NOISE_BELOW_DB = 20.0
CLOSE_S = 0.3
_normalise = EnglishTextNormalizer()


@dataclass(frozen=True, slots=True)
class Score:
    """The result of one test.

    Attributes:
        wer: Word errors over reference words, 0 to 1 and above.
        substitutions, deletions, insertions: Counts of words.
        words: Reference words.
        rtf: Processing seconds over audio seconds on the machine as it was.
    """

    wer: float
    substitutions: int
    deletions: int
    insertions: int
    words: int
    rtf: float


@dataclass(frozen=True, slots=True)
class TimeError:
    """How far the times are from the truth, in seconds.

    Attributes:
        median_s, p95_s: Of the absolute error.
        close_share: Share of times within CLOSE_S.
        count: Times compared.
        missing: True times for which the model gave none.
    """

    median_s: float
    p95_s: float
    close_share: float
    count: int
    missing: int


class Engine:
    """The model under test."""

    def __init__(self, folder: Path, beam: int) -> None:
        self._model = WhisperModel(
            str(folder), device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True
        )
        self._beam = beam
        self.busy_s = 0.0
        self.audio_s = 0.0

    def lines(
        self, sound: Sound, *, vad: bool = False, words: bool = False
    ) -> list[tuple[float, float, str, list[tuple[float, float, str]]]]:
        """Segments as (start s, end s, text, words as (start s, end s, text))."""
        begun = time.monotonic()
        segments, _ = self._model.transcribe(
            sound, language="en", beam_size=self._beam, vad_filter=vad, word_timestamps=words
        )
        found = [
            (s.start, s.end, s.text, [(w.start, w.end, w.word) for w in s.words or []])
            for s in segments
        ]
        self.busy_s += time.monotonic() - begun
        self.audio_s += len(sound) / RATE_HZ
        return found

    def text(self, sound: Sound, *, vad: bool = False) -> str:
        """The whole transcript in one line."""
        return " ".join(text.strip() for _, _, text, _ in self.lines(sound, vad=vad))


def score(engine: Engine, cases: list[tuple[Sound, str]]) -> Score:
    """Transcribe each sound and compare with its text."""
    engine.busy_s = engine.audio_s = 0.0
    heard = [engine.text(sound) for sound, _ in cases]
    return compare([text for _, text in cases], heard, engine.busy_s / engine.audio_s)


def score_single(
    engine: Engine, corpus: Corpus, utterances: list[Utterance], show: int = 0
) -> dict[str, Score]:
    """One utterance at a time: all, by synthesiser and by kind of text; print ``show`` of them."""
    engine.busy_s = engine.audio_s = 0.0
    heard = {u: engine.text(padded(corpus.samples(u))) for u in utterances}
    for utterance in utterances[:show]:
        print(f"  said  {utterance.text}\n  heard {heard[utterance]}")
    groups = {"all": utterances}
    for kind in sorted({u.voice.kind for u in utterances}):
        groups[kind] = [u for u in utterances if u.voice.kind == kind]
    groups["meeting lines"] = [u for u in utterances if not is_wide(u.text)]
    groups["words of a dictionary"] = [u for u in utterances if is_wide(u.text)]
    rtf = engine.busy_s / engine.audio_s
    return {
        name: compare([u.text for u in group], [heard[u] for u in group], rtf)
        for name, group in groups.items()
    }


def sample_cases() -> tuple[tuple[Sound, str], list[tuple[Sound, str]]]:
    """The sample meeting as a whole, and line by line with the times it was recorded with."""
    sound = decode_audio(str(FOLDER / "sample-meeting.flac"), RATE_HZ)
    lines = json.loads((FOLDER / "transcript.json").read_text(encoding="utf-8"))["lines"]
    parts = []
    for line in lines:
        first, after = (round(line[key] * RATE_HZ) for key in ("start_s", "end_s"))
        parts.append((padded(sound[first:after]), line["text"]))
    return (sound, " ".join(text for _, text in parts)), parts


def compare(said: list[str], heard: list[str], rtf: float = 0.0) -> Score:
    """Corpus-level word error rate after normalisation."""
    out = jiwer.process_words([_normalise(t) for t in said], [_normalise(t) for t in heard])
    words = out.hits + out.substitutions + out.deletions
    return Score(out.wer, out.substitutions, out.deletions, out.insertions, words, rtf)


def unseen(corpus: Corpus, trained: Iterable[str], count: int) -> list[Utterance]:
    """The first ``count`` utterances with different texts that are not among the trained ones."""
    known = {_normalise(text) for text in trained}
    kept: list[Utterance] = []
    for utterance in corpus.utterances:
        text = _normalise(utterance.text)
        if text not in known and len(kept) < count:
            known.add(text)
            kept.append(utterance)
    return kept


def human_cases(manifest: Path, quality: str = "gold") -> list[tuple[Sound, str]]:
    """Real English recordings of one speaker, listed in a tab-separated file.

    Args:
        manifest: With the columns file, lang, reference, ref_quality and speakers; the files lie
            beside it.
        quality: Rows with another ref_quality are left out.
    """
    with manifest.open(encoding="utf-8", newline="") as rows:
        chosen = [
            row
            for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE)
            if row["lang"] == "en" and row["ref_quality"] == quality and row["speakers"] == "1"
        ]
    return [
        (decode_audio(str(manifest.parent / row["file"]), RATE_HZ), row["reference"])
        for row in chosen
    ]


def padded(sound: Sound, before_s: float = 0.2, after_s: float = 0.3) -> Sound:
    """Silence around an utterance, as voice activity detection leaves it."""
    return np.pad(sound, (int(before_s * RATE_HZ), int(after_s * RATE_HZ)))


def spoiled(sound: Sound, noise: np.random.Generator) -> Sound:
    """A room with 0.4 s of echo, and white noise 20 dB below the speech."""
    wet = in_room(sound, noise, 0.4, 0.3)
    hiss = noise.standard_normal(len(wet)).astype(np.float32)
    level = np.sqrt(np.mean(wet**2)) * 10 ** (-NOISE_BELOW_DB / 20)
    return wet + hiss * np.float32(level)


def windows(
    corpus: Corpus,
    utterances: list[Utterance],
    seed: int,
    window_s: float,
    count: int = WINDOWS,
) -> Iterator[tuple[Sound, list[tuple[float, float, str]]]]:
    """Recordings of several utterances, and the true lines (start, end, text)."""
    rng = random.Random(seed)
    for _ in range(count):
        sound = np.zeros(int(window_s * RATE_HZ), np.float32)
        at, lines = int(rng.uniform(0.1, 0.6) * RATE_HZ), []
        while True:
            utterance = rng.choice(utterances)
            pcm = corpus.samples(utterance) * np.float32(rng.uniform(0.4, 1.0))
            if at + len(pcm) > len(sound):
                break
            sound[at : at + len(pcm)] = pcm
            lines.append((at / RATE_HZ, (at + len(pcm)) / RATE_HZ, utterance.text))
            at += len(pcm) + int(rng.uniform(0.2, 2.0) * RATE_HZ)
        yield sound[:at], lines


def paired(
    lines: list[tuple[float, float, str]], segments: list[tuple[float, float, str]]
) -> tuple[list[tuple[float, float, float, float]], int]:
    """Pair each true line with the segments that lie in it by more than half.

    The first of them gives its start, the last its end. A line that is only a smaller part of a
    segment, as when that swallowed two lines, is paired with the one that overlaps it most.

    Returns:
        True start and end and the segments', and how many lines no segment overlaps.
    """
    pairs, missing = [], 0
    for first, after, _ in lines:
        shared = [min(after, s[1]) - max(first, s[0]) for s in segments]
        if max(shared, default=0.0) <= 0.0:
            missing += 1
            continue
        own = [s for s, both in zip(segments, shared, strict=True) if 2 * both > s[1] - s[0]]
        own = own or [segments[shared.index(max(shared))]]
        pairs.append((first, after, own[0][0], own[-1][1]))
    return pairs, missing


def time_errors(true: list[float], found: list[float], missing: int) -> TimeError:
    """Compare paired times."""
    errors = sorted(abs(a - b) for a, b in zip(true, found, strict=True))
    if not errors:
        return TimeError(float("nan"), float("nan"), 0.0, 0, missing)
    close = sum(e <= CLOSE_S for e in errors) / len(errors)
    p95 = errors[min(len(errors) - 1, int(0.95 * len(errors)))]
    return TimeError(statistics.median(errors), p95, close, len(errors), missing)


def score_windows(
    engine: Engine, corpus: Corpus, utterances: list[Utterance], seed: int, window_s: float
) -> tuple[Score, TimeError, TimeError]:
    """Words, starts and ends on recordings with several utterances.

    A line that no segment overlaps counts as missing, a segment that swallowed two lines shows as
    a large error; see ``paired``.
    """
    said, heard, starts, ends, missing = [], [], [], [], 0
    engine.busy_s = engine.audio_s = 0.0
    for sound, lines in windows(corpus, utterances, seed, window_s):
        segments = engine.lines(sound)
        said.append(" ".join(text for *_, text in lines))
        heard.append(" ".join(text.strip() for _, _, text, _ in segments))
        found, lost = paired(lines, [(start, end, text) for start, end, text, _ in segments])
        missing += lost
        starts += [(true_start, start) for true_start, _, start, _ in found]
        ends += [(true_end, end) for _, true_end, _, end in found]
    words = compare(said, heard, engine.busy_s / engine.audio_s)
    pairs = [time_errors([a for a, _ in t], [b for _, b in t], missing) for t in (starts, ends)]
    return words, pairs[0], pairs[1]


def silences(seed: int = 5) -> dict[str, Sound]:
    """Sounds without speech, 20 s each."""
    noise = np.random.default_rng(seed)
    count = 20 * RATE_HZ
    hiss = noise.standard_normal(count).astype(np.float32)
    hum = np.sin(2 * np.pi * 50 * np.arange(count) / RATE_HZ).astype(np.float32)
    return {
        "digital silence": np.zeros(count, np.float32),
        "white noise at -60 dBFS": hiss * np.float32(1e-3),
        "white noise at -30 dBFS": hiss * np.float32(10**-1.5),
        "50 Hz hum at -30 dBFS": hum * np.float32(10**-1.5 * 2**0.5),
    }


def main(arguments: list[str]) -> None:
    """``speech-eval``: score a model folder on one evaluation part."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe speech-eval")
    parser.add_argument("--work", type=Path, default=Path("models/recipe/work"))
    parser.add_argument("--model", type=Path, default=Path("models/demo-speech"))
    parser.add_argument("--part", default="dev", help="dev while training, test once at the end")
    parser.add_argument("--beam", type=int, default=5)
    parser.add_argument("--quick", type=int, default=0, help="only so many single utterances")
    parser.add_argument("--window", type=float, default=WINDOW_S, help="seconds, at most")
    parser.add_argument("--human", type=Path, help="manifest of real recordings, scored as well")
    parser.add_argument("--show", type=int, default=0, help="print so many transcripts")
    chosen = parser.parse_args(arguments)
    data = chosen.work / "data"
    corpus = Corpus(data, [chosen.part])
    utterances = unseen(corpus, training_texts(data), chosen.quick or UTTERANCES)
    engine = Engine(chosen.model, chosen.beam)
    for name, result in score_single(engine, corpus, utterances, chosen.show).items():
        print_result(f"single, {name}", result)
    if chosen.quick:
        return
    noise = np.random.default_rng(7)
    worse = [(spoiled(padded(corpus.samples(u)), noise), u.text) for u in utterances[:SPOILED]]
    print_result("single, echo and noise", score(engine, worse))
    words, starts, ends = score_windows(engine, corpus, utterances, 11, chosen.window)
    print_result("windows", words)
    print_result("windows, start times", starts)
    print_result("windows, end times", ends)
    for name, sound in silences().items():
        heard = {vad: engine.text(sound, vad=vad) for vad in (False, True)}
        counts = {vad: len(_normalise(text).split()) for vad, text in heard.items()}
        print(f"{name}: {counts[False]} words inserted, {counts[True]} with voice detection")
    whole, parts = sample_cases()
    print_result("sample meeting, line by line", score(engine, parts))
    print_result("sample meeting, whole file", score(engine, [whole]))
    if chosen.human:
        print_result("human speech", score(engine, human_cases(chosen.human)[::3][:HUMAN]))


def print_result(name: str, result: Score | TimeError) -> None:
    """One line of a report."""
    rounded = {k: round(v, 4) if isinstance(v, float) else v for k, v in asdict(result).items()}
    print(f"{name}: {json.dumps(rounded)}", flush=True)
