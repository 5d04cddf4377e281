"""How many threads each engine gets, so that together they never want more than the CPU has.

Threads of one engine wait for each other at every layer. With more threads than free cores each
waits for one that isn't running, and speed falls by a factor instead of a share.
"""

from __future__ import annotations

from dataclasses import dataclass

# Whisper gains little above this, and loses on CPUs of mixed cores (several reports, none here).
MOST_SPEECH_THREADS = 4
# Decoding waits for memory from about here on; prompts would still gain.
MOST_MINUTES_THREADS = 8


@dataclass(frozen=True, slots=True)
class Cores:
    """What of the CPU this process may use.

    Attributes:
        usable: Logical CPUs it may run on, affinity and container limits counted; at least 1.
        physical: Physical cores among them; None when not known.
        performance: Physical cores of the fast kind, where there are two kinds; None when there
            is one kind or it isn't known.
    """

    usable: int
    physical: int | None = None
    performance: int | None = None


@dataclass(frozen=True, slots=True)
class Budget:
    """Threads for each engine, by whether the other one works too.

    Attributes:
        speech_threads: Recognition while nothing else runs.
        minutes_threads: The language model while nothing else runs.
        shared_speech_threads: Recognition while the language model runs.
        shared_minutes_threads: The language model while recognition runs; 0 when there is no core
            to spare and it has to wait.
    """

    speech_threads: int
    minutes_threads: int
    shared_speech_threads: int
    shared_minutes_threads: int


def budget_for(cores: Cores) -> Budget:
    """Divide the cores.

    Only one thread per physical core counts, and only the fast cores where there are two kinds:
    an engine's step takes as long as its slowest thread. Recognition is served first, for a
    recording goes on while the minutes can wait.

    Raises:
        ValueError: ``cores`` has no usable CPU.
    """
    if cores.usable < 1:
        raise ValueError(f"a process runs on at least one CPU, not on {cores.usable}")
    counts = (cores.usable, cores.physical, cores.performance)
    free = min(count for count in counts if count is not None and count >= 1)
    shared_speech = max(1, min(MOST_SPEECH_THREADS, free // 2))
    return Budget(
        speech_threads=min(MOST_SPEECH_THREADS, free),
        minutes_threads=min(MOST_MINUTES_THREADS, free),
        shared_speech_threads=shared_speech,
        shared_minutes_threads=min(MOST_MINUTES_THREADS, free - shared_speech),
    )
