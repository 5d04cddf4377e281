"""What each way to run a language model was worth on this machine: measured once, kept, compared.

Computing time is compared, not time on the clock: of all that is measured the least depends on what
else the machine does meanwhile.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from unplugged.core.atomic import replace_atomically
from unplugged.core.tuning import AS_USUAL, Tuning

_FILE = "trick-effects.json"
_MARGIN = 0.05  # by so much the best of the rounds differ when nothing differs at all
_BATCHES = (64, 128, 512, 1_024)

Value = bool | int | str
Failure = tuple[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Way:
    """One way to run a model, different from the usual one in one switch.

    Attributes:
        switch: Name of the field of ``Tuning``; empty for the usual way.
        value: What it is set to.
    """

    switch: str = ""
    value: Value = ""

    @property
    def key(self) -> str:
        """What it is kept under."""
        return f"{self.switch}={self.value}" if self.switch else "usual"

    @property
    def tuning(self) -> Tuning:
        """The switches as they are in this way."""
        changed: dict[str, Any] = {self.switch: self.value} if self.switch else {}
        return replace(AS_USUAL, **changed)


USUAL = Way()


def ways(lora: str = "") -> tuple[Way, ...]:
    """Return the usual way and each that differs in one thing.

    Args:
        lora: Path of an adapter to try as well, empty for none.
    """
    found = [
        USUAL,
        Way("flash_attention", value=False),
        Way("prompt_lookup", value=False),
        Way("keeps_prefix", value=False),
        Way("packs_weights", value=False),
        *(Way("batch_tokens", size) for size in _BATCHES),
        *(Way("kv_bits", bits) for bits in (8, 4)),
        *(Way("weight_bits", bits) for bits in (8, 4)),
    ]
    return (*found, Way("lora", lora)) if lora else tuple(found)


@dataclass(frozen=True, slots=True)
class Spent:
    """What two questions about one text cost in one way, the best of the rounds.

    Attributes:
        read_s: CPU seconds for reading the prompts.
        write_s: CPU seconds for writing the answers.
        answer: Digest of what was written.
        measured_on: The day.
    """

    read_s: float
    write_s: float
    answer: str
    measured_on: date

    @property
    def total_s(self) -> float:
        """CPU seconds of both."""
        return self.read_s + self.write_s

    def beside(self, usual: Spent, earlier: Spent) -> Spent:
        """Return this as it would have been on the day when the usual way cost ``earlier``."""
        if usual.read_s <= 0 or usual.write_s <= 0:
            return self
        return replace(
            self,
            read_s=self.read_s * earlier.read_s / usual.read_s,
            write_s=self.write_s * earlier.write_s / usual.write_s,
        )


@dataclass(frozen=True, slots=True)
class Effect:
    """How one way compares with another; 2.0 is twice as fast, 0.5 half as fast.

    Attributes:
        total: All in all.
        reads: Reading.
        writes: Writing.
        is_same: Whether the answers are the same, letter by letter.
        measured_on: The day.
    """

    total: float
    reads: float
    writes: float
    is_same: bool
    measured_on: date

    @property
    def is_noticeable(self) -> bool:
        """Whether it makes a difference that isn't chance."""
        return any(abs(ratio - 1) > _MARGIN for ratio in (self.total, self.reads, self.writes))


@dataclass(frozen=True, slots=True)
class Effects:
    """What was measured of one model.

    Attributes:
        model: Its name.
        spent: What each way cost, by its key.
        failures: Code and parameters of why a way could not be measured, by its key.
    """

    model: str
    spent: Mapping[str, Spent] = field(default_factory=dict)
    failures: Mapping[str, Failure] = field(default_factory=dict)

    def renewed(self, newer: Effects) -> Effects:
        """Return this with ways that were measured later in the place of what was known of them.

        Each way stays compared with the usual one that it took turns with.
        """
        fresh = {*newer.spent, *newer.failures}
        old, new = self.spent.get(USUAL.key), newer.spent.get(USUAL.key)
        if old is None or new is None or fresh >= {*self.spent, *self.failures}:
            return newer
        spent = {key: one for key, one in self.spent.items() if key not in fresh}
        failures = {key: one for key, one in self.failures.items() if key not in fresh}
        for key, one in newer.spent.items():
            spent[key] = one.beside(new, old)
        return Effects(newer.model, spent | {USUAL.key: old}, failures | dict(newer.failures))

    def of(self, way: Way) -> Effect | None:
        """Return how a way compares with the usual one; None when either wasn't measured."""
        return _compared(self.spent.get(way.key), self.spent.get(USUAL.key))

    def of_switch(self, switch: str) -> Effect | None:
        """Return how the usual way, with a switch on, compares with the one where it is off."""
        off = self.spent.get(Way(switch, value=False).key)
        return _compared(self.spent.get(USUAL.key), off)


def kept_effects(cache_dir: Path, machine: str, model: str) -> Effects | None:
    """Return what was measured of a model on this machine, None when nothing was.

    Args:
        cache_dir: The app's cache.
        machine: What tells this machine from others.
        model: Name of the model.
    """
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        raw = _read(cache_dir, machine)[model]
        return Effects(
            model,
            {str(key): _spent(each) for key, each in raw["spent"].items()},
            {
                str(key): (str(code), dict(params))
                for key, (code, params) in raw["failures"].items()
            },
        )
    return None


def keep_effects(cache_dir: Path, machine: str, effects: Effects) -> None:
    """Keep what was measured; what was measured of the model before, or elsewhere, is forgotten.

    Raises:
        OSError: the system refuses.
    """
    models: dict[str, Any] = {}
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        models = dict(_read(cache_dir, machine))
    models[effects.model] = {
        "spent": {
            key: asdict(each) | {"measured_on": each.measured_on.isoformat()}
            for key, each in effects.spent.items()
        },
        "failures": dict(effects.failures),
    }
    content = {"machine": machine, "models": models}
    replace_atomically(cache_dir / _FILE, json.dumps(content, indent=2).encode())


def _spent(raw: dict[str, Any]) -> Spent:
    day = date.fromisoformat(raw["measured_on"])
    return Spent(float(raw["read_s"]), float(raw["write_s"]), str(raw["answer"]), day)


def _read(cache_dir: Path, machine: str) -> Mapping[str, Any]:
    """Return what is kept by model; nothing when it is of another machine."""
    raw = json.loads((cache_dir / _FILE).read_bytes())
    found: Mapping[str, Any] = raw["models"] if raw["machine"] == machine else {}
    return found


def _compared(way: Spent | None, other: Spent | None) -> Effect | None:
    if way is None or other is None:
        return None
    if min(way.read_s, way.write_s, other.read_s, other.write_s) <= 0:
        return None
    return Effect(
        other.total_s / way.total_s,
        other.read_s / way.read_s,
        other.write_s / way.write_s,
        way.answer == other.answer,
        way.measured_on,
    )
