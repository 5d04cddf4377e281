"""A reading in words: its value, and how it was got. Nothing here turns "unknown" into a number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from unplugged.core.reading import Basis, Reading, Unit

_GIGA = 1e9
_BYTES = ((1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB"))
# Unit: digits behind the point, and how it is written behind the number.
_PLAIN = {
    Unit.CORES: (2, " cores"),
    Unit.PERCENT: (0, " %"),
    Unit.SECONDS: (1, " s"),
    Unit.WATTS: (1, " W"),
    Unit.WATT_HOURS: (2, " Wh"),
    Unit.CELSIUS: (0, " °C"),
    Unit.COUNT: (0, ""),
    Unit.TOKENS_PER_SECOND: (0, " tokens/s"),
    Unit.FACTOR: (1, "×"),
}


def translate(text: str) -> str:
    """Return a text of the panel in the user's language."""
    return QCoreApplication.translate("Panel", text)


def value_text(reading: Reading) -> str:
    """Return the value with its unit, or the two words that say why there is none."""
    if reading.basis is Basis.NO_CLIENT:
        return translate("not in use")
    if reading.value is None:
        return translate("not measurable")
    number = number_text(reading.value, reading.unit)
    return f"≈ {number}" if reading.basis is Basis.ESTIMATED else number


def number_text(value: float, unit: str) -> str:
    """Return a number with its unit, short; what is not 0 never reads as 0."""
    if unit in (Unit.BYTES, Unit.BYTES_PER_SECOND):
        per = "/s" if unit == Unit.BYTES_PER_SECOND else ""
        for size, name in _BYTES:
            if value >= size:
                number = value / size
                return f"{number:.{0 if number >= 10 else 1}f} {name}{per}"
        return f"{value:.0f} bytes{per}"
    if unit == Unit.HERTZ:
        return f"{value / _GIGA:.2f} GHz"
    digits, behind = _PLAIN.get(unit, (2, f" {unit}"))
    if value == 0:
        return f"0{behind}"
    least = 10.0**-digits
    if 0 < abs(value) < least and float(f"{value:.{digits}f}") == 0:
        return f"< {least:.{digits}f}{behind}"
    return f"{value:.{digits}f}{behind}"


def how_text(reading: Reading) -> str:
    """Return how a value came about, as a sentence or two."""
    texts = {
        Basis.MEASURED: translate("Measured. Read from: {source}."),
        Basis.ESTIMATED: translate("Estimated. {reason} Read from: {source}."),
        Basis.NO_CLIENT: translate("Looked at and not in use. {reason} Looked at: {source}."),
        Basis.UNAVAILABLE: translate("Cannot be measured here. {reason} Looked at: {source}."),
    }
    return texts[reading.basis].format(reason=reading.reason or "", source=reading.source)
