"""Training windows: utterances with pauses, made worse, with the tokens the decoder should say.

A window is what the engine will show the model: up to 30 s, several speakers, room and noise,
followed by zero features. ``WindowPlan`` says how hard the windows of a stage are.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from models.recipe.speech_data import Corpus, Utterance
from models.recipe.speech_features import log_mel
from models.recipe.speech_net import DECODER_POSITIONS, ENCODER_POSITIONS, character_ids
from models.recipe.speech_sound import add_noise, distort, without_words
from models.recipe.speech_tokens import SpeechTokens
from models.recipe.voices import RATE_HZ

POSITION_SAMPLES = 320  # one encoder position
FRAMES_PER_POSITION = 2
MOST_TOKENS = 400
MOST_EARLIER_TOKENS = 223  # what faster-whisper leaves of the text before a window
EARLIER_WITH_TIMES = 0.7  # it gives its own segments with their times, a caller's prompt without
HESITANT = 0.2  # share of distorted utterances with a pause inside
MASKED = 0.15  # share of distorted windows that lack bands and moments: few, it knows too little
AUDIBLE = 0.7  # share of windows without speech in which something else is heard
IGNORED = -100  # target of a token that is given, not predicted


@dataclass(frozen=True, slots=True)
class WindowPlan:
    """How the windows of a training stage are made.

    Attributes:
        window_s: Length of the features, padding included.
        batch: Windows in a step.
        utterance_s: Shortest and longest utterance used.
        is_single: One utterance in each window; else as many as a random share of it holds.
        augmented: Share of utterances and windows that are distorted.
        plain: Share of windows asked for without timestamps.
        cut: Share of utterances of which only some words in a row are heard, as in a live window.
        prompted: Share of windows with earlier text before them.
        silent: Share of windows without speech.
        overrun: Share of full windows in whose end the next utterance is cut off. As Whisper does,
            the model then gives only the time where that begins, and the engine goes on from there.
        random_start: Start at a random place of the position table, so that short windows teach
            all 1,500 positions and all timestamps.
    """

    window_s: float
    batch: int
    utterance_s: tuple[float, float] = (0.3, 14.0)
    is_single: bool = False
    augmented: float = 0.0
    plain: float = 0.3
    cut: float = 0.0
    prompted: float = 0.0
    silent: float = 0.0
    overrun: float = 0.0
    random_start: bool = True


@dataclass(frozen=True, slots=True)
class Batch:
    """One training step's input and targets.

    Attributes:
        mel: (batch, 80, frames).
        starts: First encoder position of each window, (batch,).
        tokens: What the decoder is given, (batch, n).
        targets: What it should say next, IGNORED where it is not asked, (batch, n).
        spans: First position of the window, and one after the last, in which what is said next is
            heard, (batch, n, 2); equal where it is nowhere.
        characters: Targets of the character head, all windows' one after the other.
        character_counts: How many belong to each window, (batch,).
        audio_s: Seconds of window in the batch.
    """

    mel: Tensor
    starts: Tensor
    tokens: Tensor
    targets: Tensor
    spans: Tensor
    characters: Tensor
    character_counts: Tensor
    audio_s: float


@dataclass(slots=True)
class _Piece:
    """Some words in the window.

    Attributes:
        text: The words.
        edges: The sample at which each begins and that where the last ends; first and last only
            where the words' own are not known.
        is_cut_off: The window ends within the utterance; these are the words heard in full.
        is_open: The sound ends in the middle of a sentence, and with it the window.
    """

    text: str
    edges: list[int]
    is_cut_off: bool = False
    is_open: bool = False


@dataclass(slots=True)
class _Window:
    pcm: NDArray[np.float32]
    used_samples: int
    pieces: list[_Piece]


class WindowMaker:
    """Draws batches from a corpus. One seed, one sequence of batches."""

    def __init__(self, corpus: Corpus, tokens: SpeechTokens, seed: int) -> None:
        self._corpus = corpus
        self._tokens = tokens
        self._rng = random.Random(seed)
        self._noise = np.random.default_rng(seed)
        self._pools: dict[tuple[float, float], list[Utterance]] = {}

    def batch(self, plan: WindowPlan) -> Batch:
        """Make one batch."""
        windows = [self._window(plan) for _ in range(plan.batch)]
        positions = round(plan.window_s * RATE_HZ) // POSITION_SAMPLES
        latest = ENCODER_POSITIONS - positions if plan.random_start else 0
        starts = [self._rng.randint(0, latest) for _ in windows]
        mel = self._features(windows, plan)
        rows = [self._row(w, s, plan) for w, s in zip(windows, starts, strict=True)]
        longest = max(len(given) for given, _, _ in rows)
        tokens = torch.full((len(rows), longest), self._tokens.end)
        targets = torch.full((len(rows), longest), IGNORED)
        spans = torch.zeros((len(rows), longest, 2), dtype=torch.long)
        for number, (given, said, places) in enumerate(rows):
            tokens[number, : len(given)] = torch.tensor(given)
            targets[number, : len(said)] = torch.tensor(said)
            spans[number, : len(places)] = torch.tensor(places).reshape(-1, 2)
        letters = [character_ids(" ".join(p.text for p in w.pieces)) for w in windows]
        return Batch(
            mel=mel,
            starts=torch.tensor(starts),
            tokens=tokens,
            targets=targets,
            spans=spans,
            characters=torch.tensor([letter for row in letters for letter in row]),
            character_counts=torch.tensor([len(row) for row in letters]),
            audio_s=plan.window_s * plan.batch,
        )

    def _window(self, plan: WindowPlan) -> _Window:
        rng = self._rng
        total = round(plan.window_s * RATE_HZ)
        pcm = np.zeros(total, np.float32)
        window = _Window(pcm, total, [])
        if rng.random() < plan.silent:
            window.used_samples = rng.randint(RATE_HZ // 2, total)
            if rng.random() < AUDIBLE:
                window.pcm[: window.used_samples] = without_words(
                    window.used_samples, rng, self._noise
                )
        else:
            self._fill(window, plan)
        if rng.random() < plan.augmented:
            add_noise(window.pcm[: window.used_samples], rng, self._noise)
        return window

    def _fill(self, window: _Window, plan: WindowPlan) -> None:
        rng, total = self._rng, len(window.pcm)
        share = 0.0 if plan.is_single else rng.choice((rng.random(), 1.0, 1.0))
        lead_s = rng.choice((0.0, rng.uniform(0.0, 0.4), rng.uniform(0.0, 1.0)))
        at = int(lead_s * RATE_HZ) if not plan.is_single else rng.randint(0, 1_600)
        tokens_used = 0
        while True:
            utterance = rng.choice(self._pool(plan.utterance_s))
            sound, piece = self._piece(utterance, plan, is_first=not window.pieces)
            if rng.random() < plan.augmented:
                untouched = len(sound)
                sound = distort(sound, rng, self._noise)
                piece.edges = [edge * len(sound) // untouched for edge in piece.edges]
            if at + len(sound) > total:
                if window.pieces:
                    if rng.random() < plan.overrun and _run_over(window, sound, piece, at):
                        return
                    break
                at = 0
                if len(sound) > total:
                    continue
            window.pcm[at : at + len(sound)] += sound
            piece.edges = [at + edge for edge in piece.edges]
            window.pieces.append(piece)
            at += len(sound)
            tokens_used += len(piece.text) // 2
            if piece.is_open:
                window.used_samples = at
                return
            if at > share * total or tokens_used > MOST_TOKENS - 60:
                break
            at += self._pause_samples()
        tail = rng.choice((0, rng.randint(0, 8_000), rng.randint(0, total)))
        window.used_samples = min(total, at + tail)

    def _piece(
        self, utterance: Utterance, plan: WindowPlan, *, is_first: bool
    ) -> tuple[NDArray[np.float32], _Piece]:
        rng, sound, text = self._rng, self._corpus.samples(utterance), utterance.text
        words = text.split()
        edges = [0, *utterance.cuts, len(sound)]
        if len(words) > 1 and not utterance.cuts:
            return sound, _Piece(text, edges)
        if len(words) > 1 and rng.random() < plan.cut:
            # Live windows grow: far more of them lack their end than their beginning. Nothing
            # follows an open end, or the model closes segments in the middle of sentences.
            first = rng.randrange(len(words)) if is_first and rng.random() < 0.3 else 0
            after = rng.randint(1, len(words)) if first == 0 else len(words)
            text = " ".join(words[first:after])
            if after < len(words):
                text = text.rstrip(",.?!")
            sound = sound[edges[first] : edges[after]]
            edges = [edge - edges[first] for edge in edges[first : after + 1]]
            return sound, _Piece(text, edges, is_open=after < len(words))
        if len(words) > 1 and rng.random() < HESITANT * plan.augmented:
            word = rng.randrange(1, len(words))
            pause = np.zeros(int(rng.uniform(0.1, 0.8) * RATE_HZ), np.float32)
            sound = np.concatenate((sound[: edges[word]], pause, sound[edges[word] :]))
            edges = [*edges[:word], *(edge + len(pause) for edge in edges[word:])]
        return sound, _Piece(text, edges)

    def _pause_samples(self) -> int:
        rng = self._rng
        pause_s = rng.choice((rng.uniform(0.0, 0.3), rng.uniform(0.1, 0.8), rng.uniform(0.5, 2.0)))
        return int(pause_s * RATE_HZ)

    def _pool(self, utterance_s: tuple[float, float]) -> list[Utterance]:
        if utterance_s not in self._pools:
            least, most = (int(s * RATE_HZ) for s in utterance_s)
            self._pools[utterance_s] = [
                u for u in self._corpus.utterances if least <= u.samples <= most
            ]
        return self._pools[utterance_s]

    def _features(self, windows: list[_Window], plan: WindowPlan) -> Tensor:
        mel = log_mel(torch.from_numpy(np.stack([w.pcm for w in windows])))
        for row, window in zip(mel, windows, strict=True):
            if self._rng.random() < 0.3 * plan.augmented:
                # The engine normalises by the loudest moment of the whole file.
                row.copy_(torch.maximum(row, row.max() + self._rng.uniform(0.0, 0.25) - 2.0))
            if self._rng.random() < MASKED * plan.augmented:
                self._mask(row)
            # The engine pads features, not sound: zeros, which is louder than silence.
            row[:, -(-window.used_samples // 160) :] = 0.0
        return mel

    def _mask(self, row: Tensor) -> None:
        rng, mean = self._rng, row.mean()
        bands = rng.randint(0, 14)
        low = rng.randint(0, row.shape[0] - bands)
        row[low : low + bands] = mean
        for _ in range(1 + row.shape[1] // 500):
            frames = rng.randint(0, 14)
            first = rng.randint(0, row.shape[1] - frames)
            row[:, first : first + frames] = mean

    def _row(
        self, window: _Window, start: int, plan: WindowPlan
    ) -> tuple[list[int], list[int], list[tuple[int, int]]]:
        """What is given, what is to be said next, and where that is heard."""
        rng, tokens = self._rng, self._tokens
        head: list[int] = []
        if rng.random() < plan.prompted:
            head = [tokens.previous, *self._earlier_text()]
        is_plain = rng.random() < plan.plain
        if not window.pieces:
            # The engine forces a timestamp or <|notimestamps|> next; then nothing is to be said.
            opening = tokens.no_times if is_plain else tokens.tick(start)
            said = [*[IGNORED] * len(head), tokens.no_speech, tokens.end]
            return [*head, tokens.start, opening], said, []
        head += [tokens.start, tokens.no_times] if is_plain else [tokens.start]
        said, places = [], [(0, 0)] * (len(head) - 1)
        for piece in window.pieces:
            ids = tokens.text(piece.text) if piece.text else []
            spans = self._token_spans(ids, piece)
            begin = round(piece.edges[0] / POSITION_SAMPLES)
            if piece.is_cut_off and not is_plain:
                ids, spans = [tokens.tick(start + begin)], [_near(begin)]
            elif not is_plain:
                end = round(piece.edges[-1] / POSITION_SAMPLES)
                ids = [tokens.tick(start + begin), *ids, tokens.tick(start + end)]
                spans = [_near(begin), *spans, _near(end)]
            said += ids
            places += spans
        said.append(tokens.end)
        # Much text in the window after much before it: the oldest of that goes.
        over = max(0, len(head) + len(said) - 1 - DECODER_POSITIONS)
        del head[1 : 1 + over], places[:over]
        return [*head, *said[:-1]], [*[IGNORED] * (len(head) - 1), *said], places

    def _token_spans(self, ids: list[int], piece: _Piece) -> list[tuple[int, int]]:
        positions = [edge // POSITION_SAMPLES for edge in piece.edges]
        if len(positions) != len(piece.text.split()) + 1:
            return [(positions[0], positions[-1] + 1)] * len(ids)
        spans, word = [], -1
        for token in ids:
            word += self._tokens.begins_word(token)
            spans.append((max(0, positions[word] - 2), positions[word + 1] + 3))
        return spans

    def _earlier_text(self) -> list[int]:
        """What was said before, as the engine gives it: with its times, or a bare text."""
        rng, tokens = self._rng, self._tokens
        has_times = rng.random() < EARLIER_WITH_TIMES
        ids: list[int] = []
        position = rng.randint(0, 200)
        # In a long recording the earlier text is always as long as the engine allows, and the
        # decoder's late positions are learned nowhere else.
        for _ in range(rng.choice((rng.randint(1, 8), rng.randint(8, 25)))):
            utterance = rng.choice(self._corpus.utterances)
            text = tokens.text(utterance.text)
            length = utterance.samples // POSITION_SAMPLES
            if position + length >= ENCODER_POSITIONS:
                position = rng.randint(0, 100)  # each window that is over had its own times
            end = position + length
            ids += [tokens.tick(position), *text, tokens.tick(end)] if has_times else text
            position = end + self._pause_samples() // POSITION_SAMPLES
        return ids[-MOST_EARLIER_TOKENS:]


def _run_over(window: _Window, sound: NDArray[np.float32], piece: _Piece, at: int) -> bool:
    """Let an utterance begin at ``at`` and be cut off by the window's end; False if it can't."""
    room = len(window.pcm) - at
    words = piece.text.split()
    if room < RATE_HZ // 5 or len(piece.edges) != len(words) + 1:
        return False
    heard = sum(edge <= room for edge in piece.edges[1:])
    window.pcm[at:] = sound[:room]
    text = " ".join(words[:heard]).rstrip(",.?!")
    edges = [at + edge for edge in piece.edges[: heard + 1]]
    window.pieces.append(_Piece(text, edges, is_cut_off=True))
    window.used_samples = len(window.pcm)
    return True


def _near(position: int) -> tuple[int, int]:
    return max(0, position - 5), position + 6
