"""What makes a language model faster must not change what it writes, and each part can be off."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from unplugged.core.engine import CancelToken
from unplugged.core.errors import AdapterBroken, JobCancelled
from unplugged.core.minutes.grammar import minutes_grammar
from unplugged.core.minutes.prompt import TRAINED_SYSTEM
from unplugged.core.minutes.template import TRAINED_SECTIONS
from unplugged.core.paths import bundled_models_dir
from unplugged.core.tuning import AS_USUAL, Tuning
from unplugged.core.types import GenerationStats
from unplugged.engines.llama_decoding import TOO_CLOSE
from unplugged.engines.llm_llamacpp import LlamaCppGenerator
from unplugged.engines.prompt_lookup import GuessWorth

from models.recipe.minutes_data import draw_example
from tests.contract.tiny_gguf import write_adapter, write_tiny_gguf

DEMO = bundled_models_dir() / "demo-minutes" / "demo-minutes.gguf"
WITHOUT_LOOKUP = replace(AS_USUAL, prompt_lookup=False)
LINES = "".join(f"[{n}] Ana: we will need more chairs for hall {n}.\n" for n in range(1, 9))


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_gguf(tmp_path_factory.mktemp("tricks") / "tiny.gguf")


@pytest.fixture
def _guesses_always(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guess even where it doesn't pay, so that it is tried on small models, too."""
    monkeypatch.setattr(GuessWorth, "is_worth_a_try", property(lambda _self: True))


def answer(
    engine: LlamaCppGenerator, user: str, *, grammar: str | None = None, most: int = 40
) -> tuple[str, GenerationStats]:
    text = "".join(
        engine.generate(
            TRAINED_SYSTEM, user, grammar=grammar, max_tokens=most, cancel=CancelToken()
        )
    )
    assert engine.last_stats is not None
    return text, engine.last_stats


# --- prompt lookup -------------------------------------------------------------------------------


@pytest.mark.usefixtures("_guesses_always")
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_minutes_are_the_same_with_and_without_guessing(seed: int) -> None:
    transcript = draw_example(random.Random(seed), (10, 18), held_out=True).transcript
    grammar = minutes_grammar(TRAINED_SECTIONS, len(transcript.splitlines()))
    plain, guessing = (
        LlamaCppGenerator(DEMO, 1, 2_048, tuning) for tuning in (WITHOUT_LOOKUP, AS_USUAL)
    )

    expected, without = answer(plain, transcript, grammar=grammar, most=400)
    found, stats = answer(guessing, transcript, grammar=grammar, most=400)

    assert found == expected
    assert without.guessed_tokens == 0
    assert stats.right_tokens > 0.1 * stats.output_tokens
    assert stats.output_tokens == without.output_tokens


@pytest.mark.usefixtures("_guesses_always")
@pytest.mark.parametrize("user", ["the the the", LINES, "a b a b a b c a b a b"])
@pytest.mark.parametrize("most", [1, 2, 7, 60])
def test_an_answer_is_the_same_to_its_bound(tiny: Path, user: str, most: int) -> None:
    plain, guessing = (
        LlamaCppGenerator(tiny, 1, 0, tuning) for tuning in (WITHOUT_LOOKUP, AS_USUAL)
    )

    expected, without = answer(plain, user, most=most)
    found, stats = answer(guessing, user, most=most)

    assert (found, stats.output_tokens) == (expected, without.output_tokens)
    # What is in memory afterwards is right as well.
    assert answer(guessing, f"{user} more")[0] == answer(plain, f"{user} more")[0]


@pytest.mark.usefixtures("_guesses_always")
def test_what_quotes_the_prompt_is_mostly_guessed(tiny: Path) -> None:
    quote = "we will need more chairs for hall 3."
    engine = LlamaCppGenerator(tiny, 1, 0)

    text, stats = answer(engine, LINES, grammar=f'root ::= "{quote}"', most=60)

    assert text == quote
    assert stats.right_tokens > 0.6 * stats.output_tokens


def test_a_go_of_several_tokens_gives_nearly_the_logits_of_single_ones() -> None:
    engine = LlamaCppGenerator(DEMO, 1, 1_024)
    prompt = engine._template.tokens(TRAINED_SYSTEM, LINES)
    head, row = prompt[:-8], prompt[-8:]
    model = engine._model
    model.evaluate(head, None)
    single = []
    for token in row:
        model.evaluate([token], None)
        single.append(model.logits().copy())
    model.step_back(len(head))

    model.evaluate_all(row)

    together = [model.logits(place).copy() for place in range(len(row))]
    assert np.abs(np.array(single) - np.array(together)).max() < TOO_CLOSE / 4


def test_guessing_that_does_not_pay_rests_longer_and_longer() -> None:
    worth = GuessWorth()
    tries = []
    for token in range(400):
        if worth.is_worth_a_try:
            tries.append(token)
            worth.took_guess(0.005, 1)
        else:
            worth.took_one(0.001)

    # The first token is timed; then four guesses each time.
    rests = [later - earlier - 1 for earlier, later in pairwise(tries) if later - earlier > 1]
    assert tries[0] == 1
    assert rests == [32, 64, 128]


