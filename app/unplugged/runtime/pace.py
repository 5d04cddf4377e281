"""How fast something comes, and when it will be there."""

from __future__ import annotations

from collections import deque

_WINDOW_S = 8.0


class Pace:
    """Speed over the last seconds; reads no clock itself."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, now_s: float, done_bytes: int) -> None:
        """Take how much is there at a moment."""
        if self._seen and done_bytes < self._seen[-1][1]:
            self._seen.clear()  # it began anew
        self._seen.append((now_s, done_bytes))
        while now_s - self._seen[0][0] > _WINDOW_S and len(self._seen) > 2:
            self._seen.popleft()

    @property
    def bytes_per_s(self) -> float | None:
        """The speed, None while there is too little to tell."""
        if len(self._seen) < 2:
            return None
        (began_s, before), (now_s, now) = self._seen[0], self._seen[-1]
        return (now - before) / (now_s - began_s) if now_s > began_s else None

    def left_s(self, total_bytes: int) -> float | None:
        """Return how long the rest takes, None while nobody can tell."""
        speed = self.bytes_per_s
        if not speed or not self._seen:
            return None
        return max(0, total_bytes - self._seen[-1][1]) / speed
