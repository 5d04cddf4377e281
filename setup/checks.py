"""Every check of this project, in one command: format, rules, types, layers, tests."""

from __future__ import annotations

import contextlib
import subprocess
import tempfile
import time

from setup.places import Places, clean_environment
from setup.terminal import spell_duration

# Tests with workers and sound devices wait more than they compute: the others run beside them.
WAITING = ("tests/process", "tests/audio")


def check_commands(places: Places, pytest_arguments: list[str]) -> dict[str, list[list[str]]]:
    """Return the checks by name, in the order in which they run. The tests come last.

    Commands of one check run side by side. Without arguments for pytest the tests are two such.
    """
    python = str(places.python)
    others = [f"--ignore={folder}" for folder in WAITING]
    tests = [pytest_arguments] if pytest_arguments else [list(WAITING), ["tests", *others]]
    return {
        "format": [[python, "-m", "ruff", "format", "--check", "."]],
        "rules": [[python, "-m", "ruff", "check", "."]],
        "types": [[python, "-m", "mypy"]],
        "layers": [[str(places.scripts / "lint-imports"), "--no-cache"]],
        "tests": [[python, "-m", "pytest", *arguments] for arguments in tests],
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
    for name, commands in check_commands(places, pytest_arguments).items():
        print(f"\n== {name} ==", flush=True)
        started = time.monotonic()
        outcomes[name] = _all_pass(places, commands)
        print(f"({spell_duration(time.monotonic() - started)})", flush=True)
    failed = [name for name, is_passed in outcomes.items() if not is_passed]
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nEvery check passed.", flush=True)
    return 1 if failed else 0


def _all_pass(places: Places, commands: list[list[str]]) -> bool:
    """Run commands side by side; what the later ones print is shown when all have ended."""
    with contextlib.ExitStack() as stack:
        kept = [stack.enter_context(tempfile.TemporaryFile()) for _ in commands[1:]]
        running = [
            subprocess.Popen(
                command,
                cwd=places.root,
                env=clean_environment(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=None if output is None else subprocess.STDOUT,
            )
            for command, output in zip(commands, (None, *kept), strict=True)
        ]
        codes = [process.wait() for process in running]
        for output in kept:
            output.seek(0)
            print(output.read().decode(errors="replace"), flush=True)
    return not any(codes)
