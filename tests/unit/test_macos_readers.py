"""Readers of Apple's chips from channels as IOReport names them on an M-series Mac."""

from __future__ import annotations

import sys

import pytest
from unplugged.core.reading import Basis
from unplugged.core.snapshot import AdapterKind
from unplugged.system.accelerators_macos import (
    AppleChip,
    Channel,
    MacAccelerators,
    MacPower,
    gpu_busy,
)
from unplugged.system.ioreport_macos import IoReport

GPU_STATES = Channel("GPU Stats", "GPUPH", states=(("OFF", 900), ("P1", 60), ("P7", 40)))
ENERGY = (
    Channel("Energy Model", "CPU Energy", "mJ", 8_000),
    Channel("Energy Model", "GPU Energy", "nJ", 500_000_000),
    Channel("Energy Model", "ANE0", "mJ", 0),
    Channel("Energy Model", "DRAM0", "uJ", 1_500_000),
    Channel("Energy Model", "ECPU", "mJ", 3_000),
)


def chip(*channels: Channel) -> AppleChip:
    return AppleChip(lambda: channels)


def test_busy_is_the_time_in_states_of_work() -> None:
    assert gpu_busy((GPU_STATES,)).value == pytest.approx(10.0)
    assert gpu_busy(ENERGY).basis is Basis.UNAVAILABLE


def test_what_our_processes_use_of_it_cannot_be_told() -> None:
    gpu, ane = MacAccelerators(chip(GPU_STATES, *ENERGY)).read({}, 1.0).adapters

    assert (gpu.kind, ane.kind) == (AdapterKind.GPU, AdapterKind.NPU)
    assert gpu.ours.basis is Basis.UNAVAILABLE
    assert ane.ours.basis is Basis.UNAVAILABLE


def test_a_neural_engine_that_drew_nothing_was_not_busy_and_one_that_did_is_not_guessed() -> None:
    drew = Channel("Energy Model", "ANE0", "mJ", 12)

    idle = MacAccelerators(chip(*ENERGY)).read({}, 1.0).adapters[1].whole
    busy = MacAccelerators(chip(drew)).read({}, 1.0).adapters[1].whole

    assert idle.is_zero
    assert busy.basis is Basis.UNAVAILABLE
    assert "0.012 J" in (busy.reason or "")


def test_power_adds_the_parts_up_once() -> None:
    power = MacPower(chip(*ENERGY))
    first, second = power.read(1.0), power.read(3.0)

    assert first.basis is Basis.UNAVAILABLE
    assert second.value == pytest.approx((8.0 + 0.5 + 1.5) / 2)


def test_both_readers_share_one_look() -> None:
    looks: list[int] = []

    def sample() -> tuple[Channel, ...]:
        looks.append(1)
        return (GPU_STATES, *ENERGY)

    shared = AppleChip(sample)
    MacAccelerators(shared).read({}, 5.0)
    MacPower(shared).read(5.0)

    assert len(looks) == 1


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has it")
def test_another_system_says_that_it_has_no_such_library() -> None:
    read = MacAccelerators(AppleChip(IoReport())).read({}, 1.0)

    assert read.adapters == ()
    assert read.unavailable == "This system has no IOReport."
