"""How a language model is run: what may be switched to see what it is worth on this machine."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

KV_BITS = (16, 8, 4)
WEIGHT_BITS = (0, 8, 4)
SMALLEST_BATCH, LARGEST_BATCH = 16, 4_096
LONGEST_PATH = 4_096  # what Linux takes


@dataclass(frozen=True, slots=True)
class Tuning:
    """The switches of a language engine; the defaults are what the app uses.

    Attributes:
        flash_attention: Whether attention is computed in one pass over the memory.
        prompt_lookup: Whether words that stood in the text before are guessed to come again, and
            several are checked at once. The answer is the same with and without.
        keeps_prefix: Whether the part that two prompts have in common is read only once.
        packs_weights: Whether weights are laid out anew in memory for this CPU's own instructions,
            AMX or VNNI; without it they are read as the file has them.
        batch_tokens: How many tokens of a prompt are computed at once, 16 to 4096.
        kv_bits: Bits per value of what the model remembers of the text: 16, 8 or 4. Below 16 the
            answers change.
        weight_bits: Bits per weight that the model is brought to before it is used, 8 or 4; 0 for
            as it came. The answers change.
        lora: Path of an adapter that is laid over the model, empty for none.
        lora_for: Name of the model that the adapter belongs to; empty for whichever is used.
    """

    flash_attention: bool = True
    prompt_lookup: bool = True
    keeps_prefix: bool = True
    packs_weights: bool = True
    batch_tokens: int = 256
    kv_bits: int = 16
    weight_bits: int = 0
    lora: str = ""
    lora_for: str = ""

    def __post_init__(self) -> None:
        """Refuse what no engine can do.

        Raises:
            TypeError: a value is of another type.
            ValueError: a value is out of its range, or a short memory is wanted without flash
                attention, which is what can read it.
        """
        for field in fields(self):
            if type(getattr(self, field.name)) is not type(field.default):
                raise TypeError(f"{field.name} must be like {field.default!r}")
        if self.kv_bits not in KV_BITS:
            raise ValueError(f"kv_bits must be one of {KV_BITS}, not {self.kv_bits}")
        if self.weight_bits not in WEIGHT_BITS:
            raise ValueError(f"weight_bits must be one of {WEIGHT_BITS}, not {self.weight_bits}")
        if not SMALLEST_BATCH <= self.batch_tokens <= LARGEST_BATCH:
            raise ValueError(f"batch_tokens must be {SMALLEST_BATCH} to {LARGEST_BATCH}")
        if self.kv_bits < max(KV_BITS) and not self.flash_attention:
            raise ValueError("a memory of fewer than 16 bits needs flash attention")
        if len(self.lora) > LONGEST_PATH or "\0" in self.lora:
            raise ValueError("that is no path")

    def for_model(self, name: str) -> Tuning:
        """Return how a model of this name is run: an adapter of another one is left out."""
        if self.lora and self.lora_for not in ("", name):
            return replace(self, lora="", lora_for="")
        return self

    @property
    def changes(self) -> tuple[tuple[str, str], ...]:
        """Name and value of each switch that is not as usual, for logs and receipts.

        Of an adapter its file's name: a path tells more of the user than anybody needs.
        """
        found = []
        for field in fields(self):
            value = getattr(self, field.name)
            if value != field.default and field.name != "lora_for":
                shown = str(value).replace("\\", "/").rpartition("/")[2]
                found.append((field.name.replace("_", " "), shown))
        return tuple(found)


AS_USUAL = Tuning()


def read_tuning(raw: object) -> Tuning:
    """Return what was stored with ``dataclasses.asdict``; switches of other versions don't count.

    Raises:
        TypeError: it is no object, or a value is of another type.
        ValueError: a value is out of its range.
    """
    if not isinstance(raw, dict):
        raise TypeError(raw)
    known = {field.name for field in fields(Tuning)}
    values: dict[str, Any] = {name: value for name, value in raw.items() if name in known}
    return Tuning(**values)
