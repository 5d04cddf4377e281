"""Snapshots for tests: a machine with one GPU that nobody of us uses, and no power to read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from unplugged.core.proof import Finding, Rung, Subject, Use
from unplugged.core.reading import Reading, Unit, measured, no_client, unavailable
from unplugged.core.snapshot import (
    AdapterKind,
    AdapterSample,
    CpuSample,
    EngineSample,
    HeatSample,
    MemorySample,
    NetworkSample,
    Part,
    PowerSample,
    ProcessSample,
    Snapshot,
    Socket,
    SpeedSample,
)

BEGAN = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
NO_COUNTER = "This computer shows no energy counter."
USE = Use(Subject.GPU, 4711, "speech", "/dev/dri/renderD128", "/proc/PID/fd")


def process(part: Part, pid: int, cores: float, rss_bytes: int, second: int) -> ProcessSample:
    return ProcessSample(
        part=part,
        pid=pid,
        cpu=measured(cores, Unit.CORES, "process times"),
        cpu_total=measured(cores * (second + 1), Unit.SECONDS, "process times"),
        rss=measured(rss_bytes, Unit.BYTES, "process memory"),
        pss=measured(rss_bytes // 2, Unit.BYTES, "/proc smaps_rollup"),
        threads=measured(3, Unit.COUNT, "process threads"),
    )


def power(watts: float | None) -> PowerSample:
    if watts is None:
        nothing = unavailable(Unit.WATTS, "RAPL", NO_COUNTER)
        energy = unavailable(Unit.WATT_HOURS, "RAPL", NO_COUNTER)
        return PowerSample(nothing, nothing, nothing, energy)
    now = measured(watts, Unit.WATTS, "RAPL")
    return PowerSample(
        now,
        measured(5, Unit.WATTS, "RAPL"),
        measured(watts - 5, Unit.WATTS, "RAPL"),
        measured(0.5, Unit.WATT_HOURS, "RAPL"),
    )


def snapshot(
    second: int = 0,
    *,
    cores: float = 1.75,
    gpu: Reading | None = None,
    watts: float | None = None,
    is_caught: bool = False,
    sockets: tuple[Socket, ...] = (),
) -> Snapshot:
    """Return one second of a meeting."""
    nobody = no_client(Unit.PERCENT, "/proc fd", "None of our processes has the device open.")
    rung = Rung.DENIED
    return Snapshot(
        at=BEGAN + timedelta(seconds=second),
        elapsed_s=float(second + 1),
        interval_s=1.0,
        cpu=CpuSample(
            measured(cores + 0.1, Unit.CORES, "system CPU times"),
            tuple(measured(cores * 50, Unit.PERCENT, "system CPU times") for _ in range(2)),
            unavailable(Unit.HERTZ, "cpufreq", "The host steers the clock."),
        ),
        memory=MemorySample(
            measured(16 << 30, Unit.BYTES, "system memory"),
            measured(9 << 30, Unit.BYTES, "system memory"),
        ),
        processes=(
            process(Part.MAIN, 4700, 0.02, 80 << 20, second),
            process(Part.SPEECH, 4711, cores, 400 << 20, second),
        ),
        adapters=(
            AdapterSample(
                id="0000:00:02.0",
                name="Intel Iris Xe Graphics",
                kind=AdapterKind.GPU,
                driver="i915",
                whole=measured(3, Unit.PERCENT, "rc6"),
                ours=gpu or nobody,
                engines=() if gpu is None else (EngineSample("render", 4711, gpu),),
            ),
        ),
        adapters_source="sysfs",
        adapters_unavailable=None,
        power=power(watts),
        heat=HeatSample(
            unavailable(Unit.CELSIUS, "hwmon", "No sensor."),
            unavailable(Unit.COUNT, "thermal_throttle", "Not counted."),
        ),
        network=NetworkSample(
            sockets=sockets,
            socket_count=measured(len(sockets), Unit.COUNT, "/proc fd and net"),
            received=measured(0, Unit.BYTES, "/proc/PID/net/dev"),
            sent=measured(0, Unit.BYTES, "/proc/PID/net/dev"),
            refused=unavailable(Unit.COUNT, "none", "Not counted."),
            machine=measured(1234, Unit.BYTES, "system network adapters"),
        ),
        speed=SpeedSample(
            measured(7.5, Unit.FACTOR, "progress of the work"),
            unavailable(Unit.SECONDS, "progress of the work", "Not recording."),
            unavailable(Unit.TOKENS_PER_SECOND, "count", "Nothing written yet."),
            unavailable(Unit.TOKENS_PER_SECOND, "count", "Nothing written yet."),
            unavailable(Unit.PERCENT, "count", "Nothing written yet."),
        ),
        findings=(
            Finding(Subject.GPU, rung, Rung.NOTHING_LOADED, (USE,) if is_caught else ()),
            Finding(Subject.NETWORK, rung, Rung.NOTHING_LOADED),
        ),
    )
