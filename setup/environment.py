"""The virtual environment and its packages, each checked against its hash in the lock file."""

from __future__ import annotations

import shutil
from pathlib import Path

from setup.places import Places, SetupFailed, base_python
from setup.terminal import Task, Terminal

# pip reads the user's own settings (proxy, index, certificates); these are only about manners.
PIP: tuple[str, ...] = ("-m", "pip", "--disable-pip-version-check", "--no-input")
LOCKED: tuple[str, ...] = ("install", "--require-hashes", "--no-deps", "--only-binary", ":all:")

# What pip prints, and the sentence for people; the first that fits counts. Whatever the cause, pip
# ends with "no matching distribution", so that comes last.
KNOWN_FAULTS = (
    ("DO NOT MATCH THE HASHES", "A downloaded package is not the one in the lock file: refused"),
    ("No space left on device", "The disk is full"),
    (
        "CERTIFICATE_VERIFY_FAILED",
        "The package server's certificate is not trusted here (behind a proxy, set PIP_CERT)",
    ),
    ("NewConnectionError", "The package server can't be reached: is there a network connection?"),
    ("NameResolutionError", "The package server can't be reached: is there a network connection?"),
    ("ProxyError", "The proxy of this network refuses the connection to the package server"),
    ("ReadTimeout", "The package server does not answer"),
    ("No matching distribution found", "A package has no file for this Python and machine"),
)


def make_venv(places: Places, terminal: Terminal) -> None:
    """Make a fresh virtual environment in place of whatever is there.

    Raises:
        SetupFailed: Python could not make one.
    """
    if places.venv.exists():
        terminal.say("The environment is out of date or was left half-finished: making it anew.")
        shutil.rmtree(places.venv)
    _must(
        terminal,
        Task("Making a virtual environment", "seconds", [base_python(), "-m", "venv", places.venv]),
    )


def install_packages(places: Places, terminal: Terminal) -> None:
    """Install the app's packages and the build tools.

    Raises:
        SetupFailed: a package could not be had or does not match its hash.
    """
    command: list[str | Path] = [places.python, *PIP, *LOCKED, "--requirement", places.requirements]
    _must(terminal, Task("Installing the packages", "230 MB, about a minute", command))


def install_npu_packages(places: Places, terminal: Terminal) -> None:
    """Install OpenVINO; a machine for which there is none gets nothing.

    Raises:
        SetupFailed: a package could not be had or does not match its hash.
    """
    command: list[str | Path] = [
        places.python, *PIP, *LOCKED, "--requirement", places.npu_requirements,
    ]  # fmt: skip
    _must(terminal, Task("Installing OpenVINO", "70 MB, half a minute", command))


def install_test_packages(places: Places, terminal: Terminal) -> None:
    """Install what only the tests need.

    Raises:
        SetupFailed: a package could not be had or does not match its hash.
    """
    command: list[str | Path] = [
        places.python, *PIP, *LOCKED,
        # The one package that exists as source only; setuptools is among the build tools.
        "--no-binary", "srt", "--use-pep517", "--no-build-isolation",
        "--requirement", places.test_requirements,
    ]  # fmt: skip
    _must(terminal, Task("Installing the test tools", "half a minute", command))


def install_project(places: Places, terminal: Terminal) -> None:
    """Make this checkout importable, and its commands available, in the environment.

    Raises:
        SetupFailed: the project's own metadata can't be built.
    """
    command: list[str | Path] = [
        places.python, *PIP, "install", "--no-index", "--no-deps", "--no-build-isolation",
        "--editable", places.root,
    ]  # fmt: skip
    _must(terminal, Task("Installing Unplugged", "seconds", command))


def compile_code(places: Places, terminal: Terminal) -> None:
    """Lay compiled forms beside the app's own modules.

    The processes that do the work may not write there, so without these each of them would compile
    what it imports at each start. Packages are compiled when they are installed. Where the folder
    can't be written the app works all the same.
    """
    command: list[str | Path] = [places.python, "-m", "compileall", "-q", places.code]
    terminal.run(Task("Preparing the app's code", "seconds", command))


def _must(terminal: Terminal, task: Task) -> None:
    begins_at = terminal.log.stat().st_size if terminal.log.exists() else 0
    code, _ = terminal.run(task)
    if code == 0:
        return
    said = terminal.tail(begins_at)
    for sign, sentence in KNOWN_FAULTS:
        if sign in said:
            raise SetupFailed(f"{sentence}; the details: {terminal.log}")
    raise SetupFailed(f"{task.doing} did not succeed; the details: {terminal.log}")
