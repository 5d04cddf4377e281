"""The job of the minutes worker: the lines of a meeting in the library become checked bullets."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from unplugged.core.engine import CancelToken, LoadedGenerator, MinutesWriter
from unplugged.core.engine_reasons import EngineReason
from unplugged.core.errors import EngineFault, JobCancelled
from unplugged.core.gaps import breaks_in
from unplugged.core.messages import (
    Command,
    EngineLoaded,
    ItemWritten,
    MinutesReady,
    Progress,
    StretchNoted,
    WriteMinutes,
)
from unplugged.core.minutes.notes import PlainNotebook, StretchNotes
from unplugged.core.minutes.occasion import Occasion
from unplugged.core.minutes.stretches import EMPTY_WORDS
from unplugged.core.minutes.template import Template
from unplugged.core.minutes.template_files import read_template
from unplugged.core.minutes.writer import LlmMinutes
from unplugged.core.store import StoreReader
from unplugged.core.tuning import AS_USUAL, Tuning
from unplugged.core.types import Line, MinutesItem, Section
from unplugged.system.process import give_way
from unplugged.worker.language_model import file_key, load_language_model
from unplugged.worker.main import Emit
from unplugged.worker.report import CostStream, Reporter, TokenStream

EXTRACTIVE = "extractive"
_LEAST_READ = 0.5  # share of the lines; who read fewer and wrote nothing they carry has failed
MOST_LINES = 99  # per chunk; more numbers than that confuse small models

_loaded: dict[tuple[str, str, int, Tuning], LoadedGenerator] = {}
"""The model that reads ahead, with what it has read in its memory, for the job that will write.
This process has one job at a time."""


@dataclass(frozen=True, slots=True)
class _Meeting:
    """What a job reads of the library."""

    lines: tuple[Line, ...]
    notes: tuple[StretchNotes, ...]
    occasion: Occasion


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Write the minutes of one meeting, or read ahead in one that goes on.

    Raises:
        JobCancelled: the job was cancelled; the bullets that were checked until then were sent.
        UnpluggedError: model, template or library are at fault.
    """
    if not isinstance(command, WriteMinutes):
        raise TypeError(command)
    meeting = _read(command)
    template = read_template(Path(command.template))
    wanted = command.write_in or template.language
    template = replace(template, language=None if wanted == meeting.occasion.language else wanted)
    if command.engine == EXTRACTIVE:
        from unplugged.engines.extractive import ExtractiveMinutes

        writer = ExtractiveMinutes(template)
        emit(EngineLoaded(command.job, writer.info, 0.0))
        _send_items(writer, meeting.lines, command.job, emit, cancel)
        total = len(meeting.lines)
        emit(MinutesReady(command.job, covered_lines=total, total_lines=total))
    elif command.reads_ahead:
        _read_ahead(command, template, meeting, emit, cancel)
    else:
        try:
            _write_with_model(command, template, meeting, emit, cancel)
        finally:
            _loaded.clear()


def _read(command: WriteMinutes) -> _Meeting:
    with StoreReader.open_read_only(Path(command.library)) as library:
        meeting = library.meeting(command.meeting_id)
        # A file may be of any day; a recording is of the day on which it was made.
        is_recorded = meeting.source_path is None
        began_at = meeting.created_at.astimezone() if is_recorded else None
        return _Meeting(
            library.lines(command.meeting_id),
            library.notes(command.meeting_id),
            Occasion(meeting.language, began_at, breaks_in(library.gaps(command.meeting_id))),
        )


def _generator(command: WriteMinutes, emit: Emit) -> LoadedGenerator:
    """Return the model, the one that read ahead if it is still there."""
    key = (command.engine, command.model, command.context_tokens, command.tuning)
    generator = _loaded.get(key)
    started_s = time.monotonic()
    if generator is None:
        _loaded.clear()
        generator = load_language_model(command)
        _loaded[key] = generator
    else:
        generator.use_threads(command.threads)
    emit(EngineLoaded(command.job, generator.info, time.monotonic() - started_s))
    return generator


