"""How fast models are on this machine: one file, written by the self-benchmark, read by all."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from unplugged.core.atomic import replace_atomically

_FILE = "model-speeds.json"


@dataclass(frozen=True, slots=True)
class SpeedHere:
    """How fast one model is here. What was not measured is None.

    Attributes:
        faster_than_speech: Seconds of speech per second of work, for a speech model.
        prefill_tokens_per_s: Tokens read per second, for a language model.
        decode_tokens_per_s: Tokens written per second, for a language model.
        is_estimate: Whether it was taken from random weights of the same shape.
        threads: With how many threads, 0 when that isn't known.
    """

    faster_than_speech: float | None = None
    prefill_tokens_per_s: float | None = None
    decode_tokens_per_s: float | None = None
    is_estimate: bool = False
    threads: int = 0


def kept_speeds(cache_dir: Path, machine: str) -> dict[str, SpeedHere]:
    """Return the speeds by name of the model, none when they are of another machine.

    Args:
        cache_dir: The app's cache.
        machine: What tells this machine from others, such as its CPU and the cores that may be
            used.
    """
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        raw = json.loads((cache_dir / _FILE).read_bytes())
        if raw["machine"] == machine:
            return {str(name): SpeedHere(**each) for name, each in raw["speeds"].items()}
    return {}


def keep_speeds(cache_dir: Path, machine: str, speeds: Mapping[str, SpeedHere]) -> None:
    """Keep speeds beside those that are kept; others of another machine are forgotten.

    Raises:
        OSError: the system refuses.
    """
    known = kept_speeds(cache_dir, machine) | dict(speeds)
    content = {"machine": machine, "speeds": {name: asdict(each) for name, each in known.items()}}
    replace_atomically(cache_dir / _FILE, json.dumps(content, indent=2).encode())
