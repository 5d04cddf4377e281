"""GPUs and NPUs on Linux, from fake trees: busy is seen, and nothing passes for zero that isn't."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from unplugged.core.reading import Basis, Reading
from unplugged.core.snapshot import AdapterKind, AdapterSample
from unplugged.system.accelerators_linux import LinuxAccelerators, find_adapters
from unplugged.system.nvml import Answer, NvidiaMeter
from unplugged.system.open_files import OpenFiles, open_files

from tests.unit import fake_system as fake

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it has no symbolic links to fake")

INTEL = "0000:00:02.0"
AMD = "0000:03:00.0"
NPU = "0000:00:0b.0"
NVIDIA = "0000:01:00.0"
PID = 4711


@pytest.fixture
def sys_root(tmp_path: Path) -> Path:
    return tmp_path / "sys"


@pytest.fixture
def proc(tmp_path: Path) -> Path:
    return tmp_path / "proc"


def files_of(proc: Path, *pids: int) -> dict[int, OpenFiles]:
    found = {pid: open_files(pid, proc) for pid in pids}
    return {pid: files for pid, files in found.items() if files is not None}


class Look:
    """Looks twice, one second apart, with a change in between."""

    def __init__(self, sys_root: Path, proc: Path, *pids: int) -> None:
        self.proc, self.pids = proc, pids
        self.meter = LinuxAccelerators(sys_root, proc)
        self.now_s = 100.0

    def __call__(self) -> AdapterSample:
        self.now_s += 1.0
        return self.meter.read(files_of(self.proc, *self.pids), self.now_s).adapters[0]


def test_adapters_have_names_and_npus_are_no_gpus(sys_root: Path, proc: Path) -> None:
    fake.add_pci(sys_root, INTEL, vendor=0x8086, device=0x46A6, driver="i915", node="card0")
    fake.add_pci(
        sys_root, NPU, vendor=0x8086, device=0x7D1D, pci_class=0x120000,
        driver="intel_vpu", node="accel0",
    )  # fmt: skip
    fake.add_pci(sys_root, NVIDIA, vendor=0x10DE, device=0x2684, pci_class=0x030200)
    fake.add_pci(sys_root, "0000:00:1f.3", vendor=0x8086, device=0x51C8, pci_class=0x040300)
    fake.write(
        proc / "driver/nvidia/gpus" / NVIDIA / "information", "Model: \t\t NVIDIA RTX 4090\n"
    )

    found = {adapter.id: adapter for adapter in find_adapters(sys_root, proc)}

    assert sorted(found) == [INTEL, NPU, NVIDIA]
    assert (found[INTEL].kind, found[INTEL].driver) == (AdapterKind.GPU, "i915")
    assert "Intel" in found[INTEL].name
    assert found[NPU].kind is AdapterKind.NPU
    assert (found[NVIDIA].name, found[NVIDIA].driver) == ("NVIDIA RTX 4090", "")


def test_a_process_that_keeps_the_render_engine_busy_is_seen(sys_root: Path, proc: Path) -> None:
    fake.add_pci(sys_root, INTEL, vendor=0x8086, device=0x46A6, driver="i915", node="card0")
    text = fake.I915.format(client=1, place=INTEL, render=5_000_000_000, video=0)
    fake.add_process(proc, PID, {9: "/dev/dri/renderD128"}, {9: text})
    look = Look(sys_root, proc, PID)
    look()
    text = fake.I915.format(client=1, place=INTEL, render=5_250_000_000, video=800_000_000)
    fake.write(proc / f"{PID}/fdinfo/9", text)

    seen = look()

    by_name = {engine.name: engine for engine in seen.engines}
    assert by_name["render"].busy.value == pytest.approx(25.0)
    assert by_name["render"].pid == PID
    assert by_name["video"].busy.value == pytest.approx(40.0)  # 0.8 s of two engines
    assert by_name["copy"].busy.is_zero
    assert seen.ours.value == pytest.approx(40.0)
    assert seen.ours.basis is Basis.MEASURED


def test_a_client_that_began_between_two_looks_counts_from_its_first_nanosecond(
    sys_root: Path, proc: Path
) -> None:
    fake.add_pci(sys_root, INTEL, vendor=0x8086, device=0x46A6, driver="i915", node="card0")
    fake.add_process(proc, PID, {3: "/dev/null"}, {})
    look = Look(sys_root, proc, PID)
    first = look()
    text = fake.I915.format(client=1, place=INTEL, render=500_000_000, video=0)
    fake.add_process(proc, PID, {9: "/dev/dri/renderD128"}, {9: text})

    assert first.ours.basis is Basis.NO_CLIENT
    assert look().ours.value == pytest.approx(50.0)


def test_a_client_seen_for_the_first_time_is_not_zero(sys_root: Path, proc: Path) -> None:
    fake.add_pci(sys_root, INTEL, vendor=0x8086, device=0x46A6, driver="i915", node="card0")
    text = fake.I915.format(client=1, place=INTEL, render=5_000_000_000, video=0)
    fake.add_process(proc, PID, {9: "/dev/dri/renderD128"}, {9: text})

    assert Look(sys_root, proc, PID)().ours.basis is Basis.UNAVAILABLE


def test_an_idle_client_is_a_measured_zero(sys_root: Path, proc: Path) -> None:
    fake.add_pci(sys_root, INTEL, vendor=0x8086, device=0x46A6, driver="i915", node="card0")
    text = fake.I915.format(client=1, place=INTEL, render=5_000_000_000, video=0)
    fake.add_process(proc, PID, {9: "/dev/dri/renderD128"}, {9: text})
    look = Look(sys_root, proc, PID)
    look()

    assert look().ours.is_zero


def test_one_client_open_twice_counts_once(sys_root: Path, proc: Path) -> None:
    fake.add_pci(sys_root, AMD, vendor=0x1002, device=0x744C, driver="amdgpu", node="card1")
    opened = {9: "/dev/dri/renderD128", 10: "/dev/dri/card1"}
    text = fake.AMDGPU.format(place=AMD, gfx=0)
    fake.add_process(proc, PID, opened, {9: text, 10: text})
    look = Look(sys_root, proc, PID)
    look()
    for fd in opened:
        fake.write(proc / f"{PID}/fdinfo/{fd}", fake.AMDGPU.format(place=AMD, gfx=300_000_000))

    assert look().ours.value == pytest.approx(30.0)


def test_xe_counts_cycles(sys_root: Path, proc: Path) -> None:
    fake.add_pci(sys_root, INTEL, vendor=0x8086, device=0x64A0, driver="xe", node="card0")
    text = fake.XE.format(place=INTEL, busy=1_000, total=70_000_000)
    fake.add_process(proc, PID, {9: "/dev/dri/renderD128"}, {9: text})
    look = Look(sys_root, proc, PID)
    look()
    fake.write(
        proc / f"{PID}/fdinfo/9", fake.XE.format(place=INTEL, busy=3_841_000, total=89_200_000)
    )

    assert look().ours.value == pytest.approx(20.0)


def test_a_fresh_xe_client_has_no_share_yet_instead_of_one_near_zero(
    sys_root: Path, proc: Path
) -> None:
    """All cycles count since the start of the device, busy ones since the client's."""
    fake.add_pci(sys_root, INTEL, vendor=0x8086, device=0x64A0, driver="xe", node="card0")
    fake.add_process(proc, PID, {3: "/dev/null"}, {})
    look = Look(sys_root, proc, PID)
    look()
    text = fake.XE.format(place=INTEL, busy=19_000_000, total=99_000_000_000)
    fake.add_process(proc, PID, {9: "/dev/dri/renderD128"}, {9: text})

    assert look().ours.basis is Basis.UNAVAILABLE


