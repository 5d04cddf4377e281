"""Whether the computer draws its power from the mains, as far as the system says."""

from __future__ import annotations

import psutil

from unplugged.core.final_pass import Mains

_SOURCE = "psutil battery"
_NO_SENSOR = "This system does not say how the computer is powered."
_UNCERTAIN = "The battery does not say whether the computer is plugged in."


def read_mains() -> Mains:
    """Return how the computer is powered; one without a battery is on the mains."""
    read = getattr(psutil, "sensors_battery", None)  # missing on some systems
    if read is None:
        return Mains(None, _SOURCE, _NO_SENSOR)
    try:
        battery = read()
    except (psutil.Error, OSError, NotImplementedError):
        return Mains(None, _SOURCE, _NO_SENSOR)
    if battery is None:
        return Mains(is_on=True, source="no battery")
    if battery.power_plugged is None:
        return Mains(None, _SOURCE, _UNCERTAIN)
    return Mains(bool(battery.power_plugged), _SOURCE)
