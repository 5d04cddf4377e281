"""Contrast of two colours as WCAG 2.2 defines it (section "contrast ratio"), and mixing them."""

from __future__ import annotations

NORMAL_TEXT_RATIO = 4.5  # AA, success criterion 1.4.3
SHAPE_RATIO = 3.0  # AA, success criterion 1.4.11


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours "#rrggbb", from 1 (equal) to 21 (black, white)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mix(over: str, under: str, share: float) -> str:
    """Return the colour that ``over`` gives on ``under`` when it covers it to ``share``, 0 to 1."""
    pairs = zip(_channels(over), _channels(under), strict=True)
    mixed = [round(a * share + b * (1 - share)) for a, b in pairs]
    return "#" + "".join(f"{channel:02x}" for channel in mixed)


def _luminance(colour: str) -> float:
    linear = [_linear(channel / 255) for channel in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
