"""What every language engine promises, and the scripted one."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from unplugged.core.catalogue import ModelKind
from unplugged.core.engine import CancelToken, LoadedGenerator, TextGenerator
from unplugged.core.errors import EngineFault, JobCancelled, ModelBroken
from unplugged.core.paths import bundled_models_dir
from unplugged.core.types import GenerationStats
from unplugged.engines.registry import GENERATORS, load_generator

from tests.contract.answers import BULLETS, answer_of
from tests.contract.tiny_openvino import needs_openvino, unpack_tiny

DEMO = bundled_models_dir() / "demo-minutes" / "demo-minutes.gguf"
WRITING = {"default": [{"write": "- Ana orders the chairs [3]\n- The booth is booked [7]\n"}]}


@pytest.fixture
def script(tmp_path: Path) -> Callable[[object], Path]:
    def write(content: object) -> Path:
        path = tmp_path / "minutes.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def tiny_openvino(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return unpack_tiny(ModelKind.MINUTES, tmp_path_factory.mktemp("openvino") / "tiny")


@pytest.fixture(params=["fake", "tiny", "demo", pytest.param("openvino", marks=needs_openvino)])
def engine(
    request: pytest.FixtureRequest,
    tiny_gguf: Path,
    tiny_openvino: Path,
    script: Callable[[object], Path],
) -> LoadedGenerator:
    match request.param:
        case "openvino":
            return load_generator("openvino", str(tiny_openvino), 1, 512)
        case "fake":
            return load_generator("fake", str(script(WRITING)), 1, 512)
        case "tiny":
            return load_generator("llama.cpp", str(tiny_gguf), 1, 512)
    return load_generator("llama.cpp", str(DEMO), 1, 512)


# --- every engine --------------------------------------------------------------------------------


def test_it_says_what_runs(engine: TextGenerator) -> None:
    assert engine.info.engine in GENERATORS
    assert engine.info.version
    assert engine.info.model
    assert engine.info.device == "CPU"
    assert engine.info.threads == 1
    assert engine.context_tokens == 512
    assert engine.last_stats is None


def test_the_same_question_gives_the_same_answer_again(engine: TextGenerator) -> None:
    first = "".join(answer_of(engine))

    assert "".join(answer_of(engine, "something else entirely")) is not None
    assert "".join(answer_of(engine)) == first


def test_an_answer_keeps_to_its_bound_and_its_cost_is_told(engine: TextGenerator) -> None:
    pieces = answer_of(engine, max_tokens=5)

    stats = engine.last_stats
    assert stats is not None
    assert len(pieces) <= 6  # one may hold what was left of a character
    assert stats.output_tokens <= 5
    assert stats.prompt_tokens + stats.cached_tokens >= engine.count_tokens("hello there")
    assert stats.prefill_s >= 0
    assert stats.decode_s >= 0


def test_its_cost_is_told_while_it_reads_and_at_each_token(engine: LoadedGenerator) -> None:
    told: list[GenerationStats] = []
    engine.on_cost = told.append
    answer_of(engine, "hello " * 20, max_tokens=5)

    stats = engine.last_stats
    assert stats is not None
    assert [each.output_tokens for each in told if each.output_tokens] == list(
        range(1, stats.output_tokens + 1)
    )
    assert told[-1].prompt_tokens == stats.prompt_tokens
    for one, other in pairwise(told):
        assert one.prompt_tokens <= other.prompt_tokens
        assert one.prefill_s <= other.prefill_s
        assert one.decode_s <= other.decode_s


def test_what_does_not_fit_the_context_is_refused_before_anything_is_computed(
    engine: TextGenerator,
) -> None:
    with pytest.raises(ValueError, match="do not fit 512"):
        answer_of(engine, "word " * 600)
    with pytest.raises(ValueError, match="do not fit 512"):
        answer_of(engine, max_tokens=513)


def test_a_cancelled_job_gives_no_answer(engine: TextGenerator) -> None:
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(JobCancelled):
        answer_of(engine, cancel=cancel)


def test_a_cancel_between_tokens_ends_the_answer_and_the_engine_goes_on(
    engine: TextGenerator,
) -> None:
    expected = "".join(answer_of(engine))
    cancel = CancelToken()
    answer = engine.generate("be brief", "hello there", grammar=None, max_tokens=24, cancel=cancel)
    next(answer)
    cancel.cancel()

    with pytest.raises(JobCancelled):
        list(answer)
    assert "".join(answer_of(engine)) == expected


def test_tokens_are_counted(engine: TextGenerator) -> None:
    assert engine.count_tokens("") == 0
    assert 0 < engine.count_tokens("one two") < engine.count_tokens("one two three four five")


@pytest.mark.parametrize("name", GENERATORS)
def test_a_model_that_is_not_there_is_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(ModelBroken) as caught:
        load_generator(name, str(tmp_path / "nothing.gguf"), 1, 0)

    assert caught.value.params["path"] == str(tmp_path / "nothing.gguf")


def test_an_engine_without_a_name_is_a_bug() -> None:
    with pytest.raises(ValueError, match=re.escape("llama.cpp")):
        load_generator("gpt", "model", 1, 0)


# --- the scripted engine -------------------------------------------------------------------------


def test_a_script_plays_call_by_call_and_notes_what_it_was_asked(
    script: Callable[[object], Path],
) -> None:
    path = script({"calls": [[{"write": "first answer"}], [{"fault": "gone"}]]})
    engine = load_generator("fake", str(path), 1, 0)

    assert "".join(answer_of(engine, "who?", grammar=BULLETS)) == "first answer"
    with pytest.raises(EngineFault):
        answer_of(engine)
    assert answer_of(engine) == []

    log = (path.parent / "minutes.json.log").read_text(encoding="utf-8")
    asked = [json.loads(line) for line in log.splitlines()]
    assert [call["user"] for call in asked] == ["who?", "hello there", "hello there"]
    assert [call["has_grammar"] for call in asked] == [True, False, False]
