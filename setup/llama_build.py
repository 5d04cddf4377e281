"""Build llama.cpp for this CPU, try the build, keep the fastest one that works.

PyPI has llama-cpp-python as source only. The wheel made here stays in the work folder, so that a
new virtual environment needs no new compile; it is tried again after every installation.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import shlex
import shutil
import signal
import subprocess
import time
from pathlib import Path

from setup.cpu import Compiler, Cpu, find_compiler
from setup.llama_ladder import WORKS, Attempt, Step, climb_down, make_ladder
from setup.places import Places, SetupFailed, clean_environment
from setup.state import llama_key
from setup.terminal import Task, Terminal

TRIAL_TIMEOUT_S = 300

# A wheel from pip's cache could have been built with other flags.
PIP_UNCACHED = ("-m", "pip", "--disable-pip-version-check", "--no-input", "--no-cache-dir")


def install_llama(places: Places, terminal: Terminal, cpu: Cpu) -> None:
    """Install a llama.cpp build that was tried on this machine.

    Raises:
        SetupFailed: no build works, or the source can't be had.
    """
    if _install_kept_wheel(places, terminal, cpu):
        return
    compiler = find_compiler()
    if compiler is None:
        raise SetupFailed(
            "There is no C++ compiler on the search path: install one and start again."
        )
    archive = _fetch_source(places, terminal)

    def attempt(step: Step) -> Attempt:
        return _attempt(places, terminal, archive, step)

    attempts = climb_down(make_ladder(cpu, compiler), attempt)
    record = make_record(llama_key(places, cpu), cpu, compiler, attempts)
    (places.llama / "attempts.json").write_text(json.dumps(record, indent=1), encoding="utf-8")
    if not attempts[-1].works:
        tried = ", ".join(f"{one.step.name} {one.outcome}" for one in attempts)
        raise SetupFailed(
            f"No build of llama.cpp works here ({tried}); the details: {terminal.log}"
        )
    archive.unlink()
    (places.llama / "kept.json").write_text(json.dumps(record, indent=1), encoding="utf-8")
    places.llama_record.write_text(json.dumps(record, indent=1), encoding="utf-8")


def make_record(
    key: str, cpu: Cpu, compiler: Compiler, attempts: tuple[Attempt, ...]
) -> dict[str, object]:
    """Return what is stored about a build: everything `doctor` needs to name it."""
    kept = attempts[-1] if attempts[-1].works else None
    return {
        "format": 1,
        "key": key,
        "chosen": kept.step.name if kept else None,
        "cmake_arguments": kept.step.cmake_arguments() if kept else [],
        "compiler": f"{compiler.name} {compiler.version}".strip(),
        "cpu": {"machine": cpu.machine, "features": sorted(cpu.features)},
        "trial": kept.findings if kept else {},
        "tried": [
            {
                "name": one.step.name,
                "why": one.step.why,
                "cxx_flags": one.step.cxx_flags,
                "outcome": one.outcome,
                "build_s": round(one.build_s, 1),
            }
            for one in attempts
        ],
        "built_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
    }


def _install_kept_wheel(places: Places, terminal: Terminal, cpu: Cpu) -> bool:
    """Install the wheel of an earlier set-up, if there is one for this CPU and it still works."""
    try:
        record = json.loads((places.llama / "kept.json").read_text(encoding="utf-8"))
        wheel = _find_wheel(places)
    except (OSError, ValueError):
        return False
    if not isinstance(record, dict) or record.get("key") != llama_key(places, cpu) or wheel is None:
        return False
    outcome, findings = _install_and_try(places, terminal, wheel)
    if outcome != WORKS:
        return False
    record["trial"] = findings
    places.llama_record.write_text(json.dumps(record, indent=1), encoding="utf-8")
    return True


def _find_wheel(places: Places) -> Path | None:
    wheels = sorted((places.llama / "wheel").glob("*.whl"))
    return wheels[-1] if wheels else None


def _fetch_source(places: Places, terminal: Terminal) -> Path:
    """Return the source archive, downloaded if need be and checked against the lock file."""
    places.llama.mkdir(parents=True, exist_ok=True)
    archive = _find_archive(places)
    if archive is None:
        terminal.run(
            Task(
                "Downloading the source of llama.cpp",
                "77 MB",
                [
                    places.python, *PIP_UNCACHED, "download", "--require-hashes", "--no-deps",
                    "--no-binary", ":all:", "--no-build-isolation", "--dest", places.llama,
                    "--requirement", places.llama_requirement,
                ],
            )
        )  # fmt: skip
        archive = _find_archive(places)
    if archive is None:
        raise SetupFailed(
            "The source of llama.cpp could not be downloaded (is there a connection?); "
            f"the details: {terminal.log}"
        )
    return archive


def _find_archive(places: Places) -> Path | None:
    """Return the downloaded source if it is the one in the lock file, byte for byte."""
    locked = places.llama_requirement.read_text(encoding="utf-8")
    for archive in sorted(places.llama.glob("*.tar.gz")):
        if f"sha256:{hashlib.sha256(archive.read_bytes()).hexdigest()}" in locked:
            return archive
        archive.unlink()
    return None


def _attempt(places: Places, terminal: Terminal, archive: Path, step: Step) -> Attempt:
    """Compile one step, install it, try it."""
    wheels = places.llama / "wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    arguments = [
        *step.cmake_arguments(),
        f"-DCMAKE_PROJECT_llama.cpp_INCLUDE={places.cpu_only.as_posix()}",
    ]
    scratch = places.llama / "tmp"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    code, build_s = terminal.run(
        Task(
            f"Building llama.cpp for this CPU [{step.name}]",
            "3 to 10 minutes",
            [
                places.python, *PIP_UNCACHED, "wheel", "--verbose", "--no-index", "--no-deps",
                "--no-build-isolation", "--wheel-dir", wheels, archive,
            ],
            {
                "CMAKE_ARGS": shlex.join(arguments),
                "CMAKE_BUILD_PARALLEL_LEVEL": os.environ.get(
                    "CMAKE_BUILD_PARALLEL_LEVEL", str(count_cores())
                ),
                # Source and object files are more than some systems give to a /tmp in memory.
                "TMPDIR": str(scratch),
            },
        )
    )  # fmt: skip
    shutil.rmtree(scratch, ignore_errors=True)
    wheel = _find_wheel(places)
    if code or wheel is None:
        return Attempt(step, "did not compile", build_s)
    outcome, findings = _install_and_try(places, terminal, wheel)
    if outcome != WORKS:
        terminal.say(f"The build [{step.name}] is of no use here: it {outcome}.")
    return Attempt(step, outcome, build_s, findings)


def _install_and_try(
    places: Places, terminal: Terminal, wheel: Path
) -> tuple[str, dict[str, object]]:
    code, _ = terminal.run(
        Task(
            "Installing llama.cpp",
            "a few seconds",
            [
                places.python,
                *PIP_UNCACHED,
                "install",
                "--no-index",
                "--no-deps",
                "--force-reinstall",
                wheel,
            ],
        )
    )
    if code:
        return "could not be installed", {}
    started = time.monotonic()
    outcome, findings = try_build(
        places.python, places.root / "setup" / "llama_trial.py", terminal.log
    )
    terminal.say(f"Trying it: {outcome} ({time.monotonic() - started:.1f} s).")
    return outcome, findings


def try_build(python: Path, trial: Path, log: Path) -> tuple[str, dict[str, object]]:
    """Run the trial in a child process.

    Args:
        python: Interpreter of the environment that holds the build.
        trial: The script; its last line of output is JSON with "ok" and perhaps "fault".
        log: Takes what llama.cpp says.

    Returns:
        WORKS and what the trial found, or a few words on what went wrong and nothing.
    """
    with log.open("ab") as said:
        try:
            done = subprocess.run(
                [python, trial],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=said,
                # Spinning threads on a busy machine make seconds of milliseconds.
                env=clean_environment() | {"OMP_WAIT_POLICY": "passive"},
                timeout=TRIAL_TIMEOUT_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"hung for {TRIAL_TIMEOUT_S} s", {}
        said.write(done.stdout)
    try:
        findings = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        findings = None
    if done.returncode == 0 and isinstance(findings, dict) and findings.pop("ok", False) is True:
        return WORKS, findings
    if isinstance(findings, dict) and "fault" in findings:
        return f"failed its trial: {findings['fault']}", {}
    return f"crashed in its trial: {name_exit(done.returncode)}", {}


def name_exit(code: int) -> str:
    """Return a process' end in words: a signal's name, or the exit code (huge ones in hex)."""
    if code < 0:
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code:#x}" if code > 255 else f"exit code {code}"


def count_cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
