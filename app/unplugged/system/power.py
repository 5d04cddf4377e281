"""What a reader of power gives, and the energy that is put down to us."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median
from typing import Protocol

from unplugged.core.reading import Basis, Reading, Unit, estimated, measured, unavailable
from unplugged.core.snapshot import PowerSample

_S_PER_H = 3600.0
_IDLE_SAMPLES = 60  # the last minute of idling counts: screens dim and other programs come and go
FEWEST_IDLE_SAMPLES = 3


class PowerMeter(Protocol):
    """Reads what the machine draws, once a second."""

    def read(self, now_s: float) -> Reading:
        """Return the power since the look before, in W, or why it can't be had."""
        ...

    def close(self) -> None:
        """Give back what the reader holds."""
        ...


@dataclass(frozen=True, slots=True)
class Idle:
    """What the machine drew while we did nothing.

    Attributes:
        watts: The median.
        source: The counter it was read from.
        at: When.
    """

    watts: float
    source: str
    at: datetime

    @property
    def day(self) -> str:
        """The day for people, in the computer's time zone."""
        return f"{self.at.astimezone():%Y-%m-%d}"


@dataclass(frozen=True, slots=True)
class _Spent:
    watt_seconds: float = 0.0
    is_estimate: bool = False
    missing: Reading | None = None


class EnergyAccount:
    """Subtracts what the machine draws anyway and adds up the rest over the work on one meeting.

    The power that can be read is that of the whole package or machine. What it drew in idle moments
    before the work is taken for what it would have drawn without us. Where there was no such moment
    what was measured at another time is taken; where there is neither nothing is subtracted, and
    the result says so.
    """

    def __init__(self, kept: Idle | None = None) -> None:
        """Begin with no idle moment seen and nothing spent.

        Args:
            kept: What was measured at another time.
        """
        self._kept = kept
        self._source = ""
        self._idle_w: deque[float] = deque(maxlen=_IDLE_SAMPLES)
        self._spent = _Spent()

    def begin(self) -> None:
        """Start to count for a meeting."""
        self._spent = _Spent()

    def add(
        self, now: Reading, interval_s: float, *, is_working: bool, is_busy: bool = False
    ) -> PowerSample:
        """Take one sample.

        Args:
            now: Power of the machine since the sample before.
            interval_s: How long that is.
            is_working: Whether we worked on the meeting in this time.
            is_busy: Whether we worked on something else, such as a question. Samples of neither
                make the baseline.
        """
        if not is_working and not is_busy and now.value is not None:
            self._source = now.source
            self._idle_w.append(now.value)
        baseline = self._baseline(now)
        ours = self._ours(now, baseline)
        if is_working:
            self._spend(ours, interval_s)
        return PowerSample(now, baseline, ours, self._energy(now.source))

    @property
    def idle(self) -> Idle | None:
        """What was drawn in the idle moments that were seen; None before there were enough."""
        if len(self._idle_w) < FEWEST_IDLE_SAMPLES:
            return None
        return Idle(median(self._idle_w), self._source, datetime.now(UTC))

    def _baseline(self, now: Reading) -> Reading:
        if now.value is None:
            return unavailable(Unit.WATTS, now.source, now.reason or "")
        source = f"{now.source}, median while idle"
        if len(self._idle_w) < FEWEST_IDLE_SAMPLES:
            kept = self._kept
            if kept is not None and kept.source == now.source:  # a battery counts other things
                told = f"It was measured while idle on {kept.day}."
                return estimated(kept.watts, Unit.WATTS, source, told)
            reason = "There was no idle moment before the work to compare with."
            return unavailable(Unit.WATTS, now.source, reason)
        return measured(median(self._idle_w), Unit.WATTS, source)

    def _ours(self, now: Reading, baseline: Reading) -> Reading:
        if now.value is None:
            return unavailable(Unit.WATTS, now.source, now.reason or "")
        if baseline.value is None:
            return estimated(
                now.value,
                Unit.WATTS,
                now.source,
                "It is the power of the whole machine; there was no idle moment to subtract.",
            )
        return estimated(
            max(0.0, now.value - baseline.value),
            Unit.WATTS,
            now.source,
            "It is the power of the whole machine less what it drew while we were idle; "
            "other programs that work at the same time count as us.",
        )

    def _spend(self, ours: Reading, interval_s: float) -> None:
        if ours.value is None:
            self._spent = _Spent(self._spent.watt_seconds, self._spent.is_estimate, ours)
            return
        self._spent = _Spent(
            self._spent.watt_seconds + ours.value * interval_s,
            ours.basis is Basis.ESTIMATED or self._spent.is_estimate,
            self._spent.missing,
        )

    def _energy(self, source: str) -> Reading:
        spent = self._spent
        if spent.missing is not None:
            reason = spent.missing.reason or "The power could not be read all the time."
            return unavailable(Unit.WATT_HOURS, spent.missing.source, reason)
        watt_hours = spent.watt_seconds / _S_PER_H
        if not spent.is_estimate:
            reason = "No work was done in the time that was sampled."
            return unavailable(Unit.WATT_HOURS, source, reason)
        return estimated(
            watt_hours,
            Unit.WATT_HOURS,
            source,
            "It is the power put down to us, added up over the work on the meeting.",
        )
