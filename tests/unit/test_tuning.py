"""The switches of the language model, and what was measured of them on this machine."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest
from unplugged.core.bench.effects import (
    USUAL,
    Effects,
    Spent,
    Way,
    keep_effects,
    kept_effects,
    ways,
)
from unplugged.core.tuning import AS_USUAL, Tuning, read_tuning

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
FLASH_OFF = Way("flash_attention", value=False)
EIGHT_BITS = Way("weight_bits", 8)
ADAPTER = Way("lora", "/a/legal.gguf")
MEASURED = Effects(
    "small",
    {
        USUAL.key: Spent(2.0, 1.0, "yes", MONDAY),
        FLASH_OFF.key: Spent(3.0, 1.0, "yes", MONDAY),
        EIGHT_BITS.key: Spent(1.0, 0.5, "no", MONDAY),
    },
    {"kv_bits=4": ("engine_failed", {"reason": "no"})},
)


def test_what_is_stored_comes_back_and_nonsense_does_not() -> None:
    chosen = Tuning(flash_attention=False, batch_tokens=64, lora="/a/b.gguf", lora_for="small")
    assert read_tuning(asdict(chosen) | {"of_a_newer_version": 3}) == chosen
    for wrong in ({"batch_tokens": True}, {"batch_tokens": 9}, {"lora": "a\0b"}, {"kv_bits": 5}):
        with pytest.raises((TypeError, ValueError)):
            read_tuning(wrong)
    with pytest.raises(TypeError):
        read_tuning([])


def test_an_adapter_is_left_out_with_another_model() -> None:
    chosen = Tuning(batch_tokens=64, lora="/a/b.gguf", lora_for="small")
    assert chosen.for_model("small") == chosen
    assert chosen.for_model("large") == Tuning(batch_tokens=64)
    assert Tuning(lora="/a/b.gguf").for_model("large").lora == "/a/b.gguf"


def test_what_is_changed_is_told_without_the_folders_of_an_adapter() -> None:
    assert AS_USUAL.changes == ()
    assert Tuning(kv_bits=8, lora="/home/ana/clients/legal.gguf", lora_for="small").changes == (
        ("kv bits", "8"),
        ("lora", "legal.gguf"),
    )
    assert Tuning(lora="C:\\clients\\legal.gguf").changes == (("lora", "legal.gguf"),)


def test_each_way_differs_from_the_usual_one_in_one_thing() -> None:
    tried = ways("/a/legal.gguf")
    assert tried[0] == USUAL
    assert USUAL.tuning == AS_USUAL
    for way in tried[1:]:
        differences = {
            name for name, value in asdict(way.tuning).items() if value != getattr(AS_USUAL, name)
        }
        assert differences == {way.switch}
    assert {way.switch for way in tried} == {"", *asdict(AS_USUAL)} - {"lora_for"}


def test_an_effect_is_how_many_times_as_fast_it_is() -> None:
    on = MEASURED.of_switch("flash_attention")
    assert on is not None
    assert (on.total, on.reads, on.writes) == pytest.approx((4 / 3, 1.5, 1.0))
    assert (on.is_same, on.is_noticeable, on.measured_on) == (True, True, MONDAY)
    fewer = MEASURED.of(EIGHT_BITS)
    assert fewer is not None
    assert fewer.total == pytest.approx(2.0)
    assert not fewer.is_same
    assert MEASURED.of(ADAPTER) is None
    assert MEASURED.of_switch("prompt_lookup") is None
    usual = MEASURED.of(USUAL)
    assert usual is not None
    assert not usual.is_noticeable


def test_effects_are_kept_for_this_machine_only(tmp_path: Path) -> None:
    assert kept_effects(tmp_path, "here", "small") is None
    keep_effects(tmp_path, "here", MEASURED)
    keep_effects(tmp_path, "here", Effects("large"))
    assert kept_effects(tmp_path, "here", "small") == MEASURED
    assert kept_effects(tmp_path, "elsewhere", "small") is None
    keep_effects(tmp_path, "elsewhere", Effects("large"))
    assert kept_effects(tmp_path, "elsewhere", "small") is None
    (tmp_path / "trick-effects.json").write_text('{"machine": "here", "models": {"small": 3}}')
    assert kept_effects(tmp_path, "here", "small") is None


def test_one_way_that_is_measured_later_stays_beside_the_usual_one_of_its_own_day() -> None:
    slow_day = Effects(
        "small",
        {
            USUAL.key: Spent(4.0, 2.0, "yes", TUESDAY),
            ADAPTER.key: Spent(4.4, 2.0, "no", TUESDAY),
        },
    )
    both = MEASURED.renewed(slow_day)
    adapter = both.of(ADAPTER)
    assert adapter is not None
    assert (adapter.reads, adapter.writes) == pytest.approx((1 / 1.1, 1.0))
    assert adapter.measured_on == TUESDAY
    assert both.of(EIGHT_BITS) == MEASURED.of(EIGHT_BITS)
    assert both.failures == MEASURED.failures
    everything = Effects("small", dict(MEASURED.spent), {"kv_bits=4": ("x", {})})
    assert MEASURED.renewed(everything) is everything
