"""Readings: a false zero must be impossible to write down."""

from __future__ import annotations

import math

import pytest
from unplugged.core.reading import (
    Basis,
    Reading,
    Unit,
    estimated,
    measured,
    no_client,
    total,
    unavailable,
)

LOCKED = unavailable(Unit.WATTS, "RAPL", "Only root may read it.")
NOBODY = no_client(Unit.PERCENT, "DRM fdinfo", "None of our processes has it open.")


def test_only_a_measured_zero_is_zero() -> None:
    assert measured(0, Unit.PERCENT, "DRM fdinfo").is_zero
    assert not NOBODY.is_zero
    assert not LOCKED.is_zero
    assert not estimated(0, Unit.PERCENT, "guess", "It rests on nothing.").is_zero


def test_what_has_no_value_says_why() -> None:
    assert LOCKED.unavailable == "Only root may read it."
    assert NOBODY.unavailable == "None of our processes has it open."
    assert measured(1, Unit.WATTS, "RAPL").unavailable is None


@pytest.mark.parametrize(
    ("value", "basis", "reason"),
    [
        (0.0, Basis.UNAVAILABLE, "Locked."),
        (0.0, Basis.NO_CLIENT, "Nobody."),
        (None, Basis.MEASURED, None),
        (None, Basis.UNAVAILABLE, None),
        (1.0, Basis.ESTIMATED, None),
        (1.0, Basis.MEASURED, "because"),
        (math.nan, Basis.MEASURED, None),
        (math.inf, Basis.MEASURED, None),
    ],
)
def test_a_reading_that_contradicts_itself_cannot_be_made(
    value: float | None, basis: Basis, reason: str | None
) -> None:
    with pytest.raises(ValueError, match=r"."):
        Reading(value, Unit.WATTS, "RAPL", basis, reason)


def test_a_sum_is_unavailable_when_one_part_is() -> None:
    parts = (measured(3, Unit.WATTS, "RAPL"), LOCKED)

    added = total(parts, Unit.WATTS, "RAPL", "There is nothing to add.")

    assert added.value is None
    assert added.reason == "Only root may read it."


def test_a_sum_counts_those_without_a_client_as_nothing_but_is_no_zero_of_its_own() -> None:
    busy = measured(40, Unit.PERCENT, "DRM fdinfo")

    assert total((busy, NOBODY), Unit.PERCENT, "DRM fdinfo", "-") == busy
    assert total((NOBODY, NOBODY), Unit.PERCENT, "DRM fdinfo", "-").basis is Basis.NO_CLIENT
    assert total((), Unit.PERCENT, "DRM fdinfo", "No GPU.").basis is Basis.UNAVAILABLE


def test_a_sum_with_an_estimate_is_an_estimate() -> None:
    parts = (measured(3, Unit.WATTS, "RAPL"), estimated(1, Unit.WATTS, "model", "A guess."))

    added = total(parts, Unit.WATTS, "RAPL", "-")

    assert (added.value, added.basis, added.reason) == (4, Basis.ESTIMATED, "A guess.")
