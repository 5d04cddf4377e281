"""`unplugged receipt`: show, check and hand out the proof of a meeting."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from unplugged.cli.exit_codes import ExitCode
from unplugged.cli.screen import say, screen
from unplugged.core.export.times import clock
from unplugged.core.paths import app_paths
from unplugged.core.receipt.canonical import Json
from unplugged.core.receipt.cells import BASES, NAMELESS_CPU, with_unit
from unplugged.core.receipt.verify import Check, State
from unplugged.runtime.receipt_desk import ReceiptDesk

app = typer.Typer(
    name="receipt", help="Show, check and export the proof of a meeting.", no_args_is_help=True
)

_Receipt = Annotated[
    str,
    typer.Argument(
        metavar="ID|CODE|FILE",
        help="Id of a meeting, `last`, the code that a stand shows, or a receipt as JSON or page.",
    ),
]
_MARKS = {State.GOOD: ("v", "green"), State.BAD: ("x", "red"), State.UNKNOWN: ("?", "yellow")}


@app.command()
def show(receipt: _Receipt) -> None:
    """Show what a receipt says."""
    with ReceiptDesk(app_paths()) as desk:
        _print(screen(), desk.read(receipt))


@app.command()
def verify(receipt: _Receipt) -> None:
    """Check a receipt: form, seal, chain, sums, and the models and samples on this computer.

    Exit code 2 when one check fails. What a receipt can't be checked against here is said.
    """
    with ReceiptDesk(app_paths()) as desk:
        checks = desk.verify(receipt)
    for check in checks:
        _print_check(screen(), check)
    if any(check.state is State.BAD for check in checks):
        say("This receipt does not hold.", style="red")
        raise typer.Exit(ExitCode.BAD_INPUT)
    say("This receipt holds, as far as it can be checked here.", style="green")


@app.command()
def export(
    receipt: _Receipt,
    out: Annotated[
        Path, typer.Option("--out", "-o", help="Where to: a name that ends in .html or .json.")
    ],
) -> None:
    """Write a receipt as a page with the comparison, or as the file that was sealed.

    The comparison rests on assumptions that you can edit: `unplugged receipt assumptions`.
    """
    with ReceiptDesk(app_paths()) as desk:
        desk.export(receipt, out)
    say(f"Written to {out}.")


@app.command()
def assumptions() -> None:
    """Lay a copy of the comparison's assumptions into your data folder, and say where it is."""
    with ReceiptDesk(app_paths()) as desk:
        path = desk.own_assumptions()
    typer.echo(str(path))


def _print_check(console: Console, check: Check) -> None:
    mark, style = _MARKS[check.state]
    console.print(Text.assemble((f"{mark} ", style), check.told))


def _print(console: Console, receipt: Json) -> None:
    meeting, machine, totals = receipt["meeting"], receipt["machine"], receipt["totals"]
    length = "" if meeting["duration_s"] is None else f", {clock(meeting['duration_s'])} of audio"
    console.print(Text(f"Receipt of meeting {meeting['id']}{length}", style="bold"))
    cpu = machine["cpu"]["model"] or NAMELESS_CPU
    console.print(Text(f"{cpu}, {machine['system']}", style="dim"))
    console.print()
    for found in receipt["findings"]:
        style = "red" if found["is_violated"] else "green" if found["rung"] else "yellow"
        console.print(Text(found["headline"], style=style))
        for line in found["explanation"]:
            console.print(Text(f"    {line}", style="dim"))
    missing = receipt["samples"].get("missing")
    if missing is not None:
        console.print(Text(f"Samples are missing: {missing}.", style="yellow"))
    console.print()
    factor = receipt["speed"]["faster_than_speech"]
    if factor is not None:
        _row(console, "speed", f"{factor:.2f} seconds of speech per second")
    for run in receipt["runs"]:
        cpu = "" if run["cpu_s"] is None else f", {run['cpu_s']:.1f} CPU seconds"
        _row(console, run["stage"], f"{run['wall_s']:.1f} s{cpu}, on the {run['device']}")
    for model in receipt["models"]:
        _row(console, f"model {model['kind']}", f"{model['name']}  {model['sha256']}")
    _row(console, "CPU in all", f"{totals['cpu_s_all']:.1f} s over {totals['seconds']:.0f} s")
    console.print()
    for name, tally in receipt["readings"].items():
        value = "" if tally["mean"] is None else f"{with_unit(tally['mean'], tally['unit'])}, "
        told = tally["reason"] or tally["source"]
        _row(console, name.replace("_", " "), f"{value}{BASES[tally['basis']]}: {told}")
    _row(console, "seal", receipt["seal"])


def _row(console: Console, name: str, value: str) -> None:
    console.print(Text.assemble((f"{name:<18} ", "dim"), value))
