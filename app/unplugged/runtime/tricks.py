"""What each of the ways to run a language model is worth on this machine."""

from __future__ import annotations

from dataclasses import dataclass, replace

from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.messages import MeasureSpeed, SpeedMeasured
from unplugged.core.tuning import AS_USUAL
from unplugged.runtime.benchmark import Bench, language_command, scratch
from unplugged.runtime.probe import Failure
from unplugged.system.cpu import read_cpu

USUAL = "as usual"
# Each differs from the usual way in one thing.
_WAYS = {
    "without flash attention": replace(AS_USUAL, flash_attention=False),
    "without guessed words": replace(AS_USUAL, prompt_lookup=False),
    "without kept prompts": replace(AS_USUAL, keeps_prefix=False),
    "64 tokens at once": replace(AS_USUAL, batch_tokens=64),
    "1024 tokens at once": replace(AS_USUAL, batch_tokens=1_024),
    "memory of 8 bits": replace(AS_USUAL, kv_bits=8),
    "memory of 4 bits": replace(AS_USUAL, kv_bits=4),
}
_WEIGHTS = {"weights of 8 bits": 8, "weights of 4 bits": 4}
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Trick:
    """One way to run the model, beside the usual one.

    Attributes:
        name: What is different.
        took_s: Seconds for two questions about one text, the best of three rounds; None when it
            failed.
        ratio: How many times the usual way's time that is, None when either is missing.
        is_same: Whether the answers are the usual ones, letter by letter.
        failure: Code and parameters of why it could not be measured, None when it was.
    """

    name: str
    took_s: float | None
    ratio: float | None
    is_same: bool
    failure: Failure | None


def measure_tricks(bench: Bench, model: str | None) -> tuple[str, tuple[Trick, ...]]:
    """Return the model's name and each way with its effect, the usual way first.

    The ways take turns, so that a machine that is busy for a while is unjust to none of them.

    Args:
        bench: Where.
        model: Name of the language model, None for the best that is installed.

    Raises:
        ModelMissing: no language model is installed, or none of this name.
    """
    bench.paths.create()
    entry = Catalogue.read(bench.paths.user_models_dir).find(ModelKind.MINUTES, model)
    threads = (min(8, read_cpu().cores.physical or read_cpu().cores.usable),)
    with scratch(bench.paths) as folder:
        commands = {USUAL: language_command(entry, threads, AS_USUAL)}
        commands |= {name: language_command(entry, threads, way) for name, way in _WAYS.items()}
        plain = commands[USUAL]
        for name, bits in _WEIGHTS.items():
            commands[name] = replace(plain, bits=bits, folder=str(folder))
        best: dict[str, SpeedMeasured] = {}
        failures: dict[str, Failure] = {}
        for turn in range(_ROUNDS):
            for name, command in commands.items():
                if turn == 0:
                    bench.on_step(name)
                if name not in failures:
                    _measure(name, command, best, failures, bench)
    usual = best.get(USUAL)
    return entry.name, tuple(
        _trick(name, best.get(name), usual, failures.get(name)) for name in commands
    )


def _measure(
    name: str,
    command: MeasureSpeed,
    best: dict[str, SpeedMeasured],
    failures: dict[str, Failure],
    bench: Bench,
) -> None:
    tries, failure = bench.ask(ModelKind.MINUTES, command)
    if failure is not None:
        failures[name] = failure
    for tried in tries:
        if name not in best or tried.took_s < best[name].took_s:
            best[name] = tried


def _trick(
    name: str, found: SpeedMeasured | None, usual: SpeedMeasured | None, failure: Failure | None
) -> Trick:
    if found is None:
        return Trick(name, None, None, is_same=False, failure=failure)
    ratio = found.took_s / usual.took_s if usual is not None and usual.took_s > 0 else None
    is_same = usual is not None and found.answer == usual.answer
    return Trick(name, found.took_s, ratio, is_same, failure)
