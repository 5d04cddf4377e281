"""The second sheet of a receipt's page: the same work elsewhere, computed from assumptions."""

from __future__ import annotations

from html import escape

from unplugged.core.export.times import clock
from unplugged.core.receipt.canonical import Json
from unplugged.core.receipt.cells import table
from unplugged.core.receipt.comparison import Assumptions, compare

_SMALLEST_PRICE = 0.0001
_FIGURES = {
    "electricity_per_kwh": "Electricity, price per kWh",
    "own_watts_per_busy_core": "This computer, W per busy core",
    "gpu_speech_factor": "GPU, seconds of speech per second",
    "gpu_tokens_per_second": "GPU, tokens per second",
    "gpu_watts": "GPU, W at work",
    "gpu_host_watts": "Its workstation, W at work",
    "cloud_speech_per_minute": "Cloud, price per minute of audio",
    "cloud_per_million_tokens_in": "Cloud, price per million tokens read",
    "cloud_per_million_tokens_out": "Cloud, price per million tokens written",
    "cloud_wh_per_answer": "Cloud, Wh per answer",
    "cloud_wh_per_audio_minute": "Cloud, Wh per minute of audio",
}
_CONFIRMED = '<span class="tag">source looked up</span>'
_TO_EDIT = '<span class="tag assumption">assumption to edit</span>'


def elsewhere(receipt: Json, assumed: Assumptions) -> str:
    """Return the sheet as the inner HTML of its element."""
    ways = compare(receipt, assumed)
    rows = []
    for way in ways:
        basis = "measured" if way.is_measured else "assumption"
        rows.append(
            (
                f"<b>{escape(way.name)}</b>",
                "-" if way.seconds is None else clock(way.seconds),
                "-" if way.energy_wh is None else f"{way.energy_wh:.3g} Wh",
                "-" if way.cost is None else f"{_price(way.cost)} {escape(assumed.currency)}",
                f'<span class="tag {basis}">{basis}</span> {escape(way.how)}',
            )
        )
    figures = [
        (
            escape(_FIGURES[name]),
            f"{figure.value:g}",
            _CONFIRMED if figure.is_confirmed else _TO_EDIT,
            escape(figure.source),
        )
        for name, figure in assumed.figures.items()
    ]
    return (
        "<header><div><h1>The same work elsewhere</h1>"
        '<p class="soft">Energy and cost, computed from assumptions. None of this is part of the '
        "sealed receipt.</p></div></header>\n"
        + table(("Way", "Time", "Energy", "Cost", "Computed from"), rows, numbers=(1, 2, 3))
        + "\n<h2>Assumptions</h2>\n"
        + table(("", "Value", "", "Source"), figures, numbers=(1,))
    )


def _price(amount: float) -> str:
    """Return an amount of money; one that is too small to show is never 0."""
    return f"{amount:.4f}" if amount >= _SMALLEST_PRICE else f"&lt; {_SMALLEST_PRICE:.4f}"
