"""A reading in words: its value, and how it was got. Nothing here turns "unknown" into a number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from unplugged.core.reading import Basis, Reading, Unit
from unplugged.ui.panel.source_words import mark, told_text, translate

_GIGA = 1e9
_SHORT = 10  # below it, a size is written with a digit behind the point
_REASONS = "Readings"  # in the translation files; setup.translations finds their sentences


_SIZES = (
    (1 << 30, mark("{number} GB"), mark("{number} GB/s")),
    (1 << 20, mark("{number} MB"), mark("{number} MB/s")),
    (1 << 10, mark("{number} KB"), mark("{number} KB/s")),
    (1, mark("{number} bytes"), mark("{number} bytes/s")),
)
# Unit: digits behind the point, and how it is written.
_PLAIN = {
    Unit.CORES: (2, mark("{number} cores")),
    Unit.PERCENT: (0, mark("{number} %")),
    Unit.SECONDS: (1, mark("{number} s")),
    Unit.WATTS: (1, "{number} W"),
    Unit.WATT_HOURS: (2, "{number} Wh"),
    Unit.CELSIUS: (0, "{number} °C"),
    Unit.COUNT: (0, "{number}"),
    Unit.TOKENS_PER_SECOND: (0, mark("{number} tokens/s")),
    Unit.FACTOR: (1, "{number}×"),
}


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
        size, amount, speed = next((each for each in _SIZES if value >= each[0]), _SIZES[-1])
        digits = 1 if size > 1 and value / size < _SHORT else 0
        text = speed if unit == Unit.BYTES_PER_SECOND else amount
        return translate(text).format(number=written(value / size, digits))
    if unit == Unit.HERTZ:
        return f"{written(value / _GIGA, 2)} GHz"
    digits, text = _PLAIN.get(unit, (2, f"{{number}} {unit}"))
    return translate(text).format(number=short_text(value, digits))


def short_text(value: float, digits: int) -> str:
    """Return a number with so many digits behind the point; what is not 0 never reads as 0."""
    least = 10.0**-digits
    if value == 0:
        return "0"
    if abs(value) < least and float(f"{value:.{digits}f}") == 0:
        return f"< {written(least, digits)}"
    return written(value, digits)


def reason_text(reason: str) -> str:
    """Return why a reading is as it is, in the user's language.

    The sentences are made where the reading is taken; one that came together of several, or that
    has a figure in it, is translated sentence by sentence as far as they are known.
    """
    whole = QCoreApplication.translate(_REASONS, reason)
    if whole != reason:
        return whole
    parts = (part if part.endswith(".") else f"{part}." for part in reason.split(". ") if part)
    return " ".join(QCoreApplication.translate(_REASONS, part) for part in parts)


def how_text(reading: Reading) -> str:
    """Return how a value came about, as a sentence or two."""
    texts = {
        Basis.MEASURED: translate("Measured. Read from: {source}."),
        Basis.ESTIMATED: translate("Estimated. {reason} Read from: {source}."),
        Basis.NO_CLIENT: translate("Looked at and not in use. {reason} Looked at: {source}."),
        Basis.UNAVAILABLE: translate("Cannot be measured here. {reason} Looked at: {source}."),
    }
    return texts[reading.basis].format(
        reason=reason_text(reading.reason or ""), source=told_text(reading.source)
    )


def written(value: float, digits: int) -> str:
    """Return a number as the user's language writes it, in one piece."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", digits)
