"""Times in a recording, as documents and subtitles write them."""

from __future__ import annotations

import math


def clock(seconds: float) -> str:
    """Return ``mm:ss``, from an hour on ``h:mm:ss``; rounded down, so that it never points past it.

    Args:
        seconds: From the beginning of the recording; what lies before counts as 0.
    """
    minutes, secs = divmod(max(0, math.floor(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{secs:02}" if hours else f"{minutes:02}:{secs:02}"


def milliseconds(seconds: float) -> int:
    """Return whole milliseconds, never below 0."""
    return max(0, round(seconds * 1000))


def srt_time(ms: int) -> str:
    """Return ``hh:mm:ss,mmm``; hours have more digits when they need them."""
    return _subtitle_time(ms, ",")


def vtt_time(ms: int) -> str:
    """Return ``hh:mm:ss.mmm``; hours have more digits when they need them."""
    return _subtitle_time(ms, ".")


def _subtitle_time(ms: int, point: str) -> str:
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{ms:03}"
