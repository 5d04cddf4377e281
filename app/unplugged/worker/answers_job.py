"""The job of the answers worker: a question about one meeting, or about all of them."""

from __future__ import annotations

import time
from pathlib import Path

from unplugged.core.ask.answer import ModelAnswers, quote
from unplugged.core.ask.passages import question_terms
from unplugged.core.engine import CancelToken, TextGenerator
from unplugged.core.messages import Answered, AskMeetings, Command, EngineLoaded
from unplugged.core.store import StoreReader
from unplugged.core.tuning import Tuning
from unplugged.core.types import Line
from unplugged.worker.language_model import load_language_model
from unplugged.worker.main import Emit
from unplugged.worker.report import TokenStream

MOST_MEETINGS = 8  # of a whole library, those that hold most of what is asked for

_loaded: dict[tuple[str, str, int, int, Tuning], TextGenerator] = {}
"""The model of the last question: loading it costs more than answering. This process has one job
at a time and ends soon after the last question."""


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Answer one question.

    Raises:
        JobCancelled: the job was cancelled.
        UnpluggedError: model or library are at fault.
    """
    if not isinstance(command, AskMeetings):
        raise TypeError(command)
    meetings, titles = _transcripts(command)
    if not command.engine:
        emit(Answered(command.job, quote(command.question, meetings)))
        return
    generator = _generator(command, emit)
    text = TokenStream(command.job, emit)
    answers = ModelAnswers(generator, on_text=text)
    answer = answers.answer(command.question, meetings, titles=titles, cancel=cancel)
    text.flush()
    emit(Answered(command.job, answer))


def _transcripts(command: AskMeetings) -> tuple[dict[str, tuple[Line, ...]], dict[str, str]]:
    """Return the lines to look through and the titles, by meeting."""
    with StoreReader.open_read_only(Path(command.library)) as library:
        if command.meeting_id:
            ids: tuple[str, ...] = (command.meeting_id,)
        else:
            prefixes = question_terms(command.question).prefixes()
            ids = library.rank_meetings(prefixes, limit=MOST_MEETINGS)
        lines = {meeting_id: library.lines(meeting_id) for meeting_id in ids}
        titles = {meeting_id: library.meeting(meeting_id).title for meeting_id in ids}
    return lines, titles


def _generator(command: AskMeetings, emit: Emit) -> TextGenerator:
    key = (
        command.engine,
        command.model,
        command.threads,
        command.context_tokens,
        command.tuning,
    )
    generator = _loaded.get(key)
    if generator is None:
        _loaded.clear()
        started_s = time.monotonic()
        generator = _loaded[key] = load_language_model(command)
        emit(EngineLoaded(command.job, generator.info, time.monotonic() - started_s))
    return generator
