"""What the service tells about getting models."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from unplugged.core.models.kind import ModelKind


class ModelStage(StrEnum):
    """What is being done to a model that is not there yet."""

    WAITING = "waiting"
    ASKING = "asking"  # the hub is asked what there is
    FETCHING = "fetching"
    CHECKING = "checking"  # hashes are computed
    TRYING = "trying"  # the locked worker looks at it, and its engine loads it
    COPYING = "copying"


@dataclass(frozen=True, slots=True)
class ModelProgressed:
    """How far a model is. Latest of a name wins.

    Attributes:
        name: Which model.
        stage: What is being done.
        done_bytes: Bytes that are there.
        total_bytes: Bytes of all of it, 0 while unknown.
        bytes_per_s: How fast they come, None while unknown.
        left_s: Seconds that the rest will take at that speed, None while unknown.
        received_bytes: What came over the download's connections so far, protocol included; None
            where the system doesn't count it or nothing is downloaded.
        sent_bytes: The same for what went out.
        hosts: Hosts that were asked for.
    """

    name: str
    stage: ModelStage
    done_bytes: int = 0
    total_bytes: int = 0
    bytes_per_s: float | None = None
    left_s: float | None = None
    received_bytes: int | None = None
    sent_bytes: int | None = None
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelReady:
    """A model was added and can be used."""

    name: str
    kind: ModelKind


@dataclass(frozen=True, slots=True)
class ModelStopped:
    """Nothing more is done to get a model, for now.

    Attributes:
        name: Which model, or the file that was to be one.
        error: Code and parameters of why, None when it was asked for.
        is_kept: Whether what is there already is gone on with the next time.
    """

    name: str
    error: tuple[str, tuple[tuple[str, str], ...]] | None
    is_kept: bool


ModelNotice = ModelProgressed | ModelReady | ModelStopped
