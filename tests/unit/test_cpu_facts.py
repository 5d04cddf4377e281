"""What is read of the CPU, against machines laid out as files and against this one."""

from __future__ import annotations

import mmap
import os
import subprocess
import sys
from pathlib import Path

import pytest
from unplugged.core.budget import budget_for
from unplugged.system.cpu import (
    cgroup_cpus,
    feature_names,
    linux_performance_cores,
    read_cpu,
)
from unplugged.system.process import read_process

MIB = 1 << 20


def _sysfs(root: Path, capacities: dict[int, int], siblings: dict[int, str]) -> Path:
    sysfs = root / "devices" / "system" / "cpu"
    for cpu, siblings_list in siblings.items():
        topology = sysfs / f"cpu{cpu}" / "topology"
        topology.mkdir(parents=True)
        (topology / "thread_siblings_list").write_text(f"{siblings_list}\n")
        if cpu in capacities:
            (sysfs / f"cpu{cpu}" / "cpu_capacity").write_text(f"{capacities[cpu]}\n")
    return sysfs


def test_an_intel_hybrid_counts_its_fast_cores_once_per_core(tmp_path: Path) -> None:
    siblings = {0: "0-1", 1: "0-1", 2: "2-3", 3: "2-3", 4: "4", 5: "5"}
    sysfs = _sysfs(tmp_path, {}, siblings)
    fast = tmp_path / "devices" / "cpu_core"
    fast.mkdir()
    (fast / "cpus").write_text("0-3\n")

    assert linux_performance_cores(sysfs) == 2


def test_an_arm_with_big_and_little_cores_counts_the_big_ones(tmp_path: Path) -> None:
    siblings = {cpu: str(cpu) for cpu in range(6)}
    capacities = {0: 446, 1: 446, 2: 446, 3: 446, 4: 1024, 5: 1024}

    assert linux_performance_cores(_sysfs(tmp_path, capacities, siblings)) == 2


def test_a_cpu_of_one_kind_has_no_fast_cores(tmp_path: Path) -> None:
    siblings = {0: "0", 1: "1"}

    assert linux_performance_cores(_sysfs(tmp_path / "a", {}, siblings)) is None
    assert linux_performance_cores(_sysfs(tmp_path / "b", {0: 1024, 1: 1024}, siblings)) is None


@pytest.mark.parametrize(
    ("files", "cpus"),
    [
        ({"cpu.max": "150000 100000"}, 1.5),
        ({"cpu.max": "max 100000"}, None),
        ({"cpu/cpu.cfs_quota_us": "200000", "cpu/cpu.cfs_period_us": "100000"}, 2.0),
        ({"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000"}, None),
        ({}, None),
    ],
)
def test_a_containers_limit_is_read(
    tmp_path: Path, files: dict[str, str], cpus: float | None
) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text + "\n")

    assert cgroup_cpus(tmp_path) == cpus


def test_flags_of_the_system_become_our_names() -> None:
    flags = "fpu sse2 avx2 avx512f avx512_vnni avx_vnni amx_int8".split()

    assert feature_names(flags) == ("AVX2", "AVX512F", "AVX512-VNNI", "AVX-VNNI", "AMX-INT8")
    assert feature_names(["asimd", "asimddp", "i8mm"]) == ("NEON", "dotprod", "i8mm")


def test_this_machine_gives_values_or_reasons_and_a_budget() -> None:
    cpu = read_cpu()

    for known in (cpu.model, cpu.logical, cpu.physical, cpu.performance, cpu.usable):
        assert known.source
        assert (known.value is None) == bool(known.unavailable)
    assert set(cpu.features.present).isdisjoint(cpu.features.absent)
    assert bool(cpu.features.present or cpu.features.absent) != bool(cpu.features.unavailable)
    assert budget_for(cpu.cores).speech_threads >= 1


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no affinity on this system")
def test_affinity_is_respected() -> None:
    code = (
        "import os; os.sched_setaffinity(0, [min(os.sched_getaffinity(0))]);"
        "from unplugged.system.cpu import read_cpu; print(read_cpu().usable.value)"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout.strip() == "1"


def test_memory_and_time_of_a_process_follow_what_it_does() -> None:
    before = read_process(os.getpid())
    with mmap.mmap(-1, 64 * MIB) as fresh:  # the allocator might hand out memory it already holds
        fresh.write(b"\x01" * (64 * MIB))
        after = read_process(os.getpid())

    assert before.rss.value is not None
    assert after.rss.value is not None
    assert after.rss.value - before.rss.value > 48 * MIB
    if after.peak_rss.value is not None:
        assert after.peak_rss.value >= after.rss.value - MIB
    assert before.cpu.value is not None
    assert after.cpu.value is not None
    assert after.cpu.value >= before.cpu.value > 0


def test_a_process_that_is_gone_has_no_values_and_says_so() -> None:
    child = subprocess.Popen([sys.executable, "-c", "pass"])
    child.wait(timeout=60)

    cost = read_process(child.pid)

    for reading in (cost.rss, cost.peak_rss, cost.pss, cost.cpu):
        assert reading.value is None
        assert reading.unavailable
