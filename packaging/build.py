"""Make what people install, with one command.

Needs a set-up checkout (``python3 run.py`` once). Everything is made below ``build/packaging``; the
packages lie in ``dist``.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "app")]

from bundle_places import BundlePlaces, bundle_places, version  # noqa: E402 - found by the line above
from portable_llama import build_portable_wheel  # noqa: E402
from sound_ffmpeg import build_sound_ffmpeg  # noqa: E402

from setup.environment import LOCKED, PIP  # noqa: E402
from setup.places import SetupFailed, base_python  # noqa: E402
from setup.terminal import Task, Terminal  # noqa: E402


def main() -> int:
    """Build, look into the result, pack it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder-only", action="store_true", help="make no packages")
    wanted = parser.parse_args()
    places = bundle_places(ROOT)
    terminal = Terminal(places.log)
    try:
        places.work.mkdir(parents=True, exist_ok=True)
        make_environment(places, terminal)
        if sys.platform == "linux":
            build_sound_ffmpeg(places, terminal)
        make_folder(places, terminal)
        if not wanted.folder_only:
            pack(places, terminal)
    except SetupFailed as fault:
        print(f"Packaging stopped: {fault}", file=sys.stderr)
        return 1
    return 0


def make_environment(places: BundlePlaces, terminal: Terminal) -> None:
    """Make an environment with the app's packages, PyInstaller and the portable llama.cpp."""
    if not places.checkout.python.exists():
        raise SetupFailed("this checkout is not set up yet: run `python3 run.py` first.")
    wheel = build_portable_wheel(places, terminal)
    shutil.rmtree(places.venv, ignore_errors=True)
    steps = (
        Task("Making an environment", "seconds", [base_python(), "-m", "venv", places.venv]),
        Task(
            "Installing the app's packages and PyInstaller",
            "a minute",
            [
                places.python, *PIP, *LOCKED, "--requirement", places.checkout.requirements,
                "--requirement", places.lock,
            ],
        ),
        Task(
            "Installing llama.cpp",
            "seconds",
            [places.python, *PIP, "install", "--no-index", "--no-deps", "--no-cache-dir", wheel],
        ),
        Task(
            "Installing Unplugged",
            "seconds",
            [
                places.python, *PIP, "install", "--no-index", "--no-deps", "--no-build-isolation",
                places.root,
            ],
        ),
    )  # fmt: skip
    for step in steps:
        must(terminal, step)


def make_folder(places: BundlePlaces, terminal: Terminal) -> None:
    """Make the app's folder, trim it, add the licences, and look for what must not be in it."""
    icons = places.work / "icons"
    here = places.root / "packaging"
    svg = places.root / "resources" / "pictures" / "unplugged.svg"
    must(
        terminal,
        Task("Drawing the icons", "seconds", [places.python, here / "icons.py", svg, icons]),
    )
    must(
        terminal,
        Task(
            "Collecting the app",
            "a minute",
            [
                places.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
                "--distpath", places.app.parent, "--workpath", places.work / "pyinstaller",
                here / "unplugged.spec",
            ],
        ),
    )  # fmt: skip
    must(
        terminal,
        Task(
            "Trimming and checking it",
            "seconds",
            [places.python, here / "finish.py", places.bundle],
        ),
    )
    with tempfile.TemporaryDirectory() as home:
        must(
            terminal,
            Task(
                "Asking its engines",
                "seconds",
                [places.terminal_program, "doctor"],
                {"UNPLUGGED_HOME": home},
            ),
        )


def pack(places: BundlePlaces, terminal: Terminal) -> None:
    """Make the packages of this system."""
    places.out.mkdir(exist_ok=True)
    if sys.platform != "linux":
        terminal.say("packaging/README.md says how the installer of this system is made.")
        return
    from linux_packages import Linux, make_deb, make_tarball
    from trim import size_of

    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    linux = Linux(
        places.root, places.app, places.work / "icons", places.out, version(places.root), machine
    )
    terminal.say(f"The app's folder: {size_of(places.app) / 1e6:.0f} MB")
    makers = [make_tarball]
    if shutil.which("dpkg-deb"):
        makers.append(make_deb)
    for make in makers:
        package = make(linux, places.work)
        terminal.say(f"{package}: {package.stat().st_size / 1e6:.0f} MB")


def must(terminal: Terminal, task: Task) -> None:
    """Run a task and stop when it fails.

    Raises:
        SetupFailed: it did not succeed.
    """
    code, _ = terminal.run(task)
    if code:
        raise SetupFailed(f"{task.doing.lower()} did not succeed; the details: {terminal.log}")


if __name__ == "__main__":
    sys.exit(main())
