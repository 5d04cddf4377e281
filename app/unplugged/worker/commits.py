"""What a worker says when a stretch of the recording is transcribed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from unplugged.core.messages import Committed
from unplugged.core.types import SAMPLE_RATE_HZ, Segment
from unplugged.engines.vad import AudioStretch
from unplugged.worker.timeline import TrackSound


def commits(
    job: int, sound: TrackSound, stretch: AudioStretch, heard: Iterable[Segment]
) -> list[Committed]:
    """Return the messages for one stretch; the last one moves the transcript to its end.

    Args:
        job: The job that transcribed it.
        sound: The track that it belongs to.
        stretch: Where it lies in the track.
        heard: Its segments, times counted from its start.
    """
    to_meeting = sound.to_meeting()
    offset_s = stretch.start_sample / SAMPLE_RATE_HZ
    number = sound.track.number
    events: list[Committed] = []
    for segment in heard:
        end_sample = stretch.start_sample + round(segment.end_s * SAMPLE_RATE_HZ)
        end_sample = min(end_sample, stretch.end_sample)
        echo = sound.echo_in(offset_s + segment.start_s, offset_s + segment.end_s)
        moved = _moved(segment, lambda time_s: to_meeting(offset_s + time_s))
        events.append(Committed(job, moved, end_sample, moved.end_s, number, echo))
    end = stretch.end_sample
    reached_s = to_meeting(end / SAMPLE_RATE_HZ)
    if events:
        events[-1] = replace(events[-1], end_sample=end, reached_s=reached_s)
        return events
    return [Committed(job, None, end, reached_s, number)]


def _moved(segment: Segment, at: Callable[[float], float]) -> Segment:
    """Return the segment with times of the meeting."""
    words = tuple(
        replace(word, start_s=at(word.start_s), end_s=at(word.end_s)) for word in segment.words
    )
    return replace(segment, start_s=at(segment.start_s), end_s=at(segment.end_s), words=words)
