"""One engine listening to one track: its language, its loops, and what it is told beforehand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from unplugged.core.engine import CancelToken, Effort, Transcriber
from unplugged.core.hint import NO_HINT, Hint, last_words
from unplugged.core.language import MeetingLanguage
from unplugged.core.loops import each_said_once
from unplugged.core.messages import LanguageChosen
from unplugged.core.types import SAMPLE_RATE_HZ, Segment
from unplugged.worker.main import Emit

# Words below this are no good company for the next ones: an error would be carried on.
_LEAST_SAID_LOGPROB = -0.7


class Hearing:
    """Asks an engine for the words of one window after another of the same track."""

    def __init__(
        self,
        job: int,
        engine: Transcriber,
        emit: Emit,
        cancel: CancelToken,
        *,
        language: str | None,
        vocabulary: tuple[str, ...] = (),
        said: str = "",
        takes_hints: bool = True,
    ) -> None:
        """Begin to listen.

        Args:
            job: Number of the job, for what is told.
            engine: The loaded engine.
            emit: Tells the parent which language was decided.
            cancel: Ends the job.
            language: ISO 639-1 code that is decided, None to find out.
            vocabulary: Names and jargon that may be said.
            said: The last words before the first window, empty for none.
            takes_hints: Whether the model can make use of vocabulary and last words.
        """
        self._job = job
        self._engine = engine
        self._emit = emit
        self._cancel = cancel
        self._language = MeetingLanguage(decided=language)
        self._vocabulary = vocabulary
        self._said = said
        self._takes_hints = takes_hints

    def hear(self, pcm: NDArray[np.float32], effort: Effort) -> tuple[Segment, ...]:
        """Return the segments of one window, times counted from its start, every loop once.

        Raises:
            JobCancelled: the job was cancelled.
            UnpluggedError: the engine failed.
        """
        length_s = pcm.shape[0] / SAMPLE_RATE_HZ
        # Behind by a lot every token counts, also those of the hint.
        is_told = self._takes_hints and effort is not Effort.HURRY
        hint = Hint(self._vocabulary, self._said) if is_told else NO_HINT
        heard = self._engine.transcribe(
            pcm,
            language=self._language.to_use(length_s),
            cancel=self._cancel,
            effort=effort,
            hint=hint,
        )
        return each_said_once(tuple(heard), length_s)

    def keep(self, heard: Sequence[Segment], length_s: float) -> None:
        """Take note of the segments of a window that will not change any more."""
        self._decide(self._language.after(heard, length_s))
        if any(segment.avg_logprob < _LEAST_SAID_LOGPROB for segment in heard):
            self._said = ""
        else:
            self._said = last_words(self._said, " ".join(segment.text for segment in heard))

    def finish(self) -> None:
        """Take note that nothing follows; the language that is likely by now is the right one."""
        self._decide(self._language.settled())

    def _decide(self, language: MeetingLanguage) -> None:
        """Take what is known of the language now, and tell it once when it is decided."""
        is_news = self._language.decided is None and language.decided is not None
        self._language = language
        if is_news and language.decided is not None:
            self._emit(LanguageChosen(self._job, language.decided))
