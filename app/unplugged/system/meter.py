"""Everything that is read once a second, in one call: the readers of this system put together."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from unplugged.core.reading import Reading, Unit, unavailable
from unplugged.core.snapshot import Part, ProcessSample, Snapshot, SpeedSample
from unplugged.system import idle_power
from unplugged.system.accelerators import AcceleratorMeter, Accelerators
from unplugged.system.accelerators_linux import LinuxAccelerators
from unplugged.system.accelerators_macos import AppleChip, MacAccelerators, MacPower
from unplugged.system.accelerators_windows import COUNTER, WindowsAccelerators
from unplugged.system.emi_windows import find_meters
from unplugged.system.heat import HeatMeter
from unplugged.system.ioreport_macos import IoReport
from unplugged.system.machine_load import CpuMeter, read_memory
from unplugged.system.network import NetworkMeter
from unplugged.system.open_files import OpenFiles, open_files
from unplugged.system.pdh_windows import PdhCounter, adapter_names
from unplugged.system.power import EnergyAccount, PowerMeter
from unplugged.system.power_linux import LinuxPower
from unplugged.system.power_windows import WindowsPower
from unplugged.system.processes import ProcessMeter

# A variable, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")
_IS_MACOS: bool = sys.platform.startswith("darwin")
_IS_WINDOWS: bool = sys.platform.startswith("win32")

_BUSY_CORES = 0.2  # watching a microphone and playing a recording take less


class Meter:
    """Reads this machine and our processes. Belongs to one thread."""

    def __init__(
        self,
        accelerators: AcceleratorMeter | None = None,
        power: PowerMeter | None = None,
        *,
        cache_dir: Path | None = None,
    ) -> None:
        """Prime all counters, so that the first snapshot already has real rates.

        Args:
            cache_dir: Where the power of an idle machine is kept, None for nowhere.
            accelerators: Reader of GPUs and NPUs; this system's unless both are given.
            power: Reader of the power; this system's unless both are given.
        """
        self._cpu = CpuMeter()
        self._processes = ProcessMeter()
        if accelerators is None or power is None:
            accelerators, power = _readers()
        self._cache_dir = cache_dir
        self._accelerators = accelerators
        self._power = power
        self._heat = HeatMeter()
        self._network = NetworkMeter()
        self.energy = EnergyAccount(idle_power.kept(cache_dir) if cache_dir else None)
        self._began_s = self._before_s = time.monotonic()
        self._power.read(self._began_s)

    def prime(self, parts: Mapping[int, Part]) -> None:
        """Take the first look at processes, so that their next reading is a real one."""
        now_s = time.monotonic()
        self._processes.read(parts, now_s)
        self._accelerators.read(_open_files(parts), now_s)

    def read(
        self,
        parts: Mapping[int, Part],
        speed: SpeedSample,
        *,
        is_working: bool = True,
    ) -> Snapshot:
        """Return everything as it is now, without findings; rates are means since the call before.

        Args:
            parts: Our processes and what each does.
            speed: What the service knows about the work.
            is_working: Whether a meeting is being worked on; else this may be an idle moment.
        """
        files = _open_files(parts)
        now_s = time.monotonic()
        interval_s, self._before_s = now_s - self._before_s, now_s
        processes = self._processes.read(parts, now_s)
        power = self.energy.add(
            self._power.read(now_s), interval_s, is_working=is_working, is_busy=_are_busy(processes)
        )
        network = self._network.read(files)
        # Last, as the driver of a GPU may take a second to answer: what the others count meanwhile
        # would be divided by the time before it.
        accelerators = self._accelerators.read(files, now_s)
        return Snapshot(
            at=datetime.now(UTC),
            elapsed_s=now_s - self._began_s,
            interval_s=interval_s,
            cpu=self._cpu.read(),
            memory=read_memory(),
            processes=processes,
            adapters=accelerators.adapters,
            adapters_source=accelerators.source,
            adapters_unavailable=accelerators.unavailable,
            power=power,
            heat=self._heat.read(),
            network=network,
            speed=speed,
        )

    def begin_work(self) -> None:
        """Count energy from now on for a meeting; what an idle machine draws is kept."""
        self._keep_idle()
        self.energy.begin()

    def close(self) -> None:
        """Give back what the readers hold."""
        self._keep_idle()
        self._accelerators.close()
        self._power.close()

    def _keep_idle(self) -> None:
        idle = self.energy.idle
        if idle is not None and self._cache_dir is not None:
            idle_power.keep(self._cache_dir, idle)


class NoAccelerators:
    """For a system on which GPUs and NPUs cannot be read."""

    def __init__(self, reason: str) -> None:
        """Keep the sentence that says why."""
        self._reason = reason

    def read(self, files: Mapping[int, OpenFiles], now_s: float) -> Accelerators:  # noqa: ARG002
        """Return nothing, and that this means nothing."""
        return Accelerators((), "none", self._reason)

    def close(self) -> None:
        """Hold nothing."""


class NoPower:
    """For a system on which the power cannot be read."""

    def __init__(self, reason: str) -> None:
        """Keep the sentence that says why."""
        self._reason = reason

    def read(self, now_s: float) -> Reading:  # noqa: ARG002 - the protocol's
        """Return that it can't be had."""
        return unavailable(Unit.WATTS, "none", self._reason)

    def close(self) -> None:
        """Hold nothing."""


def _open_files(parts: Mapping[int, Part]) -> dict[int, OpenFiles]:
    if not _IS_LINUX:
        return {pid: OpenFiles(pid, ()) for pid in parts}
    found = {pid: open_files(pid) for pid in parts}
    return {pid: files for pid, files in found.items() if files is not None}


def _are_busy(processes: Sequence[ProcessSample]) -> bool:
    """Whether any process but the window works, as for a question or a model that is looked at.

    One that was not there a moment ago is starting, which is work as well.
    """
    others = [process.cpu.value for process in processes if process.part is not Part.MAIN]
    return None in others or sum(cores or 0.0 for cores in others) >= _BUSY_CORES


def power_meter() -> PowerMeter:
    """Return this system's reader of the power alone."""
    accelerators, power = _readers()
    accelerators.close()
    return power


def _readers() -> tuple[AcceleratorMeter, PowerMeter]:
    """Return this system's readers; on a Mac both look at the same chip."""
    if _IS_LINUX:
        return LinuxAccelerators(), LinuxPower()
    if _IS_MACOS:
        chip = AppleChip(IoReport())
        return MacAccelerators(chip), MacPower(chip)
    if _IS_WINDOWS:
        counter = PdhCounter(COUNTER)
        return WindowsAccelerators(counter, adapter_names), WindowsPower(find_meters())
    reason = "Unplugged cannot read it on this system."
    return NoAccelerators(reason), NoPower(reason)
