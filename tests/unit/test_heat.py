"""Temperature and throttling: what the sensors say, and CPUs that come and go."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from unplugged.system.heat import HeatMeter

from tests.unit import fake_system as fake

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems have no sysfs"
)


def test_the_hottest_sensor_and_throttling_since_the_first_look(tmp_path: Path) -> None:
    chip = tmp_path / "class/hwmon/hwmon3"
    fake.write(chip / "name", "coretemp\n")
    fake.write(chip / "temp1_input", "61000\n")
    fake.write(chip / "temp2_input", "64500\n")
    disk = tmp_path / "class/hwmon/hwmon1"
    fake.write(disk / "name", "nvme\n")
    fake.write(disk / "temp1_input", "80000\n")
    counts = [
        tmp_path / f"devices/system/cpu/cpu{cpu}/thermal_throttle/core_throttle_count"
        for cpu in (0, 1)
    ]
    for path in counts:
        fake.write(path, "100\n")
    meter = HeatMeter(tmp_path)
    fake.write(counts[1], "103\n")

    sample = meter.read()

    assert sample.temperature.value == pytest.approx(64.5)
    assert sample.throttled.value == 3


def test_a_cpu_that_is_switched_off_takes_nothing_back(tmp_path: Path) -> None:
    """The kernel takes its counter away with it, and brings it back with its old value."""
    one, two = (
        tmp_path / f"devices/system/cpu/cpu{cpu}/thermal_throttle/core_throttle_count"
        for cpu in (0, 1)
    )
    fake.write(one, "100\n")
    fake.write(two, "40\n")
    meter = HeatMeter(tmp_path)
    fake.write(two, "45\n")
    before = meter.read().throttled.value
    two.unlink()
    fake.write(one, "102\n")
    without = meter.read().throttled.value
    fake.write(two, "46\n")

    assert (before, without, meter.read().throttled.value) == (5, 7, 8)


def test_no_sensor_is_not_cold(tmp_path: Path) -> None:
    sample = HeatMeter(tmp_path).read()

    assert sample.temperature.value is None
    assert sample.throttled.value is None