def test_guessing_that_pays_goes_on() -> None:
    worth = GuessWorth()
    worth.took_one(0.001)
    for _ in range(40):
        worth.took_guess(0.002, 6)

    assert worth.is_worth_a_try


# --- what is read once ---------------------------------------------------------------------------


def test_what_was_read_ahead_is_not_read_again(tiny: Path) -> None:
    engine = LlamaCppGenerator(tiny, 1, 0)
    expected, cold = answer(LlamaCppGenerator(tiny, 1, 0), LINES)

    read = [
        engine.read_ahead(TRAINED_SYSTEM, LINES[:end], cancel=CancelToken()) for end in (90, 300)
    ]
    found, warm = answer(engine, LINES)

    assert found == expected
    assert read[0] > 0
    assert warm.cached_tokens >= sum(read)
    assert warm.cached_tokens + warm.prompt_tokens == cold.prompt_tokens


def test_reading_ahead_can_be_cancelled_and_a_text_too_long_is_left(tiny: Path) -> None:
    engine = LlamaCppGenerator(tiny, 1, 256)
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(JobCancelled):
        engine.read_ahead(TRAINED_SYSTEM, LINES[:90], cancel=cancel)
    assert engine.read_ahead(TRAINED_SYSTEM, LINES * 9, cancel=CancelToken()) == 0
    assert answer(engine, "hello")[0] == answer(LlamaCppGenerator(tiny, 1, 256), "hello")[0]


def test_a_model_that_cannot_step_back_reads_the_instruction_once(tiny: Path) -> None:
    engine = LlamaCppGenerator(tiny, 1, 0)
    engine._model.can_step_back = False
    instruction = len(engine._template.opening(TRAINED_SYSTEM))

    first, cold = answer(engine, "one two three")
    second, warm = answer(engine, "four five six")
    again, _ = answer(engine, "one two three")

    assert cold.cached_tokens == 0
    assert warm.cached_tokens > instruction - 8
    assert again == first
    assert second == answer(LlamaCppGenerator(tiny, 1, 0), "four five six")[0]


def test_without_it_every_prompt_is_read_from_its_start(tiny: Path) -> None:
    engine = LlamaCppGenerator(tiny, 1, 0, replace(AS_USUAL, keeps_prefix=False))

    assert engine.read_ahead(TRAINED_SYSTEM, LINES, cancel=CancelToken()) == 0
    first = answer(engine, "one two three")
    second = answer(engine, "one two three")

    assert first[0] == second[0]
    assert second[1].cached_tokens == 0


# --- the other switches --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "tuning",
    [
        replace(AS_USUAL, flash_attention=False),
        replace(AS_USUAL, batch_tokens=16),
        replace(AS_USUAL, packs_weights=False),
        replace(AS_USUAL, kv_bits=8),
        replace(AS_USUAL, kv_bits=4),
    ],
)
def test_a_model_runs_with_each_switch(tiny: Path, tuning: Tuning) -> None:
    text, stats = answer(LlamaCppGenerator(tiny, 1, 0, tuning), LINES)

    assert stats.output_tokens > 0
    if tuning.kv_bits == AS_USUAL.kv_bits:
        assert text == answer(LlamaCppGenerator(tiny, 1, 0), LINES)[0]


def test_what_no_engine_can_do_is_refused() -> None:
    with pytest.raises(ValueError, match="kv_bits"):
        Tuning(kv_bits=5)
    for size in (1, 9_999):
        with pytest.raises(ValueError, match="batch_tokens"):
            Tuning(batch_tokens=size)
    with pytest.raises(ValueError, match="flash attention"):
        Tuning(kv_bits=8, flash_attention=False)


def test_the_number_of_threads_changes_without_loading_anew(tiny: Path) -> None:
    engine = LlamaCppGenerator(tiny, 1, 0)
    expected = answer(engine, LINES)[0]

    engine.use_threads(2)

    assert engine.info.threads == 2
    assert answer(engine, LINES)[0] == expected


def test_an_adapter_is_laid_over_the_model(tiny: Path, tmp_path: Path) -> None:
    path = write_adapter(tmp_path / "lora.gguf", scale=3.0)
    none = write_adapter(tmp_path / "none.gguf", scale=0.0)
    plain = answer(LlamaCppGenerator(tiny, 1, 0), LINES)[0]

    assert answer(LlamaCppGenerator(tiny, 1, 0, Tuning(lora=str(path))), LINES)[0] != plain
    assert answer(LlamaCppGenerator(tiny, 1, 0, Tuning(lora=str(none))), LINES)[0] == plain


def test_an_adapter_that_is_none_is_named(tiny: Path, tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.gguf", tiny):
        with pytest.raises(AdapterBroken) as caught:
            LlamaCppGenerator(tiny, 1, 0, Tuning(lora=str(path)))
        assert caught.value.params["path"] == str(path)
