"""What the measured speeds advise: models, threads, and what is wise while recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from unplugged.core.models.kind import ModelKind
from unplugged.core.models.speeds import SpeedHere

# Early words and the last hearing of an utterance cost about twice what a file does
# (tests/benchmarks/live_lag), and the machine has other things to do as well.
LIVE_FACTOR = 3.0
LEAST_FACTOR = 1.2  # below it a recording takes longer than the meeting did
HOUR_S = 3_600.0
# What an hour of talk comes to: 150 words a minute and 1.35 tokens a word are read; the notes of
# its stretches and the minutes are written.
HOUR_READ_TOKENS = 12_000
HOUR_WRITTEN_TOKENS = 1_500
COMFORTABLE_MINUTES_S = 600.0
# Both engines together; the rest is left to the window, the recorder and the user's own programs.
MOST_OF_AN_HOUR = 0.6


@dataclass(frozen=True, slots=True)
class Measured:
    """One model with its speed here.

    Attributes:
        name: Its name.
        kind: What it is for.
        speed: How fast it is with its best number of threads.
        is_demo: Whether it only shows the app at work.
    """

    name: str
    kind: ModelKind
    speed: SpeedHere
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """What suits this machine best.

    Attributes:
        speech: The speech model to use, None when none was measured.
        language: The language model to use, None when none was measured.
        has_live_words: Whether words keep up with people while they speak.
        reads_ahead: Whether the language model may take notes meanwhile.
        minutes_s: Seconds that the minutes of an hour take, None without a language model.
    """

    speech: Measured | None
    language: Measured | None
    has_live_words: bool
    reads_ahead: bool
    minutes_s: float | None


def advise(models: Sequence[Measured]) -> Advice:
    """Choose among the measured models.

    Args:
        models: Those that are installed, the best of each kind first, as in the catalogue.
    """
    speech = _speech([one for one in models if one.kind is ModelKind.SPEECH])
    language = _language([one for one in models if one.kind is ModelKind.MINUTES])
    factor = speech.speed.faster_than_speech or 0.0 if speech else 0.0
    minutes_s = minutes_of_an_hour_s(language.speed) if language else None
    has_live_words = factor >= LIVE_FACTOR
    listening_s = HOUR_S * 2 / factor if factor else HOUR_S
    reads_ahead = (
        has_live_words
        and minutes_s is not None
        and listening_s + minutes_s <= MOST_OF_AN_HOUR * HOUR_S
    )
    return Advice(speech, language, has_live_words, reads_ahead, minutes_s)


def minutes_of_an_hour_s(speed: SpeedHere) -> float | None:
    """Return the seconds that the minutes of an hour of talk take, None when it isn't known."""
    reads, writes = speed.prefill_tokens_per_s, speed.decode_tokens_per_s
    if not reads or not writes:
        return None
    return HOUR_READ_TOKENS / reads + HOUR_WRITTEN_TOKENS / writes


def _speech(models: list[Measured]) -> Measured | None:
    """The best that keeps up with people, else the best that is done before the next meeting."""
    real = [one for one in models if not one.is_demo]
    for least in (LIVE_FACTOR, LEAST_FACTOR):
        for one in real:
            if (one.speed.faster_than_speech or 0.0) >= least:
                return one
    return max(real or models, key=lambda one: one.speed.faster_than_speech or 0.0, default=None)


def _language(models: list[Measured]) -> Measured | None:
    """The best whose minutes are there within ten minutes after an hour, else the fastest."""
    real = [one for one in models if not one.is_demo]

    def minutes_s(one: Measured) -> float:
        return minutes_of_an_hour_s(one.speed) or float("inf")

    for one in real:
        if minutes_s(one) <= COMFORTABLE_MINUTES_S:
            return one
    return min(real or models, key=minutes_s, default=None)
