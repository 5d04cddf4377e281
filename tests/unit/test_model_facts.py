"""How much memory a model needs, against what the engine itself says."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import llama_cpp
import pytest
from unplugged.core.models.facts import Shape, ram_bytes, speech_ram_bytes
from unplugged.core.models.speeds import SpeedHere, keep_speeds, kept_speeds
from unplugged.core.paths import bundled_models_dir
from unplugged.engines.inspect_gguf import inspect_gguf
from unplugged.engines.llama_native import LlamaModel
from unplugged.runtime.pace import Pace

DEMO = bundled_models_dir() / "demo-minutes" / "demo-minutes.gguf"


def test_keys_and_values_take_what_the_engine_says() -> None:
    shape = inspect_gguf(DEMO).shape
    assert shape is not None
    # llama.cpp sets up AMX tiles once for each thread. Another library may have released those of
    # this one since, and it would die of an invalid instruction. A worker holds one engine only.
    with ThreadPoolExecutor(1) as thread:
        sizes = thread.submit(_state_sizes, (100, 200)).result()

    told = (sizes[1] - sizes[0]) / 100
    # The engine adds a few bytes of position to each token that it saves.
    assert shape.kv_bytes(1) <= told <= shape.kv_bytes(1) + 64


def _state_sizes(counts: tuple[int, ...]) -> list[int]:
    model = LlamaModel(DEMO, 1, 512)
    sizes = []
    for count in counts:
        model.forget()
        model.evaluate([1] * count, None)
        sizes.append(int(llama_cpp.llama_state_seq_get_size(model._context, 0)))
    return sizes


def test_memory_is_weights_and_keys_and_values_and_a_buffer() -> None:
    """Mistral 7B: 32 layers, 8 heads of 128: 128 KiB a token."""
    shape = Shape(32, 8, 128, 4096, 32_768, 32_768)

    assert shape.kv_bytes(8192) == 1 << 30
    whole = ram_bytes(4_370_000_000, shape, 8192)
    assert whole == 4_370_000_000 + (1 << 30) + shape.compute_bytes(8192)
    assert 0 < shape.compute_bytes(8192) < 100_000_000


def test_a_context_that_a_model_cannot_have_takes_no_memory() -> None:
    shape = Shape(32, 32, 96, 3072, 32_064, 4096)

    assert ram_bytes(1, shape, 4096) is not None
    assert ram_bytes(1, shape, 8192) is None


def test_a_larger_speech_model_needs_more() -> None:
    assert speech_ram_bytes(39_000_000) < speech_ram_bytes(244_000_000) < 1_000_000_000


def test_speeds_are_kept_for_one_machine(tmp_path: Path) -> None:
    fast = SpeedHere(faster_than_speech=9.0)
    keep_speeds(tmp_path, "this", {"whisper-base": fast})
    keep_speeds(tmp_path, "this", {"m": SpeedHere(decode_tokens_per_s=20.0, is_estimate=True)})

    assert kept_speeds(tmp_path, "this")["whisper-base"] == fast
    assert set(kept_speeds(tmp_path, "this")) == {"whisper-base", "m"}
    assert not kept_speeds(tmp_path, "another")
    (tmp_path / "model-speeds.json").write_text('{"machine": "this", "speeds": [1]}')
    assert not kept_speeds(tmp_path, "this")


@pytest.mark.parametrize("begin", [0, 5_000])
def test_the_pace_is_that_of_the_last_seconds(begin: int) -> None:
    pace = Pace()
    assert pace.bytes_per_s is None
    for second in range(20):
        pace.note(float(second), begin + second * (100 if second < 10 else 200) * 1000)

    assert pace.bytes_per_s == pytest.approx(200_000, rel=0.2)
    assert pace.left_s(begin + 3_800_000 + 400_000) == pytest.approx(2.0, rel=0.2)
    pace.note(21.0, 0)  # it began anew
    assert pace.bytes_per_s is None
