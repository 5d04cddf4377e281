"""What a reader of GPUs and NPUs gives, whichever system it reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from unplugged.core.snapshot import AdapterSample
from unplugged.system.open_files import OpenFiles


@dataclass(frozen=True, slots=True)
class Accelerators:
    """All GPUs and NPUs at one moment.

    Attributes:
        adapters: Each of them; empty when the machine has none or none can be seen.
        source: How they were looked for.
        unavailable: Why an empty list doesn't mean that there is none; None when it does.
    """

    adapters: tuple[AdapterSample, ...]
    source: str
    unavailable: str | None = None


class AcceleratorMeter(Protocol):
    """Reads all GPUs and NPUs, once a second."""

    def read(self, files: Mapping[int, OpenFiles], now_s: float) -> Accelerators:
        """Return every adapter with its load since the look before.

        Args:
            files: Our processes with their open files; systems that don't need these look at the
                ids only.
            now_s: The monotonic clock.
        """
        ...

    def close(self) -> None:
        """Give back what the reader holds."""
        ...
