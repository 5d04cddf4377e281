"""What live words may not do: come from noise, repeat themselves, change their language."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from unplugged.core.messages import LanguageChosen, Partial
from unplugged.core.paths import bundled_models_dir
from unplugged.core.types import SAMPLE_RATE_HZ

from tests.process.live import Feeder, Heard, LiveWorker, Sound, sound_of, write_script

DEMO = bundled_models_dir() / "demo-speech"
NOISE_S = 20
SEED = 11


@pytest.fixture
def listen(tmp_path: Path) -> Iterator[Callable[..., Heard]]:
    """Let a worker listen to a sound that is recorded at a multiple of real time."""
    workers: list[LiveWorker] = []

    def start(
        sound: Sound,
        *,
        pace: float,
        model: Path | None = None,
        language: str | None = None,
        vocabulary: tuple[str, ...] = (),
        said: str = "",
    ) -> Heard:
        engine = "fake" if model is None else "faster-whisper"
        worker = LiveWorker(tmp_path, engine=engine, model=model or tmp_path / "speech.json")
        workers.append(worker)
        feeder = Feeder(worker.spool, sound, pace)
        try:
            feeder.start()
            worker.listen(language=language, vocabulary=vocabulary, said=said)
            return worker.to_the_end()
        finally:
            feeder.stop()

    yield start
    for worker in workers:
        worker.slot.quit()


def asked(tmp_path: Path) -> list[dict[str, Any]]:
    """Return what the scripted engine was asked."""
    return [json.loads(line) for line in (tmp_path / "speech.json.log").read_text().splitlines()]


# --- no words where nobody speaks ---------------------------------------------------------------


def _times() -> NDArray[np.float64]:
    return np.arange(NOISE_S * SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ


def silence() -> Sound:
    return np.zeros(NOISE_S * SAMPLE_RATE_HZ, np.float32)


def hiss(dbfs: float) -> Sound:
    level = 10 ** (dbfs / 20)
    noise = np.random.default_rng(SEED).normal(0, level, NOISE_S * SAMPLE_RATE_HZ)
    return noise.astype(np.float32)


def hum() -> Sound:
    """Return mains hum with its harmonics."""
    waves = [np.sin(2 * np.pi * 50 * n * _times()) / n for n in (1, 2, 3, 5, 7)]
    return np.asarray(0.1 * np.sum(waves, axis=0), np.float32)


def music() -> Sound:
    """Return chords of decaying tones, four a second."""
    rng = np.random.default_rng(SEED)
    times = _times()
    beat = times % 0.5
    notes = rng.choice([220.0, 261.6, 293.7, 329.6, 392.0, 440.0], (2 * NOISE_S, 3))
    pitches = notes[(times / 0.5).astype(int)]
    tones = [np.sin(2 * np.pi * pitches[:, voice] * times) for voice in range(3)]
    return np.asarray(0.15 * np.exp(-4 * beat) * np.sum(tones, axis=0), np.float32)


def melody(seed: int) -> Sound:
    """Return a tune of eight harmonics with vibrato, four tones a second, as strings play it."""
    rng = np.random.default_rng(seed)
    times = _times()
    scale = (196.0, 220.0, 247.0, 262.0, 294.0, 330.0, 349.0, 392.0, 440.0, 494.0, 523.0)
    pitches = rng.choice(scale, 4 * NOISE_S + 1)[(times / 0.25).astype(int)]
    vibrato = 1 + 0.01 * np.sin(2 * np.pi * 5.5 * times)
    phase = 2 * np.pi * np.cumsum(pitches * vibrato) / SAMPLE_RATE_HZ
    beat = times % 0.25
    loudness = np.minimum(1, beat / 0.03) * np.exp(-2 * beat)
    tones = [np.sin(n * phase) / n for n in range(1, 9)]
    return np.asarray(0.1 * loudness * np.sum(tones, axis=0), np.float32)


def applause() -> Sound:
    """Return the claps of many hands, sixty a second."""
    rng = np.random.default_rng(SEED)
    sound = rng.normal(0, 0.002, NOISE_S * SAMPLE_RATE_HZ)
    for start in np.sort(rng.uniform(0, NOISE_S, 60 * NOISE_S)):
        first = int(start * SAMPLE_RATE_HZ)
        length = min(int(rng.uniform(0.004, 0.02) * SAMPLE_RATE_HZ), len(sound) - first)
        clap = rng.normal(0, rng.uniform(0.02, 0.25), length)
        sound[first : first + length] += clap * np.exp(-np.linspace(0, 5, length))
    return sound.astype(np.float32)


def keyboard() -> Sound:
    """Return clicks of 5 to 15 ms at the pace of typing, over a quiet room."""
    rng = np.random.default_rng(SEED)
    sound = rng.normal(0, 0.0005, NOISE_S * SAMPLE_RATE_HZ)
    for start in np.cumsum(rng.uniform(0.08, 0.4, 70)):
        length = int(rng.uniform(0.005, 0.015) * SAMPLE_RATE_HZ)
        first = int(start * SAMPLE_RATE_HZ)
        if first + length < len(sound):
            click = rng.normal(0, rng.uniform(0.05, 0.4), length)
            sound[first : first + length] += click * np.exp(-np.linspace(0, 5, length))
    return sound.astype(np.float32)


SOUNDS = {
    "digital silence": silence,
    "hiss at -60 dBFS": lambda: hiss(-60),
    "hiss at -30 dBFS": lambda: hiss(-30),
    "hum": hum,
    "music": music,
    "a melody": lambda: melody(11),
    "another melody": lambda: melody(12),
    "applause": applause,
    "keyboard": keyboard,
}


@pytest.mark.parametrize("name", SOUNDS)
def test_sounds_that_nobody_speaks_in_give_no_words(
    listen: Callable[..., Heard], name: str
) -> None:
    heard = listen(SOUNDS[name](), pace=20.0, model=DEMO)

    words = set(heard.text.split()) | {
        word for p in heard.of(Partial) for word in f"{p.settled} {p.text}".split()
    }
    assert words == set()
    assert heard.commits[-1].end_sample == NOISE_S * SAMPLE_RATE_HZ


# --- loops, language, hint -----------------------------------------------------------------------


def test_an_engine_that_repeats_itself_is_cut_short(
    listen: Callable[..., Heard], sample: Path, tmp_path: Path
) -> None:
    looping = [{"say": "we will see", "start_s": 0.0, "end_s": 0.5}]
    looping += [{"say": "thank you for watching", "end_s": 0.6 + 0.05 * n} for n in range(20)]
    write_script(tmp_path, default=looping)

    heard = listen(sound_of(sample, 20.0), pace=4.0)

    texts = [segment.text for segment in heard.segments]
    assert texts[:2] == ["we will see", "thank you for watching"]
    assert set(zip(texts[::2], texts[1::2], strict=True)) == {tuple(texts[:2])}
    for partial in heard.of(Partial):
        assert f"{partial.settled} {partial.text}".split().count("watching") <= 1


def test_the_language_is_decided_once_on_enough_speech(
    listen: Callable[..., Heard], sample: Path, tmp_path: Path
) -> None:
    """The first utterance is taken for another language than all that follow."""
    write_script(
        tmp_path,
        languages=["en", "cy", "de"],
        calls=[[{"say": "a wrong guess", "language": "cy"}]],
        default=[{"say": "das ist die Sitzung", "language": "de"}],
    )

    heard = listen(sound_of(sample, 60.0), pace=1000.0)

    told = heard.of(LanguageChosen)
    assert [event.language for event in told] == ["de"]
    languages = [ask["language"] for ask in asked(tmp_path)]
    assert languages[0] is None
    decided = languages.index("de")
    assert set(languages[decided:]) == {"de"}
    assert decided <= 8


def test_the_language_that_the_user_chose_is_not_asked_about(
    listen: Callable[..., Heard], sample: Path, tmp_path: Path
) -> None:
    write_script(tmp_path, languages=["en", "fr"], default=[{"say": "bonjour", "language": "en"}])

    heard = listen(sound_of(sample, 20.0), pace=1000.0, language="fr")

    assert {ask["language"] for ask in asked(tmp_path)} == {"fr"}
    assert {segment.language for segment in heard.segments} == {"fr"}
    assert heard.of(LanguageChosen) == []


def test_the_engine_is_told_the_vocabulary_and_the_last_words(
    listen: Callable[..., Heard], sample: Path, tmp_path: Path
) -> None:
    write_script(
        tmp_path,
        calls=[[{"say": "we begin with the booth"}]],
        default=[{"say": "and then the hall"}],
    )

    listen(
        sound_of(sample, 14.5), pace=2.0, vocabulary=("Maya Lind", "Unplugged"), said="hello all"
    )

    hints = [ask["hint"] for ask in asked(tmp_path)]
    assert hints[0] == "Maya Lind, Unplugged. hello all"
    assert all(hint.startswith("Maya Lind, Unplugged. ") for hint in hints)
    assert hints[-1].endswith("and then the hall")
    assert max(map(len, hints)) < 200
