"""What the self-benchmark advises follows from the speeds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.bench.advice import (
    COMFORTABLE_MINUTES_S,
    LIVE_FACTOR,
    Measured,
    advise,
    minutes_of_an_hour_s,
)
from unplugged.core.bench.shapes import LANGUAGE_SHAPES, SPEECH_SHAPES, file_bytes
from unplugged.core.models.kind import ModelKind
from unplugged.core.models.speeds import SpeedHere


def speech(name: str, factor: float, *, is_demo: bool = False) -> Measured:
    return Measured(name, ModelKind.SPEECH, SpeedHere(factor, threads=2), is_demo)


def language(name: str, reads: float, writes: float) -> Measured:
    return Measured(name, ModelKind.MINUTES, SpeedHere(None, reads, writes, threads=2))


DEMO = speech("demo-speech", 30.0, is_demo=True)


def test_the_best_model_that_keeps_up_is_advised() -> None:
    found = advise([speech("small", 2.0), speech("base", 6.0), speech("tiny", 12.0), DEMO])

    assert found.speech is not None
    assert found.speech.name == "base"
    assert found.has_live_words


def test_without_one_that_keeps_up_the_best_for_after_the_meeting_is_advised() -> None:
    found = advise([speech("medium", 0.6), speech("small", 1.4), speech("base", 2.5), DEMO])

    assert found.speech is not None
    assert found.speech.name == "small"
    assert not found.has_live_words
    assert not found.reads_ahead


def test_a_demo_model_is_advised_only_when_there_is_nothing_else() -> None:
    assert advise([speech("base", 0.5), DEMO]).speech == speech("base", 0.5)
    assert advise([DEMO]).speech == DEMO
    assert advise([]).speech is None


def test_notes_are_taken_meanwhile_only_when_both_engines_have_time() -> None:
    quick, slow = language("small", 400.0, 40.0), language("large", 8.0, 2.0)

    assert advise([speech("tiny", 20.0), quick]).reads_ahead
    assert not advise([speech("tiny", 20.0), slow]).reads_ahead
    assert not advise([speech("base", LIVE_FACTOR), quick]).reads_ahead


FACTORS = st.floats(0.05, 200)


@given(st.lists(st.tuples(FACTORS, st.floats(1, 5_000), st.floats(0.5, 500)), max_size=8))
def test_no_other_model_is_better_placed_and_fast_enough(
    speeds: list[tuple[float, float, float]],
) -> None:
    models = [speech(f"s{n}", factor) for n, (factor, _, _) in enumerate(speeds)]
    models += [language(f"m{n}", reads, writes) for n, (_, reads, writes) in enumerate(speeds)]
    found = advise(models)

    assert (found.speech is None) == (not speeds)
    if found.speech is None or found.language is None:
        return
    before = models[: models.index(found.speech)]
    if found.has_live_words:
        assert all((one.speed.faster_than_speech or 0) < LIVE_FACTOR for one in before)
    chosen_s = minutes_of_an_hour_s(found.language.speed)
    assert chosen_s is not None
    others = [minutes_of_an_hour_s(one.speed) for one in models if one.kind is ModelKind.MINUTES]
    assert chosen_s <= COMFORTABLE_MINUTES_S or all(chosen_s <= (s or 0) for s in others)


# Millions of weights by the publishers' own tables; biases, norms and positions are some of them.
@pytest.mark.parametrize(
    ("name", "millions"),
    [("whisper-tiny", 39), ("whisper-base", 74), ("whisper-small", 244), ("whisper-medium", 769)],
)
def test_a_stand_in_for_speech_has_the_weights_of_the_real_one(name: str, millions: int) -> None:
    assert SPEECH_SHAPES[name].parameters / 1e6 == pytest.approx(millions, rel=0.1)


@pytest.mark.parametrize(
    ("name", "billions"),
    [("phi-3-mini", 3.8), ("mistral-7b", 7.2), ("llama-3-8b", 8.0), ("qwen2.5-1.5b", 1.78)],
)
def test_a_stand_in_for_language_has_the_weights_of_the_real_one(
    name: str, billions: float
) -> None:
    shape = LANGUAGE_SHAPES[name]

    assert shape.parameters / 1e9 == pytest.approx(billions, rel=0.03)
    assert file_bytes(shape) / shape.parameters == pytest.approx(0.5625)
