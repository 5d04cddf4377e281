"""Readers of Apple's chips from channels as IOReport names them on an M-series Mac."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

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


class Library:
    """CoreFoundation and IOReport in one: samples are numbers, and 0 is the one that failed."""

    def __init__(self, *samples: int) -> None:
        self.samples = list(samples)
        self.released: list[int] = []

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - a function of a library
        function = Function(1)
        setattr(self, name, function)
        if name == "IOReportCreateSamples":
            function.answer = lambda *_: self.samples.pop(0)
        elif name == "IOReportCreateSamplesDelta":
            function.answer = lambda before, now, _: self._delta(before, now)
        elif name == "CFArrayGetCount":
            function.answer = lambda _: 0
        elif name == "CFRelease":
            function.answer = self._release
        return function

    def _delta(self, before: ctypes.c_void_p, now: ctypes.c_void_p) -> int:
        assert before.value
        assert now.value
        return 99

    def _release(self, what: ctypes.c_void_p) -> None:
        assert what.value, "CFRelease ends the program when it is given NULL"
        self.released.append(what.value)


class Function:
    """One function of a library; its types may be set."""

    def __init__(self, value: int) -> None:
        self.answer: Callable[..., int | None] = lambda *_: value
        self.restype: object = None

    def __call__(self, *arguments: object) -> int | None:
        return self.answer(*arguments)


def test_a_look_without_a_sample_does_not_end_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next one has nothing to compare with, and the one after that is a real one again."""
    library = Library(11, 12, 0, 13, 14)
    monkeypatch.setattr(ctypes, "CDLL", lambda _: library)
    report = IoReport()
    library.released.clear()

    said = [report() for _ in range(5)]

    first = "There is no earlier look to compare with yet."
    assert said == [first, (), "IOReport gives no sample.", first, ()]
    assert [each for each in library.released if 10 < each < 20] == [11, 12, 13], "none is kept"


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has it")
def test_another_system_says_that_it_has_no_such_library() -> None:
    read = MacAccelerators(AppleChip(IoReport())).read({}, 1.0)

    assert read.adapters == ()
    assert read.unavailable == "This system has no IOReport."
