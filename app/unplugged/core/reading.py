"""One quantity of this machine with how it was got; what can't be had says why and is never 0."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Basis(StrEnum):
    """How a reading came about; stored in receipts, so the values never change."""

    MEASURED = "measured"  # a counter of the system or of the hardware was read
    ESTIMATED = "estimated"  # computed from measured values and assumptions, which are named
    NO_CLIENT = "no_client"  # known: the process uses no such device, so there is nothing to count
    UNAVAILABLE = "unavailable"  # cannot be measured here


class Unit:
    """The units that readings come in."""

    CORES = "cores"  # CPU time per time: 1 is one logical CPU kept fully busy
    PERCENT = "%"  # 0 to 100
    BYTES = "bytes"
    BYTES_PER_SECOND = "bytes/s"
    SECONDS = "s"
    WATTS = "W"
    WATT_HOURS = "Wh"
    CELSIUS = "°C"
    HERTZ = "Hz"
    COUNT = "count"
    TOKENS_PER_SECOND = "tokens/s"
    FACTOR = "x"  # how many seconds of speech in one second


@dataclass(frozen=True, slots=True)
class Reading:
    """One measured quantity, or the reason why it can't be had here.

    Made by ``measured``, ``estimated``, ``no_client`` and ``unavailable``.

    Attributes:
        value: What was read, in ``unit``; None when there is nothing to read.
        unit: One of ``Unit``.
        source: Where it was read, or where one looked.
        basis: How it came about.
        reason: A sentence for people: what an estimate rests on, or why there is no value; None
            for a measured value.
    """

    value: float | None
    unit: str
    source: str
    basis: Basis = Basis.MEASURED
    reason: str | None = None

    def __post_init__(self) -> None:
        """Refuse what would be a false zero or a number nobody can explain.

        Raises:
            ValueError: value, basis and reason don't fit together; that is a bug.
        """
        has_value = self.basis in (Basis.MEASURED, Basis.ESTIMATED)
        if has_value != (self.value is not None):
            raise ValueError(f"a value of {self.value} cannot be {self.basis.value}")
        if (self.basis is Basis.MEASURED) != (self.reason is None):
            raise ValueError(f"{self.basis.value} with the reason {self.reason!r}")
        if self.value is not None and not math.isfinite(self.value):
            raise ValueError(f"{self.source} gave {self.value}")

    @property
    def unavailable(self) -> str | None:
        """Why there is no value; None when there is one."""
        return self.reason if self.value is None else None

    @property
    def is_zero(self) -> bool:
        """Whether zero was really measured; neither "no client" nor "cannot tell" is that."""
        return self.basis is Basis.MEASURED and self.value == 0


def measured(value: float, unit: str, source: str) -> Reading:
    """Return what a counter said."""
    return Reading(float(value), unit, source)


def estimated(value: float, unit: str, source: str, rests_on: str) -> Reading:
    """Return a computed value; ``rests_on`` is the sentence that says from what."""
    return Reading(float(value), unit, source, Basis.ESTIMATED, rests_on)


def no_client(unit: str, source: str, reason: str) -> Reading:
    """Return that a process was looked at and uses no such device."""
    return Reading(None, unit, source, Basis.NO_CLIENT, reason)


def unavailable(unit: str, source: str, reason: str) -> Reading:
    """Return that a quantity cannot be measured here; ``reason`` is a sentence for people."""
    return Reading(None, unit, source, Basis.UNAVAILABLE, reason)


def total(readings: Iterable[Reading], unit: str, source: str, if_none: str) -> Reading:
    """Add readings up without making anything of what could not be read.

    Args:
        readings: Parts of one whole.
        unit: Unit of all of them.
        source: Where they come from.
        if_none: Why there is no sum when there are no parts.

    Returns:
        The sum of all values if every part has one or is known to have nothing to count. One part
        that can't be read makes the whole unavailable, with its reason: a sum without it would be
        too small. One estimated part makes the sum an estimate. Parts that are all without a
        client give "no client".
    """
    parts = tuple(readings)
    for part in parts:
        if part.basis is Basis.UNAVAILABLE:
            return unavailable(unit, source, part.reason or if_none)
    values = [part.value for part in parts if part.value is not None]
    if not values:
        if parts:
            return no_client(unit, source, parts[0].reason or if_none)
        return unavailable(unit, source, if_none)
    guess = next((part for part in parts if part.basis is Basis.ESTIMATED), None)
    if guess is not None:
        return estimated(sum(values), unit, source, guess.reason or if_none)
    return measured(sum(values), unit, source)
