"""One question at a time, beside whatever else goes on: its worker, its fallback, its end."""

from __future__ import annotations

import contextlib
import itertools
import queue
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from unplugged.core.course import WorkerKind
from unplugged.core.engine_reasons import EngineReason
from unplugged.core.messages import (
    Answered,
    AskMeetings,
    Cancelled,
    Failed,
    TokenBatch,
    WorkerDied,
)
from unplugged.runtime.notices import AnswerGiven, AnswerStopped, AnswerText, Notice
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.planner import Planner
from unplugged.runtime.roster import Roster
from unplugged.runtime.workers import Delivery, Mailbox, WorkerSlot

KEEP_MODEL_S = 120.0  # how long the model stays in memory after an answer, for the next question
ANSWER_MODEL_FAILED = "answer_model_failed"


class Asking:
    """Answers questions in a worker of their own, so that minutes and recordings go on.

    A model that fails costs only itself: the question is answered by quoting then.
    """

    def __init__(
        self,
        log_dir: Path,
        roster: Roster,
        planner: Planner,
        tell: Callable[[Notice], None],
        *,
        has_company: Callable[[], bool],
    ) -> None:
        """Prepare; the worker is started by the first question.

        Args:
            log_dir: Where the worker's log lies.
            roster: Knows the processes.
            planner: Chooses what answers.
            tell: Takes notices.
            has_company: Whether a meeting is worked on meanwhile.
        """
        self._planner = planner
        self._has_company = has_company
        self._mailbox: Mailbox = queue.SimpleQueue()
        self._slot = WorkerSlot(WorkerKind.ANSWERS, self._mailbox, log_dir, roster)
        self._tell = tell
        self._command: AskMeetings | None = None
        self._note: str | None = None
        self._jobs = itertools.count(1)
        self._number = 0  # of the question that waits, or of the last one
        self._idle_since_s = 0.0

    @property
    def is_busy(self) -> bool:
        """Whether a question waits for its answer."""
        return self._command is not None

    def ask(
        self, question: str, meeting_id: str | None = None, options: WorkOptions | None = None
    ) -> int:
        """Ask what was said; the service's ``poll`` gives ``AnswerText`` and then ``AnswerGiven``.

        Works beside a recording and beside other work. A question that still waits is given up.

        Args:
            question: In the words of whoever asks.
            meeting_id: Which meeting, None for the whole library.
            options: Of these, the language model, how it is run and the threads count.

        Returns:
            The number by which the notices name it.

        Raises:
            QuestionEmpty: there is nothing in the question to look for.
            MeetingUnknown: there is no such meeting.
            ModelMissing: a language model was named that is not installed.
        """
        command, note = self._planner.question(
            question, meeting_id, options or WorkOptions(), has_company=self._has_company()
        )
        if self.is_busy:
            self._slot.clear()
            self._command = None
            self._tell(AnswerStopped(number=self._number))
        self._number += 1
        self._begin(command, note)
        return self._number

    def cancel(self) -> None:
        """Ask the running question to end; it has ended when ``AnswerStopped`` comes."""
        self._slot.cancel(time.monotonic())

    def close(self) -> None:
        """End the worker."""
        self._slot.clear()

    def let_go(self) -> None:
        """End a worker that waits for the next question with a model in its memory."""
        if not self.is_busy:
            self._slot.clear()

    def poll(self) -> None:
        """Take the worker's news, see a cancel through, let go of a model that nobody asks."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._receive(self._mailbox.get_nowait())
        now_s = time.monotonic()
        self._slot.climb(now_s)
        is_up = self._slot.pid is not None
        if is_up and not self.is_busy and now_s - self._idle_since_s > KEEP_MODEL_S:
            self._slot.clear()

    def _receive(self, delivery: Delivery) -> None:
        event = self._slot.note(delivery)
        if self._command is None:
            return
        match event:
            case TokenBatch(_, text):
                self._tell(AnswerText(text, self._number))
            case Answered(_, answer):
                self._end(AnswerGiven(answer, self._note, self._number))
            case Cancelled():
                self._end(AnswerStopped(number=self._number))
            case Failed(_, code, params):
                self._failed(code, params)
            case WorkerDied(_, exitcode):
                reason = (("reason", EngineReason.PROCESS_ENDED), ("detail", str(exitcode)))
                self._failed("engine_failed", reason)

    def _begin(self, command: AskMeetings, note: str | None) -> None:
        self._command = replace(command, job=next(self._jobs))
        self._note = note
        self._slot.submit(self._command)

    def _failed(self, code: str, params: tuple[tuple[str, str], ...]) -> None:
        failed = self._command
        if failed is not None and failed.engine and not self._slot.is_stopping:
            self._begin(replace(failed, engine="", model=""), ANSWER_MODEL_FAILED)
        else:
            error = None if self._slot.is_stopping else (code, params)
            self._end(AnswerStopped(error, self._number))

    def _end(self, notice: Notice) -> None:
        self._command = None
        self._idle_since_s = time.monotonic()
        self._tell(notice)
