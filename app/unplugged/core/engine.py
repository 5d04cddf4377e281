"""What an engine must be able to do, one protocol per kind; see ``unplugged.engines``."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from unplugged.core.errors import JobCancelled
from unplugged.core.hint import NO_HINT, Hint
from unplugged.core.types import EngineInfo, GenerationStats, Line, MinutesItem, Segment


class Effort(StrEnum):
    """How much a stretch of speech is worth; what an engine makes of it is its own affair."""

    BEST = "best"  # as good as it can, whatever it takes
    FULL = "full"  # good, where nobody waits for single words
    QUICK = "quick"  # fast, with words and times that are worth keeping
    HURRY = "hurry"  # as fast as it can with words and times that are worth keeping
    DRAFT = "draft"  # words for the eye that are soon replaced; times may be missing


class CancelToken:
    """A flag that one thread sets and the job's thread looks at, and a gate that it waits at."""

    __slots__ = ("_event", "_gate", "_wrapping_up")

    def __init__(self) -> None:
        """Start unset, with the gate open."""
        self._event = threading.Event()
        self._gate = threading.Event()
        self._gate.set()
        self._wrapping_up = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop; may be called from any thread, any number of times."""
        self._event.set()
        self._gate.set()

    def wrap_up(self) -> None:
        """Ask the job to finish what it is at and to begin nothing new; most jobs just go on."""
        self._wrapping_up.set()

    @property
    def is_wrapping_up(self) -> bool:
        """Whether the job is to begin nothing new."""
        return self._wrapping_up.is_set() or self._event.is_set()

    def hold(self) -> None:
        """Let the job wait where it next looks, until ``go_on`` or ``cancel``."""
        if not self._event.is_set():
            self._gate.clear()

    def go_on(self) -> None:
        """Let a job that is held work again."""
        self._gate.set()

    def wait_if_held(self) -> None:
        """Wait as long as the job is held; costs nothing when it isn't."""
        self._gate.wait()

    @property
    def is_cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._event.is_set()

    def wait(self, timeout_s: float) -> bool:
        """Wait until cancelled or the time is over; return whether it was cancelled."""
        return self._event.wait(timeout_s)

    def raise_if_cancelled(self) -> None:
        """Wait while the job is held; leave it if it was asked to stop.

        Raises:
            JobCancelled: after ``cancel`` was called.
        """
        self._gate.wait()
        if self._event.is_set():
            raise JobCancelled


class Transcriber(Protocol):
    """Speech to text for one stretch of audio."""

    @property
    def info(self) -> EngineInfo:
        """What runs and what it chose."""
        ...

    @property
    def languages(self) -> tuple[str, ...]:
        """ISO 639-1 codes that the model knows."""
        ...

    def transcribe(
        self,
        pcm: NDArray[np.float32],
        *,
        language: str | None,
        cancel: CancelToken,
        effort: Effort = Effort.FULL,
        hint: Hint = NO_HINT,
    ) -> Iterator[Segment]:
        """Yield the segments of one window in time order; times count from the window's start.

        Args:
            pcm: 16 kHz mono, shape (n,), values in [-1, 1], at most 30 s.
            language: ISO 639-1 code, or None to detect.
            cancel: Checked before each segment; native work in progress is not interrupted.
            effort: How much care to take.
            hint: What may be said in it; an engine may leave it unread.

        Raises:
            JobCancelled: after ``cancel`` was set.
            LanguageUnsupported: the model doesn't know ``language``.
            EngineFault: the native library failed; the process should be replaced.
        """
        ...


class VoiceEncoder(Protocol):
    """Tells whose voice a stretch of speech is: the same person gives vectors that are near."""

    @property
    def info(self) -> EngineInfo:
        """What runs and what it chose."""
        ...

    @property
    def same_distance(self) -> float:
        """Cosine distance below which two groups of vectors are one person, 0 to 2."""
        ...

    def encode(self, pcm: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the voice of one person's speech, shape (d,), of length 1.

        Args:
            pcm: 16 kHz mono, shape (n,), values in [-1, 1], 0.3 to 10 s.

        Raises:
            EngineFault: the native library failed; the process should be replaced.
            ValueError: the stretch is too short to say anything.
        """
        ...


class TextGenerator(Protocol):
    """A language model that continues a chat."""

    @property
    def info(self) -> EngineInfo:
        """What runs and what it chose."""
        ...

    @property
    def context_tokens(self) -> int:
        """How many tokens prompt and answer may have together."""
        ...

    @property
    def last_stats(self) -> GenerationStats | None:
        """What the last finished or abandoned generation cost; None before the first."""
        ...

    def count_tokens(self, text: str) -> int:
        """Return how many tokens the model's own tokenizer makes of ``text``."""
        ...

    def generate(
        self,
        system: str,
        user: str,
        *,
        grammar: str | None,
        max_tokens: int,
        cancel: CancelToken,
    ) -> Iterator[str]:
        """Yield pieces of the answer as they are decoded, greedily.

        Args:
            system: The system message; empty for none.
            user: The user's message.
            grammar: GBNF that the answer must follow, or None.
            max_tokens: Bound on the answer.
            cancel: Checked per token and inside prefill.

        Raises:
            JobCancelled: after ``cancel`` was set.
            EngineFault: the native library failed; the process should be replaced.
            ValueError: prompt and ``max_tokens`` don't fit the context.
        """
        ...


class LoadedGenerator(TextGenerator, Protocol):
    """A language model that stays in memory from one job to the next.

    Attributes:
        on_cost: Gets what the running answer has cost up to now, while the prompt is read and at
            each token; None when nobody wants to know.
    """

    on_cost: Callable[[GenerationStats], None] | None

    def use_threads(self, threads: int) -> None:
        """Compute with so many threads from now on, at least 1."""
        ...

    def read_ahead(self, system: str, user: str, *, cancel: CancelToken) -> int:
        """Read the beginning of a prompt, so that ``generate`` need not read it again.

        Args:
            system: The system message; empty for none.
            user: The beginning of the user's message.
            cancel: Checked inside prefill.

        Returns:
            How many tokens were read now; 0 when there was nothing to read, or nothing is kept.

        Raises:
            JobCancelled: after ``cancel`` was set.
            EngineFault: the native library failed; the process should be replaced.
        """
        ...


class MinutesWriter(Protocol):
    """Lines of a transcript to minutes, whichever way."""

    @property
    def info(self) -> EngineInfo:
        """What runs and what it chose."""
        ...

    def write(self, lines: tuple[Line, ...], *, cancel: CancelToken) -> Iterator[MinutesItem]:
        """Yield the bullets of the minutes, section by section in reading order.

        Args:
            lines: The whole transcript, numbers ascending.
            cancel: Checked often.

        Raises:
            JobCancelled: after ``cancel`` was set.
            EngineFault: the native library failed; the process should be replaced.
        """
        ...
