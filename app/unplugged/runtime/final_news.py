"""What is known of the final passes of a library, and what was told about each of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from unplugged.core.errors import FinalPassUnknown
from unplugged.core.final_pass import FinalKind, FinalPass, FinalStart, FinalState, Mains
from unplugged.core.store import Store
from unplugged.runtime.notices import FinalPassChanged, Notice


class FinalNews:
    """Final passes as they were when somebody looked last; tells a change once.

    Attributes:
        known: Every final pass that is not done.
        mains: How the computer is powered; not looked at before a final pass waits for it.
        looked_s: When somebody looked last, on the monotonic clock.
    """

    def __init__(
        self, store: Store, tell: Callable[[Notice], None], read_mains: Callable[[], Mains]
    ) -> None:
        """Find what an earlier process left.

        Args:
            store: The library.
            tell: Takes notices.
            read_mains: Says how the computer is powered.
        """
        self._store = store
        self._tell = tell
        self._read_mains = read_mains
        self._told: dict[str, FinalPassChanged] = {}
        self.known = store.final_passes()
        self.mains = Mains(None, "not looked yet", "Nobody has looked yet.")
        self.looked_s = float("-inf")

    def look(self) -> None:
        """Look again at the library and at the mains."""
        self.looked_s = time.monotonic()
        self.known = self._store.final_passes()
        if any(each.start is FinalStart.ON_MAINS for each in self.known):
            self.mains = self._read_mains()

    def one(self, meeting_id: str) -> FinalPass:
        """Return the final pass of a meeting as it is in the library now.

        Raises:
            FinalPassUnknown: the meeting has none.
        """
        found = self._store.final_pass(meeting_id)
        if found is None:
            raise FinalPassUnknown(id=meeting_id)
        return found

    def changed(
        self,
        meeting_id: str,
        state: FinalState,
        code: str | None = None,
        params: tuple[tuple[str, str], ...] = (),
        kind: FinalKind = FinalKind.HEAR,
    ) -> None:
        """Look again, and tell a new state."""
        self.look()
        self.say(FinalPassChanged(meeting_id, state, code, params, kind))

    def say(self, changed: FinalPassChanged) -> None:
        """Tell a state or a reason to wait, unless it is the one told last."""
        kinds = (each.kind for each in self.known if each.meeting_id == changed.meeting_id)
        changed = replace(changed, kind=next(kinds, changed.kind))
        if self._told.get(changed.meeting_id) != changed:
            self._told[changed.meeting_id] = changed
            self._tell(changed)
