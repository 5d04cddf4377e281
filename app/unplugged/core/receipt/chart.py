"""Series of a receipt as small stacked plots in SVG, drawn without any script or font."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

WIDTH, HEIGHT = 800.0, 150.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 46.0, 6.0, 8.0, 20.0
_COLOURS = 6  # --p1 to --p6 in the style sheet
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def stacked(
    series: Mapping[str, Sequence[float]], seconds: Sequence[float], unit: str, label: str
) -> str:
    """Return a stacked area plot with its key.

    Args:
        series: Values of each part, all of one length.
        seconds: How long each value holds.
        unit: What the numbers at the left are.
        label: What the plot shows, for screen readers.
    """
    named = {name: values for name, values in series.items() if any(values)}
    if not named or not seconds:
        return '<p class="soft small">Nothing was sampled.</p>'
    ends = _running(seconds)
    top = _rounded_up(max(map(sum, zip(*named.values(), strict=True))))
    body = [_grid(top, ends[-1], unit)]
    floor = [0.0] * len(ends)
    for number, values in enumerate(named.values()):
        ceiling = [low + value for low, value in zip(floor, values, strict=True)]
        colour = f"var(--p{number % _COLOURS + 1})"
        body.append(
            f'<path d="{_area(floor, ceiling, ends, top)}" fill="{colour}" fill-opacity="0.8"/>'
        )
        floor = ceiling
    key = "".join(
        f'<i style="background:var(--p{n % _COLOURS + 1})"></i>{escape(name)}'
        for n, name in enumerate(named)
    )
    return (
        f'<svg viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" aria-label="{escape(label)}">'
        f'{"".join(body)}</svg><div class="key">{key}</div>'
    )


def _grid(top: float, length_s: float, unit: str) -> str:
    lines = []
    for share in (0.0, 0.5, 1.0):
        y = _y(share * top, top)
        lines.append(
            f'<line class="grid" x1="{_LEFT:g}" x2="{WIDTH - _RIGHT:g}" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text x="{_LEFT - 6:g}" y="{y + 4:.1f}" text-anchor="end">{share * top:.3g}</text>'
        )
    y = HEIGHT - 5
    lines.append(f'<text x="{_LEFT:g}" y="{y:g}">0 s</text>')
    lines.append(
        f'<text x="{WIDTH - _RIGHT:g}" y="{y:g}" text-anchor="end">{length_s:.0f} s</text>'
    )
    lines.append(
        f'<text x="{(_LEFT + WIDTH) / 2:g}" y="{y:g}" text-anchor="middle">{escape(unit)}</text>'
    )
    return "".join(lines)


def _area(
    floor: Sequence[float], ceiling: Sequence[float], ends: Sequence[float], top: float
) -> str:
    """Return the path around a part: its upper edge in steps, and the lower one back."""
    starts = (0.0, *ends[:-1])
    upper = [
        f"{_x(x, ends[-1]):.1f} {_y(value, top):.1f}"
        for start, end, value in zip(starts, ends, ceiling, strict=True)
        for x in (start, end)
    ]
    lower = [
        f"{_x(x, ends[-1]):.1f} {_y(value, top):.1f}"
        for start, end, value in zip(starts, ends, floor, strict=True)
        for x in (start, end)
    ]
    return f"M{'L'.join([*upper, *reversed(lower)])}Z"


def _x(second: float, length_s: float) -> float:
    return _LEFT + (WIDTH - _LEFT - _RIGHT) * second / length_s


def _y(value: float, top: float) -> float:
    return HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * value / top


def _running(seconds: Sequence[float]) -> list[float]:
    ends, at = [], 0.0
    for each in seconds:
        at += max(each, 1e-6)
        ends.append(at)
    return ends


def _rounded_up(value: float) -> float:
    """Return the next round number, so that the labels at the left are short."""
    power = 1.0
    while power * 10 <= value:
        power *= 10
    while power > value:
        power /= 10
    return next(step * power for step in _STEPS if step * power >= value * 0.999)
