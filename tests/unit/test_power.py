"""Power and energy: counters that wrap, locked ones, batteries, the idle baseline."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from unplugged.core.reading import Basis, Reading, Unit, measured, unavailable
from unplugged.core.snapshot import Part, ProcessSample
from unplugged.system import idle_power, power_linux
from unplugged.system import meter as meter_module
from unplugged.system.accelerators import Accelerators
from unplugged.system.meter import Meter, NoAccelerators, NoPower
from unplugged.system.power import EnergyAccount
from unplugged.system.power_linux import LinuxPower, find_zones, passed_uj

from tests.unit import fake_system as fake
from tests.unit.snapshot_parts import no_speed
from tests.unit.snapshots import process

RANGE_UJ = 262_143_328_850


def add_zone(sys_root: Path, folder: str, name: str, energy_uj: int) -> Path:
    zone = sys_root / "class/powercap" / folder
    fake.write(zone / "name", name + "\n")
    fake.write(zone / "max_energy_range_uj", f"{RANGE_UJ}\n")
    fake.write(zone / "energy_uj", f"{energy_uj}\n")
    return zone / "energy_uj"


def add_battery(sys_root: Path, **values: str) -> None:
    folder = sys_root / "class/power_supply/BAT0"
    for name, value in {"type": "Battery", "status": "Discharging", **values}.items():
        fake.write(folder / name, value + "\n")


def test_no_part_of_the_machine_counts_twice(tmp_path: Path) -> None:
    add_zone(tmp_path, "intel-rapl:0", "package-0", 0)
    add_zone(tmp_path, "intel-rapl:0:0", "core", 0)
    add_zone(tmp_path, "intel-rapl:0:1", "dram", 0)
    add_zone(tmp_path, "intel-rapl:1", "psys", 0)
    add_zone(tmp_path, "intel-rapl-mmio:0", "package-0", 0)

    assert [zone.name for zone in find_zones(tmp_path)] == ["package-0", "dram"]


def test_power_is_energy_by_time(tmp_path: Path) -> None:
    counter = add_zone(tmp_path, "intel-rapl:0", "package-0", 1_000_000)
    power = LinuxPower(tmp_path)
    first = power.read(10.0)
    fake.write(counter, f"{1_000_000 + 31_000_000}\n")

    assert first.basis is Basis.UNAVAILABLE
    assert power.read(12.0) == Reading(15.5, "W", "RAPL package-0")


def test_a_counter_that_begins_again_is_no_negative_power() -> None:
    assert passed_uj(RANGE_UJ - 500, 1_500, RANGE_UJ) == 2_000


class Sleeper:
    """The clocks of a computer that sleeps now and then."""

    CLOCK_BOOTTIME = 7

    def __init__(self) -> None:
        self.awake_s = 1_000.0
        self.slept_s = 0.0

    def monotonic(self) -> float:
        return self.awake_s

    def clock_gettime(self, clock: int) -> float:
        assert clock == self.CLOCK_BOOTTIME
        return self.awake_s + self.slept_s


@pytest.mark.parametrize(
    ("after_uj", "watts"),
    [
        (31_000_000 + 8 * 3600 * 250_000, 7_201.0 / 28_801.0),  # it counted on, asleep
        (30_000_000, None),  # it was without power, and has begun again
    ],
)
def test_a_night_asleep_is_no_thousand_watts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after_uj: int, watts: float | None
) -> None:
    """The clock of the looks stands still in sleep, the counter of the CPU may not."""
    counter = add_zone(tmp_path, "intel-rapl:0", "package-0", 30_000_000)
    clocks = Sleeper()
    monkeypatch.setattr(power_linux, "time", clocks)
    power = LinuxPower(tmp_path)
    power.read(clocks.awake_s)
    clocks.awake_s += 1.0
    fake.write(counter, "30000001\n")
    power.read(clocks.awake_s)
    clocks.awake_s += 1.0
    clocks.slept_s += 8 * 3600.0
    fake.write(counter, f"{after_uj}\n")

    morning = power.read(clocks.awake_s)
    clocks.awake_s += 1.0
    fake.write(counter, f"{after_uj + 9_000_000}\n")

    assert morning.value == (None if watts is None else pytest.approx(watts, rel=1e-4))
    assert power.read(clocks.awake_s).value == pytest.approx(9.0)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_locked_counter_says_so(tmp_path: Path) -> None:
    add_zone(tmp_path, "intel-rapl:0", "package-0", 1).chmod(0)

    read = LinuxPower(tmp_path).read(1.0)

    assert "only root" in (read.reason or "")


def test_a_battery_is_read_while_it_discharges(tmp_path: Path) -> None:
    add_battery(tmp_path, power_now="12500000")

    assert LinuxPower(tmp_path).read(1.0) == Reading(12.5, "W", "battery, whole computer")


def test_current_and_voltage_do_as_well(tmp_path: Path) -> None:
    add_battery(tmp_path, current_now="1500000", voltage_now="12000000")

    assert LinuxPower(tmp_path).read(1.0).value == pytest.approx(18.0)


def test_a_charging_battery_is_not_what_the_computer_draws(tmp_path: Path) -> None:
    add_battery(tmp_path, status="Charging", power_now="30000000")

    read = LinuxPower(tmp_path).read(1.0)

    assert read.value is None
    assert "not discharging" in (read.reason or "")
    assert "no battery" not in (read.reason or "")


def test_a_battery_that_says_0_while_it_runs_the_computer_is_not_believed(tmp_path: Path) -> None:
    """Laptops do so when they wake up, some until they are plugged in anew."""
    add_battery(tmp_path, power_now="0")

    read = LinuxPower(tmp_path).read(1.0)

    assert read.value is None
    assert "does not tell how fast" in (read.reason or "")


def test_one_battery_of_two_is_not_what_the_computer_draws(tmp_path: Path) -> None:
    """The power of the other one can't be read, though its file is there."""
    add_battery(tmp_path, power_now="12500000")
    second = tmp_path / "class/power_supply/BAT1"
    fake.write(second / "type", "Battery\n")
    fake.write(second / "status", "Discharging\n")

    unread = LinuxPower(tmp_path).read(1.0)
    fake.write(second / "power_now", "0\n")  # it waits for its turn

    assert unread.value is None
    assert LinuxPower(tmp_path).read(1.0).value == 12.5


