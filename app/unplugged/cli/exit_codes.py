"""What the command's exit code says; scripts rely on it."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit codes of every command."""

    DONE = 0
    BUG = 1
    BAD_INPUT = 2  # also what the argument parser uses
    ENVIRONMENT = 3
    CANCELLED = 130  # 128 + SIGINT, as shells say it


EXIT_CODES_HELP = (
    "Exit codes: 0 done, 1 a mistake in Unplugged, 2 something about the input, 3 something about "
    "this computer or the installation, 130 stopped with Ctrl-C."
)
