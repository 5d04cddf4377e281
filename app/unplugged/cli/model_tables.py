"""Models as they look in a terminal and as JSON."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from unplugged.core.bench.advice import minutes_of_an_hour_s
from unplugged.core.bench.prospect import YARDSTICKS, Fit
from unplugged.core.catalogue import ModelKind
from unplugged.core.models.speeds import SpeedHere
from unplugged.runtime.model_list import ModelRow, ModelState

_HEADS = {
    ModelKind.SPEECH: "Speech to text",
    ModelKind.MINUTES: "Minutes",
    ModelKind.SPEAKERS: "Speakers",
}
_MANY = 5  # languages; more are counted
_NOT_CONFIRMED = "?"


def print_models(console: Console, rows: tuple[ModelRow, ...]) -> None:
    """Print all models: `*` is used, `+` recommended here, `?` not confirmed at the source."""
    for kind, head in _HEADS.items():
        console.print()
        console.print(Text(head, style="bold"))
        table = Table(box=None, pad_edge=False, header_style="dim")
        for heading in ("", "model", "state", "disk", "memory", "speed here", "languages"):
            right = heading in ("disk", "memory", "speed here")
            table.add_column(heading, justify="right" if right else "left", no_wrap=True)
        table.add_column("licence", overflow="fold")
        for row in rows:
            if row.entry.kind is kind:
                table.add_row(*_cells(row))
        console.print(table)
    console.print()
    console.print(
        Text("* used   + suits this computer   ? not confirmed at its source", style="dim")
    )
    console.print(
        Text("x: times as fast as speech   min/h: work for the minutes of an hour", style="dim")
    )
    if any(row.is_rule_of_thumb for row in rows):
        names = ",".join(YARDSTICKS.values())
        told = f"What suits is a rule of thumb here; `unplugged bench --shape {names}` measures it."
        console.print(Text(told, style="dim"))
    console.print(Text("`unplugged models get NAME` downloads one.", style="dim"))


def row_as_dict(row: ModelRow) -> dict[str, Any]:
    """Return a model for scripts."""
    entry = row.entry
    speed = row.prospect.speed
    return {
        "name": entry.name,
        "kind": entry.kind.value,
        "state": row.state.value,
        "is_used": row.is_used,
        "is_recommended": row.is_recommended,
        "is_rule_of_thumb": row.is_rule_of_thumb,
        "fit": row.prospect.fit.value,
        "is_demo": entry.is_demo,
        "is_owned": row.is_owned,
        "is_unchanged": row.is_unchanged,
        "path": str(entry.path) if row.state is ModelState.INSTALLED else None,
        "origin": row.where or entry.hub_id,
        "publisher": entry.publisher,
        "licence": entry.licence,
        "languages": list(entry.languages),
        "parameters": entry.parameters,
        "quantisation": entry.quantisation,
        "disk_bytes": row.disk_bytes,
        "done_bytes": row.half.done_bytes if row.half is not None else None,
        "ram_bytes": entry.least_ram_bytes,
        "ram_bytes_at_context": {str(size): ram for size, ram in entry.ram_at},
        "fits_ram": row.fits_ram,
        "speed_here": None
        if speed is None
        else {
            "faster_than_speech": speed.faster_than_speech,
            "prefill_tokens_per_s": speed.prefill_tokens_per_s,
            "decode_tokens_per_s": speed.decode_tokens_per_s,
            "is_estimate": speed.is_estimate,
        },
        "purpose": entry.purpose,
        "unconfirmed": list(entry.unconfirmed),
    }


def _cells(row: ModelRow) -> tuple[Text, ...]:
    entry = row.entry
    mark = "*" if row.is_used else "+" if row.is_recommended else " "
    state, style = _state(row)
    return (
        Text(mark, style="green"),
        Text(entry.name),
        Text(state, style=style),
        Text(_size(row.disk_bytes) + _mark(row, "file_bytes")),
        Text(_size(entry.least_ram_bytes), style="red" if row.fits_ram is False else ""),
        Text(_speed(row.prospect.speed)),
        Text(_languages(entry.languages) + _mark(row, "languages")),
        Text(entry.licence + _mark(row, "licence")),
    )


def _state(row: ModelRow) -> tuple[str, str]:
    if row.state is ModelState.HALF_DONE and row.half is not None:
        total = row.half.total_bytes
        share = f" {100 * min(1.0, row.half.done_bytes / total):.0f} %" if total else ""
        return f"half there{share}", "yellow"
    if row.state is ModelState.INSTALLED and not row.is_unchanged:
        return "changed", "red"
    if row.fits_ram is False:
        return "doesn't fit in memory", "red"
    if row.prospect.fit is Fit.TOO_SLOW:
        return "too slow here", "yellow"
    if row.state is ModelState.AVAILABLE:
        return "to be had", "dim"
    return ("demo", "yellow") if row.entry.is_demo else ("here", "green")


def _mark(row: ModelRow, field: str) -> str:
    return _NOT_CONFIRMED if field in row.entry.unconfirmed else ""


def _size(count: int | None) -> str:
    if count is None:
        return ""
    return f"{count / 1e9:.2f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def _speed(speed: SpeedHere | None) -> str:
    if speed is None:
        return "not measured"
    about = "about " if speed.is_estimate else ""
    if speed.faster_than_speech is not None:
        return f"{about}{speed.faster_than_speech:.1f}x"
    minutes_s = minutes_of_an_hour_s(speed)
    if minutes_s is not None:
        return (
            f"{about}{minutes_s / 60:.0f} min/h"
            if minutes_s >= 90
            else f"{about}{minutes_s:.0f} s/h"
        )
    return "not measured"


def _languages(codes: tuple[str, ...]) -> str:
    return f"{len(codes)} languages" if len(codes) > _MANY else " ".join(codes)
