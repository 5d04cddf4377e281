"""Windows readers from recorded counter names and from the bytes of emi.h's structures."""

from __future__ import annotations

import struct
from collections.abc import Mapping

import pytest
from unplugged.core.reading import Basis
from unplugged.core.snapshot import AdapterKind, AdapterSample
from unplugged.system.accelerators_windows import COUNTER, WindowsAccelerators, parse_instances
from unplugged.system.open_files import OpenFiles
from unplugged.system.pdh_windows import PdhCounter, adapter_names
from unplugged.system.power_windows import (
    Meter,
    WindowsPower,
    chosen,
    parse_measurement,
    parse_metadata,
)

GPU = "0x00000000_0x0000D0B1"
NPU = "0x00000000_0x0001A2C3"
OURS, OTHER = 4128, 980
NAMES = {GPU: "Intel(R) Arc(TM) Graphics", NPU: "Intel(R) AI Boost"}


class Recorded:
    """Counters as `typeperf` lists them on a laptop with a GPU and an NPU."""

    def __init__(self, values: Mapping[str, float] | str) -> None:
        self.values = values
        self.is_closed = False

    def __call__(self) -> Mapping[str, float] | str:
        return self.values

    def close(self) -> None:
        self.is_closed = True


def instance(pid: int, luid: str, engine: int, kind: str) -> str:
    return f"pid_{pid}_luid_{luid}_phys_0_eng_{engine}_engtype_{kind}"


def adapters(values: Mapping[str, float]) -> dict[str, AdapterSample]:
    meter = WindowsAccelerators(Recorded(values), lambda: NAMES)
    read = meter.read({OURS: OpenFiles(OURS, ())}, 1.0)
    return {adapter.id: adapter for adapter in read.adapters}


def test_compute_counts_though_the_task_managers_headline_leaves_it_out() -> None:
    seen = adapters(
        {
            instance(OTHER, GPU, 0, "3D"): 12.5,
            instance(OTHER, GPU, 3, "VideoDecode"): 4.0,
            instance(OURS, GPU, 5, "Compute"): 61.0,
        }
    )[GPU]

    assert (seen.name, seen.kind) == ("Intel(R) Arc(TM) Graphics", AdapterKind.GPU)
    assert seen.ours.value == pytest.approx(61.0)
    assert seen.whole.value == pytest.approx(61.0)
    assert seen.engines[0].pid == OURS


def test_processes_add_up_on_one_engine() -> None:
    seen = adapters({instance(OTHER, GPU, 0, "3D"): 30.0, instance(OURS, GPU, 0, "3D"): 20.0})[GPU]

    assert seen.whole.value == pytest.approx(50.0)
    assert seen.ours.value == pytest.approx(20.0)


def test_an_adapter_that_only_computes_is_an_npu() -> None:
    seen = adapters({instance(OTHER, NPU, 0, "Compute"): 7.0, instance(OTHER, GPU, 0, "3D"): 1.0})

    assert seen[NPU].kind is AdapterKind.NPU
    assert seen[GPU].kind is AdapterKind.GPU
    assert seen[NPU].ours.basis is Basis.NO_CLIENT


def test_a_process_with_a_context_that_does_nothing_is_a_measured_zero() -> None:
    seen = adapters({instance(OURS, GPU, 0, "3D"): 0.0})[GPU]

    assert seen.ours.is_zero


def test_counters_that_fail_are_not_an_empty_machine() -> None:
    counters = Recorded("Windows has no such performance counter.")
    meter = WindowsAccelerators(counters, dict)
    read = meter.read({}, 1.0)
    meter.close()

    assert (read.adapters, read.unavailable) == ((), "Windows has no such performance counter.")
    assert counters.is_closed


class Pdh:
    """The part of pdh.dll that is used; each collecting gives the next of these answers."""

    def __init__(self, *collected: int) -> None:
        self.collected = [0, *collected]

    def PdhOpenQueryW(self, *_: object) -> int:  # noqa: N802 - PDH's name
        return 0

    def PdhAddEnglishCounterW(self, *_: object) -> int:  # noqa: N802 - PDH's name
        return 0

    def PdhCollectQueryData(self, *_: object) -> int:  # noqa: N802 - PDH's name
        return self.collected.pop(0) - (1 << 32)  # ctypes takes it for a signed number

    def PdhCloseQuery(self, *_: object) -> int:  # noqa: N802 - PDH's name
        return 0


@pytest.mark.parametrize(
    ("status", "is_known"),
    [(0x800007D5, True), (0xC0000BBA, False), (0xC0000BC6, False)],
    ids=["PDH_NO_DATA", "PDH_CSTATUS_INVALID_DATA", "PDH_INVALID_DATA"],
)
def test_data_that_are_not_valid_do_not_say_that_nobody_uses_a_gpu(
    status: int, is_known: bool
) -> None:
    meter = WindowsAccelerators(PdhCounter(COUNTER, Pdh(status)), lambda: NAMES)

    read = meter.read({OURS: OpenFiles(OURS, ())}, 1.0)

    assert (read.unavailable is None) == is_known
    assert {each.ours.basis for each in read.adapters} == ({Basis.NO_CLIENT} if is_known else set())


