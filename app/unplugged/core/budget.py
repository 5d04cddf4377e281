"""How many threads each engine gets, so that together they never want more than the CPU has.

Threads of one engine wait for each other at every layer. With more threads than free cores each
waits for one that isn't running, and speed falls by a factor instead of a share.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

# Whisper gains little above this, and loses on CPUs of mixed cores (several reports, none here).
MOST_SPEECH_THREADS = 4
# Decoding waits for memory from about here on; prompts would still gain.
MOST_MINUTES_THREADS = 8


# Early words stop at 3 s; before that the language model has to give its cores back.
_HOLD_FROM_S = 2.5
_GO_ON_BELOW_S = 1.0
# Without a core of its own it works in the pauses: while somebody speaks there is always some lag.
_HOLD_FROM_WITHOUT_CORES_S = 1.0
_GO_ON_BELOW_WITHOUT_CORES_S = 0.4


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


@dataclass(frozen=True, slots=True)
class Precedence:
    """Whether the language model has to wait, because recognition goes first.

    Attributes:
        hold_from_s: Lag of the recognition from which on the language model waits.
        go_on_below_s: Lag below which it may work again.
        lags_s: Lag of each track.
        is_held: Whether it waits.
    """

    hold_from_s: float
    go_on_below_s: float
    lags_s: tuple[tuple[int, float], ...] = ()
    is_held: bool = False

    @classmethod
    def under(cls, budget: Budget) -> Precedence:
        """Return what holds on a machine with this budget, while nobody speaks."""
        if budget.shared_minutes_threads:
            return cls(_HOLD_FROM_S, _GO_ON_BELOW_S)
        return cls(_HOLD_FROM_WITHOUT_CORES_S, _GO_ON_BELOW_WITHOUT_CORES_S)

    def lagging(self, track: int, lag_s: float) -> Precedence:
        """Return what holds when a track is so far behind."""
        lags_s = tuple(sorted({**dict(self.lags_s), track: lag_s}.items()))
        most_s = max(lag for _, lag in lags_s)
        is_held = most_s >= (self.go_on_below_s if self.is_held else self.hold_from_s)
        return replace(self, lags_s=lags_s, is_held=is_held)

    def idle(self) -> Precedence:
        """Return what holds when nothing is recognised any more."""
        return replace(self, lags_s=(), is_held=False)