def _writer(
    command: WriteMinutes,
    template: Template,
    meeting: _Meeting,
    generator: LoadedGenerator,
    emit: Emit,
    on_text: Callable[[str], None] = lambda _text: None,
) -> LlmMinutes:
    job = command.job
    writer = LlmMinutes(
        generator,
        template,
        chunk_tokens=command.chunk_tokens,
        max_lines=command.max_lines or MOST_LINES,
        is_trained_for_minutes=command.is_trained_for_minutes,
        on_text=on_text,
        on_progress=Reporter(job, emit),
    )
    writer.notebook = PlainNotebook(
        meeting.notes,
        lambda notes: emit(StretchNoted(job, notes)),
        model_key=_model_key(command),
    )
    writer.occasion = meeting.occasion
    generator.on_cost = CostStream(job, emit, lambda: writer.stats)
    return writer


def _read_ahead(
    command: WriteMinutes, template: Template, meeting: _Meeting, emit: Emit, cancel: CancelToken
) -> None:
    """Note the finished stretches, and begin to read the one that is not."""
    give_way()
    generator = _generator(command, emit)
    writer = _writer(command, template, meeting, generator, emit)
    done = writer.read_ahead(
        meeting.lines,
        cancel=cancel,
        prefill=lambda system, user: generator.read_ahead(system, user, cancel=cancel),
    )
    emit(Progress(command.job, done, len(meeting.lines)))


def _write_with_model(
    command: WriteMinutes, template: Template, meeting: _Meeting, emit: Emit, cancel: CancelToken
) -> None:
    give_way(gives_way=False)
    job = command.job
    lines = meeting.lines
    generator = _generator(command, emit)
    text = TokenStream(job, emit)
    writer = _writer(command, template, meeting, generator, emit, text)
    Reporter(job, emit)(0, len(lines))
    try:
        written = _send_items(writer, lines, job, emit, cancel)
    except JobCancelled:
        for item in writer.read_so_far:
            emit(ItemWritten(job, item))
        raise
    text.flush()
    if not written and _owes_minutes(template, lines):
        raise EngineFault(reason=EngineReason.WROTE_NOTHING)
    has_failed = writer.covered_lines < _LEAST_READ * len(lines)
    if has_failed and not any(item.lines for item in written):
        raise EngineFault(reason=EngineReason.READ_NOTHING)
    if command.is_trained_for_minutes and template.needs_larger_model:
        from unplugged.engines.extractive import ExtractiveMinutes

        left = tuple(s for s in template.sections if s not in template.trained_sections)
        _send_items(ExtractiveMinutes(template, sections=left), lines, job, emit, cancel)
    stats = writer.stats
    emit(
        MinutesReady(
            job,
            covered_lines=writer.covered_lines,
            total_lines=len(lines),
            prompt_tokens=stats.prompt_tokens,
            output_tokens=stats.output_tokens,
            prefill_s=stats.prefill_s,
            decode_s=stats.decode_s,
        )
    )


def _model_key(command: WriteMinutes) -> str:
    """Return what tells a model from others: its file, and what changes its answers."""
    tuning = command.tuning
    told = [file_key(Path(command.model))]
    if tuning.kv_bits != AS_USUAL.kv_bits:
        told.append(f"memory of {tuning.kv_bits} bits")
    if tuning.weight_bits:
        told.append(f"weights of {tuning.weight_bits} bits")
    if tuning.lora:
        told.append(file_key(Path(tuning.lora)))
    return " ".join(told)


def _send_items(
    writer: MinutesWriter, lines: tuple[Line, ...], job: int, emit: Emit, cancel: CancelToken
) -> list[MinutesItem]:
    """Send the bullets as they come, and return them."""
    written = []
    for item in writer.write(lines, cancel=cancel):
        written.append(item)
        emit(ItemWritten(job, item))
    return written


def _owes_minutes(template: Template, lines: tuple[Line, ...]) -> bool:
    """Whether so much was said that minutes with a summary can't be empty."""
    has_summary = any(part.section is Section.SUMMARY for part in template.trained_sections)
    return has_summary and sum(len(line.text.split()) for line in lines) >= EMPTY_WORDS
