"""What the system refuses for a moment, or for good, ends no sampling and is no number."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest
from unplugged.cli import doctor
from unplugged.core.reading import Basis, Unit, measured
from unplugged.core.snapshot import Snapshot
from unplugged.runtime import benchmark
from unplugged.runtime.sampler import Sampler
from unplugged.system import bandwidth, link, machine_load, network
from unplugged.system.open_files import OpenFiles

PATIENCE_S = 60.0


@pytest.fixture
def sampler() -> Iterator[Sampler]:
    """The real one over this machine, twenty times a second."""
    made = Sampler(interval_s=0.05)
    yield made
    made.stop()


def one_after(sampler: Sampler, count: int) -> Snapshot:
    """Return the newest snapshot as soon as there are more than ``count``."""
    deadline_s = time.monotonic() + PATIENCE_S
    while len(sampler.history) <= count:
        assert time.monotonic() < deadline_s, "no more snapshots come"
        time.sleep(0.02)
    assert sampler.latest is not None
    return sampler.latest


def failing(error: Exception) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> object:
        raise error

    return fail


def test_a_network_card_that_goes_while_it_is_looked_at_ends_no_sampling(
    sampler: Sampler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As psutil 7.2.2 says it on Windows; its issue 2941."""
    sampler.start()
    one_after(sampler, 0)

    error = RuntimeError("GetIfEntry() or GetIfEntry2() syscalls failed.")
    with monkeypatch.context() as patch:
        patch.setattr(psutil, "net_io_counters", failing(error))
        during = one_after(sampler, len(sampler.history) + 1)
    after = one_after(sampler, len(sampler.history) + 1)

    assert during.network.machine.basis is Basis.UNAVAILABLE
    assert after.network.machine.basis is Basis.MEASURED


def test_bytes_of_all_adapters_outlast_one_that_is_pulled_and_plugged_in_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its bytes have passed; a sum over the adapters of the moment would fall below 0."""

    def seen(**adapters: int) -> None:
        counters = {
            name: SimpleNamespace(bytes_sent=0, bytes_recv=count)
            for name, count in adapters.items()
        }
        monkeypatch.setattr(psutil, "net_io_counters", lambda **_: counters)

    seen(lo=5, eth0=1_000, usb0=70_000)
    traffic = network.Traffic()
    passed = []
    for adapters in (
        {"eth0": 1_100, "usb0": 75_000},
        {"eth0": 1_200},
        {"eth0": 1_300, "usb0": 40},
        {"eth0": 1_300, "usb0": 90, "wwan0": 7},
    ):
        seen(lo=9_000, **adapters)
        passed.append(traffic.read().value)

    assert passed == [5_100, 5_200, 5_340, 5_397]


@pytest.mark.parametrize(
    "error",
    [
        SystemError("<built-in function cpu_freq> returned a result with an exception set"),
        RuntimeError("'pmgr' entry was not found in AppleARMIODevice service"),
    ],
)
def test_a_mac_whose_clock_is_not_told_is_sampled_all_the_same(
    sampler: Sampler, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """As psutil 7.2.2 fails on an M5 and on a virtual Mac; its issues 2841 and 2382."""
    monkeypatch.setattr(machine_load, "_IS_LINUX", False)
    monkeypatch.setattr(machine_load, "_IS_MACOS", True)
    monkeypatch.setattr(psutil, "cpu_freq", failing(error))

    sampler.start()

    assert one_after(sampler, 1).cpu.frequency.basis is Basis.UNAVAILABLE


def test_the_highest_clock_of_a_mac_is_not_the_clock_now(monkeypatch: pytest.MonkeyPatch) -> None:
    """psutil gives it whatever the CPUs do, as its own source says."""
    monkeypatch.setattr(machine_load, "_IS_LINUX", False)
    monkeypatch.setattr(machine_load, "_IS_MACOS", True)
    highest = SimpleNamespace(current=3228.0, min=600.0, max=3228.0)
    monkeypatch.setattr(psutil, "cpu_freq", lambda: highest)

    assert machine_load.read_frequency().basis is Basis.UNAVAILABLE


@pytest.mark.skipif(sys.platform == "win32", reason="psutil fails so on a Mac")
def test_free_memory_that_is_not_told_is_not_zero(
    sampler: Sampler, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As psutil 7.2.2 fails on macOS 27; its issue 2853. A meeting begins all the same."""
    built_in = psutil.virtual_memory().total
    bandwidth.keep(tmp_path, measured(1e10, Unit.BYTES_PER_SECOND, bandwidth.SOURCE))
    said = "host_statistics64(HOST_VM_INFO64) syscall failed: (ipc/mig) array not large enough"
    monkeypatch.setattr(psutil, "virtual_memory", failing(RuntimeError(said)))

    sampler.start()
    memory = one_after(sampler, 1).memory

    assert memory.total.value == pytest.approx(built_in)
    assert memory.available.basis is Basis.UNAVAILABLE
    assert bandwidth.kept(tmp_path).value == 1e10, "each meeting asks for it when it begins"
    assert bandwidth.measure(1).basis is Basis.UNAVAILABLE
    told = doctor._memory(machine_load.read_memory())
    assert re.fullmatch(r"\d+\.\d GiB; The system does not let us look at it\.", told)
    benchmark._require_room("llama-3.2-1b", tmp_path)


def test_connections_that_are_not_told_are_not_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """As psutil fails on a Mac; its issue 2116."""
    error = RuntimeError("proc_pidinfo(PROC_PIDLISTFDS) 2/2 syscall failed")
    monkeypatch.setattr(network, "_IS_LINUX", False)
    monkeypatch.setattr(psutil.Process, "net_connections", failing(error))

    read = network.NetworkMeter().read({os.getpid(): OpenFiles(os.getpid(), ())})

    assert read.sockets == ()
    assert read.socket_count.basis is Basis.UNAVAILABLE


def test_a_link_that_is_not_told_is_no_pulled_cable(monkeypatch: pytest.MonkeyPatch) -> None:
    """An adapter that comes between two questions of psutil's makes it fail on Windows."""
    monkeypatch.setattr(link, "_IS_LINUX", False)
    error = RuntimeError("GetIfTable() syscall failed")
    monkeypatch.setattr(psutil, "net_if_stats", failing(error))

    assert link.read_link().is_up is None
