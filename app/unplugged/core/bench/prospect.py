"""Whether a model suits this machine, from the speeds that were measured on it.

A model that is not installed has no speed of its own. What one of a known build would reach follows
from another of a known build that was measured here: the work that both have to do is known.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from unplugged.core.bench.advice import (
    COMFORTABLE_MINUTES_S,
    HOUR_S,
    LEAST_FACTOR,
    LIVE_FACTOR,
    minutes_of_an_hour_s,
)
from unplugged.core.bench.shapes import LANGUAGE_SHAPES, SPEECH_SHAPES, SpeechShape
from unplugged.core.models.kind import ModelKind
from unplugged.core.models.speeds import SpeedHere

# The smallest of each kind that is of any use: quick to measure, and all others follow from it.
YARDSTICKS = {ModelKind.SPEECH: "whisper-base", ModelKind.MINUTES: "qwen2.5-0.5b"}
_POSITIONS = 1_500  # of the encoder, for a window of 30 s
_TOKENS = 120  # of its text
# Written one by one, tokens use a core worse than the encoder does: base encodes 85 GFLOP in 0.65 s
# and takes 7.2 ms for the 0.1 GFLOP of a token (int8, one core with AMX).
_TOKEN_WEIGHT = 9


class Fit(StrEnum):
    """How a model goes with this machine."""

    GOOD = "good"  # words while people speak; minutes within ten minutes after an hour
    SLOW = "slow"  # of use, after the meeting
    TOO_SLOW = "too_slow"  # slower than people speak; minutes take longer than the meeting
    UNKNOWN = "unknown"  # neither it nor one to compare it with was measured


@dataclass(frozen=True, slots=True)
class Prospect:
    """What is to be expected of one model here.

    Attributes:
        fit: How it goes with this machine.
        speed: Measured or estimated, None when neither is possible.
    """

    fit: Fit
    speed: SpeedHere | None


def prospect(kind: ModelKind, name: str, speeds: Mapping[str, SpeedHere]) -> Prospect:
    """Return what is to be expected of a model.

    Args:
        kind: What it is for.
        name: Its name, which is that of its build for those of the catalogue.
        speeds: What was measured on this machine, by name.
    """
    speed = speeds.get(name) or _estimated(kind, name, speeds)
    if speed is None:
        return Prospect(Fit.UNKNOWN, None)
    if kind is ModelKind.SPEECH:
        return Prospect(_speech_fit(speed.faster_than_speech), speed)
    return Prospect(_language_fit(minutes_of_an_hour_s(speed)), speed)


def is_anything_known(kind: ModelKind, speeds: Mapping[str, SpeedHere]) -> bool:
    """Return whether speeds of models that aren't measured can be estimated."""
    return any(_work(kind, name) is not None for name in speeds)


def _speech_fit(factor: float | None) -> Fit:
    if factor is None:
        return Fit.UNKNOWN
    if factor < LEAST_FACTOR:
        return Fit.TOO_SLOW
    return Fit.GOOD if factor >= LIVE_FACTOR else Fit.SLOW


def _language_fit(minutes_s: float | None) -> Fit:
    if minutes_s is None:
        return Fit.UNKNOWN
    if minutes_s > HOUR_S:
        return Fit.TOO_SLOW
    return Fit.GOOD if minutes_s <= COMFORTABLE_MINUTES_S else Fit.SLOW


def _estimated(kind: ModelKind, name: str, speeds: Mapping[str, SpeedHere]) -> SpeedHere | None:
    """Return the speed of the measured model that is most alike, by the ratio of their work."""
    work = _work(kind, name)
    if work is None:
        return None
    known = [(other, speed) for key, speed in speeds.items() if (other := _work(kind, key))]
    if not known:
        return None
    other, speed = min(known, key=lambda one: abs(math.log(one[0] / work)))
    ratio = other / work

    def scaled(rate: float | None) -> float | None:
        return None if rate is None else rate * ratio

    return SpeedHere(
        scaled(speed.faster_than_speech),
        scaled(speed.prefill_tokens_per_s),
        scaled(speed.decode_tokens_per_s),
        is_estimate=True,
        threads=speed.threads,
    )


def _work(kind: ModelKind, name: str) -> float | None:
    """Return the work of a build, comparable within its kind; None for an unknown build."""
    if kind is ModelKind.SPEECH:
        shape = SPEECH_SHAPES.get(name)
        return None if shape is None else _window_flop(shape)
    language = LANGUAGE_SHAPES.get(name)
    # Each weight is multiplied once for a token that is read, and fetched once for one written.
    return None if language is None else float(language.parameters)


def _window_flop(shape: SpeechShape) -> float:
    """Return the operations for one window of 30 s, those of the decoder by what they cost."""
    block = 4 * shape.width**2 + 2 * shape.width * shape.inner
    encoder = shape.encoder_layers * (
        2 * _POSITIONS * block + 4 * _POSITIONS**2 * shape.width  # weights, and attention
    )
    token = 2 * (
        shape.decoder_layers * (block + 4 * shape.width**2) + shape.vocabulary * shape.width
    )
    return float(encoder + _TOKENS * _TOKEN_WEIGHT * token)
