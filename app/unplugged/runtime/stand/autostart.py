"""Opening the stand at login, for command line and window."""

from __future__ import annotations

from unplugged.runtime.own_command import own_command
from unplugged.runtime.stand.watchdog import STAND_FLAG
from unplugged.system.autostart import is_autostart_on, set_autostart

__all__ = ["is_autostart_on", "set_stand_autostart"]


def set_stand_autostart(*, is_on: bool) -> str:
    """Open the stand at each login, or no more; return where that is written down.

    Raises:
        AutostartFailed: the system refuses.
    """
    return set_autostart(own_command(STAND_FLAG) if is_on else None)
