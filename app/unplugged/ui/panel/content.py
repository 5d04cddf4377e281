"""What stands in the panel for one snapshot: sections of rows, as plain values."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from unplugged.core.proof import Attempt, Denial
from unplugged.core.reading import Reading, Unit, total
from unplugged.core.snapshot import AdapterKind, AdapterSample, Part, ProcessSample, Snapshot
from unplugged.runtime.notices import EngineStarted
from unplugged.runtime.plan import HEARING
from unplugged.ui.named_values import part_name
from unplugged.ui.panel.reading_words import (
    how_text,
    number_text,
    reason_text,
    value_text,
)
from unplugged.ui.panel.source_words import told_text, translate


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the panel.

    Attributes:
        key: Its name among all rows, the same from snapshot to snapshot.
        label: What it is.
        value: What was read, in words.
        how: How it was read.
        is_known: Whether there is a value; else it is shown quietly.
        plot: What its little plot takes, None for a gap.
        has_plot: Whether it has one at all.
        top: The least height of the plot, in the plot's unit.
        part: Which process it belongs to; its colour stands before the label.
        is_plot_beside: Whether its plot stands small between label and value, else below them.
        is_alarming: Whether it must be shown in red.
    """

    key: str
    label: str
    value: str
    how: str
    is_known: bool = True
    plot: float | None = None
    has_plot: bool = False
    top: float = 1.0
    part: Part | None = None
    is_plot_beside: bool = False
    is_alarming: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Rows that belong together.

    Attributes:
        key: Its name, the same from snapshot to snapshot.
        title: Its title.
        icon: Its icon.
        rows: What stands in it.
    """

    key: str
    title: str
    icon: str
    rows: tuple[Row, ...]


def sections_of(
    snapshot: Snapshot,
    denials: Mapping[int, Denial],
    engines: Mapping[str, EngineStarted],
    features: tuple[str, ...],
    waiting: frozenset[int] = frozenset(),
) -> tuple[Section, ...]:
    """Return everything the panel shows below its headlines.

    Args:
        snapshot: What was read.
        denials: What each locked worker has said about itself.
        engines: The engines that run or ran for this meeting, by task.
        features: Instruction sets of the CPU that the engines can use.
        waiting: Processes outside of the lock, which do nothing but start others.
    """
    return (
        Section("speed", translate("Speed"), "gauge", tuple(_speed(snapshot))),
        Section("cpu", translate("Processor"), "cpu", tuple(_cpu(snapshot, features))),
        Section("memory", translate("Memory"), "hard-drive", tuple(_memory(snapshot))),
        Section("gpu", translate("GPU and NPU"), "zap", tuple(_accelerators(snapshot))),
        Section("network", translate("Network"), "wifi-off", tuple(_network(snapshot, denials))),
        Section("energy", translate("Energy and heat"), "leaf", tuple(_energy(snapshot))),
        Section("locks", translate("Locks"), "lock", tuple(_locks(snapshot, denials, waiting))),
        Section("engines", translate("Models"), "sparkles", tuple(_engines(engines))),
    )


def _row(
    key: str, label: str, reading: Reading, *, top: float | None = None, part: Part | None = None
) -> Row:
    return Row(
        key,
        label,
        value_text(reading),
        how_text(reading),
        is_known=reading.value is not None,
        plot=reading.value,
        has_plot=top is not None and reading.value is not None,
        top=top or 1.0,
        part=part,
    )


def _speed(snapshot: Snapshot) -> Iterator[Row]:
    speed = snapshot.speed
    rows = (
        _row("factor", translate("Faster than speech"), speed.faster_than_speech, top=2.0),
        _row("lag", translate("Behind the speaker"), speed.lag, top=3.0),
        _row("prefill", translate("Model reads"), speed.prefill, top=100.0),
        _row("decode", translate("Model writes"), speed.decode, top=20.0),
        _row("share", translate("Share of the limit"), speed.share_of_limit),
    )
    for row in rows:
        value = row.value if row.is_known else translate("not yet")
        yield replace(row, value=value, is_plot_beside=row.key in ("prefill", "decode"))


def _cpu(snapshot: Snapshot, features: tuple[str, ...]) -> Iterator[Row]:
    cpu = snapshot.cpu
    count = len(cpu.per_core)
    label = translate("All {count} processors").format(count=count)
    yield _row("cpu", label, cpu.busy)
    for process in snapshot.processes:
        yield _process_row(f"cpu-{process.pid}", process, process.cpu, top=1.0)
    yield _row("clock", translate("Clock"), cpu.frequency)
    if features:
        how = translate("Instruction sets that the engines use where they help.")
        yield Row("features", translate("Instruction sets"), ", ".join(features), how)


def _process_row(key: str, process: ProcessSample, reading: Reading, *, top: float) -> Row:
    """Return what one process takes, with a plot in its colour."""
    row = _row(key, part_name(process.part), reading, top=top, part=process.part)
    number = translate("Process {pid}.").format(pid=process.pid)
    return replace(row, how=f"{number} {row.how}", is_plot_beside=True)


def _memory(snapshot: Snapshot) -> Iterator[Row]:
    none = translate("No process was looked at.")
    shares = [process.pss for process in snapshot.processes]
    ours = total(shares, Unit.BYTES, "/proc smaps_rollup", none)
    whole = snapshot.memory.total.value
    yield _row("ours", translate("All of Unplugged"), ours, top=(whole or 0) / 8 or 1.0)
    for process in snapshot.processes:
        # Where a system doesn't divide shared pages, those of a process are counted in full.
        share = process.rss if process.pss.value is None else process.pss
        yield _process_row(f"ram-{process.pid}", process, share, top=float(256 << 20))
    yield _row("free", translate("Free on this computer"), snapshot.memory.available)
    yield _row("ram", translate("Built in"), snapshot.memory.total)


def _accelerators(snapshot: Snapshot) -> Iterator[Row]:
    source = snapshot.adapters_source
    for kind in AdapterKind:
        adapters = [adapter for adapter in snapshot.adapters if adapter.kind is kind]
        for adapter in adapters:
            yield from _adapter_rows(adapter)
        if adapters:
            continue
        name = kind.value.upper()
        if snapshot.adapters_unavailable is not None:
            how = f"{reason_text(snapshot.adapters_unavailable)} ({told_text(source)})"
            yield Row(f"{kind.value}-none", name, translate("not measurable"), how, is_known=False)
        else:
            how = translate("The system lists no {kind}. Looked at: {source}.")
            yield Row(
                f"{kind.value}-none",
                name,
                translate("none in this computer"),
                how.format(kind=name, source=told_text(source)),
            )


def _adapter_rows(adapter: AdapterSample) -> Iterator[Row]:
    name = adapter.name
    is_used = adapter.kind is AdapterKind.GPU and bool(adapter.ours.value)
    ours = _row(
        f"{adapter.id}-ours",
        translate("{name}, by Unplugged").format(name=name),
        adapter.ours,
        top=100.0,
    )
    yield replace(ours, is_alarming=is_used)
    yield _row(
        f"{adapter.id}-all", translate("{name}, by all programs").format(name=name), adapter.whole
    )
    # A process may have a device open several times, and each time stands for itself.
    parts: dict[tuple[str, int], list[Reading]] = {}
    for engine in adapter.engines:
        parts.setdefault((engine.name, engine.pid), []).append(engine.busy)
    for (engine_name, pid), busy in parts.items():
        whole = total(busy, Unit.PERCENT, busy[0].source, "")
        yield _row(f"{adapter.id}-{engine_name}-{pid}", f"{engine_name} ({pid})", whole)


def _network(snapshot: Snapshot, denials: Mapping[int, Denial]) -> Iterator[Row]:
    network = snapshot.network
    sockets = _row("sockets", translate("Connections of Unplugged"), network.socket_count)
    download = {p.pid for p in snapshot.processes if p.part is Part.DOWNLOAD}
    holders = {socket.pid for socket in network.sockets}
    is_download = bool(holders) and holders <= download
    yield replace(sockets, is_alarming=bool(network.socket_count.value) and not is_download)
    yield _row("sent", translate("Sent by the workers"), network.sent)
    yield _row("received", translate("Received by the workers"), network.received)
    tried = [each for denial in denials.values() for each in denial.attempts]
    if tried:
        refused = sum(attempt.is_refused for attempt in tried)
        yield Row(
            "refused",
            translate("Refused by the kernel"),
            translate("{refused} of {tried} attempts").format(refused=refused, tried=len(tried)),
            translate("Each worker tries to break out before it works: {what}.").format(
                what="; ".join(dict.fromkeys(map(_attempt_text, tried)))
            )
            + " "
            + translate(
                "What libraries try is refused as well and cannot be counted here: the kernel "
                "tells only root of it."
            ),
            is_alarming=refused < len(tried),
        )
    yield _row("machine", translate("All programs, all adapters"), network.machine)


def _attempt_text(attempt: Attempt) -> str:
    # Without a GPU in the computer a file is planted that is as far outside as its device would be.
    is_planted = attempt.target.startswith(os.sep) and not attempt.target.startswith("/dev")
    target = translate("a planted file") if is_planted else attempt.target
    return f"{told_text(target)}: {told_text(attempt.answer)}"


def _energy(snapshot: Snapshot) -> Iterator[Row]:
    power, heat = snapshot.power, snapshot.heat
    yield _row("energy", translate("This meeting"), power.energy)
    yield _row("power", translate("Power now"), power.now, top=10.0)
    yield _row("baseline", translate("Power when idle"), power.baseline)
    yield _row("heat", translate("Temperature"), heat.temperature, top=60.0)
    yield _row("throttled", translate("Slowed down by heat"), heat.throttled)


def _locks(
    snapshot: Snapshot, denials: Mapping[int, Denial], waiting: frozenset[int]
) -> Iterator[Row]:
    parts = {process.pid: process.part for process in snapshot.processes}
    for pid, denial in sorted(denials.items()):
        holding = [layer.name for layer in denial.layers if layer.holds]
        how = ". ".join(
            f"{told_text(layer.name)}: {told_text(layer.detail)}" for layer in denial.layers
        )
        part = parts.get(pid, Part.HELPER)
        nothing = translate("nothing holds")
        yield Row(
            f"lock-{pid}",
            f"{part_name(part)} ({pid})",
            translate("{count} of {all} layers").format(count=len(holding), all=len(denial.layers))
            if holding
            else nothing,
            how,
            is_known=bool(holding),
            part=part,
        )
    for pid in sorted(waiting & parts.keys()):
        yield Row(
            f"lock-{pid}",
            f"{part_name(parts[pid])} ({pid})",
            translate("waits, not locked"),
            translate(
                "It is there for what needs a network: the download of a model that you ask for, "
                "and the program that shows a file that you open. A connection of its own is red."
            ),
            is_known=False,
            part=parts[pid],
        )
    if not denials.keys() - {os.getpid()}:
        yield Row(
            "lock-none",
            translate("Workers"),
            translate("none is running"),
            translate("A worker locks itself when it starts; none has been needed yet."),
            is_known=False,
        )


def _engines(engines: Mapping[str, EngineStarted]) -> Iterator[Row]:
    for task, started in engines.items():
        info, size_bytes = started.info, started.model_bytes
        details = ", ".join(f"{name} {value}" for name, value in info.details)
        details += "." if details else ""
        how = translate("{engine} {version} with {threads} threads. {details}").format(
            engine=info.engine, version=info.version, threads=info.threads, details=details
        )
        value = info.device
        if size_bytes is not None:
            value = f"{number_text(size_bytes, Unit.BYTES)} · {info.device}"
            loaded = translate("Size of its files; loaded in {seconds}.")
            how += " " + loaded.format(seconds=number_text(started.load_s, Unit.SECONDS))
        part = Part.SPEECH if task in HEARING else Part.MINUTES
        label = f"{part_name(part)}: {info.model or info.engine}"
        yield Row(f"engine-{task}", label, value, how, part=part)
    if not engines:
        yield Row(
            "engine-none",
            translate("Models"),
            translate("none has run"),
            translate("A model is loaded when it is needed and given back afterwards."),
            is_known=False,
        )
