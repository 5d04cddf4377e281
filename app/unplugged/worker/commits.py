"""What a worker says when a stretch of the recording is transcribed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from unplugged.core.messages import Committed
from unplugged.core.types import SAMPLE_RATE_HZ, Segment
from unplugged.engines.vad import AudioStretch


def commits(
    job: int, stretch: AudioStretch, heard: Iterable[Segment], *, speaker: str | None = None
) -> list[Committed]:
    """Return the messages for one stretch; the last one moves the transcript to its end.

    Args:
        job: The job that transcribed it.
        stretch: Where it lies in the recording.
        heard: Its segments, times counted from its start.
        speaker: Name to put on the segments, None when the track holds several people.
    """
    offset_s = stretch.start_sample / SAMPLE_RATE_HZ
    events: list[Committed] = []
    for segment in heard:
        end_sample = stretch.start_sample + round(segment.end_s * SAMPLE_RATE_HZ)
        moved = replace(_moved(segment, offset_s), speaker=speaker)
        events.append(Committed(job, moved, min(end_sample, stretch.end_sample)))
    if events:
        events[-1] = replace(events[-1], end_sample=stretch.end_sample)
        return events
    return [Committed(job, None, stretch.end_sample)]


def _moved(segment: Segment, offset_s: float) -> Segment:
    """Return the segment with times counted from the beginning of the recording."""
    words = tuple(
        replace(word, start_s=word.start_s + offset_s, end_s=word.end_s + offset_s)
        for word in segment.words
    )
    return replace(
        segment,
        start_s=segment.start_s + offset_s,
        end_s=segment.end_s + offset_s,
        words=words,
    )
