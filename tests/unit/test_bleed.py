"""What a microphone hears of the loudspeaker is left out; what somebody says never is."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from unplugged.core.bleed import LEAST_WORDS, Echo, is_bleed, measure_echo
from unplugged.core.types import Segment, Word

from tests.conftest import SAMPLE

RATE_HZ = 16_000
SURE = Echo(0.95, -12.0)
TEXT = "we ship the first parts on monday then"

texts = st.lists(st.sampled_from("alpha beta gamma delta epsilon zeta".split()), max_size=12)


def segment(text: str, start_s: float = 0.0, word_s: float = 0.4) -> Segment:
    words = tuple(
        Word(word, start_s + at * word_s, start_s + (at + 0.9) * word_s, 0.9)
        for at, word in enumerate(text.split())
    )
    end_s = start_s + len(words) * word_s
    return Segment(start_s, end_s, text, words, "en", -0.2, 0.0)


def utterances() -> list[NDArray[np.float32]]:
    """Return each sentence of the sample meeting as sound."""
    pcm, _ = soundfile.read(SAMPLE, dtype="float32")
    lines = json.loads(SAMPLE.with_name("transcript.json").read_text(encoding="utf-8"))["lines"]
    return [
        pcm[round(line["start_s"] * RATE_HZ) : round(line["end_s"] * RATE_HZ)]
        for line in lines
        if line["end_s"] - line["start_s"] > 1.5
    ]


SPOKEN = utterances()


def through_the_air(sound: NDArray[np.float32], delay_s: float, seed: int) -> NDArray[np.float32]:
    """Return a sound as a microphone across the desk hears it: later, softer, with its room."""
    rng = np.random.default_rng(seed)
    room = np.zeros(round(0.25 * RATE_HZ), np.float32)
    room[0] = 0.2
    tail = rng.normal(size=len(room)).astype(np.float32)
    room += 0.02 * tail * np.exp(-np.arange(len(room), dtype=np.float32) / (0.06 * RATE_HZ))
    heard = np.convolve(sound, room)[: len(sound)].astype(np.float32)
    late = np.concatenate([np.zeros(round(delay_s * RATE_HZ), np.float32), heard])[: len(sound)]
    return late + rng.normal(scale=3e-4, size=len(sound)).astype(np.float32)


def test_the_loudspeaker_in_the_room_is_known_by_its_sound() -> None:
    echoes = [
        measure_echo(through_the_air(sound, delay_s, seed), sound)
        for seed, sound in enumerate(SPOKEN)
        for delay_s in (0.0, 0.1, 0.25)
    ]
    known = [echo for echo in echoes if echo is not None and echo.is_suspicious]
    assert len(known) >= 0.95 * len(echoes)
    assert sum(echo.gain_db < 0 for echo in known) >= 0.95 * len(known)


def test_other_voices_at_the_same_time_are_rarely_taken_for_it() -> None:
    """Neither alone, nor over the loudspeaker; where the sound misleads, the words decide."""
    alone, over = [], []
    for mine, its in itertools.islice(itertools.permutations(SPOKEN, 2), 0, None, 3):
        length = min(len(mine), len(its))
        both = mine[:length] + through_the_air(its, 0.1, 0)[:length]
        alone.append(measure_echo(mine, its))
        over.append(measure_echo(both, its))
    for echoes, most in ((alone, 0.005), (over, 0.04)):
        mistaken = [echo for echo in echoes if echo is not None and echo.is_suspicious]
        assert len(mistaken) <= most * len(echoes)


def test_a_line_said_by_both_tracks_at_once_is_left_out() -> None:
    other = segment(TEXT)
    assert is_bleed(segment(TEXT, 0.1), [other], SURE)
    misheard = TEXT.replace("parts", "part")
    assert is_bleed(segment(misheard, 0.2), [other], SURE)


@pytest.mark.parametrize(
    ("heard", "echo"),
    [
        (segment(TEXT, 0.1), None),
        (segment(TEXT, 0.1), Echo(0.5, -12.0)),
        (segment(TEXT, 30.0), SURE),
        (segment("yes of course", 0.1, word_s=0.2), SURE),
        (segment("yes exactly", 0.1), SURE),
        (segment("we ship the first parts but only if somebody pays for them", 0.1), SURE),
    ],
    ids=["no sound to compare", "another voice", "said later", "short", "two words", "says more"],
)
def test_whatever_may_be_real_speech_stays(heard: Segment, echo: Echo | None) -> None:
    assert not is_bleed(heard, [segment(TEXT)], echo)


def run_of(*tokens: str, start_s: float = 0.0) -> Segment:
    """What a recogniser makes of a language without spaces: words of a letter or several."""
    words = segment(" ".join(tokens), start_s)
    return replace(words, text="".join(tokens), language="ja")


def test_a_language_without_spaces_is_left_out_too_and_its_short_answers_stay() -> None:
    """A sentence was one word, however long, and a single word is never left out."""
    said = run_of("来月", "から", "予算", "を", "見直し", "ます。")
    heard = run_of("来月から", "予", "算を見", "直します", start_s=0.2)

    assert is_bleed(heard, [said], SURE)
    assert not is_bleed(run_of("来月から", "始め", "たく", "ない", "です"), [said], SURE)
    assert not is_bleed(run_of("そう", "です", "ね"), [run_of("そう", "です", "ね")], SURE)


@given(texts, texts, st.floats(0, 5), st.floats(-1, 1))
def test_only_what_the_other_track_said_then_can_be_left_out(
    mine: list[str], its: list[str], start_s: float, correlation: float
) -> None:
    heard = segment(" ".join(mine), start_s)
    is_left_out = is_bleed(heard, [segment(" ".join(its))], Echo(correlation, 0.0))
    if is_left_out:
        assert correlation >= 0.7
        assert len(mine) >= LEAST_WORDS
        assert sum(word in its for word in mine) >= 0.75 * len(mine)


def test_silence_on_the_other_track_says_nothing() -> None:
    assert measure_echo(SPOKEN[0], np.zeros_like(SPOKEN[0])) is None
    assert measure_echo(SPOKEN[0][:8000], SPOKEN[0][:8000]) is None
