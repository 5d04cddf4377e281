"""NVML: a stand-in for the library is asked in this process, a real child where there is none."""

from __future__ import annotations

import ctypes
import errno
import os
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

import pytest
from unplugged.core.reading import Basis
from unplugged.system.nvml import NvidiaMeter, ask_in_child, ask_library


def pointed_at(reference: object) -> Any:  # noqa: ANN401 - whatever byref() was made of
    """Return what a reference points at; ctypes has no public way."""
    return reference._obj  # type: ignore[attr-defined]  # see above


class TwoGpus:
    """Answers like a driver with two GPUs, of which the second doesn't tell its load."""

    is_down = False

    def nvmlInit_v2(self) -> int:  # noqa: N802 - NVML's name
        return 0

    def nvmlShutdown(self) -> int:  # noqa: N802 - NVML's name
        self.is_down = True
        return 0

    def nvmlDeviceGetCount_v2(self, count: object) -> int:  # noqa: N802 - NVML's name
        pointed_at(count).value = 2
        return 0

    def nvmlDeviceGetHandleByIndex_v2(self, index: int, handle: object) -> int:  # noqa: N802
        pointed_at(handle).value = index + 1
        return 0

    def nvmlDeviceGetPciInfo_v3(self, handle: ctypes.c_void_p, info: object) -> int:  # noqa: N802
        place = pointed_at(info)
        place.domain, place.bus, place.device = 0, 0x40 + (handle.value or 0), 0
        return 0

    def nvmlDeviceGetUtilizationRates(  # noqa: N802
        self, handle: ctypes.c_void_p, load: object
    ) -> int:
        pointed_at(load).gpu = 61
        return 0 if handle.value == 1 else 3  # NVML_ERROR_NOT_SUPPORTED


def test_each_gpu_that_tells_is_told_and_the_library_is_left() -> None:
    library = TwoGpus()

    assert ask_library(library) == {"0000:41:00.0": 61.0}
    assert library.is_down


def test_a_driver_that_does_not_answer_is_no_zero() -> None:
    class Dead:
        def nvmlInit_v2(self) -> int:  # noqa: N802 - NVML's name
            return 9  # NVML_ERROR_DRIVER_NOT_LOADED

    assert ask_library(Dead()) == "The NVIDIA driver does not answer."


def test_the_library_is_looked_for_in_a_child_only() -> None:
    answer = ask_in_child()

    maps = Path("/proc/self/maps")
    assert answer  # without the driver a sentence, with it the GPUs
    if maps.exists():
        assert "libnvidia-ml" not in maps.read_text(encoding="utf-8")


def test_a_child_that_cannot_be_started_is_no_answer_and_ends_no_sampling(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The models may have left no memory for one more process."""

    def refuse(_process: object) -> object:
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))

    monkeypatch.setattr(SpawnProcess, "_Popen", staticmethod(refuse))

    reading = NvidiaMeter().read("0000:01:00.0", 1.0)

    assert reading.basis is Basis.UNAVAILABLE
