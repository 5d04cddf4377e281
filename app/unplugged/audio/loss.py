"""Was sound lost on its way? Told from the clock, as most sound systems don't say.

A block may come late without being lost: it lies in some buffer and will come in a burst. Lost
sound never comes, so from then on *every* block is late. Late is measured against the earliest
arrivals so far, and a decision is made once a second. After a stop that second begins anew, as what
waited meanwhile may follow in the next moment.
"""

from __future__ import annotations

LOSS_S = 0.1
WINDOW_S = 1.0

_DRIFT = 1e-3  # a device's clock may run this much slow: far more than crystals do
_CATCHING_UP = 1.1  # more than this times the device's rate: old sound is being delivered
_CLEARLY_EARLIER_S = 0.05
_STOPPED_S = 0.25  # no block for its own length and so much more


class LossWatch:
    """Counts frames against the machine's clock for one stream."""

    def __init__(self, rate_hz: int) -> None:
        """Watch a stream of ``rate_hz`` frames per second."""
        self._rate_hz = rate_hz
        self._frames = 0  # delivered, and replaced where they were lost
        self._first_ns: int | None = None
        self._last_s = 0.0
        self._base_s: float | None = None
        self._window_from_s = 0.0
        self._window_frames = 0
        self._window_least_s = float("inf")
        self._replaced_s = 0.0
        self._surplus_s = 0.0

    def take(self, arrived_ns: int, frames: int) -> int:
        """Take note of a block.

        Args:
            arrived_ns: The machine's monotonic clock when it came.
            frames: How many frames it has.

        Returns:
            How many frames were lost before it and have to be replaced by silence, mostly 0.
        """
        self._first_ns = arrived_ns if self._first_ns is None else self._first_ns
        now_s = (arrived_ns - self._first_ns) / 1e9
        if now_s - self._last_s > frames / self._rate_hz + _STOPPED_S:
            self._begin_window(now_s)
        self._last_s = now_s
        self._frames += frames
        self._window_frames += frames
        late_s = now_s - self._frames / self._rate_hz
        self._window_least_s = min(self._window_least_s, late_s)
        elapsed_s = now_s - self._window_from_s
        if elapsed_s < WINDOW_S:
            return 0
        lost_s = self._judge(self._window_least_s, elapsed_s)
        self._begin_window(now_s)
        lost = round(lost_s * self._rate_hz)
        self._frames += lost
        return lost

    def _begin_window(self, now_s: float) -> None:
        self._window_from_s = now_s
        self._window_frames = 0
        self._window_least_s = float("inf")

    def _judge(self, least_s: float, elapsed_s: float) -> float:
        """Return how many seconds were lost, from the least lateness of a window."""
        if self._base_s is None:
            self._base_s = least_s
            return 0.0
        later_s = least_s - self._base_s
        if later_s <= 0.0:
            # Replaced too early: what was taken for lost has come after all.
            if later_s < -_CLEARLY_EARLIER_S:
                self._surplus_s = min(self._replaced_s, self._surplus_s - later_s)
            self._base_s = least_s
            return 0.0
        is_catching_up = self._window_frames > _CATCHING_UP * self._rate_hz * elapsed_s
        if later_s <= LOSS_S or is_catching_up:
            self._base_s += min(later_s, _DRIFT * elapsed_s)
            return 0.0
        settled_s = min(self._surplus_s, later_s)
        self._surplus_s -= settled_s
        self._replaced_s += later_s - settled_s
        self._base_s += settled_s
        return later_s - settled_s