@pytest.mark.parametrize(
    ("busy", "total"),
    [
        (
            19_000_000,
            500_000,
        ),  # all cycles have begun again: their register was full
        (1_000, 500_000),
        (500, 89_200_000),  # the kernel lets a counter step back until it catches up
    ],
)
def test_cycles_that_step_back_are_not_zero(
    sys_root: Path, proc: Path, busy: int, total: int
) -> None:
    fake.add_pci(sys_root, INTEL, vendor=0x8086, device=0x64A0, driver="xe", node="card0")
    text = fake.XE.format(place=INTEL, busy=1_000, total=70_000_000)
    fake.add_process(proc, PID, {9: "/dev/dri/renderD128"}, {9: text})
    look = Look(sys_root, proc, PID)
    look()
    fake.write(proc / f"{PID}/fdinfo/9", fake.XE.format(place=INTEL, busy=busy, total=total))

    assert look().ours.basis is Basis.UNAVAILABLE


def test_busy_time_that_steps_back_is_not_zero(sys_root: Path, proc: Path) -> None:
    fake.add_pci(sys_root, INTEL, vendor=0x8086, device=0x46A6, driver="i915", node="card0")
    text = fake.I915.format(client=1, place=INTEL, render=5_000_000_000, video=0)
    fake.add_process(proc, PID, {9: "/dev/dri/renderD128"}, {9: text})
    look = Look(sys_root, proc, PID)
    look()
    text = fake.I915.format(client=1, place=INTEL, render=4_999_000_000, video=0)
    fake.write(proc / f"{PID}/fdinfo/9", text)

    assert look().ours.basis is Basis.UNAVAILABLE


def test_npu_of_amd_by_fdinfo_and_of_intel_by_its_counter(sys_root: Path, proc: Path) -> None:
    npu = fake.add_pci(
        sys_root, NPU, vendor=0x8086, device=0x7D1D, pci_class=0x120000,
        driver="intel_vpu", node="accel0",
    )  # fmt: skip
    fake.write(npu / "npu_busy_time_us", "1000000\n")
    fake.add_process(proc, PID, {}, {})
    look = Look(sys_root, proc, PID)
    first = look()
    fake.write(npu / "npu_busy_time_us", "1350000\n")
    seen = look()

    assert first.whole.basis is Basis.UNAVAILABLE
    assert seen.kind is AdapterKind.NPU
    assert seen.whole.value == pytest.approx(35.0)
    assert seen.ours.basis is Basis.NO_CLIENT


