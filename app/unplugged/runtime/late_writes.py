"""What library or disk refuse at one moment waits here, in order, and is tried again."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from unplugged.core.course import Task
from unplugged.core.errors import (
    DiskFull,
    FileUnreadable,
    FolderUnwritable,
    LibraryBroken,
    LibraryHeld,
    UnpluggedError,
)
from unplugged.runtime.notices import Notice, Remarked

Write = Callable[[], object]

RETRY_EVERY_S = 1.0
SAY_AFTER_S = 5.0  # others may keep the library for a moment, which nobody needs to hear of
LOST_AFTER_S = 60.0  # refused for so long, it may never be had again
REFUSALS = (DiskFull, FolderUnwritable, LibraryBroken)
_REFUSALS = (*REFUSALS, FileUnreadable)  # a recording that another program holds for a moment


@dataclass(frozen=True, slots=True)
class _Late:
    write: Write
    task: Task | None


class LateWrites:
    """Carries out writes one after the other; none overtakes one that waits."""

    def __init__(
        self,
        tell: Callable[[Notice], None],
        in_haste: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """Have nothing to write yet.

        Args:
            tell: Takes one remark for each time in which the library refuses.
            in_haste: Lets the library refuse soon instead of waiting for another process.
        """
        self._tell = tell
        self._in_haste = in_haste
        self._waiting: deque[_Late] = deque()
        self._is_writing = False
        self._since_s: float | None = None  # when what waits first was refused
        self._refused_s = float("-inf")
        self._began_s: float | None = None  # of the present time of refusals
        self._said: str | None = None  # code of what was told of it
        self.fault: UnpluggedError | None = None

    @property
    def is_lost(self) -> bool:
        """Whether something has waited for so long that it may never be written."""
        return self._since_s is not None and time.monotonic() - self._since_s >= LOST_AFTER_S

    @property
    def may_try(self) -> bool:
        """Whether the library hasn't refused just now."""
        return time.monotonic() - self._refused_s >= RETRY_EVERY_S

    def do(self, write: Write, task: Task | None = None) -> None:
        """Write now, or behind all that waits.

        Args:
            write: Can be tried again when it was refused.
            task: The task that it starts, None for none.
        """
        self._waiting.append(_Late(write, task))
        if self._since_s is None:
            self._go_on()

    def attempt(self, write: Write) -> None:
        """Write now; whoever asks keeps what is refused."""
        try:
            with self._in_haste():
                write()
        except _REFUSALS as error:
            self._refused(error)

    def tick(self) -> None:
        """Try again what waits, now and then."""
        if self._waiting and self.may_try:
            self._go_on()

    def withdraw(self, task: Task) -> bool:
        """Forget the start of a task; return whether it waited."""
        kept = [late for late in self._waiting if late.task is not task]
        was_waiting = len(kept) < len(self._waiting)
        self._waiting = deque(kept)
        return was_waiting

    def drop(self) -> None:
        """Forget all that waits."""
        self._waiting.clear()
        self._since_s = None

    def _go_on(self) -> None:
        if self._is_writing:  # what a write asks for comes after it
            return
        self._is_writing = True
        try:
            while self._waiting:
                late = self._waiting.popleft()
                try:
                    with self._in_haste():
                        late.write()
                except _REFUSALS as error:
                    self._waiting.appendleft(late)
                    self._refused(error)
                    self._since_s = self._since_s or self._refused_s
                    return
            self._since_s = self._began_s = None
        finally:
            self._is_writing = False

    def _refused(self, error: UnpluggedError) -> None:
        """Say it, unless it has been said and nothing has changed since."""
        now_s = time.monotonic()
        if now_s - self._refused_s > LOST_AFTER_S:
            self._said = None
        self._began_s = now_s if self._began_s is None else self._began_s
        self.fault, self._refused_s = error, now_s
        is_brief = isinstance(error, LibraryHeld) and now_s - self._began_s < SAY_AFTER_S
        if error.code != self._said and not is_brief:
            self._said = error.code
            self._tell(Remarked(error.code, tuple(error.params.items())))
