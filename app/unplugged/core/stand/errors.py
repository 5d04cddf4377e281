"""Errors about the stand: its settings, opening it, leaving it."""

from __future__ import annotations

from unplugged.core.errors import EnvironmentFault, InputFault


class StandInvalid(InputFault):
    """The settings file of the stand cannot be used. Params: path, key, reason."""

    code = "stand_invalid"


class PassphraseUnusable(InputFault):
    """A passphrase is too short or too long. Params: shortest, longest."""

    code = "passphrase_unusable"


class StandRunning(InputFault):
    """The stand is open already."""

    code = "stand_running"


class StandUnopened(EnvironmentFault):
    """The stand's process cannot be started. Params: reason."""

    code = "stand_unopened"


class AutostartFailed(EnvironmentFault):
    """The system refuses to open the app at login. Params: place, reason."""

    code = "autostart_failed"
