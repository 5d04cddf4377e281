"""How a language model is run: what may be switched to see what it is worth on this machine."""

from __future__ import annotations

from dataclasses import dataclass

KV_BITS = (16, 8, 4)
SMALLEST_BATCH, LARGEST_BATCH = 16, 4_096


@dataclass(frozen=True, slots=True)
class Tuning:
    """The switches of a language engine; the defaults are what the app uses.

    Attributes:
        flash_attention: Whether attention is computed in one pass over the memory.
        prompt_lookup: Whether words that stood in the text before are guessed to come again, and
            several are checked at once. The answer is the same with and without.
        keeps_prefix: Whether the part that two prompts have in common is read only once.
        batch_tokens: How many tokens of a prompt are computed at once, 16 to 4096.
        kv_bits: Bits per value of what the model remembers of the text: 16, 8 or 4. Below 16 the
            answers change.
        lora: Path of an adapter that is laid over the model, empty for none.
    """

    flash_attention: bool = True
    prompt_lookup: bool = True
    keeps_prefix: bool = True
    batch_tokens: int = 256
    kv_bits: int = 16
    lora: str = ""

    def __post_init__(self) -> None:
        """Refuse what no engine can do.

        Raises:
            ValueError: a value is out of its range, or a short memory is wanted without flash
                attention, which is what can read it.
        """
        if self.kv_bits not in KV_BITS:
            raise ValueError(f"kv_bits must be one of {KV_BITS}, not {self.kv_bits}")
        if not SMALLEST_BATCH <= self.batch_tokens <= LARGEST_BATCH:
            raise ValueError(f"batch_tokens must be {SMALLEST_BATCH} to {LARGEST_BATCH}")
        if self.kv_bits < max(KV_BITS) and not self.flash_attention:
            raise ValueError("a memory of fewer than 16 bits needs flash attention")


AS_USUAL = Tuning()
