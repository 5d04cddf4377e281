"""What a spool says about itself beside the samples: JSON lines, appended and never changed.

    {"record": "spool", "version": 1, "sample_rate_hz": 16000, "started_at": "2026-01-31T09:00:00Z"}
    {"record": "anchor", "monotonic_ns": 123456789, "sample": 16000}
    {"record": "gap", "from_sample": 32000, "lost_s": 0.4, "reason": "device_lost"}
    {"record": "closed", "samples": 48000, "damage": null}
    {"record": "resumed", "samples": 48000}

"closed" is the last record unless the recording was resumed after it. A writer can die in the
middle of a line, so a line counts once its line end is there, and lines that make no sense are
passed over; the samples do not need the sidecar.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

VERSION = 1


@dataclass(frozen=True, slots=True)
class Gap:
    """A place where sound was lost.

    Attributes:
        from_sample: The first sample after the hole, at the spool's own rate. In a recording
            silence of the hole's length stands before it, so that samples stay time, unless it was
            a pause or a mere remark; a decoded file leaves the lost sound out.
        lost_s: How much is missing, in seconds; 0 when nobody knows.
        reason: Code that says why.
    """

    from_sample: int
    lost_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A moment at which the clock of the machine and the count of samples were read together.

    Attributes:
        monotonic_ns: The machine's monotonic clock in nanoseconds.
        sample: How many samples the device had delivered by then.
    """

    monotonic_ns: int
    sample: int


@dataclass(frozen=True, slots=True)
class Closed:
    """The last record: the writer has finished.

    Attributes:
        samples: How many samples the spool holds.
        damage: Code of what is wrong with the recording, None when nothing is.
    """

    samples: int
    damage: str | None


def sidecar_path(recording: Path) -> Path:
    """Return where the sidecar of a recording lies; a spool and its FLAC form share one."""
    return recording.with_suffix(".spool.jsonl")


def reserve_path(recording: Path) -> Path:
    """Return where an open spool keeps the room that it gives back when the disk is full."""
    return recording.with_suffix(".spool.reserve")


def opening_line(sample_rate_hz: int, started_at: datetime) -> bytes:
    """Return the first line of a sidecar."""
    return _line(
        record="spool",
        version=VERSION,
        sample_rate_hz=sample_rate_hz,
        started_at=started_at.isoformat(),
    )


def gap_line(gap: Gap) -> bytes:
    """Return the line for a gap."""
    return _line(record="gap", from_sample=gap.from_sample, lost_s=gap.lost_s, reason=gap.reason)


def anchor_line(anchor: Anchor) -> bytes:
    """Return the line for an anchor."""
    return _line(record="anchor", monotonic_ns=anchor.monotonic_ns, sample=anchor.sample)


def closing_line(closed: Closed) -> bytes:
    """Return the last line of a sidecar."""
    return _line(record="closed", samples=closed.samples, damage=closed.damage)


def resuming_line(samples: int) -> bytes:
    """Return the line that opens a recording again, after so many samples."""
    return _line(record="resumed", samples=samples)


def _line(**fields: object) -> bytes:
    return json.dumps(fields, separators=(",", ":")).encode() + b"\n"


class Sidecar:
    """Reads a sidecar, also while another process still appends to it; each line is parsed once."""

    def __init__(self, recording: Path) -> None:
        """Follow the sidecar of ``recording``, if there is one; ``refresh`` reads it."""
        self.sample_rate_hz: int | None = None
        self.started_at: datetime | None = None
        self.gaps: tuple[Gap, ...] = ()
        self.anchors: tuple[Anchor, ...] = ()
        self.closed: Closed | None = None
        self._path = sidecar_path(recording)
        self._offset = 0

    def refresh(self) -> None:
        """Take in the lines that were finished since the last call; a missing file has none.

        Raises:
            OSError: the file is there and cannot be read.
        """
        try:
            with self._path.open("rb") as file:
                file.seek(self._offset)
                fresh = file.read()
        except FileNotFoundError:
            return
        whole, line_end, _ = fresh.rpartition(b"\n")
        self._offset += len(whole) + len(line_end)
        gaps: list[Gap] = []
        anchors: list[Anchor] = []
        for line in whole.splitlines():
            self._take(_parse(line), gaps, anchors)
        self.gaps += tuple(gaps)
        self.anchors += tuple(anchors)

    def _take(self, fields: Mapping[str, object], gaps: list[Gap], anchors: list[Anchor]) -> None:
        match fields:
            case {
                "record": "spool",
                "sample_rate_hz": int(rate_hz),
                "started_at": str(text),
            }:
                if rate_hz > 0:
                    self.sample_rate_hz = rate_hz
                self.started_at = _moment(text)
            case {
                "record": "gap",
                "from_sample": int(sample),
                "lost_s": int() | float() as lost_s,
                "reason": str(reason),
            } if sample >= 0 and math.isfinite(lost_s):
                gaps.append(Gap(sample, float(lost_s), reason))
            case {
                "record": "anchor",
                "monotonic_ns": int(clock_ns),
                "sample": int(sample),
            }:
                anchors.append(Anchor(clock_ns, sample))
            case {
                "record": "closed",
                "samples": int(samples),
                "damage": None | str() as damage,
            }:
                if samples >= 0:
                    self.closed = Closed(samples, damage)
            case {"record": "resumed"}:
                self.closed = None
            case _:
                pass  # torn, or a record of a later version


def _parse(line: bytes) -> Mapping[str, object]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):  # broken UTF-8 is a ValueError too
        return {}
    return fields if isinstance(fields, dict) else {}


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
