"""Whether a network cable is in, as the system says: for whoever pulls it to see."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Medium(StrEnum):
    """What a link goes through."""

    CABLE = "cable"
    RADIO = "radio"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Adapter:
    """One way into a network.

    Attributes:
        name: As the system calls it.
        is_up: Whether it has a link: a cable with somebody at its other end, a radio network.
        medium: What that goes through.
    """

    name: str
    is_up: bool
    medium: Medium = Medium.UNKNOWN


@dataclass(frozen=True, slots=True)
class Link:
    """The network links of this computer.

    Attributes:
        adapters: All but loopback, by name.
        source: Where it was read.
        unavailable: Why nothing can be said, None when it can.
    """

    adapters: tuple[Adapter, ...]
    source: str
    unavailable: str | None = None

    @property
    def is_up(self) -> bool | None:
        """Whether any has a link; None when that can't be told."""
        if self.unavailable is not None:
            return None
        return any(adapter.is_up for adapter in self.adapters)

    @property
    def medium(self) -> Medium:
        """What the link goes through: radio only when nothing else is left."""
        media = {adapter.medium for adapter in self.adapters if adapter.is_up}
        for medium in (Medium.CABLE, Medium.UNKNOWN, Medium.RADIO):
            if medium in media:
                return medium
        return Medium.UNKNOWN
