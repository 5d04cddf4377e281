"""`unplugged monitor`: what the panel of the window shows, in a terminal."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import typer
from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.table import Table
from rich.text import Text

from unplugged.cli.chosen import as_chosen
from unplugged.cli.screen import screen
from unplugged.cli.work import Result, work_on
from unplugged.core.paths import app_paths
from unplugged.core.proof import explanation, headline
from unplugged.core.reading import Basis, Reading, Unit
from unplugged.core.receipt.cells import with_unit
from unplugged.core.receipt.page import PARTS
from unplugged.core.sentences import sentence
from unplugged.core.snapshot import AdapterSample, Snapshot
from unplugged.core.store import Meeting
from unplugged.core.witness import is_only_download
from unplugged.runtime.notices import WorkEnded
from unplugged.runtime.service import MeetingService
from unplugged.runtime.watch import Watch

EVERY_S = 1.0
_POLL_S = 0.1
_BAR_WIDTH = 20
_SPARK_WIDTH = 60
_SPARKS = "▁▂▃▄▅▆▇█"
_STYLES = {Basis.MEASURED: "", Basis.ESTIMATED: "yellow", Basis.NO_CLIENT: "green"}
_WORDS = {Basis.NO_CLIENT: "not in use", Basis.UNAVAILABLE: "cannot be measured here"}


def monitor_work(source: str | None, seconds: float | None) -> None:
    """Show the work on a recording or meeting, which is begun unless another window is at it.

    Args:
        source: A file or an id; None for whatever other windows work on.
        seconds: How long, None until Ctrl-C.

    Raises:
        typer.BadParameter: ``seconds`` stands beside work that has to be begun here.
        UnpluggedError: the work can't be begun.
    """
    paths = app_paths()
    paths.create()
    watch = Watch(paths)
    if source is not None and not watch.is_working_on(Path(source)):
        if seconds is not None:
            raise typer.BadParameter("A file is worked on to its end, so --seconds has no place.")
        watch.close()
        with MeetingService(paths) as service:
            service.lock_network()
            result = Result(None, None)
            work_on(source, as_chosen(), result, service, is_quiet=False, show=follow_live)
        return
    try:
        show_live(screen(), watch.look, lambda: watch.meeting, seconds=seconds)
    finally:
        watch.close()


def show_live(
    console: Console,
    look: Callable[[], tuple[Snapshot, ...]],
    meeting: Callable[[], Meeting | None],
    *,
    seconds: float | None,
) -> None:
    """Show what there is until Ctrl-C, or for some seconds; the last state stays on the screen.

    Args:
        console: Where to.
        look: Returns the snapshots of the last minutes.
        meeting: Returns the meeting that is being worked on.
        seconds: How long, None until Ctrl-C.
    """
    until_s = None if seconds is None else time.monotonic() + seconds
    with Live(console=console, auto_refresh=False, transient=False) as live:
        while True:
            live.update(view(look(), meeting()), refresh=True)
            if until_s is not None and time.monotonic() >= until_s:
                return
            time.sleep(EVERY_S)


def follow_live(service: MeetingService, console: Console, *, is_quiet: bool) -> WorkEnded:
    """Show what the work of a service takes until it is over.

    Args:
        service: The service, with work under way.
        console: Where to.
        is_quiet: Whether nothing is drawn.

    Returns:
        How it ended. Ctrl-C cancels the work, keeps what was done and still returns.
    """
    meeting_id = service.working_meeting_id
    meeting = service.store.meeting(meeting_id) if meeting_id is not None else None
    drawn_s = float("-inf")
    with Live(console=console, auto_refresh=False, transient=is_quiet) as live:
        while True:
            try:
                for notice in service.poll(_POLL_S):
                    if isinstance(notice, WorkEnded):
                        return notice
            except KeyboardInterrupt:
                service.cancel()
            if not is_quiet and time.monotonic() - drawn_s >= EVERY_S:
                drawn_s = time.monotonic()
                live.update(view(service.measuring.history, meeting), refresh=True)


def view(history: Sequence[Snapshot], meeting: Meeting | None) -> RenderableType:
    """Return one picture of the newest snapshot and what led to it."""
    name = "no meeting is being worked on" if meeting is None else f"{meeting.id}  {meeting.title}"
    head = Text.assemble(("Unplugged  ", "bold"), (name, "dim"))
    if not history:
        return Group(head, Text("Waiting for the first readings.", style="dim"))
    now = history[-1]
    return Group(
        head,
        *_findings(now),
        Text(),
        _processes(now),
        _spark("CPU of Unplugged", [_cores(each) for each in history], "cores"),
        _cpus(now),
        Text(),
        _values(now),
        *_adapters(now.adapters, now.adapters_unavailable),
        *_sockets(now),
    )


def _findings(now: Snapshot) -> Iterable[Text]:
    for found in now.findings:
        line = headline(found)
        if is_only_download(found):
            yield Text(sentence("proof_download"), style="bold yellow")
            continue
        style = "bold red" if line.is_violated else "bold green" if found.rung else "bold yellow"
        yield Text(sentence(line.code, **dict(line.params)), style=style)
        if line.is_violated:
            for small in explanation(found):
                yield Text(f"  {sentence(small.code, **dict(small.params))}", style="red")


def _processes(now: Snapshot) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("process", "pid", "CPU", "", "memory", "its share"):
        table.add_column(heading, justify="left" if heading in ("process", "") else "right")
    for process in now.processes:
        table.add_row(
            PARTS[process.part.value],
            str(process.pid),
            _shown(process.cpu),
            _bar(process.cpu.value),
            _shown(process.rss),
            _shown(process.pss),
        )
    return table


def _cpus(now: Snapshot) -> Text:
    text = Text("Cores of the machine  ", style="dim")
    for core in now.cpu.per_core:
        mark = "?" if core.value is None else _SPARKS[_step(core.value, 100.0)]
        text.append(mark, style="cyan")
    return text


def _values(now: Snapshot) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False)
    rows = (
        ("faster than speech", now.speed.faster_than_speech),
        ("lag", now.speed.lag),
        ("tokens read", now.speed.prefill),
        ("tokens written", now.speed.decode),
        ("share of the memory's limit", now.speed.share_of_limit),
        ("free memory", now.memory.available),
        ("power", now.power.now),
        ("energy of this meeting", now.power.energy),
        ("temperature", now.heat.temperature),
        ("slowed down by heat", now.heat.throttled),
        ("network sockets", now.network.socket_count),
        ("received by the workers", now.network.received),
        ("sent by the workers", now.network.sent),
    )
    for name, reading in rows:
        source = reading.reason or reading.source
        table.add_row(Text(name, style="dim"), _shown(reading), Text(source, style="dim"))
    return table


def _adapters(adapters: Sequence[AdapterSample], why_none: str | None) -> Iterable[RenderableType]:
    if not adapters:
        yield Text(why_none or "The system shows no GPU and no NPU.", style="dim")
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("adapter", "kind", "whole", "ours", "read from"):
        table.add_column(heading)
    for adapter in adapters:
        table.add_row(
            adapter.name,
            adapter.kind.value.upper(),
            _shown(adapter.whole),
            _shown(adapter.ours),
            Text(adapter.ours.reason or adapter.ours.source, style="dim"),
        )
    yield table


def _sockets(now: Snapshot) -> Iterable[Text]:
    for each in now.network.sockets:
        yield Text(
            f"pid {each.pid}: {each.family} {each.local} {each.remote} {each.state}", style="red"
        )


def _spark(name: str, values: Sequence[float], unit: str) -> Text:
    shown = values[-_SPARK_WIDTH:]
    top = max([*shown, 1e-9])
    line = "".join(_SPARKS[_step(value, top)] for value in shown)
    return Text.assemble((f"{name}  ", "dim"), (line, "green"), (f"  of {top:.2f} {unit}", "dim"))


def _cores(snapshot: Snapshot) -> float:
    return sum(process.cpu.value or 0.0 for process in snapshot.processes)


def _shown(reading: Reading) -> Text:
    if reading.value is None:
        return Text(_WORDS[reading.basis], style=_STYLES.get(reading.basis, "dim"))
    mark = "~" if reading.basis is Basis.ESTIMATED else ""
    decimals = 2 if reading.unit == Unit.CORES else None
    value = f"{reading.value:.2f}" if decimals else with_unit(reading.value, reading.unit)
    return Text(f"{mark}{value}", style=_STYLES[reading.basis])


def _bar(cores: float | None) -> Text:
    filled = min(_BAR_WIDTH, round((cores or 0.0) * _BAR_WIDTH))
    return Text("█" * filled, style="green")


def _step(value: float, top: float) -> int:
    return min(len(_SPARKS) - 1, max(0, int(value / top * len(_SPARKS))))
