"""What this machine has and whether every part of the app really works on it."""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from unplugged import __version__
from unplugged.core.budget import Budget, budget_for
from unplugged.core.catalogue import Catalogue, ModelEntry, ModelKind
from unplugged.core.models.openvino import NpuObstacle
from unplugged.core.paths import AppPaths
from unplugged.core.reading import Basis, Reading
from unplugged.core.snapshot import MemorySample
from unplugged.runtime.placing import npu_obstacle
from unplugged.runtime.probe import EngineAnswer, SoundAnswer, probe_engine, probe_sound
from unplugged.system import bandwidth, idle_power
from unplugged.system.cpu import Cpu, read_cpu
from unplugged.system.machine_load import read_memory
from unplugged.system.meter import power_meter

LIBRARIES = (
    "faster-whisper",
    "ctranslate2",
    "llama-cpp-python",
    "onnxruntime",
    "av",
    "soundfile",
    "sounddevice",
    "numpy",
)
LLAMA_RECORD = "llama-build.json"  # left in the environment by the set-up


@dataclass(frozen=True, slots=True)
class ModelCheck:
    """One installed model and what came of asking it.

    Attributes:
        model: Its entry in the catalogue.
        answer: What its engine said.
    """

    model: ModelEntry
    answer: EngineAnswer


@dataclass(frozen=True, slots=True)
class Checkup:
    """Everything that the doctor found.

    Attributes:
        version: Version of the app.
        python: Version of the interpreter.
        system: Name and release of the operating system.
        cpu: The CPU.
        budget: Threads per engine.
        memory: Memory of the machine, and what of it a program could have now.
        idle_power: What the machine draws when idle, in W.
        bandwidth: Bytes per second that the memory gives; measured once for each machine.
        npu_obstacle: Why no model can run on an NPU here; None where one may try.
        libraries: Name and version of each library that matters, None for one that is missing.
        llama_build: How llama.cpp was built here, as name and value; empty when not written down.
        models: All installed models, asked.
        sound: What the sound system said.
        library_db: Where the library lies.
        meeting_count: How many meetings are in it.
    """

    version: str
    python: str
    system: str
    cpu: Cpu
    budget: Budget
    memory: MemorySample
    idle_power: Reading
    bandwidth: Reading
    npu_obstacle: NpuObstacle | None
    libraries: tuple[tuple[str, str | None], ...]
    llama_build: tuple[tuple[str, str], ...]
    models: tuple[ModelCheck, ...]
    sound: SoundAnswer
    library_db: Path
    meeting_count: int

    @property
    def is_healthy(self) -> bool:
        """Whether a recording can become minutes: no engine fails, and one of them hears."""
        can_hear = any(check.model.kind is ModelKind.SPEECH for check in self.models)
        return can_hear and all(check.answer.failure is None for check in self.models)


def examine(paths: AppPaths, meeting_count: int) -> Checkup:
    """Look at everything and let every engine work for a moment; takes some seconds.

    Raises:
        EnvironmentFault: the folders or the catalogue cannot be used.
    """
    paths.create()
    cpu = read_cpu()
    budget = budget_for(cpu.cores)
    installed = [e for e in Catalogue.read(paths.user_models_dir).entries if e.is_installed]
    return Checkup(
        version=__version__,
        python=platform.python_version(),
        system=f"{platform.system()} {platform.release()}",
        cpu=cpu,
        budget=budget,
        memory=read_memory(),
        idle_power=_idle_power(paths.cache_dir),  # first, before anything works
        bandwidth=memory_bandwidth(paths.cache_dir, max(1, budget.minutes_threads)),
        npu_obstacle=npu_obstacle(),
        libraries=tuple((name, _version(name)) for name in LIBRARIES),
        llama_build=_llama_build(Path(sys.prefix) / LLAMA_RECORD),
        models=tuple(
            ModelCheck(entry, probe_engine(entry, budget.speech_threads, paths.log_dir))
            for entry in installed
        ),
        sound=probe_sound(paths.log_dir),
        library_db=paths.library_db,
        meeting_count=meeting_count,
    )


def _idle_power(cache_dir: Path) -> Reading:
    power = power_meter()
    try:
        return idle_power.measure(power, cache_dir)
    finally:
        power.close()


def memory_bandwidth(cache_dir: Path, threads: int) -> Reading:
    """Return what was measured before, else measure it now with the threads that decode.

    A figure that was only estimated, because the machine was busy, is measured again.
    """
    found = bandwidth.kept(cache_dir)
    if found.basis is not Basis.MEASURED:
        found = bandwidth.measure(threads)
        bandwidth.keep(cache_dir, found)
    return found


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _llama_build(record: Path) -> tuple[tuple[str, str], ...]:
    """Return what the set-up wrote down about its build, as far as it is plain values."""
    try:
        content = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    if not isinstance(content, dict):
        return ()
    tried = [f"{step.get('name')}: {step.get('outcome')}" for step in content.get("tried", [])]
    found = {
        "build": content.get("chosen"),
        "compiler": content.get("compiler"),
        "flags": " ".join(content.get("cmake_arguments", [])),
        "tried": "; ".join(tried),
    }
    return tuple((name, str(value)) for name, value in found.items() if value)
