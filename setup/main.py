"""The order of the set-up, and the start of what the user asked for."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from setup import state
from setup.cpu import read_cpu
from setup.places import Places, SetupFailed, clean_environment

# Peak of a first set-up: environment, download, unpacked source, object files (measured: 1.4 GB).
NEEDED_DISK_BYTES = 2 * 1024**3


def main(arguments: list[str]) -> int:
    """Set up what is missing, then run the tests or the app.

    Args:
        arguments: What stood after run.py.

    Returns:
        The exit code, where the process is not replaced by the app.
    """
    places = Places(Path(__file__).resolve().parents[1])
    is_test = arguments[:1] == ["test"]
    is_npu = arguments[:1] == ["npu"]
    try:
        with sigterm_like_ctrl_c():
            prepare(places, for_tests=is_test, with_npu=is_npu)
    except SetupFailed as fault:
        print(f"Set-up stopped: {fault}", file=sys.stderr)
        return 1
    except OSError as fault:
        print(f"Set-up stopped: {fault}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The same command goes on from here.", file=sys.stderr)
        return 130
    if is_test:
        from setup.checks import run_checks

        return run_checks(places, arguments[1:])
    return start_app(places, ["doctor"] if is_npu else arguments)


def start_app(places: Places, arguments: list[str]) -> int:  # noqa: RET503 - exec does not return
    """Become the app."""
    command = [str(places.python), "-m", "unplugged", *arguments]
    if os.name == "nt":
        # Windows has no exec: the terminal would come back before the app is done with it.
        return subprocess.run(command, env=clean_environment(), check=False).returncode
    os.execve(command[0], command, clean_environment())  # noqa: S606 - the app, by its full path


def prepare(places: Places, *, for_tests: bool, with_npu: bool = False) -> None:
    """Make every part of the set-up that is not there yet.

    Args:
        places: The checkout.
        for_tests: Whether the tests are to run.
        with_npu: Whether OpenVINO is wanted.

    Raises:
        SetupFailed: with the sentence for the user.
        OSError: the disk is full or not writable.
    """
    cpu = read_cpu()
    wanted = state.wanted_keys(places, cpu, for_tests=for_tests, with_npu=with_npu)
    if not state.missing_parts(places, wanted) and not for_tests:
        return

    # From here on it takes time anyway: what only the set-up needs is imported now.
    from setup import environment, system_packages
    from setup.llama_build import install_llama
    from setup.terminal import Terminal

    terminal = Terminal(places.log)
    make: dict[str, Callable[[], None]] = {
        "venv": lambda: environment.make_venv(places, terminal),
        "packages": lambda: environment.install_packages(places, terminal),
        "project": lambda: environment.install_project(places, terminal),
        "code": lambda: environment.compile_code(places, terminal),
        "llama": lambda: install_llama(places, terminal, cpu),
        "npu": lambda: environment.install_npu_packages(places, terminal),
        "tests": lambda: environment.install_test_packages(places, terminal),
    }
    places.work.mkdir(parents=True, exist_ok=True)
    with only_one(places.work / "lock"):
        parts = state.missing_parts(places, wanted)
        system_packages.supply(terminal, for_tests=for_tests)
        if not parts:
            return
        if "venv" in parts:
            check_disk(places)
            terminal.say("Setting Unplugged up. This happens once and takes 5 to 15 minutes.")
        for part in parts:
            if part != "venv":
                state.begin(places, part)
            make[part]()
            state.finish(places, part, wanted[part])
        terminal.say("The set-up is complete.")


def check_disk(places: Places) -> None:
    """Refuse to begin what can't end.

    Raises:
        SetupFailed: the disk has too little room.
    """
    free = shutil.disk_usage(places.root).free
    if free < NEEDED_DISK_BYTES:
        raise SetupFailed(
            f"{places.root} has {free / 1e9:.1f} GB of free disk space and the set-up needs "
            f"{NEEDED_DISK_BYTES / 1e9:.1f} GB: free some and start again."
        )


@contextmanager
def sigterm_like_ctrl_c() -> Iterator[None]:
    """Let a CI that gives up, or a session that ends, stop the compilers too."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold a lock that ends with this process, so that two starts don't set up at the same time."""
    with path.open("a+b") as file:
        if sys.platform == "win32":
            import msvcrt

            # Waits ten seconds for another set-up, then raises OSError.
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print("Another set-up of this folder is at work: waiting for it.", flush=True)
                fcntl.flock(file, fcntl.LOCK_EX)
        yield
