"""How fast the work on a meeting is, from what the service tells about it."""

from __future__ import annotations

from unplugged.core.course import Task
from unplugged.core.reading import Reading, Unit, measured, unavailable
from unplugged.core.snapshot import SpeedSample
from unplugged.core.store import MinutesCost
from unplugged.runtime.notices import (
    FinalPassProgressed,
    Notice,
    PartialHeard,
    StageProgressed,
    TokensCounted,
)
from unplugged.system.bandwidth import NOT_MEASURED, share_of_limit

_SOURCE = "progress of the work"
_COUNTED = "tokens and seconds counted by the language model's process"
_TOO_SHORT_S = 0.2  # of reading or writing: the first tokens stand for nothing
_TOO_EARLY_S = 1.0  # below it a single window of speech decides, and the figure jumps


class SpeedWatch:
    """Keeps the speeds of one meeting. Belongs to the thread that polls the service."""

    def __init__(self, weight_bytes: int = 0, bandwidth: Reading = NOT_MEASURED) -> None:
        """Begin with nothing known.

        Args:
            weight_bytes: Size of the language model, 0 without one.
            bandwidth: What the memory gives, in bytes per second.
        """
        self._weight_bytes = weight_bytes
        self._bandwidth = bandwidth
        self._first: StageProgressed | None = None
        self._factor = unavailable(Unit.FACTOR, _SOURCE, "No speech was transcribed yet.")
        self._lag = unavailable(Unit.SECONDS, _SOURCE, "There is a lag while recording only.")
        nothing = "The language model has written nothing yet."
        self._prefill = unavailable(Unit.TOKENS_PER_SECOND, _COUNTED, nothing)
        self._decode = unavailable(Unit.TOKENS_PER_SECOND, _COUNTED, nothing)
        self._share = unavailable(Unit.PERCENT, _COUNTED, nothing)

    def note(self, notice: Notice) -> None:
        """Take one piece of news."""
        match notice:
            case StageProgressed(Task.TRANSCRIBE, done, _, elapsed_s):
                if self._first is None or elapsed_s < self._first.elapsed_s:
                    self._first = notice
                passed_s = elapsed_s - self._first.elapsed_s
                heard_s = done - self._first.done
                if passed_s >= _TOO_EARLY_S and heard_s > 0:
                    self._factor = measured(heard_s / passed_s, Unit.FACTOR, _SOURCE)
            case TokensCounted(cost, is_final):
                self._generated(cost, is_final=is_final)
            case FinalPassProgressed(_, done_s, _, elapsed_s):
                self.note(StageProgressed(Task.TRANSCRIBE, done_s, None, elapsed_s))
            case PartialHeard(lag_s=lag_s):
                self._lag = measured(lag_s, Unit.SECONDS, _SOURCE)
            case _:
                pass

    def _generated(self, cost: MinutesCost, *, is_final: bool) -> None:
        """Take what the language model has counted; of work under way only what says something."""
        if is_final or cost.prefill_s >= _TOO_SHORT_S:
            self._prefill = tokens_per_second(cost.prompt_tokens, cost.prefill_s)
        if is_final or cost.decode_s >= _TOO_SHORT_S:
            self._decode = tokens_per_second(cost.output_tokens, cost.decode_s)
        if self._decode.value is not None and self._weight_bytes:
            self._share = share_of_limit(self._decode.value, self._weight_bytes, self._bandwidth)

    @property
    def sample(self) -> SpeedSample:
        """The speeds as they are known now."""
        return SpeedSample(self._factor, self._lag, self._prefill, self._decode, self._share)


def tokens_per_second(tokens: int, seconds: float) -> Reading:
    """Return a speed of the language model, unavailable when it counted nothing."""
    if tokens <= 0 or seconds <= 0:
        return unavailable(
            Unit.TOKENS_PER_SECOND, _COUNTED, "The language model has written nothing."
        )
    return measured(tokens / seconds, Unit.TOKENS_PER_SECOND, _COUNTED)
