"""What the ways to run a language model are worth here, as a table and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from unplugged.core.bench.effects import USUAL, Effects, Way
from unplugged.core.sentences import sentence

_NAMES = {
    "usual": "as usual",
    "flash_attention=False": "without flash attention",
    "prompt_lookup=False": "without guessed words",
    "keeps_prefix=False": "without kept prompts",
    "packs_weights=False": "weights as in the file, no AMX",
}
_FORMS = {
    "batch_tokens": "{} tokens at once",
    "kv_bits": "memory of {} bits",
    "weight_bits": "weights of {} bits",
}


def way_name(way: Way) -> str:
    """Return a way in words."""
    if way.switch == "lora":
        return f"adapter {Path(str(way.value)).name}"
    return _NAMES.get(way.key) or _FORMS[way.switch].format(way.value)


def print_effects(console: Console, effects: Effects, tried: Sequence[Way]) -> None:
    """Print how each way compares with the usual one."""
    table = Table(box=None, pad_edge=False, title=f"{effects.model}, two questions about one text")
    for title in ("way", "speed", "reads", "writes", "answer", ""):
        table.add_column(title, justify="left" if title in {"way", "answer", ""} else "right")
    for way in tried:
        failure = effects.failures.get(way.key)
        told = "" if failure is None else sentence(failure[0], **failure[1])
        found = effects.of(way)
        if found is None:
            table.add_row(way_name(way), "", "", "", "", told)
            continue
        ratios = (f"x {ratio:.2f}" for ratio in (found.total, found.reads, found.writes))
        table.add_row(way_name(way), *ratios, "the same" if found.is_same else "another", told)
    console.print(table)
    console.print(
        Text(
            "Computing time beside the usual way: x 2.00 is twice as fast. "
            "Kept for the settings; `unplugged tuning` changes how the model is run."
        )
    )


def effects_as_dict(effects: Effects, tried: Sequence[Way]) -> dict[str, Any]:
    """Return the same for programs; what was not measured is null."""
    rows = []
    for way in tried:
        spent, found = effects.spent.get(way.key), effects.of(way)
        failure = effects.failures.get(way.key)
        rows.append(
            {
                "switch": way.switch,
                "value": way.value if way != USUAL else None,
                "name": way_name(way),
                "read_cpu_s": spent.read_s if spent else None,
                "write_cpu_s": spent.write_s if spent else None,
                "speed": found.total if found else None,
                "reads": found.reads if found else None,
                "writes": found.writes if found else None,
                "is_same_answer": found.is_same if found else None,
                "failure": failure[0] if failure else None,
            }
        )
    return {"model": effects.model, "ways": rows}
