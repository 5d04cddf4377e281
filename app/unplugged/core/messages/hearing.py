"""What a worker tells of a transcript: words, their language and who speaks."""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.bleed import Echo
from unplugged.core.speakers.turns import Turn
from unplugged.core.speakers.windows import KeptVoice
from unplugged.core.types import Segment


@dataclass(frozen=True, slots=True)
class Committed:
    """A segment that will not change, and how far the transcript reaches with it.

    Attributes:
        job: Which job.
        segment: The segment; None when a stretch held no speech.
        end_sample: Everything before this sample (16 kHz) of the track is transcribed.
        reached_s: The same moment in seconds of the meeting.
        track: Number of the track.
        echo: How the segment's sound goes along with the track that its microphone may overhear.
    """

    job: int
    segment: Segment | None
    end_sample: int
    reached_s: float
    track: int = 1
    echo: Echo | None = None


@dataclass(frozen=True, slots=True)
class VoicesHeard:
    """What some windows of a line sound like; kept until the job is done, so that it can go on.

    Attributes:
        job: Which job.
        voices: The windows; with 512 numbers each, three of them fit into a message.
    """

    job: int
    voices: tuple[KeptVoice, ...]


@dataclass(frozen=True, slots=True)
class SpeakersTold:
    """Who speaks in some of the lines. Lossless; a job tells a long meeting in several of them.

    Attributes:
        job: Which job.
        turns: In the order of the meeting, track by track.
    """

    job: int
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """It is decided which language is spoken; told once per job, and only when nobody chose it.

    Attributes:
        job: Which job.
        language: ISO 639-1 code.
    """

    job: int
    language: str


@dataclass(frozen=True, slots=True)
class Partial:
    """Words of the utterance that is being spoken, before they are committed. Latest wins.

    A Committed of the same job ends the utterance and takes the place of its partial words. Within
    a job settled words never change: those of each Partial begin with those before it, and the
    segments committed for the utterance begin with them too.

    Attributes:
        job: Which job.
        text: Words behind the settled ones that may still change, empty when there are none.
        lag_s: How much recorded speech is not transcribed yet, neither early nor committed.
        settled: Words that will not change any more, empty when there are none.
        is_catching_up: Whether early words are left out because the machine is far behind; nothing
            is lost.
        track: Number of the track.
        real_time_factor: Seconds of work per second of sound in this job, None while unknown.
    """

    job: int
    text: str
    lag_s: float
    settled: str = ""
    is_catching_up: bool = False
    track: int = 1
    real_time_factor: float | None = None
