"""GPUs and NPUs on Windows, from the performance counters that the Task Manager reads.

Windows names each engine of each process: "pid_4128_luid_0x0_0xD0B1_phys_0_eng_0_engtype_3D". All
engine types count: the Task Manager's headline leaves compute out. NPUs stand among the GPUs; an
adapter that has engines for computing only is one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from unplugged.core.reading import Reading, Unit, measured, no_client
from unplugged.core.snapshot import AdapterKind, AdapterSample, EngineSample
from unplugged.system.accelerators import Accelerators
from unplugged.system.open_files import OpenFiles

COUNTER = r"\GPU Engine(*)\Utilization Percentage"
SOURCE = "performance counter GPU Engine"
_INSTANCE = re.compile(
    r"pid_(?P<pid>\d+)_luid_0x(?P<high>[0-9A-Fa-f]+)_0x(?P<low>[0-9A-Fa-f]+)"
    r"_phys_(?P<phys>\d+)_eng_(?P<engine>\d+)_engtype_(?P<type>.+)"
)


class Counters(Protocol):
    """Reads the counter."""

    def __call__(self) -> Mapping[str, float] | str:
        """Return percent by instance, or why there are none."""
        ...

    def close(self) -> None:
        """Close the counter."""
        ...


Names = Callable[[], Mapping[str, str]]  # name of each adapter by its LUID


@dataclass(frozen=True, slots=True)
class Engine:
    """One engine as one process uses it.

    Attributes:
        pid: Which process.
        luid: Which adapter, as "0x00000000_0x0000D0B1".
        number: Which engine of the adapter.
        type: What it is for ("3D", "Copy", "VideoDecode", "Compute", "Neural").
        percent: Share of the time since the look before.
    """

    pid: int
    luid: str
    number: int
    type: str
    percent: float


def parse_instances(counters: Mapping[str, float]) -> tuple[Engine, ...]:
    """Return the engines that counter instances stand for; other instances are left out."""
    found = []
    for name, percent in counters.items():
        match = _INSTANCE.fullmatch(name)
        if match is None:
            continue
        luid = f"0x{int(match['high'], 16):08X}_0x{int(match['low'], 16):08X}"
        number = int(match["engine"])
        found.append(Engine(int(match["pid"]), luid, number, match["type"], percent))
    return tuple(found)


def kind_of(engines: Iterable[Engine]) -> AdapterKind:
    """Return what an adapter is by its engines: an NPU has none that draws or decodes."""
    types = {engine.type.lower() for engine in engines}
    is_npu = bool(types) and all(t.startswith(("compute", "neural")) for t in types)
    return AdapterKind.NPU if is_npu else AdapterKind.GPU


class WindowsAccelerators:
    """All adapters that any process uses, with the use that ours make of them."""

    def __init__(self, counters: Counters, names: Names) -> None:
        """Take who reads the counters and who knows the adapters' names."""
        self._counters = counters
        self._names = names()

    def read(self, files: Mapping[int, OpenFiles], now_s: float) -> Accelerators:  # noqa: ARG002
        """Return every adapter with its load since the look before."""
        counters = self._counters()
        if isinstance(counters, str):
            return Accelerators((), SOURCE, counters)
        engines = parse_instances(counters)
        luids = sorted({engine.luid for engine in engines} | self._names.keys())
        samples = (
            self._sample(luid, [e for e in engines if e.luid == luid], frozenset(files))
            for luid in luids
        )
        return Accelerators(tuple(samples), SOURCE)

    def close(self) -> None:
        """Close the counters."""
        self._counters.close()

    def _sample(self, luid: str, engines: list[Engine], ours: frozenset[int]) -> AdapterSample:
        mine = [engine for engine in engines if engine.pid in ours]
        return AdapterSample(
            id=luid,
            name=self._names.get(luid, f"adapter {luid}"),
            kind=kind_of(engines),
            driver="",
            whole=_busiest(engines, "No process has anything open on the device."),
            ours=_busiest(mine, "None of our processes has anything open on the device."),
            engines=tuple(
                EngineSample(f"{e.type} {e.number}", e.pid, _percent(e.percent)) for e in mine
            ),
        )


def _busiest(engines: Iterable[Engine], if_none: str) -> Reading:
    """Return the load of the busiest engine, all these processes together."""
    loads: dict[int, float] = {}
    for engine in engines:
        loads[engine.number] = loads.get(engine.number, 0.0) + engine.percent
    if not loads:
        return no_client(Unit.PERCENT, SOURCE, if_none)
    return _percent(max(loads.values()))


def _percent(value: float) -> Reading:
    return measured(min(100.0, max(0.0, value)), Unit.PERCENT, SOURCE)
