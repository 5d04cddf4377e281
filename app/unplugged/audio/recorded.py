"""A recording as its users see it: samples by offset, whatever the file behind it."""

from __future__ import annotations

from types import TracebackType
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from unplugged.audio.sidecar import Anchor, Gap


class RecordedAudio(Protocol):
    """A recording that can be read by sample offset: a spool, open or closed, or its FLAC form."""

    @property
    def sample_rate_hz(self) -> int:
        """Rate of the samples."""
        ...

    @property
    def available_samples(self) -> int:
        """How many samples can be read now; grows while the writer runs."""
        ...

    @property
    def is_closed(self) -> bool:
        """Whether no more samples will come."""
        ...

    @property
    def damage(self) -> str | None:
        """Code of what is wrong with the recording, None when nothing is known to be."""
        ...

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """Readings of the machine's clock beside the count of samples, in order."""
        ...

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Where sound was lost, in order."""
        ...

    def read(self, start_sample: int, count: int) -> NDArray[np.float32]:
        """Return up to ``count`` samples from ``start_sample`` on, fewer at the end."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...

    def __enter__(self) -> Self:
        """Use the recording in a with statement."""
        ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the file."""
        ...
