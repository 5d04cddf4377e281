"""What holds a file, a database or processes, and lets go of it at the end of a with statement."""

from __future__ import annotations

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self


class Closes(ABC):
    """Is closed at the end of a with statement, whatever happened in it."""

    @abstractmethod
    def close(self) -> None:
        """Let go of what it holds; it is of no use afterwards."""

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()
