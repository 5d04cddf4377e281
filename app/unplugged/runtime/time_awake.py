"""The clock that patience with other processes goes by: it stands still while this one does."""

from __future__ import annotations

import time

_MOST_S = 1.0  # between two looks; whoever works looks many times a second


class TimeAwake:
    """Counts seconds from look to look, and of a long one a second only.

    Workers sleep when the machine does, and give no sign meanwhile. Windows' monotonic clock goes
    on then, and the clocks of any system do when only the processes are stopped, as in the standby
    of newer notebooks: by those, whoever was at work in the evening would be stuck in the morning.
    """

    def __init__(self) -> None:
        """Begin to count at some number."""
        self._looked_s = self._now_s = time.monotonic()

    def look(self) -> float:
        """Return the seconds by now."""
        looked_s = time.monotonic()
        self._now_s += min(looked_s - self._looked_s, _MOST_S)
        self._looked_s = looked_s
        return self._now_s
