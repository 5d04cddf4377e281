"""Whether speech and language model have room in memory at the same time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from unplugged.core.catalogue import ModelEntry
from unplugged.core.models.facts import ram_bytes
from unplugged.core.snapshot import MemorySample
from unplugged.runtime.model_list import size_on_disk
from unplugged.system.machine_load import read_memory

NO_ROOM = "read_ahead_no_room"
_PROCESS_BYTES = 100_000_000  # of a worker with its libraries, beside its model
_FREE_SHARE = 0.9  # of what is free; the rest is for the window, the recorder and surprises
_OWN_CONTEXT_TOKENS = 8_192  # what an engine allocates for a model that names no context


@dataclass(frozen=True, slots=True)
class Room:
    """The memory that both engines need together, and what there is of it.

    Attributes:
        speech: Name of the speech model.
        language: Name of the language model.
        needed_bytes: What both need while they work.
        free_bytes: What programs can still get; None where that can't be read.
    """

    speech: str
    language: str
    needed_bytes: int
    free_bytes: int | None

    @property
    def is_enough(self) -> bool:
        """Whether both fit; where the free memory can't be read, they may try."""
        return self.free_bytes is None or self.needed_bytes <= _FREE_SHARE * self.free_bytes

    @property
    def remark(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Code and parameters of why notes wait until the meeting is over."""
        return NO_ROOM, (
            ("speech", self.speech),
            ("language", self.language),
            ("needed", _gb(self.needed_bytes)),
            ("free", _gb(self.free_bytes or 0)),
        )


def room_for(
    speech: ModelEntry,
    language: ModelEntry,
    read: Callable[[], MemorySample] = read_memory,
) -> Room:
    """Return how much room both models need and have; called before either is loaded."""
    free = read().available.value
    needed = _needs(speech) + _needs(language) + 2 * _PROCESS_BYTES
    return Room(speech.name, language.name, needed, None if free is None else int(free))


def _needs(model: ModelEntry) -> int:
    """Return the memory of a model: as it is known, else what its files take on the disk."""
    weights = model.file_bytes or size_on_disk(model.path) or 0
    if model.ram_bytes is not None:
        return model.ram_bytes
    if model.shape is not None:
        context = model.context_tokens or _OWN_CONTEXT_TOKENS
        if model.shape.trained_context:
            context = min(context, model.shape.trained_context)
        return ram_bytes(weights, model.shape, context) or weights
    return model.least_ram_bytes or weights


def _gb(count: float) -> str:
    return f"{count / 1e9:.1f} GB"
