"""Every check of this project, in one command: format, rules, types, layers, tests."""

from __future__ import annotations

import subprocess
import time

from setup.places import Places, clean_environment
from setup.terminal import spell_duration


def check_commands(places: Places, pytest_arguments: list[str]) -> dict[str, list[str]]:
    """Return the checks by name, in the order in which they run. The tests come last."""
    python = str(places.python)
    return {
        "format": [python, "-m", "ruff", "format", "--check", "."],
        "rules": [python, "-m", "ruff", "check", "."],
        "types": [python, "-m", "mypy"],
        "layers": [str(places.scripts / "lint-imports"), "--no-cache"],
        "tests": [python, "-m", "pytest", *pytest_arguments],
    }


def run_checks(places: Places, pytest_arguments: list[str]) -> int:
    """Run all checks, also those after a failed one.

    Args:
        places: The checkout.
        pytest_arguments: Handed to pytest, for example ``-k spool``.

    Returns:
        The exit code of the process: 0 only if every check passed.
    """
    outcomes: dict[str, bool] = {}
    for name, command in check_commands(places, pytest_arguments).items():
        print(f"\n== {name} ==", flush=True)
        started = time.monotonic()
        done = subprocess.run(
            command, cwd=places.root, env=clean_environment(), stdin=subprocess.DEVNULL, check=False
        )
        outcomes[name] = done.returncode == 0
        print(f"({spell_duration(time.monotonic() - started)})", flush=True)
    failed = [name for name, is_passed in outcomes.items() if not is_passed]
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nEvery check passed.", flush=True)
    return 1 if failed else 0
