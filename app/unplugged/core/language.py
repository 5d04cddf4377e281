"""Which language a meeting is held in: decided once, on enough speech, and kept.

Whisper guesses the language of each window, and on a short or noisy one it guesses wrong. So the
guesses are votes until enough was said; a meeting that is decided doesn't change its language from
one sentence to the next. What the user chose is decided from the start.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from unplugged.core.types import Segment

ENOUGH_S = 8.0
ENOUGH_WINDOWS = 3  # so that one wrong guess can be outvoted
_LEAST_VOTE_S = 1.0  # on less the guess is worth nothing
_MOST_VOTE_S = 5.0  # more doesn't make the guess surer


@dataclass(frozen=True, slots=True)
class MeetingLanguage:
    """What is known of the language.

    Attributes:
        decided: ISO 639-1 code, None while it is open.
        votes: Language and weight of what was heard so far: seconds, less where the words were
            doubtful, as they are in the wrong language, and bounded for each window.
        heard_s: Seconds of speech that voted.
        windows: How many windows voted.
    """

    decided: str | None = None
    votes: tuple[tuple[str, float], ...] = ()
    heard_s: float = 0.0
    windows: int = 0

    @property
    def likely(self) -> str | None:
        """The decided language, else the one with most votes so far; None when nobody spoke."""
        if self.decided is not None or not self.votes:
            return self.decided
        return max(self.votes, key=lambda vote: vote[1])[0]

    def to_use(self, length_s: float) -> str | None:
        """Return the language for a window of so many seconds; None to let the engine guess."""
        return (
            self.decided if self.decided is not None or length_s >= _LEAST_VOTE_S else self.likely
        )

    def after(self, heard: Sequence[Segment], length_s: float) -> MeetingLanguage:
        """Return what is known after one more window.

        Args:
            heard: Its segments.
            length_s: How long it is.
        """
        if self.decided is not None or not heard or length_s < _LEAST_VOTE_S:
            return self
        doubt = sum(segment.avg_logprob for segment in heard) / len(heard)
        weights = dict(self.votes)
        spoken = heard[0].language
        weights[spoken] = weights.get(spoken, 0.0) + min(length_s, _MOST_VOTE_S) * math.exp(doubt)
        after = replace(
            self,
            votes=tuple(sorted(weights.items())),
            heard_s=self.heard_s + length_s,
            windows=self.windows + 1,
        )
        is_enough = after.heard_s >= ENOUGH_S and after.windows >= ENOUGH_WINDOWS
        return after.settled() if is_enough else after

    def settled(self) -> MeetingLanguage:
        """Return it decided for what is likely, as at the end of a short recording."""
        return replace(self, decided=self.likely)