def test_nothing_to_read_is_not_zero(tmp_path: Path) -> None:
    read = LinuxPower(tmp_path).read(1.0)

    assert read.value is None
    assert "no energy counter" in (read.reason or "")


def watts(value: float) -> Reading:
    return measured(value, Unit.WATTS, "RAPL")


def test_energy_is_what_comes_on_top_of_idling() -> None:
    account = EnergyAccount()
    for idle_w in (5.0, 5.2, 4.8, 40.0, 5.0):  # another program woke up once
        account.add(watts(idle_w), 1.0, is_working=False)
    account.begin()
    for _ in range(1799):
        account.add(watts(25.0), 1.0, is_working=True)
    sample = account.add(watts(25.0), 1.0, is_working=True)

    assert sample.baseline.value == pytest.approx(5.0)
    assert sample.ours.value == pytest.approx(20.0)
    assert sample.energy.value == pytest.approx(10.0)
    assert sample.energy.basis is Basis.ESTIMATED


def test_without_an_idle_moment_nothing_is_subtracted_and_it_says_so() -> None:
    account = EnergyAccount()

    sample = account.add(watts(25.0), 3600.0, is_working=True)

    assert sample.baseline.value is None
    assert sample.energy.value == pytest.approx(25.0)
    assert "no idle moment" in (sample.ours.reason or "")


class Steady:
    """A power meter that always says the same."""

    def read(self, now_s: float) -> Reading:  # noqa: ARG002 - the protocol's
        return watts(25.0)

    def close(self) -> None:
        """Hold nothing."""


class Running:
    """A reader of processes that finds these."""

    def __init__(self, *found: ProcessSample) -> None:
        self.found = found

    def read(self, *_: object) -> tuple[ProcessSample, ...]:
        return self.found


class Clock:
    """Time that passes where a test says so, and a CPU that draws 12 W all the time."""

    def __init__(self, sys_root: Path) -> None:
        self.now_s = 1_000.0
        self.counter = add_zone(sys_root, "intel-rapl:0", "package-0", 0)
        self.let_pass(0.0)

    def monotonic(self) -> float:
        return self.now_s

    def let_pass(self, seconds: float) -> None:
        self.now_s += seconds
        fake.write(self.counter, f"{round(12e6 * self.now_s)}\n")


