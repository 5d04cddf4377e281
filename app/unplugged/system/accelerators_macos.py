"""GPU, Neural Engine and power on Macs with Apple's own chips, from IOReport; needs no rights.

macOS tells nobody how much of a GPU another process uses, so there is a reading of the device and
none of ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from unplugged.core.reading import Reading, Unit, measured, unavailable
from unplugged.core.snapshot import AdapterKind, AdapterSample
from unplugged.system.accelerators import Accelerators
from unplugged.system.open_files import OpenFiles

SOURCE = "IOReport"
GROUPS = ("Energy Model", "GPU Stats")
_GPU_STATES = "GPUPH"
_ASLEEP = ("OFF", "IDLE", "DOWN")
_JOULES = {"mJ": 1e-3, "uJ": 1e-6, "nJ": 1e-9}
_NOT_OURS = "macOS does not tell how much of it a single process uses."
_NO_SHARE = "macOS tells the energy of the Neural Engine, not how busy it is."
_NOTHING = "IOReport gives no such reading on this Mac."


@dataclass(frozen=True, slots=True)
class Channel:
    """What one channel counted between two looks.

    Attributes:
        group: Its group, such as "Energy Model".
        name: Its name, such as "GPU Energy".
        unit: Unit of a simple channel ("mJ", "nJ"), empty for one with states.
        value: Count of a simple channel.
        states: Time in each state, in the order of the channel; empty for a simple one.
    """

    group: str
    name: str
    unit: str = ""
    value: int = 0
    states: tuple[tuple[str, int], ...] = ()


Sample = Callable[[], tuple[Channel, ...] | str]  # the change since the look before, or why none


def gpu_busy(channels: Iterable[Channel]) -> Reading:
    """Return the share of the time in which the GPU was in a state of work, in percent."""
    for channel in channels:
        if channel.group == "GPU Stats" and channel.name == _GPU_STATES:
            all_time = sum(time for _, time in channel.states)
            asleep = sum(time for state, time in channel.states if state.startswith(_ASLEEP))
            if all_time > 0:
                return measured(100.0 * (1.0 - asleep / all_time), Unit.PERCENT, SOURCE)
    return unavailable(Unit.PERCENT, SOURCE, _NOTHING)


def energy_j(channels: Iterable[Channel], *beginnings: str) -> float | None:
    """Return the energy of all channels whose names begin so, None when there is none."""
    found = [
        channel.value * _JOULES[channel.unit.strip()]
        for channel in channels
        if channel.group == "Energy Model"
        and channel.name.startswith(beginnings)
        and channel.unit.strip() in _JOULES
    ]
    return sum(found) if found else None


def neural_engine_busy(channels: Iterable[Channel]) -> Reading:
    """Return 0 % when the Neural Engine drew nothing; how busy it was otherwise isn't told."""
    joules = energy_j(channels, "ANE")
    if joules is None:
        return unavailable(Unit.PERCENT, SOURCE, _NOTHING)
    if joules == 0.0:
        return measured(0.0, Unit.PERCENT, f"{SOURCE}, its energy")
    return unavailable(Unit.PERCENT, SOURCE, f"It drew {joules:.3g} J. {_NO_SHARE}")


class AppleChip:
    """One look at IOReport a second, shared by the readers of adapters and of power."""

    def __init__(self, sample: Sample) -> None:
        """Take who reads IOReport."""
        self._sample = sample
        self._at_s = float("-inf")
        self._passed_s = 0.0
        self._channels: tuple[Channel, ...] | str = "IOReport was not looked at yet."

    def look(self, now_s: float) -> tuple[tuple[Channel, ...] | str, float]:
        """Return what changed since the look before and how long that is; once per moment."""
        if now_s != self._at_s:
            self._channels = self._sample()
            self._passed_s, self._at_s = now_s - self._at_s, now_s
        return self._channels, self._passed_s


class MacAccelerators:
    """The GPU and the Neural Engine of the chip."""

    def __init__(self, chip: AppleChip) -> None:
        """Take the chip."""
        self._chip = chip

    def read(self, files: Mapping[int, OpenFiles], now_s: float) -> Accelerators:  # noqa: ARG002
        """Return both with their load since the look before."""
        channels, _ = self._chip.look(now_s)
        if isinstance(channels, str):
            return Accelerators((), SOURCE, channels)
        ours = unavailable(Unit.PERCENT, SOURCE, _NOT_OURS)
        gpu = AdapterSample("gpu", "Apple GPU", AdapterKind.GPU, "AGX", gpu_busy(channels), ours)
        npu = AdapterSample(
            "ane", "Apple Neural Engine", AdapterKind.NPU, "ANE", neural_engine_busy(channels), ours
        )
        return Accelerators((gpu, npu), SOURCE)

    def close(self) -> None:
        """Hold nothing."""


class MacPower:
    """Power of CPU, GPU, Neural Engine and memory, as the chip counts it."""

    def __init__(self, chip: AppleChip) -> None:
        """Take the chip."""
        self._chip = chip

    def read(self, now_s: float) -> Reading:
        """Return the power since the look before, in W, or why it can't be had."""
        channels, passed_s = self._chip.look(now_s)
        if isinstance(channels, str):
            return unavailable(Unit.WATTS, SOURCE, channels)
        joules = energy_j(channels, "CPU Energy", "GPU Energy", "ANE", "DRAM")
        if joules is None:
            return unavailable(Unit.WATTS, SOURCE, _NOTHING)
        if not 0 < passed_s < float("inf"):
            return unavailable(Unit.WATTS, SOURCE, "There is no earlier look to compare with yet.")
        return measured(joules / passed_s, Unit.WATTS, f"{SOURCE} CPU, GPU, Neural Engine, memory")

    def close(self) -> None:
        """Hold nothing."""
