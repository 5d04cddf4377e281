"""The doctor's findings as they look in a terminal and as JSON."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.text import Text

from unplugged.core.models.openvino import NpuObstacle
from unplugged.core.reading import Reading
from unplugged.core.sentences import sentence
from unplugged.core.snapshot import MemorySample
from unplugged.runtime.checkup import Checkup, ModelCheck
from unplugged.system.cpu import Known

_GIB = 1 << 30


def print_checkup(console: Console, found: Checkup) -> None:
    """Print what the doctor found, worst last."""
    cpu = found.cpu
    _head(console, "This computer")
    _row(console, "system", f"{found.system}, Python {found.python}, Unplugged {found.version}")
    _row(console, "CPU", _value(cpu.model))
    _row(console, "cores", f"{_value(cpu.physical)} physical, {_value(cpu.usable)} usable")
    features = cpu.features
    _row(console, "features", ", ".join(features.present) or features.unavailable or "none of note")
    if "AVX2" in features.absent:
        _row(console, "AVX2", "this CPU lacks it: everything works, several times slower")
    _row(console, "memory", _memory(found.memory))
    rate = found.bandwidth
    told = (
        rate.reason or "" if rate.value is None else f"{rate.value / 1e9:.1f} GB/s, {rate.source}"
    )
    _row(console, "memory speed", told)
    idle = found.idle_power
    told = idle.reason or "" if idle.value is None else f"{idle.value:.1f} W, {idle.source}"
    _row(console, "power when idle", told)
    _row(console, "NPU", _npu(found.npu_obstacle))
    budget = found.budget
    threads = f"{budget.speech_threads} for speech, {budget.minutes_threads} for minutes"
    _row(console, "threads", threads)
    _head(console, "Libraries")
    for name, version in found.libraries:
        _row(console, name, version or "missing", is_good=version is not None)
    for name, value in found.llama_build:
        _row(console, f"llama.cpp {name}", value)
    for check in found.models:
        _print_model(console, check)
    if not found.models:
        _head(console, "Models")
        _row(console, "none", "no model is installed", is_good=False)
    _head(console, "Sound")
    if found.sound.failure is None:
        _row(console, "library", found.sound.library)
        for source in found.sound.sources:
            _row(console, source.kind.value, source.name)
        if not found.sound.sources:
            _row(console, "mic", "no microphone is connected")
    else:
        code, params = found.sound.failure
        _row(console, "library", sentence(code, **params), is_good=False)
    _head(console, "Library")
    _row(console, "file", f"{found.library_db}, {found.meeting_count} meetings")
    console.print()
    if found.is_healthy:
        console.print(Text("Everything works.", style="green"))
    else:
        console.print(Text("Something is missing; see the lines marked with an x.", style="red"))


def checkup_as_dict(found: Checkup) -> dict[str, Any]:
    """Return what the doctor found for scripts."""
    cpu = found.cpu
    return {
        "version": found.version,
        "python": found.python,
        "system": found.system,
        "cpu": {
            "model": cpu.model.value,
            "logical": cpu.logical.value,
            "physical": cpu.physical.value,
            "performance": cpu.performance.value,
            "usable": cpu.usable.value,
            "features": list(cpu.features.present),
        },
        "threads": {
            "speech": found.budget.speech_threads,
            "minutes": found.budget.minutes_threads,
        },
        "ram_bytes": _whole(found.memory.total),
        "ram_free_bytes": _whole(found.memory.available),
        "idle_power_w": found.idle_power.value,
        "memory_bytes_per_s": found.bandwidth.value,
        "npu_obstacle": found.npu_obstacle.params if found.npu_obstacle else None,
        "libraries": dict(found.libraries),
        "llama_build": dict(found.llama_build),
        "models": [_model_as_dict(check) for check in found.models],
        "sound": {
            "library": found.sound.library,
            "sources": [source.name for source in found.sound.sources],
            "failure": found.sound.failure[0] if found.sound.failure else None,
        },
        "library": str(found.library_db),
        "meetings": found.meeting_count,
        "is_healthy": found.is_healthy,
    }


def _npu(obstacle: NpuObstacle | None) -> str:
    if obstacle is None:
        return "OpenVINO may try it: --device npu"
    return sentence(obstacle.reason, detail=obstacle.detail)


def _memory(memory: MemorySample) -> str:
    total, free = (
        f"{part.value / _GIB:.1f} GiB" if part.value is not None else part.unavailable
        for part in (memory.total, memory.available)
    )
    return f"{total}, {free} free" if memory.available.value is not None else f"{total}; {free}"


def _whole(reading: Reading) -> int | None:
    return None if reading.value is None else int(reading.value)


def _print_model(console: Console, check: ModelCheck) -> None:
    model, answer = check.model, check.answer
    _head(console, f"Model {model.name} ({model.kind.value})")
    if answer.info is None:
        code, params = answer.failure or ("engine_failed", {"reason": "it said nothing"})
        _row(console, model.engine, sentence(code, **params), is_good=False)
        return
    info = answer.info
    loaded = (
        f"answers on the {info.device}, {info.threads} threads, loaded in {answer.load_s:.2f} s"
    )
    _row(console, f"{info.engine} {info.version}", loaded, is_good=True)
    for name, value in info.details:
        _row(console, name, value)
    if model.purpose:
        _row(console, "purpose", model.purpose)


def _model_as_dict(check: ModelCheck) -> dict[str, Any]:
    info = check.answer.info
    return {
        "name": check.model.name,
        "kind": check.model.kind.value,
        "engine": check.model.engine,
        "answers": check.answer.failure is None,
        "failure": check.answer.failure[0] if check.answer.failure else None,
        "version": info.version if info else None,
        "device": info.device if info else None,
        "threads": info.threads if info else None,
        "details": dict(info.details) if info else {},
        "load_s": check.answer.load_s,
    }


def _head(console: Console, text: str) -> None:
    console.print()
    console.print(Text(text, style="bold"))


def _row(console: Console, name: str, value: str, *, is_good: bool | None = None) -> None:
    mark, style = {None: (" ", ""), True: ("v", "green"), False: ("x", "red")}[is_good]
    console.print(Text.assemble((f"  {mark} ", style), (f"{name:<22} ", "dim"), value))


def _value(known: Known) -> str:
    return str(known.value) if known.value is not None else known.unavailable or "unknown"
