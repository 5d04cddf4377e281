"""A language model as a command wants it: brought to other weights first, with an adapter on it."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import time
from pathlib import Path

from unplugged.core.engine import LoadedGenerator
from unplugged.core.messages import AskMeetings, WriteMinutes
from unplugged.engines.registry import load_generator

_HALF = ".part"
_DEAD_AFTER_S = 600.0  # one that is being written grows every second
_CONVERTED = "llama.cpp"  # the engine whose models can be brought to other weights


def load_language_model(command: WriteMinutes | AskMeetings) -> LoadedGenerator:
    """Load the model that a command names, run as it says.

    Raises:
        ModelBroken: the model cannot be loaded.
        AdapterBroken: the adapter cannot be laid over it.
        EngineFault: the native library failed, or there is no room for the converted model.
    """
    model = command.model
    bits = command.tuning.weight_bits
    if bits and command.engine == _CONVERTED:
        folder = Path(command.weights_dir)
        model = str(_with_weights(Path(model), bits, command.threads, folder))
    return load_generator(
        command.engine, model, command.threads, command.context_tokens, command.tuning
    )


def file_key(path: Path) -> str:
    """Return what tells a file from others of its name."""
    try:
        found = path.stat()
    except OSError:
        return path.name
    return f"{path.name} {found.st_size} {found.st_mtime_ns}"


def _with_weights(model: Path, bits: int, threads: int, folder: Path) -> Path:
    """Return the model with weights of so many bits; converted once, and the only one kept.

    It keeps its file's name, by which engines call it.
    """
    from unplugged.engines.llama_convert import convert

    told = hashlib.sha256(f"{model.resolve()} {file_key(model)} {bits}".encode()).hexdigest()
    place = folder / told[:24]
    wanted = place / model.name
    if wanted.exists():
        return wanted
    for other in folder.iterdir():
        if other != place:
            shutil.rmtree(other, ignore_errors=True)
    place.mkdir(exist_ok=True)
    _remove_dead_halves(place)
    half = place / f"{os.getpid()}{_HALF}"
    try:
        convert(model, half, bits, threads)
        half.replace(wanted)
    finally:
        half.unlink(missing_ok=True)
    return wanted


def _remove_dead_halves(place: Path) -> None:
    """Remove what workers that were killed have left; what another one is writing stays."""
    for half in place.glob(f"*{_HALF}"):
        with contextlib.suppress(OSError):  # its worker has just finished it
            if time.time() - half.stat().st_mtime > _DEAD_AFTER_S:
                half.unlink()