def test_npu_of_amd_is_counted_per_process(sys_root: Path, proc: Path) -> None:
    fake.add_pci(
        sys_root, NPU, vendor=0x1022, device=0x17F0, pci_class=0x118000,
        driver="amdxdna", node="accel0",
    )  # fmt: skip
    text = fake.AMDXDNA.format(place=NPU, npu=0)
    fake.add_process(proc, PID, {5: "/dev/accel/accel0"}, {5: text})
    look = Look(sys_root, proc, PID)
    look()
    fake.write(proc / f"{PID}/fdinfo/5", fake.AMDXDNA.format(place=NPU, npu=600_000_000))

    seen = look()

    assert seen.kind is AdapterKind.NPU
    assert seen.ours.value == pytest.approx(60.0)


@pytest.mark.parametrize(
    ("driver", "target", "fdinfo"),
    [
        ("nouveau", "/dev/dri/renderD128", fake.SILENT.format(place=NVIDIA)),
        ("nouveau", "/dev/dri/renderD128", "pos:\t0\n"),
        ("nvidia", "/dev/nvidia0", "pos:\t0\n"),
        ("nvidia", "/dev/nvidiactl", "pos:\t0\n"),
        ("amdgpu", "/dev/kfd", "pos:\t0\n"),
    ],
)
def test_an_open_device_without_counters_is_never_zero(
    sys_root: Path, proc: Path, driver: str, target: str, fdinfo: str
) -> None:
    fake.add_pci(sys_root, NVIDIA, vendor=0x10DE, device=0x2684, driver=driver, node="card0")
    fake.add_process(proc, PID, {9: target}, {9: fdinfo})
    look = Look(sys_root, proc, PID)
    if driver == "nvidia":
        look.meter._nvidia = NvidiaMeter(ask=dict)
    look()

    ours = look().ours

    assert ours.basis is Basis.UNAVAILABLE
    assert ours.reason is not None
    assert "has the device open" in ours.reason


def test_a_process_that_may_not_be_looked_into_is_never_zero(sys_root: Path, proc: Path) -> None:
    fake.add_pci(sys_root, INTEL, vendor=0x8086, device=0x46A6, driver="i915", node="card0")
    meter = LinuxAccelerators(sys_root, proc)
    locked = {PID: OpenFiles(PID, (), "The system does not let us look into the process.")}

    ours = meter.read(locked, 1.0).adapters[0].ours

    assert (ours.value, ours.basis) == (None, Basis.UNAVAILABLE)


def test_devices_that_a_sandbox_hides_are_not_taken_for_none(sys_root: Path, proc: Path) -> None:
    hidden = LinuxAccelerators(sys_root, proc).read({}, 1.0)
    (sys_root / "class/net").mkdir(parents=True)
    none = LinuxAccelerators(sys_root, proc).read({}, 1.0)

    assert (hidden.adapters, none.adapters) == ((), ())
    assert hidden.unavailable is not None
    assert none.unavailable is None


def test_whole_gpu_of_amd_is_what_its_driver_says(sys_root: Path, proc: Path) -> None:
    gpu = fake.add_pci(sys_root, AMD, vendor=0x1002, device=0x744C, driver="amdgpu", node="card0")
    fake.write(gpu / "gpu_busy_percent", "37\n")

    assert Look(sys_root, proc)().whole == Reading(37.0, "%", "gpu_busy_percent")


def test_whole_gpu_of_intel_is_at_most_the_time_it_was_awake(sys_root: Path, proc: Path) -> None:
    gpu = fake.add_pci(sys_root, INTEL, vendor=0x8086, device=0x46A6, driver="i915", node="card0")
    asleep = gpu / "drm/card0/gt/gt0/rc6_residency_ms"
    fake.write(asleep, "5000\n")
    look = Look(sys_root, proc)
    look()
    fake.write(asleep, "5900\n")

    whole = look().whole

    assert whole.value == pytest.approx(10.0)
    assert whole.basis is Basis.ESTIMATED


def test_a_gpu_without_a_driver_has_no_clients(sys_root: Path, proc: Path) -> None:
    fake.add_pci(sys_root, NVIDIA, vendor=0x10DE, device=0x2684)
    fake.add_process(proc, PID, {}, {})

    seen = Look(sys_root, proc, PID)()

    assert (seen.whole.basis, seen.ours.basis) == (Basis.NO_CLIENT, Basis.NO_CLIENT)


def test_nvidia_is_asked_every_ten_seconds_only() -> None:
    asked: list[int] = []

    def ask() -> Answer:
        asked.append(1)
        return {NVIDIA: 12.0}

    meter = NvidiaMeter(ask)
    values = [meter.read(NVIDIA, now_s).value for now_s in (0.0, 1.0, 9.9, 10.0)]

    assert values == [12.0] * 4
    assert len(asked) == 2
    assert meter.read("0000:09:00.0", 11.0).basis is Basis.UNAVAILABLE