def test_names_that_are_no_engines_are_left_out() -> None:
    assert parse_instances({"_Total": 1.0, "pid_x_luid_0x0_0x0_phys_0_eng_0_engtype_3D": 1.0}) == ()


class Registry:
    """The part of winreg that is used, over a folder of keys as DirectX keeps it."""

    HKEY_LOCAL_MACHINE = 0
    keys = (
        {"AdapterLuid": 0x0000D0B1, "Description": NAMES[GPU]},
        {"DriverVersion": 1},
    )

    class Key(dict[str, object]):
        def __enter__(self) -> Registry.Key:
            return self

        def __exit__(self, *_: object) -> None:
            return None

    def OpenKey(self, _key: object, name: object) -> Key:  # noqa: N802 - winreg's name
        return self.Key(self.keys[name]) if isinstance(name, int) else self.Key()

    def QueryInfoKey(self, _key: object) -> tuple[int, int, int]:  # noqa: N802 - winreg's name
        return len(self.keys), 0, 0

    def EnumKey(self, _key: object, index: int) -> int:  # noqa: N802 - winreg's name
        return index

    def QueryValueEx(self, key: Key, name: str) -> tuple[object, int]:  # noqa: N802
        if name not in key:
            raise FileNotFoundError(name)
        return key[name], 0


def test_adapters_are_named_by_the_registry() -> None:
    assert adapter_names(Registry()) == {GPU: NAMES[GPU]}


def fixed(text: str) -> bytes:
    return text.encode("utf-16-le").ljust(32, b"\0")


def metadata(*names: str) -> bytes:
    head = fixed("Intel") + fixed("RAPL") + struct.pack("<HH", 1, len(names))
    encoded = [(name + "\0").encode("utf-16-le") for name in names]
    return head + b"".join(struct.pack("<IH", 0, len(name)) + name for name in encoded)


CHANNELS = ("RAPL_Package0_PKG", "RAPL_Package0_DRAM", "RAPL_Package0_PP0")


def test_channels_of_both_versions_have_names() -> None:
    name = "SYSTEM\0".encode("utf-16-le")
    first = (
        struct.pack("<I", 0) + fixed("Maker") + fixed("Meter") + struct.pack("<HH", 1, 14) + name
    )

    assert parse_metadata(2, metadata(*CHANNELS)) == CHANNELS
    assert parse_metadata(1, first) == ("SYSTEM",)


@pytest.mark.parametrize("length", [0, 10, 66, 70, 90])
def test_metadata_that_are_cut_off_are_refused(length: int) -> None:
    with pytest.raises(ValueError, match=r"cut off"):
        parse_metadata(2, metadata(*CHANNELS)[:length])


def test_no_part_of_the_chip_counts_twice() -> None:
    assert chosen(CHANNELS) == (0, 1)
    assert chosen(("CPU_CLUSTER_0", "SYS")) == (1,)
    assert chosen(("RAPL_Package0_PP0",)) == ()


def test_power_is_energy_by_the_meters_own_time() -> None:
    def measurement(seconds: float, joules: tuple[float, float, float]) -> bytes:
        return b"".join(
            struct.pack("<QQ", round(joule / 3600e-12), round(seconds * 1e7)) for joule in joules
        )

    answers = [measurement(100.0, (5.0, 1.0, 3.0)), measurement(102.0, (35.0, 5.0, 20.0)), None]
    power = WindowsPower([Meter(CHANNELS, lambda: answers.pop(0))])
    first, second, third = (power.read(0.0) for _ in range(3))

    assert first.basis is Basis.UNAVAILABLE
    assert second.value == pytest.approx(17.0)  # 30 J of the package and 4 J of memory in 2 s
    assert third.basis is Basis.UNAVAILABLE


def test_a_meter_that_begins_again_or_answers_in_part_gives_no_number() -> None:
    """Its driver was renewed, or the computer was without power in between."""

    def measurement(seconds: float, joules: float) -> bytes:
        return struct.pack("<QQ", round(joules / 3600e-12), round(seconds * 1e7)) * len(CHANNELS)

    answers = [
        measurement(100.0, 5_000.0),
        measurement(101.0, 3.0),
        measurement(102.0, 8.0)[:16],
        measurement(103.0, 13.0),
    ]
    power = WindowsPower([Meter(CHANNELS, lambda: answers.pop(0))])
    read = [power.read(0.0).value for _ in range(4)]

    assert read[:3] == [None, None, None]
    assert read[3] == pytest.approx(10.0)  # package and memory, 10 J each in the last 2 s


def test_a_computer_without_a_meter_says_so() -> None:
    assert WindowsPower([]).read(0.0).basis is Basis.UNAVAILABLE
    with pytest.raises(ValueError, match=r"cut off"):
        parse_measurement(b"\0" * 20, 2)
