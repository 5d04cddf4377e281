"""One sample of everything that is read once a second; panel, monitor and receipt share it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unplugged.core.proof import Finding
from unplugged.core.reading import Reading


class Part(StrEnum):
    """Which part of the app a process is; stored in receipts, so the values never change."""

    MAIN = "main"  # the window or the command line: service and library
    CAPTURE = "capture"
    CAPTURE_SECOND = "capture-2"
    MEDIA = "media"
    SPEECH = "speech"
    FINAL = "final"
    MINUTES = "minutes"
    ANSWERS = "answers"
    PLAYBACK = "playback"
    METER = "meter"
    DOWNLOAD = "download"  # fetches a model that the user asked for: the only one with a network
    INSPECT = "inspect"
    HELPER = "helper"  # whatever else we started


class AdapterKind(StrEnum):
    """What sort of accelerator."""

    GPU = "gpu"
    NPU = "npu"


@dataclass(frozen=True, slots=True)
class CpuSample:
    """The CPU of the whole machine.

    Attributes:
        busy: All logical CPUs together, in cores.
        per_core: Each logical CPU in the order of the system, in percent.
        frequency: Mean clock of the CPUs, in Hz.
    """

    busy: Reading
    per_core: tuple[Reading, ...]
    frequency: Reading


@dataclass(frozen=True, slots=True)
class MemorySample:
    """The memory of the whole machine, in bytes.

    Attributes:
        total: What is built in, or what a container allows.
        available: What programs could still get.
    """

    total: Reading
    available: Reading


@dataclass(frozen=True, slots=True)
class ProcessSample:
    """One of our processes.

    Attributes:
        part: What it does for us.
        pid: Its process id.
        cpu: CPU time of all its threads since the sample before, in cores.
        cpu_total: The same since it began, in seconds.
        rss: Memory in RAM, shared pages counted in full.
        pss: Memory in RAM, shared pages divided by those who share them.
        threads: How many threads it has.
    """

    part: Part
    pid: int
    cpu: Reading
    cpu_total: Reading
    rss: Reading
    pss: Reading
    threads: Reading


@dataclass(frozen=True, slots=True)
class EngineSample:
    """One engine (3D, compute, copy, video, ...) of an adapter, as far as one process used it.

    Attributes:
        name: The engine as the driver calls it.
        pid: Which process.
        busy: Share of the time since the sample before, in percent.
    """

    name: str
    pid: int
    busy: Reading


@dataclass(frozen=True, slots=True)
class AdapterSample:
    """One GPU or NPU.

    Attributes:
        id: Its place: a PCI address, or the LUID of Windows.
        name: Its name for people.
        kind: GPU or NPU.
        driver: Name of the driver that holds it, empty when none does.
        whole: How busy it is, whoever uses it, in percent.
        ours: How busy our processes keep it, in percent; "no client" when none of them has it open.
        engines: Each engine of each process of ours that has it open.
    """

    id: str
    name: str
    kind: AdapterKind
    driver: str
    whole: Reading
    ours: Reading
    engines: tuple[EngineSample, ...] = ()


@dataclass(frozen=True, slots=True)
class PowerSample:
    """Power of the whole machine and the part of it that is put down to us.

    Attributes:
        now: What the CPU's package, or the battery, draws, in W.
        baseline: What it drew before the work began, in W.
        ours: The difference of the two, never below 0, in W.
        energy: ``ours`` over the work on the meeting until now, in Wh.
    """

    now: Reading
    baseline: Reading
    ours: Reading
    energy: Reading


@dataclass(frozen=True, slots=True)
class HeatSample:
    """How warm the CPU is.

    Attributes:
        temperature: The hottest sensor of the CPU, in °C.
        throttled: How often the CPU slowed itself down because of heat since the sampling began.
    """

    temperature: Reading
    throttled: Reading


@dataclass(frozen=True, slots=True)
class Socket:
    """One socket of ours that can reach beyond this computer's processes.

    Attributes:
        pid: Whose it is.
        family: "tcp", "tcp6", "udp", "udp6", "raw", "packet", ...
        local: Local address and port.
        remote: Remote address and port, empty when it is not connected.
        state: State as the system calls it, empty when it has none.
    """

    pid: int
    family: str
    local: str
    remote: str
    state: str


@dataclass(frozen=True, slots=True)
class NetworkSample:
    """What our processes have to do with a network.

    Attributes:
        sockets: Internet and packet sockets that our processes hold.
        socket_count: How many.
        received: Bytes that came into the networks that our workers have to themselves.
        sent: Bytes that left these networks; the system counts no bytes per process elsewhere.
        refused: Attempts to open a socket that were refused since the sampling began.
        machine: Bytes that went over all real network adapters of the machine, whoever sent them,
            since the sampling began.
    """

    sockets: tuple[Socket, ...]
    socket_count: Reading
    received: Reading
    sent: Reading
    refused: Reading
    machine: Reading


@dataclass(frozen=True, slots=True)
class SpeedSample:
    """How fast the work on the meeting is.

    Attributes:
        faster_than_speech: Seconds of audio transcribed per second of work.
        lag: Recorded speech that is not transcribed yet, in s; while recording.
        prefill: Tokens read per second by the language model.
        decode: Tokens written per second by the language model.
        share_of_limit: Decoding as a share of what the memory's bandwidth allows, in percent.
    """

    faster_than_speech: Reading
    lag: Reading
    prefill: Reading
    decode: Reading
    share_of_limit: Reading


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything at one moment.

    Attributes:
        at: When, in UTC.
        elapsed_s: Seconds since the sampling began.
        interval_s: Seconds since the sample before; rates are means over this time.
        cpu: The CPU of the machine.
        memory: The memory of the machine.
        processes: Our processes, main first.
        adapters: Every GPU and NPU of the machine; empty when it has none or none is seen.
        adapters_source: How adapters were looked for.
        adapters_unavailable: Why an empty list doesn't mean that there is none; None when it does.
        power: Power and energy.
        heat: Temperature and throttling.
        network: Sockets and bytes.
        speed: Real-time factor, lag, tokens per second.
        findings: What the proof says, one per subject.
    """

    at: datetime
    elapsed_s: float
    interval_s: float
    cpu: CpuSample
    memory: MemorySample
    processes: tuple[ProcessSample, ...]
    adapters: tuple[AdapterSample, ...]
    adapters_source: str
    adapters_unavailable: str | None
    power: PowerSample
    heat: HeatSample
    network: NetworkSample
    speed: SpeedSample
    findings: tuple[Finding, ...] = ()

    def process(self, part: Part) -> ProcessSample | None:
        """Return the first process of one part, None while there is none."""
        return next((process for process in self.processes if process.part is part), None)
