"""How a receipt writes a quantity: with its unit, how it was read, and tables of them in HTML."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from unplugged.core.receipt.canonical import Json

NAMELESS_CPU = "CPU of unknown name"  # many boards with an ARM do not tell it
MIB = 1 << 20
GIB = 1 << 30
BASES = {
    "measured": "measured",
    "estimated": "estimated",
    "no_client": "not in use",
    "unavailable": "cannot be measured here",
}


def value(tally: Json, which: str) -> str:
    """Return one value of a tally with its unit, "-" where there is none."""
    found = tally[which]
    return "-" if found is None else escape(with_unit(found, tally["unit"]))


def with_unit(value: float, unit: str) -> str:
    """Return a value for people: bytes in MiB and GiB, clocks in GHz, the rest as it is."""
    match unit:
        case "bytes" if value >= GIB:
            return f"{value / GIB:.1f} GiB"
        case "bytes" if value >= MIB:
            return f"{value / MIB:.0f} MiB"
        case "bytes" | "count":
            return f"{value:.0f}" if unit == "count" else f"{value:.0f} bytes"
        case "Hz":
            return f"{value / 1e9:.2f} GHz"
        case "%":
            return f"{value:.0f} %"
    return f"{value:.2f} {unit}"


def basis(tally: Json) -> str:
    """Return how a tally was read: a tag, the source and the reason."""
    text = escape(tally["source"]) if tally["source"] != "none" else ""
    reason = escape(tally["reason"] or "")
    told = f"{text}. {reason}" if text and reason else text or reason
    tag = tally["basis"]
    return f'<span class="tag {tag}">{BASES[tag]}</span> <span class="small soft">{told}</span>'


def table(
    heads: tuple[str, ...], rows: Iterable[tuple[str, ...]], numbers: tuple[int, ...] = ()
) -> str:
    """Return a table of cells that are HTML already."""
    classes = dict.fromkeys(numbers, ' class="n"')
    head = "".join(f"<th{classes.get(n, '')}>{text}</th>" for n, text in enumerate(heads))
    body = "".join(
        "<tr>" + "".join(f"<td{classes.get(n, '')}>{c}</td>" for n, c in enumerate(row)) + "</tr>\n"
        for row in rows
    )
    return f"<table>{f'<tr>{head}</tr>' if heads else ''}\n{body}</table>"
