"""The monitor's picture: what is not known is never shown as a number, and red is red."""

from __future__ import annotations

import io

from rich.console import Console
from unplugged.cli.monitor import view
from unplugged.core.snapshot import Snapshot, Socket

from tests.unit.receipts import meeting
from tests.unit.snapshots import snapshot


def drawn(*history: Snapshot, colours: bool = False) -> str:
    out = io.StringIO()
    console = Console(
        file=out, width=200, force_terminal=colours, color_system="standard" if colours else None
    )
    console.print(view(history, meeting()))
    return out.getvalue()


def line_of(text: str, name: str) -> str:
    return next(line for line in text.splitlines() if line.strip().startswith(name))


def test_each_process_has_its_part_cpu_and_memory() -> None:
    text = drawn(snapshot(0), snapshot(1))

    assert "speech" in text
    assert "1.75" in line_of(text, "speech")
    assert "400 MiB" in line_of(text, "speech")
    assert "A secret plan" in text


def test_what_cannot_be_measured_says_so_and_why() -> None:
    text = drawn(snapshot())

    assert "cannot be measured here" in line_of(text, "power")
    assert "This computer shows no energy counter." in line_of(text, "power")
    assert "not in use" in line_of(text, "Intel Iris Xe Graphics")
    assert "0 %" not in line_of(text, "Intel Iris Xe Graphics")


def test_a_culprit_is_red_and_named() -> None:
    text = drawn(snapshot(is_caught=True), colours=True)
    red = [line for line in text.splitlines() if "31m" in line]

    assert any("GPU touched by speech (pid 4711)" in line for line in red)
    assert not [line for line in drawn(snapshot(), colours=True).splitlines() if "31m" in line]


def test_a_socket_is_shown_with_its_owner() -> None:
    held = Socket(4711, "tcp", "10.0.0.5:40100", "93.184.216.34:443", "established")

    assert "pid 4711: tcp 10.0.0.5:40100 93.184.216.34:443" in drawn(snapshot(sockets=(held,)))


def test_before_the_first_reading_it_waits() -> None:
    assert "Waiting" in drawn()
