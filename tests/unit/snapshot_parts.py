"""Parts of a snapshot that say nothing, for tests that care about the others."""

from __future__ import annotations

from unplugged.core.reading import Unit, unavailable
from unplugged.core.snapshot import SpeedSample

_NOTHING = "Nothing is being worked on."


def no_speed() -> SpeedSample:
    """Return the speed of no work at all."""
    factor, seconds = (unavailable(unit, "none", _NOTHING) for unit in (Unit.FACTOR, Unit.SECONDS))
    rate = unavailable(Unit.TOKENS_PER_SECOND, "none", _NOTHING)
    return SpeedSample(factor, seconds, rate, rate, unavailable(Unit.PERCENT, "none", _NOTHING))
