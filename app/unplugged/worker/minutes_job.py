"""The job of the minutes worker: the lines of a meeting in the library become checked bullets."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from unplugged.core.engine import CancelToken, MinutesWriter
from unplugged.core.errors import JobCancelled
from unplugged.core.messages import (
    Command,
    EngineLoaded,
    ItemWritten,
    MinutesReady,
    WriteMinutes,
)
from unplugged.core.minutes.template import Template
from unplugged.core.minutes.template_files import read_template
from unplugged.core.minutes.writer import LlmMinutes
from unplugged.core.store import StoreReader
from unplugged.core.types import Line
from unplugged.engines.registry import load_generator
from unplugged.worker.main import Emit
from unplugged.worker.report import CostStream, Reporter, TokenStream

EXTRACTIVE = "extractive"
MOST_LINES = 99  # per chunk; more numbers than that confuse small models


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Write the minutes of one meeting.

    Raises:
        JobCancelled: the job was cancelled; the bullets that were checked until then were sent.
        UnpluggedError: model, template or library are at fault.
    """
    if not isinstance(command, WriteMinutes):
        raise TypeError(command)
    with StoreReader.open_read_only(Path(command.library)) as library:
        lines = library.lines(command.meeting_id)
        spoken = library.meeting(command.meeting_id).language
    template = read_template(Path(command.template))
    wanted = command.write_in or template.language
    template = replace(template, language=None if wanted == spoken else wanted)
    if command.engine == EXTRACTIVE:
        from unplugged.engines.extractive import ExtractiveMinutes

        writer = ExtractiveMinutes(template)
        emit(EngineLoaded(command.job, writer.info, 0.0))
        _send_items(writer, lines, command.job, emit, cancel)
        emit(MinutesReady(command.job, covered_lines=len(lines), total_lines=len(lines)))
    else:
        _write_with_model(command, template, lines, emit, cancel)


def _write_with_model(
    command: WriteMinutes,
    template: Template,
    lines: tuple[Line, ...],
    emit: Emit,
    cancel: CancelToken,
) -> None:
    job = command.job
    started_s = time.monotonic()
    generator = load_generator(
        command.engine, command.model, command.threads, command.context_tokens
    )
    emit(EngineLoaded(job, generator.info, time.monotonic() - started_s))
    text = TokenStream(job, emit)
    report = Reporter(job, emit)
    report(0, len(lines))
    writer = LlmMinutes(
        generator,
        template,
        chunk_tokens=command.chunk_tokens,
        max_lines=command.max_lines or MOST_LINES,
        is_trained_for_minutes=command.is_trained_for_minutes,
        on_text=text,
        on_progress=report,
    )
    generator.on_cost = CostStream(job, emit, lambda: writer.stats)
    try:
        _send_items(writer, lines, job, emit, cancel)
    except JobCancelled:
        for item in writer.read_so_far:
            emit(ItemWritten(job, item))
        raise
    text.flush()
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


def _send_items(
    writer: MinutesWriter, lines: tuple[Line, ...], job: int, emit: Emit, cancel: CancelToken
) -> None:
    for item in writer.write(lines, cancel=cancel):
        emit(ItemWritten(job, item))
