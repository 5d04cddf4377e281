"""Measures what each of the ways to run a language model is worth on this machine."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from unplugged.core.bench.effects import (
    Effects,
    Failure,
    Spent,
    Way,
    keep_effects,
    kept_effects,
    ways,
)
from unplugged.core.catalogue import Catalogue, ModelEntry, ModelKind
from unplugged.core.messages import MeasureSpeed, SpeedMeasured
from unplugged.runtime.benchmark import Bench, language_command, scratch
from unplugged.runtime.model_list import machine_name
from unplugged.system.cpu import read_cpu

_ROUNDS = 5
_LONG_S = 60.0  # after so much, the round that is under way is the last


def measure_tricks(bench: Bench, model: str | None, tried: Sequence[Way] | None = None) -> Effects:
    """Measure each way to run a model; what came of it is kept for this machine.

    The ways take turns, so that a machine that is busy for a while is unjust to none of them.

    Args:
        bench: Where; each way's key is told before it is measured first, and when its ``stop`` is
            set nothing is kept.
        model: Name of the language model, None for the best that is installed.
        tried: The ways, the usual one among them; None for all. What is known of others is kept.

    Raises:
        ModelMissing: no language model is installed, or none of this name.
        OSError: the results can't be kept.
    """
    bench.paths.create()
    entry = Catalogue.read(bench.paths.user_models_dir).find(ModelKind.MINUTES, model)
    cpu = read_cpu()
    threads = (min(8, cpu.cores.physical or cpu.cores.usable),)
    tried = ways() if tried is None else tried
    best: dict[str, Spent] = {}
    failures: dict[str, Failure] = {}
    with scratch(bench.paths) as folder:
        commands = {way.key: _command(way, entry, threads, str(folder)) for way in tried}
        _take_turns(bench, tried, commands, best, failures)
    machine = machine_name(cpu)
    known = kept_effects(bench.paths.cache_dir, machine, entry.name)
    effects = Effects(entry.name, best, failures)
    if known is not None:
        effects = known.renewed(effects)
    if not bench.stop.is_set():
        keep_effects(bench.paths.cache_dir, machine, effects)
    return effects


def _command(way: Way, entry: ModelEntry, threads: tuple[int, ...], folder: str) -> MeasureSpeed:
    command = language_command(entry, threads, way.tuning)
    bits = way.tuning.weight_bits
    return replace(command, bits=bits, folder=folder) if bits else command


def _take_turns(
    bench: Bench,
    tried: Sequence[Way],
    commands: dict[str, MeasureSpeed],
    best: dict[str, Spent],
    failures: dict[str, Failure],
) -> None:
    began_s = time.monotonic()
    for turn in range(_ROUNDS):
        if turn and time.monotonic() - began_s > _LONG_S:
            return
        for way in tried:
            if bench.stop.is_set():
                return
            if turn == 0:
                bench.on_step(way.key)
            if way.key in failures:
                continue
            found, failure = bench.ask(ModelKind.MINUTES, commands[way.key])
            if failure is not None:
                failures[way.key] = failure
            for measured in found:
                best[way.key] = _better(best.get(way.key), measured)


def _better(known: Spent | None, found: SpeedMeasured) -> Spent:
    """Return the least of each that was seen: whatever disturbs only adds."""
    if known is None:
        today = datetime.now().astimezone().date()
        return Spent(found.read_cpu_s, found.write_cpu_s, found.answer, today)
    return replace(
        known,
        read_s=min(known.read_s, found.read_cpu_s),
        write_s=min(known.write_s, found.write_cpu_s),
    )
