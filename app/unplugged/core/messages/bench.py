"""What parent and worker say while the speed of this machine is measured."""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.tuning import AS_USUAL, Tuning


@dataclass(frozen=True, slots=True)
class MeasureSpeed:
    """Measure how fast a model works here. Worker: its own.

    Attributes:
        job: Which job this is; events carry it back.
        is_speech: Whether it is a speech model.
        engine: Which engine runs it.
        model: Its folder or file; with ``shape``, where the stand-in is written.
        threads: How many threads to try, one after the other.
        sound: A recording of speech at 16 kHz, for a speech model; empty with ``shape``.
        text: What a language model reads, for its share of the work.
        tuning: How a language model is run.
        window_s: Longest window of speech that the model hears well, 0 for the engine's own.
        shape: Name of the build that a stand-in of random weights gets; empty for a real model.
        bits: Bits per weight that a language model is brought to first, 4 or 8; 0 for as it is.
        folder: Where stand-ins and converted models are written, empty when none are.
    """

    job: int
    is_speech: bool
    engine: str
    model: str
    threads: tuple[int, ...]
    sound: str = ""
    text: str = ""
    tuning: Tuning = AS_USUAL
    window_s: int = 0
    shape: str = ""
    bits: int = 0
    folder: str = ""


@dataclass(frozen=True, slots=True)
class SpeedMeasured:
    """How fast a model works with so many threads; told as soon as it is known.

    Attributes:
        job: Which job.
        threads: How many.
        faster_than_speech: Seconds of speech per second of work; None for a language model.
        prefill_tokens_per_s: Tokens read per second; None for a speech model.
        decode_tokens_per_s: Tokens written per second; None for a speech model.
        took_s: Seconds of all of it, loading left out.
        read_cpu_s: CPU seconds of all threads for reading; 0 for a speech model.
        write_cpu_s: The same for writing two answers of full length; one that ends early is
            extended at its own pace.
        weight_bytes: Size of a language model's file.
        answer: Digest of what was written, to tell whether another way gives the same.
    """

    job: int
    threads: int
    faster_than_speech: float | None = None
    prefill_tokens_per_s: float | None = None
    decode_tokens_per_s: float | None = None
    took_s: float = 0.0
    read_cpu_s: float = 0.0
    write_cpu_s: float = 0.0
    weight_bytes: int = 0
    answer: str = ""
