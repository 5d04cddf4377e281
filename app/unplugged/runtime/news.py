"""What a worker sends is read as values of ours and as nothing else.

A worker opens hostile files, and may be taken over by one in spite of everything. Python's pickle
would then run whatever it sends in this process, which is not locked.
"""

from __future__ import annotations

import dataclasses
import io
import pickle
from enum import Enum

from unplugged.core.messages import Event

_OURS = "unplugged.core."


class NotNews(Exception):
    """Something else came than an event."""


def event_in(data: bytes) -> Event:
    """Return the event that a worker has sent.

    Raises:
        NotNews: it is none, or names anything but dataclasses and enums of the core.
    """
    try:
        found = _Values(io.BytesIO(data)).load()
    except Exception as error:  # whatever a made-up pickle ends in
        raise NotNews(str(error)) from error
    if not isinstance(found, Event):
        raise NotNews(type(found).__name__)
    return found


class _Values(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> type:
        """Return a class of values of the core; called for everything that a pickle names."""
        if module.startswith(_OURS):
            found = super().find_class(module, name)
            is_value = dataclasses.is_dataclass(found) or (
                isinstance(found, type) and issubclass(found, Enum)
            )
            if is_value and isinstance(found, type) and found.__module__.startswith(_OURS):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value of ours")