class SlowDriver:
    """NVML's child process: started every ten seconds, it answers after most of a second."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.looks = 0

    def read(self, *_: object) -> Accelerators:
        self.looks += 1
        self.clock.let_pass(0.8 if self.looks % 3 == 0 else 0.01)
        return Accelerators((), "NVML")

    def close(self) -> None:
        """Hold nothing."""


def test_a_slow_driver_of_a_gpu_makes_no_other_reading_larger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was used while it was waited for belongs to the next second, not to this one."""
    clock = Clock(tmp_path)
    monkeypatch.setattr(meter_module, "time", clock)
    meter = Meter(SlowDriver(clock), LinuxPower(tmp_path))
    late_s: list[float] = []

    class Processes:
        def read(self, _parts: object, now_s: float) -> tuple[ProcessSample, ...]:
            late_s.append(clock.now_s - now_s)
            return ()

    monkeypatch.setattr(meter, "_processes", Processes())
    meter.prime({})
    drawn = []
    for _ in range(7):
        clock.let_pass(1.0)
        drawn.append(meter.read({}, no_speed()).power.now.value)

    assert drawn == pytest.approx([12.0] * 7)
    assert set(late_s) == {0.0}, "their CPU time would be divided by too short a time"


@pytest.mark.parametrize(("cores", "idle_w"), [(0.05, 25.0), (1.6, None), (None, None)])
def test_a_question_that_is_answered_is_no_idle_moment(
    cores: float | None, idle_w: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a recording that is begun right after it would cost nothing: 0 Wh."""
    window = process(Part.MAIN, 4700, 0.9, 80 << 20, 1)
    answers = process(Part.ANSWERS, 4711, cores or 0.0, 400 << 20, 1)
    if cores is None:
        answers = replace(answers, cpu=unavailable(Unit.CORES, "process times", "It is new."))
    meter = Meter(NoAccelerators("None here."), Steady())
    monkeypatch.setattr(meter, "_processes", Running(window, answers))

    for _ in range(4):
        meter.read({}, no_speed(), is_working=False)
    meter.begin_work()
    power = meter.read({}, no_speed(), is_working=True).power

    assert power.baseline.value == idle_w
    assert (power.ours.value == 0.0) == (idle_w is not None)


def test_one_second_without_power_makes_the_energy_unknown_instead_of_too_small() -> None:
    account = EnergyAccount()
    account.add(watts(25.0), 1.0, is_working=True)
    account.add(unavailable(Unit.WATTS, "battery", "It charges."), 1.0, is_working=True)

    energy = account.add(watts(25.0), 1.0, is_working=True).energy

    assert (energy.value, energy.reason) == (None, "It charges.")


def test_work_that_begins_at_once_subtracts_what_was_measured_another_day(tmp_path: Path) -> None:
    """A command has no idle moment of its own; the window's is kept, and the day is said."""
    before = EnergyAccount()
    for _ in range(3):
        before.add(watts(5.0), 1.0, is_working=False)
    assert before.idle is not None
    idle_power.keep(tmp_path, before.idle)

    account = EnergyAccount(idle_power.kept(tmp_path))
    sample = account.add(watts(25.0), 3600.0, is_working=True)
    other = account.add(measured(25.0, Unit.WATTS, "battery"), 1.0, is_working=True)

    assert sample.energy.value == pytest.approx(20.0)
    assert sample.baseline.basis is Basis.ESTIMATED
    assert before.idle.day in (sample.baseline.reason or "")
    assert other.baseline.value is None, "a battery counts more than a package does"


def test_the_idle_power_is_measured_once(tmp_path: Path) -> None:
    class Counter:
        def __init__(self) -> None:
            self.looks = 0

        def read(self, now_s: float) -> Reading:  # noqa: ARG002 - the protocol's
            self.looks += 1
            return watts(4.0 + self.looks)

        def close(self) -> None:
            """Hold nothing."""

    counter = Counter()
    first = idle_power.measure(counter, tmp_path, wait_s=0.0)
    looks = counter.looks
    second = idle_power.measure(counter, tmp_path, wait_s=0.0)

    assert (first.value, first.basis) == (7.0, Basis.MEASURED)
    assert (second.value, second.basis) == (7.0, Basis.ESTIMATED)
    assert counter.looks == looks
    assert idle_power.measure(NoPower("It charges."), tmp_path / "other").value is None
